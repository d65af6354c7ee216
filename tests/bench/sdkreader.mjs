// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads every device with Microsoft's JavaScript SDK, one chain of pages per system side by side, keeps them by id, and
// prints a JSON line. Arguments: the folder where the SDK is installed, the origin.
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, origin] = process.argv.slice(2);
const { Client } = createRequire(join(folder, "package.json"))("@microsoft/microsoft-graph-client");
const client = Client.init({
    baseUrl: origin + "/",
    customHosts: new Set([new URL(origin).hostname]),
    authProvider: (done) => done(null, "token"),
});
const columns = "id,deviceName,operatingSystem,model,serialNumber,lastSyncDateTime,enrolledDateTime," +
    "managementState,managedDeviceOwnerType,complianceState";
const devices = new Map();

async function read(system) {
    let page = await client.api("/deviceManagement/managedDevices")
        .filter(`operatingSystem eq '${system}'`).select(columns).top(1000).get();
    while (true) {
        for (const device of page.value)
            devices.set(device.id, { ...device, lastSync: new Date(device.lastSyncDateTime) });
        const next = page["@odata.nextLink"];
        if (!next)
            return;
        // Of a whole address the SDK takes https alone.
        page = await client.api(next.slice(`${origin}/v1.0`.length)).get();
    }
}

const began = performance.now();
await Promise.all(["iOS", "iPadOS", "macOS"].map(read));
console.log(JSON.stringify({ mode: "sdk-read", devices: devices.size, wall_ms: performance.now() - began }));
