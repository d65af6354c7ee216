// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "languages.h"

#include "base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace pushkeeper::uikit {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh_TW", "zh_CN", "ja", "de", "fr", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void useLanguage(const QString &name)
{
    const QLocale locale(name);
    for (QTranslator *earlier : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete earlier;
    QLocale::setDefault(locale);
    base::installLanguage(*QCoreApplication::instance(), locale);
}

} // namespace pushkeeper::uikit
