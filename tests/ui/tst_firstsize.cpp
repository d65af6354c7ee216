// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/firstsize.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace pushkeeper;

/// How large a window is at first.
class FirstSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsWantedWhereThereIsRoom();
    void isNeverLargerThanTheScreen();
};

void FirstSizeTest::isAsWantedWhereThereIsRoom()
{
    QWidget window;
    ui::resizeToFit(window, {300, 200});
    QCOMPARE(window.size(), QSize(300, 200));
}

void FirstSizeTest::isNeverLargerThanTheScreen()
{
    QWidget window;
    const QSize room = window.screen()->availableSize();
    ui::resizeToFit(window, {300, room.height() + 100});
    QCOMPARE(window.width(), 300);
    QVERIFY(window.height() < room.height());
    QVERIFY(window.height() > room.height() / 2);
}

QTEST_MAIN(FirstSizeTest)
#include "tst_firstsize.moc"
