// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/paths.h"
#include "rehearsal/practicetenant.h"
#include "support/samplekit.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace pushkeeper::support {

/// A practice tenant with its cloud file, and a home for the program that walks it.
class WalkStage
{
public:
    explicit WalkStage(const rehearsal::PracticeOptions &options)
        : m_tenant(must(rehearsal::PracticeTenant::create(options, m_clock)))
    {
        write(cloudFile(), m_tenant->cloudFile());
    }

    rehearsal::PracticeTenant &tenant() { return *m_tenant; }
    rehearsal::PracticeIntune &intune() { return m_tenant->microsoft().intune(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString cloudFile() const { return file(QStringLiteral("cloud.json")); }
    base::DataHome home() const { return base::DataHome(file(QStringLiteral("home"))); }

    base::TenantId tenantId() const
    {
        const QJsonObject cloud = QJsonDocument::fromJson(m_tenant->cloudFile()).object();
        return base::TenantId(cloud.value(QStringLiteral("tenant")).toString());
    }
    /// Where the program keeps what belongs to the tenant.
    QString tenantFolder() const { return must(home().practice().tenantFolder(tenantId())); }

    /// How often `operation` stands in the audit trail for the admin as whom the program signs in.
    int ours(const QString &operation) const
    {
        const auto audit = m_tenant->microsoft().intune().audit();
        return int(std::count_if(audit.cbegin(), audit.cend(), [&operation](const auto &entry) {
            return entry.operation == operation && entry.actor == QStringLiteral("admin@practice.example");
        }));
    }

    /// The admin at Apple's portal: the certificate that the right button gives for this request, as PEM.
    QByteArray certificateFor(const QByteArray &request)
    {
        const auto &start = m_tenant->microsoft().start();
        const rehearsal::PortalUpload upload{.fileName = QStringLiteral("IntuneCSR.txt"), .bytes = request};
        auto &apple = m_tenant->apple();
        const auto row = must(start.certificate.isEmpty() && m_uuid.isEmpty()
                                  ? apple.create(start.appleAccount, upload)
                                  : apple.renew(start.appleAccount, uuid(), upload));
        m_uuid = row.uuid;
        return must(apple.download(start.appleAccount, row.uuid));
    }
    /// Of the topic: the one that the tenant began with, or the one that the portal drew.
    QString uuid() const { return m_uuid.isEmpty() ? m_tenant->microsoft().start().topicUuid : m_uuid; }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// In one piece, as a browser does.
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path + QStringLiteral(".part"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("walkstage: %s", qPrintable(file.errorString()));
        file.close();
        (void)QFile::remove(path);
        if (!file.rename(path))
            qFatal("walkstage: %s", qPrintable(file.errorString()));
    }

private:
    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<rehearsal::PracticeTenant> m_tenant;
    QString m_uuid;
};

} // namespace pushkeeper::support
