// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/statejson.h"

#include "facts/jsonfields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;
using facts::JsonFields;

namespace {

constexpr char where[] = "renewal.state";

// Each part of the state is one list of fields, `describe(field, part)`, for both directions: `field` writes
// the member into an object, or reads it from there.

template <class Field>
void describe(Field &field, facts::PushCertificate &part)
{
    field("topic"_L1, part.topic);
    field("serial"_L1, part.serial);
    field("not_before"_L1, part.notBefore);
    field("not_after"_L1, part.notAfter);
    field("apple_account"_L1, part.appleAccount);
    field("key"_L1, part.key);
    field("source"_L1, part.source);
}

template <class Field>
void describe(Field &field, facts::Finding &part)
{
    field("id"_L1, part.id);
    field("severity"_L1, part.severity);
    field("text"_L1, part.text);
    field("next"_L1, part.next);
}

template <class Field>
void describe(Field &field, Assessed &part)
{
    field("mode"_L1, part.mode);
    field("target"_L1, part.target);
    field("installed"_L1, part.installed);
    field("devices"_L1, part.devices);
    field("alive_before"_L1, part.aliveBefore);
    field("hurried"_L1, part.isHurried);
    field("at"_L1, part.at);
}

template <class Field>
void describe(Field &field, NewCertificate &part)
{
    field("der"_L1, part.der);
    field("topic"_L1, part.topic);
    field("serial"_L1, part.serial);
    field("not_after"_L1, part.notAfter);
}

template <class Field>
void describe(Field &field, Proof &part)
{
    field("alive_before"_L1, part.tally.aliveBefore);
    field("seen_since"_L1, part.tally.seenSince);
    field("predicted"_L1, part.tally.predicted);
    field("at"_L1, part.at);
}

template <class Field>
void describe(Field &field, RenewalState &state)
{
    field("id"_L1, state.id);
    field("tenant"_L1, state.tenant);
    field("started_at"_L1, state.startedAt);
    field("assisted"_L1, state.isAssisted);
    field("assessed"_L1, state.assessed);
    field("reason"_L1, state.reason);
    field("apple_account"_L1, state.appleAccount);
    field("account_confirmed"_L1, state.isAccountConfirmed);
    field("agreed"_L1, state.isAgreed);
    field("request_announced_at"_L1, state.requestAnnouncedAt);
    field("request_taken_at"_L1, state.requestTakenAt);
    field("request_key"_L1, state.requestKey);
    field("request_file"_L1, state.requestFile);
    field("portal_opened_at"_L1, state.portalOpenedAt);
    field("certificate"_L1, state.certificate);
    field("findings"_L1, state.findings);
    field("warnings_accepted"_L1, state.areWarningsAccepted);
    field("upload_announced_at"_L1, state.uploadAnnouncedAt);
    field("uploaded_at"_L1, state.uploadedAt);
    field("installed_at"_L1, state.installedAt);
    field("proof"_L1, state.proof);
    field("finished_at"_L1, state.finishedAt);
}

/// Writes the members that say something.
class Writer
{
public:
    const QJsonObject &object() const { return m_object; }

    template <class T>
    void operator()(QLatin1String key, T &member)
    {
        const QJsonValue value = valueOf(member);
        if (!value.isNull() && value != QJsonValue(false) && value != QJsonValue(QString()))
            m_object.insert(key, value);
    }

private:
    static QJsonValue valueOf(const QString &text) { return text; }
    static QJsonValue valueOf(const bool &flag) { return flag; }
    static QJsonValue valueOf(const int &count) { return count; }
    static QJsonValue valueOf(const QDateTime &date) { return date.toUTC().toString(Qt::ISODateWithMs); }
    static QJsonValue valueOf(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static QJsonValue valueOf(const base::Thumbprint &print) { return valueOf(print.digest()); }
    static QJsonValue valueOf(const base::SerialNumber &serial)
    {
        return serial.isEmpty() ? QString() : serial.text();
    }
    static QJsonValue valueOf(const base::Topic &topic) { return topic.text(); }
    static QJsonValue valueOf(const base::TenantId &tenant) { return tenant.text(); }
    static QJsonValue valueOf(const Mode &mode) { return QString(modeName(mode)); }
    static QJsonValue valueOf(const facts::Source &source) { return int(source); }
    static QJsonValue valueOf(const facts::Severity &severity) { return int(severity); }
    static QJsonValue valueOf(std::optional<bool> &flag)
    {
        return flag ? QJsonValue(int(*flag)) : QJsonValue();
    }
    static QJsonValue valueOf(std::optional<int> &count) { return count ? QJsonValue(*count) : QJsonValue(); }
    template <class T>
    static QJsonValue valueOf(std::optional<T> &part)
    {
        return part ? objectOf(*part) : QJsonValue();
    }
    static QJsonValue valueOf(facts::Findings &findings)
    {
        QJsonArray values;
        for (facts::Finding &finding : findings)
            values.append(objectOf(finding));
        return values;
    }
    template <class T>
    static QJsonValue objectOf(T &part)
    {
        Writer writer;
        describe(writer, part);
        return writer.object();
    }

    QJsonObject m_object;
};

/// Reads what Writer wrote.
class Reader
{
public:
    explicit Reader(JsonFields &fields)
        : m_fields(fields)
    {
    }

