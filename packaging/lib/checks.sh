# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Counts what passed. A failed check does not end the command: the last line speaks for all of them.

passed=0
failed=0
skipped=0
reasons=()

# check NAME TITLE COMMAND...: a step that counts as one.
check()
{
    if step "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        return 1
    fi
}

# skip TITLE REASON
skip()
{
    say "$1 ... skipped"
    skipped=$((skipped + 1))
    reasons+=("$1: $2")
}

# run_tests FOLDER: each Qt Test program of a build folder; an empty folder is an error.
run_tests()
{
    ctest --test-dir "$1" --parallel "$(nproc)" --no-tests=error --output-on-failure
}

# read_totals LOG: prints passed, failed and skipped test functions, summed over the programs in ctest's own log.
# A program that failed without a failed function of its own (crash, time limit, sanitizer) counts as one failed.
read_totals()
{
    awk '
        function close_program() {
            if (name == "") return
            if (!good && mine == 0) { failed++ }
            if (good && !counted) { passed++ }
            name = ""
        }
        /^[0-9]+\/[0-9]+ Testing: / { close_program(); name = $3; good = 0; mine = 0; counted = 0 }
        /^Totals: [0-9]+ passed, / { passed += $2; failed += $4; mine += $4; skipped += $6; counted = 1 }
        /^Test Passed\.$/ { good = 1 }
        END { close_program(); print passed + 0, failed + 0, skipped + 0 }
    ' "$1"
}

# failures_in LOG: the lines of ctest's log that say what went wrong, and where; a test may warn before it fails.
failures_in()
{
    grep -B 6 -A 3 -E '^(FAIL!|XPASS|QFATAL)|ERROR: [A-Za-z]+Sanitizer|runtime error: ' "$1" | head -n 200 || true
}

# count_tests FOLDER: adds the test functions of the run that just ended there.
count_tests()
{
    local log="$1/Testing/Temporary/LastTest.log" sums line
    [ -f "$log" ] || { failed=$((failed + 1)); return; }
    read -r -a sums < <(read_totals "$log")
    passed=$((passed + sums[0]))
    failed=$((failed + sums[1]))
    skipped=$((skipped + sums[2]))
    while read -r line; do
        reasons+=("$line")
    done < <(sed -n 's/^SKIP *: *//p' "$log" | sort -u)
    [ "${sums[1]}" -eq 0 ] || failures_in "$log"
}

# finish: what was skipped and why, then the one line, then the exit code.
finish()
{
    if [ "${#reasons[@]}" -gt 0 ]; then
        say "Skipped:"
        printf '  %s\n' "${reasons[@]}"
    fi
    say "$passed passed, $failed failed, $skipped skipped"
    exit $((failed > 0))
}
