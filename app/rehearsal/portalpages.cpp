// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/portalpages.h"

#include "rehearsal/httpanswer.h"
#include "rehearsal/portalpagesviews.h"

#include <httplib.h>

#include <QFile>

#include <utility>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr int ok = 200;
constexpr int seeOther = 303;
constexpr int badRequest = 400;
constexpr int forbidden = 403;
constexpr int notFound = 404;

constexpr auto cookieName = "pushkeeper-practice-portal";
constexpr auto home = "/pushcert/";
/// Every row's path ends with the uuid.
constexpr auto rowPath = "/([0-9a-f-]{36})";

/// Value of a field, of either kind of form.
QString field(const httplib::Request &request, const char *name)
{
    const std::string text =
        request.has_file(name) ? request.get_file_value(name).content : request.get_param_value(name);
    return QString::fromStdString(text);
}

QString sessionName(const httplib::Request &request)
{
    const QByteArray prefix = QByteArray(cookieName) + '=';
    const QByteArray header = QByteArray::fromStdString(request.get_header_value("Cookie"));
    for (const QByteArray &cookie : header.split(';')) {
        if (cookie.trimmed().startsWith(prefix))
            return QString::fromLatin1(cookie.trimmed().mid(prefix.size()));
    }
    return {};
}

void setSession(httplib::Response &response, const QString &name)
{
    response.set_header("Set-Cookie", std::string(cookieName) + '=' + name.toStdString() +
                                          "; Path=/pushcert/; HttpOnly; SameSite=Strict");
}

PortalUpload uploadOf(const httplib::Request &request)
{
    const httplib::MultipartFormData file = request.get_file_value("request");
    return {.fileName = QString::fromStdString(file.filename),
            .bytes = QByteArray::fromStdString(file.content),
            .notes = field(request, "notes")};
}

/// The name under which Apple's portal hands out a certificate, with its space behind the underscore.
QString downloadName(const PortalRow &row, bool asCer)
{
    return u"MDM_ %1_Certificate."_s.arg(row.vendor) + (asCer ? u"cer"_s : u"pem"_s);
}

void saveAs(httplib::Response &response, QString name)
{
    // What would end the quoted text or the header is not for a file name either.
    name.removeIf([](QChar c) { return c == u'"' || c == u'\\' || c.unicode() < u' '; });
    response.set_header("Content-Disposition", "attachment; filename=\"" + name.toStdString() + '"');
}

} // namespace

/// One request with its answer and the session to which it belongs.
struct PortalPages::Visit
{
    const httplib::Request &request;
    httplib::Response &response;
    QString name;
    PortalSession session;

    const QString &account() const { return session.account; }
    QString uuid() const { return QString::fromStdString(request.matches[1].str()); }

    void answer(const QByteArray &html, int status = ok)
    {
        response.set_header("Content-Security-Policy",
                            "default-src 'none'; style-src 'self' 'unsafe-inline'; form-action 'self'");
        response.set_header("X-Content-Type-Options", "nosniff");
        response.set_header("X-Frame-Options", "DENY");
        rehearsal::answer(response, status, html, "text/html; charset=utf-8");
    }
    void goTo(const QString &path) { response.set_redirect(path.toStdString(), seeOther); }
    void refuse(const base::Error &error)
    {
        answer(views::problem(session, u"This is not possible"_s, error.detail),
               error.kind == base::ErrorKind::NotFound ? notFound : badRequest);
    }
    /// Answers with the page that `view` makes of the row in the path.
    template <class View>
    void showRow(const ApplePortal &portal, View view)
    {
        const auto row = portal.row(account(), uuid());
        if (!row)
            return refuse(row.error());
        answer(view(*row));
    }
};

PortalPages::PortalPages(ApplePortal &portal, PortalPagesOptions options)
    : m_portal(portal)
    , m_options(std::move(options))
{
}

void PortalPages::setOptions(const PortalPagesOptions &options)
{
    const std::lock_guard lock(m_mutex);
    m_options = options;
}

PortalPagesOptions PortalPages::options() const
{
    const std::lock_guard lock(m_mutex);
    return m_options;
}

