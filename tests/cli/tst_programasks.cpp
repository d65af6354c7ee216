// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/walkstage.h"

#include <QProcess>
#include <QTest>

#ifdef Q_OS_LINUX
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>
#endif

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

const QByteArray question = "Press Enter as soon as you pressed it:";

} // namespace

/// The real program asks whoever sits at a terminal, and nobody else.
class ProgramAsksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSitsAtATerminalIsAsked();
    void nobodyElseIsAsked();

private:
    QStringList arguments() const
    {
        return {u"synctest"_s, u"--no-request"_s, u"--sample"_s,      u"3"_s, u"--wait"_s,
                u"0"_s,        u"--cloud-file"_s, m_stage.cloudFile()};
    }

    support::WalkStage m_stage{{.devices = 40}};
};

#ifdef Q_OS_LINUX
namespace {

/// A program at a terminal of its own.
class Terminal
{
public:
    Terminal(const QString &program, const QStringList &arguments, const QString &home)
    {
        std::vector<QByteArray> texts{program.toLocal8Bit()};
        for (const QString &argument : arguments)
            texts.push_back(argument.toLocal8Bit());
        std::vector<char *> words;
        for (QByteArray &text : texts)
            words.push_back(text.data());
        words.push_back(nullptr);
        const QByteArray folder = home.toLocal8Bit();
        m_child = ::forkpty(&m_master, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            ::setenv("PUSHKEEPER_HOME", folder.constData(), 1);
            ::execv(words.front(), words.data());
            ::_exit(127);
        }
    }
    Q_DISABLE_COPY_MOVE(Terminal)
    ~Terminal()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        ::close(m_master);
    }

    /// Reads until that text came, or nothing comes any more.
    bool readUntil(const QByteArray &text)
    {
        constexpr int patience = 60'000; // milliseconds
        while (!m_seen.contains(text)) {
            pollfd output{.fd = m_master, .events = POLLIN, .revents = 0};
            std::array<char, 4096> bytes{};
            if (::poll(&output, 1, patience) <= 0)
                return false;
            const auto count = ::read(m_master, bytes.data(), bytes.size());
            if (count <= 0)
                return false;
            m_seen.append(bytes.data(), count);
        }
        return true;
    }
    void type(const QByteArray &text)
    {
        QCOMPARE(::write(m_master, text.constData(), size_t(text.size())), text.size());
    }
    int exitCode()
    {
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_child = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    const QByteArray &seen() const { return m_seen; }

private:
    int m_master = -1;
    pid_t m_child = -1;
    QByteArray m_seen;
};

} // namespace
#endif

void ProgramAsksTest::whoSitsAtATerminalIsAsked()
{
#ifdef Q_OS_LINUX
    Terminal terminal(QStringLiteral(PUSHKEEPER_PROGRAM), arguments(), m_stage.home().root());
    QVERIFY2(terminal.readUntil(question), terminal.seen().constData());
    terminal.type("\n");
    QVERIFY2(terminal.readUntil(" answered"), terminal.seen().constData());
    (void)terminal.readUntil("\n$");
    const int code = terminal.exitCode();
    QVERIFY2(code == 0 || code == 1, terminal.seen().constData());
#else
    QSKIP("needs a pseudo terminal");
#endif
}

void ProgramAsksTest::nobodyElseIsAsked()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PUSHKEEPER_HOME"_s, m_stage.file(u"other-home"_s));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PUSHKEEPER_PROGRAM), arguments());
    QVERIFY(program.waitForFinished());
    QVERIFY(!program.readAllStandardError().contains(question));
    QVERIFY(program.readAllStandardOutput().contains(" answered"));
}

QTEST_GUILESS_MAIN(ProgramAsksTest)
#include "tst_programasks.moc"
