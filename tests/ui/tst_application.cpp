// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/application.h"

#include "ui/theme/tones.h"

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

/// What the desktop hands over while the program runs.
class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatWasOpenedIsTold();
    void anAddressIsNoFile();
    void examplesInFieldsStayReadable();
};

void ApplicationTest::aFileThatWasOpenedIsTold()
{
    auto *application = qobject_cast<ui::Application *>(QCoreApplication::instance());
    const QSignalSpy opened(application, &ui::Application::fileOpened);
    QFileOpenEvent event(u"/tmp/a customer.pushkeeper"_s);
    QVERIFY(QCoreApplication::sendEvent(application, &event));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"/tmp/a customer.pushkeeper"_s);
}

void ApplicationTest::anAddressIsNoFile()
{
    auto *application = qobject_cast<ui::Application *>(QCoreApplication::instance());
    const QSignalSpy opened(application, &ui::Application::fileOpened);
    QFileOpenEvent event(QUrl(u"https://contoso.example/x.pushkeeper"_s));
    (void)QCoreApplication::sendEvent(application, &event);
    QCOMPARE(opened.size(), 0);
}

/// Whatever the system says about them.
void ApplicationTest::examplesInFieldsStayReadable()
{
    const QPalette before = QApplication::palette();
    QPalette odd;
    odd.setColor(QPalette::PlaceholderText, before.color(QPalette::Base));
    QApplication::setPalette(odd);
    QTRY_COMPARE(QApplication::palette().color(QPalette::PlaceholderText), ui::quietTextColour(before));
    QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
}

int main(int argc, char *argv[])
{
    ui::Application application(argc, argv);
    ApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_application.moc"
