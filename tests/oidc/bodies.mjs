// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0

// All that a request brings after its head, as text.
export async function bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString();
}

export function answerHtml(response, html) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}

export function answerJson(response, status, value) {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}
