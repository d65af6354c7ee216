// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// node server.mjs --modules FOLDER [--graph ORIGIN]
//
// An OpenID-certified provider that answers on 127.0.0.1 where Entra would. Prints one line of JSON with its addresses
// and names, and ends when its standard input does. FOLDER holds node_modules. What a test may ask of it:
//     POST /test/reset                        {isReuseRefused}: forgets what was armed and counted; if a refresh token
//                                             that was replaced is used again, everything of that sign-in is revoked
//     POST /test/arm                          {what, at, times}: see refusals.mjs
//     POST /test/credential                   {keys}: the public keys of the unattended registration, with "x5t#S256"
//     GET  /test/refresh-uses                 how often each refresh token was shown to the token address
//     GET  /test/secrets                      by kind, every secret that it was shown or gave away since it started:
//                                             {code: [...], id_token: [...]}

import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

import { answerJson, bodyOf } from './bodies.mjs';
import { clients, domain, tenant, user } from './names.mjs';
import { interact } from './pages.mjs';
import { makeProvider } from './provider.mjs';
import { Armoury, describe, refuse } from './refusals.mjs';

const options = {
    modules: { type: 'string', default: '.' },
    graph: { type: 'string', default: 'https://graph.example' },
};
const { modules, graph } = parseArgs({ options }).values;

const state = { graph, isReuseRefused: false, jwks: undefined };
const armoury = new Armoury();
const refreshUses = new Map();

function countRefresh(token) {
    if (token)
        refreshUses.set(token, (refreshUses.get(token) ?? 0) + 1);
}

// Every name under which a secret goes to or comes from the token and device code addresses.
const secretNames = ['code', 'code_verifier', 'device_code', 'client_assertion', 'refresh_token', 'access_token',
    'id_token'];
const secrets = Object.fromEntries(secretNames.map((name) => [name, new Set()]));

function recordSecrets(values) {
    for (const name of secretNames) {
        if (typeof values?.[name] === 'string')
            secrets[name].add(values[name]);
    }
}

const questions = {
    'POST /test/reset': ({ isReuseRefused = false }) => {
        state.isReuseRefused = isReuseRefused;
        armoury.clear();
        refreshUses.clear();
        return {};
    },
    'POST /test/arm': (what) => (armoury.arm(what) ? {} : undefined),
    'POST /test/credential': ({ keys }) => {
        state.jwks = { keys };
        return {};
    },
    'GET /test/refresh-uses': () => Object.fromEntries(refreshUses),
    'GET /test/secrets': () => Object.fromEntries(secretNames.map((name) => [name, [...secrets[name]]])),
};

async function answerTest(request, response) {
    const question = questions[`${request.method} ${request.url}`];
    const body = await bodyOf(request);
    const answer = question?.(body ? JSON.parse(body) : {});
    answerJson(response, answer ? 200 : 400, answer ?? { error: 'no such question' });
}

// Discovery stands where Entra has it, the tenant may be named by its domain, and consent is asked for whenever
// a refresh token is, because the provider wants it so (OpenID Connect Core 11) and Entra does not.
function asTheProviderKnowsIt(path, query) {
    const [, name, ...rest] = path.split('/');
    if (name.toLowerCase() !== domain && name.toLowerCase() !== tenant)
        return undefined;
    if (rest.join('/') === 'v2.0/.well-known/openid-configuration')
        return '/.well-known/openid-configuration';
    if (rest.join('/') === 'oauth2/v2.0/authorize' && query.get('scope')?.split(' ').includes('offline_access'))
        query.set('prompt', 'consent');
    const text = query.toString();
    return `/${[tenant, ...rest].join('/')}${text ? `?${text}` : ''}`;
}

const places = { authorize: 'GET', token: 'POST', devicecode: 'POST' };

function placeOf(method, path) {
    const place = path.split('/oauth2/v2.0/')[1];
    return places[place] === method ? place : undefined;
}

async function answerEntra(provider, request, response) {
    const [path, search = ''] = request.url.split('?');
    const query = new URLSearchParams(search);
    const target = asTheProviderKnowsIt(path, query);
    if (!target)
        return answerJson(response, 400,
            { error: 'invalid_request', error_description: describe(90002, 'Tenant not found.') });
    const place = placeOf(request.method, path);
    const armed = place && armoury.take(place);
    if (armed) {
        const form = new URLSearchParams(await bodyOf(request));
        countRefresh(form.get('refresh_token'));
        return refuse(armed, place, query, response);
    }
    request.url = target;
    return provider.callback()(request, response);
}

// Entra's answers differ from the provider's in a few words.
async function inEntrasWords(ctx, next) {
    await next();
    if (ctx.method === 'POST' && /\/(devicecode|token)$/.test(ctx.path)) {
        recordSecrets(ctx.oidc?.params);
        recordSecrets(ctx.oidc?.body);
        recordSecrets(ctx.body);
    }
    if (ctx.status !== 200 || ctx.method !== 'POST')
        return;
    if (ctx.path.endsWith('/devicecode')) {
        delete ctx.body.verification_uri_complete;
        const { user_code: code, verification_uri: address } = ctx.body;
        ctx.body.interval = 5;
        ctx.body.message = `To sign in, use a web browser to open the page ${address} and enter the code ${code}.`;
    } else if (ctx.path.endsWith('/token')) {
        ctx.body.scope = ctx.body.scope?.split(' ').filter((scope) => scope !== 'offline_access').join(' ');
        ctx.body.ext_expires_in = ctx.body.expires_in;
    }
}

function count(ctx) {
    countRefresh(ctx.oidc?.params?.refresh_token);
}

const server = createServer();
server.listen(0, '127.0.0.1', async () => {
    const origin = `http://127.0.0.1:${server.address().port}`;
    const provider = await makeProvider({ modules, origin, state });
    provider.use(inEntrasWords);
    provider.on('grant.success', count);
    provider.on('grant.error', count);
    provider.on('server_error', (ctx, error) => console.error(error));
    server.on('request', async (request, response) => {
        try {
            if (request.url.startsWith('/test/'))
                await answerTest(request, response);
            else if (request.url.startsWith('/interaction/'))
                await interact(provider, request, response);
            else
                await answerEntra(provider, request, response);
        } catch (error) {
            console.error(error);
            answerJson(response, 500, { error: 'server_error', error_description: String(error) });
        }
    });
    console.log(JSON.stringify({ origin, tenant, domain, graph, user: user.name, ...clients }));
});

process.stdin.on('end', () => process.exit()).resume();
