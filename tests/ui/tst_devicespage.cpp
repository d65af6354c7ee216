// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "languages.h"
#include "looks.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicelist.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/devicetableview.h"
#include "ui/widgets/notice.h"
#include "windowstage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::Column;

/// The tab of the devices at a practice tenant, by its keyboard and its buttons.
class DevicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void saysWhatToDoBeforeTheFirstReading();
    void saysThatThereIsNoDevice();
    void aPressReadsEveryDeviceAnew();
    void wordsAndTicksNarrowTheList();
    void nothingMatchesAndTheWayBack();
    void currentDeviceIsExplained();
    void userIsShownAndForgotten();
    void rowsGoToTheClipboard();
    void rowsAreExported();
    void anExportThatFailsIsTold();
    void anErrorIsToldAndTheListStays();
    void columnsAreKept();
    void looksWellInEveryLanguage_data();
    void looksWellInEveryLanguage();

private:
    void open(int devices);
    void openAndRead(int devices);
    template <class Part>
    Part *part() const;
    QPushButton *button(const QString &text) const;
    QCheckBox *box(const QString &text) const;
    bool hasText(const QString &text) const;
    ui::DeviceTable &table() const { return part<ui::DeviceList>()->table(); }
    bool isShown(int rows) const;
    void filter(const QString &words);
    void exportTo(const QString &path);

    std::unique_ptr<uikit::WindowStage> m_stage;
};

void DevicesPageTest::cleanup()
{
    m_stage.reset();
}

void DevicesPageTest::open(int devices)
{
    m_stage = std::make_unique<uikit::WindowStage>(rehearsal::PracticeOptions{.devices = quint32(devices)});
    QVERIFY(m_stage->opens());
    m_stage->window().findChild<QTabWidget *>()->setCurrentIndex(1);
}

void DevicesPageTest::openAndRead(int devices)
{
    open(devices);
    button(u"Read the devices"_s)->click();
    QVERIFY(m_stage->settles());
    QTRY_VERIFY(!table().isBusy());
}

template <class Part>
Part *DevicesPageTest::part() const
{
    return m_stage->window().findChild<ui::DevicesPage *>()->findChild<Part *>();
}

/// The visible button of that text, mnemonic or not.
QPushButton *DevicesPageTest::button(const QString &text) const
{
    const auto buttons = m_stage->window().findChild<ui::DevicesPage *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QCheckBox *DevicesPageTest::box(const QString &text) const
{
    const auto boxes = m_stage->window().findChild<ui::DevicesPage *>()->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->isVisible() && box->text() == text)
            return box;
    }
    return nullptr;
}

bool DevicesPageTest::hasText(const QString &text) const
{
    const auto labels = m_stage->window().findChild<ui::DevicesPage *>()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

bool DevicesPageTest::isShown(int rows) const
{
    return !table().isBusy() && table().rowCount() == rows;
}

void DevicesPageTest::filter(const QString &words)
{
    QTest::keyClick(&m_stage->window(), Qt::Key_F, Qt::ControlModifier);
    auto *field = part<QLineEdit>();
    QCOMPARE(m_stage->window().focusWidget(), field);
    QTest::keyClicks(field, words);
}

void DevicesPageTest::exportTo(const QString &path)
{
    button(u"Export …"_s)->click();
    auto *dialog = m_stage->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
    QTRY_VERIFY(part<ui::Notice>()->isVisible());
}

void DevicesPageTest::saysWhatToDoBeforeTheFirstReading()
{
    open(12);
    QVERIFY(hasText(u"not read yet"_s));
    QVERIFY(!part<ui::DeviceList>()->isVisible());
    QVERIFY(button(u"Read the devices"_s)->isEnabled());
}

void DevicesPageTest::saysThatThereIsNoDevice()
{
    openAndRead(0);
    QVERIFY(hasText(u"no Apple device"_s));
    QVERIFY(!part<ui::DeviceList>()->isVisible());
}

/// Not only those that checked in since: the admin wants to see who left, too.
void DevicesPageTest::aPressReadsEveryDeviceAnew()
{
    openAndRead(20);
    const QDateTime first = table().fleet()->wholeAt;
    m_stage->practice().tenant().microsoft().time().advance(std::chrono::hours(1));
    button(u"Read the devices"_s)->click();
    QVERIFY(m_stage->settles());
    QTRY_VERIFY(table().fleet()->wholeAt > first);
}

void DevicesPageTest::wordsAndTicksNarrowTheList()
{
    openAndRead(120);
    QVERIFY(isShown(120));
    QVERIFY(hasText(u"120 of 120 device"_s));
    const int phones = table().counts().at(devices::Facet::Platform, int(facts::Platform::Ios));
    box(u"iOS"_s)->click();
    QTRY_VERIFY(isShown(phones));
    QVERIFY(hasText(QString::number(phones) + u" of 120"_s));
    const QString serial = table().index()->device(table().rows().at(3)).serialNumber;
    filter(serial.toLower());
    QTRY_VERIFY(isShown(1));
    QTest::keyClick(part<QLineEdit>(), Qt::Key_Escape);
    QTRY_VERIFY(isShown(phones));
}

void DevicesPageTest::nothingMatchesAndTheWayBack()
{
    openAndRead(12);
    filter(u"no such device"_s);
    QTRY_VERIFY(isShown(0));
    QVERIFY(!part<ui::DeviceTableView>()->isVisible());
    QVERIFY(!button(u"Export …"_s)->isEnabled());
    button(u"Clear the filter"_s)->click();
    QTRY_VERIFY(isShown(12));
    QVERIFY(part<ui::DeviceTableView>()->isVisible());
    QVERIFY(part<QLineEdit>()->text().isEmpty());
}

void DevicesPageTest::currentDeviceIsExplained()
{
    openAndRead(12);
    QVERIFY(hasText(u"Choose a device"_s));
    part<ui::DeviceTableView>()->selectRow(4);
    const facts::Device &device = table().index()->device(table().rows().at(4));
    QVERIFY(!hasText(u"Choose a device"_s));
    QVERIFY(hasText(device.serialNumber));
    QCOMPARE(part<ui::DeviceDetail>()->findChild<QLineEdit *>()->text(), device.id.text());
    button(u"Copy serial number"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), device.serialNumber);
    button(u"Copy all of it"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(device.id.text()));
}

