// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/sealedstore.h"

#include "fakekeychain.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::SealStage;

namespace {

const QString one = u"pushkeeper/0f8fad5b-d9cb-469f-a165-70867728950e/watch"_s;
const QString two = u"pushkeeper/7c9e6679-7425-40de-944b-e07fc1f90ae7/watch"_s;

/// Bytes of every value that no other test data holds, with a text that can be searched for.
QByteArray secretOf(qsizetype length, const QByteArray &word = "hunter2")
{
    QByteArray secret;
    for (int i = 0; secret.size() < length; ++i)
        secret += word + QByteArray::number(i) + char(i % 256);
    secret.truncate(length);
    return secret;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestSealedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallSecretGoesInAsItIs_data();
    void smallSecretGoesInAsItIs();
    void longSecretIsSealedIntoAFile_data();
    void longSecretIsSealedIntoAFile();
    void fileIsForThisUserAlone();
    void fileTellsNothing();
    void keysAreNeverUsedTwice();
    void secretThatLooksLikeAnEnvelopeReadsBack_data();
    void secretThatLooksLikeAnEnvelopeReadsBack();
    void secretMayGrowAndShrink();
    void removeLeavesNothing();
    void tenantsAreSideBySide();
    void changedFileIsRefused_data();
    void changedFileIsRefused();
    void lostFileIsRefused();
    void fileOfAnotherNameIsRefused();
    void changedEnvelopeIsRefused_data();
    void changedEnvelopeIsRefused();
    void brokenSecretCanBeReplaced();
    void sizesThatCannotBeAreRefused();
    void lastsAsLongAsTheKeychain();

private:
    const base::CancelToken m_token;
};

void TestSealedStore::smallSecretGoesInAsItIs_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a zero byte") << QByteArray("\0", 1);
    QTest::newRow("the longest") << secretOf(2000);
}

void TestSealedStore::smallSecretGoesInAsItIs()
{
    QFETCH(QByteArray, secret);
    SealStage stage;
    QVERIFY(stage.open()->write(one, secret, m_token));
    QCOMPARE(stage.open()->read(one, m_token).value(), secret);
    QCOMPARE(stage.keychain.stored(one), secret);
    QVERIFY(stage.files().isEmpty());
}

void TestSealedStore::longSecretIsSealedIntoAFile_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("one byte too long") << qsizetype(2001);
    QTest::newRow("10 KiB") << qsizetype(10 * 1024);
    QTest::newRow("the longest") << secrets::longestSecret;
}

void TestSealedStore::longSecretIsSealedIntoAFile()
{
    QFETCH(qsizetype, length);
    SealStage stage;
    const QByteArray secret = secretOf(length);
    QVERIFY(stage.open()->write(one, secret, m_token));
    QCOMPARE(stage.open()->read(one, m_token).value(), secret);
    QCOMPARE(stage.files().size(), 1);
    QVERIFY(stage.keychain.stored(one).size() < 100);
}

void TestSealedStore::fileIsForThisUserAlone()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows guards the profile by its own lists");
#endif
    SealStage stage;
    QVERIFY(stage.open()->write(one, secretOf(5000), m_token));
    constexpr auto readAndWrite = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(stage.files().constFirst()).permissions(), readAndWrite);
    QCOMPARE(QFileInfo(stage.folder).permissions(), readAndWrite | QFile::ExeOwner | QFile::ExeUser);
}

void TestSealedStore::fileTellsNothing()
{
    SealStage stage;
    QVERIFY(stage.open()->write(one, secretOf(5000), m_token));
    const QByteArray file = contents(stage.files().constFirst());
    QVERIFY(file.size() > 5000);
    QVERIFY(!file.contains("hunter"));
    QVERIFY(!stage.keychain.stored(one).contains("hunter"));
    QVERIFY(!file.contains(stage.keychain.stored(one).last(32))); // its key
    QVERIFY(!stage.files().constFirst().contains(u"0f8fad5b"_s));
}

void TestSealedStore::keysAreNeverUsedTwice()
{
    SealStage stage;
    const auto store = stage.open();
    QVERIFY(store->write(one, secretOf(5000), m_token));
    const QByteArray firstKey = stage.keychain.stored(one).last(32);
    const QByteArray firstFile = contents(stage.files().constFirst());
    QVERIFY(store->write(one, secretOf(5000), m_token));
    QVERIFY(stage.keychain.stored(one).last(32) != firstKey);
    QVERIFY(contents(stage.files().constFirst()).last(5000) != firstFile.last(5000));
}

