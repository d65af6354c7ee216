#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
#
# Registers Pushkeeper in one Microsoft Entra tenant with Azure CLI. For Azure Cloud Shell, macOS, Linux and WSL;
# on Windows take register-pushkeeper.ps1. It holds no secret and makes none.
#
#   bash register-pushkeeper.sh          shows what it will do and asks before it does
#   bash register-pushkeeper.sh --yes    does not ask
#
# It may be run again at any time: what exists is found by its name and brought up to date. At the end it writes
# connection.pushkeeper, which goes back to the person who asked. It ends with 0 if all is done, with 2 if
# something is left for somebody with more rights, with 3 if you did not say yes.

set -euo pipefail

# What was asked for.
# {{settings}}

microsoft_graph=00000003-0000-0000-c000-000000000000
connection_file=connection.pushkeeper
left_over=0
cloud_before=

say()
{
    printf '%s\n' "$*"
}

stop()
{
    printf '%s\n' "$*" >&2
    exit 1
}

leave()
{
    local status=$?
    rm -rf "$work"
    [ -z "$cloud_before" ] || az cloud set --name "$cloud_before" >/dev/null 2>&1 || true
    [ "$status" -ne 1 ] || say "It did not finish. What is made already stays; run it again to go on." >&2
}

# call METHOD PATH QUERY [BODY]: one request to Microsoft Graph; prints what the query finds, one value a line.
call()
{
    local arguments=(--method "$1" --url "$graph/v1.0/$2" --resource "$graph" --output tsv)
    [ -z "$3" ] || arguments+=(--query "$3")
    if [ $# -gt 3 ]; then
        printf '%s' "$4" >"$work/body.json"
        arguments+=(--headers Content-Type=application/json --body "@$work/body.json")
    fi
    az rest "${arguments[@]}" | tr -d '\r'
}

# What was just made is not known everywhere at once.
persist()
{
    local pause
    for pause in 2 5 10 20; do
        if "$@" 2>/dev/null; then
            return 0
        fi
        sleep "$pause"
    done
    "$@"
}

# has_line LINES LINE
has_line()
{
    case $'\n'$1$'\n' in
        *$'\n'"$2"$'\n'*) return 0 ;;
        *) return 1 ;;
    esac
}

in_url()
{
    printf '%s' "$1" | sed -e 's/%/%25/g' -e 's/ /%20/g' -e 's/#/%23/g' -e "s/'/%27/g" -e 's/\^/%5E/g'
}

lower()
{
    tr '[:upper:]' '[:lower:]'
}

use_cloud()
{
    local now
    now=$(az cloud show --query name --output tsv | tr -d '\r')
    if [ "$now" != "$az_cloud" ]; then
        az cloud set --name "$az_cloud" >/dev/null
        cloud_before=$now
    fi
}

# Sets tenant_id if the account that is signed in belongs to the tenant that was asked for.
find_tenant()
{
    local names
    # shellcheck disable=SC2016  # the dollar sign is Graph's
    tenant_id=$(call GET 'organization?$select=id' 'value[].id' 2>/dev/null | lower) || return 1
    # shellcheck disable=SC2016
    names=$(call GET 'organization?$select=verifiedDomains' 'value[].verifiedDomains[].name' 2>/dev/null | lower) || return 1
    has_line "$tenant_id"$'\n'"$names" "$tenant"
}

sign_in()
{
    if ! find_tenant; then
        say "Sign in to $tenant as Cloud Application Administrator, Application Administrator or Global Administrator."
        AZURE_CORE_LOGIN_EXPERIENCE_V2=off az login --tenant "$tenant" --allow-no-subscriptions \
            --scope "$graph/.default" --output none
        find_tenant || stop "This account does not belong to $tenant. Nothing was changed."
    fi
}

# client_of NAME: prints the client id of the registration of that name, nothing if there is none.
client_of()
{
    local found
    found=$(call GET "applications?\$filter=displayName%20eq%20%27$(in_url "$1")%27&\$select=appId" 'value[].appId')
    case $found in
        *$'\n'*) stop "There is more than one registration named $1. Rename those that are not meant, then run this again." ;;
        *) say "$found" ;;
    esac
}

# announce NAME PERMISSIONS REACH
announce()
{
    local found
    found=$(client_of "$1")
    say ""
    if [ -n "$found" ]; then
        say "  $1: exists with client id $found and will be brought up to date"
    else
        say "  $1: will be made"
    fi
    say "    $3: $2"
}

ask()
{
    local answer
    say "In the tenant $tenant ($tenant_id):"
    announce "$watch_name" "$watch_scopes" "may read, in the name of who signs in"
    announce "$renew_name" "$renew_scopes" "may change, in the name of who signs in"
    [ -z "$unattended_application" ] ||
        announce "$unattended_name" "$unattended_scopes" "may read, with the certificate in this script"
    say ""
    say "Only these people may sign in (assignment required):"
    say "${users:-nobody yet; assign them under Enterprise applications}" | sed 's/^/    /'
    [ "$by_code" = no ] ||
        say "They may also sign in with a code at any browser (\"Allow public client flows\")."
    say "Admin consent is given for the permissions above, and $connection_file is written into this folder."
    [ "$yes" = no ] || return 0
    printf '%s' "Type yes to go on: "
    read -r answer || answer=
    [ "$answer" = yes ] || { say "Nothing was changed."; exit 3; }
}

