// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// The certified provider with Entra's routes, lifetimes and names. What it checks is its own.

import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { clients, scopesOf, tenant, user } from './names.mjs';
import { devicePages, errorPage } from './pages.mjs';

const day = 24 * 3600;
const deviceCode = 'urn:ietf:params:oauth:grant-type:device_code';

// Node looks for modules beside the importing file only, and ours live in a build folder.
async function modulesIn(folder) {
    const require = createRequire(resolve(folder, 'package.json'));
    const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
    const { default: Provider, errors } = await load('oidc-provider');
    const { default: MemoryAdapter } = await load('oidc-provider/lib/adapters/memory_adapter.js');
    return { Provider, MemoryAdapter, errors };
}

function publicClient(registration, graph) {
    return {
        client_id: clients[registration],
        client_name: `Pushkeeper (${registration})`,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://localhost'],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token', deviceCode],
        scope: scopesOf(registration, graph),
    };
}

// jwks: the public keys of the certificate credential, with their "x5t#S256".
function unattendedClient(jwks, graph) {
    return {
        client_id: clients.unattended,
        client_name: 'Pushkeeper (unattended)',
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'PS256',
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
        scope: scopesOf('unattended', graph),
        jwks,
    };
}

function signingKeys() {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = privateKey.export({ format: 'jwk' });
    return { keys: [{ ...key, kid: randomUUID(), use: 'sig', alg: 'RS256' }] };
}

// Records in memory; the client with a certificate is known once a test has brought its key.
function adapterOn(MemoryAdapter, state) {
    return class extends MemoryAdapter {
        async find(id) {
            if (this.model !== 'Client')
                return super.find(id);
            const isKnown = id === clients.unattended && state.jwks;
            return isKnown ? unattendedClient(state.jwks, state.graph) : undefined;
        }

        // Entra leaves a refresh token good that was replaced.
        async consume(id) {
            if (this.model !== 'RefreshToken' || state.isReuseRefused)
                await super.consume(id);
        }
    };
}

async function findAccount(ctx, id) {
    return {
        accountId: id,
        claims: async () => ({
            sub: id,
            name: 'Certified Admin',
            oid: user.id,
            preferred_username: id,
            tid: tenant,
            ver: '2.0',
        }),
    };
}

// Entra names the certificate, not the key, and wants a short life
// (https://learn.microsoft.com/entra/identity-platform/certificate-credentials).
function assertionCheck(InvalidClientAuth, state) {
    return async (ctx, payload, header) => {
        if (!state.jwks.keys.some((key) => key['x5t#S256'] === header['x5t#S256']))
            throw new InvalidClientAuth('AADSTS700027: The certificate is not registered: x5t#S256.');
        if (header.typ !== 'JWT')
            throw new InvalidClientAuth('AADSTS700027: The assertion is not a JWT: typ.');
        if (!payload.nbf || payload.exp - payload.nbf > 600)
            throw new InvalidClientAuth('AADSTS700024: The client assertion is not within its valid time range.');
    };
}

function routes() {
    const base = `/${tenant}/oauth2/v2.0`;
    return {
        authorization: `${base}/authorize`,
        token: `${base}/token`,
        device_authorization: `${base}/devicecode`,
        code_verification: `${base}/deviceauth`,
        jwks: `/${tenant}/discovery/v2.0/keys`,
        userinfo: `/${tenant}/oidc/userinfo`,
    };
}

function configuration(MemoryAdapter, errors, state) {
    const { graph } = state;
    const graphScopes = Object.keys(clients).flatMap((name) => scopesOf(name, graph).split(' '));
    return {
        adapter: adapterOn(MemoryAdapter, state),
        assertJwtClientAuthClaimsAndHeader: assertionCheck(errors.InvalidClientAuth, state),
        claims: { openid: ['sub'], profile: ['name', 'oid', 'preferred_username', 'tid', 'ver'] },
        clients: [publicClient('watch', graph), publicClient('renew', graph)],
        conformIdTokenClaims: false,
        cookies: { keys: [randomBytes(16).toString('hex')] },
        features: {
            clientCredentials: { enabled: true },
            devInteractions: { enabled: false },
            deviceFlow: { enabled: true, ...devicePages },
        },
        findAccount,
        interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
        jwks: signingKeys(),
        pkce: { methods: ['S256'], required: () => true },
        renderError: errorPage,
        rotateRefreshToken: true,
        routes: routes(),
        scopes: [...new Set(graphScopes)],
        // In seconds, as Entra's are (microsoft-graph.md 5.1 to 5.4).
        ttl: {
            AccessToken: 75 * 60,
            AuthorizationCode: 10 * 60,
            ClientCredentials: 60 * 60,
            DeviceCode: 15 * 60,
            Grant: 90 * day,
            IdToken: 60 * 60,
            Interaction: 60 * 60,
            RefreshToken: 90 * day,
            Session: day,
        },
    };
}

// modules: folder with node_modules. state: {graph, isReuseRefused, jwks}, which may change while it runs.
export async function makeProvider({ modules, origin, state }) {
    const { Provider, MemoryAdapter, errors } = await modulesIn(modules);
    return new Provider(`${origin}/${tenant}/v2.0`, configuration(MemoryAdapter, errors, state));
}