void TestSealedStore::secretThatLooksLikeAnEnvelopeReadsBack_data()
{
    SealStage stage;
    QVERIFY(stage.open()->write(two, secretOf(5000), m_token));
    const QByteArray envelope = stage.keychain.stored(two);
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("an envelope") << envelope;
    QTest::newRow("its mark alone") << QByteArray("PKSEALKEY");
    QTest::newRow("one of a later version") << QByteArray("PKSEALKEY\x02 and more");
    QTest::newRow("nearly") << QByteArray("PKSEALKE");
}

void TestSealedStore::secretThatLooksLikeAnEnvelopeReadsBack()
{
    QFETCH(QByteArray, secret);
    SealStage stage;
    QVERIFY(stage.open()->write(one, secret, m_token));
    QCOMPARE(stage.open()->read(one, m_token).value(), secret);
}

void TestSealedStore::secretMayGrowAndShrink()
{
    SealStage stage;
    const auto store = stage.open();
    const qsizetype lengths[] = {10, 9000, 3000, 2001, 2000, 5000, 1};
    for (const qsizetype length : lengths) {
        const QByteArray secret = secretOf(length);
        QVERIFY(store->write(one, secret, m_token));
        QCOMPARE(store->read(one, m_token).value(), secret);
        QCOMPARE(stage.files().size(), length > 2000 ? 1 : 0);
    }
}

void TestSealedStore::removeLeavesNothing()
{
    SealStage stage;
    QVERIFY(stage.open()->remove(one, m_token)); // what was never there
    QVERIFY(stage.open()->write(one, secretOf(5000), m_token));
    QVERIFY(stage.open()->remove(one, m_token));
    QCOMPARE(stage.open()->read(one, m_token).value(), std::nullopt);
    QVERIFY(stage.keychain.stored(one).isEmpty());
    QVERIFY(stage.files().isEmpty());
}

void TestSealedStore::tenantsAreSideBySide()
{
    SealStage stage;
    const auto store = stage.open();
    QVERIFY(store->write(one, secretOf(5000, "first"), m_token));
    QVERIFY(store->write(two, secretOf(5000, "second"), m_token));
    QVERIFY(store->write(one, "short", m_token));
    QCOMPARE(store->read(two, m_token).value(), secretOf(5000, "second"));
    QVERIFY(store->write(one, secretOf(4000, "third"), m_token));
    QVERIFY(store->remove(one, m_token));
    QCOMPARE(store->read(two, m_token).value(), secretOf(5000, "second"));
}

void TestSealedStore::changedFileIsRefused_data()
{
    using Change = std::function<void(QByteArray &)>;
    QTest::addColumn<Change>("change");
    const auto flip = [](qsizetype at) {
        return Change([at](QByteArray &file) {
            const qsizetype place = at < 0 ? file.size() + at : at;
            file[place] = char(file.at(place) ^ 1);
        });
    };
    QTest::newRow("mark") << flip(0);
    QTest::newRow("version") << flip(6);
    QTest::newRow("first byte of the nonce") << flip(7);
    QTest::newRow("last byte of the nonce") << flip(18);
    QTest::newRow("first byte of the tag") << flip(19);
    QTest::newRow("last byte of the tag") << flip(34);
    QTest::newRow("first byte of the text") << flip(35);
    QTest::newRow("last byte of the text") << flip(-1);
    QTest::newRow("a byte short") << Change([](QByteArray &file) { file.chop(1); });
    QTest::newRow("a byte more") << Change([](QByteArray &file) { file.append('x'); });
    QTest::newRow("only the head") << Change([](QByteArray &file) { file.truncate(35); });
    QTest::newRow("less than the head") << Change([](QByteArray &file) { file.truncate(34); });
    QTest::newRow("empty") << Change([](QByteArray &file) { file.clear(); });
}

void TestSealedStore::changedFileIsRefused()
{
    QFETCH(std::function<void(QByteArray &)>, change);
    SealStage stage;
    QVERIFY(stage.open()->write(one, secretOf(5000), m_token));
    const QString path = stage.files().constFirst();
    QByteArray file = contents(path);
    change(file);
    QVERIFY(overwrite(path, file));
    const base::Error error = stage.open()->read(one, m_token).error();
    QCOMPARE(error.kind, ErrorKind::WrongFile);
    QCOMPARE(error.subject, path);
}

