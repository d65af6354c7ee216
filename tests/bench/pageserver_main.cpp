// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
//
// pageserver DEVICES: serves so many devices as Graph does, a thousand a page, from texts that are ready
// before anybody asks. Prints its port.

#include <httplib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int rowsOfPage = 1000;

struct System
{
    const char *name;
    const char *model;
    int percent;
};

constexpr std::array systems{System{"iOS", "iPhone 14", 60}, System{"iPadOS", "iPad Air", 25},
                             System{"macOS", "MacBook Pro", 15}};

/// A page without its ids, whose digits stand at the offsets.
struct Template
{
    std::string rows;
    std::vector<std::size_t> ids;
};

std::string padded(int number, int digits)
{
    std::string text = std::to_string(number);
    return std::string(std::size_t(digits) - text.size(), '0') + text;
}

void append(std::string &text, std::initializer_list<std::string_view> parts)
{
    for (const std::string_view part : parts)
        text += part;
}

Template templateOf(const System &system)
{
    Template page;
    for (int row = 0; row < rowsOfPage; ++row) {
        const std::string number = padded(row, 4);
        page.rows += row == 0 ? R"({"id":")" : R"(,{"id":")";
        page.ids.push_back(page.rows.size() + 24);
        const std::string day = padded(1 + row % 24, 2);
        const std::string hour = padded(row % 24, 2);
        const std::string minute = padded(row % 60, 2);
        append(page.rows, {"5f3c", number, R"(-0c0f-4e1a-9d1e-000000000000","deviceName":"DEVICE-)", number,
                           R"(","operatingSystem":")", system.name, R"(","model":")", system.model,
                           R"(","serialNumber":"F2LX)", number, R"(JQ7W","lastSyncDateTime":"2026-11-)", day,
                           "T", hour, ":", minute,
                           R"(:30Z","enrolledDateTime":"2024-05-17T08:12:44Z","managementState":"managed",)"
                           R"("managedDeviceOwnerType":"company","complianceState":"compliant"})"});
    }
    return page;
}

/// The rows of a page with the number of the page in every id.
std::string rowsOf(const Template &page, int number)
{
    std::string rows = page.rows;
    const std::string digits = padded(number, 12);
    for (const std::size_t at : page.ids)
        rows.replace(at, digits.size(), digits);
    return rows;
}

std::string systemIn(const std::string &filter)
{
    const auto begin = filter.find('\'');
    const auto end = filter.rfind('\'');
    return begin < end && end != std::string::npos ? filter.substr(begin + 1, end - begin - 1)
                                                   : std::string();
}

void answer(httplib::Response &response, std::string body)
{
    const auto text = std::make_shared<const std::string>(std::move(body));
    response.set_content_provider(text->size(), "application/json",
                                  [text](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      return sink.write(text->data() + offset, length);
                                  });
}

} // namespace

int main(int argc, char *argv[])
{
    const int devices = argc > 1 ? std::atoi(argv[1]) : 10000;
    std::array<Template, systems.size()> templates;
    for (std::size_t i = 0; i < systems.size(); ++i)
        templates[i] = templateOf(systems[i]);
    httplib::Server server;
    server.set_tcp_nodelay(true);
    const int port = server.bind_to_any_port("127.0.0.1");
    const std::string origin = "http://127.0.0.1:" + std::to_string(port);
    server.Get("/v1.0/deviceManagement/managedDevices", [&](const auto &request, auto &response) {
        const std::string system = systemIn(request.get_param_value("$filter"));
        const int page = std::atoi(request.get_param_value("page").c_str());
        std::string body = "{";
        for (std::size_t i = 0; i < systems.size(); ++i) {
            const int pages = std::max(1, devices / 100 * systems[i].percent / rowsOfPage);
            if (systems[i].name != system || page >= pages)
                continue;
            if (page + 1 < pages)
                append(body, {R"("@odata.nextLink":")", origin,
                              "/v1.0/deviceManagement/managedDevices?$filter=x%20eq%20'", system,
                              "'&page=", std::to_string(page + 1), R"(",)"});
            return answer(response,
                          body + R"("value":[)" + rowsOf(templates[i], int(i) * 100'000 + page) + "]}");
        }
        answer(response, R"({"value":[]})");
    });
    server.Get("/v1.0/deviceManagement/managedDeviceOverview", [&](const auto &, auto &response) {
        answer(response, R"({"deviceOperatingSystemSummary":{"iosCount":)" + std::to_string(devices) +
                             R"(,"macOSCount":0}})");
    });
    std::printf("%d\n", port);
    std::fflush(stdout);
    return server.listen_after_bind() ? 0 : 1;
}
