// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/doctorcommand.h"

#include "cli/exitcodes.h"
#include "cli/signedin.h"
#include "cli/text.h"
#include "session/signins.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;
using checkup::Diagnosis;
using checkup::Mark;

namespace {

QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return u"  + "_s;
    case Mark::Note:
        return u"  - "_s;
    case Mark::Missing:
        return u"  ! "_s;
    case Mark::Unknown:
    case Mark::Later:
        return u"  ? "_s;
    }
    Q_UNREACHABLE();
}

void writeText(QTextStream &out, const QList<Diagnosis> &lines)
{
    const auto indented = [&out](QString text) {
        if (!text.isEmpty())
            out << "    " << text.replace(u'\n', "\n      "_L1) << '\n';
    };
    for (const Diagnosis &line : lines) {
        out << signOf(line.mark) << line.title << '\n';
        indented(Text::tr("For: %1").arg(line.purpose));
        indented(line.found);
        indented(line.next);
        if (!line.who.isEmpty())
            indented(Text::tr("Who can: %1").arg(line.who));
        indented(QString::fromLatin1(line.link));
    }
    out << Qt::flush;
}

void writeJson(QTextStream &out, const QList<Diagnosis> &lines)
{
    QJsonArray array;
    for (const Diagnosis &line : lines) {
        array.append(QJsonObject{{u"id"_s, line.id},
                                 {u"mark"_s, checkup::markName(line.mark)},
                                 {u"title"_s, line.title},
                                 {u"purpose"_s, line.purpose},
                                 {u"found"_s, line.found},
                                 {u"next"_s, line.next},
                                 {u"who"_s, line.who},
                                 {u"link"_s, QString::fromLatin1(line.link)},
                                 {u"details"_s, line.details}});
    }
    out << QJsonDocument(array).toJson(QJsonDocument::Compact) << Qt::endl;
}

int codeOf(const QList<Diagnosis> &lines)
{
    const auto isMissing = [&lines](QLatin1String id) {
        return std::any_of(lines.cbegin(), lines.cend(), [&id](const Diagnosis &line) {
            return line.id == id && line.mark == Mark::Missing;
        });
    };
    if (isMissing("sign-in-service"_L1) || isMissing("graph-service"_L1) || isMissing("apple-portal"_L1))
        return exitcode::service;
    int code = isMissing("clock"_L1) ? exitcode::warning : exitcode::done;
    for (const Diagnosis &line : lines) {
        if (line.mark != Mark::Missing || line.id == "clock"_L1)
            continue;
        // What passes by itself; everything else needs somebody, whatever else is missing.
        if (!line.fault || exitCodeOf({.kind = *line.fault}) != exitcode::service)
            return exitcode::signIn;
        code = exitcode::service;
    }
    return code;
}

} // namespace

DoctorCommand::DoctorCommand(CLI::App &app)
    : TenantCommand(app, "doctor",
                    Text::tr("Find out what a tenant still lacks. Changes nothing.").toStdString())
{
    declaration().add_flag("--sign-in", m_signsIn,
                           Text::tr("Sign in first if nobody is signed in.").toStdString());
}

base::Result<int> DoctorCommand::work(session::TenantSession &session, Surroundings &around) const
{
    QList<Diagnosis> lines = session.diagnose(around.token);
    const auto wanted = [&lines] {
        return std::any_of(lines.cbegin(), lines.cend(), [](const Diagnosis &line) {
            return line.id == "sign-in"_L1 && line.mark == Mark::Missing;
        });
    };
    if (m_signsIn && wanted()) {
        tellSignIn(around.console);
        // What Entra says to it stands in the lines below as well.
        if (const auto as = session.signIns().signIn(auth::Purpose::Watch, around.token); !as)
            reportError(around.console, as.error(), false);
        else {
            tellSignedIn(around.console, as->user, as->tenant);
            lines = session.diagnose(around.token);
        }
    }
    asJson() ? writeJson(around.console.out, lines) : writeText(around.console.out, lines);
    return codeOf(lines);
}

} // namespace pushkeeper::cli
