// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/databasefile.h"

#include "base/log.h"
#include "base/paths.h"
#include "storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <array>

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

enum class Condition { Missing, Sound, Damaged, Newer };

/// What SQLite keeps beside a database: committed changes not yet in it, their index, and what a cut-off
/// change without that log would have to be undone with.
constexpr std::array companions{QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")};

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

base::Error diskError(const QString &path, const QString &detail)
{
    return {.kind = base::ErrorKind::Disk, .where = "storage.file", .subject = path, .detail = detail};
}

bool holdsSomething(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// True if beside the file lies something that belongs into it.
bool hasUnfinishedChanges(const QString &path)
{
    return holdsSomething(path + "-wal"_L1) || holdsSomething(path + "-journal"_L1);
}

/// SQLite fills up a last page that is too short and does not mind.
base::Result<bool> isCutOff(Connection &connection, const QString &path)
{
    const base::Result<QVariant> pageSize = connection.value(u"PRAGMA page_size"_s);
    if (!pageSize)
        return pageSize.error();
    return !hasUnfinishedChanges(path) && QFileInfo(path).size() % pageSize->toLongLong() != 0;
}

base::Result<Condition> examine(Connection &connection, const QString &path)
{
    const base::Result<int> version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version > latestVersion())
        return Condition::Newer;
    if (*version < 1) // ours gets its number before its name
        return Condition::Damaged;
    const base::Result<bool> cutOff = isCutOff(connection, path);
    if (!cutOff)
        return cutOff.error();
    const base::Result<QVariant> verdict = connection.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    return *cutOff || verdict->toString() != "ok"_L1 ? Condition::Damaged : Condition::Sound;
}

base::Result<Condition> judgeBy(const QString &path, Access access)
{
    const auto connection = Connection::open(path, access);
    if (!connection)
        return connection.error();
    base::Result<Condition> found = examine(**connection, path);
    const SqlFault fault = (*connection)->lastFault();
    if (!found && fault == SqlFault::Damaged)
        return Condition::Damaged;
    if (!found && fault == SqlFault::ReadOnly && access == Access::Read)
        return judgeBy(path, Access::Write); // a change that was cut off must be undone first
    return found;
}

/// The first bytes of every database (https://www.sqlite.org/fileformat.html#the_database_header).
base::Result<bool> hasMagic(const QString &path)
{
    const QByteArray magic("SQLite format 3\0", 16);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return diskError(path, file.errorString());
    return file.read(magic.size()) == magic;
}

/// Reads only, as far as SQLite can: what is damaged or of a newer version stays as it was.
base::Result<Condition> judge(const QString &path)
{
    if (!QFileInfo::exists(path))
        return hasUnfinishedChanges(path) ? Condition::Damaged : Condition::Missing;
    const base::Result<bool> isDatabase = hasMagic(path);
    if (!isDatabase)
        return isDatabase.error();
    return *isDatabase ? judgeBy(path, Access::Read) : Condition::Damaged;
}

bool isFree(const QString &path)
{
    return !QFileInfo::exists(path) &&
           std::none_of(companions.begin(), companions.end(),
                        [&path](QLatin1String suffix) { return QFileInfo::exists(path + suffix); });
}

QString freeName(const QString &path, const base::Clock &clock)
{
    const QString stamped = path + ".damaged-"_L1 + clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stamped;
    for (int i = 2; !isFree(name); ++i)
        name = stamped + u'-' + QString::number(i);
    return name;
}

base::Result<> rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.exists() || file.rename(to))
        return {};
    return diskError(from, file.errorString());
}

/// The file goes first: should the program end in between, what is left beside no file counts as damaged too.
base::Result<QString> setAside(const QString &path, const base::Clock &clock)
{
    const QString aside = freeName(path, clock);
    if (const base::Result<> moved = rename(path, aside); !moved)
        return moved.error();
    for (const QLatin1String suffix : companions) {
        if (const base::Result<> moved = rename(path + suffix, aside + suffix); !moved)
            return moved.error();
    }
    qCWarning(base::logStorage) << "damaged database set aside as" << aside;
    return aside;
}

