// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// Who and what there is in the tenant that the provider plays.

export const tenant = '0fd1c000-0000-4000-8000-000000000001';
export const domain = 'certified.example';

export const clients = {
    watch: '0fd1c000-0000-4000-8000-0000000000aa',
    renew: '0fd1c000-0000-4000-8000-0000000000bb',
    unattended: '0fd1c000-0000-4000-8000-0000000000cc',
};

export const user = {
    id: '0fd1c000-0000-4000-8000-0000000000ad',
    name: 'admin@certified.example',
};

const signInScopes = ['openid', 'profile', 'offline_access'];

export const permissions = {
    watch: [
        'DeviceManagementManagedDevices.Read.All',
        'DeviceManagementApps.Read.All',
        'DeviceManagementServiceConfig.Read.All',
    ],
    renew: [
        'DeviceManagementServiceConfig.ReadWrite.All',
        'DeviceManagementManagedDevices.PrivilegedOperations.All',
    ],
};

// Everything that one registration may ask for, as a scope parameter.
export function scopesOf(registration, graph) {
    if (registration === 'unattended')
        return `${graph}/.default`;
    return [...signInScopes, ...permissions[registration].map((name) => `${graph}/${name}`)].join(' ');
}
