// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceadminform.h"

#include <QTest>

#include <utility>

using namespace pushkeeper::rehearsal;
using namespace Qt::StringLiterals;

class TestPracticeAdminForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFormsAsBrowsersDo();
    void choosesBoxesAndButtons();
    void readsLinksAndAlerts();
};

void TestPracticeAdminForm::readsFormsAsBrowsersDo()
{
    const QUrl page(u"http://localhost:1/a/b?c=d"_s);
    const QList<HtmlForm> forms =
        formsIn(u"<input name=outside><FORM ID=one Action='next' METHOD=Post>"
                "<input type=hidden name=x value=\"a>b &amp;quot; &#39;\" ><input name='y'>"
                "<textarea name=z>&lt;old&gt;</textarea><input type=submit></FORM>"
                "<form enctype=\"multipart/form-data\"><input type=\"file\" name=\"f\"></form>"_s,
                page);
    QCOMPARE(forms.size(), 2);
    QCOMPARE(forms[0].id, u"one"_s);
    QCOMPARE(forms[0].action, QUrl(u"http://localhost:1/a/next"_s));
    QVERIFY(forms[0].isPost && !forms[0].isMultipart);
    QCOMPARE(forms[0].fields.size(), 3);
    QCOMPARE(forms[0].fields[0].value, u"a>b &quot; '"_s);
    QCOMPARE(forms[0].fields[1].type, u"text"_s);
    QCOMPARE(forms[0].fields[2].value, u"<old>"_s);
    QCOMPARE(forms[1].action, page);
    QVERIFY(!forms[1].isPost && forms[1].isMultipart && forms[1].has(u"f"_s));
    QVERIFY(!forms[1].has(u"x"_s));
}

void TestPracticeAdminForm::choosesBoxesAndButtons()
{
    HtmlForm form = formsIn(u"<form><input type=checkbox name=agree value=yes><input type=checkbox name=on "
                            "checked><button name=do value=a>A</button><button name=do value=b>B</button>"
                            "<input name=text></form>"_s,
                            {})
                        .value(0);
    const auto sent = [&] {
        QStringList list;
        for (const HtmlField &field : std::as_const(form.fields)) {
            if (field.isSent)
                list.append(field.name + u'=' + field.value);
        }
        return list.join(u' ');
    };
    QCOMPARE(sent(), u"on= text="_s);
    form.choose(u"agree"_s);
    form.choose(u"do"_s, u"b"_s);
    form.fill(u"text"_s, u"t"_s);
    QCOMPARE(sent(), u"agree=yes on= do=b text=t"_s);
}

void TestPracticeAdminForm::readsLinksAndAlerts()
{
    const QUrl page(u"http://localhost:1/a/b"_s);
    QCOMPARE(linksIn(u"<a href=\"/c?d=1&amp;e=2\">C</a><a name=x><a href='f'>F</a>"_s, page),
             (QList<QUrl>{QUrl(u"http://localhost:1/c?d=1&e=2"_s), QUrl(u"http://localhost:1/a/f"_s)}));
    QCOMPARE(alertIn(u"<p>fine</p><p role=\"alert\">not <b>so</b>\n fine</p><p>x</p>"_s), u"not so fine"_s);
    QCOMPARE(alertIn(u"<p>fine</p>"_s), QString());
}

QTEST_GUILESS_MAIN(TestPracticeAdminForm)
#include "tst_practiceadminform.moc"
