// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/intunepages.h"

#include "rehearsal/httpanswer.h"
#include "rehearsal/pagefill.h"

#include <httplib.h>

#include <QLocale>

#include <utility>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr int good = 200;
constexpr int badRequest = 400;
constexpr auto home = "/intune";

QString shownDate(const QDateTime &date)
{
    return QLocale(QLocale::English).toString(date.toUTC(), u"d MMMM yyyy, hh:mm:ss 'UTC'"_s);
}

/// Whole days until the end; negative when it is over.
qint64 daysUntil(const QDateTime &end, const QDateTime &now)
{
    constexpr qint64 secondsInDay = 86400;
    const qint64 seconds = now.secsTo(end);
    return seconds >= 0 ? seconds / secondsInDay : -((-seconds + secondsInDay - 1) / secondsInDay);
}

/// A part of a form of several parts, by name.
QByteArray partOf(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_file_value(name).content);
}

/// How many devices checked in within the last day.
struct FleetCount
{
    quint32 alive = 0;
    quint32 silent = 0;
    quint32 never = 0;
};

FleetCount countOf(const FleetView &fleet)
{
    FleetCount count;
    for (quint32 number = 0; number < fleet.count(); ++number) {
        const auto last = fleet.lastCheckIn(number);
        if (!last)
            ++count.never;
        else if (fleet.at() - *last <= std::chrono::hours(24))
            ++count.alive;
        else
            ++count.silent;
    }
    return count;
}

} // namespace

IntunePages::IntunePages(PracticeIntune &intune, const PracticeFleet &fleet, PracticeTime &time,
                         QString admin)
    : m_intune(intune)
    , m_fleet(fleet)
    , m_time(time)
    , m_admin(std::move(admin))
{
}

void IntunePages::addTo(httplib::Server &server)
{
    using httplib::Request;
    using httplib::Response;
    server.Get("/", [](const Request &, Response &out) { answerRedirect(out, home); });
    server.Get(home, [this](const Request &, Response &out) { show(out, good, {}, {}); });
    server.Post("/intune/agree", [this](const Request &in, Response &out) { agree(in, out); });
    server.Post("/intune/csr", [this](const Request &, Response &out) { downloadRequest(out); });
    server.Post("/intune/upload", [this](const Request &in, Response &out) { upload(in, out); });
    server.Post("/intune/time", [this](const Request &in, Response &out) { moveTime(in, out); });
}

void IntunePages::show(httplib::Response &response, int status, const QString &message,
                       const QString &problem) const
{
    PageFill note;
    note.text("text", problem.isEmpty() ? message : problem);
    note.text("kind", problem.isEmpty() ? QString() : u"bad"_s);
    note.text("role", problem.isEmpty() ? u"status"_s : u"alert"_s);
    PageFill fill;
    if (!message.isEmpty() || !problem.isEmpty())
        fill.html("message", note.part(u"intune-message.html"_s));
    const auto installed = m_intune.installed();
    if (installed && installed->facts.notAfter > m_time.now())
        fill.html("expiry", fill.part(u"intune-expiry.html"_s));
    fill.html("certificate", certificatePart()).html("steps", stepsPart()).html("fleet", fleetPart());
    fill.text("now", shownDate(m_time.now()));
    answerPage(response, status, fill.page(u"intune-home.html"_s, u"Apple MDM push certificate"_s));
}

QByteArray IntunePages::certificatePart() const
{
    const auto installed = m_intune.installed();
    if (!installed)
        return PageFill().part(u"intune-nothing.html"_s);
    const qint64 days = daysUntil(installed->facts.notAfter, m_time.now());
    PageFill fill;
    fill.text("status", days < 0 ? u"Expired"_s : u"Active"_s);
    fill.text("kind", days < 0 ? u"bad"_s : u"good"_s);
    fill.text("days", QString::number(days));
    fill.text("topic", installed->facts.topic.text());
    fill.text("serial", QString::fromLatin1(installed->facts.serial));
    fill.text("account", installed->appleIdentifier);
    fill.text("expires", shownDate(installed->facts.notAfter));
    fill.text("updated", shownDate(installed->uploadedAt));
    return fill.part(u"intune-certificate.html"_s);
}

QByteArray IntunePages::stepsPart() const
{
    if (!m_intune.agreement().granted)
        return PageFill().part(u"intune-agree.html"_s);
    PageFill fill;
    fill.text("agreed", shownDate(m_intune.agreement().grantedAt));
    const auto installed = m_intune.installed();
    fill.text("account", installed ? installed->appleIdentifier : QString());
    return fill.part(u"intune-steps.html"_s);
}

QByteArray IntunePages::fleetPart() const
{
    const FleetView fleet = m_fleet.at(momentOf(m_time.now()));
    const FleetCount count = countOf(fleet);
    PageFill fill;
    fill.text("enrolled", QString::number(fleet.count())).text("alive", QString::number(count.alive));
    fill.text("silent", QString::number(count.silent)).text("never", QString::number(count.never));
    return fill.part(u"intune-fleet.html"_s);
}

void IntunePages::agree(const httplib::Request &request, httplib::Response &response)
{
    if (parameterOf(request, "agree") != "yes"_L1)
        return show(response, badRequest, {}, u"Tick the box first: the agreement cannot be taken back."_s);
    m_intune.agree(m_admin);
    answerRedirect(response, home);
}

void IntunePages::downloadRequest(httplib::Response &response)
{
    const auto request = m_intune.downloadRequest(m_admin);
    if (!request)
        return show(response, badRequest, {}, request.error().detail);
    response.set_header("Content-Disposition", "attachment; filename=\"IntuneCSR.csr\"");
    answer(response, good, *request, "application/octet-stream");
}

void IntunePages::upload(const httplib::Request &request, httplib::Response &response)
{
    const QString account = QString::fromUtf8(partOf(request, "account")).trimmed();
    const QByteArray file = partOf(request, "certificate");
    // Both empty would remove the certificate, which a page has no business to do by an empty form.
    if (account.isEmpty() || file.isEmpty())
        return show(response, badRequest, {},
                    u"Type the Apple ID and choose the file from Apple's portal."_s);
    const auto installed = m_intune.upload(account, file, m_admin);
    if (!installed)
        return show(response, badRequest, {}, installed.error().detail);
    show(response, good, u"The certificate is installed."_s, {});
}

void IntunePages::moveTime(const httplib::Request &request, httplib::Response &response)
{
    constexpr std::chrono::days month{30};
    const QString step = parameterOf(request, "step");
    const auto installed = m_intune.installed();
    if (step == "day"_L1)
        m_time.advance(std::chrono::days(1));
    else if (step == "month"_L1)
        m_time.advance(month);
    else if (step == "expiry"_L1 && installed)
        m_time.advance(std::chrono::seconds(m_time.now().secsTo(installed->facts.notAfter) + 1));
    answerRedirect(response, home);
}

} // namespace pushkeeper::rehearsal
