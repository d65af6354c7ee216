// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/fleetdevice.h"

#include "base/ids.h"

#include <array>

namespace pushkeeper::rehearsal {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

constexpr std::array<FleetModel, 10> models{{
    {"iPhone 15", "iOS", "18.6.2", "IPHONE", 22},
    {"iPhone 13", "iOS", "18.6.2", "IPHONE", 16},
    {"iPhone SE", "iOS", "17.7.2", "IPHONE", 10},
    {"iPad (10th generation)", "iPadOS", "18.6.2", "IPAD", 14},
    {"iPad Pro 11-inch (M4)", "iPadOS", "18.6.2", "IPAD", 8},
    {"iPad (9th generation)", "iOS", "17.7.10", "IPAD", 6},
    {"MacBook Air", "macOS", "15.6.1 (24G90)", "MAC", 10},
    {"MacBook Pro", "macOS", "15.6.1 (24G90)", "MAC", 8},
    {"Mac mini", "macOS", "14.7.8 (23H730)", "MAC", 3},
    {"Apple TV 4K (3rd generation)", "tvOS", "18.6", "ATV", 3},
}};

constexpr std::array<const char *, 16> firstNames{"Anna",  "Björn", "Chloé",  "Daniel", "Emre", "Fatima",
                                                  "Grace", "Hiro",  "Ingrid", "João",   "Kim",  "Lena",
                                                  "Mateo", "Nora",  "Oliver", "Zoë"};
constexpr std::array<const char *, 16> lastNames{"Meyer",  "Tanaka", "Novak",  "Smith",   "Garcia",  "Wang",
                                                 "Okoye",  "Silva",  "Dubois", "Larsen",  "Schmidt", "Rossi",
                                                 "Yilmaz", "Chen",   "Murphy", "Kowalski"};
/// The same without what an address does not hold.
constexpr std::array<const char *, 16> firstAddresses{"anna",  "bjorn", "chloe",  "daniel", "emre", "fatima",
                                                      "grace", "hiro",  "ingrid", "joao",   "kim",  "lena",
                                                      "mateo", "nora",  "oliver", "zoe"};

/// One step of SplitMix64: bits that look random, the same for the same input everywhere.
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// A number below `count`, drawn from one part of the bits.
quint64 drawn(quint64 dice, quint64 purpose, quint64 count)
{
    return mixed(dice ^ (purpose * 0xD1342543DE82EF95ULL)) % count;
}

enum Purpose : quint64 { Kind, Owner, State, Life, Age, Quiet, Phase, Answer, First, Last, Naming, Serial };

const FleetModel *drawKind(quint64 dice)
{
    int ball = static_cast<int>(drawn(dice, Kind, 100));
    for (const FleetModel &model : models) {
        if (ball < model.share)
            return &model;
        ball -= model.share;
    }
    return &models.front();
}

facts::ManagementState drawState(quint64 dice)
{
    constexpr std::array rare{facts::ManagementState::RetirePending, facts::ManagementState::WipePending,
                              facts::ManagementState::Unhealthy, facts::ManagementState::RetireFailed};
    const quint64 ball = drawn(dice, State, 200);
    return ball < rare.size() ? rare.at(ball) : facts::ManagementState::Managed;
}

Habit drawHabit(quint64 dice)
{
    const quint64 ball = drawn(dice, Life, 100);
    if (ball < 7)
        return Habit::GoneQuiet;
    return ball == 7 ? Habit::Never : Habit::Regular;
}

facts::OwnerType drawOwner(quint64 dice)
{
    const quint64 ball = drawn(dice, Owner, 100);
    if (ball < 14)
        return facts::OwnerType::Personal;
    return ball == 14 ? facts::OwnerType::Unknown : facts::OwnerType::Company;
}

/// The last `count` digits.
QByteArray hex(quint64 value, int count)
{
    constexpr char figures[] = "0123456789abcdef";
    constexpr unsigned bitsOfFigure = 4;
    QByteArray text(count, '0');
    for (char *at = text.data() + count; at != text.data() && value != 0; value >>= bitsOfFigure)
        *--at = figures[value & 0xFU];
    return text;
}

} // namespace

seconds FleetDevice::phase() const
{
    constexpr seconds cycle = hours(8);
    return seconds(static_cast<qint64>(drawn(dice, Phase, static_cast<quint64>(cycle.count()))));
}

