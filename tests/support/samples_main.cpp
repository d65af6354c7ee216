// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samples.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace pushkeeper;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 64;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream complaints(stderr);
    if (argc != 2) {
        complaints << "usage: make-samples FOLDER\n";
        return exitUsage;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        complaints << "cannot create " << folder.path() << '\n';
        return exitFailed;
    }
    const QList<support::Sample> samples = support::makeSamples(QDateTime::currentDateTimeUtc());
    for (const support::Sample &sample : samples) {
        const QString path = folder.filePath(sample.fileName);
        if (!write(path, sample.bytes)) {
            complaints << "cannot write " << path << '\n';
            return exitFailed;
        }
    }
    QTextStream(stdout) << samples.size() << " files written to " << folder.path() << '\n';
    return 0;
}
