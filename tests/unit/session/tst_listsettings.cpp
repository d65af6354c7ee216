// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/listsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::Column;
using session::ListSettings;

/// How the list of devices looks is kept, and nothing in the file can spoil it.
class ListSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenComesBack();
    void nothingKeptIsNothingChosen();
    void damageCountsAsNotChosen_data();
    void damageCountsAsNotChosen();
    void theNameStaysInSight();

private:
    void keep(const QByteArray &bytes);
    base::DataHome home() const { return base::DataHome(m_folder.path()); }

    QTemporaryDir m_folder;
};

void ListSettingsTest::keep(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"devicelist.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ListSettingsTest::whatWasChosenComesBack()
{
    const ListSettings chosen{
        .hidden = {Column::Owner, Column::Model}, .sortBy = Column::LastCheckIn, .isDescending = true};
    QVERIFY(session::writeListSettings(home(), chosen).has_value());
    QCOMPARE(session::readListSettings(home()), chosen);
    const ListSettings all{.hidden = {}};
    QVERIFY(session::writeListSettings(home(), all).has_value());
    QCOMPARE(session::readListSettings(home()), all);
}

void ListSettingsTest::nothingKeptIsNothingChosen()
{
    QTemporaryDir empty;
    QCOMPARE(session::readListSettings(base::DataHome(empty.path())), ListSettings());
}

void ListSettingsTest::damageCountsAsNotChosen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << QByteArray(R"({"sort_by":"own)");
    QTest::newRow("other types") << QByteArray(R"({"hidden_columns":1,"sort_by":[],"descending":"yes"})");
    QTest::newRow("a column of another version") << QByteArray(R"({"sort_by":"colour"})");
}

void ListSettingsTest::damageCountsAsNotChosen()
{
    QFETCH(QByteArray, bytes);
    keep(bytes);
    QCOMPARE(session::readListSettings(home()), ListSettings());
}

void ListSettingsTest::theNameStaysInSight()
{
    keep(R"({"hidden_columns":["name","colour","owner"]})");
    QCOMPARE(session::readListSettings(home()).hidden, QSet<Column>{Column::Owner});
}

QTEST_GUILESS_MAIN(ListSettingsTest)
#include "tst_listsettings.moc"
