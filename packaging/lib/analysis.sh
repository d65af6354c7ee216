# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The checkers that read the sources. They have a compile database of their own, of which only what generators make is
# built: with that of g++ they stumble over flags they do not know, clazy (LLVM 14) cannot read precompiled headers of
# clang 16, and without them a file that does not include what it uses is found.

database=build/checkers

# Level 1 holds what is almost always wrong; the others are chosen one by one. tr-non-literal stands because texts
# in tables go through translate() and QT_TRANSLATE_NOOP, and tr() is left for literals.
clazy_checks=level1,assert-with-side-effects,base-class-event,copyable-polymorphic,detaching-member
clazy_checks+=,heap-allocated-small-trivial-type,isempty-vs-count,missing-qobject-macro,old-style-connect
clazy_checks+=,qproperty-type-mismatch,qstring-varargs,signal-with-return-value,static-pmf,thread-with-slots
clazy_checks+=,tr-non-literal,unexpected-flag-enumerator-value,use-chrono-in-qtimer

# Generated code is wanted for tests only where those are read.
prepare_database()
{
    local targets tests=OFF
    [ "$1" = changed ] || tests=ON
    configure "$database" --preset dev-clang -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON "-DPUSHKEEPER_TESTS=$tests" || return
    mapfile -t targets < <(ninja -C "$database" -t targets all | sed -n 's/^\([a-z0-9_-]*_autogen\): phony$/\1/p')
    build "$database" "${targets[@]}"
}

all_sources()
{
    find app ui tests -name '*.cpp' -o -name '*.h' | LC_ALL=C sort
}

# The commit to compare with: PUSHKEEPER_BASE if the caller knows it; where a branch left origin/main; else a few
# commits back, because work lands in small groups of commits. In a young or shallow history: the empty tree.
base_commit()
{
    local fork
    if [ -n "${PUSHKEEPER_BASE:-}" ]; then
        git rev-parse --verify --quiet "$PUSHKEEPER_BASE^{commit}"
        return
    fi
    fork=$(git merge-base HEAD origin/main 2>/dev/null) || fork=
    if [ -n "$fork" ] && [ "$fork" != "$(git rev-parse HEAD)" ]; then
        printf '%s\n' "$fork"
    else
        git rev-parse --verify --quiet HEAD~5 || git hash-object -t tree /dev/null
    fi
}

# What changed in app and ui; tests are read by --full, which keeps a landing short. Without a repository (a source
# archive) or a first commit every file counts as changed.
changed_sources()
{
    local base
    if ! git rev-parse --verify --quiet HEAD >/dev/null 2>&1; then
        all_sources | grep -v ^tests/
        return
    fi
    base=$(base_commit) || { complain "PUSHKEEPER_BASE names no commit."; return 1; }
    {
        git diff --name-only --diff-filter=d "$base" -- app ui
        git ls-files --others --exclude-standard -- app ui
    } | grep -E '\.(cpp|h)$' | LC_ALL=C sort -u || true
}

# Reads file names and prints the sources to read for them: a header is read through its own source,
# or through the first one that includes it.
reading_sources()
{
    local file name
    while read -r file; do
        name=$(basename "$file")
        case $file in
            *.cpp) printf '%s\n' "$file" ;;
            *) if [ -f "${file%.h}.cpp" ]; then
                   printf '%s\n' "${file%.h}.cpp"
               else
                   grep -rlE --include='*.cpp' "#include \"([^\"]*/)?$name\"" app ui tests | LC_ALL=C sort | head -n 1
               fi ;;
        esac
    done | LC_ALL=C sort -u
}

# Reads file names, prints those which this build compiles (and not, say, what belongs to another system).
only_compiled()
{
    local file
    while read -r file; do
        ! grep -qF "\"file\": \"$root/$file\"" "$database/compile_commands.json" || printf '%s\n' "$file"
    done
}

# each_in_parallel COMMAND...: runs it for each file named on the input, one by one on all processors.
each_in_parallel()
{
    tr '\n' '\0' | xargs -0 -r -n 1 -P "$(nproc)" "$@"
}

# sources_to_read changed|all
sources_to_read()
{
    "$1_sources" | reading_sources | only_compiled
}

clang_tidy()
{
    sources_to_read "$1" | each_in_parallel clang-tidy-16 --quiet -p "$database"
}

# with_clazy CHECKS: reads the sources named on the input.
with_clazy()
{
    each_in_parallel clazy-standalone -p "$database" --checks="$1" --extra-arg=-Wno-unknown-warning-option \
        --header-filter='/(app|ui|tests)/([a-z]+/)*[a-z0-9_]+\.h$'
}

# clazy ends with 0 whatever it finds. The constants of a test program slow no start down.
clazy_reads()
{
    local found="$logs/clazy-found.log" code=0
    sources_to_read "$1" | { grep -v ^tests/ || true; } | with_clazy "$clazy_checks" >"$found" 2>&1 || code=$?
    sources_to_read "$1" | { grep ^tests/ || true; } |
        with_clazy "$clazy_checks,no-non-pod-global-static" >>"$found" 2>&1 || code=$?
    cat "$found"
    [ "$code" -eq 0 ] && ! grep -q -e '\[-Wclazy-' -e ' error: ' "$found"
}

formatted()
{
    all_sources | tr '\n' '\0' | xargs -0 clang-format-14 --dry-run -Werror
}

scripts_are_clean()
{
    shellcheck --external-sources --check-sourced packaging/run packaging/test .ci/run tests/support/with-keyring \
        tests/bench/bench_start tests/bench/bench_sdk
}

# lupdate writes into the source tree, so it gets a copy of ours.
translations_are_current()
{
    local copy=build/translations
    rm -rf "$copy" && mkdir -p "$copy" &&
        cp -a CMakeLists.txt app packaging resources translations ui "$copy" &&
        cmake -G Ninja -S "$copy" -B "$copy/build" -DPUSHKEEPER_TESTS=OFF &&
        build "$copy/build" update_translations && diff -ru translations "$copy/translations" && translations_are_whole
}

# English is the source, and its file needs plural forms only.
translations_are_whole()
{
    awk '
        /<message/ { plural = /numerus="yes"/ }
        /type="unfinished"/ && (plural || FILENAME !~ /_en\.ts$/) { print FILENAME ":" FNR ": not translated"; bad = 1 }
        END { exit bad }
    ' translations/*.ts
}
