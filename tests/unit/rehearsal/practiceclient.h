// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace pushkeeper::support {

/// An answer over HTTP.
struct HttpReply
{
    int status = 0;
    QByteArray body;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;

    QJsonObject json() const;
};

/// What a program asks of the sign-in; the defaults are good.
struct SignInAsk
{
    QString client = QStringLiteral("7e57ab1e-0000-4000-8000-0000000000aa");
    QStringList scopes{QStringLiteral("openid"), QStringLiteral("offline_access")};
    QString redirect = QStringLiteral("http://localhost:51234");
    QString mode = QStringLiteral("query");
    QString state = QStringLiteral("a state");
    QString nonce = QStringLiteral("a nonce");
    QString verifier = QStringLiteral("a-verifier-that-is-long-enough-for-rfc-7636-0123456789");
    QString challengeMethod = QStringLiteral("S256");
    QString tenant = QStringLiteral("7e57ab1e-0000-4000-8000-000000000001");
    QString prompt{};
};

/// A program and its user, as the practice server meets them.
class PracticeClient
{
public:
    /// `origin` such as "http://127.0.0.1:1234".
    explicit PracticeClient(QString origin);

    HttpReply get(const QString &pathAndQuery, const QByteArray &token = {}) const;
    HttpReply post(const QString &path, const QByteArray &body, const QByteArray &token = {},
                   const QByteArray &type = "application/json") const;
    HttpReply patch(const QString &path, const QJsonObject &body, const QByteArray &token) const;
    HttpReply postForm(const QString &path, const QHash<QString, QString> &values) const;
    /// Posts as a page of another site would.
    HttpReply postFrom(const QByteArray &site, const QString &path, const QByteArray &body) const;
    /// Uploads as a form with a file does.
    HttpReply upload(const QString &path, const QString &account, const QByteArray &file) const;

    /// The first page of a sign-in.
    HttpReply authorize(const SignInAsk &ask) const;
    /// The value of the hidden input of that name in a page.
    static QString hidden(const HttpReply &page, const QString &name);
    /// Signs in and accepts what is asked; the last answer, which leads back to the program.
    HttpReply signIn(const SignInAsk &ask) const;
    /// A value in the query of the address to which an answer leads.
    static QString returned(const HttpReply &reply, const QString &name);
    /// What the token address answers to the code of a sign-in.
    HttpReply redeem(const SignInAsk &ask, const QString &code) const;
    /// An access token with these permissions.
    QByteArray tokenFor(const QStringList &permissions) const;

private:
    const QString m_origin;
};

} // namespace pushkeeper::support
