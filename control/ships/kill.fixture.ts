import { newId, ProjectId } from "@lathe/protocol/ids";
import { join } from "node:path";
import { openPglite } from "../db/open-pglite.ts";
import { fileRequest, newShip } from "./ships.fixture.ts";
import { ShipStore } from "./ship-store.ts";

/** Run by ship-store.test.ts as a process to be killed: says so when it has half of a ship's file. */
const [directory = "", given] = process.argv.slice(2);
const projectId = ProjectId.parse(given);
const database = await openPglite(directory, () => {});
const store = new ShipStore({ database, directory: join(directory, "ships"), log: () => {} });
const wanted = newShip("apk", { packageId: "com.example.app" }, { shipId: newId("shp") });
await store.reserve(projectId, wanted);
let sent = 0;
const body = new ReadableStream<Uint8Array>({
  async pull(controller) {
    controller.enqueue(new Uint8Array(1024 * 1024));
    sent += 1;
    if (sent < 3) return;
    // By now at least one is written.
    process.stdout.write("half\n");
    await new Promise(() => {});
  },
});
await store.putFile(projectId, wanted.shipId, fileRequest(body));
