// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/walkthrough.h"

#include "base/printable.h"
#include "base/readfile.h"
#include "cli/exitcodes.h"
#include "cli/findingsoutput.h"
#include "cli/lastupload.h"
#include "cli/signedin.h"
#include "cli/text.h"
#include "cli/walkwords.h"
#include "pki/shownvalues.h"
#include "renewal/rules/nextstep.h"
#include "renewal/words.h"
#include "session/signins.h"

#include <utility>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using renewal::ImportGate;
using renewal::Mode;
using renewal::Step;

WalkThrough::WalkThrough(session::TenantSession &session, WalkAnswers answers, Surroundings &around)
    : m_session(session)
    , m_answers(std::move(answers))
    , m_around(around)
{
}

base::Result<WalkEnd> WalkThrough::run()
{
    auto walk = m_session.openWalk();
    if (!walk)
        return walk.error();
    m_walk = std::move(*walk);
    // What Intune has is looked at anew each time, until something was sent there.
    Step step = m_walk->state().uploadAnnouncedAt.isValid() ? m_walk->next() : Step::Assess;
    while (step <= m_answers.until && step != Step::Done) {
        const auto stand = take(step);
        if (!stand)
            return stand.error();
        if (const Stand code = *stand) {
            m_end.code = *code;
            break;
        }
        step = next();
    }
    m_end.state = m_walk->state();
    m_walk.reset();
    return m_end;
}

/// What is given now counts more than what an earlier call confirmed or chose.
Step WalkThrough::next() const
{
    const renewal::RenewalState &state = m_walk->state();
    const Step step = m_walk->next();
    if (state.uploadAnnouncedAt.isValid())
        return step;
    const QString account = m_answers.appleAccount.trimmed();
    if (step > Step::Account && !account.isEmpty() &&
        account.compare(state.appleAccount, Qt::CaseInsensitive) != 0)
        return Step::Account;
    if (step > Step::Certificate && !m_answers.certificate.isEmpty() && !m_isFileTaken)
        return Step::Certificate;
    return step;
}

base::Result<WalkThrough::Stand> WalkThrough::take(Step step)
{
    const auto done = [](const base::Result<> &result) -> base::Result<Stand> {
        if (!result)
            return result.error();
        return Stand();
    };
    // A certificate that is given needs no request of this walk.
    const bool isGiven = !m_answers.certificate.isEmpty();
    switch (step) {
    case Step::Connect:
    case Step::Assess:
        return assess();
    case Step::Account:
        return account();
    case Step::Request:
        return isGiven ? certificate() : request();
    case Step::Portal:
        return isGiven ? certificate() : portal();
    case Step::Certificate:
        return certificate();
    case Step::Review:
        return review();
    case Step::Upload:
        tell(Text::tr("Uploading the certificate to Intune …"));
        return done(signedIn(m_session, m_around, [this] { return m_walk->upload(m_around.token); }));
    case Step::Confirm:
        return confirm();
    case Step::Devices:
        return devices();
    case Step::Receipt:
        return done(m_walk->finish());
    case Step::Done:
        break;
    }
    return Stand();
}

base::Result<WalkThrough::Stand> WalkThrough::assess()
{
    const renewal::AssessAnswers answers{.decision = m_answers.decision,
                                         .reason = m_answers.reason,
                                         .typedBlock = m_answers.typedBlock,
                                         .topic = m_answers.topic};
    const auto look = [&] { return m_walk->assess(answers, m_around.token); };
    tell(Text::tr("Reading what Intune has …"));
    auto question = signedIn(m_session, m_around, look);
    if (question && renewal::isAgreementUnknown(m_walk->state())) {
        const auto user = m_session.signIns().signIn(auth::Purpose::Renew, m_around.token);
        if (!user)
            return user.error();
        question = look();
    }
    if (!question)
        return question.error();
    switch (*question) {
    case renewal::OpenQuestion::RestoreOrAdopt:
        if (const auto told = tellSilence(); !told)
            return told.error();
        return miss(u"--restore"_s, restoreOrAdoptText());
    case renewal::OpenQuestion::TopicOfDevices:
        return miss(u"--topic"_s, topicOfDevicesText());
    case renewal::OpenQuestion::ConfirmNewTopic:
        return miss(u"--confirm-topic"_s, newTopicText());
    case renewal::OpenQuestion::None:
        break;
    }
    return assessed();
}

