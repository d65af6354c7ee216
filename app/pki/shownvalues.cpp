// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/shownvalues.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace pushkeeper::pki {

using facts::FileKind;

namespace {

const char *kindText(FileKind kind)
{
    switch (kind) {
    case FileKind::MdmPush:
        return QT_TRANSLATE_NOOP("FileKind", "MDM push certificate");
    case FileKind::AppPush:
        return QT_TRANSLATE_NOOP("FileKind", "Push certificate of an app");
    case FileKind::PassType:
        return QT_TRANSLATE_NOOP("FileKind", "Certificate for Wallet passes");
    case FileKind::MdmVendor:
        return QT_TRANSLATE_NOOP("FileKind", "Certificate of an MDM vendor");
    case FileKind::ProfileSigning:
        return QT_TRANSLATE_NOOP("FileKind", "Certificate that signs profiles");
    case FileKind::ServerPush:
        return QT_TRANSLATE_NOOP("FileKind", "Push certificate of macOS Server");
    case FileKind::OtherCertificate:
        return QT_TRANSLATE_NOOP("FileKind", "Other certificate");
    case FileKind::SignedRequest:
        return QT_TRANSLATE_NOOP("FileKind", "Signing request");
    case FileKind::PlainRequest:
        return QT_TRANSLATE_NOOP("FileKind", "Signing request without vendor signature");
    case FileKind::PrivateKey:
        return QT_TRANSLATE_NOOP("FileKind", "Private key");
    case FileKind::Pkcs12:
        return QT_TRANSLATE_NOOP("FileKind", "PKCS#12 file");
    case FileKind::Html:
        return QT_TRANSLATE_NOOP("FileKind", "Web page");
    case FileKind::Json:
        return QT_TRANSLATE_NOOP("FileKind", "Message from a service");
    case FileKind::Zip:
        return QT_TRANSLATE_NOOP("FileKind", "ZIP archive");
    case FileKind::Pdf:
        return QT_TRANSLATE_NOOP("FileKind", "PDF document");
    case FileKind::Empty:
        return QT_TRANSLATE_NOOP("FileKind", "Empty file");
    case FileKind::Damaged:
        return QT_TRANSLATE_NOOP("FileKind", "Damaged file");
    case FileKind::Unknown:
        return QT_TRANSLATE_NOOP("FileKind", "Unknown file");
    }
    Q_UNREACHABLE();
}

/// The short form of a language, with all digits of the year: "12/11/26" can be read in three ways.
QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// Qt does not know the day periods of CLDR ("B", in Traditional Chinese) and would print the letter.
QString timeFormat(const QLocale &locale)
{
    const QString format = locale.timeFormat(QLocale::ShortFormat);
    return format.contains(QLatin1Char('B')) ? QStringLiteral("HH:mm") : format;
}

} // namespace

QString shownDate(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return QStringLiteral("%1 %2 %3")
        .arg(locale.toString(local.date(), dateFormat(locale)),
             locale.toString(local.time(), timeFormat(locale)), local.timeZoneAbbreviation());
}

QString shownKind(FileKind kind)
{
    return QCoreApplication::translate("FileKind", kindText(kind));
}

} // namespace pushkeeper::pki
