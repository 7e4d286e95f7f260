import { afterEach, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { findNodeFolder } from "../../sandbox/node-folder.ts";
import { writeApp } from "./fixtures/write-app.ts";

const ESBUILD = dirname(dirname(fileURLToPath(import.meta.resolve("esbuild"))));
const NODE = join(findNodeFolder() ?? "", "bin/node");
const State = z.object({
  metro: z.enum(["starting", "warming", "ready", "failed"]),
  restarts: z.number().int(),
  reason: z.string().nullable(),
  port: z.number().int(),
});
const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

interface Behaviour {
  startMs?: number;
  startsAt?: string;
  warmMs?: number;
  dieAtStart?: number;
  says?: string;
}

/** The real dev server, run by Node, with an Expo that is none. */
async function serve(behaviour: Behaviour = {}, files: Readonly<Record<string, string>> = {}) {
  const root = writeApp({ ...files, ".fake.json": JSON.stringify(behaviour) });
  const [port, metroPort] = await freePorts();
  const child = spawn(NODE, [join(import.meta.dirname, "serve.ts")], {
    cwd: root,
    env: { ...process.env, PORT: String(port), LATHE_METRO_PORT: String(metroPort), LATHE_ESBUILD: ESBUILD },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => void (printed += String(text)));
  const exited = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  ending.push(async () => {
    child.kill("SIGTERM");
    await exited;
    rmSync(root, { recursive: true });
  });
  const url = `http://127.0.0.1:${port}`;
  const metro = async () => State.parse(await (await fetch(`${url}/__lathe/mobile`)).json());
  await until(
    async () => await metro().catch(() => false),
    () => `the server listens; it printed: ${printed}`,
  );
  const becomes = async (phase: string) =>
    await until(
      async () => (await metro()).metro === phase,
      () => `Metro becomes ${phase}: ${printed}`,
    );
  return { root, port, metroPort, url, child, exited, metro, becomes, printed: () => printed };
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : 0;
    }),
  );
  await Promise.all(servers.map(async (server) => await new Promise((resolve) => server.close(resolve))));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

const asPage = { headers: { accept: "text/html" } };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // What is dead and waits to be collected does no more harm.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

async function readPids(root: string): Promise<number[]> {
  await until(() => existsSync(join(root, "pids")));
  return readFileSync(join(root, "pids"), "utf8").split(" ").map(Number);
}

async function expectGone(pids: readonly number[]): Promise<void> {
  await until(() => !pids.some((pid) => isAlive(pid)), `${pids.join(" and ")} are gone`);
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  child.kill(signal);
}

test("shows the app by itself, and from Metro once that is ready; pages are not told to change over", async () => {
  const { root, url, becomes } = await serve({ startsAt: "go" });
  const page = await (await fetch(`${url}/some/route`, asPage)).text();
  expect(page).toContain("<title>Streaks &#38; &#60;b&#62;</title>");
  expect(page).toContain(`<meta name="theme-color" content="#123456">`);
  expect(page).toContain(`"sdkVersion":"57.0.0"`);
  expect(page).not.toContain("IOS");
  const code = await (await fetch(`${url}/_lathe-web/app.js`)).text();
  expect(code).toContain("ON_THE_WEB");
  const leaving = new AbortController();
  const changes = await fetch(`${url}/_lathe-web/changes`, { signal: leaving.signal });
  let told = "";
  const reading = (async () => {
    for await (const part of changes.body ?? []) told += new TextDecoder().decode(part);
  })().catch(() => {});
  writeFileSync(join(root, "go"), "");
  await becomes("ready");
  expect(told).not.toContain("data:");
  expect(await (await fetch(url, asPage)).text()).toContain("<title>Metro</title>");
  // What the open page still asks for is there.
  expect(await (await fetch(`${url}/_lathe-web/app.js`)).text()).toBe(code);
  // A change is shown, by Metro then.
  writeFileSync(join(root, "src/word.web.ts"), `export const word = "CHANGED";`);
  await until(() => told.includes("data: reload"));
  leaving.abort();
  await reading;
});

test("builds again for what changes while Metro is cold, and leaves a page alone that is the same as before", async () => {
  const { root, url } = await serve({ startMs: 60_000 });
  const changes = await fetch(`${url}/_lathe-web/changes`);
  let told = "";
  void (async () => {
    for await (const part of changes.body ?? []) told += new TextDecoder().decode(part);
  })().catch(() => {});
  await (await fetch(`${url}/_lathe-web/app.js`)).text();
  writeFileSync(join(root, "expo-env.d.ts"), "// by Expo");
  writeFileSync(join(root, "src/word.web.ts"), `export const word = "ON_THE_WEB" ;`);
  writeFileSync(join(root, "src/app/index.tsx"), "export default () => <");
  await until(() => told.includes("data: reload"));
  const fault = await (await fetch(`${url}/_lathe-web/app.js`)).text();
  expect(fault).toContain("src/app/index.tsx:1:");
  writeFileSync(join(root, "src/app/index.tsx"), `export default () => "MENDED";`);
  await until(async () => (await (await fetch(`${url}/_lathe-web/app.js`)).text()).includes("MENDED"));
});

test("what only Metro can answer waits for it, with Host and Origin as they came", async () => {
  const { url, port, metro } = await serve({ startMs: 500, warmMs: 300 });
  const headers = { "expo-platform": "android", accept: "application/expo+json", origin: "http://phone.example" };
  const manifest = await fetch(url, { headers });
  expect(await manifest.json()).toEqual({ host: `127.0.0.1:${port}`, origin: "http://phone.example" });
  expect(["warming", "ready"]).toContain((await metro()).metro);
  const bundle = await (await fetch(`${url}/index.bundle?platform=ios`)).text();
  expect(bundle).toHaveLength("/* bundle */".length * 10_000);
});

