// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0

export function escaped(text) {
    const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
    return String(text).replace(/[&<>"']/g, (character) => names[character]);
}

// A page with this heading; body is HTML.
export function page(title, body) {
    const heading = escaped(title);
    return `<!doctype html><meta charset="utf-8"><title>${heading}</title>\n<h1>${heading}</h1>\n${body}\n`;
}

// A page that a browser posts onwards by itself. Values that are undefined are left out.
export function formPost(action, values) {
    const fields = Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
    return page('Going back', `<form method="post" action="${escaped(action)}">\n${fields.join('\n')}\n</form>`);
}
