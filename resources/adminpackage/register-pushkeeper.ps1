# SPDX-FileCopyrightText: 2026 The Pushkeeper authors
# SPDX-License-Identifier: Apache-2.0
#
# Registers Pushkeeper in one Microsoft Entra tenant with Microsoft Graph PowerShell (Windows PowerShell 5.1 or
# PowerShell 7). It holds no secret and makes none. If the modules are missing:
#
#   Install-Module Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns, Microsoft.Graph.Users -Scope CurrentUser
#
#   powershell -ExecutionPolicy Bypass -File register-pushkeeper.ps1         shows what it will do and asks
#   powershell -ExecutionPolicy Bypass -File register-pushkeeper.ps1 -Yes    does not ask
#
# It may be run again at any time: what exists is found by its name and brought up to date. At the end it writes
# connection.pushkeeper, which goes back to the person who asked. It ends with 0 if all is done, with 2 if
# something is left for somebody with more rights, with 3 if you did not say yes.

#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns, Microsoft.Graph.Users

param([switch]$Yes)

# The cmdlets of modules do not see this, so each is told by itself.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2.0

# What was asked for.
# {{settings}}

$MicrosoftGraph = '00000003-0000-0000-c000-000000000000'
$DefaultRole = '00000000-0000-0000-0000-000000000000'
$ConnectionFile = Join-Path (Get-Location).ProviderPath 'connection.pushkeeper'
$script:LeftOver = $false

# What was just made is not known everywhere at once.
function Invoke-Persistently([scriptblock]$Action) {
    foreach ($pause in 2, 5, 10, 20) {
        try { return & $Action } catch { Start-Sleep -Seconds $pause }
    }
    & $Action
}

function Connect-ToTenant {
    $scopes = @('Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All',
        'AppRoleAssignment.ReadWrite.All', 'User.ReadBasic.All', 'User.Read')
    Write-Host "Sign in to $Tenant as Cloud Application Administrator, Application Administrator or Global Administrator."
    Connect-MgGraph -Environment $Environment -TenantId $Tenant -Scopes $scopes -ContextScope Process -ErrorAction Stop | Out-Null
    # The sign-in page lets people choose another account.
    $answer = Invoke-MgGraphRequest -Method GET -Uri ($Graph + '/v1.0/organization?$select=id,verifiedDomains') -ErrorAction Stop
    $organization = @($answer.value)[0]
    $names = @($organization.id) + @($organization.verifiedDomains | ForEach-Object { $_.name })
    if ($names -notcontains $Tenant) {
        throw "This account does not belong to $Tenant. Nothing was changed."
    }
    return ([string]$organization.id).ToLowerInvariant()
}

function Find-Registration([string]$Name) {
    $found = @(Get-MgApplication -Filter "displayName eq '$Name'" -Property 'id', 'appId' -ErrorAction Stop)
    if ($found.Count -gt 1) {
        throw "There is more than one registration named $Name. Rename those that are not meant, then run this again."
    }
    if ($found.Count -eq 1) { return $found[0] }
    return $null
}

function Show-Registration($Wanted) {
    $found = Find-Registration $Wanted.Name
    Write-Host ''
    if ($found) {
        Write-Host "  $($Wanted.Name): exists with client id $($found.AppId) and will be brought up to date"
    } else {
        Write-Host "  $($Wanted.Name): will be made"
    }
    Write-Host "    $($Wanted.Reach): $($Wanted.Permissions -join ' ')"
}

function Confirm-Plan {
    Write-Host "In the tenant $Tenant ($TenantId):"
    foreach ($wanted in $Registrations) { Show-Registration $wanted }
    Write-Host ''
    Write-Host 'Only these people may sign in (assignment required):'
    if ($Users.Count -eq 0) {
        Write-Host '    nobody yet; assign them under Enterprise applications'
    }
    foreach ($user in $Users) { Write-Host "    $user" }
    if ($ByCode) { Write-Host 'They may also sign in with a code at any browser ("Allow public client flows").' }
    Write-Host "Admin consent is given for the permissions above, and $ConnectionFile is written."
    return $Yes -or ((Read-Host 'Type yes to go on') -eq 'yes')
}

function Get-Settings($Wanted) {
    $type = if ($Wanted.Certificate) { 'Role' } else { 'Scope' }
    $access = @($Wanted.Ids | ForEach-Object { @{ Id = $_; Type = $type } })
    $settings = @{
        DisplayName            = $Wanted.Name
        SignInAudience         = $Audience
        RequiredResourceAccess = @(@{ ResourceAppId = $MicrosoftGraph; ResourceAccess = $access })
    }
    if ($Wanted.Certificate) {
        $key = [Convert]::FromBase64String($Wanted.Certificate)
        $settings.KeyCredentials = @(@{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = $key })
    } else {
        $settings.PublicClient = @{ RedirectUris = @('http://localhost') }
        $settings.IsFallbackPublicClient = $ByCode
    }
    return $settings
}

