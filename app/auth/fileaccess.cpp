// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/fileaccess.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t root = 0;
constexpr std::uint32_t rightsOfOthers = 077;
constexpr quint16 allRights = 7;

// linux/posix_acl.h
constexpr quint32 listVersion = 2;
constexpr qsizetype listHead = 4;
constexpr qsizetype entrySize = 8;
constexpr quint16 tagUserObj = 0x01;
constexpr quint16 tagUser = 0x02;
constexpr quint16 tagMask = 0x10;
constexpr quint16 tagOther = 0x20;

struct Entry
{
    quint16 tag;
    quint16 rights;
    quint32 id;
};

/// Nothing if it is not a list of the form that we know.
std::optional<QList<Entry>> entriesOf(const QByteArray &list)
{
    if (list.size() < listHead || (list.size() - listHead) % entrySize != 0 ||
        qFromLittleEndian<quint32>(list.constData()) != listVersion)
        return std::nullopt;
    QList<Entry> entries;
    for (qsizetype at = listHead; at < list.size(); at += entrySize) {
        const char *raw = list.constData() + at;
        entries.append({.tag = qFromLittleEndian<quint16>(raw),
                        .rights = qFromLittleEndian<quint16>(raw + 2),
                        .id = qFromLittleEndian<quint32>(raw + 4)});
    }
    return entries;
}

bool isOpenToOthers(const QList<Entry> &entries, std::uint32_t user)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [](const Entry &entry) { return entry.tag == tagMask; });
    const quint16 mask = found == entries.cend() ? allRights : found->rights;
    return std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &entry) {
        const bool isOurs = entry.tag == tagUser && (entry.id == user || entry.id == root);
        if (entry.tag == tagUserObj || entry.tag == tagMask || isOurs)
            return false;
        // The mask bounds everybody but the owner and the rest of the world.
        return (entry.rights & (entry.tag == tagOther ? allRights : mask)) != 0;
    });
}

} // namespace

QString accessFault(const FileAccess &access, std::uint32_t user)
{
    if (access.owner != user && access.owner != root)
        return u"it belongs to another user"_s;
    const auto entries = entriesOf(access.list);
    const bool isOpen = entries ? isOpenToOthers(*entries, user) : (access.mode & rightsOfOthers) != 0;
    return isOpen ? u"others can use it: let only its owner read it (chmod 400)"_s : QString();
}

} // namespace pushkeeper::auth