# register NAME APPLICATION: sets client (its client id) and principal (the id of its enterprise application).
register()
{
    client=$(client_of "$1")
    if [ -n "$client" ]; then
        call PATCH "applications(appId=%27$client%27)" '' "$2"
    else
        client=$(call POST applications appId "$2")
    fi
    principal=$(call GET "servicePrincipals?\$filter=appId%20eq%20%27$client%27&\$select=id" 'value[].id')
    if [ -n "$principal" ]; then
        call PATCH "servicePrincipals/$principal" '' '{"appRoleAssignmentRequired":true}'
    else
        principal=$(persist call POST servicePrincipals id \
            "{\"appId\":\"$client\",\"appRoleAssignmentRequired\":true,\"tags\":[\"WindowsAzureActiveDirectoryIntegratedApp\"]}")
    fi
    say "Registered: $1 ($client)"
}

# assign NAME: lets the named people sign in.
assign()
{
    local assigned user id
    assigned=$(call GET "servicePrincipals/$principal/appRoleAssignedTo?\$top=999" 'value[].principalId')
    while IFS= read -r user <&3; do
        [ -n "$user" ] || continue
        # shellcheck disable=SC2016
        if ! id=$(call GET "users/$(in_url "$user")"'?$select=id' id 2>/dev/null); then
            say "There is no user $user here. Assign the right person under Enterprise applications > $1."
            left_over=1
        elif ! has_line "$assigned" "$id"; then
            persist call POST "servicePrincipals/$principal/appRoleAssignedTo" '' \
                "{\"principalId\":\"$id\",\"resourceId\":\"$principal\",\"appRoleId\":\"00000000-0000-0000-0000-000000000000\"}" >/dev/null
            say "  assigned: $user"
        fi
    done 3<<<"$users"
}

# consent SCOPES: for everybody in the tenant, exactly these.
consent()
{
    local grant
    grant=$(call GET "servicePrincipals/$principal/oauth2PermissionGrants" \
        "value[?consentType=='AllPrincipals' && resourceId=='$graph_principal'].id") || return 1
    if [ -n "$grant" ]; then
        call PATCH "oauth2PermissionGrants/$grant" '' "{\"scope\":\"$1\"}"
    else
        persist call POST oauth2PermissionGrants '' \
            "{\"clientId\":\"$principal\",\"consentType\":\"AllPrincipals\",\"resourceId\":\"$graph_principal\",\"scope\":\"$1\"}" >/dev/null
    fi
}

# consent_roles ROLES: application permissions, one id a line.
consent_roles()
{
    local given role
    given=$(call GET "servicePrincipals/$principal/appRoleAssignments" 'value[].appRoleId') || return 1
    while IFS= read -r role <&3; do
        has_line "$given" "$role" || persist call POST "servicePrincipals/$principal/appRoleAssignments" '' \
            "{\"principalId\":\"$principal\",\"resourceId\":\"$graph_principal\",\"appRoleId\":\"$role\"}" >/dev/null || return 1
    done 3<<<"$1"
}

# tell_consent GIVEN LINK CUSTOMERS WHO
tell_consent()
{
    if [ "$1" = yes ]; then
        say "  consent: given. To give it again: ${2/CLIENT-ID/$client}"
    else
        say "  consent: NOT given, this account may not. Please forward this link to a $4:"
        say "  ${2/CLIENT-ID/$client}"
        left_over=1
    fi
    [ -z "$3" ] || say "  for each customer's admin: ${3/CLIENT-ID/$client}"
}

# make NAME APPLICATION SCOPES LINK CUSTOMERS
make()
{
    local given=yes
    register "$1" "$2"
    assign "$1"
    consent "$3" || given=no
    tell_consent "$given" "$4" "$5" "Cloud Application Administrator"
}

make_unattended()
{
    local given=yes
    register "$unattended_name" "$unattended_application"
    consent_roles "$unattended_roles" || given=no
    tell_consent "$given" "$unattended_consent" "$unattended_customers" "Privileged Role Administrator"
    connection=${connection/CLIENT-UNATTENDED/$client}
}

yes=no
case ${1:-} in
    '') ;;
    --yes) yes=yes ;;
    *) say "Usage: bash register-pushkeeper.sh [--yes]"; exit 64 ;;
esac
command -v az >/dev/null || stop "Azure CLI (az) is not installed. Use Azure Cloud Shell, or install it first."
work=$(mktemp -d)
trap leave EXIT
umask 077
[ -w . ] || stop "This folder cannot be written to. Change to another one and run this again."

use_cloud
sign_in
ask
graph_principal=$(call GET "servicePrincipals?\$filter=appId%20eq%20%27$microsoft_graph%27&\$select=id" 'value[].id')
make "$watch_name" "$watch_application" "$watch_scopes" "$watch_consent" "$watch_customers"
connection=${connection/CLIENT-WATCH/$client}
make "$renew_name" "$renew_application" "$renew_scopes" "$renew_consent" "$renew_customers"
connection=${connection/CLIENT-RENEW/$client}
[ -z "$unattended_application" ] || make_unattended

printf '%s\n' "${connection/TENANT-ID/$tenant_id}" >"$work/connection.json"
mv -f "$work/connection.json" "$connection_file"
say ""
say "Please send $connection_file back to the person who asked. It holds ids and no secret."
[ "$left_over" -eq 0 ] || { say "Something above is left to do."; exit 2; }
