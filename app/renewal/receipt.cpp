// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/receipt.h"

#include "renewal/recordfile.h"
#include "renewal/words.h"

#include <algorithm>

namespace pushkeeper::renewal {

namespace {

facts::Receipt receiptOf(const RenewalState &state, const NewCertificate &certificate, const QDateTime &date)
{
    facts::Receipt receipt{.date = date, .newSerial = certificate.serial, .topic = certificate.topic};
    if (state.assessed && state.assessed->installed)
        receipt.oldSerial = state.assessed->installed->serial;
    if (state.proof && !state.isAssisted) {
        receipt.verdict = proofText(state);
        receipt.aliveBefore = state.proof->tally.aliveBefore.value_or(0);
        receipt.seenSince = state.proof->tally.seenSince;
    }
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

base::Result<> recordReceipt(const QString &folder, const RenewalState &state, const QDateTime &date)
{
    Q_ASSERT(state.certificate && state.installedAt.isValid());
    auto record = readRecord(folder, state.tenant);
    if (!record)
        return record.error();
    record->topic = state.certificate->topic;
    putCertificate(*record, *state.certificate);
    putAccount(*record, state.appleAccount);
    putReceipt(*record, receiptOf(state, *state.certificate, date));
    return writeRecord(folder, *record);
}

} // namespace pushkeeper::renewal
