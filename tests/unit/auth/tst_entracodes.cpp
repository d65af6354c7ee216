// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entraerror.h"
#include "auth/tokens.h"
#include "base/errortext.h"

#include <QList>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// Refusals that ask for the same of the user, and words that only their text has.
struct Group
{
    ErrorKind kind;
    QString phrase;
    QList<int> codes;
    QStringList words{};
};

/// The table of the reference (microsoft-graph 5.5) and the numbers named elsewhere in its section 5.
QList<Group> groups()
{
    return {
        {ErrorKind::ConsentMissing, u"Forward the package"_s, {65001, 90094, 90095}, {u"consent_required"_s}},
        {ErrorKind::Cancelled, u"was declined"_s, {65004}, {u"access_denied"_s, u"authorization_declined"_s}},
        {ErrorKind::SignInNeeded, u"second factor"_s, {50076, 50079, 50074, 50072, 50078, 53004, 53010}},
        {ErrorKind::SignInNeeded, u"outside of Microsoft Entra"_s, {50158}},
        {ErrorKind::Denied, u"Conditional Access"_s, {53003, 530032, 530035, 53011, 530031, 530034}},
        {ErrorKind::Denied, u"managed (compliant) device"_s, {53000, 530001, 530002, 530003}},
        {ErrorKind::Denied, u"joined to it"_s, {53001, 50097, 50129}, {u"device_authentication_failed"_s}},
        {ErrorKind::Denied, u"app protection"_s, {53002, 53009, 530021}, {u"protection_policy_required"_s}},
        {ErrorKind::Denied, u"assign the account"_s, {50105}},
        {ErrorKind::Denied, u"no active registration"_s, {700016, 700011, 70001, 7000112}},
        {ErrorKind::Denied, u"Allow public client flows to Yes"_s, {7000218}},
        {ErrorKind::Denied, u"Single-page application"_s, {50011, 9002327}},
        {ErrorKind::Denied, u"second registration"_s, {700025}},
        {ErrorKind::Denied, u"none was named"_s, {50194}},
        {ErrorKind::SignInNeeded, u"ended all sessions"_s, {50173}},
        {ErrorKind::SignInNeeded, u"old password"_s, {50132, 50133}},
        {ErrorKind::SignInNeeded, u"90 days"_s, {70008, 700082}},
        {ErrorKind::SignInNeeded, u"sign-in frequency"_s, {70043}},
        {ErrorKind::SignInNeeded,
         u"what was kept of it"_s,
         {70000, 50089},
         {u"bad_token"_s, u"token_expired"_s}},
        {ErrorKind::SignInNeeded, u"interrupted"_s, {54005}},
        {ErrorKind::Timeout, u"not used in time. Such"_s, {70019}, {u"expired_token"_s}},
        {ErrorKind::BadReply, u"that waits"_s, {70018}, {u"bad_verification_code"_s}},
        {ErrorKind::SignInNeeded, u"another registration"_s, {}, {u"client_mismatch"_s}},
        {ErrorKind::SignInNeeded, u"pick an account"_s, {50020, 50034, 51004, 16000, 90072}},
        {ErrorKind::Denied, u"is locked"_s, {50053}},
        {ErrorKind::SignInNeeded, u"password has expired"_s, {50055}, {u"user_password_expired"_s}},
        {ErrorKind::Denied, u"disabled this account"_s, {50057}},
        {ErrorKind::SignInNeeded, u"forgotten password"_s, {50126}},
        {ErrorKind::Denied, u"across tenants"_s, {500021, 500022, 500212, 500213}},
        {ErrorKind::Denied, u"licence"_s, {650052}},
        {ErrorKind::Denied, u"own registration"_s, {65002}},
        {ErrorKind::Throttled, u"too often"_s, {50196}},
        {ErrorKind::BadReply, u"prove itself"_s, {501481, 50147}},
        {ErrorKind::Denied, u"not registered with this client ID"_s, {7000215, 700027, 50012}},
        {ErrorKind::Denied, u"Make a new certificate"_s, {7000222}},
        {ErrorKind::Denied, u"clock"_s, {500133}},
        {ErrorKind::Denied, u"lets it write"_s, {}, {u"write_role"_s}},
        {ErrorKind::Timeout, u"did not come back"_s, {}, {u"no_return"_s}},
        {ErrorKind::Throttled, u"busy"_s, {90033, 90055}, {u"server_error"_s, u"temporarily_unavailable"_s}},
        {ErrorKind::Denied, u"no tenant with this id"_s, {90002}},
        {ErrorKind::Denied, u"another cloud of Microsoft"_s, {90038}},
        {ErrorKind::SignInNeeded, u"without you"_s, {}, {u"basic_action"_s}},
        {ErrorKind::SignInNeeded, u"outside of this program"_s, {}, {u"additional_action"_s}},
        {ErrorKind::SignInNeeded, u"explains the reason"_s, {}, {u"message_only"_s}},
    };
}

