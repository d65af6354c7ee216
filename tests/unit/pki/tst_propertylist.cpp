// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/propertylist.h"

#include <QTest>

using namespace pushkeeper;

namespace {

constexpr char head[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
    "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n";

QByteArray plist(const QByteArray &entries)
{
    return QByteArray(head) + "<plist version=\"1.0\"><dict>" + entries + "</dict></plist>";
}

} // namespace

class PropertyListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTopLevelEntries();
    void refuses_data();
    void refuses();
};

void PropertyListTest::readsTopLevelEntries()
{
    const auto entries =
        pki::readDictionary(plist("<key>A</key><string>one &amp; two</string>"
                                  "<key>Inner</key><dict><key>B</key><string>hidden</string></dict>"
                                  "<key>C</key><data>AQID</data><key>D</key><true/>"));
    QVERIFY(entries);
    QCOMPARE(entries->value(QStringLiteral("A")), QByteArray("one & two"));
    QCOMPARE(entries->value(QStringLiteral("C")), QByteArray("AQID"));
    QCOMPARE(entries->size(), 2);
}

void PropertyListTest::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("detail");
    const QByteArray good = plist("<key>A</key><string>one</string>");
    const QString notOne = QStringLiteral("not a property list");
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><note><dict/></note>") << notOne;
    QTest::newRow("array") << QByteArray(head) + "<plist version=\"1.0\"><array/></plist>" << notOne;
    QTest::newRow("not XML") << QByteArray("hello") << notOne;
    QTest::newRow("empty") << QByteArray() << QStringLiteral("cut off");
    QTest::newRow("broken nesting") << QByteArray(good).replace("</string>", "</data>") << notOne;
    QTest::newRow("two documents") << good + good << notOne;
    for (const qsizetype kept :
         {good.size() - 1, good.size() - 12, good.size() - 30, qsizetype(qstrlen(head)) + 5})
        QTest::addRow("cut after %d", int(kept)) << good.left(kept) << QStringLiteral("cut off");
    QTest::newRow("entity declared")
        << QByteArray("<!DOCTYPE plist [<!ENTITY a "
                      "\"x\">]><plist><dict><key>A</key><string>&a;</string></dict></plist>")
        << QStringLiteral("entities");
    QTest::newRow("external entity")
        << QByteArray(
               "<!DOCTYPE plist [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><plist><dict></dict></plist>")
        << QStringLiteral("entities");
    QTest::newRow("internal subset without entity")
        << QByteArray("<!DOCTYPE plist [<!ELEMENT plist ANY>]><plist><dict></dict></plist>")
        << QStringLiteral("entities");
}

void PropertyListTest::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, detail);
    const auto entries = pki::readDictionary(xml);
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, base::ErrorKind::WrongFile);
    QCOMPARE(entries.error().detail, detail);
}

QTEST_GUILESS_MAIN(PropertyListTest)
#include "tst_propertylist.moc"
