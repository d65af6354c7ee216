// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace pushkeeper::base {

/// The languages that the program speaks, as its catalogues are named: "en", "zh_TW" and so on.
QStringList languages();

/// The catalogue for a locale; "en" where the program does not speak its language. Chinese goes by script, so
/// that Hong Kong and Macau read Traditional and Singapore Simplified Chinese.
QString catalogueFor(const QLocale &locale);

/// Loads the catalogue for a locale, and Qt's own beside it, into the application. English has one, too: it
/// holds the plural forms.
void installLanguage(QCoreApplication &application, const QLocale &locale);

} // namespace pushkeeper::base
