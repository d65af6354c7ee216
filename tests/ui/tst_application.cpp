// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/application.h"

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

using pushkeeper::ui::Application;
using namespace Qt::StringLiterals;

/// What the desktop hands over while the program runs.
class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatWasOpenedIsTold();
    void anAddressIsNoFile();
};

void ApplicationTest::aFileThatWasOpenedIsTold()
{
    auto *application = qobject_cast<Application *>(QCoreApplication::instance());
    const QSignalSpy opened(application, &Application::fileOpened);
    QFileOpenEvent event(u"/tmp/a customer.pushkeeper"_s);
    QVERIFY(QCoreApplication::sendEvent(application, &event));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"/tmp/a customer.pushkeeper"_s);
}

void ApplicationTest::anAddressIsNoFile()
{
    auto *application = qobject_cast<Application *>(QCoreApplication::instance());
    const QSignalSpy opened(application, &Application::fileOpened);
    QFileOpenEvent event(QUrl(u"https://contoso.example/x.pushkeeper"_s));
    (void)QCoreApplication::sendEvent(application, &event);
    QCOMPARE(opened.size(), 0);
}

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    ApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_application.moc"
