// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/assess.h"

#include "devices/checkin.h"
#include "graph/appledevices.h"
#include "graph/certificatecalls.h"
#include "renewal/events.h"
#include "renewal/recordfile.h"
#include "renewal/steps/baseline.h"
#include "renewal/steps/reenrolment.h"
#include "storage/certificatestore.h"

#include <QFile>

#include <algorithm>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// What a live look at the tenant showed.
struct Look
{
    std::optional<facts::PushCertificate> installed;
    std::optional<QList<facts::Device>> devices;
    std::optional<bool> agreed;
};

/// A walk goes on without these facts; only the user's own wish ends it.
bool isForgivable(const base::Error &error)
{
    return error.kind != ErrorKind::Cancelled;
}

base::Result<> readDevices(Look &look, Effects &effects, const base::CancelToken &token)
{
    const auto devices = graph::readAppleDevices(*effects.graph, token);
    if (!devices)
        return isForgivable(devices.error()) ? base::Result<>() : devices.error();
    look.devices = QList<facts::Device>(devices->cbegin(), devices->cend());
    return {};
}

std::optional<int> countOf(const Look &look)
{
    return look.devices ? std::optional(int(look.devices->size())) : std::nullopt;
}

std::optional<int> aliveOf(const Look &look, const QDateTime &now)
{
    if (!look.devices)
        return std::nullopt;
    return int(
        std::count_if(look.devices->cbegin(), look.devices->cend(), [&now](const facts::Device &device) {
            return devices::checkInOf(device, now) == devices::CheckIn::Alive;
        }));
}

base::Result<> askForAgreement(Look &look, Effects &effects, const base::CancelToken &token)
{
    const auto agreement = graph::readAgreement(*effects.graph, token);
    if (!agreement)
        return isForgivable(agreement.error()) ? base::Result<>() : agreement.error();
    if (const std::optional<facts::Agreement> &known = *agreement)
        look.agreed = known->granted;
    return {};
}

base::Result<Look> lookAtTenant(Effects &effects, const AssessAnswers &answers,
                                const base::CancelToken &token)
{
    Look look{.installed = answers.shown};
    if (!effects.graph)
        return look;
    const auto certificate = graph::readCertificate(*effects.graph, token);
    if (!certificate)
        return certificate.error();
    look.installed = *certificate;
    if (const auto counted = readDevices(look, effects, token); !counted)
        return counted.error();
    if (const auto asked = askForAgreement(look, effects, token); !asked)
        return asked.error();
    return look;
}

base::Result<base::Topic> lastTopicSeen(Effects &effects, const base::TenantId &tenant)
{
    const auto seen = storage::CertificateStore(effects.database).ofTenant(tenant);
    if (!seen)
        return seen.error();
    // What passed through here as a file was perhaps never installed.
    const auto installed = std::find_if(seen->cbegin(), seen->cend(), [](const auto &kept) {
        return kept.certificate.source != facts::Source::File;
    });
    return installed == seen->cend() ? base::Topic() : installed->certificate.topic;
}

/// What was decided in an earlier call holds until another decision is made.
AssessAnswers withEarlierDecision(AssessAnswers answers, const RenewalState &state)
{
    if (answers.decision != Decision::None || !state.assessed)
        return answers;
    answers.reason = state.reason;
    if (state.assessed->mode == Mode::Restore)
        answers.decision = Decision::Restore;
    if (state.assessed->mode == Mode::NewTopic) {
        answers.decision = Decision::GiveUpTopic;
        answers.typedBlock = state.assessed->target.lastBlock();
    }
    return answers;
}

base::Result<> pin(const facts::TenantRecord &record, const base::Topic &topic, Effects &effects)
{
    if (topic.isEmpty() || record.topic == topic)
        return {};
    facts::TenantRecord pinned = record;
    pinned.topic = topic;
    return writeRecord(effects.folder, pinned);
}

QJsonObject detailsOf(const Assessed &assessed, const QString &reason)
{
    QJsonObject details{{u"mode"_s, QString(modeName(assessed.mode))},
                        {u"topic"_s, assessed.target.text()},
                        {u"devices"_s, assessed.devices.value_or(-1)}};
    if (assessed.installed)
        details.insert(u"serial"_s, assessed.installed->serial.text());
    if (!reason.isEmpty())
        details.insert(u"reason"_s, reason);
    return details;
}

base::Result<> keep(Ledger &ledger, Effects &effects, const Look &look, const Verdict &verdict,
                    const QString &reason)
{
    const RenewalState &before = ledger.state();
    if (look.installed) {
        const auto noted =
            storage::CertificateStore(effects.database).note(before.tenant, {.certificate = *look.installed});
        if (!noted)
            return noted.error();
    }
    const QDateTime now = effects.clock.now();
    const Assessed assessed{.mode = verdict.mode,
                            .target = verdict.target,
                            .installed = look.installed,
                            .devices = countOf(look),
                            .aliveBefore = aliveOf(look, now),
                            .isHurried = verdict.isHurried,
                            .at = now};
    RenewalState next = whenAssessed(before, assessed, look.agreed);
    next.reason = reason;
    if (const auto kept = ledger.commit(next, u"assess"_s, detailsOf(assessed, reason)); !kept)
        return kept.error();
    if (!look.devices)
        return {};
    return keepBaseline(ledger.state(), effects,
                        {.readAt = now, .devices = {look.devices->cbegin(), look.devices->cend()}});
}

} // namespace

base::Result<OpenQuestion> assessTenant(Ledger &ledger, Effects &effects, const AssessAnswers &given,
                                        const base::CancelToken &token)
{
    const AssessAnswers answers = withEarlierDecision(given, ledger.state());
    const base::TenantId tenant = ledger.state().tenant;
    const auto record = readRecord(effects.folder, tenant);
    if (!record)
        return record.error();
    const auto recorded = lastTopicSeen(effects, tenant);
    if (!recorded)
        return recorded.error();
    const auto look = lookAtTenant(effects, answers, token);
    if (!look)
        return look.error();
    const Verdict verdict = assess({.installed = look->installed,
                                    .pinned = record->topic,
                                    .recorded = *recorded,
                                    .typed = answers.topic,
                                    .devices = countOf(*look),
                                    .decision = answers.decision,
                                    .reason = answers.reason,
                                    .typedBlock = answers.typedBlock,
                                    .isPlanExported = QFile::exists(reenrolmentPlanIn(effects.folder)),
                                    .now = effects.clock.now()});
    const auto &devices = look->devices;
    if (verdict.question == OpenQuestion::ConfirmNewTopic && devices) {
        const auto planned = exportReenrolmentPlan(effects.folder, *devices);
        if (!planned)
            return planned.error();
    }
    if (verdict.question != OpenQuestion::None)
        return verdict.question;
    if (const auto pinned = pin(*record, verdict.target, effects); !pinned)
        return pinned.error();
    if (const auto kept = keep(ledger, effects, *look, verdict, answers.reason); !kept)
        return kept.error();
    return OpenQuestion::None;
}

} // namespace pushkeeper::renewal
