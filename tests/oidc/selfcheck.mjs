// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// node selfcheck.mjs --modules FOLDER
//
// Walks the provider as a program of somebody else would: what it lets through, and what it must refuse. A test of the
// sign-in proves something only if this holds.

import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { createHash, createSign, constants, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('server.mjs', import.meta.url));
const server = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: ['pipe', 'pipe', 'inherit'] });
const [line] = await new Promise((resolve, reject) => {
    createInterface(server.stdout).once('line', (...said) => resolve(said));
    server.once('exit', () => reject(new Error('the provider did not start')));
});
const { origin, tenant, domain, graph, user, watch, unattended } = JSON.parse(line);
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
const permission = `${graph}/DeviceManagementManagedDevices.Read.All`;

// A browser for one walk: keeps cookies, follows redirects up to the program's own address, fills in forms.
class Browser {
    #cookies = new Map();
    #code;

    constructor(code) {
        this.#code = code;
    }

    async go(address, form) {
        if (address.startsWith('http://localhost'))
            return address;
        const response = await fetch(address, {
            method: form ? 'POST' : 'GET',
            body: form,
            redirect: 'manual',
            headers: { Cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') },
        });
        // A comma before a name begins the next cookie; the one in a date does not.
        for (const cookie of (response.headers.get('set-cookie') ?? '').split(/, (?=[\w.]+=)/)) {
            const [, name, value] = /^([\w.]+)=([^;]*)/.exec(cookie) ?? [];
            if (name)
                this.#cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (location)
            return this.go(new URL(location, address).href);
        return this.#onwards(await response.text(), address);
    }

    async #onwards(html, address) {
        const action = /<form[^>]* action="([^"]*)"/.exec(html)?.[1];
        if (!action)
            return html;
        const form = new URLSearchParams();
        for (const [, name, value] of html.matchAll(/<input[^>]* name="([^"]*)"[^>]* value="([^"]*)"/g))
            form.set(name, name === 'username' ? user : value);
        if (html.includes('name="user_code"') && !form.has('user_code'))
            form.set('user_code', this.#code);
        if (html.includes('name="decision"'))
            form.set('decision', 'accept');
        return this.go(new URL(action, address).href, form);
    }
}

async function post(name, fields) {
    const response = await fetch(`${origin}/${tenant}/oauth2/v2.0/${name}`,
        { method: 'POST', body: new URLSearchParams(fields) });
    return { status: response.status, ...await response.json() };
}

async function ask(question, body) {
    const options = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const response = await fetch(`${origin}/test/${question}`, options);
    assert.equal(response.status, 200, question);
    return response.json();
}

function claimsOf(token) {
    return JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
}

async function discovery(name) {
    const response = await fetch(`${origin}/${name}/v2.0/.well-known/openid-configuration`);
    return { status: response.status, ...await response.json() };
}

async function browserAnswer(changes = {}) {
    const verifier = 'v'.repeat(43);
    const redirect = 'http://localhost:4711/';
    const query = new URLSearchParams({
        client_id: watch, response_type: 'code', redirect_uri: redirect, response_mode: 'query', state: 's', nonce: 'n',
        scope: `openid profile offline_access ${permission}`, code_challenge_method: 'S256',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    });
    for (const [name, value] of Object.entries(changes)) {
        if (value === undefined)
            query.delete(name);
        else
            query.set(name, value);
    }
    const end = await new Browser().go(`${origin}/${tenant}/oauth2/v2.0/authorize?${query}`);
    const code = end.startsWith('http') ? new URL(end).searchParams.get('code') : undefined;
    const form = { client_id: watch, grant_type: 'authorization_code', redirect_uri: redirect };
    return { end, form: { ...form, code, code_verifier: verifier } };
}

function assertion(key, changes = {}, header = {}) {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
        aud: `${origin}/${tenant}/oauth2/v2.0/token`, iss: unattended, sub: unattended, jti: randomUUID(),
        nbf: now, iat: now, exp: now + 300, ...changes,
    };
    const parts = [{ alg: 'PS256', typ: 'JWT', 'x5t#S256': 'thumb', ...header }, claims];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    const signature = createSign('sha256').update(text)
        .sign({ key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }, 'base64url');
    return `${text}.${signature}`;
}

function withCertificate(clientAssertion) {
    return post('token', {
        client_id: unattended, grant_type: 'client_credentials', scope: `${graph}/.default`,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: clientAssertion,
    });
}