QString whole(const base::Error &error)
{
    const base::ErrorText text = base::errorText(error);
    return QStringList{text.title, text.meaning, text.next}.join(u'\n');
}

base::Error byNumber(int code, const QString &word = u"invalid_grant"_s)
{
    return auth::entraError({.error = word, .description = u"AADSTS%1: Some text."_s.arg(code)});
}

base::Error bySuberror(const QString &suberror)
{
    return auth::entraError({.error = u"invalid_grant"_s, .suberror = suberror});
}

base::Error firstOf(const Group &group)
{
    return group.codes.isEmpty() ? bySuberror(group.words.constFirst()) : byNumber(group.codes.constFirst());
}

/// Translates all of one context to itself in brackets.
class Brackets : public QTranslator
{
    Q_OBJECT

public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1String(context) == "EntraText"_L1 ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
};

} // namespace

/// Every refusal of the reference has its kind and a text that says what is missing and who can help.
class EntraCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsUnderstood_data();
    void everyCodeIsUnderstood();
    void everyGroupHasATextOfItsOwn();
    void aNumberSaysMoreThanAWord_data();
    void aNumberSaysMoreThanAWord();
    void theNumberIsFoundInTheList();
    void whatIsNotKnownKeepsTheGeneralText_data();
    void whatIsNotKnownKeepsTheGeneralText();
    void aCodeOfADeviceLeadsToTheBrowser_data();
    void aCodeOfADeviceLeadsToTheBrowser();
    void aPauseAndASubjectAreStillTold();
    void theTextsAreTranslated();
};

void EntraCodesTest::everyCodeIsUnderstood_data()
{
    QTest::addColumn<base::Error>("error");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("phrase");
    const auto all = groups();
    for (const Group &group : all) {
        for (const int code : group.codes)
            QTest::addRow("AADSTS%d", code) << byNumber(code) << group.kind << group.phrase;
        for (const QString &word : group.words) {
            QTest::addRow("%s", qPrintable(word)) << bySuberror(word) << group.kind << group.phrase;
            QTest::addRow("%s, as the error", qPrintable(word))
                << auth::entraError({.error = word}) << group.kind << group.phrase;
        }
    }
}

void EntraCodesTest::everyCodeIsUnderstood()
{
    QFETCH(base::Error, error);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, phrase);
    QCOMPARE(error.kind, kind);
    QVERIFY2(whole(error).contains(phrase), qPrintable(whole(error)));
    const base::ErrorText text = base::errorText(error);
    const base::ErrorText general = base::errorText({.kind = error.kind});
    QVERIFY(text.title != general.title);
    QVERIFY(text.meaning != general.meaning);
    QVERIFY(!text.title.endsWith(u'.'));
    QVERIFY(text.meaning.endsWith(u'.'));
    QVERIFY(text.next.endsWith(u'.'));
}

void EntraCodesTest::everyGroupHasATextOfItsOwn()
{
    QSet<QString> titles;
    QSet<QString> meanings;
    const auto all = groups();
    for (const Group &group : all) {
        titles += base::errorText(firstOf(group)).title;
        meanings += base::errorText(firstOf(group)).meaning;
        const auto holders = std::count_if(all.cbegin(), all.cend(), [&group](const Group &other) {
            return whole(firstOf(other)).contains(group.phrase);
        });
        QVERIFY2(holders == 1, qPrintable(group.phrase));
    }
    QCOMPARE(titles.size(), all.size());
    QCOMPARE(meanings.size(), all.size());
}

void EntraCodesTest::aNumberSaysMoreThanAWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("suberror");
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("policy") << u"invalid_grant"_s << u"message_only"_s << 53003 << ErrorKind::Denied;
    QTest::newRow("consent on a redirect")
        << u"access_denied"_s << QString() << 90094 << ErrorKind::ConsentMissing;
    QTest::newRow("a word that we do not know")
        << u"server_error"_s << u"unheard_of"_s << 0 << ErrorKind::Throttled;
    QTest::newRow("the vague number")
        << u"invalid_grant"_s << u"consent_required"_s << 70000 << ErrorKind::ConsentMissing;
    QTest::newRow("some other no") << u"access_denied"_s << QString() << 999999 << ErrorKind::Denied;
}

