# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Installs what is missing, and only that. A stamp over the list spares even the question.

stamps=build/stamps

# packages_of SET...: the package names of these sets, without those whose command is here anyway.
packages_of()
{
    local name condition
    awk -v sets=" $* " '!/^#/ && NF >= 2 && index(sets, " " $1 " ") { print $2, $3 }' packaging/debian-packages.txt |
        while read -r name condition; do
            case $condition in
                unless:*) command -v "${condition#unless:}" >/dev/null || printf '%s\n' "$name" ;;
                *) printf '%s\n' "$name" ;;
            esac
        done
}

# Reads package names, prints those which are not installed.
only_missing()
{
    local wanted installed
    wanted=$(cat)
    # shellcheck disable=SC2086,SC2016  # names without spaces; the format is dpkg's, not the shell's
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $wanted 2>/dev/null |
        awk '$2 == "installed" { print $1 }') || true
    printf '%s\n' "$wanted" | grep -vxF -e "$installed" || true
}

# apt_get ARGUMENT...: apt-get as root; a proxy of the caller survives sudo.
apt_get()
{
    local variable settings=(DEBIAN_FRONTEND=noninteractive) by=()
    for variable in http_proxy https_proxy no_proxy; do
        [ -z "${!variable:-}" ] || settings+=("$variable=${!variable}")
    done
    [ "$(id -u)" -eq 0 ] || by=(sudo)
    "${by[@]}" env "${settings[@]}" apt-get -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"
}

may_install()
{
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null && return 0
    # The password is asked for here, because the output of apt goes into a log.
    [ -t 0 ] && sudo -v
}

install_packages()
{
    apt_get update && apt_get install --no-install-recommends "$@"
}

# need_packages SET...: ends the command if something is missing and cannot be installed.
need_packages()
{
    local stamp="$stamps/packages-$*" names sum missing
    names=$(packages_of "$@")
    sum=$(printf '%s\n' "$names" | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ] || return 0
    if ! command -v dpkg-query >/dev/null; then
        complain "This is not a Debian system: please see to it that what packaging/debian-packages.txt names is here."
        return 0
    fi
    mapfile -t missing < <(printf '%s\n' "$names" | only_missing)
    if [ "${#missing[@]}" -gt 0 ]; then
        if ! may_install; then
            complain "Some packages are missing, and only an administrator can install them. Please run this as root:"
            complain "  apt-get install --no-install-recommends ${missing[*]}"
            complain "Then start this command again."
            exit 64
        fi
        step packages "Installing ${#missing[@]} packages and what they need" install_packages "${missing[@]}" || return
    fi
    mkdir -p "$stamps"
    printf '%s\n' "$sum" >"$stamp"
}

# For a build that failed: perhaps a package was removed since.
forget_packages()
{
    rm -f "$stamps"/packages-*
}
