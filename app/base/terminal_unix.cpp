// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/terminal.h"

#include <QByteArray>

#include <csignal>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace pushkeeper::base {

namespace {

constexpr char endOfText = '\x03'; // Ctrl+C

/// Shows nothing that is typed, and takes Ctrl+C as the end of a line: a program that it ended would leave a
/// terminal behind that shows nothing any more.
class Hiding
{
public:
    explicit Hiding(Typing typing)
    {
        m_isOn = typing == Typing::Hidden && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isOn)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        hidden.c_lflag |= ECHONL;
        hidden.c_cc[VEOL] = endOfText;
        ::tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden);
    }
    Hiding(const Hiding &) = delete;
    Hiding &operator=(const Hiding &) = delete;
    ~Hiding()
    {
        if (m_isOn)
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }

private:
    termios m_before{};
    bool m_isOn = false;
};

bool waitForInput(const CancelToken &token)
{
    constexpr int glance = 100; // milliseconds between two looks at the token
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    while (!token.isCancelled()) {
        if (::poll(&input, 1, glance) > 0)
            return true;
    }
    return false;
}

/// With its end; without one at the end of the input, or when cancelled.
QByteArray readLine(Typing typing, const CancelToken &token)
{
    const Hiding hiding(typing);
    QByteArray line;
    while (!line.endsWith('\n') && !line.endsWith(endOfText) && waitForInput(token)) {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1)
            break;
        line.append(byte);
    }
    return line;
}

} // namespace

bool hasTerminal()
{
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
}

std::optional<QString> readTerminalLine(Typing typing, const CancelToken &token)
{
    QByteArray line = readLine(typing, token);
    if (line.endsWith(endOfText))
        std::raise(SIGINT);
    if (!line.endsWith('\n'))
        return {};
    line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace pushkeeper::base