/// Another topic alone may be meant so; silent devices are not.
base::Result<> WalkThrough::tellSilence()
{
    const auto seen =
        signedIn(m_session, m_around, [this] { return m_session.readCertificate(m_around.token); });
    if (!seen)
        return seen.error();
    const auto lastUpload = lookAtLastUpload(m_session, m_around);
    if (!lastUpload)
        return lastUpload.error();
    if (isSilent(*lastUpload))
        tell(textOf(*lastUpload));
    return {};
}

base::Result<WalkThrough::Stand> WalkThrough::assessed()
{
    const renewal::RenewalState &state = m_walk->state();
    if (!state.assessed)
        return Stand();
    tell(renewal::modeText(*state.assessed));
    const bool isFirst = state.assessed->mode == Mode::FirstSetup;
    if (isFirst == m_answers.isSetup)
        return Stand();
    tell(isFirst
             ? Text::tr("Please run \"pushkeeperctl setup\" for the first set-up.")
             : Text::tr("Please run \"pushkeeperctl renew\": this tenant had a certificate already, and a "
                        "new one would cut off its devices."));
    m_end.locks.append(u"first"_s);
    return Stand(exitcode::stopped);
}

base::Result<WalkThrough::Stand> WalkThrough::account()
{
    QString account = m_answers.appleAccount;
    const auto &assessed = m_walk->state().assessed;
    if (account.isEmpty() && assessed && assessed->installed)
        account = assessed->installed->appleAccount;
    if (account.isEmpty())
        account = asked(Text::tr("The Apple Account that the certificate is made with:"));
    if (account.isEmpty())
        return miss(u"--apple-account"_s,
                    Text::tr("Which Apple Account is the certificate made with? Nobody but you knows."));
    const auto confirmed = m_walk->confirmAccount(account);
    if (!confirmed)
        return confirmed.error();
    tell(Text::tr("Apple Account (Apple ID in Intune): %1").arg(base::printable(account)));
    return Stand();
}

base::Result<WalkThrough::Stand> WalkThrough::agree()
{
    const QString agreement =
        renewal::agreementText() + u' ' + Text::tr("Terms: %1").arg(renewal::agreementTerms().toString());
    const bool agrees =
        m_answers.agreesToAppleTerms || saysYes(asked(agreement + u' ' + Text::tr("Agree? [y/N]")));
    if (!agrees)
        return miss(u"--agree-to-apple-terms"_s, agreement);
    const auto given =
        signedIn(m_session, m_around, [this] { return m_walk->giveAgreement(m_around.token); });
    if (!given)
        return given.error();
    return Stand();
}

base::Result<WalkThrough::Stand> WalkThrough::request()
{
    if (renewal::needsAgreement(m_walk->state())) {
        auto stand = agree();
        if (!stand || *stand)
            return stand;
    }
    if (renewal::isEarly(m_walk->state()) && !m_answers.isEarly) {
        tell(freshText(m_walk->state()));
        return Stand(exitcode::done);
    }
    tell(Text::tr("Taking a signing request from Intune …"));
    const auto findings =
        signedIn(m_session, m_around, [this] { return m_walk->takeRequest(false, m_around.token); });
    if (!findings)
        return findings.error();
    tell(Text::tr("Saved: %1").arg(m_walk->state().requestFile));
    if (facts::worst(*findings) < facts::Severity::Warn)
        return Stand();
    writeFindings(m_around.console.err, *findings);
    m_around.console.err.flush();
    return facts::worst(*findings) == facts::Severity::Stop ? Stand(exitcode::stopped) : Stand();
}

base::Result<WalkThrough::Stand> WalkThrough::portal()
{
    const renewal::RenewalState &state = m_walk->state();
    tell(portalText(state, m_session.portal()));
    if (m_answers.beforePortal)
        m_answers.beforePortal(state);
    const auto opened = m_walk->openPortal(m_around.browser, m_session.portal());
    if (!opened)
        return opened.error();
    return Stand();
}

