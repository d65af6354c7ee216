// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/zipfile.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr char where[] = "reports.zipfile";

struct SourceDeleter
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveDeleter
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

base::Error failure(const QString &subject, const QString &detail)
{
    return {.kind = base::ErrorKind::Internal, .where = where, .subject = subject, .detail = detail};
}

/// Unpacking must not leave the folder.
bool isPlainName(const QString &name)
{
    static constexpr QStringView separators = u"/\\:";
    return !name.isEmpty() && !name.startsWith(u'.') &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c < u' ' || separators.contains(c); });
}

base::Result<> addFile(zip_t *archive, const PackageFile &file, const QDateTime &when)
{
    constexpr zip_uint32_t mayBeRead = 0100644;
    constexpr zip_uint32_t mayBeRun = 0100755;
    constexpr int unixModeShift = 16;
    zip_source_t *source =
        zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return failure(file.name, QString::fromUtf8(zip_strerror(archive)));
    }
    const auto entry = static_cast<zip_uint64_t>(index);
    const zip_uint32_t mode = file.name.endsWith(".sh"_L1) ? mayBeRun : mayBeRead;
    const bool isDressed =
        zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_UNIX, mode << unixModeShift) == 0 &&
        zip_file_set_mtime(archive, entry, when.toSecsSinceEpoch(), 0) == 0;
    if (!isDressed)
        return failure(file.name, QString::fromUtf8(zip_strerror(archive)));
    return {};
}

base::Result<> refuseNames(const PackageFiles &files)
{
    QSet<QString> seen;
    for (const PackageFile &file : files) {
        const QString folded = file.name.toCaseFolded();
        if (!isPlainName(file.name) || seen.contains(folded))
            return failure(file.name, u"the name is not plain or stands twice"_s);
        seen.insert(folded);
    }
    return {};
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
        zip_source_open(source) != 0)
        return {};
    QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, content.data(), stat.size);
    zip_source_close(source);
    return got == content.size() ? content : QByteArray();
}

} // namespace

base::Result<QByteArray> zipOf(const PackageFiles &files, const QDateTime &when)
{
    if (const auto refused = refuseNames(files); !refused)
        return refused.error();
    zip_error_t fault;
    zip_error_init(&fault);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &fault));
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &fault) : nullptr);
    if (!archive) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&fault));
        zip_error_fini(&fault);
        return failure({}, detail);
    }
    // The archive takes one reference to its source, and the content is read from it afterwards.
    zip_source_keep(source.get());
    for (const PackageFile &file : files) {
        if (const auto added = addFile(archive.get(), file, when); !added)
            return added.error();
    }
    if (zip_close(archive.get()) != 0)
        return failure({}, QString::fromUtf8(zip_strerror(archive.get())));
    // Closed: libzip has freed it.
    static_cast<void>(archive.release());
    QByteArray content = contentOf(source.get());
    if (content.isEmpty())
        return failure({}, u"the archive cannot be read back"_s);
    return content;
}

base::Result<> writeZip(const QString &path, const PackageFiles &files, const QDateTime &when)
{
    const auto content = zipOf(files, when);
    if (!content)
        return content.error();
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    written = written && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    written = written && file.write(*content) == content->size() && file.commit();
    if (written)
        return {};
    return base::Error{
        .kind = base::ErrorKind::Disk, .where = where, .subject = path, .detail = file.errorString()};
}

} // namespace pushkeeper::reports
