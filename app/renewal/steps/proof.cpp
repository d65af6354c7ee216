// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/proof.h"

#include "graph/appledevices.h"
#include "renewal/events.h"
#include "renewal/recordfile.h"

#include <algorithm>

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

constexpr char where[] = "renewal.proof";

bool isProof(const facts::Device &device, const QDateTime &uploadedAt)
{
    return device.lastCheckIn.isValid() && device.lastCheckIn > uploadedAt &&
           !(device.enrolledAt.isValid() && device.enrolledAt > uploadedAt);
}

facts::Receipt receiptOf(const RenewalState &state, const NewCertificate &certificate, const QDateTime &now)
{
    facts::Receipt receipt{.date = now, .newSerial = certificate.serial, .topic = certificate.topic};
    if (state.assessed) {
        receipt.aliveBefore = state.assessed->aliveBefore.value_or(0);
        if (state.assessed->installed)
            receipt.oldSerial = state.assessed->installed->serial;
    }
    if (state.proof)
        receipt.seenSince = state.proof->seenSince;
    return receipt;
}

/// A receipt of the same certificate is amended, not written twice.
void putReceipt(facts::TenantRecord &record, const facts::Receipt &receipt)
{
    record.receipts.removeIf([&receipt](const facts::Receipt &old) {
        return old.newSerial == receipt.newSerial && old.oldSerial == receipt.oldSerial;
    });
    record.receipts.append(receipt);
}

void putCertificate(facts::TenantRecord &record, const NewCertificate &certificate)
{
    const bool isKnown = std::any_of(
        record.certificates.cbegin(), record.certificates.cend(), [&certificate](const auto &seen) {
            return seen.serial == certificate.serial && seen.topic == certificate.topic;
        });
    if (!isKnown) {
        record.certificates.append(
            {.topic = certificate.topic, .serial = certificate.serial, .notAfter = certificate.notAfter});
    }
}

void putAccount(facts::TenantRecord &record, const QString &appleAccount)
{
    facts::AccountRecord account = record.account.value_or(facts::AccountRecord());
    account.account = appleAccount;
    record.account = account;
}

} // namespace

base::Result<> countDevices(Ledger &ledger, Effects &effects, const base::CancelToken &token)
{
    Proof proof{.at = effects.clock.now()};
    const QDateTime uploadedAt = ledger.state().uploadedAt;
    if (effects.graph) {
        const auto devices = graph::readAppleDevices(*effects.graph, token);
        if (!devices)
            return devices.error();
        proof.at = effects.clock.now();
        proof.seenSince =
            int(std::count_if(devices->cbegin(), devices->cend(), [&uploadedAt](const facts::Device &device) {
                return isProof(device, uploadedAt);
            }));
    }
    return ledger.commit(whenProven(ledger.state(), proof), u"devices"_s,
                         {{u"seen_since"_s, proof.seenSince}});
}

base::Result<> writeReceipt(Ledger &ledger, Effects &effects)
{
    const RenewalState &state = ledger.state();
    if (!state.certificate || !state.installedAt.isValid())
        return base::Error{.where = where, .detail = u"nothing is installed"_s};
    auto record = readRecord(effects.folder, state.tenant);
    if (!record)
        return record.error();
    record->topic = state.certificate->topic;
    putCertificate(*record, *state.certificate);
    putAccount(*record, state.appleAccount);
    putReceipt(*record, receiptOf(state, *state.certificate, effects.clock.now()));
    if (const auto written = writeRecord(effects.folder, *record); !written)
        return written.error();
    return ledger.commit(whenFinished(state, effects.clock.now()), u"receipt"_s,
                         {{u"serial"_s, state.certificate->serial.text()}});
}

} // namespace pushkeeper::renewal
