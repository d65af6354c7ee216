// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/upload.h"

#include "graph/certificatecalls.h"
#include "graph/certificateupload.h"
#include "renewal/events.h"
#include "renewal/rules/nextstep.h"
#include "renewal/steps/baseline.h"
#include "storage/certificatestore.h"

#include <algorithm>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr char where[] = "renewal.upload";

base::SerialNumber serialOf(const std::optional<facts::PushCertificate> &certificate)
{
    return certificate ? certificate->serial : base::SerialNumber();
}

base::Result<> markUploaded(Ledger &ledger, Effects &effects, const NewCertificate &certificate)
{
    return ledger.commit(whenUploaded(ledger.state(), effects.clock.now()), u"upload"_s,
                         {{u"serial"_s, certificate.serial.text()}});
}

/// The lock Record: what is going to be replaced is written down first.
base::Result<> announce(Ledger &ledger, Effects &effects, const std::optional<facts::PushCertificate> &live,
                        const NewCertificate &certificate)
{
    if (live) {
        const auto noted =
            storage::CertificateStore(effects.database).note(ledger.state().tenant, {.certificate = *live});
        if (!noted)
            return noted.error();
    }
    return ledger.commit(whenUploadAnnounced(ledger.state(), effects.clock.now()), u"upload-announced"_s,
                         {{u"old_serial"_s, live ? live->serial.text() : QString()},
                          {u"serial"_s, certificate.serial.text()}});
}

/// Returns the error that led here, unless even this cannot be kept.
base::Error takeBack(Ledger &ledger, const base::Error &why)
{
    const auto committed = ledger.commit(whenUploadTakenBack(ledger.state()), u"upload-taken-back"_s);
    return committed ? why : committed.error();
}

base::Result<> markInstalled(Ledger &ledger, Effects &effects, const facts::PushCertificate &live)
{
    const auto noted =
        storage::CertificateStore(effects.database).note(ledger.state().tenant, {.certificate = live});
    if (!noted)
        return noted.error();
    return ledger.commit(whenInstalled(ledger.state(), effects.clock.now()), u"installed"_s,
                         {{u"serial"_s, live.serial.text()}});
}

} // namespace

base::Result<> uploadCertificate(Ledger &ledger, Effects &effects, const base::CancelToken &token)
{
    const RenewalState &state = ledger.state();
    if (nextStep(state) != Step::Upload || !state.certificate || !state.assessed)
        return base::Error{.where = where, .detail = u"the certificate is not reviewed"_s};
    const NewCertificate certificate = *state.certificate;
    const auto live = graph::readCertificate(*effects.graph, token);
    if (!live)
        return live.error();
    if (echoOf(state, *live) == Echo::Installed)
        return markUploaded(ledger, effects, certificate);
    if (serialOf(*live) != serialOf(state.assessed->installed)) {
        return takeBack(ledger,
                        {.kind = ErrorKind::Conflict, .where = where, .detail = serialOf(*live).text()});
    }
    const auto upload =
        graph::CertificateUpload::create(certificate.der, certificate.serial, state.appleAccount);
    if (!upload)
        return upload.error();
    if (const auto frozen = freshenBaseline(ledger.state(), effects, token); !frozen)
        return frozen.error();
    if (const auto announced = announce(ledger, effects, *live, certificate); !announced)
        return announced.error();
    const auto sent = graph::uploadCertificate(*effects.graph, *upload, serialOf(*live), token);
    if (!sent)
        return sent.error().kind == ErrorKind::Conflict ? takeBack(ledger, sent.error()) : sent.error();
    return markUploaded(ledger, effects, certificate);
}

base::Result<Echo> confirmInstalled(Ledger &ledger, Effects &effects, const base::CancelToken &token)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds patience = 2min;
    constexpr std::chrono::milliseconds longest = 15s;
    std::chrono::milliseconds waited = 0ms;
    for (std::chrono::milliseconds pause = 1s;; pause = std::min(pause * 2, longest)) {
        const auto live = graph::readCertificate(*effects.graph, token);
        if (!live)
            return live.error();
        const std::optional<facts::PushCertificate> &shown = *live;
        const Echo echo = echoOf(ledger.state(), shown);
        if (shown && echo == Echo::Installed) {
            if (const auto marked = markInstalled(ledger, effects, *shown); !marked)
                return marked.error();
        }
        if (echo == Echo::Other) {
            const auto committed = ledger.commit(whenUploadTakenBack(ledger.state()), u"upload-taken-back"_s);
            if (!committed)
                return committed.error();
        }
        if (echo != Echo::NotYet || waited >= patience)
            return echo;
        if (!effects.clock.wait(pause, token))
            return base::Error{.kind = ErrorKind::Cancelled, .where = where};
        waited += pause;
    }
}

base::Result<Echo> confirmShown(Ledger &ledger, Effects &effects, const facts::PushCertificate &shown)
{
    const Echo echo = echoOf(ledger.state(), shown);
    if (echo != Echo::Installed)
        return echo;
    const auto &certificate = ledger.state().certificate;
    if (!ledger.state().uploadedAt.isValid() && certificate) {
        if (const auto marked = markUploaded(ledger, effects, *certificate); !marked)
            return marked.error();
    }
    if (const auto marked = markInstalled(ledger, effects, shown); !marked)
        return marked.error();
    return echo;
}

} // namespace pushkeeper::renewal
