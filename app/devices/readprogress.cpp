// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/readprogress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pushkeeper::devices {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Devices)
};

QString minutesAndSeconds(std::chrono::seconds duration)
{
    constexpr int minute = 60;
    return u"%1:%2"_s.arg(qlonglong(duration.count() / minute))
        .arg(qlonglong(duration.count() % minute), 2, 10, QChar(u'0'));
}

} // namespace

QString readProgressText(const ReadProgress &progress, std::chrono::milliseconds elapsed)
{
    constexpr std::chrono::milliseconds early = std::chrono::seconds(2);
    const QLocale locale;
    const QString read = locale.toString(qlonglong(progress.read));
    if (!progress.expected || progress.read == 0 || elapsed < early)
        return Words::tr("Reading the devices: %1 …").arg(read);
    const qsizetype left = std::max(qsizetype(0), *progress.expected - progress.read);
    const std::chrono::milliseconds remaining(elapsed.count() * left / progress.read);
    return Words::tr("Reading the devices: %1 of %2, %3 a second, %4 left …")
        .arg(read, locale.toString(qlonglong(*progress.expected)),
             locale.toString(qlonglong(progress.read * 1000 / elapsed.count())),
             minutesAndSeconds(std::chrono::duration_cast<std::chrono::seconds>(remaining)));
}

} // namespace pushkeeper::devices