void EntraCodesTest::aNumberSaysMoreThanAWord()
{
    QFETCH(QString, word);
    QFETCH(QString, suberror);
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    const QString description = code == 0 ? QString() : u"AADSTS%1: Text."_s.arg(code);
    const base::Error error =
        auth::entraError({.error = word, .suberror = suberror, .description = description});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.entraCode, code);
}

void EntraCodesTest::theNumberIsFoundInTheList()
{
    const auto refused = [](const QByteArray &body) {
        return auth::tokensFrom({.status = 400, .body = body}).error();
    };
    const base::Error listed =
        refused(R"({"error":"invalid_grant","error_description":"Localised text.","error_codes":[50105,1]})");
    QCOMPARE(listed.entraCode, 50105);
    QCOMPARE(listed.kind, ErrorKind::Denied);
    const base::Error both = refused(
        R"({"error":"invalid_grant","error_description":"AADSTS65001: Text.","error_codes":[50105]})");
    QCOMPARE(both.entraCode, 65001);
    QCOMPARE(refused(R"({"error":"invalid_grant","suberror":"bad_token"})").entraWord, u"bad_token"_s);
    QCOMPARE(refused(R"({"error":"invalid_grant"})").entraCode, 0);
}

void EntraCodesTest::whatIsNotKnownKeepsTheGeneralText_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("grant") << u"invalid_grant"_s << ErrorKind::SignInNeeded;
    QTest::newRow("interaction") << u"interaction_required"_s << ErrorKind::SignInNeeded;
    QTest::newRow("login") << u"login_required"_s << ErrorKind::SignInNeeded;
    QTest::newRow("denied") << u"access_denied"_s << ErrorKind::Denied;
    QTest::newRow("new to us") << u"unheard_of"_s << ErrorKind::BadReply;
}

void EntraCodesTest::whatIsNotKnownKeepsTheGeneralText()
{
    QFETCH(QString, word);
    QFETCH(ErrorKind, kind);
    const base::Error error = byNumber(599999, word);
    QCOMPARE(error.kind, kind);
    QCOMPARE(whole(error), whole({.kind = kind}));
    QVERIFY(base::errorText(error).details.contains("Entra code: AADSTS599999\n"_L1));
    QVERIFY(base::errorText(error).details.contains(u"Entra word: "_s + word));
}

void EntraCodesTest::aCodeOfADeviceLeadsToTheBrowser_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isOtherText");
    QTest::newRow("policy") << 53003 << true;
    QTest::newRow("compliant device") << 53000 << true;
    QTest::newRow("joined device") << 53001 << true;
    QTest::newRow("assignment, where a browser does not help") << 50105 << false;
}

void EntraCodesTest::aCodeOfADeviceLeadsToTheBrowser()
{
    QFETCH(int, code);
    QFETCH(bool, isOtherText);
    base::Error error = byNumber(code);
    const base::ErrorText atTheBrowser = base::errorText(error);
    error.isDeviceCode = true;
    const base::ErrorText byCode = base::errorText(error);
    QCOMPARE(byCode.next != atTheBrowser.next, isOtherText);
    QCOMPARE(byCode.next.contains("with the browser"_L1), isOtherText);
    QCOMPARE(byCode.meaning, atTheBrowser.meaning);
}

void EntraCodesTest::aPauseAndASubjectAreStillTold()
{
    base::Error error = byNumber(90033);
    error.retryAfter = std::chrono::seconds(30);
    error.subject = u"Contoso"_s;
    QVERIFY(base::errorText(error).next.contains("30"_L1));
    QVERIFY(base::errorText(error).title.endsWith(": Contoso"_L1));
}

void EntraCodesTest::theTextsAreTranslated()
{
    base::Error error = byNumber(53003);
    Brackets brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    const base::ErrorText text = base::errorText(error);
    error.isDeviceCode = true;
    const QString byCode = base::errorText(error).next;
    QCoreApplication::removeTranslator(&brackets);
    for (const QString &sentence : {text.title, text.meaning, text.next, byCode})
        QVERIFY2(sentence.startsWith(u'[') && sentence.endsWith(u']'), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(EntraCodesTest)
#include "tst_entracodes.moc"