/// SQLite gives its companions the permissions of the file, so it never makes that one itself.
base::Result<> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate, onlyOwner) && file.setPermissions(onlyOwner))
        return {};
    return diskError(path, file.errorString());
}

/// Complete before it has its name, so that no end of the program leaves half a schema behind.
base::Result<> create(const QString &path)
{
    const QString draft = path + ".new"_L1;
    if (base::Result<> made = makePrivateFile(draft); !made)
        return made;
    {
        const auto connection = Connection::open(draft, Access::Write);
        if (!connection)
            return connection.error();
        if (base::Result<> done = (*connection)->applySettings(); !done)
            return done;
        if (base::Result<> done = migrate(**connection, migrations()); !done)
            return done;
    }
    return rename(draft, path);
}

base::Result<> closeToOthers(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.setPermissions(onlyOwner))
        return {};
    return diskError(path, file.errorString());
}

base::Result<std::unique_ptr<Connection>> openSound(const QString &path)
{
    auto connection = Connection::open(path, Access::Write);
    if (!connection)
        return connection;
    if (const base::Result<> done = (*connection)->applySettings(); !done)
        return done.error();
    // Readers and the writer do not wait for each other. Where the file system cannot do it, SQLite stays
    // with its slower way, which is as safe.
    if (const auto done = (*connection)->value(u"PRAGMA journal_mode = WAL"_s); !done)
        return done.error();
    if (const base::Result<> done = migrate(**connection, migrations()); !done)
        return done.error();
    return connection;
}

base::Error tooNew(const QString &path)
{
    return {.kind = base::ErrorKind::Database,
            .where = "storage.file",
            .subject = path,
            .detail = u"A newer version of this program wrote the database; this version reads up to "
                      u"format %1. Nothing was changed."_s.arg(latestVersion())};
}

/// Makes sure that a sound database lies at the path. Returns where the damaged one went, if there was one.
base::Result<QString> prepare(const QString &path, const base::Clock &clock)
{
    if (const base::Result<> closed = closeToOthers(path); !closed)
        return closed.error();
    const base::Result<Condition> condition = judge(path);
    if (!condition)
        return condition.error();
    if (*condition == Condition::Newer)
        return tooNew(path);
    if (*condition == Condition::Sound)
        return QString();
    base::Result<QString> aside = *condition == Condition::Damaged ? setAside(path, clock) : QString();
    if (!aside)
        return aside;
    if (const base::Result<> created = create(path); !created)
        return created.error();
    return aside;
}

base::Result<> take(QLockFile &lock)
{
    constexpr int patience = 10000; // ms; a check of a large database takes a fraction of it
    lock.setStaleLockTime(0);
    if (lock.tryLock(patience))
        return {};
    if (lock.error() == QLockFile::LockFailedError) {
        return base::Error{.kind = base::ErrorKind::Database,
                           .where = "storage.file",
                           .subject = lock.fileName(),
                           .detail = u"Another program is still opening the database."_s};
    }
    return diskError(lock.fileName(), u"The lock file cannot be made."_s);
}

} // namespace

base::Result<OpenedFile> openDatabaseFile(const QString &folder, const base::Clock &clock)
{
    if (const base::Result<> made = base::ensurePrivateFolder(folder); !made)
        return made.error();
    const QString path = folder + "/pushkeeper.sqlite"_L1;
    // Two programs must not set the same file aside, or one the fresh file of the other.
    QLockFile lock(path + ".opening"_L1);
    if (const base::Result<> taken = take(lock); !taken)
        return taken.error();
    base::Result<QString> damagedFile = prepare(path, clock);
    if (!damagedFile)
        return damagedFile.error();
    auto connection = openSound(path);
    if (!connection)
        return connection.error();
    return OpenedFile{std::move(*connection), *damagedFile};
}

} // namespace pushkeeper::storage
