# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What the commands say: one quiet line for each step; whatever a tool prints goes into build/logs.

logs=build/logs

say()
{
    printf '%s\n' "$*"
}

complain()
{
    printf '%s\n' "$*" >&2
}

# show_end LOG: the last lines of a log, set apart from our own words.
show_end()
{
    tail -n 40 "$1" | sed 's/^/  | /' >&2
    complain "  The whole log is $root/$1"
}

outcome()
{
    if tail -n 1 "$1" | grep -q 'no work to do'; then
        say "up to date"
    else
        say "done"
    fi
}

# step NAME TITLE COMMAND...: runs a command with its output in build/logs/NAME.log and says how long it took.
# The command runs where "set -e" does not act, so a function given here joins its commands by && or ||.
step()
{
    local log="$logs/$1.log" title=$2 began=$SECONDS code=0
    shift 2
    mkdir -p "$logs"
    printf '%s ... ' "$title"
    "$@" >"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -eq 0 ]; then
        say "$(outcome "$log") ($((SECONDS - began)) s)"
        return 0
    fi
    say "failed ($((SECONDS - began)) s)"
    show_end "$log"
    return "$code"
}

# Qt takes every text of the user for Latin-1 in the "C" locale, which is what a bare system has.
use_utf8()
{
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}
