// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
// The pages that a user walks through. Any name is taken, and there are no passwords.

import { answerHtml, bodyOf } from './bodies.mjs';
import { escaped, page } from './html.mjs';
import { describe } from './refusals.mjs';

export function errorPage(ctx, out) {
    ctx.type = 'html';
    const reason = escaped(`${out.error}: ${out.error_description}`);
    ctx.body = page('We could not sign you in', `<p role="alert">${reason}</p>`);
}

export const devicePages = {
    charset: 'base-20',
    mask: '****-****',
    userCodeInputSource(ctx, form, out, error) {
        const trouble = out || error ? '<p role="alert">This code does not work.</p>' : '';
        ctx.body = page('Enter the code', trouble + form);
    },
    userCodeConfirmSource(ctx, form, client, deviceInfo, userCode) {
        ctx.body = page(`Is ${userCode} the code?`, form);
    },
    successSource(ctx) {
        ctx.body = page('You are signed in', '<p>You can close this page.</p>');
    },
};

function loginPage(uid, hint) {
    return page('Sign in', `<form method="post" action="/interaction/${uid}">
<input type="text" name="username" value="${escaped(hint)}">
<button>Next</button></form>`);
}

function consentPage(uid, user, scopes) {
    const items = scopes.map((scope) => `<li><code>${escaped(scope)}</code></li>`).join('\n');
    return page('Permissions requested', `<p>${escaped(user)}</p><ul>\n${items}\n</ul>
<form method="post" action="/interaction/${uid}">
<button name="decision" value="accept">Accept</button>
<button name="decision" value="decline">Cancel</button></form>`);
}

async function grantFor(provider, details) {
    const known = details.grantId && await provider.Grant.find(details.grantId);
    const { params, session } = details;
    const grant = known || new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    return grant.save();
}

async function resultOf(provider, details, form) {
    if (details.prompt.name === 'login')
        return { login: { accountId: form.get('username') } };
    if (form.get('decision') === 'accept')
        return { consent: { grantId: await grantFor(provider, details) } };
    return {
        error: 'access_denied',
        error_description: describe(65004, 'User declined to consent to access the app.'),
    };
}

// Answers /interaction/<uid>.
export async function interact(provider, request, response) {
    const details = await provider.interactionDetails(request, response);
    if (request.method === 'POST') {
        const result = await resultOf(provider, details, new URLSearchParams(await bodyOf(request)));
        await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
        return;
    }
    const { params, prompt, session, uid } = details;
    answerHtml(response, prompt.name === 'login'
        ? loginPage(uid, params.login_hint ?? '')
        : consentPage(uid, session.accountId, params.scope.split(' ')));
}