# Returns the client id of the registration and the id of its enterprise application.
function Register-Application($Wanted) {
    $settings = Get-Settings $Wanted
    $application = Find-Registration $Wanted.Name
    if ($application) {
        Update-MgApplication -ApplicationId $application.Id @settings -ErrorAction Stop | Out-Null
    } else {
        $application = New-MgApplication @settings -ErrorAction Stop
    }
    $client = [string]$application.AppId
    $principal = @(Get-MgServicePrincipal -Filter "appId eq '$client'" -Property 'id' -ErrorAction Stop)
    if ($principal.Count -gt 0) {
        $principal = $principal[0]
        Update-MgServicePrincipal -ServicePrincipalId $principal.Id -AppRoleAssignmentRequired:$true -ErrorAction Stop | Out-Null
    } else {
        $principal = Invoke-Persistently {
            New-MgServicePrincipal -AppId $client -AppRoleAssignmentRequired:$true `
                -Tags @('WindowsAzureActiveDirectoryIntegratedApp') -ErrorAction Stop
        }
    }
    Write-Host "Registered: $($Wanted.Name) ($client)"
    return @{ Client = $client; Principal = [string]$principal.Id }
}

# Lets the named people sign in.
function Add-People($Wanted, [string]$Principal) {
    $assigned = @(Get-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $Principal -All -ErrorAction Stop |
            ForEach-Object { [string]$_.PrincipalId })
    foreach ($user in $Users) {
        try {
            $id = [string](Get-MgUser -UserId $user -Property 'id' -ErrorAction Stop).Id
        } catch {
            Write-Host "There is no user $user here. Assign the right person under Enterprise applications > $($Wanted.Name)."
            $script:LeftOver = $true
            continue
        }
        if ($assigned -contains $id) { continue }
        Invoke-Persistently {
            New-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $Principal -PrincipalId $id `
                -ResourceId $Principal -AppRoleId $DefaultRole -ErrorAction Stop
        } | Out-Null
        Write-Host "  assigned: $user"
    }
}

# For everybody in the tenant, exactly these.
function Grant-Scopes($Wanted, [string]$Principal) {
    $scope = $Wanted.Permissions -join ' '
    $grant = @(Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $Principal -All -ErrorAction Stop |
            Where-Object { $_.ConsentType -eq 'AllPrincipals' -and $_.ResourceId -eq $GraphPrincipal })
    if ($grant.Count -gt 0) {
        Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant[0].Id -Scope $scope -ErrorAction Stop | Out-Null
    } else {
        Invoke-Persistently {
            New-MgOauth2PermissionGrant -ClientId $Principal -ConsentType 'AllPrincipals' `
                -ResourceId $GraphPrincipal -Scope $scope -ErrorAction Stop
        } | Out-Null
    }
}

function Grant-Roles($Wanted, [string]$Principal) {
    $given = @(Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $Principal -All -ErrorAction Stop |
            ForEach-Object { [string]$_.AppRoleId })
    foreach ($role in $Wanted.Ids) {
        if ($given -contains $role) { continue }
        Invoke-Persistently {
            New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $Principal -PrincipalId $Principal `
                -ResourceId $GraphPrincipal -AppRoleId $role -ErrorAction Stop
        } | Out-Null
    }
}

function Grant-Consent($Wanted, $Made) {
    $link = $Wanted.Consent.Replace('CLIENT-ID', $Made.Client)
    $who = if ($Wanted.Certificate) { 'Privileged Role Administrator' } else { 'Cloud Application Administrator' }
    try {
        if ($Wanted.Certificate) { Grant-Roles $Wanted $Made.Principal } else { Grant-Scopes $Wanted $Made.Principal }
        Write-Host "  consent: given. To give it again: $link"
    } catch {
        Write-Host "  consent: NOT given, this account may not. Please forward this link to a ${who}:"
        Write-Host "  $link"
        $script:LeftOver = $true
    }
    if ($Wanted.Customers) {
        Write-Host "  for each customer's admin: $($Wanted.Customers.Replace('CLIENT-ID', $Made.Client))"
    }
}

$TenantId = Connect-ToTenant
if (-not (Confirm-Plan)) {
    Write-Host 'Nothing was changed.'
    Disconnect-MgGraph | Out-Null
    exit 3
}
$GraphPrincipal = [string]@(Get-MgServicePrincipal -Filter "appId eq '$MicrosoftGraph'" -Property 'id' -ErrorAction Stop)[0].Id
foreach ($wanted in $Registrations) {
    $made = Register-Application $wanted
    if (-not $wanted.Certificate) { Add-People $wanted $made.Principal }
    Grant-Consent $wanted $made
    $Connection = $Connection.Replace($wanted.Place, $made.Client)
}
# Not Set-Content: Windows PowerShell would put a byte order mark before UTF-8.
[System.IO.File]::WriteAllText($ConnectionFile, $Connection.Replace('TENANT-ID', $TenantId))
Disconnect-MgGraph | Out-Null
Write-Host ''
Write-Host "Please send $ConnectionFile back to the person who asked. It holds ids and no secret."
if ($script:LeftOver) {
    Write-Host 'Something above is left to do.'
    exit 2
}
