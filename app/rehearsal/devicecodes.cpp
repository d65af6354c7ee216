// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/devicecodes.h"

#include "rehearsal/secrettext.h"

#include <QRandomGenerator>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds slowDownStep{5}; // RFC 8628, 3.5

/// Nine characters as Entra's have, without those that people mistake for one another.
QString drawnUserCode()
{
    static const QString characters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    constexpr int length = 9;
    QString code;
    for (int i = 0; i < length; ++i)
        code += characters.at(QRandomGenerator::system()->bounded(int(characters.size())));
    return code;
}

QString withoutDashes(const QString &typed)
{
    QString code = typed.simplified().toUpper();
    return code.remove(u' ').remove(u'-');
}

} // namespace

DeviceCodes::Pair DeviceCodes::begin(const AuthorizeRequest &request, const QDateTime &now)
{
    constexpr qsizetype length = 128;
    Pair pair{.deviceCode = QString::fromLatin1(secretText(length)), .userCode = drawnUserCode()};
    m_all.insert(pair.deviceCode,
                 {.request = request, .userCode = pair.userCode, .until = now.addSecs(life.count())});
    return pair;
}

QString DeviceCodes::waitingUnder(const QString &typed, const QDateTime &now) const
{
    const QString code = withoutDashes(typed);
    for (auto one = m_all.cbegin(); one != m_all.cend(); ++one) {
        if (one->userCode == code && one->state == Waiting::State::Waits && now < one->until)
            return one.key();
    }
    return {};
}

AuthorizeRequest DeviceCodes::requestOf(const QString &deviceCode) const
{
    return m_all.value(deviceCode).request;
}

bool DeviceCodes::allow(const QString &deviceCode, const Grant &grant, const QDateTime &now)
{
    return settle(deviceCode, Waiting::State::Allowed, grant, now);
}

bool DeviceCodes::decline(const QString &deviceCode, const QDateTime &now)
{
    return settle(deviceCode, Waiting::State::Declined, {}, now);
}

bool DeviceCodes::settle(const QString &deviceCode, Waiting::State state, const Grant &grant,
                         const QDateTime &now)
{
    const auto found = m_all.find(deviceCode); // clazy:exclude=detaching-member
    if (found == m_all.end() || found->state != Waiting::State::Waits || now >= found->until)
        return false;
    found->state = state;
    found->grant = grant;
    return true;
}

std::optional<EntraFault> DeviceCodes::ask(const QString &deviceCode, const QString &clientId,
                                           const QDateTime &now)
{
    const auto found = m_all.find(deviceCode); // clazy:exclude=detaching-member
    if (found == m_all.end() || found->request.clientId != clientId)
        return EntraFault{u"bad_verification_code"_s, 70018,
                          u"Bad verification code received from the client."_s};
    if (found->state == Waiting::State::Used)
        return EntraFault{u"invalid_grant"_s, 54005,
                          u"OAuth2 Authorization code was already redeemed, please retry with a new valid "
                          "code or use an existing refresh token."_s};
    if (now >= found->until)
        return EntraFault{u"expired_token"_s, 70019,
                          u"OAuth 2.0 device flow error. Verification code expired."_s};
    if (found->state == Waiting::State::Declined)
        return EntraFault{u"authorization_declined"_s, 70020,
                          u"OAuth 2.0 device flow error. The user declined the request."_s};
    if (found->state == Waiting::State::Waits)
        return notYet(*found, now);
    return std::nullopt;
}

EntraFault DeviceCodes::notYet(Waiting &waiting, const QDateTime &now)
{
    const bool isTooSoon =
        waiting.lastAsked.isValid() && waiting.lastAsked.secsTo(now) < qint64(waiting.interval.count());
    waiting.lastAsked = now;
    if (!isTooSoon)
        return {u"authorization_pending"_s, 70016,
                u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s};
    waiting.interval += slowDownStep;
    // Microsoft names no number for it.
    return {u"slow_down"_s, 50200, u"OAuth 2.0 device flow error. The client asks too often."_s};
}

Grant DeviceCodes::take(const QString &deviceCode)
{
    Waiting &waiting = m_all[deviceCode]; // clazy:exclude=detaching-member
    waiting.state = Waiting::State::Used;
    return waiting.grant;
}

} // namespace pushkeeper::rehearsal
