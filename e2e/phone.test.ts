import { beforeAll, expect, test } from "bun:test";
import { join } from "node:path";
import { ArenaLine } from "./arena-line.ts";
import { LatheServer } from "./lathe-server.ts";
import type { PhoneVisit } from "./phone-visit.ts";
import { StudioSession } from "./studio-session.ts";

const LIMIT_MS = 300_000;

/** Where there is no outside nothing can be installed. */
beforeAll(async () => {
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  try {
    const session = await StudioSession.logIn(server.address);
    const line = new ArenaLine(session, await session.createProject({ template: "mobile" }));
    await line.next((message) =>
      (message.type === "welcome" || message.type === "app.changed") && message.app.phase === "ready" ? true : null,
    );
    line.close();
  } finally {
    await server.close();
  }
}, LIMIT_MS);

/** A machine without an outside, with one network in which a phone could be. */
test(
  "a phone in the same network gets the app that was asked for as Expo Go asks for it",
  async () => {
    const namespace = process.getuid?.() === 0 ? ["--net"] : ["--map-root-user", "--net"];
    const child = Bun.spawn(["unshare", ...namespace, process.execPath, join(import.meta.dir, "phone-visit.ts")], {
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
    });
    const [printed, errors] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
    expect(await child.exited, errors).toBe(0);
    const seen: PhoneVisit = JSON.parse(printed.trim().split("\n").at(-1) ?? "");

    expect(seen.turn).toBe("completed");
    expect(seen.share).toMatchObject({ isOn: true, problem: null, sdk: 57 });
    expect(seen.share.links.map(({ host }) => host)).toEqual(["192.168.77.2"]);
    const at = `192.168.77.2:${seen.share.port}`;
    expect(seen.share.links[0]?.app).toStartWith(`exp://${at}`);
    expect(seen.strangers).toEqual([403, 403]);
    expect(seen.manifest).toMatchObject({ status: 200, runtimeVersion: "exposdk:57.0.0", hosts: [at] });
    expect(seen.manifest.contentType).toContain("json");
    for (const bundle of seen.bundles) expect(bundle).toMatchObject({ status: 200, hasApp: true });
    expect(seen.bundles.map(({ platform }) => platform)).toContain("android");
    for (const { bytes } of seen.bundles) expect(bytes).toBeGreaterThan(1_000_000);
    for (const { status } of seen.assets) expect(status).toBe(200);
    expect(seen.webPage).toEqual({ status: 200, hasRoot: true });
    expect(seen.closed).toBe("refused");
  },
  LIMIT_MS,
);
