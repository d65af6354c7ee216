// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceadminwalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

using base::ErrorKind;
using base::Result;

constexpr auto where = "rehearsal.practiceadminwalk";
/// Sign-in, consent and the way back; anything longer goes in circles.
constexpr int mostSignInPages = 6;

base::Error failure(ErrorKind kind, const QString &subject, const QString &detail = {})
{
    return {.kind = kind, .where = where, .subject = subject, .detail = detail};
}

base::Error strangePage(const AdminPage &page)
{
    return failure(ErrorKind::BadReply, page.url.path(), alertIn(page.html()));
}

/// The first form of the page that `fits`.
template <class Fits>
std::optional<HtmlForm> findForm(const AdminPage &page, Fits fits)
{
    const QList<HtmlForm> forms = formsIn(page.html(), page.url);
    const auto found = std::find_if(forms.cbegin(), forms.cend(), fits);
    return found == forms.cend() ? std::nullopt : std::optional(*found);
}

std::optional<HtmlForm> formWith(const AdminPage &page, const QString &field)
{
    return findForm(page, [&](const HtmlForm &form) { return form.has(field); });
}

/// The form by which the page of a sign-in goes on; nothing if it does not.
std::optional<HtmlForm> nextOfSignIn(const AdminPage &page, const AdminPlan &plan)
{
    if (auto back = findForm(page, [](const HtmlForm &form) { return form.id == "redirect"_L1; }))
        return back;
    if (auto form = formWith(page, u"user_code"_s)) {
        form->fill(u"user_code"_s, plan.userCode);
        return form;
    }
    if (auto form = formWith(page, u"username"_s)) {
        if (!plan.entraUser.isEmpty())
            form->fill(u"username"_s, plan.entraUser);
        return form;
    }
    if (auto form = formWith(page, u"decision"_s)) {
        form->choose(u"decision"_s, plan.acceptsConsent ? u"accept"_s : u"cancel"_s);
        return form;
    }
    return std::nullopt;
}

/// The program that waits for a code hears of it from Entra itself, so nothing leads back to it.
bool isCodePage(const QUrl &url)
{
    return url.path() == "/devicelogin"_L1;
}

std::optional<QUrl> findLink(const AdminPage &page, const QString &action, const QString &uuid = {})
{
    const QList<QUrl> links = linksIn(page.html(), page.url);
    const auto found = std::find_if(links.cbegin(), links.cend(), [&](const QUrl &link) {
        return link.path().contains(action) && link.path().endsWith(uuid);
    });
    return found == links.cend() ? std::nullopt : std::optional(*found);
}

Result<AdminFile> newestRequest(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"IntuneCSR*"_s}, QDir::Files, QDir::Time);
    if (files.isEmpty())
        return failure(ErrorKind::NotFound, folder, u"no signing request"_s);
    QFile file(files.first().filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk, file.fileName(), file.errorString());
    return AdminFile{files.first().fileName(), file.readAll()};
}

/// A name in the folder that is free, counted up as browsers do.
QString freePath(const QDir &folder, const QString &name)
{
    const QFileInfo wanted(name);
    QString path = folder.filePath(name);
    for (int i = 1; QFileInfo::exists(path); ++i)
        path = folder.filePath(
            u"%1 (%2).%3"_s.arg(wanted.completeBaseName(), QString::number(i), wanted.suffix()));
    return path;
}

Result<> saveDownload(const AdminPage &page, const QString &folder)
{
    if (page.fileName.isEmpty())
        return strangePage(page);
    QSaveFile file(freePath(QDir(folder), page.fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(page.body) != page.body.size() || !file.commit())
        return failure(ErrorKind::Disk, file.fileName(), file.errorString());
    return {};
}

Result<AdminPage> signInAtPortal(AdminBrowser &browser, const QUrl &url, const AdminPlan &plan)
{
    auto page = browser.open(url);
    if (!page)
        return page;
    auto form = formWith(*page, u"account"_s);
    if (!form)
        return page;
    form->fill(u"account"_s, plan.appleAccount);
    return browser.submit(*form);
}

/// From the list to the form that takes the request.
Result<AdminPage> openUpload(AdminBrowser &browser, const AdminPage &list, const AdminPlan &plan)
{
    const bool creates = plan.task == PortalTask::Create;
    const auto link = creates ? findLink(list, u"/create"_s) : findLink(list, u"/renew/"_s, plan.uuid);
    if (!link)
        return failure(ErrorKind::NotFound, plan.uuid, u"no such row in the portal"_s);
    auto page = browser.open(*link);
    if (!page || !creates)
        return page;
    auto terms = formWith(*page, u"agree"_s);
    if (!terms)
        return page;
    terms->choose(u"agree"_s);
    return browser.submit(*terms);
}

/// To the page from which the certificate can be downloaded.
Result<AdminPage> upload(AdminBrowser &browser, const AdminPage &list, const AdminPlan &plan)
{
    const auto request = newestRequest(plan.requestFolder);
    if (!request)
        return request.error();
    auto page = openUpload(browser, list, plan);
    if (!page)
        return page;
    auto form = findForm(*page, [](const HtmlForm &candidate) { return candidate.isMultipart; });
    if (!form)
        return strangePage(*page);
    if (!plan.notes.isEmpty())
        form->fill(u"notes"_s, plan.notes);
    return browser.submit(*form, *request);
}

} // namespace

Result<> walkSignIn(AdminBrowser &browser, const QUrl &url, const AdminPlan &plan)
{
    auto page = browser.open(url);
    for (int i = 0; page && i < mostSignInPages; ++i) {
        if (page->url.authority() != url.authority())
            return {};
        const auto form = nextOfSignIn(*page, plan);
        if (!form && isCodePage(url))
            return {};
        if (!form)
            return strangePage(*page);
        page = browser.submit(*form);
    }
    if (!page)
        return page.error();
    return strangePage(*page);
}

Result<> walkPortal(AdminBrowser &browser, const QUrl &url, const AdminPlan &plan)
{
    auto page = signInAtPortal(browser, url, plan);
    if (!page)
        return page.error();
    const bool downloadsOnly = plan.task == PortalTask::DownloadOnly;
    if (!downloadsOnly)
        page = upload(browser, *page, plan);
    if (!page)
        return page.error();
    const auto link = findLink(*page, u"/download/"_s, downloadsOnly ? plan.uuid : QString());
    if (!link)
        return failure(ErrorKind::NotFound, plan.uuid, u"nothing to download"_s);
    const auto file = browser.open(*link);
    if (!file)
        return file.error();
    return saveDownload(*file, plan.downloadFolder);
}

} // namespace pushkeeper::rehearsal
