// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/walk.h"

#include "renewal/events.h"
#include "renewal/rules/nextstep.h"
#include "renewal/steps/certificate.h"
#include "renewal/steps/proof.h"
#include "renewal/steps/request.h"
#include "renewal/steps/upload.h"
#include "renewal/walklock.h"

#include <QDir>

#include <chrono>
#include <utility>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr char where[] = "renewal.walk";

} // namespace

Walk::Walk(Ledger ledger, Doors doors, std::unique_ptr<QLockFile> lock)
    : m_ledger(std::move(ledger))
    , m_judge(std::move(doors.issuers), {})
    , m_effects{.graph = doors.graph,
                .database = doors.database,
                .clock = doors.clock,
                .folder = std::move(doors.folder),
                .judge = m_judge,
                .isTimeItsOwn = doors.isTimeItsOwn}
    , m_lock(std::move(lock))
{
}

Walk::~Walk() = default;

base::Result<std::unique_ptr<Walk>> Walk::open(const base::TenantId &tenant, Doors doors)
{
    auto held = lockWalk(doors.folder);
    if (!held)
        return held.error();
    auto ledger = Ledger::open(doors.database, tenant, doors.graph == nullptr);
    if (!ledger)
        return ledger.error();
    return std::unique_ptr<Walk>(new Walk(std::move(*ledger), std::move(doors), std::move(*held)));
}

Step Walk::next() const
{
    return nextStep(state());
}

base::Result<OpenQuestion> Walk::assess(const AssessAnswers &answers, const base::CancelToken &token)
{
    return assessTenant(m_ledger, m_effects, answers, token);
}

base::Result<> Walk::confirmAccount(const QString &appleAccount)
{
    const QString account = appleAccount.trimmed();
    if (account.isEmpty())
        return base::Error{.where = where, .detail = u"no Apple Account"_s};
    return m_ledger.commit(whenAccountConfirmed(state(), account), u"account"_s);
}

base::Result<> Walk::giveAgreement(const base::CancelToken &token)
{
    return renewal::giveAgreement(m_ledger, m_effects, token);
}

base::Result<facts::Findings> Walk::takeRequest(bool again, const base::CancelToken &token)
{
    if (needsAgreement(state()))
        return base::Error{.where = where, .detail = u"the agreement with Apple is not given"_s};
    return renewal::takeRequest(m_ledger, m_effects, again, token);
}

base::Result<facts::Findings> Walk::useRequest(const QByteArray &file)
{
    return renewal::useRequest(m_ledger, m_effects, file);
}

base::Result<> Walk::openPortal(base::UrlOpener &browser, const QUrl &portal)
{
    // Whether a browser came up cannot be known; the address is shown as well.
    (void)browser.open(portal);
    return m_ledger.commit(whenPortalOpened(state(), m_effects.clock.now()), u"portal"_s);
}

base::Result<ImportGate> Walk::chooseCertificate(const QByteArray &file)
{
    return renewal::chooseCertificate(m_ledger, m_effects, file);
}

base::Result<QByteArray> Walk::waitForCertificate(const QString &folder, const base::CancelToken &token,
                                                  const QByteArray &refused)
{
    constexpr std::chrono::milliseconds pause{500};
    if (!QDir(folder).exists())
        return base::Error{.kind = ErrorKind::Disk, .where = where, .subject = folder};
    // Files carry this computer's time, the state carries the service's.
    // Both are known to a second or two only.
    constexpr std::chrono::milliseconds margin{5000};
    const QDateTime since = state().requestTakenAt.addMSecs(
        -(m_effects.clock.offset().value_or(std::chrono::milliseconds(0)) + margin).count());
    for (;;) {
        QByteArray file = newestCertificateIn(folder, since, m_judge);
        if (!file.isEmpty() && file != refused)
            return file;
        if (!m_effects.clock.wait(pause, token))
            return base::Error{.kind = ErrorKind::Cancelled, .where = where};
    }
}

base::Result<> Walk::acceptWarnings()
{
    return m_ledger.commit(whenWarningsAccepted(state()), u"warnings-accepted"_s);
}

base::Result<> Walk::upload(const base::CancelToken &token)
{
    return uploadCertificate(m_ledger, m_effects, token);
}

base::Result<Echo> Walk::confirm(const base::CancelToken &token)
{
    return confirmInstalled(m_ledger, m_effects, token);
}

base::Result<Echo> Walk::confirmShown(const facts::PushCertificate &shown)
{
    return renewal::confirmShown(m_ledger, m_effects, shown);
}

base::Result<std::vector<devices::MissingDevice>> Walk::countDevices(const base::CancelToken &token)
{
    return renewal::countDevices(m_ledger, m_effects, token);
}

base::Result<> Walk::finish()
{
    return writeReceipt(m_ledger, m_effects);
}

} // namespace pushkeeper::renewal
