// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// What Entra answers and a provider of its own accord does not; a test arms it for the next request.
// Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes

import { randomUUID } from 'node:crypto';

import { answerHtml, answerJson } from './bodies.mjs';
import { formPost } from './html.mjs';

// at: where it happens unless the test says otherwise: authorize, token or devicecode. redeemed: the word of the token
// address, where that is another one than in a redirect.
const refusals = {
    denied: {
        at: 'authorize', error: 'access_denied', subcode: 'cancel', number: 65004,
        text: 'User declined to consent to access the app.',
    },
    consent_missing: {
        at: 'authorize', error: 'consent_required', redeemed: 'invalid_grant', suberror: 'consent_required',
        number: 65001, text: 'The user or administrator has not consented to use the application.',
    },
    admin_consent: {
        at: 'authorize', error: 'access_denied', number: 90094,
        text: 'Admin consent is required for the permissions requested by this application.',
    },
    blocked: {
        at: 'authorize', error: 'access_denied', redeemed: 'invalid_grant', suberror: 'message_only', number: 53003,
        text: 'Access has been blocked by Conditional Access policies.',
    },
    device_not_compliant: {
        at: 'authorize', error: 'access_denied', redeemed: 'invalid_grant', number: 53000,
        text: 'Device is not in required device state: compliant.',
    },
    not_assigned: {
        at: 'authorize', error: 'access_denied', redeemed: 'invalid_grant', number: 50105,
        text: 'Your administrator has configured the application to block users unless they are granted access.',
    },
    expired_code: {
        at: 'token', error: 'invalid_grant', number: 70008,
        text: 'The provided authorization code or refresh token has expired due to inactivity.',
    },
    revoked: {
        at: 'token', error: 'invalid_grant', suberror: 'bad_token', number: 50173,
        text: 'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
    },
    mfa_needed: {
        at: 'token', error: 'interaction_required', suberror: 'basic_action', number: 50076,
        text: 'You must use multi-factor authentication to access Microsoft Graph.',
    },
    unknown_client: {
        at: 'token', error: 'unauthorized_client', number: 700016, text: 'Application was not found in the directory.',
    },
    not_public: {
        at: 'token', error: 'invalid_client', status: 401, number: 7000218,
        text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    },
    bad_certificate: {
        at: 'token', error: 'invalid_client', status: 401, number: 700027,
        text: 'The certificate used to sign the client assertion is not registered on application.',
    },
    slow_down: { at: 'token', error: 'slow_down', number: 50200, text: 'The client polls too often.' },
    authorization_pending: {
        at: 'token', error: 'authorization_pending', number: 70016,
        text: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
    },
    authorization_declined: {
        at: 'token', error: 'authorization_declined', number: 70020, text: 'The user declined the request.',
    },
    expired_device_code: {
        at: 'token', error: 'expired_token', number: 70019,
        text: 'OAuth 2.0 device flow error. Verification code expired.',
    },
    bad_device_code: {
        at: 'token', error: 'bad_verification_code', number: 70018,
        text: 'Bad verification code received from the client.',
    },
};

const others = {
    wrong_state: { at: 'authorize' },
    server_error: { at: 'token', status: 503, headers: { 'Content-Type': 'text/plain' }, body: 'Service Unavailable' },
    throttled: {
        at: 'token', status: 429, headers: { 'Content-Type': 'text/plain', 'Retry-After': '17' },
        body: 'Too many requests',
    },
    captive_portal: {
        at: 'token', status: 200, headers: { 'Content-Type': 'text/html' },
        body: '<!doctype html><title>Welcome</title><p>Please accept the rules of this network.</p>',
    },
};

export function describe(number, text) {
    const time = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
    return `AADSTS${number}: ${text} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: ${time}`;
}

function refusalJson({ error, redeemed, suberror, number, text }) {
    return {
        error: redeemed ?? error,
        error_description: describe(number, text),
        error_codes: [number],
        trace_id: randomUUID(),
        correlation_id: randomUUID(),
        error_uri: `https://login.microsoftonline.com/error?code=${number}`,
        suberror,
    };
}

// To the program's redirect address, the way it asked for. Spaces are "+" in a query, as Entra writes them.
function sendBack(response, asked, values) {
    const target = asked.get('redirect_uri');
    if (asked.get('response_mode') === 'form_post')
        return answerHtml(response, formPost(target, values));
    const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined));
    return response.writeHead(302, { Location: `${target}?${query}` }).end();
}

// Answers a request to `place` with what `name` stands for; asked: the query of the address.
export function refuse(name, place, asked, response) {
    if (name === 'wrong_state')
        return sendBack(response, asked, { code: 'code-of-somebody-else', state: 'state-of-somebody-else' });
    const refusal = refusals[name];
    if (!refusal) {
        const { status, headers, body } = others[name];
        return response.writeHead(status, headers).end(body);
    }
    if (place !== 'authorize')
        return answerJson(response, refusal.status ?? 400, refusalJson(refusal));
    const { error, subcode, number, text } = refusal;
    const description = describe(number, text);
    return sendBack(response, asked,
        { error, error_subcode: subcode, error_description: description, state: asked.get('state') });
}

// What is armed, in order.
export class Armoury {
    #armed = [];

    // {what, at, times}; false for a name that there is not.
    arm({ what, at, times = 1 }) {
        const known = refusals[what] ?? others[what];
        if (!known)
            return false;
        this.#armed.push({ what, at: at ?? known.at, times });
        return true;
    }

    // Takes what waits for this place, if anything does.
    take(place) {
        const found = this.#armed.find((one) => one.at === place);
        if (!found)
            return undefined;
        found.times -= 1;
        if (found.times <= 0)
            this.#armed.splice(this.#armed.indexOf(found), 1);
        return found.what;
    }

    clear() {
        this.#armed = [];
    }
}
