import { expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@lathe/protocol/ids";
import { connectControl } from "./control-connection.ts";
import { createShipFinder } from "./find-ship.ts";

test("while control is gone or in trouble nobody says that a file is, and where it is needs the join secret", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lathe-find-ship-"));
  const socket = join(folder, "control.sock");
  const find = createShipFinder(connectControl(socket), "join secret");
  const wanted = [newId("prj"), newId("shp")] as const;
  await expect(find(...wanted)).rejects.toMatchObject({ code: "worker_unavailable" });
  let status = 200;
  const asked: string[] = [];
  const control = Bun.serve({
    unix: socket,
    fetch({ method, url, headers }) {
      asked.push(`${method} ${new URL(url).pathname} ${headers.get("authorization")}`);
      return new Response(null, { status });
    },
  });
  const target = `/internal/projects/${wanted[0]}/ships/${wanted[1]}/file`;
  const headers = [["Authorization", "Bearer join secret"]];
  expect(await find(...wanted)).toMatchObject({ upstream: { unixSocket: socket }, target, headers });
  expect(asked).toEqual([`HEAD ${target} Bearer join secret`]);
  for (const [answered, code] of [
    [404, "not_found"],
    [500, "worker_unavailable"],
    [401, "worker_unavailable"],
  ] as const) {
    status = answered;
    await expect(find(...wanted)).rejects.toMatchObject({ code });
  }
  await control.stop(true);
  rmSync(folder, { recursive: true });
});
