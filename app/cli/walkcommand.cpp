// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/walkcommand.h"

#include "cli/text.h"
#include "cli/walkthrough.h"
#include "cli/walkwords.h"

#include <CLI/App.hpp>

#include <QJsonDocument>

namespace pushkeeper::cli {

namespace {

std::string nameOf(WalkCommand::Kind kind)
{
    return kind == WalkCommand::Kind::Setup ? "setup" : "renew";
}

std::string purposeOf(WalkCommand::Kind kind)
{
    return (kind == WalkCommand::Kind::Setup
                ? Text::tr("Set up the first push certificate of a tenant.")
                : Text::tr("Renew the push certificate, with the same Apple Account and the same topic."))
        .toStdString();
}

std::vector<std::string> stepNames()
{
    std::vector<std::string> names;
    for (int step = int(renewal::Step::Assess); step <= int(renewal::Step::Receipt); ++step)
        names.push_back(QString(renewal::stepName(static_cast<renewal::Step>(step))).toStdString());
    return names;
}

} // namespace

WalkCommand::WalkCommand(CLI::App &app, Kind kind)
    : TenantCommand(app, nameOf(kind), purposeOf(kind))
    , m_kind(kind)
{
    CLI::App &command = declaration();
    command
        .add_option("--apple-account", m_appleAccount,
                    Text::tr("The Apple Account that the certificate is made with.").toStdString())
        ->type_name("ADDRESS");
    command
        .add_option("--certificate", m_certificate,
                    Text::tr("The file that Apple's portal gave you.").toStdString())
        ->type_name("FILE");
    command
        .add_option("--downloads", m_downloads,
                    Text::tr("Wait for that file in this folder, whatever it is called.").toStdString())
        ->type_name("FOLDER")
        ->excludes("--certificate");
    command.add_flag(
        "--agree-to-apple-terms", m_agrees,
        Text::tr("Agree, for the whole tenant and for good, that Intune sends data to Apple.").toStdString());
    command.add_flag("--accept-warnings", m_acceptsWarnings,
                     Text::tr("Go on although something warns.").toStdString());
    command.add_option("--until", m_until, Text::tr("The last step to take.").toStdString())
        ->check(CLI::IsMember(stepNames()));
    command.add_flag("--no-input", m_noInput,
                     Text::tr("Ask nothing; end where an answer is missing.").toStdString());
    declareDecisions();
    command.footer(
        Text::tr("Exit code: 0 done, 1 not shown by Intune yet, 2 stopped to protect the devices, 3 an "
                 "answer is missing, 4 sign-in or permission needed, 5 service or network, 6 cancelled, "
                 "64 wrong usage. The next call goes on where this one stood.")
            .toStdString());
}

void WalkCommand::declareDecisions()
{
    if (m_kind == Kind::Setup)
        return;
    CLI::App &command = declaration();
    CLI::Option *restore = command.add_flag(
        "--restore", m_restores, Text::tr("Go back to the topic that the devices know.").toStdString());
    command
        .add_option("--adopt", m_adopt,
                    Text::tr("Keep the topic that is installed now, for this reason.").toStdString())
        ->type_name("REASON")
        ->excludes(restore);
    command
        .add_option(
            "--give-up-topic", m_giveUp,
            Text::tr("The Apple Account is lost for good: a new topic, for this reason. Every device has to "
                     "be enrolled again.")
                .toStdString())
        ->type_name("REASON")
        ->excludes(restore)
        ->excludes("--adopt");
    command
        .add_option("--confirm-topic", m_confirmation,
                    Text::tr("The last block of the topic that is given up, typed by hand.").toStdString())
        ->type_name("BLOCK")
        ->needs("--give-up-topic");
    command.add_flag("--early", m_isEarly,
                     Text::tr("Renew although the certificate is fresh.").toStdString());
    command
        .add_option(
            "--topic", m_topic,
            Text::tr("The topic in the management profile of a device, where Intune has no certificate.")
                .toStdString())
        ->type_name("TOPIC");
}

WalkAnswers WalkCommand::answers() const
{
    WalkAnswers answers{.isSetup = m_kind == Kind::Setup,
                        .appleAccount = QString::fromStdString(m_appleAccount),
                        .certificate = QString::fromStdString(m_certificate),
                        .downloads = QString::fromStdString(m_downloads),
                        .agreesToAppleTerms = m_agrees,
                        .acceptsWarnings = m_acceptsWarnings,
                        .isEarly = m_isEarly,
                        .reason = QString::fromStdString(m_adopt),
                        .topic = base::Topic(QString::fromStdString(m_topic))};
    answers.until = renewal::stepNamed(QString::fromStdString(m_until)).value_or(renewal::Step::Receipt);
    if (m_restores)
        answers.decision = renewal::Decision::Restore;
    else if (!m_adopt.empty())
        answers.decision = renewal::Decision::Adopt;
    if (!m_giveUp.empty()) {
        answers.decision = renewal::Decision::GiveUpTopic;
        answers.reason = QString::fromStdString(m_giveUp);
        answers.typedBlock = QString::fromStdString(m_confirmation);
    }
    return answers;
}

base::Result<int> WalkCommand::work(session::TenantSession &session, Surroundings &around) const
{
    Surroundings quiet = around;
    if (m_noInput)
        quiet.ask = {};
    const auto end = WalkThrough(session, answers(), quiet).run();
    if (!end)
        return end.error();
    if (asJson())
        around.console.out << QJsonDocument(walkAsJson(*end)).toJson(QJsonDocument::Compact) << Qt::endl;
    return end->code;
}

} // namespace pushkeeper::cli
