// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/workerpool.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/notingbrowser.h"
#include "support/samplekit.h"
#include "support/textforms.h"
#include "ui/models/proxyanswers.h"
#include "ui/records/filecheck.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/inspectionview.h"
#include "ui/widgets/severitymark.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace pushkeeper;
using facts::Severity;

/// The window as its user meets it: files come in by drop, paste and choice, and each gets a card.
class FileCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsACardForEachFile();
    void newestResultStandsFirst();
    void judgesDroppedFiles();
    void judgesPastedText();
    void saysWhenThereIsNothingToPaste();
    void everySignHasAName();
    void theButtonIsReachedByKeyboard();

private:
    QList<ui::InspectionView *> cards() const;
    void waitForResults();
    bool waitForCards(int number) const;

    QTemporaryDir m_folder;
    QString m_path;
    QString m_emptyPath;
    ui::ProxyAnswers m_proxies;
    net::HttpClient m_http{{.userAgent = "tests", .proxy = {}}};
    base::WorkerPools m_pools;
    support::FakeClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    support::NotingBrowser m_browser;
    std::unique_ptr<ui::FileCheck> m_window;
    std::unique_ptr<QSignalSpy> m_results;
};

void FileCheckTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("certificate.pem"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto kit = support::makeKit(m_clock.now());
    QVERIFY(file.write(support::toPemBundle({kit.push})) > 0);
    m_emptyPath = m_folder.filePath(QStringLiteral("empty.pem"));
    QFile empty(m_emptyPath);
    QVERIFY(empty.open(QIODevice::WriteOnly));
}

void FileCheckTest::init()
{
    m_window = std::make_unique<ui::FileCheck>(ui::Services{.pools = m_pools,
                                                            .http = m_http,
                                                            .proxies = m_proxies,
                                                            .clock = m_clock,
                                                            .browser = m_browser,
                                                            .home = base::DataHome(m_folder.path()),
                                                            .downloads = m_folder.path()});
    m_results = std::make_unique<QSignalSpy>(m_window.get(), &ui::FileCheck::inspected);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void FileCheckTest::waitForResults()
{
    QVERIFY(QTest::qWaitFor([this] { return !m_results->isEmpty(); }));
    m_results->clear();
}

/// Until so many cards are laid out below each other.
bool FileCheckTest::waitForCards(int number) const
{
    return QTest::qWaitFor(
        [this, number] { return cards().size() == number && cards().constLast()->y() > 0; });
}

QList<ui::InspectionView *> FileCheckTest::cards() const
{
    QList<ui::InspectionView *> found = m_window->findChildren<ui::InspectionView *>();
    std::sort(found.begin(), found.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
    return found;
}

void FileCheckTest::showsACardForEachFile()
{
    m_window->inspectFiles({m_path, m_emptyPath});
    waitForResults();
    QVERIFY(waitForCards(2));
    QCOMPARE(cards().size(), 2);
    QVERIFY(cards().at(0)->accessibleName().startsWith(QLatin1String("certificate.pem")));
    QVERIFY(cards().at(1)->accessibleName().startsWith(QLatin1String("empty.pem")));
}

void FileCheckTest::newestResultStandsFirst()
{
    m_window->inspectFiles({m_path});
    waitForResults();
    m_window->inspectFiles({m_emptyPath});
    waitForResults();
    QVERIFY(waitForCards(2));
    QVERIFY(cards().at(0)->accessibleName().startsWith(QLatin1String("empty.pem")));
}

void FileCheckTest::judgesDroppedFiles()
{
    auto *drop = m_window->findChild<ui::FileDrop *>();
    QVERIFY(drop);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_emptyPath), QUrl(QStringLiteral("https://example.com/a.pem"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(drop, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(drop, &event);
    waitForResults();
    QCOMPARE(cards().size(), 1);
}

void FileCheckTest::judgesPastedText()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromLatin1(file.readAll()));
    QTest::keySequence(m_window.get(), QKeySequence::Paste);
    waitForResults();
    QCOMPARE(cards().size(), 1);
}

void FileCheckTest::saysWhenThereIsNothingToPaste()
{
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(m_window.get(), QKeySequence::Paste);
    QVERIFY(
        m_window->findChild<QLabel *>(QStringLiteral("status"))->text().contains(QLatin1String("clipboard")));
    QVERIFY(cards().isEmpty());
}

void FileCheckTest::everySignHasAName()
{
    m_window->inspectFiles({m_path, m_emptyPath});
    waitForResults();
    const auto marks = m_window->findChildren<ui::SeverityMark *>();
    QVERIFY(marks.size() >= 4);
    for (const ui::SeverityMark *mark : marks)
        QVERIFY(!mark->accessibleName().isEmpty());
    QSet<QString> names;
    for (const Severity severity : {Severity::Good, Severity::Info, Severity::Warn, Severity::Stop})
        names.insert(ui::severityText(severity));
    QCOMPARE(names.size(), 4);
}

void FileCheckTest::theButtonIsReachedByKeyboard()
{
    auto *choose = m_window->findChild<QPushButton *>(QStringLiteral("chooseFiles"));
    QVERIFY(choose);
    for (int i = 0; i < 5 && !choose->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                        Qt::Key_Tab);
    QVERIFY(choose->hasFocus());
}

QTEST_MAIN(FileCheckTest)
#include "tst_filecheck.moc"
