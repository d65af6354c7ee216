// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace pushkeeper::base {

namespace {

QString chineseCatalogue(const QLocale &locale)
{
    return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW")
                                                            : QStringLiteral("zh_CN");
}

void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"),    QStringLiteral("es"),   QStringLiteral("fr"),
            QStringLiteral("ja"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
}

QString catalogueFor(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese)
        return chineseCatalogue(locale);
    const QString language = QLocale::languageToCode(locale.language());
    return languages().contains(language) ? language : QStringLiteral("en");
}

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    const QString catalogue = catalogueFor(locale);
    install(application, QStringLiteral("qtbase_") + catalogue,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("pushkeeper_") + catalogue, QStringLiteral(":/i18n"));
}

} // namespace pushkeeper::base
