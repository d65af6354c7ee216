// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/forbiddenrules.h"

#include "housechecks/guiheaders.h"

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

QStringList everywhere()
{
    return {u"app/"_s, u"ui/"_s};
}

QStringList mains()
{
    return {u"app/main.cpp"_s, u"app/cli/main_cli.cpp"_s};
}

ForbiddenRule rule(const QString &pattern, const QStringList &except, const QString &advice)
{
    return {QRegularExpression(pattern), everywhere(), except, advice, false};
}

ForbiddenRule ruleIn(const QStringList &where, const QString &pattern, const QString &advice)
{
    return {QRegularExpression(pattern), where, {}, advice, false};
}

/// Event loops inside event loops, and waiting that is one in disguise.
QList<ForbiddenRule> loopRules()
{
    const QString advice =
        u"no nested event loops: start the work on a worker and receive its value by a signal"_s;
    return {
        rule(uR"(\bQEventLoop\b|\bprocessEvents\b)"_s, {}, advice),
        rule(uR"((?:\.|->|::)\s*exec\s*\()"_s, mains() + QStringList{u"app/storage/"_s}, advice),
        ruleIn({u"ui/"_s}, uR"((?<![\w.>:])exec\s*\()"_s, advice),
        ruleIn(mains(), uR"((?<!\bapp)(?:\.|->)\s*exec\s*\(|(?<!Application)::\s*exec\s*\()"_s, advice),
        rule(uR"(\bQMessageBox::(?:question|information|warning|critical|about)\s*\()"_s, {}, advice),
        rule(uR"(\bQ(?:File|Input|Color|Font)Dialog::get[A-Z]\w*\s*\()"_s, {}, advice),
        rule(
            uR"(\bwaitFor(?:ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection|Started|Finished)\b)"_s,
            {}, u"no waiting for a device or a process: its signals say when it is ready"_s),
        rule(uR"(\bBlockingQueuedConnection\b)"_s, {},
             u"no blocking queued connections: they wait for each other"_s),
    };
}

/// Outer libraries that belong to one room.
QList<ForbiddenRule> libraryRules()
{
    return {
        rule(uR"(\bQNetworkAccessManager\b)"_s, {u"app/net/"_s}, u"only net talks to the network"_s),
        rule(uR"(#\s*include\s*[<"]openssl/)"_s, {u"app/pki/"_s, u"app/secrets/"_s, u"app/rehearsal/"_s},
             u"OpenSSL belongs to pki, secrets and rehearsal"_s),
        rule(uR"(\bQSql[A-Z]\w*|<QtSql\b|\bsqlite3\w*)"_s, {u"app/storage/"_s}, u"only storage knows SQL"_s),
        // Qt reads the registry of Windows by the same class.
        rule(uR"(\bQSettings\b)"_s, {u"ui/settings/"_s, u"ui/shell/"_s, u"app/base/browsers_windows.cpp"_s},
             u"settings of the window live in ui/settings and ui/shell; the rest takes values"_s),
        rule(guiIncludePattern(), {u"ui/"_s, u"app/main.cpp"_s},
             u"app/ works without a window: no Qt Gui, no Qt Widgets"_s),
        rule(uR"(\bQKeychain\b|<qt[56]?keychain/)"_s, {u"app/secrets/"_s},
             u"only secrets opens the keychain"_s),
        rule(uR"(\bsetInsecureFallback\b)"_s, {}, u"a secret is never kept in plain text"_s),
    };
}

/// What ties code to the moment, the machine and the terminal.
QList<ForbiddenRule> systemRules()
{
    QStringList environment = mains();
    environment += u"app/base/"_s;
    return {
        rule(uR"(\bsleep_(?:for|until)\b|\b(?:msleep|usleep|nanosleep)\b|\bQThread::sleep\b)"
             uR"(|(?<!\w)::sleep\s*\(|(?<![\w.:>])[sS]leep\s*\()"_s,
             {u"app/base/"_s}, u"no sleeping: wait with the clock of base, which can be cancelled"_s),
        rule(
            uR"(\bcurrent(?:DateTime\w*|M?SecsSinceEpoch)\b|\bQDate::currentDate\b)"
            uR"(|\bQTime::currentTime\b|\bsystem_clock\b|\bgettimeofday\b|(?<![\w.:>])(?:std::)?time\s*\(\s*(?:nullptr|NULL|0)\s*\))"_s,
            // A log tells when a line was written, which no test may move.
            {u"app/base/clock"_s, u"app/base/log"_s},
            u"ask the clock of base: tests and rehearsals move it"_s),
        rule(uR"(\b(?:secure_)?getenv\b|\bqgetenv\b|\bqEnvironmentVariable\w*|\bQProcessEnvironment\b)"_s,
             environment, u"only base and the two mains read the environment"_s),
        rule(uR"((?<![\w.:>])(?:std::|::)?system\s*\(\s*[^)\s]|(?<![\w.>])_?w?popen\s*\()"_s, {},
             u"nothing is handed to a shell"_s),
        rule(uR"(\bqDebug\b|\bstd::w?(?:cout|cerr|clog)\b)"
             uR"(|(?<![\w.>])(?:std::)?(?:f|v|vf|w|fw)?printf\s*\(|(?<![\w.>])(?:std::)?f?puts\s*\()"_s,
             {u"app/cli/"_s, u"app/base/log"_s},
             u"write to the log of base; only cli writes to the terminal"_s),
    };
}

QList<ForbiddenRule> styleRules()
{
    ForbiddenRule names =
        rule(uR"(\busing\s+namespace\b)"_s, {}, u"no using namespace in a header: it reaches every reader"_s);
    names.headersOnly = true;
    return {
        names,
        rule(uR"(\b(?:SIGNAL|SLOT)\s*\()"_s, {},
             u"connect by member pointers, so that the compiler checks them"_s),
    };
}

} // namespace

QList<ForbiddenRule> forbiddenRules()
{
    return loopRules() + libraryRules() + systemRules() + styleRules();
}

} // namespace pushkeeper::house
