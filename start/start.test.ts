import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Health } from "@lathe/protocol/api";

const root = resolve(import.meta.dir, "..");
let data: string;
let running: Bun.Subprocess<"ignore", "pipe", "pipe">[];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "lathe-start-"));
  running = [];
});
afterEach(async () => {
  for (const child of running) child.kill("SIGTERM");
  await Promise.all(running.map((child) => child.exited));
  rmSync(data, { recursive: true, force: true });
}, 30_000);

function spawn(env: Record<string, string>, args: string[] = [], program = [process.execPath, "start.ts"]) {
  const child = Bun.spawn([...program, ...args], {
    cwd: root,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: {
      PATH: process.env.PATH ?? "",
      HOME: data,
      LATHE_STORE: join(root, ".lathe", "store"),
      LATHE_DATA: join(data, "d"),
      ...env,
    },
  });
  running.push(child);
  return child;
}

/** Resolves with the line that says that it is ready. */
async function waitUntilReady(child: ReturnType<typeof spawn>): Promise<string> {
  let text = "";
  for await (const chunk of child.stdout) {
    text += new TextDecoder().decode(chunk);
    if (text.includes("\n")) return text;
  }
  throw new Error(`It ended: ${await new Response(child.stderr).text()}`);
}

/** What a start that must fail says at its end, and its exit code. */
async function fail(env: Record<string, string>, args: string[] = []): Promise<{ line: string; exitCode: number }> {
  const child = spawn(env, args);
  const [text, exitCode] = [await new Response(child.stderr).text(), await child.exited];
  return { line: text.slice(text.lastIndexOf("lathe: ")), exitCode };
}

function originOf(ready: string): string {
  return new URL(/http:\S+/.exec(ready)?.[0] ?? "").origin;
}

describe("a start that cannot succeed says why in one clear line", () => {
  test("a configuration that is not valid", async () => {
    const { line, exitCode } = await fail({ LATHE_PORT: "x" }, ["--roles=cook"]);
    expect(line).toContain("LATHE_PORT");
    expect(line).toContain("cook");
    expect(exitCode).toBe(1);
  });

  test("a taken port, without touching the data", async () => {
    const other = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const { line, exitCode } = await fail({ LATHE_PORT: String(other.port) });
    other.stop(true);
    expect(line).toContain(`Port ${other.port}`);
    expect(line).toContain("LATHE_PORT");
    expect(exitCode).toBe(1);
    expect(existsSync(join(data, "d", "db"))).toBe(false);
  }, 30_000);

  test("a data folder that cannot be one", async () => {
    writeFileSync(join(data, "d"), "a file");
    const { line, exitCode } = await fail({});
    expect(line).toContain("LATHE_DATA");
    expect(line.trim().split("\n")).toHaveLength(1);
    expect(exitCode).toBe(1);
  }, 30_000);

  test("a second server on the same data; the first one goes on", async () => {
    const origin = originOf(await waitUntilReady(spawn({ LATHE_PORT: "0" })));
    const { line, exitCode } = await fail({ LATHE_PORT: "0" });
    expect(line).toContain("Another Lathe server");
    expect(exitCode).toBe(1);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
  }, 60_000);
});

test("a folder that was there before keeps its mode, and what is private in it is closed", async () => {
  mkdirSync(join(data, "d"), { mode: 0o755 });
  await waitUntilReady(spawn({ LATHE_PORT: "0" }));
  const modeOf = (path: string) => (statSync(join(data, "d", path)).mode & 0o777).toString(8);
  expect(modeOf(".")).toBe("755");
  for (const folder of ["workspaces", "db", "run"]) expect(modeOf(folder)).toBe("700");
  for (const file of ["join.secret", "secret.key", "control.json"]) expect(modeOf(file)).toBe("600");
}, 60_000);

test("nothing is left running when the launcher is killed", async () => {
  const launcher = spawn({ LATHE_PORT: "0" }, [], ["node", "scripts/start.mjs"]);
  const origin = originOf(await waitUntilReady(launcher));
  launcher.kill("SIGKILL");
  const deadline = Date.now() + 20_000;
  const answers = () =>
    fetch(`${origin}/health`)
      .then(() => true)
      .catch(() => false);
  while (await answers()) expect(Date.now()).toBeLessThan(deadline);
}, 90_000);

describe("roles", () => {
  test("control and router can be processes of their own on one data folder", async () => {
    const probe = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const port = String(probe.port);
    probe.stop(true);
    await waitUntilReady(spawn({ LATHE_PORT: port }, ["--roles=control"]));
    await waitUntilReady(spawn({ LATHE_PORT: port }, ["--roles=router,worker"]));
    const login = Bun.spawn([process.execPath, "cli/main.ts", "login"], {
      cwd: root,
      env: { LATHE_DATA: join(data, "d") },
    });
    const address = (await new Response(login.stdout).text()).trim();
    const answer = await fetch(address, { redirect: "manual" });
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const me = await fetch(`http://localhost:${port}/api/me`, { headers: { cookie } });
    expect(me.status).toBe(200);
    const health = Health.parse(await (await fetch(`http://localhost:${port}/health`)).json());
    expect(health.status).toBe("ready");
  }, 60_000);
});
