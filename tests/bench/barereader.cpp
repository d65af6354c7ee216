// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "barereader.h"

#include <curl/curl.h>
#include <simdjson.h>
#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <ctime>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace pushkeeper::bench {

namespace {

struct Row
{
    std::string id, name, system, model, serial, state, owner, compliance;
    std::int64_t lastSync = 0;
    std::int64_t enrolled = 0;
};

std::size_t append(char *data, std::size_t size, std::size_t count, void *body)
{
    static_cast<std::string *>(body)->append(data, size * count);
    return size * count;
}

std::int64_t secondsOf(std::string_view text)
{
    std::tm time{};
    return strptime(std::string(text).c_str(), "%Y-%m-%dT%H:%M:%SZ", &time) ? timegm(&time) : 0;
}

std::string textIn(simdjson::dom::object row, std::string_view key)
{
    std::string_view text;
    return row.at_key(key).get_string().get(text) ? std::string() : std::string(text);
}

Row rowFrom(simdjson::dom::object json)
{
    return {.id = textIn(json, "id"),
            .name = textIn(json, "deviceName"),
            .system = textIn(json, "operatingSystem"),
            .model = textIn(json, "model"),
            .serial = textIn(json, "serialNumber"),
            .state = textIn(json, "managementState"),
            .owner = textIn(json, "managedDeviceOwnerType"),
            .compliance = textIn(json, "complianceState"),
            .lastSync = secondsOf(textIn(json, "lastSyncDateTime")),
            .enrolled = secondsOf(textIn(json, "enrolledDateTime"))};
}

/// Reads one page; returns where the next one lies.
std::string readPage(CURL *curl, const std::string &url, simdjson::dom::parser &parser,
                     std::vector<Row> &rows)
{
    std::string body;
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    simdjson::dom::element page;
    simdjson::dom::array list;
    if (curl_easy_perform(curl) != CURLE_OK || parser.parse(body).get(page) ||
        page["value"].get_array().get(list))
        return {};
    for (const simdjson::dom::element element : list) {
        simdjson::dom::object object;
        if (!element.get_object().get(object))
            rows.push_back(rowFrom(object));
    }
    std::string_view next;
    return page["@odata.nextLink"].get_string().get(next) ? std::string() : std::string(next);
}

bool write(const std::vector<Row> &rows, const std::string &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
    bool isWell = sqlite3_open(path.c_str(), &database) == SQLITE_OK;
    const auto run = [&](const char *sql) {
        isWell = isWell && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    run("CREATE TABLE devices (snapshot INTEGER, position INTEGER, id TEXT, name TEXT, model TEXT, serial "
        "TEXT,"
        " platform TEXT, owner TEXT, state TEXT, enrolled_at INTEGER, last_check_in INTEGER, compliance TEXT,"
        " PRIMARY KEY (snapshot, position)) STRICT, WITHOUT ROWID");
    run("BEGIN IMMEDIATE");
    isWell = isWell && sqlite3_prepare_v2(database, "INSERT INTO devices VALUES (1,?,?,?,?,?,?,?,?,?,?,?)",
                                          -1, &insert, nullptr) == SQLITE_OK;
    for (std::size_t i = 0; isWell && i < rows.size(); ++i) {
        const Row &row = rows[i];
        sqlite3_bind_int64(insert, 1, sqlite3_int64(i));
        const std::array texts{&row.id,     &row.name,  &row.model, &row.serial,
                               &row.system, &row.owner, &row.state};
        for (std::size_t column = 0; column < texts.size(); ++column)
            sqlite3_bind_text(insert, int(column) + 2, texts[column]->data(), int(texts[column]->size()),
                              SQLITE_STATIC);
        sqlite3_bind_int64(insert, 9, row.enrolled);
        sqlite3_bind_int64(insert, 10, row.lastSync);
        sqlite3_bind_text(insert, 11, row.compliance.data(), int(row.compliance.size()), SQLITE_STATIC);
        isWell = sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    sqlite3_close(database);
    return isWell;
}

} // namespace

std::size_t readBare(const std::string &origin, const std::string &database)
{
    const std::unique_ptr<CURL, void (*)(CURL *)> curl(curl_easy_init(), curl_easy_cleanup);
    simdjson::dom::parser parser;
    std::vector<Row> rows;
    for (const char *system : {"iOS", "iPadOS", "macOS"}) {
        std::string url =
            origin + "/v1.0/deviceManagement/managedDevices?$filter=operatingSystem%20eq%20'" + system + "'";
        while (!url.empty())
            url = readPage(curl.get(), url, parser, rows);
    }
    std::unordered_set<std::string_view> ids;
    for (const Row &row : rows)
        ids.insert(row.id);
    if (!database.empty() && !write(rows, database))
        return 0;
    return ids.size();
}

} // namespace pushkeeper::bench
