// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/devicedetail.h"

#include "base/printable.h"
#include "devices/devicewords.h"
#include "ui/devices/celltext.h"
#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <initializer_list>

namespace pushkeeper::ui {

using devices::Column;

DeviceDetail::DeviceDetail(QWidget *parent)
    : QWidget(parent)
    , m_hint(guideLabel(tr("Choose a device to see what is known of it."), this))
    , m_content(new QWidget(this))
    , m_name(titleLabel({}, m_content, 1.2))
    , m_verdict(plainLabel({}, m_content))
    , m_facts(new FactList(m_content))
    , m_idField(new QLineEdit(m_content))
    , m_user(plainLabel({}, m_content))
    , m_askUser(new QPushButton(tr("Show its user"), m_content))
    , m_copySerial(new QPushButton(tr("Copy serial number"), m_content))
    , m_copyAll(new QPushButton(tr("Copy all of it"), m_content))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::medium, 0, 0, 0);
    whole->addWidget(m_hint);
    whole->addWidget(m_content);
    whole->addStretch();
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *idName = new Caption(tr("Intune’s ID"), m_content);
    idName->setBuddy(m_idField);
    m_idField->setReadOnly(true);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_name, m_verdict, m_facts, idName, m_idField, m_user})
        layout->addWidget(part);
    for (QPushButton *button : {m_askUser, m_copySerial, m_copyAll})
        layout->addWidget(button);
    m_askUser->setToolTip(
        tr("Asks Intune for the user of this one device. Nothing of the answer is stored."));
    m_askUser->setAccessibleDescription(m_askUser->toolTip());
    connect(m_askUser, &QPushButton::clicked, this, [this] { Q_EMIT userWanted(m_id); });
    connect(m_copySerial, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_serial); });
    connect(m_copyAll, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(allFacts()); });
    clear();
}

void DeviceDetail::clear()
{
    m_id = {};
    m_user->clear();
    m_user->hide();
    m_content->hide();
    m_hint->show();
}

void DeviceDetail::show(const devices::FleetIndex &index, quint32 row)
{
    const facts::Device &device = index.device(row);
    if (device.id != m_id) {
        m_user->clear();
        m_user->hide();
    }
    m_id = device.id;
    m_serial = base::printable(device.serialNumber);
    const QString name = base::printable(device.name);
    m_name->setText(name.isEmpty() ? tr("A device without a name") : name);
    m_verdict->setText(devices::verdictSentence(index.checkIn(row)));
    QList<std::pair<QString, QString>> known;
    for (const Column column : devices::allColumns)
        known.append({devices::columnTitle(column), cellText(index, row, column)});
    if (known != m_known) {
        m_known = known;
        showFacts();
    }
    m_idField->setText(device.id.text());
    m_idField->setCursorPosition(0);
    m_copySerial->setEnabled(!m_serial.isEmpty());
    m_hint->hide();
    m_content->show();
}

void DeviceDetail::showFacts()
{
    m_facts->clear();
    // The first one is the name, which stands above.
    for (auto fact = m_known.cbegin() + 1; fact != m_known.cend(); ++fact)
        m_facts->add(fact->first, fact->second);
}

QString DeviceDetail::allFacts() const
{
    QStringList lines;
    for (const auto &[name, value] : m_known) {
        if (!value.isEmpty())
            lines.append(name + u'\t' + value);
    }
    lines.append(tr("Intune’s ID") + u'\t' + m_idField->text());
    return lines.join(u'\n');
}

void DeviceDetail::setAskable(bool canAsk, bool isOffered)
{
    m_askUser->setEnabled(canAsk);
    m_askUser->setVisible(isOffered);
}

void DeviceDetail::showUser(const base::DeviceId &id, const std::optional<facts::DeviceUser> &user)
{
    if (id != m_id)
        return;
    const auto text = [&user] {
        if (!user)
            return tr("Intune does not know this device any more. Read the devices again.");
        const QString name = base::printable(user->name);
        const QString signInName = base::printable(user->signInName);
        if (name.isEmpty() && signInName.isEmpty())
            return tr("Intune knows no user of this device.");
        if (name.isEmpty() || signInName.isEmpty())
            return tr("Its user: %1").arg(name + signInName);
        return tr("Its user: %1 (%2)").arg(name, signInName);
    };
    m_user->setText(text());
    m_user->show();
}

} // namespace pushkeeper::ui