const checks = {
    async 'is found by the id and by the domain of the tenant, and by nothing else'() {
        assert.equal((await discovery(tenant)).token_endpoint, `${origin}/${tenant}/oauth2/v2.0/token`);
        assert.equal((await discovery(domain)).issuer, `${origin}/${tenant}/v2.0`);
        assert.match((await discovery('other.example')).error_description, /^AADSTS90002/);
    },
    async 'wants a proof key, a known redirect address and known permissions'() {
        assert.match((await browserAnswer({ code_challenge: undefined })).end, /error=invalid_request/);
        assert.match((await browserAnswer({ code_challenge_method: 'plain' })).end, /error=invalid_request/);
        assert.match((await browserAnswer({ redirect_uri: 'http://localhost:4711/else' })).end, /redirect_uri/);
        const more = `${graph}/DeviceManagementServiceConfig.ReadWrite.All`;
        assert.match((await browserAnswer({ scope: `openid ${more}` })).end, /error=invalid_scope/);
    },
    async 'gives no tokens for a wrong verifier or a code that was redeemed'() {
        const { form } = await browserAnswer();
        assert.equal((await post('token', { ...form, code_verifier: 'w'.repeat(43) })).error, 'invalid_grant');
        const second = (await browserAnswer()).form;
        assert.equal((await post('token', second)).status, 200);
        assert.equal((await post('token', second)).error, 'invalid_grant');
    },
    async 'gives a refresh token only to who asked for one'() {
        const { form } = await browserAnswer({ scope: `openid ${permission}` });
        const tokens = await post('token', form);
        assert.equal(tokens.status, 200);
        assert.equal(tokens.refresh_token, undefined);
    },
    async 'signs in by device code'() {
        const scope = `openid profile offline_access ${permission}`;
        const begun = await post('devicecode', { client_id: watch, scope });
        assert.equal(begun.interval, 5);
        assert.equal(begun.verification_uri_complete, undefined);
        const form = { client_id: watch, grant_type: deviceGrant, device_code: begun.device_code };
        assert.equal((await post('token', form)).error, 'authorization_pending');
        await ask('arm', { what: 'slow_down' });
        assert.equal((await post('token', form)).error, 'slow_down');
        assert.match(await new Browser(begun.user_code).go(begun.verification_uri), /You are signed in/);
        const tokens = await post('token', form);
        assert.equal(tokens.status, 200);
        assert.equal(tokens.scope, `openid profile ${permission}`);
        assert.equal(claimsOf(tokens.id_token).preferred_username, user);
        assert.equal(claimsOf(tokens.id_token).tid, tenant);
        const fresh = await post('token',
            { client_id: watch, grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
        assert.equal(fresh.status, 200);
        assert.notEqual(fresh.refresh_token, tokens.refresh_token);
        assert.equal((await ask('refresh-uses'))[tokens.refresh_token], 1);
    },
    async 'lets a certificate in whose key it knows, and no other'() {
        const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
        assert.equal((await withCertificate(assertion(privateKey))).error, 'invalid_client');
        await ask('credential', { keys: [{ ...publicKey.export({ format: 'jwk' }), 'x5t#S256': 'thumb' }] });
        const answer = await withCertificate(assertion(privateKey));
        assert.equal(answer.status, 200);
        assert.equal(answer.expires_in, 3600);
        assert.equal(answer.refresh_token, undefined);
        for (const bad of [
            assertion(stranger),
            assertion(privateKey, { aud: 'https://elsewhere.example' }),
            assertion(privateKey, { exp: Math.floor(Date.now() / 1000) + 3600 }),
            assertion(privateKey, {}, { 'x5t#S256': 'other' }),
            assertion(privateKey, {}, { alg: 'RS256' }),
        ])
            assert.equal((await withCertificate(bad)).error, 'invalid_client');
        const once = assertion(privateKey);
        assert.equal((await withCertificate(once)).status, 200);
        assert.equal((await withCertificate(once)).error, 'invalid_client', 'an assertion serves once');
    },
    async 'keeps a replaced refresh token good, as Entra does, or revokes everything'() {
        for (const isReuseRefused of [false, true]) {
            await ask('reset', { isReuseRefused });
            const first = await post('token', (await browserAnswer()).form);
            const form = { client_id: watch, grant_type: 'refresh_token', refresh_token: first.refresh_token };
            const second = await post('token', form);
            assert.equal(second.status, 200);
            assert.equal((await post('token', form)).status, isReuseRefused ? 400 : 200);
            const third = await post('token', { ...form, refresh_token: second.refresh_token });
            assert.equal(third.status, isReuseRefused ? 400 : 200);
            assert.equal((await ask('refresh-uses'))[first.refresh_token], 2);
        }
    },
    async 'refuses as often as it was told, and counts what was refused'() {
        await ask('reset', {});
        await ask('arm', { what: 'revoked', times: 2 });
        const form = { client_id: watch, grant_type: 'refresh_token', refresh_token: 'unknown' };
        for (const expected of [/^AADSTS50173/, /^AADSTS50173/, /^grant request is invalid/])
            assert.match((await post('token', form)).error_description, expected);
        assert.equal((await ask('refresh-uses')).unknown, 3);
    },
};

let failures = 0;
for (const [name, check] of Object.entries(checks)) {
    try {
        await check();
        console.log(`passed: ${name}`);
    } catch (error) {
        failures += 1;
        console.log(`FAILED: ${name}\n${error.stack}`);
    }
}
server.stdin.end();
process.exitCode = failures > 0 ? 1 : 0;
