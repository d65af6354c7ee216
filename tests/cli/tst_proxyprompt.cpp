// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/proxyprompt.h"

#include "support/runonworker.h"

#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <cstdlib>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::Typing;

namespace {

#ifdef Q_OS_UNIX

/// A terminal in the place of this program's input, with us at its keyboard.
class Terminal
{
public:
    Terminal()
        : m_before(::dup(STDIN_FILENO))
        , m_keyboard(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        ::grantpt(m_keyboard);
        ::unlockpt(m_keyboard);
        const int terminal = ::open(::ptsname(m_keyboard), O_RDWR | O_NOCTTY);
        ::dup2(terminal, STDIN_FILENO);
        ::close(terminal);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
        ::close(m_keyboard);
    }

    bool shows() const
    {
        termios now{};
        ::tcgetattr(STDIN_FILENO, &now);
        return (now.c_lflag & ECHO) != 0;
    }
    void type(const QByteArray &keys) const
    {
        (void)!::write(m_keyboard, keys.constData(), size_t(keys.size()));
    }
    /// What stands on the screen that was typed.
    QByteArray screen() const
    {
        QByteArray shown(4096, '\0');
        const auto count = ::read(m_keyboard, shown.data(), size_t(shown.size()));
        return shown.left(qsizetype(std::max<ssize_t>(count, 0)));
    }

private:
    const int m_before;
    const int m_keyboard;
};

#endif

std::optional<base::ProxyUser> answered(const QStringList &lines, QString *said, bool wasRefused = false)
{
    QTextStream terminal(said);
    QStringList left = lines;
    const auto readLine = [&left](Typing, const base::CancelToken &) {
        return left.isEmpty() ? std::optional<QString>() : left.takeFirst();
    };
    cli::ProxyPrompt prompt(terminal, readLine);
    return prompt.ask({.proxy = u"proxy.example:8080"_s, .wasRefused = wasRefused}, {});
}

} // namespace

class ProxyPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForBoth();
    void saysThatTheLastOneWasRefused();
    void noNameIsNoAnswer();
    void withoutATerminalNobodyIsAsked();
    void passwordIsNotShown();
    void cancellingEndsTheReading();
};

void ProxyPromptTest::asksForBoth()
{
    QString said;
    QCOMPARE(answered({u"user"_s, u"pass word"_s}, &said),
             (base::ProxyUser{.name = u"user"_s, .password = u"pass word"_s}));
    QVERIFY(said.contains("proxy.example:8080"_L1));
    QVERIFY(said.contains("not Microsoft"_L1));
    QVERIFY(!said.contains("did not accept"_L1));
}

void ProxyPromptTest::saysThatTheLastOneWasRefused()
{
    QString said;
    QVERIFY(answered({u"user"_s, u"x"_s}, &said, true).has_value());
    QVERIFY(said.contains("did not accept"_L1));
}

void ProxyPromptTest::noNameIsNoAnswer()
{
    QString said;
    QVERIFY(!answered({QString(), u"x"_s}, &said).has_value());
    QVERIFY(!answered({}, &said).has_value());
    QVERIFY(!answered({u"user"_s}, &said).has_value());
}

void ProxyPromptTest::withoutATerminalNobodyIsAsked()
{
    QString said;
    QTextStream nobody(&said);
    QVERIFY(!cli::ProxyPrompt(nobody, {}).ask({.proxy = u"proxy.example:8080"_s}, {}).has_value());
    QCOMPARE(said, QString());
}

void ProxyPromptTest::passwordIsNotShown()
{
#ifdef Q_OS_UNIX
    const Terminal terminal;
    const auto shown = support::startOnWorker([] { return base::readTerminalLine(Typing::Shown, {}); });
    terminal.type("user\n");
    QCOMPARE(shown->take(), u"user"_s);
    QVERIFY(terminal.screen().contains("user"));
    const auto hidden = support::startOnWorker([] { return base::readTerminalLine(Typing::Hidden, {}); });
    QVERIFY(QTest::qWaitFor([&] { return !terminal.shows(); }, 60'000));
    terminal.type("pass wörd\n");
    QCOMPARE(hidden->take(), u"pass wörd"_s);
    QVERIFY(!terminal.screen().contains("pass"));
    QVERIFY(terminal.shows());
#else
    QSKIP("a console cannot be played here");
#endif
}

void ProxyPromptTest::cancellingEndsTheReading()
{
#ifdef Q_OS_UNIX
    const Terminal terminal;
    base::CancelToken token;
    const auto hidden =
        support::startOnWorker([token] { return base::readTerminalLine(Typing::Hidden, token); });
    QVERIFY(QTest::qWaitFor([&] { return !terminal.shows(); }, 60'000));
    token.cancel();
    QVERIFY(!hidden->take().has_value());
    QVERIFY(terminal.shows());
#else
    QSKIP("a console cannot be played here");
#endif
}

QTEST_GUILESS_MAIN(ProxyPromptTest)
#include "tst_proxyprompt.moc"
