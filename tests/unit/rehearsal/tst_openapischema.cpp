// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/openapischema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pushkeeper::support;
using namespace Qt::StringLiterals;

/// The checker of answers can fail: for each keyword a value that fits and one that does not.
class TestOpenApiSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void structures_data();
    void structures();
    void pathsAreMatchedByParts();
    void answersAreHeldToTheirStatus_data();
    void answersAreHeldToTheirStatus();

private:
    static void addColumns();
    static void addRow(const char *name, const char *schema, const char *good, const char *bad);
    static void hold();
    static OpenApiSchema api();
};

OpenApiSchema TestOpenApiSchema::api()
{
    const QByteArray json = R"({
      "paths": {
        "/v1.0/things": {"get": {"responses": {
          "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}},
          "default": {"$ref": "#/components/responses/error"}}}},
        "/v1.0/things/{thing-id}/touch": {"post": {"responses": {"204": {"description": "done"}}}}},
      "components": {
        "schemas": {"thing": {"type": "object", "required": ["id"], "additionalProperties": false,
          "properties": {"id": {"type": "string"}, "next": {"$ref": "#/components/schemas/thing"}}}},
        "responses": {"error": {"content": {"application/json": {"schema": {"type": "object",
          "required": ["error"]}}}}}}})";
    return OpenApiSchema(QJsonDocument::fromJson(json).object());
}

void TestOpenApiSchema::addColumns()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
}

void TestOpenApiSchema::addRow(const char *name, const char *schema, const char *good, const char *bad)
{
    QTest::newRow(name) << QByteArray(schema) << QByteArray(good) << QByteArray(bad);
}

void TestOpenApiSchema::hold()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    const QJsonObject parsed = QJsonDocument::fromJson(schema).object();
    const auto valueOf = [](const QByteArray &json) {
        return QJsonDocument::fromJson('[' + json + ']').array().first();
    };
    QCOMPARE(api().faultsOf(valueOf(good), parsed, u"at"_s), QStringList());
    const QStringList faults = api().faultsOf(valueOf(bad), parsed, u"at"_s);
    QVERIFY(!faults.isEmpty());
    QVERIFY2(faults.first().startsWith("at"_L1), qPrintable(faults.first()));
}

void TestOpenApiSchema::values_data()
{
    addColumns();
    addRow("text", R"({"type":"string"})", R"("a")", "1");
    addRow("whole number", R"({"type":"integer"})", "3", "3.5");
    addRow("number", R"({"type":"number"})", "3.5", R"("3.5")");
    addRow("flag", R"({"type":"boolean"})", "true", R"("true")");
    addRow("may be null", R"({"type":"string","nullable":true})", "null", "1");
    addRow("may not be null", R"({"type":"string"})", R"("")", "null");
    addRow("words", R"({"type":"string","enum":["a","b"]})", R"("b")", R"("c")");
    addRow("date", R"({"type":"string","format":"date-time"})", R"("2026-01-02T03:04:05.1234567Z")",
           R"("2026-01-02 03:04:05")");
    addRow("GUID", R"({"type":"string","format":"uuid"})", R"("00000000-0000-0000-0000-000000000000")",
           R"("0000")");
    addRow("pattern", R"({"type":"string","pattern":"^a+$"})", R"("aa")", R"("ab")");
    addRow("shortest", R"({"type":"string","minLength":2})", R"("ab")", R"("a")");
    addRow("longest", R"({"type":"string","maxLength":2})", R"("ab")", R"("abc")");
    addRow("smallest", R"({"type":"integer","minimum":2})", "2", "1");
    addRow("largest", R"({"type":"integer","maximum":2})", "2", "3");
}

void TestOpenApiSchema::values()
{
    hold();
}

void TestOpenApiSchema::structures_data()
{
    addColumns();
    addRow("list", R"({"type":"array","items":{"type":"string"}})", R"(["a"])", R"(["a",1])");
    addRow("object", R"({"type":"object"})", "{}", "[]");
    addRow("fewest items", R"({"type":"array","minItems":1})", "[1]", "[]");
    addRow("most items", R"({"type":"array","maxItems":1})", "[1]", "[1,2]");
    addRow("most properties", R"({"type":"object","maxProperties":0})", "{}", R"({"a":1})");
    addRow("required", R"({"type":"object","required":["a"]})", R"({"a":1})", R"({"b":1})");
    addRow("property", R"({"type":"object","properties":{"a":{"type":"string"}}})", R"({"a":"x"})",
           R"({"a":1})");
    addRow("nothing else", R"({"type":"object","properties":{"a":{}},"additionalProperties":false})",
           R"({"a":1})", R"({"b":1})");
    addRow("others of a type", R"({"type":"object","additionalProperties":{"type":"string"}})",
           R"({"b":"x"})", R"({"b":1})");
    addRow("any of", R"({"anyOf":[{"type":"string"},{"type":"integer"}]})", "1", "true");
    addRow("one of", R"({"oneOf":[{"type":"number"},{"type":"integer"}]})", "1.5", "1");
    addRow("all of", R"({"allOf":[{"type":"number"},{"type":"integer"}]})", "1", "1.5");
    addRow("reference", R"({"$ref":"#/components/schemas/thing"})", R"({"id":"a","next":{"id":"b"}})",
           R"({"id":"a","next":{}})");
}

void TestOpenApiSchema::structures()
{
    hold();
}

void TestOpenApiSchema::pathsAreMatchedByParts()
{
    QCOMPARE(api().describedPath(u"POST"_s, u"/v1.0/things/7/touch"_s), u"/v1.0/things/{thing-id}/touch"_s);
    QCOMPARE(api().describedPath(u"GET"_s, u"/v1.0/things/7/touch"_s), QString());
    QCOMPARE(api().describedPath(u"GET"_s, u"/v1.0/thing"_s), QString());
    // What is not understood and what is not there must not pass.
    QVERIFY(!api().faultsOf(1, {{u"multipleOf"_s, 2}}, u"at"_s).isEmpty());
    QVERIFY(!api().faultsOf(1, {{u"$ref"_s, u"#/components/schemas/missing"_s}}, u"at"_s).isEmpty());
}

void TestOpenApiSchema::answersAreHeldToTheirStatus_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("fits");
    const QString things = u"/v1.0/things"_s;
    const QString touch = u"/v1.0/things/{thing-id}/touch"_s;
    QTest::newRow("as described") << u"GET"_s << things << 200 << QByteArray(R"({"id":"a"})") << true;
    QTest::newRow("not as described") << u"GET"_s << things << 200 << QByteArray(R"({"name":"a"})") << false;
    QTest::newRow("no JSON") << u"GET"_s << things << 200 << QByteArray("<html>") << false;
    QTest::newRow("error") << u"GET"_s << things << 404 << QByteArray(R"({"error":{}})") << true;
    QTest::newRow("error, other shape") << u"GET"_s << things << 404 << QByteArray("{}") << false;
    QTest::newRow("other success") << u"GET"_s << things << 201 << QByteArray(R"({"error":{}})") << false;
    QTest::newRow("no body") << u"POST"_s << touch << 204 << QByteArray() << true;
    QTest::newRow("body too much") << u"POST"_s << touch << 204 << QByteArray("{}") << false;
}

void TestOpenApiSchema::answersAreHeldToTheirStatus()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, fits);
    QCOMPARE(api().faultsOfAnswer(method, path, status, body).isEmpty(), fits);
}

QTEST_GUILESS_MAIN(TestOpenApiSchema)
#include "tst_openapischema.moc"
