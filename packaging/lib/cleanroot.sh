# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Proves the README on a bare Debian 12: a minimal system in a temporary folder, a clean clone in it, the two
# commands. The new system fetches its packages the way this one does, behind a company's mirror and proxy too.

clean_root=
clone=/srv/"a clean clone"

# The first address that this system fetches Debian from.
debian_mirror()
{
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null |
        sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +([^ ]*debian\/?)( .*)?$/\3/p' | head -n 1
}

make_clean_root()
{
    debootstrap --variant=minbase bookworm "$clean_root" "$(debian_mirror)" && copy_apt_settings &&
        git clone --quiet --no-hardlinks . "$clean_root$clone"
}

copy_apt_settings()
{
    local path
    rm -rf "$clean_root/etc/apt" || return
    for path in /etc/apt /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt \
        /usr/local/share/ca-certificates /usr/share/keyrings; do
        [ -e "$path" ] || continue
        mkdir -p "$clean_root$(dirname "$path")" && cp -rL "$path" "$clean_root$(dirname "$path")/" || return
    done
}

# in_clean_root COMMAND [UNSHARE_OPTION...]: runs a shell line in the clone; the mounts end with it. With `alone` set the
# network namespace is a new one.
in_clean_root()
{
    local line=$1 variable settings=(HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin CI=true)
    shift
    for variable in http_proxy https_proxy no_proxy; do
        [ -z "${!variable:-}" ] || settings+=("$variable=${!variable}")
    done
    # shellcheck disable=SC2016  # the inner shell's own arguments
    alone=${alone:-} unshare --mount "$@" sh -ec '
        root=$1
        shift
        # A computer without a network can still reach itself.
        [ -z "${alone:-}" ] || ip link set lo up
        mount --rbind /dev "$root/dev"
        mount -t proc proc "$root/proc"
        exec chroot "$root" env -i "$@"
    ' sh "$clean_root" "${settings[@]}" sh -ec "cd '$clone' && $line"
}

# The second run: no network, nothing installed, nothing built, and quick.
second_run()
{
    local began=$SECONDS took output="$logs/clean-root-second-output.log"
    alone=yes in_clean_root "packaging/run --console" --net >"$output" 2>&1 || { cat "$output"; return 1; }
    took=$((SECONDS - began))
    cat "$output"
    say "It took $took s."
    ! grep -q Installing "$output" && grep -q 'Building.*up to date' "$output" && [ "$took" -le 30 ]
}

may_make_clean_root()
{
    [ "$(id -u)" -eq 0 ] && unshare --mount --net true 2>/dev/null && git rev-parse --verify --quiet HEAD >/dev/null
}

check_clean_root()
{
    if ! may_make_clean_root; then
        skip "Clean root" "it takes root, the right to mount, and a repository with a commit"
        return
    fi
    clean_root=$(mktemp -d "${TMPDIR:-/var/tmp}/pushkeeper-clean-root.XXXXXX")
    trap 'rm -rf --one-file-system "$clean_root"' EXIT
    check clean-root "Making a bare Debian 12 with a clean clone" make_clean_root || return
    check clean-root-run "packaging/run there" in_clean_root "packaging/run --console"
    check clean-root-second "packaging/run there again, without network" second_run
    check clean-root-test "packaging/test there" in_clean_root "packaging/test"
}
