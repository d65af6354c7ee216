// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/fleetindex.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <utility>

namespace pushkeeper::devices {

namespace {

/// Names are searched up to here, so that no tenant makes the texts outgrow their 32-bit places. Intune's
/// own limit is far below.
constexpr qsizetype mostSearched = 256;
/// How many rows go by between two looks at the token.
constexpr quint32 step = 4096;

bool isWantedStill(quint32 row, const base::CancelToken &token)
{
    return row % step != 0 || !token.isCancelled();
}

std::string folded(const QString &text)
{
    return text.left(mostSearched).toCaseFolded().toStdString();
}

/// Numbers in names count as numbers: "iPad 9" stands before "iPad 10".
QCollator collator()
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::vector<quint32> rowsOf(qsizetype size)
{
    std::vector<quint32> rows(size);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

constexpr auto platformCount = size_t(facts::Platform::Other) + 1;

/// Which platforms have the word in their name.
std::array<bool, platformCount> platformsWith(const std::string &word)
{
    std::array<bool, platformCount> found{};
    for (size_t i = 0; i < platformCount; ++i)
        found.at(i) = folded(facts::platformName(facts::Platform(i))).find(word) != std::string::npos;
    return found;
}

/// Looks for a word. Longer ones are found by leaps; for short ones going letter by letter is faster.
class Searcher
{
public:
    explicit Searcher(const std::string &word)
        : m_word(word)
        , m_leaps(word.cbegin(), word.cend())
    {
    }

    size_t find(std::string_view texts, size_t from) const
    {
        constexpr size_t shortest = 4;
        if (m_word.size() < shortest)
            return texts.find(m_word, from);
        const auto at = std::search(texts.cbegin() + from, texts.cend(), m_leaps);
        return at == texts.cend() ? texts.npos : size_t(at - texts.cbegin());
    }

private:
    const std::string &m_word;
    std::boyer_moore_horspool_searcher<std::string::const_iterator> m_leaps;
};

} // namespace

FleetIndex::FleetIndex(SharedFleet fleet, QDateTime now)
    : m_fleet(std::move(fleet))
    , m_now(std::move(now))
{
}

std::shared_ptr<const FleetIndex> FleetIndex::make(SharedFleet fleet, const QDateTime &now,
                                                   const base::CancelToken &token)
{
    std::shared_ptr<FleetIndex> index(new FleetIndex(std::move(fleet), now));
    return index->build(token) ? index : nullptr;
}

bool FleetIndex::build(const base::CancelToken &token)
{
    m_kinds.reserve(size());
    m_begins.reserve(size() + 1);
    for (const facts::Device &device : m_fleet->devices) {
        if (!isWantedStill(quint32(m_kinds.size()), token))
            return false;
        m_kinds.push_back(kindOf(device, checkInOf(device, m_now)));
        for (const Facet facet : allFacets)
            ++m_totals.at(facet, facetValue(m_kinds.back(), facet));
        appendTexts(device);
    }
    m_begins.push_back(quint32(m_texts.size()));
    m_texts.shrink_to_fit();
    buildModels();
    return true;
}

void FleetIndex::appendTexts(const facts::Device &device)
{
    m_begins.push_back(quint32(m_texts.size()));
    m_texts += folded(device.name);
    m_texts += '\n';
    m_texts += folded(device.serialNumber);
    m_texts += '\n';
}

/// A fleet has few models: each is folded, sorted and searched only once.
void FleetIndex::buildModels()
{
    QHash<QString, quint32> numbers;
    m_models.reserve(size());
    for (const facts::Device &device : m_fleet->devices) {
        const auto known = numbers.constFind(device.model);
        const auto number = quint32(numbers.size());
        m_models.push_back(known == numbers.cend() ? *numbers.insert(device.model, number) : *known);
    }
    const QCollator order = collator();
    QStringList models = numbers.keys();
    std::sort(models.begin(), models.end(), [&order](const QString &left, const QString &right) {
        const int compared = order.compare(left, right);
        return compared != 0 ? compared < 0 : left < right;
    });
    std::vector<quint32> places(models.size());
    for (const QString &model : std::as_const(models)) {
        places[numbers.value(model)] = quint32(m_modelTexts.size());
        m_modelTexts.push_back(folded(model));
    }
    for (quint32 &model : m_models)
        model = places[model];
}

std::string_view FleetIndex::serialOf(quint32 row) const
{
    const std::string_view texts =
        std::string_view(m_texts).substr(m_begins[row], m_begins[row + 1] - m_begins[row] - 1);
    return texts.substr(texts.rfind('\n') + 1);
}

/// All texts in one go: a word has no line break, so it never reaches over the border of a row.
std::vector<bool> FleetIndex::findWord(const std::string &word) const
{
    const auto platforms = platformsWith(word);
    std::vector<bool> models;
    models.reserve(m_modelTexts.size());
    for (const std::string &model : m_modelTexts)
        models.push_back(model.find(word) != std::string::npos);
    std::vector<bool> found(size());
    for (quint32 row = 0; row < found.size(); ++row)
        found[row] = models[m_models[row]] || platforms[size_t(facetValue(kind(row), Facet::Platform))];
    const Searcher searcher(word);
    const std::string_view texts = m_texts;
    quint32 row = 0;
    for (size_t at = searcher.find(texts, 0); at != texts.npos; at = searcher.find(texts, m_begins[row])) {
        while (m_begins[row + 1] <= at)
            ++row;
        found[row] = true;
        ++row;
    }
    return found;
}

std::vector<bool> FleetIndex::find(const QStringList &words, const base::CancelToken &token) const
{
    std::vector<bool> found(size(), true);
    for (const QString &word : words) {
        if (token.isCancelled())
            return {};
        const std::vector<bool> one = findWord(word.toCaseFolded().toStdString());
        for (size_t row = 0; row < found.size(); ++row)
            found[row] = found[row] && one[row];
    }
    return found;
}

const std::vector<quint32> &FleetIndex::nameRanks(const base::CancelToken &token) const
{
    const std::lock_guard lock(m_rankMutex);
    if (!m_nameRanks.empty())
        return m_nameRanks;
    const QCollator order = collator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size());
    for (quint32 row = 0; row < size(); ++row) {
        if (!isWantedStill(row, token))
            return m_nameRanks;
        keys.push_back(order.sortKey(device(row).name));
    }
    std::vector<quint32> rows = rowsOf(size());
    std::sort(rows.begin(), rows.end(), [&keys](quint32 left, quint32 right) {
        const int compared = keys[left].compare(keys[right]);
        return compared != 0 ? compared < 0 : left < right;
    });
    std::vector<quint32> ranks(size());
    for (quint32 rank = 0; rank < rows.size(); ++rank)
        ranks[rows[rank]] = rank;
    m_nameRanks = std::move(ranks);
    return m_nameRanks;
}

const std::vector<quint32> &FleetIndex::serialRanks(const base::CancelToken &token) const
{
    const std::lock_guard lock(m_rankMutex);
    if (!m_serialRanks.empty() || token.isCancelled())
        return m_serialRanks;
    std::vector<std::pair<std::string_view, quint32>> serials;
    serials.reserve(size());
    for (quint32 row = 0; row < size(); ++row)
        serials.emplace_back(serialOf(row), row);
    std::sort(serials.begin(), serials.end());
    std::vector<quint32> ranks(size());
    quint32 rank = 0;
    for (size_t i = 0; i < serials.size(); ++i) {
        if (i > 0 && serials[i].first != serials[i - 1].first)
            ++rank;
        ranks[serials[i].second] = rank;
    }
    m_serialRanks = std::move(ranks);
    return m_serialRanks;
}

qsizetype FleetIndex::bytes() const
{
    const std::scoped_lock lock(m_rankMutex, m_orderMutex);
    const size_t numbers = (m_order.rows ? m_order.rows->capacity() : 0) + m_begins.capacity() +
                           m_models.capacity() + m_nameRanks.capacity() + m_serialRanks.capacity();
    const size_t bytes = m_kinds.capacity() * sizeof(Kind) + m_texts.capacity() + numbers * sizeof(quint32);
    return qsizetype(bytes);
}

} // namespace pushkeeper::devices
