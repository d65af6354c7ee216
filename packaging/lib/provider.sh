# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The certified provider that the sign-in is tried at comes from npm: the very files that its lock file names, fetched
# once. Nothing of it is part of Pushkeeper.

provider=build/oidc

install_provider()
{
    local stamp="$provider/installed-with" wanted
    wanted=$(cat tests/oidc/package.json tests/oidc/package-lock.json | sha256sum) || return
    if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
        say "no work to do"
        return 0
    fi
    rm -f "$stamp"
    mkdir -p "$provider" && cp tests/oidc/package.json tests/oidc/package-lock.json "$provider" &&
        npm ci --prefix "$provider" --ignore-scripts --no-audit --no-fund && printf '%s\n' "$wanted" >"$stamp"
}

# The tests of the sign-in look for the provider where PUSHKEEPER_OIDC says, and skip if it is not there.
check_provider()
{
    export PUSHKEEPER_OIDC="$root/$provider"
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        skip "A certified sign-in provider" "node or npm is not there"
        return
    fi
    check provider-install "Installing a certified sign-in provider" install_provider || return
    check provider "Trying what it allows and what it refuses" node tests/oidc/selfcheck.mjs --modules "$provider"
}