void PortalPages::endSessions()
{
    m_sessions.closeAll();
}

void PortalPages::addTo(httplib::Server &server)
{
    server.Get("/pushcert",
               [](const httplib::Request &, httplib::Response &response) { response.set_redirect(home); });
    server.Get("/pushcert/style\\.css", [](const httplib::Request &, httplib::Response &response) {
        QFile style(u":/practice/apple-portal.css"_s);
        const bool isThere = style.open(QIODevice::ReadOnly);
        answer(response, isThere ? ok : notFound, style.readAll(), "text/css; charset=utf-8");
    });
    const std::string row = rowPath;
    addPage(server, home, &PortalPages::showList);
    addPage(server, "/pushcert/create", &PortalPages::showTerms);
    addPage(server, "/pushcert/upload", &PortalPages::showUpload);
    addPage(server, ("/pushcert/details" + row).c_str(), &PortalPages::showDetails);
    addPage(server, ("/pushcert/renew" + row).c_str(), &PortalPages::showRenew);
    addPage(server, ("/pushcert/created" + row).c_str(), &PortalPages::showCreated);
    addPage(server, ("/pushcert/renewed" + row).c_str(), &PortalPages::showRenewed);
    addPage(server, ("/pushcert/revoke" + row).c_str(), &PortalPages::showRevoke);
    addPage(server, ("/pushcert/download" + row).c_str(), &PortalPages::download);

    addAction(server, "/pushcert/signin", &PortalPages::signIn);
    addAction(server, "/pushcert/signout", &PortalPages::signOut);
    addAction(server, "/pushcert/terms", &PortalPages::acceptTerms);
    addAction(server, "/pushcert/upload", &PortalPages::create);
    addAction(server, ("/pushcert/renew" + row).c_str(), &PortalPages::renew);
    addAction(server, ("/pushcert/revoke" + row).c_str(), &PortalPages::revoke);
}

/// A page is shown to who is signed in; others see the sign-in page in its place.
void PortalPages::addPage(httplib::Server &server, const char *path, Page page)
{
    server.Get(path, [this, page](const httplib::Request &request, httplib::Response &response) {
        Visit visit = this->visit(request, response);
        if (visit.account().isEmpty())
            showSignIn(visit);
        else
            (this->*page)(visit);
    });
}

/// An action wants the token of the session, which a page of somebody else cannot know.
void PortalPages::addAction(httplib::Server &server, const char *path, Page action)
{
    server.Post(path, [this, action](const httplib::Request &request, httplib::Response &response) {
        Visit visit = this->visit(request, response);
        const bool isSignIn = action == &PortalPages::signIn;
        if (visit.name.isEmpty() || (visit.account().isEmpty() && !isSignIn))
            visit.goTo(QLatin1StringView(home));
        else if (field(request, "token") != visit.session.token)
            visit.answer(views::problem(visit.session, u"This form did not come from here"_s,
                                        u"Nothing was changed. Go back to the list and try again."_s),
                         forbidden);
        else
            (this->*action)(visit);
    });
}

PortalPages::Visit PortalPages::visit(const httplib::Request &request, httplib::Response &response)
{
    const QString name = sessionName(request);
    const auto session = m_sessions.find(name);
    return {request, response, session ? name : QString(), session.value_or(PortalSession())};
}

void PortalPages::showSignIn(Visit &visit, const QString &fault, int status)
{
    if (visit.name.isEmpty()) {
        visit.name = m_sessions.open({});
        visit.session = m_sessions.find(visit.name).value_or(PortalSession());
        setSession(visit.response, visit.name);
    }
    visit.answer(views::signIn(visit.session, options().accounts, fault), status);
}

void PortalPages::showList(Visit &visit)
{
    visit.answer(views::list(visit.session, m_portal.rows(visit.account())));
}

void PortalPages::showDetails(Visit &visit)
{
    visit.showRow(m_portal, [&](const PortalRow &row) { return views::details(visit.session, row); });
}

void PortalPages::showTerms(Visit &visit)
{
    visit.answer(views::terms(visit.session, {}));
}

