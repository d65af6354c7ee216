// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/credentialfile.h"
#include "auth/fileaccess.h"
#include "base/paths.h"
#include "credentialkit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace pushkeeper;
using namespace pushkeeper::credentialkit;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct Right
{
    quint16 tag;
    quint16 rights;
    quint32 id = 0xffffffff;
};

constexpr quint16 owner = 0x01;
constexpr quint16 user = 0x02;
constexpr quint16 group = 0x04;
constexpr quint16 namedGroup = 0x08;
constexpr quint16 mask = 0x10;
constexpr quint16 other = 0x20;

/// A list of rights as the kernel hands it out (linux/posix_acl_xattr.h).
QByteArray listOf(const QList<Right> &rights)
{
    QByteArray list(4 + 8 * rights.size(), '\0');
    char *at = list.data();
    qToLittleEndian<quint32>(2, at);
    at += 4;
    for (const Right &right : rights) {
        qToLittleEndian<quint16>(right.tag, at);
        qToLittleEndian<quint16>(right.rights, at + 2);
        qToLittleEndian<quint32>(right.id, at + 4);
        at += 8;
    }
    return list;
}

constexpr quint32 me = 1000;

} // namespace

/// The file of an admin that holds the credential for unattended watching.
class CredentialFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsAreJudged_data();
    void rightsAreJudged();
    void readsWhatOnlyItsOwnerCanRead_data();
    void readsWhatOnlyItsOwnerCanRead();
    void followsALinkToWhatItLeadsTo();
    void theListOfRightsCounts_data();
    void theListOfRightsCounts();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aWrongFileIsNamed();
    void theEnvironmentNamesIt();

private:
    QString write(const QByteArray &bytes, QFile::Permissions permissions);

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString CredentialFileTest::write(const QByteArray &bytes, QFile::Permissions permissions)
{
    QString path = m_folder.filePath(QString::number(++m_count) + u".pem"_s);
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                           file.setPermissions(permissions);
    return isWritten ? path : QString();
}

void CredentialFileTest::rightsAreJudged_data()
{
    QTest::addColumn<quint32>("ownerId");
    QTest::addColumn<quint32>("mode");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("fault");
    const QString open = u"others can use it: let only its owner read it (chmod 400)"_s;
    const auto row = [](const char *name, quint32 ownerId, quint32 mode, const QByteArray &list,
                        const QString &fault) { QTest::newRow(name) << ownerId << mode << list << fault; };
    row("mine, for reading", me, 0100400, {}, {});
    row("mine, for writing", me, 0100600, {}, {});
    row("of root", 0, 0100400, {}, {});
    row("of another user", me + 1, 0100400, {}, u"it belongs to another user"_s);
    row("group reads", me, 0100440, {}, open);
    row("all read", me, 0100404, {}, open);
    row("group writes", me, 0100420, {}, open);
    row("group runs", me, 0100410, {}, open);
    const Right none{group, 0};
    const Right closed{other, 0};
    row("as systemd gives it", 0, 0100440, listOf({{owner, 4}, {user, 4, me}, none, {mask, 4}, closed}), {});
    row("list for root too", me, 0100640, listOf({{owner, 6}, {user, 4, 0}, none, {mask, 4}, closed}), {});
    row("list of another owner", me + 1, 0100440,
        listOf({{owner, 4}, {user, 4, me}, none, {mask, 4}, closed}), u"it belongs to another user"_s);
    row("list for another user", 0, 0100440,
        listOf({{owner, 4}, {user, 4, me}, {user, 4, me + 1}, none, {mask, 4}, closed}), open);
    row("list for the group", 0, 0100440, listOf({{owner, 4}, {user, 4, me}, {group, 4}, {mask, 4}, closed}),
        open);
    row("list for some group", 0, 0100440, listOf({{owner, 4}, none, {namedGroup, 4, 7}, {mask, 4}, closed}),
        open);
    row("list for all", 0, 0100444, listOf({{owner, 4}, none, {mask, 0}, {other, 4}}), open);
    row("masked", me, 0100400, listOf({{owner, 4}, {user, 4, me + 1}, none, {mask, 0}, closed}), {});
    row("no mask", me, 0100440, listOf({{owner, 4}, {group, 4}, closed}), open);
    row("list that we do not know", me, 0100440, QByteArray("\3\0\0\0", 4), open);
    row("cut list", me, 0100440, listOf({{owner, 4}}).chopped(1), open);
    row("list of one byte", me, 0100440, "x", open);
}

