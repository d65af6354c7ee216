// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/workerpool.h"
#include "looks.h"
#include "net/httpclient.h"
#include "support/faultserver.h"
#include "support/runonworker.h"
#include "ui/models/proxyanswers.h"
#include "ui/shell/proxydialog.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::SeenRequest;

/// A proxy on loopback asks, the user answers in the dialog, and the call goes on.
class ProxyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answerLetsTheCallThrough();
    void wrongAnswerIsAskedAgain();
    void closingIsAnAnswer();
    void cancelledCallClosesIt();
    void dialogLooksWell();

private:
    std::unique_ptr<support::OnWorker<base::Result<net::HttpReply>>> call();
    ui::ProxyDialog *shown();
    static void enter(ui::ProxyDialog &dialog, const QString &password);

    std::unique_ptr<support::FaultServer> m_proxy;
    base::CancelToken m_token;
    std::unique_ptr<ui::ProxyAnswers> m_answers;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<QWidget> m_window;
};

void ProxyDialogTest::init()
{
    m_http.reset();
    m_proxy = std::make_unique<support::FaultServer>();
    m_proxy->setHandler([](const SeenRequest &request) {
        if (request.header("Proxy-Authorization") == "Basic " + QByteArray("user:right").toBase64())
            return support::FaultReply{.body = "HTTP/1.1 200 Established\r\n\r\n",
                                       .fault = support::Fault::Garbage}; // a tunnel, in which nobody is
        return support::FaultReply{.status = 407,
                                   .headers = {{"Proxy-Authenticate", R"(Basic realm="company")"}}};
    });
    m_token = base::CancelToken();
    m_answers = std::make_unique<ui::ProxyAnswers>();
    m_http = std::make_unique<net::HttpClient>(
        net::HttpClient::Settings{.userAgent = "tests",
                                  .proxy = net::HttpProxy{.host = u"127.0.0.1"_s, .port = m_proxy->port()},
                                  .proxyDoor = m_answers.get()});
    m_window = std::make_unique<QWidget>();
    ui::ProxyDialog::showFor(*m_answers, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

std::unique_ptr<support::OnWorker<base::Result<net::HttpReply>>> ProxyDialogTest::call()
{
    return support::startOnWorker(
        [this] { return m_http->send({.url = QUrl(u"https://graph.invalid/"_s)}, m_token); });
}

/// Once it is there.
ui::ProxyDialog *ProxyDialogTest::shown()
{
    const auto find = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<ui::ProxyDialog *>(widget);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return static_cast<ui::ProxyDialog *>(nullptr);
    };
    (void)QTest::qWaitFor([&] { return find() != nullptr; }, 60'000);
    return find();
}

void ProxyDialogTest::enter(ui::ProxyDialog &dialog, const QString &password)
{
    const auto fields = dialog.findChildren<QLineEdit *>();
    QTest::keyClicks(fields.at(0), u"user"_s);
    QTest::keyClicks(fields.at(1), password);
    QTest::keyClick(fields.at(1), Qt::Key_Return);
}

void ProxyDialogTest::answerLetsTheCallThrough()
{
    const auto first = call();
    ui::ProxyDialog *dialog = shown();
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [this](const QLabel *label) {
        return label->text().contains(u"127.0.0.1:%1"_s.arg(m_proxy->port()));
    }));
    QCOMPARE(dialog->findChildren<QLineEdit *>().at(1)->echoMode(), QLineEdit::Password);
    enter(*dialog, u"right"_s);
    QCOMPARE(first->take().error().kind, ErrorKind::Offline);
    QCOMPARE(call()->take().error().kind, ErrorKind::Offline); // nobody is asked again
}

void ProxyDialogTest::wrongAnswerIsAskedAgain()
{
    const auto sent = call();
    QPointer<ui::ProxyDialog> first = shown();
    QVERIFY(first);
    QVERIFY(!first->findChild<ui::Notice *>());
    enter(*first, u"wrong"_s);
    QVERIFY(QTest::qWaitFor([&] { return !first; }, 60'000));
    ui::ProxyDialog *second = shown();
    QVERIFY(second);
    QVERIFY(second->findChild<ui::Notice *>());
    enter(*second, u"right"_s);
    QCOMPARE(sent->take().error().kind, ErrorKind::Offline);
}

void ProxyDialogTest::closingIsAnAnswer()
{
    const auto sent = call();
    ui::ProxyDialog *dialog = shown();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    const auto reply = sent->take();
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, ErrorKind::ProxySignIn);
}

void ProxyDialogTest::cancelledCallClosesIt()
{
    const auto sent = call();
    QPointer<ui::ProxyDialog> dialog = shown();
    QVERIFY(dialog);
    m_token.cancel();
    QCOMPARE(sent->take().error().kind, ErrorKind::Cancelled);
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }, 60'000));
}

void ProxyDialogTest::dialogLooksWell()
{
    ui::ProxyDialog dialog({.proxy = u"proxy.contoso.example:8080"_s, .wasRefused = true}, *m_answers);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(uikit::faultsOf(dialog), QStringList());
}

QTEST_MAIN(ProxyDialogTest)
#include "tst_proxydialog.moc"
