// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/packagedialog.h"

#include "base/clock.h"
#include "base/workerpool.h"
#include "reports/adminpackage.h"
#include "reports/forwardtext.h"
#include "reports/zipfile.h"
#include "ui/theme/tones.h"
#include "ui/widgets/firstsize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <utility>

namespace pushkeeper::ui {

namespace {

constexpr QSize firstSize(640, 620);

} // namespace

PackageDialog::PackageDialog(facts::TenantProfile profile, facts::Cloud cloud, Services services,
                             QWidget *parent)
    : QDialog(parent)
    , m_profile(std::move(profile))
    , m_cloud(std::move(cloud))
    , m_services(std::move(services))
    , m_users(new QLineEdit(this))
    , m_forCustomers(new QCheckBox(tr("We are a &partner: it serves the tenants of customers"), this))
    , m_deviceCode(new QCheckBox(tr("Allow signing in with a co&de, for computers without a browser"), this))
    , m_notice(new Notice(this))
{
    setWindowTitle(tr("Package for your Entra admin"));
    resizeToFit(*this, firstSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(
        guideLabel(tr("Registering a program and granting its permissions takes an Entra admin. The "
                      "package explains everything, does it with a script, and brings back a connection "
                      "file. It holds no secret."),
                   this));
    auto *users = new QLabel(tr("&Who is to use Pushkeeper? Sign-in names, separated by commas."), this);
    users->setBuddy(m_users);
    m_users->setPlaceholderText(QStringLiteral("admin@example.com"));
    layout->addWidget(users);
    layout->addWidget(m_users);
    layout->addWidget(guideLabel(tr("What it is to do beyond watching and renewing:"), this));
    layout->addWidget(scrolling(buildFeatures()), 1);
    layout->addWidget(m_forCustomers);
    layout->addWidget(m_deviceCode);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *save = buttons->addButton(tr("&Save …"), QDialogButtonBox::ActionRole);
    auto *mail = buttons->addButton(tr("Copy the &message"), QDialogButtonBox::ActionRole);
    save->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PackageDialog::chooseFile);
    connect(mail, &QPushButton::clicked, this, &PackageDialog::copyMail);
}

void PackageDialog::openFor(const facts::Cloud &cloud, const QString &name, const Services &services,
                            QWidget *window)
{
    const facts::TenantProfile profile{.tenant = cloud.tenant,
                                       .name = name,
                                       .cloud = cloud.name,
                                       .clientWatch = cloud.clientWatch,
                                       .clientRenew = cloud.clientRenew,
                                       .clientUnattended = cloud.clientUnattended};
    auto *dialog = new PackageDialog(profile, cloud, services, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *PackageDialog::buildFeatures()
{
    auto *features = new QWidget;
    auto *layout = new QVBoxLayout(features);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    const QList<facts::Permission> all = facts::permissions();
    for (const facts::Permission &permission : all) {
        if (permission.isNeeded)
            continue;
        auto *box = new QCheckBox(permission.name, features);
        layout->addWidget(box);
        auto *reason = guideLabel(permission.reason + QLatin1Char(' ') + permission.limit, features);
        reason->setIndent(space::large + space::small);
        box->setAccessibleDescription(reason->text());
        layout->addWidget(reason);
        m_features.append({permission.feature, box});
    }
    layout->addStretch();
    return features;
}

reports::AdminRequest PackageDialog::request() const
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    reports::AdminRequest request{.profile = m_profile,
                                  .cloud = m_cloud,
                                  .users = m_users->text().split(separators, Qt::SkipEmptyParts),
                                  .isForCustomers = m_forCustomers->isChecked(),
                                  .allowsDeviceCode = m_deviceCode->isChecked()};
    for (const auto &[feature, box] : m_features) {
        if (box->isChecked())
            request.features.append(feature);
    }
    return request;
}

void PackageDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the package"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->setDirectory(m_services.downloads);
    dialog->selectFile(QStringLiteral("pushkeeper-for-your-entra-admin.zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &PackageDialog::save);
    dialog->open();
}

void PackageDialog::save(const QString &path)
{
    const auto write = [path, request = request(), now = m_services.clock.now()]() -> base::Result<> {
        const auto files = reports::adminPackage(request);
        return files ? reports::writeZip(path, *files, now) : files.error();
    };
    base::runAndDeliver(
        m_services.pools.blocking(), this, write, [this, path](const base::Result<> &written) {
            if (written)
                m_notice->say(
                    facts::Severity::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
                    {tr("Send it to your Entra admin. What comes back is a connection file: open it with "
                        "Connect a tenant. Meanwhile you can work without signing in.")});
            else
                m_notice->say(written.error());
        });
}

void PackageDialog::copyMail()
{
    const reports::ForwardText mail = reports::forwardText(request());
    QGuiApplication::clipboard()->setText(mail.subject + QStringLiteral("\n\n") + mail.body);
    m_notice->say(facts::Severity::Info, tr("The message is copied."),
                  {tr("Paste it into a mail and attach the package.")});
}

} // namespace pushkeeper::ui
