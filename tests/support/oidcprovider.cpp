// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/oidcprovider.h"

#include <httplib.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

namespace pushkeeper::support {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStart = 60'000; // in milliseconds
constexpr int longestEnd = 5'000;

QString sourceFolder()
{
    return QString::fromUtf8(PUSHKEEPER_SOURCE_DIR);
}

QString modulesFolder()
{
    const QString named = qEnvironmentVariable("PUSHKEEPER_OIDC");
    return named.isEmpty() ? sourceFolder() + u"/build/oidc"_s : named;
}

QString nodeProgram()
{
    return QStandardPaths::findExecutable(u"node"_s);
}

QString idName(OidcProvider::App app)
{
    switch (app) {
    case OidcProvider::App::Watch:
        return u"watch"_s;
    case OidcProvider::App::Renew:
        return u"renew"_s;
    case OidcProvider::App::Unattended:
        break;
    }
    return u"unattended"_s;
}

} // namespace

QString OidcProvider::whyMissing()
{
    if (nodeProgram().isEmpty())
        return u"node is not there"_s;
    if (!QFileInfo::exists(modulesFolder() + u"/node_modules/oidc-provider"_s))
        return u"the certified provider is not installed (packaging/test does it)"_s;
    return {};
}

OidcProvider::~OidcProvider()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(longestEnd))
        m_process.kill();
    m_process.waitForFinished(longestEnd);
}

QString OidcProvider::start(const QUrl &graph)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{sourceFolder() + u"/tests/oidc/server.mjs"_s, u"--modules"_s, modulesFolder()};
    if (!graph.isEmpty())
        arguments += {u"--graph"_s, graph.toString()};
    m_process.start(nodeProgram(), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longestStart))
            return m_process.errorString();
    }
    const QByteArray line = m_process.readLine();
    m_said = QJsonDocument::fromJson(line).object();
    return m_said.isEmpty() ? u"it said: "_s + QString::fromUtf8(line) : QString();
}

auth::Registration OidcProvider::registration(App app) const
{
    return {.login = QUrl(said(u"origin"_s)),
            .graph = QUrl(said(u"graph"_s)),
            .tenant = tenant(),
            .clientId = said(idName(app))};
}

void OidcProvider::reset(Reuse reuse) const
{
    ask("POST", "reset", {{u"isReuseRefused"_s, reuse == Reuse::Revoked}});
}

void OidcProvider::arm(const QString &refusal, const QString &at, int times) const
{
    QJsonObject body{{u"what"_s, refusal}, {u"times"_s, times}};
    if (!at.isEmpty())
        body.insert(u"at"_s, at);
    ask("POST", "arm", body);
}

void OidcProvider::registerKeys(const QJsonArray &keys) const
{
    ask("POST", "credential", {{u"keys"_s, keys}});
}

QHash<QByteArray, int> OidcProvider::refreshUses() const
{
    QHash<QByteArray, int> uses;
    const QJsonObject answer = ask("GET", "refresh-uses");
    for (auto use = answer.constBegin(); use != answer.constEnd(); ++use)
        uses.insert(use.key().toLatin1(), use->toInt());
    return uses;
}

QHash<QString, QByteArrayList> OidcProvider::secrets() const
{
    QHash<QString, QByteArrayList> secrets;
    const QJsonObject answer = ask("GET", "secrets");
    for (auto kind = answer.constBegin(); kind != answer.constEnd(); ++kind) {
        const QJsonArray values = kind->toArray();
        for (const auto &value : values)
            secrets[kind.key()].append(value.toString().toLatin1());
    }
    return secrets;
}

/// A question that is not answered is a mistake in the test.
QJsonObject OidcProvider::ask(const QByteArray &method, const QByteArray &question,
                              const QJsonObject &body) const
{
    const QUrl origin(said(u"origin"_s));
    httplib::Client client(origin.host().toStdString(), origin.port());
    const std::string path = "/test/" + question.toStdString();
    const std::string json = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    const httplib::Result result =
        method == "POST" ? client.Post(path, json, "application/json") : client.Get(path);
    if (!result || result->status != 200)
        qFatal("the certified provider does not answer %s", question.constData());
    return QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object();
}

} // namespace pushkeeper::support
