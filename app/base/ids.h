// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <compare>
#include <utility>

namespace pushkeeper::base {

/// A text that names one sort of thing and is never confused with another sort. Compared as it is.
template <class Tag>
class TextId
{
public:
    TextId() = default;
    explicit TextId(QString text)
        : m_text(std::move(text))
    {
    }
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const TextId &) const = default;

private:
    QString m_text;
};

/// True for a GUID as Entra writes it: 32 hexadecimal digits of any case in groups of 8-4-4-4-12, nothing
/// around them.
bool isGuid(const QString &text);

/// Directory id of an Entra tenant (a GUID).
using TenantId = TextId<struct TenantIdTag>;

/// Id of a managed device in Intune. There are as many as devices, so a GUID as Graph writes it, in lower
/// case, takes no memory beyond the object; any other text is kept as it is.
class DeviceId
{
public:
    DeviceId() = default;
    explicit DeviceId(const QString &text);

    /// As it was given.
    QString text() const;
    /// True for an empty text.
    bool isEmpty() const;
    bool operator==(const DeviceId &) const = default;
    /// For QHash and QSet.
    friend size_t qHash(const DeviceId &id, size_t seed = 0) noexcept { return id.hash(seed); }

private:
    size_t hash(size_t seed) const noexcept;

    QUuid m_guid;
    /// Any other text.
    QString m_other;
};

/// The topic of a push certificate: the UID of its subject, `com.apple.mgmt.External.<uuid>`.
/// Compared without regard to case (reference: two spellings name the same topic).
class Topic
{
public:
    Topic() = default;
    explicit Topic(const QString &text);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// The uuid behind the prefix, in lower case; empty if there is none.
    QString uuid() const;
    /// What the user types to confirm a topic: the last block of the uuid, in lower case.
    QString lastBlock() const;
    /// True for topics of MDM as Apple's portal hands them out to third-party servers.
    bool isExternalMdm() const;

    bool operator==(const Topic &other) const { return m_folded == other.m_folded; }

private:
    QString m_text;
    QString m_folded;
};

/// Serial number of a certificate. Compared as a number: case, colons, spaces, `0x` and leading zeros do not
/// count.
class SerialNumber
{
public:
    SerialNumber() = default;
    /// From any hexadecimal spelling; empty if `hex` is not one.
    static SerialNumber fromHex(const QString &hex);

    bool isEmpty() const { return m_digits.isEmpty(); }
    /// Upper-case hexadecimal, padded to 16 digits as Intune shows it.
    QString text() const;

    bool operator==(const SerialNumber &) const = default;

private:
    QString m_digits; // upper case, no leading zeros, "0" for zero
};

/// SHA-256 digest that names a certificate or a public key.
class Thumbprint
{
public:
    Thumbprint() = default;
    explicit Thumbprint(QByteArray sha256)
        : m_digest(std::move(sha256))
    {
    }

    bool isEmpty() const { return m_digest.isEmpty(); }
    const QByteArray &digest() const { return m_digest; }
    /// Lower-case hexadecimal.
    QString text() const { return QString::fromLatin1(m_digest.toHex()); }

    bool operator==(const Thumbprint &) const = default;

private:
    QByteArray m_digest;
};

} // namespace pushkeeper::base

Q_DECLARE_METATYPE(pushkeeper::base::Topic)
Q_DECLARE_METATYPE(pushkeeper::base::SerialNumber)