void CredentialFileTest::rightsAreJudged()
{
    QFETCH(quint32, ownerId);
    QFETCH(quint32, mode);
    QFETCH(QByteArray, list);
    QFETCH(QString, fault);
    QCOMPARE(auth::accessFault({.owner = ownerId, .mode = mode, .list = list}, me), fault);
}

void CredentialFileTest::readsWhatOnlyItsOwnerCanRead_data()
{
    QTest::addColumn<QFile::Permissions>("permissions");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("0400") << QFile::Permissions(QFile::ReadOwner) << true;
    QTest::newRow("0600") << QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner) << true;
    QTest::newRow("0640") << QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup)
                          << false;
    QTest::newRow("0404") << QFile::Permissions(QFile::ReadOwner | QFile::ReadOther) << false;
}

void CredentialFileTest::readsWhatOnlyItsOwnerCanRead()
{
#ifndef Q_OS_UNIX
    QSKIP("the rights of the folder protect it");
#endif
    QFETCH(QFile::Permissions, permissions);
    QFETCH(bool, isRead);
    const QString path = write(*credential().secretPem(), permissions);
    const auto read = auth::readCredentialFile(path, noon());
    QCOMPARE(read.has_value(), isRead);
    if (isRead) {
        QCOMPARE(read->publicFile(), credential().publicFile());
        return;
    }
    QCOMPARE(read.error().kind, ErrorKind::Disk);
    QCOMPARE(read.error().subject, path);
    QVERIFY(read.error().detail.contains("others can use it"_L1));
}

void CredentialFileTest::followsALinkToWhatItLeadsTo()
{
#ifndef Q_OS_UNIX
    QSKIP("links are rare there");
#endif
    const QByteArray pem = *credential().secretPem();
    const QString closedLink = m_folder.filePath(u"closed"_s);
    QVERIFY(QFile::link(write(pem, QFile::ReadOwner), closedLink));
    QVERIFY(auth::readCredentialFile(closedLink, noon()).has_value());
    const QString openLink = m_folder.filePath(u"open"_s);
    QVERIFY(QFile::link(write(pem, QFile::ReadOwner | QFile::ReadOther), openLink));
    QVERIFY(!auth::readCredentialFile(openLink, noon()).has_value());
}

void CredentialFileTest::theListOfRightsCounts_data()
{
    QTest::addColumn<bool>("isForMe");
    QTest::newRow("for this user") << true;
    QTest::newRow("for another") << false;
}

void CredentialFileTest::theListOfRightsCounts()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, isForMe);
    const QString path = write(*credential().secretPem(), QFile::ReadOwner);
    const quint32 id = isForMe ? ::geteuid() : ::geteuid() + 1;
    const QByteArray list = listOf({{owner, 4}, {user, 4, id}, {group, 0}, {mask, 4}, {other, 0}});
    const QByteArray name = QFile::encodeName(path);
    if (::setxattr(name.constData(), "system.posix_acl_access", list.constData(), std::size_t(list.size()),
                   0) != 0)
        QSKIP("this file system keeps no lists of rights");
    struct stat found
    {
    };
    QCOMPARE(::stat(name.constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777U, 0440U);
    QCOMPARE(auth::readCredentialFile(path, noon()).has_value(), isForMe);
#else
    QSKIP("lists of rights are Linux's");
#endif
}

void CredentialFileTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(u"missing"_s);
    QTest::newRow("folder") << m_folder.path();
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("pipe, which would be waited for") << pipe;
    QTest::newRow("device") << u"/dev/null"_s;
#endif
}

void CredentialFileTest::whatIsNoFileIsRefused()
{
    QFETCH(QString, path);
    const auto read = auth::readCredentialFile(path, noon());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Disk);
    QCOMPARE(read.error().subject, path);
}

void CredentialFileTest::aWrongFileIsNamed()
{
    const QString path = write(certificatePem(credential().publicFile()), QFile::ReadOwner);
    const auto read = auth::readCredentialFile(path, noon());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::WrongFile);
    QCOMPARE(read.error().subject, path);
    QVERIFY(read.error().detail.contains("no private key"_L1));
}

void CredentialFileTest::theEnvironmentNamesIt()
{
    QVERIFY(base::credentialFile().isEmpty());
    qputenv("PUSHKEEPER_CREDENTIAL_FILE", "/run/credentials/watch.pem");
    QCOMPARE(base::credentialFile(), u"/run/credentials/watch.pem"_s);
    qunsetenv("PUSHKEEPER_CREDENTIAL_FILE");
}

QTEST_GUILESS_MAIN(CredentialFileTest)
#include "tst_credentialfile.moc"
