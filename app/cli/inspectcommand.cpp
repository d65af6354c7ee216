// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspectcommand.h"

#include "base/clock.h"
#include "cli/inspectoutput.h"
#include "cli/text.h"
#include "pki/inspect.h"

#include <CLI/App.hpp>

#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace pushkeeper::cli {

namespace {

int exitCodeOf(facts::Severity verdict)
{
    constexpr int accept = 0;
    constexpr int warn = 1;
    constexpr int stop = 2;
    switch (verdict) {
    case facts::Severity::Good:
    case facts::Severity::Info:
        return accept;
    case facts::Severity::Warn:
        return warn;
    case facts::Severity::Stop:
        return stop;
    }
    Q_UNREACHABLE();
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// A date stands for its first moment in UTC; a time without zone is taken as UTC, too.
std::optional<QDateTime> momentFrom(const QString &iso)
{
    const QDate date = QDate::fromString(iso, QStringLiteral("yyyy-MM-dd"));
    QDateTime moment =
        date.isValid() ? date.startOfDay(QTimeZone::utc()) : QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc());
    return moment.toUTC();
}

} // namespace

InspectCommand::InspectCommand(CLI::App &app)
    : Command(app, "inspect",
              Text::tr("Judge certificates and signing requests on disk, offline.").toStdString())
{
    CLI::App *command = &declaration();
    command->footer(Text::tr("Exit code: 0 accept, 1 warn, 2 stop (the worst file counts), 64 wrong usage.")
                        .toStdString());
    command
        ->add_option("FILE", m_files,
                     Text::tr("Files to judge; each is judged by its own kind.").toStdString())
        ->required();
    command
        ->add_option("--against", m_against,
                     Text::tr("The push certificate that is installed now.").toStdString())
        ->type_name("FILE");
    command
        ->add_option("--request", m_request,
                     Text::tr("The signing request that the certificate should answer.").toStdString())
        ->type_name("FILE");
    command
        ->add_option("--issuer", m_issuers,
                     Text::tr("Trust this issuer as well; can be given several times.").toStdString())
        ->type_name("FILE")
        ->allow_extra_args(false);
    command
        ->add_option(
            "--at", m_at,
            Text::tr("Judge dates as of this day or moment (ISO 8601, UTC) instead of now.").toStdString())
        ->type_name("DATE");
    command->add_flag("--json", m_json,
                      Text::tr("Answer in JSON: an array with an object for each file.").toStdString());
}

int InspectCommand::run(Surroundings &around) const
{
    Console &console = around.console;
    pki::InspectOptions options{
        .against = text(m_against), .request = text(m_request), .at = around.clock.now()};
    std::transform(m_issuers.cbegin(), m_issuers.cend(), std::back_inserter(options.issuers), text);
    if (!m_at.empty()) {
        const auto at = momentFrom(text(m_at));
        if (!at)
            return reportUsage(console, Text::tr("--at takes a date such as 2026-11-24."), m_json);
        options.at = *at;
    }
    const auto inspector = pki::Inspector::create(options);
    if (!inspector) {
        reportError(console, inspector.error(), m_json);
        return usageCode;
    }
    QList<pki::Inspection> inspections;
    std::transform(m_files.cbegin(), m_files.cend(), std::back_inserter(inspections),
                   [&inspector](const std::string &file) { return inspector->inspectFile(text(file)); });
    console.out << (m_json ? inspectionsAsJson(inspections) : inspectionsAsText(inspections)) << Qt::flush;
    const auto worst = std::max_element(inspections.cbegin(), inspections.cend(),
                                        [](const auto &a, const auto &b) { return a.verdict < b.verdict; });
    return exitCodeOf(worst->verdict);
}

} // namespace pushkeeper::cli
