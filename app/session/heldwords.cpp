// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/heldwords.h"

#include <QCoreApplication>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HeldData)
};

QString untilForgotten()
{
    return Text::tr("until you forget the tenant");
}

/// What names no device.
HeldItem recordItem(HeldKind kind)
{
    switch (kind) {
    case HeldKind::Connection:
        return {.id = u"connection"_s,
                .title = Text::tr("Connection"),
                .purpose = Text::tr("how the tenant is reached: tenant ID, cloud, client IDs"),
                .stays = untilForgotten()};
    case HeldKind::Record:
        return {.id = u"record"_s,
                .title = Text::tr("Tenant record"),
                .purpose = Text::tr("topic, Apple Account and who has access to it, for the next renewal"),
                .stays = untilForgotten()};
    case HeldKind::Certificates:
        return {.id = u"certificates"_s,
                .title = Text::tr("Push certificates"),
                .purpose = Text::tr("public certificates that were seen, to tell the right one next time"),
                .stays = untilForgotten()};
    case HeldKind::Requests:
        return {.id = u"signing_requests"_s,
                .title = Text::tr("Signing requests"),
                .purpose = Text::tr("public, to tell which certificate answers which request"),
                .stays = untilForgotten()};
    case HeldKind::Renewals:
        return {.id = u"renewals"_s,
                .title = Text::tr("Set-ups and renewals"),
                .purpose = Text::tr("how far each came, who did it, and what the devices said in figures"),
                .stays = untilForgotten()};
    default:
        return {.id = u"journal"_s,
                .title = Text::tr("Journal entries"),
                .purpose = Text::tr("what was done when; no device and no user of one"),
                .stays = Text::tr("for good: without them the journal could not be checked")};
    }
}

HeldItem deviceItem(HeldKind kind)
{
    switch (kind) {
    case HeldKind::Devices:
        return {.id = u"devices"_s,
                .title = Text::tr("Devices of the last reading"),
                .purpose = Text::tr("the device list; personally owned ones without name and serial number"),
                .stays = Text::tr("until the next reading")};
    case HeldKind::NamelessDevices:
        return {.id = u"devices"_s,
                .title = Text::tr("Devices of the last reading"),
                .purpose = Text::tr("the device list; none with name or serial number"),
                .stays = Text::tr("until the next reading")};
    case HeldKind::Baselines:
        return {.id = u"baselines"_s,
                .title = Text::tr("Devices in baselines"),
                .purpose = Text::tr("device IDs and check-ins before an upload, to prove it"),
                .stays = Text::tr("until 30 days after the verdict")};
    default:
        return {.id = u"sync_test"_s,
                .title = Text::tr("Devices of the last sync test"),
                .purpose = Text::tr("device IDs and check-ins, to see who answered"),
                .stays = Text::tr("until the next sync test")};
    }
}

HeldItem credentialItem(HeldKind kind)
{
    if (kind == HeldKind::SignIn)
        return {.id = u"sign_in"_s,
                .title = Text::tr("Sign-in for watching"),
                .purpose = Text::tr("in the keychain; it can only read"),
                .stays = Text::tr("until you sign out")};
    return {.id = u"key"_s,
            .title = Text::tr("Key for unattended watching"),
            .purpose = Text::tr("in the keychain; it can only read"),
            .stays = Text::tr("until you sign out")};
}

HeldItem itemOf(HeldKind kind)
{
    if (kind == HeldKind::SignIn || kind == HeldKind::Key)
        return credentialItem(kind);
    return kind < HeldKind::Devices ? recordItem(kind) : deviceItem(kind);
}

} // namespace

HeldItem heldItem(HeldKind kind, qint64 count)
{
    HeldItem item = itemOf(kind);
    item.count = count;
    return item;
}

} // namespace pushkeeper::session