    void operator()(QLatin1String key, QString &text) { text = m_fields.text(key); }
    void operator()(QLatin1String key, bool &flag) { flag = m_fields.flag(key); }
    void operator()(QLatin1String key, int &count) { count = m_fields.count(key); }
    void operator()(QLatin1String key, QDateTime &date) { date = m_fields.date(key); }
    void operator()(QLatin1String key, QByteArray &bytes)
    {
        bytes = QByteArray::fromBase64(m_fields.text(key).toLatin1());
    }
    void operator()(QLatin1String key, base::Thumbprint &print)
    {
        print = base::Thumbprint(QByteArray::fromBase64(m_fields.text(key).toLatin1()));
    }
    void operator()(QLatin1String key, base::SerialNumber &serial)
    {
        serial = base::SerialNumber::fromHex(m_fields.text(key));
    }
    void operator()(QLatin1String key, base::Topic &topic) { topic = base::Topic(m_fields.text(key)); }
    void operator()(QLatin1String key, base::TenantId &tenant)
    {
        tenant = base::TenantId(m_fields.text(key));
    }
    void operator()(QLatin1String key, Mode &mode)
    {
        const auto named = modeNamed(m_fields.text(key));
        if (!named)
            m_fields.fail(key, u"is not known"_s);
        mode = named.value_or(Mode::Renewal);
    }
    void operator()(QLatin1String key, facts::Source &source)
    {
        source = static_cast<facts::Source>(upTo(int(facts::Source::File), key));
    }
    void operator()(QLatin1String key, facts::Severity &severity)
    {
        severity = static_cast<facts::Severity>(upTo(int(facts::Severity::Stop), key));
    }
    void operator()(QLatin1String key, std::optional<bool> &flag)
    {
        if (m_fields.has(key))
            flag = m_fields.count(key) != 0;
    }
    void operator()(QLatin1String key, std::optional<int> &count)
    {
        if (m_fields.has(key))
            count = m_fields.count(key);
    }
    template <class T>
    void operator()(QLatin1String key, std::optional<T> &part)
    {
        if (m_fields.has(key))
            part = m_fields.object<T>(key, &partFrom<T>);
    }
    void operator()(QLatin1String key, facts::Findings &findings)
    {
        findings = m_fields.list<facts::Finding>(key, &partFrom<facts::Finding>);
    }

    template <class T>
    static T partFrom(JsonFields &fields)
    {
        T part;
        Reader reader(fields);
        describe(reader, part);
        return part;
    }

private:
    int upTo(int most, QLatin1String key)
    {
        const int value = m_fields.count(key);
        if (value > most)
            m_fields.fail(key, u"is not known"_s);
        return std::min(value, most);
    }

    JsonFields &m_fields;
};

} // namespace

QByteArray toJson(const RenewalState &state)
{
    RenewalState copy = state;
    Writer writer;
    describe(writer, copy);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

base::Result<RenewalState> stateFromJson(const QByteArray &json)
{
    const auto object = facts::jsonObject(json, where);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    fields.require("id"_L1);
    fields.require("tenant"_L1);
    auto state = Reader::partFrom<RenewalState>(fields);
    if (!fields.fault().isEmpty())
        return fields.error(where);
    return state;
}

} // namespace pushkeeper::renewal
