// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/terminal.h"

#include <array>

#include <windows.h>

namespace pushkeeper::base {

namespace {

bool isConsole(DWORD which)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(which), &mode) != 0;
}

} // namespace

bool hasTerminal()
{
    return isConsole(STD_INPUT_HANDLE) && isConsole(STD_ERROR_HANDLE);
}

/// The system ends the wait only with the program, so the token counts before and after it.
std::optional<QString> readTerminalLine(Typing typing, const CancelToken &token)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (token.isCancelled() || GetConsoleMode(input, &before) == 0)
        return {};
    if (typing == Typing::Hidden)
        SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    std::array<wchar_t, 1024> typed{};
    DWORD count = 0;
    const bool isRead = ReadConsoleW(input, typed.data(), DWORD(typed.size()), &count, nullptr) != 0;
    SetConsoleMode(input, before); // the system's Ctrl+C leaves the console to the shell, which sets its own
    const QString line = QString::fromWCharArray(typed.data(), int(count));
    if (!isRead || token.isCancelled() || !line.endsWith(u'\n'))
        return {};
    return line.chopped(line.endsWith(QStringLiteral("\r\n")) ? 2 : 1);
}

} // namespace pushkeeper::base