void DevicesPageTest::userIsShownAndForgotten()
{
    openAndRead(12);
    QVERIFY(!hasText(u"@practice"_s));
    part<ui::DeviceTableView>()->selectRow(4);
    button(u"Show its user"_s)->click();
    QVERIFY(m_stage->settles());
    QVERIFY(hasText(u"Its user: "_s));
    QVERIFY(hasText(u"@"_s));
    part<ui::DeviceTableView>()->selectRow(5);
    QVERIFY(!hasText(u"Its user: "_s));
    part<ui::DeviceTableView>()->selectRow(4);
    QVERIFY(!hasText(u"Its user: "_s));
    // What comes too late belongs to another device.
    part<ui::DeviceDetail>()->showUser(base::DeviceId(u"another"_s),
                                       facts::DeviceUser{.name = u"Somebody"_s});
    QVERIFY(!hasText(u"Somebody"_s));
}

void DevicesPageTest::rowsGoToTheClipboard()
{
    openAndRead(12);
    QGuiApplication::clipboard()->clear();
    auto *view = part<ui::DeviceTableView>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 12);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\n').constFirst().split(u'\t');
    QCOMPARE(cells.size(), view->shownColumns().size());
    QCOMPARE(cells.constFirst(), table().index(0, 0).data().toString());
}

void DevicesPageTest::rowsAreExported()
{
    openAndRead(60);
    box(u"iOS"_s)->click();
    QTRY_VERIFY(table().rowCount() < 60);
    const QString path = m_stage->practice().file(u"devices.csv"_s);
    exportTo(path);
    QVERIFY(part<ui::Notice>()->title().contains(QString::number(table().rowCount())));
    QCOMPARE(support::WalkStage::read(path).count('\n'), table().rowCount() + 1);
}

void DevicesPageTest::anExportThatFailsIsTold()
{
    openAndRead(3);
    exportTo(m_stage->practice().file(u"nowhere/devices.csv"_s));
    QVERIFY(!part<ui::Notice>()->title().isEmpty());
    QVERIFY(!part<ui::Notice>()->title().contains(u"saved"_s));
}

void DevicesPageTest::anErrorIsToldAndTheListStays()
{
    openAndRead(12);
    m_stage->tenant()->read();
    m_stage->tenant()->cancel();
    QVERIFY(m_stage->settles());
    QVERIFY(part<ui::Notice>()->isVisible());
    QVERIFY(isShown(12));
    button(u"Read the devices"_s)->click();
    QVERIFY(m_stage->settles());
    QVERIFY(!part<ui::Notice>()->isVisible());
}

void DevicesPageTest::columnsAreKept()
{
    openAndRead(3);
    const base::DataHome home = m_stage->practice().home();
    QVERIFY(button(u"Columns"_s)->menu());
    for (QAction *action : part<ui::DeviceTableView>()->columnMenu()->actions()) {
        if (action->data().toInt() == int(Column::Owner))
            action->trigger();
    }
    part<ui::DeviceTableView>()->sortByColumn(int(Column::LastCheckIn), Qt::DescendingOrder);
    const session::ListSettings wanted = part<ui::DeviceTableView>()->settings();
    QVERIFY(wanted.hidden.contains(Column::Owner));
    QTRY_COMPARE(session::readListSettings(home), wanted);
    // Another window finds it so.
    base::WorkerPools pools;
    net::HttpClient http({.userAgent = "tests", .proxy = {}});
    ui::ProxyAnswers proxies;
    base::SystemClock clock;
    support::NotingBrowser browser;
    ui::DeviceList list({.pools = pools,
                         .http = http,
                         .proxies = proxies,
                         .clock = clock,
                         .browser = browser,
                         .home = home,
                         .downloads = {}});
    QTRY_COMPARE(list.findChild<ui::DeviceTableView *>()->settings(), wanted);
    QVERIFY(!list.findChild<ui::DeviceTableView *>()->shownColumns().contains(Column::Owner));
}

void DevicesPageTest::looksWellInEveryLanguage_data()
{
    uikit::addLanguages();
}

/// In a small window, with a device chosen and without.
void DevicesPageTest::looksWellInEveryLanguage()
{
    QFETCH(QString, language);
    uikit::useLanguage(language);
    open(12);
    m_stage->tenant()->read();
    QVERIFY(m_stage->settles());
    QTRY_VERIFY(isShown(12));
    m_stage->window().resize(900, 600);
    m_stage->look();
    part<ui::DeviceTableView>()->selectRow(2);
    m_stage->look();
    QCOMPARE(m_stage->faults().join(u'\n'), QString());
    QVERIFY(m_stage->window().width() <= 900);
}

QTEST_MAIN(DevicesPageTest)
#include "tst_devicespage.moc"
