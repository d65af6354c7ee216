# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Configures a build folder once; from then on ninja alone decides what is out of date.

# configure FOLDER ARGUMENT...: does nothing if the folder was configured with the same arguments before.
configure()
{
    local folder=$1 wanted
    shift
    ! command -v ccache >/dev/null || set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    wanted=$(printf '%s\n' "$root" "$@" && cksum CMakePresets.json) || return
    if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/configured-with" 2>/dev/null)" = "$wanted" ]; then
        return 0
    fi
    cmake --fresh -G Ninja -S . -B "$folder" "$@" && printf '%s\n' "$wanted" >"$folder/configured-with"
}

# build FOLDER TARGET...: all of it, or these targets.
build()
{
    local folder=$1
    shift
    [ $# -eq 0 ] || set -- --target "$@"
    cmake --build "$folder" --parallel "$(nproc)" "$@"
}

# configure_and_build FOLDER ARGUMENT... [-- TARGET...]: after a failure the next call looks at everything anew.
configure_and_build()
{
    local folder=$1 arguments=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        arguments+=("$1")
        shift
    done
    [ $# -eq 0 ] || shift
    if configure "$folder" "${arguments[@]}" && build "$folder" "$@"; then
        return 0
    fi
    rm -f "$folder/configured-with"
    forget_packages
    return 1
}

# has_target FOLDER TARGET
has_target()
{
    ninja -C "$1" -t targets all 2>/dev/null | grep -q "^$2: "
}
