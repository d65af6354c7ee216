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
    const bool isPersonal = device.ownerType == facts::OwnerType::Personal;
    if (isPersonal || naming == Naming::Nobody)
        hide(device.name);
    if (isPersonal)
        hide(device.serialNumber);
    return device;
}

} // namespace pushkeeper::storage