void TestSealedStore::lostFileIsRefused()
{
    SealStage stage;
    QVERIFY(stage.open()->write(one, secretOf(5000), m_token));
    const QString path = stage.files().constFirst();
    QVERIFY(QFile::remove(path));
    const base::Error error = stage.open()->read(one, m_token).error();
    QCOMPARE(error.kind, ErrorKind::WrongFile);
    QCOMPARE(error.subject, path);
}

/// Whoever can move files and entries, but does not know the key, cannot pass one secret off as another.
void TestSealedStore::fileOfAnotherNameIsRefused()
{
    SealStage stage;
    const auto store = stage.open();
    QVERIFY(store->write(two, secretOf(5000), m_token));
    const QString pathOfTwo = stage.files().constFirst();
    QVERIFY(store->write(one, secretOf(5000), m_token));
    QStringList others = stage.files();
    others.removeOne(pathOfTwo);
    const QString pathOfOne = others.constFirst();
    const QString moved = stage.folder + u'/' + QFileInfo(pathOfOne).fileName().section(u'-', 0, 0) + u'-' +
                          QFileInfo(pathOfTwo).fileName().section(u'-', 1);
    QVERIFY(QFile::copy(pathOfTwo, moved));
    QVERIFY(stage.keychain.memory.write(one, stage.keychain.stored(two), m_token));
    const base::Error error = store->read(one, m_token).error();
    QCOMPARE(error.kind, ErrorKind::WrongFile);
    QCOMPARE(error.subject, moved);
}

void TestSealedStore::changedEnvelopeIsRefused_data()
{
    using Change = std::function<void(QByteArray &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("another key") << Change(
        [](QByteArray &stored) { stored.back() = char(stored.back() ^ 1); });
    QTest::newRow("another file") << Change([](QByteArray &stored) { stored[10] = char(stored.at(10) ^ 1); });
    QTest::newRow("later version") << Change([](QByteArray &stored) { stored[9] = 2; });
    QTest::newRow("short key") << Change([](QByteArray &stored) { stored.chop(1); });
    QTest::newRow("long key") << Change([](QByteArray &stored) { stored.append('x'); });
    QTest::newRow("mark alone") << Change([](QByteArray &stored) { stored.truncate(9); });
}

void TestSealedStore::changedEnvelopeIsRefused()
{
    QFETCH(std::function<void(QByteArray &)>, change);
    SealStage stage;
    QVERIFY(stage.open()->write(one, secretOf(5000), m_token));
    QByteArray stored = stage.keychain.stored(one);
    change(stored);
    QVERIFY(stage.keychain.memory.write(one, stored, m_token));
    QCOMPARE(stage.open()->read(one, m_token).error().kind, ErrorKind::WrongFile);
}

void TestSealedStore::brokenSecretCanBeReplaced()
{
    SealStage stage;
    QVERIFY(stage.open()->write(one, secretOf(5000), m_token));
    QVERIFY(overwrite(stage.files().constFirst(), "broken"));
    QVERIFY(stage.open()->write(one, secretOf(6000), m_token));
    QCOMPARE(stage.open()->read(one, m_token).value(), secretOf(6000));
    QCOMPARE(stage.files().size(), 1);
    QVERIFY(overwrite(stage.files().constFirst(), "broken"));
    QVERIFY(stage.open()->remove(one, m_token));
    QCOMPARE(stage.open()->read(one, m_token).value(), std::nullopt);
}

void TestSealedStore::sizesThatCannotBeAreRefused()
{
    SealStage stage;
    QVERIFY(stage.open()->write(one, "old", m_token));
    QCOMPARE(stage.open()->write(one, {}, m_token).error().kind, ErrorKind::Internal);
    const QByteArray tooLong(secrets::longestSecret + 1, 'x');
    QCOMPARE(stage.open()->write(one, tooLong, m_token).error().kind, ErrorKind::Internal);
    QCOMPARE(stage.open()->read(one, m_token).value(), QByteArray("old"));
    QVERIFY(stage.files().isEmpty());
}

void TestSealedStore::lastsAsLongAsTheKeychain()
{
    SealStage stage;
    QVERIFY(stage.open()->isKept());
    const secrets::SealedStore overMemory(std::make_unique<secrets::MemoryStore>(), stage.folder);
    QVERIFY(!overMemory.isKept());
}

QTEST_GUILESS_MAIN(TestSealedStore)
#include "tst_sealedstore.moc"
