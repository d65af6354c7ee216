// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/lastupload.h"

#include "cli/isotext.h"
#include "cli/signedin.h"
#include "cli/walkwords.h"
#include "devices/proofwords.h"
#include "renewal/amendment.h"
#include "renewal/words.h"

#include <algorithm>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

bool isProofSilent(const std::optional<renewal::RenewalState> &walk)
{
    if (!walk)
        return false;
    const auto &proof = walk->proof;
    return proof &&
           devices::verdictOn(proof->tally, walk->uploadedAt, proof->at) == devices::ProofKind::FellSilent;
}

bool canChange(const session::Recollection &known, const QDateTime &now)
{
    constexpr int recentDays = 7;
    const auto walk = session::lastProven(known);
    const auto isRecent = [&now](const QDateTime &moment) { return moment.addDays(recentDays) >= now; };
    return (walk && renewal::isVerdictOpen(*walk, now)) ||
           std::any_of(known.uploadMoments.cbegin(), known.uploadMoments.cend(), isRecent);
}

} // namespace

LastUpload lastUploadIn(const session::Recollection &known)
{
    return {.walk = session::lastProven(known), .isSuspected = known.isCertificateSuspected};
}

base::Result<LastUpload> lookAtLastUpload(session::TenantSession &session, Surroundings &around)
{
    auto known = session.recall();
    if (!known)
        return known.error();
    if (canChange(*known, around.clock.now())) {
        const auto read = signedIn(session, around, [&] { return session.readDevices(around.token); });
        if (!read && read.error().kind == base::ErrorKind::Cancelled)
            return read.error();
        known = session.recall();
        if (!known)
            return known.error();
    }
    return lastUploadIn(*known);
}

bool isSilent(const LastUpload &upload)
{
    return upload.isSuspected || isProofSilent(upload.walk);
}

QString textOf(const LastUpload &upload)
{
    if (upload.isSuspected && !isProofSilent(upload.walk))
        return devices::suspicionText();
    return upload.walk ? renewal::proofText(*upload.walk) : QString();
}

QJsonValue asJson(const LastUpload &upload)
{
    if (!upload.walk && !upload.isSuspected)
        return QJsonValue::Null;
    QJsonObject json{{u"silent"_s, isSilent(upload)}};
    if (const auto &walk = upload.walk) {
        json[u"uploaded_at"_s] = isoText(walk->uploadedAt);
        addProof(json, *walk);
    }
    return json;
}

} // namespace pushkeeper::cli