void PortalPages::showUpload(Visit &visit)
{
    if (!visit.session.agreed)
        return visit.goTo(u"/pushcert/create"_s);
    visit.answer(views::upload(visit.session, {.endings = takenEndings(m_portal.refusesCsr())}));
}

void PortalPages::showRenew(Visit &visit)
{
    visit.showRow(m_portal, [&](const PortalRow &row) {
        return views::upload(
            visit.session, {.row = row, .notes = row.notes, .endings = takenEndings(m_portal.refusesCsr())});
    });
}

void PortalPages::showCreated(Visit &visit)
{
    visit.showRow(m_portal, [&](const PortalRow &row) { return views::done(visit.session, row, false); });
}

void PortalPages::showRenewed(Visit &visit)
{
    visit.showRow(m_portal, [&](const PortalRow &row) { return views::done(visit.session, row, true); });
}

void PortalPages::showRevoke(Visit &visit)
{
    visit.showRow(m_portal, [&](const PortalRow &row) { return views::revoke(visit.session, row); });
}

void PortalPages::download(Visit &visit)
{
    const auto row = m_portal.row(visit.account(), visit.uuid());
    const auto file = m_portal.download(visit.account(), visit.uuid());
    if (!row || !file)
        return visit.refuse(row ? file.error() : row.error());
    const PortalPagesOptions options = this->options();
    saveAs(visit.response, downloadName(*row, options.savesAsCer));
    if (options.endsSessionAtDownload) {
        m_sessions.close(visit.name);
        visit.name.clear();
        return showSignIn(visit);
    }
    rehearsal::answer(visit.response, ok, *file, "application/x-pem-file");
}

void PortalPages::signIn(Visit &visit)
{
    const QString account = field(visit.request, "account").trimmed();
    if (!account.contains(u'@') && !options().accounts.contains(account, Qt::CaseInsensitive))
        return showSignIn(visit, u"Enter the address of an Apple Account."_s, badRequest);
    m_sessions.close(visit.name);
    // A new name, so that nobody can have planted the one that is signed in.
    setSession(visit.response, m_sessions.open(account));
    visit.goTo(QLatin1StringView(home));
}

void PortalPages::signOut(Visit &visit)
{
    m_sessions.close(visit.name);
    visit.goTo(QLatin1StringView(home));
}

void PortalPages::acceptTerms(Visit &visit)
{
    if (field(visit.request, "agree") != "yes"_L1)
        return visit.answer(views::terms(visit.session, u"Accept the terms to go on."_s), badRequest);
    m_sessions.agree(visit.name);
    visit.goTo(u"/pushcert/upload"_s);
}

void PortalPages::create(Visit &visit)
{
    if (!visit.session.agreed)
        return visit.goTo(u"/pushcert/create"_s);
    const PortalUpload upload = uploadOf(visit.request);
    const auto row = m_portal.create(visit.account(), upload);
    if (row)
        return visit.goTo(u"/pushcert/created/"_s + row->uuid);
    visit.answer(views::upload(visit.session, {.notes = upload.notes,
                                               .endings = takenEndings(m_portal.refusesCsr()),
                                               .fault = row.error().detail}),
                 badRequest);
}

void PortalPages::renew(Visit &visit)
{
    const auto before = m_portal.row(visit.account(), visit.uuid());
    if (!before)
        return visit.refuse(before.error());
    const PortalUpload upload = uploadOf(visit.request);
    const auto row = m_portal.renew(visit.account(), before->uuid, upload);
    if (row)
        return visit.goTo(u"/pushcert/renewed/"_s + row->uuid);
    visit.answer(views::upload(visit.session, {.row = *before,
                                               .notes = upload.notes,
                                               .endings = takenEndings(m_portal.refusesCsr()),
                                               .fault = row.error().detail}),
                 badRequest);
}

void PortalPages::revoke(Visit &visit)
{
    if (const auto revoked = m_portal.revoke(visit.account(), visit.uuid()); !revoked)
        return visit.refuse(revoked.error());
    visit.goTo(QLatin1StringView(home));
}

} // namespace pushkeeper::rehearsal
