import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startReplayServer } from "@lathe/testing/replay-server";

const root = resolve(import.meta.dir, "..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Bun keeps a cache in the home folder. */
const ownFiles = (): string[] => readdirSync(folder).filter((name) => name !== ".bun");

async function lathe(...args: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  return latheWith({}, ...args);
}

async function latheWith(more: Record<string, string>, ...args: string[]) {
  const child = Bun.spawn([process.execPath, "cli/main.ts", ...args], {
    cwd: root,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      TMPDIR: folder,
      LATHE_STORE: join(root, ".lathe", "store"),
      ...more,
    },
  });
  const [out, err] = await Promise.all([new Response(child.stdout).text(), new Response(child.stderr).text()]);
  return { exitCode: await child.exited, out, err };
}

interface Line {
  type: string;
  [field: string]: unknown;
}

function readLines(text: string): Line[] {
  return text
    .trim()
    .split("\n")
    .map((line): Line => JSON.parse(line));
}

describe("lathe build", () => {
  test("makes an app with the composer, prints its events and leaves nothing but the app", async () => {
    const out = join(folder, "out");
    const result = await lathe("build", "A todo app", "--out", out, "--json");
    expect(result.err).toBe("");
    expect(result.exitCode).toBe(0);
    const lines = readLines(result.out);
    expect(lines.map((line) => line.type)).toContain("turn.finished");
    expect(lines.at(-1)).toMatchObject({ type: "build.finished", ok: true, outcome: "completed", app: "ready" });
    expect(existsSync(join(out, "package.json"))).toBe(true);
    expect(existsSync(join(out, "node_modules"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith("lathe-build-"))).toEqual([]);
  }, 120_000);

  test("speaks to a model at a given address", async () => {
    const call = {
      index: 0,
      id: "c",
      type: "function",
      function: { name: "write_file", arguments: '{"path":"hello.txt","content":"hi\\n"}' },
    };
    const chunk = (delta: object, reason: string | null) =>
      `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
    const model = startReplayServer({
      recordings: [
        { body: `${chunk({ role: "assistant", tool_calls: [call] }, null)}${chunk({}, "tool_calls")}data: [DONE]\n\n` },
        { body: `${chunk({ role: "assistant", content: "There it is." }, null)}${chunk({}, "stop")}data: [DONE]\n\n` },
      ],
    });
    const out = join(folder, "out");
    const result = await lathe(
      "build",
      "Say hi",
      "--out",
      out,
      "--template",
      "blank",
      "--model",
      "compatible/m",
      "--base-url",
      `${model.url}/v1`,
    );
    await model.close();
    expect(result.out).toContain("There it is.");
    expect(result.exitCode).toBe(0);
    expect(readFileSync(join(out, "hello.txt"), "utf8")).toBe("hi\n");
  }, 120_000);

  test("a turn that fails is exit code 1, in words", async () => {
    const model = startReplayServer({ handler: () => ({ status: 401, body: '{"error":{"message":"bad key"}}' }) });
    const args = ["--template", "blank", "--model", "compatible/m", "--base-url", `${model.url}/v1`];
    const result = await lathe("build", "Say hi", "--out", join(folder, "out"), ...args);
    await model.close();
    expect(result.exitCode).toBe(1);
    expect(result.out).toContain("key");
    expect(result.err).toMatch(/^lathe: model error: .*bad key.*\n$/);
  }, 60_000);

  test("wrong usage is exit code 2 and touches nothing", async () => {
    expect((await lathe("build")).exitCode).toBe(2);
    expect((await lathe("fly")).exitCode).toBe(2);
    const full = join(folder, "full");
    mkdirSync(full);
    writeFileSync(join(full, "mine.txt"), "mine");
    const result = await lathe("build", "A todo app", "--out", full);
    expect(result.exitCode).toBe(2);
    expect(result.err).toContain("not empty");
    expect(readdirSync(full)).toEqual(["mine.txt"]);
  }, 60_000);

  test("a browser that is named and is not there is wrong usage, in one line", async () => {
    const result = await latheWith({ LATHE_CHROMIUM: "/nowhere" }, "build", "A todo app", "--out", join(folder, "out"));
    expect(result.exitCode).toBe(2);
    expect(result.err).toStartWith("lathe: LATHE_CHROMIUM: there is no browser at /nowhere.\n");
    const none = await latheWith({ LATHE_CHROMIUM: "/bin/true" }, "build", "A todo app", "--out", join(folder, "out"));
    expect(none.exitCode).toBe(2);
    expect(none.err).toStartWith("lathe: LATHE_CHROMIUM: /bin/true does not start as a browser.\n");
    // What was made for the app is taken away again.
    expect(ownFiles()).toEqual([]);
  }, 60_000);

  test("a key that is missing is told before anything is built", async () => {
    const result = await lathe("build", "Say hi", "--out", join(folder, "out"), "--model", "groq/m");
    expect(result).toEqual({
      exitCode: 2,
      out: "",
      err: "lathe: Groq needs a key: set GROQ_API_KEY.\nSee: lathe help\n",
    });
    expect(ownFiles()).toEqual([]);
  }, 60_000);

  test("a temporary folder that cannot be used is told in words", async () => {
    const result = await latheWith(
      { TMPDIR: join(folder, "nowhere") },
      "build",
      "A todo app",
      "--out",
      join(folder, "out"),
    );
    expect(result.exitCode).toBe(2);
    expect(result.err).toContain(`${join(folder, "nowhere")} (TMPDIR)`);
    expect(ownFiles()).toEqual([]);
  }, 60_000);

  test("a provider's own variable holds its key, and the channel is what was asked for", async () => {
    const model = startReplayServer({ handler: () => ({ status: 401, body: '{"error":{"message":"bad key"}}' }) });
    const args = ["--template", "blank", "--model", "groq/m", "--base-url", `${model.url}/v1`, "--channel", "text"];
    await latheWith({ GROQ_API_KEY: "gsk-mine" }, "build", "Say hi", "--out", join(folder, "out"), ...args);
    await model.close();
    expect(model.requests[0]?.headers.authorization).toBe("Bearer gsk-mine");
    expect(model.requests[0]?.body).not.toHaveProperty("tools");
  }, 60_000);
});
