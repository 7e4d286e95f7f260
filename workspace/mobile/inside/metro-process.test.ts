import { afterEach, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DevServer } from "./dev-server.ts";
import { writeApp } from "./fixtures/write-app.ts";
import { MetroProcess } from "./metro-process.ts";
import { MAX_RESTARTS } from "./metro-state.ts";

const Trouble = z.object({ message: z.string() });
const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

/** Metro that dies at each start, and the server before it. */
async function open(behaviour: object, waitMs?: number) {
  const root = writeApp({ ".fake.json": JSON.stringify(behaviour) });
  const lines: string[] = [];
  const metro = new MetroProcess({
    command: [process.execPath, join(root, "node_modules/expo/bin/cli"), "start", "--port", "0"],
    cwd: root,
    environment: process.env,
    port: 9,
    print: (line) => lines.push(line),
    onState: () => {},
    backoff: () => 1,
  });
  const nothing = async () => {};
  const preview = { sendPage: nothing, sendFile: nothing, sendIcon: nothing, watch: () => {} };
  const server = new DevServer({ root, preview, metro, metroPort: 9, print: () => {}, waitMs });
  const url = `http://127.0.0.1:${await server.listen(0)}`;
  ending.push(async () => {
    await server.close();
    await metro.close();
    rmSync(root, { recursive: true });
  });
  return { root, metro, lines, url };
}

test("is started six times and no more; who waits is told why, and it begins again when asked", async () => {
  const { root, metro, lines, url } = await open({ dieAtStart: 1, says: "Error: Cannot find module 'expo/config'" });
  const answer = await fetch(`${url}/index.bundle?platform=android`);
  expect(answer.status).toBe(503);
  expect(Trouble.parse(await answer.json()).message).toMatch(/could not be kept running.*needs expo,.*bun install/);
  expect(metro.state.metro).toBe("failed");
  expect(readFileSync(join(root, "starts"), "utf8")).toBe(String(MAX_RESTARTS + 1));
  expect(lines.filter((line) => line.startsWith("Metro starts again"))).toHaveLength(MAX_RESTARTS);
  expect(lines.at(-1)).toContain("stays off");
  writeFileSync(join(root, ".fake.json"), "{}");
  metro.retry();
  await until(() => readFileSync(join(root, "starts"), "utf8") === String(MAX_RESTARTS + 2));
  expect(metro.state.metro).toBe("starting");
});

test("who waits too long for Metro is told so, also at a WebSocket", async () => {
  const { url } = await open({ startMs: 60_000 }, 30);
  const answer = await fetch(`${url}/symbolicate`, { method: "POST", body: "{}" });
  expect(answer.status).toBe(503);
  expect(Trouble.parse(await answer.json()).message).toContain("did not start within");
  const upgrade = await fetch(`${url}/hot`, { headers: { connection: "Upgrade", upgrade: "websocket" } });
  expect(upgrade.status).toBe(503);
});
