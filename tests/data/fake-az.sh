#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
#
# Plays Azure CLI and a small tenant for the script that registers Pushkeeper. The folder FAKE_AZ holds the tenant:
#   tenant, domains, users (sign-in name, tab, id), graph (origin that calls must go to), and what is made.
# Wanted trouble: `denied` lists paths whose POST is refused, `late` says how often a new registration is not yet known.
# Every call is written into `calls`: method, tab, path, tab, body on one line.

set -eu

cd "$FAKE_AZ"

# Answers as Azure CLI in WSL does if `crlf` is there.
answer()
{
    if [ -e crlf ]; then
        printf '%s\r\n' "$1"
    else
        printf '%s\n' "$1"
    fi
}

lines_of()
{
    local line
    [ -e "$1" ] || return 0
    while IFS= read -r line; do
        answer "$line"
    done <"$1"
}

refuse()
{
    printf 'ERROR: %s\n' "$1" >&2
    exit 1
}

# field NAME: a text of the body.
field()
{
    local rest=${body#*"\"$1\":\""}
    printf '%s\n' "${rest%%\"*}"
}

# number NAME: counts up, so that every id is another one.
next_id()
{
    local count
    count=$(($(cat count 2>/dev/null || echo 0) + 1))
    echo "$count" >count
    printf '%s-0000-0000-0000-%012d\n' "$1" "$count"
}

# values FILE KEY: what stands behind KEY.
values()
{
    local key value
    [ -e "$1" ] || return 0
    while IFS=$'\t' read -r key value; do
        [ "$key" != "$2" ] || answer "$value"
    done <"$1"
}

post()
{
    local id
    ! grep -qxF "$path" denied 2>/dev/null || refuse "Authorization_RequestDenied"
    case $path in
        applications)
            id=$(next_id aaaaaaaa)
            printf '%s\t%s\n' "$(field displayName)" "$id" >>applications
            answer "$id" ;;
        servicePrincipals)
            if [ "$(cat late 2>/dev/null || echo 0)" -gt 0 ]; then
                echo $(($(cat late) - 1)) >late
                refuse "The appId does not reference a valid application object."
            fi
            id=$(next_id bbbbbbbb)
            printf '%s\t%s\n' "$(field appId)" "$id" >>principals
            answer "$id" ;;
        servicePrincipals/*/appRoleAssignedTo) field principalId >>"assigned-$inner" ;;
        servicePrincipals/*/appRoleAssignments) field appRoleId >>"roles-$inner" ;;
        oauth2PermissionGrants) printf '%s\t%s\n' "$(field clientId)" "$(next_id cccccccc)" >>grants ;;
        *) refuse "unexpected POST $path" ;;
    esac
}

# shellcheck disable=SC2016  # the dollar signs are those of Graph
get()
{
    local key=${path#*%20eq%20%27}
    key=${key%%%27*}
    case "$path $query" in
        'organization?$select=id value[].id') lines_of tenant ;;
        'organization?$select=verifiedDomains value[].verifiedDomains[].name') lines_of domains ;;
        'applications?$filter=displayName%20eq%20%27'*'%27&$select=appId value[].appId') values applications "${key//%20/ }" ;;
        'servicePrincipals?$filter=appId%20eq%20%27'*'%27&$select=id value[].id') values principals "$key" ;;
        servicePrincipals/*'/appRoleAssignedTo?$top=999 value[].principalId') lines_of "assigned-$inner" ;;
        servicePrincipals/*'/appRoleAssignments value[].appRoleId') lines_of "roles-$inner" ;;
        servicePrincipals/*"/oauth2PermissionGrants value[?consentType=='AllPrincipals' && resourceId=='graph-principal'].id")
            values grants "$inner" ;;
        users/*'?$select=id id')
            key=${path#users/}
            key=${key%%\?*}
            key=${key//%23/#}
            key=${key//%27/\'}
            values users "$key"
            [ -n "$(values users "$key")" ] || refuse "Request_ResourceNotFound" ;;
        *) refuse "unexpected GET $path $query" ;;
    esac
}

rest()
{
    local method='' url='' resource='' query='' body='' path inner
    while [ $# -gt 0 ]; do
        case $1 in
            --method) method=$2 ;;
            --url) url=$2 ;;
            --resource) resource=$2 ;;
            --query) query=$2 ;;
            --body) body=$(<"${2#@}") ;;
            --headers | --output) ;;
            *) refuse "unexpected argument $1" ;;
        esac
        shift 2
    done
    [ -e signed-in ] || refuse "Please run 'az login' to setup account."
    [ "$resource" = "$(cat graph)" ] || refuse "another resource: $resource"
    path=${url#"$resource"/v1.0/}
    inner=${path#*/}
    inner=${inner%%/*}
    [ "$path" != "$url" ] || refuse "another address: $url"
    case $path in
        *[\'\"\#\ ]*) refuse "not encoded: $path" ;;
    esac
    printf '%s\t%s\t%s\n' "$method" "$path" "$body" >>calls
    case $method in
        GET) get ;;
        POST) post ;;
        PATCH) ;;
        *) refuse "unexpected method $method" ;;
    esac
}

case "$1 ${2:-}" in
    'cloud show') lines_of cloud ;;
    'cloud set')
        printf 'CLOUD\t%s\t\n' "$4" >>calls
        printf '%s\n' "$4" >cloud ;;
    'login --tenant')
        printf 'LOGIN\t%s\t\n' "$*" >>calls
        touch signed-in ;;
    'rest '*)
        shift
        rest "$@" ;;
    *) refuse "unexpected command $*" ;;
esac