test("a WebSocket waits for Metro and is handed on", async () => {
  const { port } = await serve({ startMs: 300 });
  const socket = new WebSocket(`ws://127.0.0.1:${port}/hot?x=1`);
  const message = await new Promise((resolve, reject) => {
    socket.addEventListener("message", ({ data }) => resolve(data));
    socket.addEventListener("error", () => reject(new Error("The WebSocket failed.")));
  });
  expect(message).toBe("/hot?x=1");
  socket.close();
});

test("large bodies pass both ways", async () => {
  const { url, becomes } = await serve();
  await becomes("ready");
  const body = "x".repeat(3_000_000);
  expect(await (await fetch(`${url}/symbolicate`, { method: "POST", body })).text()).toBe(body);
});

test("Metro that dies is started again, and the page goes on meanwhile", async () => {
  const { root, url, becomes, printed } = await serve();
  await becomes("ready");
  const pids = await readPids(root);
  const answer = await fetch(`${url}/die`);
  expect(answer.status).toBe(502);
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining("Metro did not answer") });
  await until(() => printed().includes("Metro starts again in 0.5 s (1 of 5). Metro ended with exit code 3."));
  expect((await fetch(url, asPage)).status).toBe(200);
  await becomes("ready");
  expect(readFileSync(join(root, "starts"), "utf8")).toBe("2");
  await expectGone(pids);
});

test("a page whose bundle Metro cannot make says why, and loads itself anew when something changes", async () => {
  const { root, url, becomes, printed } = await serve();
  await becomes("ready");
  const message = "SyntaxError: /src/a.tsx: Unexpected token (3:7)\n> 3 | <View";
  writeFileSync(
    join(root, "broken"),
    JSON.stringify({ message, filename: `${root}/src/a.tsx`, lineNumber: 3, column: 7 }),
  );
  const bundle = `${url}/index.bundle?platform=web`;
  const script = await fetch(bundle, { headers: { "sec-fetch-dest": "script" } });
  expect(script.headers.get("content-type")).toContain("text/javascript");
  const code = await script.text();
  expect(code).toContain("src/a.tsx:3:8: Unexpected token");
  expect(code).toContain("new EventSource");
  expect(printed()).toContain("src/a.tsx:3:8: Unexpected token");
  const changes = await fetch(`${url}/_lathe-web/changes`);
  const told = (async () => {
    let text = "";
    for await (const part of changes.body ?? []) {
      text += new TextDecoder().decode(part);
      if (text.includes("data: reload")) return true;
    }
    return false;
  })();
  writeFileSync(join(root, "src/word.web.ts"), `export const word = "MENDED";`);
  expect(await told).toBe(true);
  // Who reads Metro's errors gets them as they are.
  const raw = await fetch(bundle, { headers: { "user-agent": "Lathe" } });
  expect(raw.status).toBe(500);
  expect(await raw.json()).toMatchObject({ message });
});

test("a name that app.json got while Metro served is the page's when Metro is gone", async () => {
  const { root, url, becomes, printed } = await serve({ startsAt: "go" });
  expect(await (await fetch(url, asPage)).text()).toContain("<title>Streaks");
  writeFileSync(join(root, "go"), "");
  await becomes("ready");
  writeFileSync(join(root, "app.json"), `{"expo":{"name":"Renamed","slug":"app"}}`);
  rmSync(join(root, "go"));
  await (await fetch(`${url}/die`)).text();
  await until(() => printed().includes("Metro starts again"));
  const page = await (await fetch(url, asPage)).text();
  expect(page).toContain("<title>Renamed</title>");
  expect(page).toContain(`"name":"Renamed"`);
});

test("files of public, the icon, and words for what is not there", async () => {
  const { url } = await serve(
    { startMs: 60_000 },
    {
      "public/logo.svg": "<svg/>",
      "public/index.html": "<title>%WEB_TITLE%</title></head><main></main></body>",
      "icon.png": "PNG",
      "app.json": `{"expo":{"name":"Mine","slug":"a","web":{"favicon":"./icon.png"}}}`,
      ".env": "EXPO_PUBLIC_A=one\nEXPO_PUBLIC_B=two\nSECRET=three",
      ".env.local": "EXPO_PUBLIC_A=mine",
    },
  );
  const page = await (await fetch(url, asPage)).text();
  expect(page).toContain("<title>Mine</title>");
  expect(page).toContain("<main></main>");
  expect(page).toContain(`"EXPO_PUBLIC_A":"mine","EXPO_PUBLIC_B":"two"`);
  expect(page).not.toContain("three");
  expect((await fetch(`${url}/logo.svg`)).headers.get("content-type")).toBe("image/svg+xml");
  expect(await (await fetch(`${url}/favicon.ico`)).text()).toBe("PNG");
  const missing = await fetch(`${url}/nothing.png`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("/nothing.png");
  expect((await fetch(`${url}/..%2Fapp.json`)).status).toBe(404);
  expect((await fetch(`${url}/%E0%A4%A`)).status).toBe(404);
});

test.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)("%s leaves no process behind", async (signal) => {
  const { root, child, exited, becomes } = await serve();
  await becomes("ready");
  const pids = await readPids(root);
  expect(pids.every((pid) => isAlive(pid))).toBe(true);
  kill(child, signal);
  await exited;
  await expectGone(pids);
});

test("ends when whoever started it goes away", async () => {
  const { root, child, exited, becomes } = await serve();
  await becomes("ready");
  const pids = await readPids(root);
  child.stdin?.end();
  expect(await exited).toBe(0);
  await expectGone(pids);
});
