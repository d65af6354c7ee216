// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/filekind.h"

#include <QSet>
#include <QTest>

using namespace pushkeeper::facts;

class FileKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnName();
    void certificatesAreToldApart();
};

namespace {

QSet<QString> namesWhere(bool (*accepts)(FileKind))
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(FileKind::Unknown); ++i) {
        const auto kind = static_cast<FileKind>(i);
        if (accepts(kind))
            names.insert(fileKindName(kind));
    }
    return names;
}

} // namespace

void FileKindTest::everyKindHasItsOwnName()
{
    // The names are the program's promise to scripts.
    const QSet<QString> promised{QStringLiteral("mdm-push"),
                                 QStringLiteral("app-push"),
                                 QStringLiteral("pass-type"),
                                 QStringLiteral("mdm-vendor"),
                                 QStringLiteral("profile-signing"),
                                 QStringLiteral("server-push"),
                                 QStringLiteral("signed-request"),
                                 QStringLiteral("other-certificate"),
                                 QStringLiteral("plain-request"),
                                 QStringLiteral("private-key"),
                                 QStringLiteral("pkcs12"),
                                 QStringLiteral("html"),
                                 QStringLiteral("json"),
                                 QStringLiteral("zip"),
                                 QStringLiteral("pdf"),
                                 QStringLiteral("empty"),
                                 QStringLiteral("damaged"),
                                 QStringLiteral("unknown")};
    QCOMPARE(namesWhere([](FileKind) { return true; }), promised);
    QCOMPARE(static_cast<int>(FileKind::Unknown) + 1, promised.size());
}

void FileKindTest::certificatesAreToldApart()
{
    const QSet<QString> certificates{
        QStringLiteral("mdm-push"),        QStringLiteral("app-push"),    QStringLiteral("pass-type"),
        QStringLiteral("mdm-vendor"),      QStringLiteral("server-push"), QStringLiteral("other-certificate"),
        QStringLiteral("profile-signing"),
    };
    QCOMPARE(namesWhere(isCertificate), certificates);
}

QTEST_GUILESS_MAIN(FileKindTest)
#include "tst_filekind.moc"