seconds FleetDevice::answerTime() const
{
    return seconds(60 + static_cast<qint64>(drawn(dice, Answer, 240)));
}

FleetDevice drawDevice(quint64 seed, quint32 number)
{
    FleetDevice device{.number = number, .dice = mixed(mixed(seed) + number)};
    device.kind = drawKind(device.dice);
    // The first one can always be counted on: a small fleet has something to prove a renewal with.
    if (number > 0) {
        device.owner = drawOwner(device.dice);
        device.state = drawState(device.dice);
        device.habit = drawHabit(device.dice);
    }
    constexpr quint64 longestQuiet = 200;
    constexpr quint64 longestAge = 1000;
    if (device.habit == Habit::GoneQuiet)
        device.quietFor = days(1) + hours(static_cast<int>(drawn(device.dice, Quiet, longestQuiet * 24)));
    device.age =
        device.quietFor + days(2) + seconds(static_cast<qint64>(drawn(device.dice, Age, longestAge * 86400)));
    return device;
}

namespace fleettext {

QByteArray id(const FleetDevice &device)
{
    const QByteArray rest = hex(drawn(device.dice, Serial + 1, ~0ULL), 16);
    return hex(device.number, 8) + '-' + rest.left(4) + "-4" + rest.mid(4, 3) + "-8" + rest.mid(7, 3) + '-' +
           hex(drawn(device.dice, Serial + 2, ~0ULL), 12);
}

std::optional<quint32> numberOf(const QByteArray &id)
{
    constexpr int hexadecimal = 16;
    bool isNumber = false;
    const quint32 number = id.left(8).toUInt(&isNumber, hexadecimal);
    if (!isNumber || !base::isGuid(QString::fromLatin1(id)))
        return std::nullopt;
    return number;
}

QByteArray name(const FleetDevice &device)
{
    const QByteArray number = QByteArray::number(device.number + 1);
    const quint64 ball = drawn(device.dice, Naming, 100);
    const bool isPersonal = device.owner == facts::OwnerType::Personal;
    if (ball == 0)
        return "営業部 " + QByteArray(device.kind->shortName) + ' ' + number;
    if (isPersonal || ball < 15)
        return QByteArray(firstNames.at(drawn(device.dice, First, firstNames.size()))) + "’s " +
               QByteArray(device.kind->model).split(' ').first();
    return QByteArray(device.kind->shortName) + '-' + number.rightJustified(6, '0');
}

QByteArray serialNumber(const FleetDevice &device)
{
    // Apple leaves out the letters that are taken for figures.
    constexpr char alphabet[] = "CDFGHJKLMNPQRTVWXY0123456789";
    constexpr quint64 letters = sizeof alphabet - 1;
    constexpr int length = 12;
    quint64 rest = drawn(device.dice, Serial, ~0ULL);
    QByteArray serial;
    for (int i = 0; i < length; ++i) {
        serial += alphabet[rest % letters];
        rest /= letters;
    }
    return serial;
}

QByteArray userName(const FleetDevice &device)
{
    return QByteArray(firstNames.at(drawn(device.dice, First, firstNames.size()))) + ' ' +
           lastNames.at(drawn(device.dice, Last, lastNames.size()));
}

QByteArray userPrincipalName(const FleetDevice &device)
{
    return QByteArray(firstAddresses.at(drawn(device.dice, First, firstAddresses.size()))) + '.' +
           QByteArray(lastNames.at(drawn(device.dice, Last, lastNames.size()))).toLower() +
           QByteArray::number(device.number) + "@practice.example";
}

QByteArray guid(const FleetDevice &device, quint64 purpose)
{
    const QByteArray first = hex(drawn(device.dice, Serial + purpose, ~0ULL), 16);
    const QByteArray last = hex(drawn(device.dice, Serial + purpose + 1, ~0ULL), 16);
    return first.left(8) + '-' + first.mid(8, 4) + "-4" + first.mid(12, 3) + "-8" + last.left(3) + '-' +
           last.right(12);
}

QByteArray digits(const FleetDevice &device, quint64 purpose, int count)
{
    return hex(drawn(device.dice, Serial + purpose, ~0ULL), count).toUpper();
}

} // namespace fleettext

} // namespace pushkeeper::rehearsal
