// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/devicemask.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

void hide(QString &text)
{
    if (!text.isEmpty())
        text = u"\u2022\u2022\u2022"_s;
}

} // namespace

facts::Device masked(facts::Device device, Naming naming)
{
    if (device.ownerType == facts::OwnerType::Personal || naming == Naming::Nobody) {
        hide(device.name);
        hide(device.serialNumber);
    }
    return device;
}

} // namespace pushkeeper::storage
