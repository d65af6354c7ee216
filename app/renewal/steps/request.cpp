// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/request.h"

#include "base/paths.h"
#include "graph/certificatecalls.h"
#include "pki/droppedfile.h"
#include "pki/requestrules.h"
#include "renewal/events.h"
#include "storage/requeststore.h"

#include <QDir>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

constexpr char where[] = "renewal.request";

/// Each walk has its own folder, so that no earlier request is written over.
base::Result<QString> saveBoth(const QString &folder, const QByteArray &bytes)
{
    const QString path = QDir(folder).filePath(u"IntuneCSR.csr"_s);
    for (const QString &name : {path + u".txt"_s, path}) {
        if (const auto saved = base::writePrivateFile(name, bytes); !saved)
            return saved.error();
    }
    return path;
}

base::Result<> announce(Ledger &ledger, Effects &effects)
{
    return ledger.commit(whenRequestAnnounced(ledger.state(), effects.clock.now()), u"request-announced"_s);
}

} // namespace

base::Result<> giveAgreement(Ledger &ledger, Effects &effects, const base::CancelToken &token)
{
    if (effects.graph) {
        if (const auto given = graph::giveAgreement(*effects.graph, token); !given)
            return given.error();
    }
    return ledger.commit(whenAgreed(ledger.state()), u"agreement"_s);
}

base::Result<facts::Findings> useRequest(Ledger &ledger, Effects &effects, const QByteArray &file)
{
    const auto dropped = pki::readDropped(file, file.size(), effects.judge);
    if (!dropped.request)
        return base::wrongFile(where, u"not a signing request"_s);
    const RenewalState &before = ledger.state();
    const auto kept = storage::keptRequest(*dropped.request, file, effects.clock.now());
    if (const auto saved = storage::RequestStore(effects.database).save(before.tenant, kept); !saved)
        return saved.error();
    const auto path = saveBoth(QDir(effects.folder).filePath(u"renewals/"_s + before.id), file);
    if (!path)
        return path.error();
    const RenewalState next = whenRequestTaken(before, dropped.request->key, *path, effects.clock.now());
    const auto committed =
        ledger.commit(next, u"signing-request"_s, {{u"thumbprint"_s, dropped.request->key.text()}});
    if (!committed)
        return committed.error();
    return pki::judgeRequest(*dropped.request, momentOf(effects));
}

base::Result<facts::Findings> takeRequest(Ledger &ledger, Effects &effects, bool again,
                                          const base::CancelToken &token)
{
    if (ledger.state().requestTakenAt.isValid() && !again)
        return base::Error{.where = where, .detail = u"a walk takes one signing request"_s};
    if (!ledger.state().requestAnnouncedAt.isValid() || again) {
        if (const auto announced = announce(ledger, effects); !announced)
            return announced.error();
    }
    const auto file = graph::takeSigningRequest(*effects.graph, token);
    if (!file)
        return file.error();
    return useRequest(ledger, effects, *file);
}

} // namespace pushkeeper::renewal
