# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What is too slow for every landing: the core alone, Prism, fuzzing.

core_alone=build/no-gui
fuzzing=build/fuzz

build_core_alone()
{
    configure_and_build "$core_alone" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=g++-12 \
        -DPUSHKEEPER_GUI=OFF -DPUSHKEEPER_KEYCHAIN=OFF -DPUSHKEEPER_WERROR=ON
}

# ldd sees what the libraries pull in as well.
no_gui_library_is_loaded()
{
    local libraries
    libraries=$(ldd "$core_alone/app/pushkeeperctl") || return
    printf '%s\n' "$libraries"
    ! printf '%s\n' "$libraries" | grep -E 'Qt6(Gui|Widgets)'
}

check_core_alone()
{
    check no-gui-build "Building the core without window and keychain" build_core_alone || return
    check no-gui-tests "Testing the core without window and keychain" run_tests "$core_alone" ||
        failures_in "$core_alone/Testing/Temporary/LastTest.log"
    check no-gui-libraries "Looking for window libraries in the console program" no_gui_library_is_loaded
}

# Stoplight Prism plays Microsoft's description of Graph. It comes from npm and is used by this check alone.
prism=build/prism

install_prism()
{
    mkdir -p "$prism" && npm install --prefix "$prism" --no-audit --no-fund '@stoplight/prism-cli@5'
}

# shellcheck disable=SC2154  # packaging/test names the folder
read_prism()
{
    PUSHKEEPER_PRISM="$root/$prism/node_modules/.bin/prism" "$sanitized/tests/unit/graph/tst_prism"
}

check_prism()
{
    if ! command -v npm >/dev/null; then
        skip "Graph as Prism plays it" "node is not there"
        return
    fi
    if [ ! -f "${PUSHKEEPER_SHARED:-../shared}/reference/graph-openapi.json" ]; then
        skip "Graph as Prism plays it" "the shared description of Graph is not there"
        return
    fi
    check prism-install "Installing Prism" install_prism || return
    check prism "Reading the description of Graph that Microsoft publishes, played by Prism" read_prism
}

fuzz_targets()
{
    ninja -C "$fuzzing" -t targets all | sed -n 's/^\(fuzz_[a-z0-9_]*\): phony$/\1/p' | grep -v _autogen | LC_ALL=C sort
}

build_fuzz_targets()
{
    local targets
    configure "$fuzzing" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++-16 -DPUSHKEEPER_FUZZ=ON \
        -DPUSHKEEPER_SANITIZE=address,undefined "-DCMAKE_CXX_FLAGS=-fsanitize=fuzzer-no-link -DQT_FORCE_ASSERTS" || return
    mapfile -t targets < <(fuzz_targets)
    [ "${#targets[@]}" -gt 0 ] || { say "There are no fuzz targets."; return 1; }
    build "$fuzzing" make-samples "${targets[@]}"
}

# The seeds: our own samples and, where they are, the shared fixtures. Large files only slow the fuzzer down.
gather_seeds()
{
    local shared="${PUSHKEEPER_SHARED:-../shared}" file number=0
    rm -rf "$fuzzing/samples" "$fuzzing/seeds" &&
        mkdir -p "$fuzzing/samples" "$fuzzing/seeds" "$fuzzing/corpus" "$fuzzing/findings" &&
        "$fuzzing/tests/support/make-samples" "$fuzzing/samples" || return
    while read -r file; do
        number=$((number + 1))
        cp "$file" "$fuzzing/seeds/$number" || return
    done < <(find "$fuzzing/samples" "$shared/fixtures" -type f -size -64k 2>/dev/null)
}

# fuzz TARGET: a finding is kept in build/fuzz/findings, beside the end of the log.
fuzz()
{
    local log="build/logs/$1.log" folder="$PWD/build/fuzz"
    mkdir -p "$folder/corpus/$1"
    "$folder/tests/fuzz/$1" -max_total_time="${PUSHKEEPER_FUZZ_SECONDS:-600}" -rss_limit_mb=2048 -timeout=10 \
        -print_final_stats=1 -artifact_prefix="$folder/findings/$1-" "$folder/corpus/$1" "$folder/seeds" >"$log" 2>&1 &&
        return 0
    printf '%s found something:\n' "$1"
    tail -n 30 "$log"
    return 1
}

fuzz_all()
{
    export -f fuzz
    ASAN_SYMBOLIZER_PATH=$(command -v llvm-symbolizer-16)
    export ASAN_SYMBOLIZER_PATH
    # shellcheck disable=SC2016  # the inner shell's own argument
    fuzz_targets | tr '\n' '\0' | xargs -0 -r -n 1 -P 2 bash -c 'fuzz "$1"' fuzz
}

check_fuzzing()
{
    check fuzz-build "Building the fuzz targets" build_fuzz_targets || return
    check fuzz-seeds "Gathering seeds" gather_seeds || return
    check fuzz "Fuzzing, ${PUSHKEEPER_FUZZ_SECONDS:-600} s for each target" fuzz_all
}
