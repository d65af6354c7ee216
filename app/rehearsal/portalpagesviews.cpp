// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/portalpagesviews.h"

#include "rehearsal/portalpagestemplate.h"

#include <QLocale>

namespace pushkeeper::rehearsal::views {

using namespace Qt::StringLiterals;

namespace {

QByteArray framed(const PortalSession &session, const QString &title, const QString &content)
{
    const QString account =
        session.account.isEmpty()
            ? QString()
            : filledTemplate(u"account"_s, {{u"account"_s, session.account}, {u"token"_s, session.token}});
    return filledTemplate(u"frame"_s, {{u"title"_s, title}, {u"account"_s, account}, {u"content"_s, content}})
        .toUtf8();
}

QString faultText(const QString &fault)
{
    return fault.isEmpty() ? QString() : filledTemplate(u"fault"_s, {{u"text"_s, fault}});
}

QString statusText(PortalStatus status)
{
    switch (status) {
    case PortalStatus::Active:
        return u"Active"_s;
    case PortalStatus::Expired:
        return u"Expired"_s;
    case PortalStatus::Revoked:
        return u"Revoked"_s;
    }
    Q_UNREACHABLE();
}

/// A date without time and zone, as Apple's table has it.
QString day(const QDateTime &moment)
{
    return QLocale::c().toString(moment.date(), u"MMM d, yyyy"_s);
}

QString moment(const QDateTime &moment)
{
    return day(moment) + moment.toString(u", HH:mm:ss 'UTC'"_s);
}

QString actionsOf(const PortalRow &row)
{
    return row.status == PortalStatus::Revoked ? QString()
                                               : filledTemplate(u"actions"_s, {{u"uuid"_s, row.uuid}});
}

QString rowText(const PortalRow &row)
{
    return filledTemplate(u"row"_s, {{u"vendor"_s, row.vendor},
                                     {u"expiration"_s, day(row.notAfter)},
                                     {u"status"_s, statusText(row.status)},
                                     {u"uuid"_s, row.uuid},
                                     {u"actions"_s, actionsOf(row)}});
}

QString factsText(const PortalRow &row)
{
    return filledTemplate(u"facts"_s, {{u"uuid"_s, row.uuid},
                                       {u"vendor"_s, row.vendor},
                                       {u"serial"_s, row.serial.text()},
                                       {u"issued"_s, moment(row.notBefore)},
                                       {u"expiration"_s, moment(row.notAfter)},
                                       {u"status"_s, statusText(row.status)},
                                       {u"notes"_s, row.notes.isEmpty() ? u"–"_s : row.notes}});
}

} // namespace

QByteArray signIn(const PortalSession &session, const QStringList &accounts, const QString &fault)
{
    QString options;
    for (const QString &account : accounts)
        options += filledTemplate(u"option"_s, {{u"account"_s, account}});
    return framed(session, u"Sign in"_s,
                  filledTemplate(u"signin"_s, {{u"token"_s, session.token},
                                               {u"accounts"_s, options},
                                               {u"fault"_s, faultText(fault)}}));
}

QByteArray list(const PortalSession &session, const QList<PortalRow> &rows)
{
    QString text;
    for (const PortalRow &row : rows)
        text += rowText(row);
    if (rows.isEmpty())
        text = filledTemplate(u"empty"_s, {});
    return framed(session, u"Push Certificates"_s, filledTemplate(u"list"_s, {{u"rows"_s, text}}));
}

QByteArray details(const PortalSession &session, const PortalRow &row)
{
    return framed(session, u"Certificate details"_s,
                  filledTemplate(u"details"_s, {{u"facts"_s, factsText(row)}}));
}

QByteArray terms(const PortalSession &session, const QString &fault)
{
    return framed(session, u"Terms of use"_s,
                  filledTemplate(u"terms"_s, {{u"token"_s, session.token}, {u"fault"_s, faultText(fault)}}));
}

QByteArray upload(const PortalSession &session, const UploadForm &form)
{
    const bool isRenewal = !form.row.uuid.isEmpty();
    const QString action = isRenewal ? u"/pushcert/renew/"_s + form.row.uuid : u"/pushcert/upload"_s;
    const QString lead = isRenewal ? u"Upload a new signing request to renew this certificate."_s
                                   : u"Upload the signing request that your MDM vendor signed."_s;
    return framed(session, isRenewal ? u"Renew Push Certificate"_s : u"Create a New Push Certificate"_s,
                  filledTemplate(u"upload"_s, {{u"action"_s, action},
                                               {u"lead"_s, lead},
                                               {u"facts"_s, isRenewal ? factsText(form.row) : QString()},
                                               {u"token"_s, session.token},
                                               {u"endings"_s, form.endings},
                                               {u"notes"_s, form.notes},
                                               {u"fault"_s, faultText(form.fault)}}));
}

QByteArray done(const PortalSession &session, const PortalRow &row, bool isRenewal)
{
    const QString lead = isRenewal ? u"You have successfully renewed this push certificate:"_s
                                   : u"You have successfully created a new push certificate:"_s;
    return framed(
        session, u"Confirmation"_s,
        filledTemplate(u"done"_s, {{u"lead"_s, lead}, {u"facts"_s, factsText(row)}, {u"uuid"_s, row.uuid}}));
}

QByteArray revoke(const PortalSession &session, const PortalRow &row)
{
    return framed(
        session, u"Revoke this certificate?"_s,
        filledTemplate(u"revoke"_s,
                       {{u"facts"_s, factsText(row)}, {u"uuid"_s, row.uuid}, {u"token"_s, session.token}}));
}

QByteArray problem(const PortalSession &session, const QString &title, const QString &text)
{
    return framed(session, title, filledTemplate(u"problem"_s, {{u"text"_s, text}}));
}

} // namespace pushkeeper::rehearsal::views
