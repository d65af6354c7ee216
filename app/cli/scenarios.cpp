// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/scenarios.h"

#include "base/paths.h"
#include "base/readfile.h"
#include "cli/exitcodes.h"
#include "cli/rehearsalstage.h"
#include "cli/text.h"

#include <algorithm>
#include <array>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using rehearsal::PortalTask;
using renewal::Step;

namespace {

/// As whom Pushkeeper signs in, and as whom somebody works in Intune's own page.
constexpr QLatin1String ourAdmin("admin@practice.example");
constexpr QLatin1String otherAdmin("helpdesk@practice.example");

/// Upload and, a day later, the proof.
Result<WalkEnd> walkToTheProof(RehearsalStage &stage, WalkAnswers answers)
{
    answers.until = Step::Confirm;
    auto end = stage.walk(answers);
    if (!end || end->code != exitcode::done)
        return end;
    stage.pass(24h);
    answers.until = Step::Receipt;
    return stage.walk(answers);
}

Result<WalkEnd> renew(RehearsalStage &stage)
{
    return walkToTheProof(stage, stage.answers());
}

Result<WalkEnd> setUp(RehearsalStage &stage)
{
    stage.plan().task = PortalTask::Create;
    WalkAnswers answers = stage.answers();
    answers.isSetup = true;
    answers.appleAccount = stage.plan().appleAccount;
    answers.agreesToAppleTerms = true;
    return walkToTheProof(stage, answers);
}

Result<WalkEnd> pressWrongButton(RehearsalStage &stage)
{
    stage.plan().task = PortalTask::Create;
    return stage.walk(stage.answers());
}

Result<WalkEnd> loseAnswer(RehearsalStage &stage)
{
    stage.tenant().microsoft().intune().loseNextAnswer();
    return renew(stage);
}

/// Somebody takes a request in Intune's page, presses Create, and uploads there what comes.
Result<> uploadWrongFile(RehearsalStage &stage)
{
    rehearsal::PracticeIntune &intune = stage.tenant().microsoft().intune();
    const auto request = intune.downloadRequest(otherAdmin);
    if (!request)
        return request.error();
    const QTemporaryDir folder;
    const auto saved = base::writePrivateFile(folder.filePath(u"IntuneCSR.csr"_s), *request);
    if (!saved)
        return saved.error();
    rehearsal::AdminPlan plan = stage.plan();
    plan.task = PortalTask::Create;
    plan.requestFolder = folder.path();
    const auto path = stage.fetchCertificate(plan);
    if (!path)
        return path.error();
    const auto certificate = base::readFile(*path);
    if (!certificate)
        return certificate.error();
    const auto uploaded = intune.upload(plan.appleAccount, *certificate, otherAdmin);
    if (!uploaded)
        return uploaded.error();
    return {};
}

Result<WalkEnd> restore(RehearsalStage &stage)
{
    WalkAnswers look = stage.answers();
    look.until = Step::Assess;
    auto first = stage.walk(look);
    if (!first || first->code != exitcode::done)
        return first;
    if (const auto wrong = uploadWrongFile(stage); !wrong)
        return wrong.error();
    // Before a day is over.
    stage.pass(23h);
    auto found = stage.walk(look);
    if (!found || found->missing != "--restore"_L1)
        return found;
    WalkAnswers answers = stage.answers();
    answers.decision = renewal::Decision::Restore;
    answers.until = Step::Account;
    auto decided = stage.walk(answers);
    if (!decided || decided->code != exitcode::done)
        return decided;
    // The decision holds for the calls that follow.
    return walkToTheProof(stage, stage.answers());
}

Result<WalkEnd> rescue(RehearsalStage &stage)
{
    const auto removed = stage.tenant().microsoft().intune().upload({}, {}, otherAdmin);
    if (!removed)
        return removed.error();
    WalkAnswers answers = stage.answers();
    answers.appleAccount = stage.plan().appleAccount;
    auto found = stage.walk(answers);
    if (!found || found->missing != "--topic"_L1)
        return found;
    answers.topic = base::Topic(u"com.apple.mgmt.External."_s + stage.tenant().microsoft().start().topicUuid);
    return walkToTheProof(stage, answers);
}

Result<WalkEnd> moveAccount(RehearsalStage &stage)
{
    rehearsal::AdminPlan plan = stage.plan();
    plan.task = PortalTask::DownloadOnly;
    const auto file = stage.fetchCertificate(plan);
    if (!file)
        return file.error();
    WalkAnswers answers = stage.answers();
    answers.certificate = *file;
    answers.appleAccount = u"new-owner@practice.example"_s;
    return walkToTheProof(stage, answers);
}

struct Scenario
{
    const char *name;
    rehearsal::PracticeOptions start;
    Result<WalkEnd> (*play)(RehearsalStage &);
};

const std::array<Scenario, 8> &scenarios()
{
    static const std::array<Scenario, 8> table{{{"first-setup", {.startsEmpty = true}, &setUp},
                                                {"renewal", {}, &renew},
                                                {"wrong-button", {}, &pressWrongButton},
                                                {"deaf", {}, &restore},
                                                {"expired", {.daysLeft = -1}, &renew},
                                                {"lost-answer", {}, &loseAnswer},
                                                {"gone", {}, &rescue},
                                                {"moved-account", {}, &moveAccount}}};
    return table;
}

int ourUploads(const QList<rehearsal::AuditEntry> &audit)
{
    return int(std::count_if(audit.cbegin(), audit.cend(), [](const auto &entry) {
        return entry.operation == "Patch"_L1 && entry.actor == ourAdmin;
    }));
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const Scenario &scenario : scenarios())
        names.append(QLatin1String(scenario.name));
    return names;
}

Result<Rehearsed> playScenario(const QString &name, quint32 devices, Surroundings &around)
{
    const auto scenario =
        std::find_if(scenarios().cbegin(), scenarios().cend(),
                     [&name](const Scenario &candidate) { return name == QLatin1String(candidate.name); });
    if (scenario == scenarios().cend())
        return base::Error{.where = "cli.scenarios", .detail = name};
    rehearsal::PracticeOptions start = scenario->start;
    start.devices = devices;
    const auto stage = RehearsalStage::create(start, around);
    if (!stage)
        return stage.error();
    const auto end = scenario->play(**stage);
    if (!end)
        return end.error();
    return Rehearsed{.end = *end,
                     .records = (*stage)->records(),
                     .uploads = ourUploads((*stage)->tenant().microsoft().intune().audit())};
}

} // namespace pushkeeper::cli