base::Result<QByteArray> WalkThrough::certificateFile()
{
    if (m_answers.certificate.isEmpty() && !m_answers.downloads.isEmpty()) {
        tell(Text::tr("Waiting for the certificate in %1 …").arg(m_answers.downloads));
        return m_walk->waitForCertificate(m_answers.downloads, m_around.token);
    }
    const QString path = m_answers.certificate.isEmpty()
                             ? asked(Text::tr("The file that Apple's portal gave you:"))
                             : m_answers.certificate;
    if (path.isEmpty())
        return QByteArray();
    return base::readFile(path);
}

base::Result<WalkThrough::Stand> WalkThrough::certificate()
{
    const auto file = certificateFile();
    if (!file)
        return file.error();
    if (file->isNull())
        return miss(
            u"--certificate"_s,
            Text::tr("Which file did Apple's portal give you? Name it with --certificate, or the folder "
                     "that it arrives in with --downloads."));
    m_isFileTaken = true;
    const auto gate = m_walk->chooseCertificate(*file);
    if (!gate)
        return gate.error();
    const facts::Findings &findings = m_walk->state().findings;
    writeFindings(m_around.console.err, findings);
    m_around.console.err.flush();
    const bool isRefused =
        gate->answer == ImportGate::Answer::Locked || gate->answer == ImportGate::Answer::AlreadyInstalled;
    return isRefused ? tellLocks(*gate) : Stand();
}

base::Result<WalkThrough::Stand> WalkThrough::review()
{
    const renewal::RenewalState &state = m_walk->state();
    const ImportGate gate = renewal::importGate(state.findings, renewal::modeOf(state));
    if (gate.answer == ImportGate::Answer::Locked)
        return tellLocks(gate);
    const bool accepts =
        m_answers.acceptsWarnings || saysYes(asked(Text::tr("Go on although something warns? [y/N]")));
    if (!accepts)
        return miss(u"--accept-warnings"_s, Text::tr("Something warns. Please read it before you go on."));
    const auto accepted = m_walk->acceptWarnings();
    if (!accepted)
        return accepted.error();
    return Stand();
}

base::Result<WalkThrough::Stand> WalkThrough::confirm()
{
    tell(Text::tr("Waiting until Intune shows the new certificate …"));
    const auto echo = signedIn(m_session, m_around, [this] { return m_walk->confirm(m_around.token); });
    if (!echo)
        return echo.error();
    switch (*echo) {
    case renewal::Echo::Installed:
        tell(renewal::installedText(m_walk->state()));
        return Stand();
    case renewal::Echo::NotYet:
        tell(Text::tr("Intune does not show the new certificate yet. Please run this again in a few minutes; "
                      "nothing is sent twice."));
        return Stand(exitcode::warning);
    case renewal::Echo::Other:
        break;
    }
    tell(Text::tr("Intune shows another certificate than the one that was uploaded. Somebody else may be at "
                  "work; ask in your team, then run this again."));
    m_end.locks.append(u"echo"_s);
    return Stand(exitcode::stopped);
}

base::Result<WalkThrough::Stand> WalkThrough::devices()
{
    const auto counted =
        signedIn(m_session, m_around, [this] { return m_walk->countDevices(m_around.token); });
    if (!counted)
        return counted.error();
    tell(renewal::proofText(m_walk->state()));
    return Stand();
}

WalkThrough::Stand WalkThrough::miss(const QString &option, const QString &what)
{
    m_end.missing = option;
    tell(what);
    return exitcode::missing;
}

WalkThrough::Stand WalkThrough::tellLocks(const ImportGate &gate)
{
    for (const renewal::Lock lock : gate.locks)
        m_end.locks.append(lockName(lock));
    if (gate.answer == ImportGate::Answer::AlreadyInstalled)
        m_end.locks.append(u"already-installed"_s);
    if (gate.locks.contains(renewal::Lock::Topic))
        tell(renewal::atStakeText(m_walk->state()));
    return exitcode::stopped;
}

QString WalkThrough::asked(const QString &question) const
{
    return m_around.ask ? m_around.ask(question).value_or(QString()).trimmed() : QString();
}

void WalkThrough::tell(const QString &line)
{
    m_around.console.err << line << Qt::endl;
}

} // namespace pushkeeper::cli
