// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practiceserver.h"

#include "base/loopback.h"
#include "rehearsal/clockroutes.h"
#include "rehearsal/entraroutes.h"
#include "rehearsal/graphroutes.h"
#include "rehearsal/httpanswer.h"
#include "rehearsal/intunepages.h"
#include "rehearsal/issuerentries.h"

#include <httplib.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

/// What may fail, made before the rest.
struct PracticeServer::Ingredients
{
    PracticeIssuer issuer;
    PracticeVendor vendor;
    std::unique_ptr<httplib::Server> server;
    int port = 0;
};

namespace {

constexpr char place[] = "rehearsal.practiceserver";
constexpr auto here = "127.0.0.1";

/// The library lets servers share a port unless it is told otherwise (SO_REUSEPORT): a second one would start
/// and get half of the calls.
void keepPortAlone(socket_t socket)
{
#ifndef _WIN32
    // A port that was left a moment ago may be taken again; on Windows the same word means to share it.
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#else
    Q_UNUSED(socket)
#endif
}

/// The page of another site, or another name for this computer, has no business here.
bool isForeign(const httplib::Request &request)
{
    const std::string host = request.get_header_value("Host");
    const std::string origin = request.get_header_value("Origin");
    const QUrl address(u"http://"_s + fromHttp(host));
    return !base::isLoopbackHost(address.host()) || (!origin.empty() && origin != "http://" + host);
}

void prepare(httplib::Server &server)
{
    constexpr std::size_t threads = 16;
    constexpr std::size_t callsPerConnection = 100'000;
    constexpr std::size_t largestBody = 4'000'000;
    constexpr int idleSeconds = 2;
    constexpr int forbidden = 403;
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_socket_options(keepPortAlone);
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(callsPerConnection);
    server.set_keep_alive_timeout(idleSeconds);
    server.set_payload_max_length(largestBody);
    server.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        if (!isForeign(request))
            return httplib::Server::HandlerResponse::Unhandled;
        answer(response, forbidden, "Only pages of this practice on this computer may call it.\n",
               "text/plain");
        return httplib::Server::HandlerResponse::Handled;
    });
}

/// The port that the server has taken; negative if it could not.
int takePort(httplib::Server &server, int port)
{
    if (port == 0)
        return server.bind_to_any_port(here);
    return server.bind_to_port(here, port) ? port : -1;
}

} // namespace

base::Result<std::unique_ptr<PracticeServer>> PracticeServer::create(const PracticeOptions &options,
                                                                     base::Clock &clock)
{
    auto http = std::make_unique<httplib::Server>();
    prepare(*http);
    const int port = takePort(*http, options.port);
    if (port < 0)
        return base::Error{
            .kind = base::ErrorKind::Internal,
            .where = place,
            .subject = u"%1:%2"_s.arg(QLatin1String(here)).arg(options.port),
            .detail = u"cannot listen there: the port is taken by another program, or not allowed"_s};
    const QDateTime now = PracticeTime(clock).now();
    auto issuer = PracticeIssuer::create(now);
    if (!issuer)
        return issuer.error();
    VendorOptions vendorOptions;
    constexpr int vendorAge = 30;
    vendorOptions.notBefore = now.addDays(-vendorAge);
    auto vendor = issuer->createVendor(vendorOptions);
    if (!vendor)
        return vendor.error();
    std::unique_ptr<PracticeServer> server(
        new PracticeServer(options, clock, {*std::move(issuer), *std::move(vendor), std::move(http), port}));
    if (options.startsEmpty)
        return server;
    if (const auto installed = server->installFirst(options.daysLeft); !installed)
        return installed.error();
    return server;
}

PracticeServer::PracticeServer(const PracticeOptions &options, base::Clock &clock, Ingredients ingredients)
    : m_origin(u"http://%1:%2"_s.arg(QLatin1String(here)).arg(ingredients.port))
    , m_time(clock)
    , m_issuer(std::move(ingredients.issuer))
    , m_fleet(options.devices, options.seed)
    , m_intune(std::move(ingredients.vendor), m_time, m_fleet)
    , m_entra(m_time, {.login = m_origin})
    , m_server(std::move(ingredients.server))
{
    m_server->set_post_routing_handler([this](const httplib::Request &, httplib::Response &response) {
        response.set_header("Date", httpDate(m_time.now()).toStdString());
    });
    add(std::make_unique<ClockRoutes>(m_time));
    add(std::make_unique<EntraRoutes>(m_entra, m_time));
    add(std::make_unique<GraphRoutes>(
        GraphTenant{.time = m_time, .entra = m_entra, .intune = m_intune, .fleet = m_fleet}));
    add(std::make_unique<IntunePages>(m_intune, m_fleet, m_time, m_entra.directory().admin));
}

PracticeServer::~PracticeServer()
{
    // The library lets go of its port only after it has listened.
    if (!m_thread.joinable())
        listen();
    m_server->stop();
    m_thread.join();
}

base::Result<> PracticeServer::installFirst(int daysLeft)
{
    constexpr int term = 365;
    constexpr int halfDay = 12 * 3600;
    const auto key = PracticeKey::generate();
    if (!key)
        return key.error();
    PushOptions push;
    push.publicKey = key->publicKey();
    push.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Half a day more, so that the days left stay the same for a while.
    push.notBefore = m_time.now().addDays(daysLeft - term).addSecs(halfDay);
    const auto certificate = m_issuer.issuePush(push);
    if (!certificate)
        return certificate.error();
    m_start.topicUuid = push.uuid;
    m_start.certificate = *certificate;
    return m_intune.startWith(*certificate, *key, m_start.appleAccount);
}

void PracticeServer::add(std::unique_ptr<PracticeRoutes> part)
{
    part->addTo(*m_server);
    m_parts.push_back(std::move(part));
}

void PracticeServer::listen()
{
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    // stop() does nothing to a server that has not begun yet; a call that was answered proves that it has.
    httplib::Client(m_origin.toStdString()).Get("/practice");
}

QByteArray PracticeServer::cloudFile() const
{
    const PracticeDirectory &directory = m_entra.directory();
    const QJsonObject cloud{{u"name"_s, u"Practice"_s},
                            {u"login"_s, m_origin},
                            {u"graph"_s, m_origin},
                            {u"portal"_s, m_origin + u"/pushcert/"_s},
                            {u"tenant"_s, directory.tenantId},
                            {u"client_watch"_s, directory.clientWatch},
                            {u"client_renew"_s, directory.clientRenew},
                            {u"practice"_s, true},
                            {u"clock"_s, m_origin + u"/practice/clock"_s},
                            {u"issuers"_s, issuerEntries(m_issuer)}};
    return QJsonDocument(cloud).toJson();
}

} // namespace pushkeeper::rehearsal
