// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace pushkeeper::rehearsal {

/// An input of a form.
struct HtmlField
{
    QString name;
    QString value;
    QString type; // of HTML, lower case: hidden, text, checkbox, file, submit, textarea
    bool isSent = true;
};

/// A form of a page as a browser would send it. Boxes and buttons are sent only once they are chosen.
struct HtmlForm
{
    QString id{};
    QUrl action{};
    bool isPost = false;
    bool isMultipart = false;
    QList<HtmlField> fields{};

    /// True if an input has this name.
    bool has(const QString &name) const;
    /// Writes `value` into the input of this name; nothing happens without one.
    void fill(const QString &name, const QString &value);
    /// Ticks the box or presses the button of this name; of several, the one that has `value`.
    void choose(const QString &name, const QString &value = {});
};

/// The forms of a page in their order; their actions are made absolute from the address of the page.
QList<HtmlForm> formsIn(const QString &html, const QUrl &page);
/// Targets of the links of a page in their order, made absolute.
QList<QUrl> linksIn(const QString &html, const QUrl &page);
/// The text of the first element that alerts the user (role="alert"), without tags; empty if there is none.
QString alertIn(const QString &html);

} // namespace pushkeeper::rehearsal
