import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenPort } from "@lathe/protocol/workspace";
import { until } from "@lathe/testing/until";
import { probeSandbox } from "./open-sandbox.ts";
import type { Sandbox, SandboxedTerminal } from "./sandbox.ts";
import { sandboxOwner } from "./sandbox-owner.ts";
import { run } from "./attack-programs.ts";
import { readUntil, SandboxBench } from "./sandbox.test-kit.ts";

const required = process.env.LATHE_SANDBOX === "required";
const report = await probeSandbox(required ? "required" : "auto");
const modes = report.kind === "bubblewrap" ? (["required", "none"] as const) : (["none"] as const);

async function fetchPort(port: OpenPort, path = "/"): Promise<string> {
  const { upstream } = port;
  const response =
    "unixSocket" in upstream
      ? await fetch(`http://app${path}`, { unix: upstream.unixSocket })
      : await fetch(`http://127.0.0.1:${upstream.tcpPort}${path}`);
  return response.text();
}

function collect(terminal: SandboxedTerminal): { text: string } {
  const collected = { text: "" };
  terminal.onData((data) => (collected.text += new TextDecoder().decode(data)));
  return collected;
}

describe.each(modes)("a sandbox of mode %s", (mode) => {
  const bench = new SandboxBench(mode);
  let sandbox: Sandbox;
  let folder: string;
  beforeAll(async () => {
    ({ sandbox, folder } = await bench.open());
  });
  afterAll(() => bench.clear());

  test("runs a program in the project's folder and tells its output and exit code", async () => {
    const result = await run(sandbox, "pwd; echo wrong >&2; exit 7");
    expect(result).toEqual({ output: `${sandbox.projectPath}\n`, errors: "wrong\n", exitCode: 7, signal: null });
  });

  test("passes arguments as they are", async () => {
    const args = ["a b", "'", '"', "$HOME", "*", "", "\n", "ü"];
    const result = await run(sandbox, ["printf", "[%s]", ...args]);
    expect(result.output).toBe(args.map((arg) => `[${arg}]`).join(""));
  });

  test("has an environment of its own, with what the caller adds", async () => {
    process.env.LATHE_TEST_SECRET = "not for projects";
    const env = { ADDED: 'it\'s\n"new" $HOME', PATH: "/usr/bin:/bin" };
    const result = await run(sandbox, ["env", "-0"], { env });
    delete process.env.LATHE_TEST_SECRET;
    const lines = result.output.split("\0");
    expect(lines).toContain(`ADDED=${env.ADDED}`);
    expect(lines).toContain(`PATH=${env.PATH}`);
    expect(result.output).not.toContain("not for projects");
    expect(result.output).not.toContain("LATHE_ENVIRONMENT");
  });

  test("has Node 24 and Bun", async () => {
    expect((await run(sandbox, "node --version; bun --version; bunx --version")).output).toMatch(
      /^v24\.\d+\.\d+\n\d+\.\d+\.\d+\n\d+\.\d+\.\d+\n$/,
    );
  });

  test("starts in a folder below the project when asked", async () => {
    mkdirSync(join(folder, "files/sub folder"), { recursive: true });
    expect((await run(sandbox, "pwd", { cwd: "sub folder" })).output).toBe(`${sandbox.projectPath}/sub folder\n`);
  });

  test("an unknown program is exit code 127", async () => {
    expect((await run(sandbox, ["no-such-program"])).exitCode).toBe(127);
  });

  test("tells which signal ended a program", async () => {
    expect(await run(sandbox, "kill -KILL $$")).toMatchObject({ exitCode: null, signal: "SIGKILL" });
  });

  test("shares files with the host, owned by the sandbox's user", async () => {
    const result = await run(sandbox, "printf hello > made; stat -c %u:%g made");
    expect(result.exitCode).toBe(0);
    expect(readFileSync(join(folder, "files/made"), "utf8")).toBe("hello");
    const uid = mode === "none" ? process.getuid?.() : (sandboxOwner()?.uid ?? process.getuid?.());
    expect(await Bun.file(join(folder, "files/made")).stat()).toMatchObject({ uid });
  });

  test("feeds standard input", async () => {
    const child = await sandbox.spawn({ command: ["cat"] });
    child.stdin.write("one ");
    child.stdin.write(new TextEncoder().encode("two"));
    child.stdin.end();
    expect(await new Response(child.stdout).text()).toBe("one two");
    expect(await child.exited).toEqual({ exitCode: 0, signal: null });
  });

  test("writing to a program that is gone harms nobody", async () => {
    const child = await sandbox.spawn({ command: ["true"] });
    await child.exited;
    child.stdin.write("nobody reads this");
    child.stdin.end();
  });

  test("streams output while the program runs, megabytes of it", async () => {
    const child = await sandbox.spawn({ command: ["sh", "-c", "echo first; read line; head -c 5000000 /dev/zero"] });
    const first = await readUntil(child.stdout, "first\n");
    child.stdin.write("\n");
    let bytes = first.length - "first\n".length;
    for await (const chunk of child.stdout) bytes += chunk.byteLength;
    expect(bytes).toBe(5_000_000);
  });

  test("kill ends background children, daemons too, but no other command", async () => {
    const other = await sandbox.spawn({ command: ["sh", "-c", "echo up; exec sleep 1000"] });
    await readUntil(other.stdout, "up");
    const child = await sandbox.spawn({
      command: [
        "sh",
        "-c",
        "touch a b; (while :; do touch a; sleep 0.02; done) & setsid sh -c 'while :; do touch b; sleep 0.02; done' & echo up; wait",
      ],
    });
    await readUntil(child.stdout, "up");
    expect(await child.kill(500)).toMatchObject({ exitCode: null });
    const times = (): string[] =>
      ["a", "b"].map((name) => String(Bun.file(join(folder, `files/${name}`)).lastModified));
    const before = times();
    // Whatever survived would touch its file again within this program's time.
    await run(sandbox, "sleep 0.3");
    expect(times()).toEqual(before);
    let otherEnded = false;
    void other.exited.then(() => (otherEnded = true));
    await Promise.resolve();
    expect(otherEnded).toBe(false);
    expect(await other.kill()).toEqual({ exitCode: null, signal: "SIGTERM" });
  });

  test("kill ends what ignores SIGTERM after the grace time", async () => {
    const child = await sandbox.spawn({ command: ["sh", "-c", "trap '' TERM; echo up; while :; do sleep 0.1; done"] });
    await readUntil(child.stdout, "up");
    expect(await child.kill(100)).toEqual({ exitCode: null, signal: "SIGKILL" });
  });

  test("kill lets a program end itself in the grace time", async () => {
    const child = await sandbox.spawn({
      command: ["sh", "-c", "trap 'exit 3' TERM; echo up; while :; do sleep 0.05; done"],
    });
    await readUntil(child.stdout, "up");
    expect(await child.kill(5_000)).toEqual({ exitCode: 3, signal: null });
  });

  test("kill after the end gives the same exit", async () => {
    const child = await sandbox.spawn({ command: ["sh", "-c", "exit 4"] });
    await child.exited;
    expect(await child.kill()).toEqual({ exitCode: 4, signal: null });
  });

  describe("terminals", () => {
    test("are terminals of the given size, follow a resize and tell the exit code", async () => {
      const terminal = await sandbox.spawnTerminal({ command: ["bash", "--norc"], cols: 91, rows: 23 });
      const seen = collect(terminal);
      terminal.write("test -t 0 && test -t 1 && stty size\n");
      await until(() => seen.text.includes("23 91"));
      terminal.resize(120, 40);
      terminal.write("stty size\n");
      await until(() => seen.text.includes("40 120"));
      terminal.write("exit 5\n");
      expect(await terminal.exited).toEqual({ exitCode: 5, signal: null });
    });

    test("^C interrupts the program and not the shell; job control works", async () => {
      const terminal = await sandbox.spawnTerminal({ command: ["bash", "--norc"], cols: 80, rows: 24 });
      const seen = collect(terminal);
      // What says that it has started is in the foreground by then.
      terminal.write("sh -c 'echo sta\"\"rted; exec sleep 1000'\n");
      await until(() => seen.text.includes("started"));
      terminal.write("\x03");
      terminal.write("echo after=$?\n");
      await until(() => seen.text.includes("after=130"));
      terminal.write("sh -c 'echo sec\"\"ond; exec sleep 1001'\n");
      await until(() => seen.text.includes("second"));
      terminal.write("\x1a");
      await until(() => seen.text.includes("Stopped"));
      terminal.write("jobs; bg; kill %1; wait; echo d''one\n");
      await until(() => seen.text.includes("done"));
      expect(seen.text).not.toContain("no job control");
      await terminal.kill();
    });

    test("kill ends the shell's background jobs", async () => {
      const terminal = await sandbox.spawnTerminal({ command: ["bash", "--norc"], cols: 80, rows: 24 });
      const seen = collect(terminal);
      terminal.write(
        "(while :; do touch c; sleep 0.02; done) &\n nohup sh -c 'while :; do touch d; sleep 0.02; done' &\n",
      );
      await until(() => existsSync(join(folder, "files/c")) && existsSync(join(folder, "files/d")));
      await terminal.kill();
      const times = (): string[] =>
        ["c", "d"].map((name) => String(Bun.file(join(folder, `files/${name}`)).lastModified));
      const before = times();
      await run(sandbox, "sleep 0.3");
      expect(times()).toEqual(before);
      expect(seen.text).not.toBe("");
    });
  });

  describe("ports", () => {
    const NODE_SERVER =
      'require("node:http").createServer((q, s) => s.end("node " + q.url)).listen(+process.argv[1], process.argv[2])';
    const BUN_SERVER =
      'Bun.serve({ port: +process.argv[1], hostname: process.argv[2], fetch: (q) => new Response("bun " + new URL(q.url).pathname) })';

    test.each([
      ["Node", ["node", "-e", NODE_SERVER], "127.0.0.1", "node /a?b"],
      ["Node on all addresses", ["node", "-e", NODE_SERVER], "::", "node /a?b"],
      ["Bun", ["bun", "-e", BUN_SERVER], "0.0.0.0", "bun /a"],
      ["Bun on IPv6", ["bun", "-e", BUN_SERVER], "::1", "bun /a"],
    ])("a server of %s is found, reached, and forgotten when it ends", async (name, command, address, answer) => {
      const port = await sandbox.choosePort();
      const told: number[][] = [];
      const stop = sandbox.onPorts((ports) => told.push(ports.map((open) => open.port)));
      const child = await sandbox.spawn({ command: [...command, String(port), address] });
      const open = await until(() => sandbox.ports.find((open) => open.port === port));
      if ("unixSocket" in open.upstream || address !== "::1") expect(await fetchPort(open, "/a?b")).toBe(answer);
      await child.kill(0);
      await until(() => sandbox.ports.every((open) => open.port !== port));
      stop();
      expect(told.some((ports) => ports.includes(port))).toBe(true);
      expect(told.at(-1)).not.toContain(port);
      expect(name).not.toBe("");
    });

    test("a server that is started again on its port is reached again", async () => {
      const port = await sandbox.choosePort();
      for (const round of ["first", "second"]) {
        const code = `require("node:http").createServer((q, s) => s.end("${round}")).listen(${port}, "127.0.0.1")`;
        const child = await sandbox.spawn({ command: ["node", "-e", code] });
        const answer = await until(async () => {
          const open = sandbox.ports.find((open) => open.port === port);
          const text = open === undefined ? "" : await fetchPort(open).catch(() => "");
          return text === round && text;
        });
        expect(answer).toBe(round);
        await child.kill(0);
      }
    });

    test("chooses another port while one is taken", async () => {
      const port = await sandbox.choosePort();
      const child = await sandbox.spawn({ command: ["node", "-e", NODE_SERVER, String(port), "127.0.0.1"] });
      await until(() => sandbox.ports.some((open) => open.port === port));
      expect(await sandbox.choosePort()).not.toBe(port);
      await child.kill(0);
    });
  });
});

describe.each(modes)("the life of a sandbox of mode %s", (mode) => {
  const bench = new SandboxBench(mode);
  afterEach(() => bench.clear());

  function prepareLower(): string {
    const lower = bench.makeFolder();
    mkdirSync(join(lower, "node_modules/m"), { recursive: true });
    mkdirSync(join(lower, "cache/bun"), { recursive: true });
    writeFileSync(join(lower, "node_modules/m/index.js"), "original");
    writeFileSync(join(lower, "cache/bun/entry"), "cached");
    const owner = mode === "none" ? null : sandboxOwner();
    if (owner !== null) Bun.spawnSync(["chown", "-R", `${owner.uid}:${owner.gid}`, lower]);
    return lower;
  }

  test("the template's modules and caches lie below the project, and a change stays the project's own", async () => {
    const lower = prepareLower();
    const first = await bench.open({ lowerDirectory: lower });
    const second = await bench.open({ lowerDirectory: lower });
    const change =
      "cat node_modules/m/index.js $BUN_INSTALL_CACHE_DIR/entry; echo poison > node_modules/m/index.js; echo poison > $BUN_INSTALL_CACHE_DIR/entry; mkdir node_modules/own";
    expect(await run(first.sandbox, change)).toMatchObject({ output: "originalcached", exitCode: 0 });
    expect(
      (await run(second.sandbox, "cat node_modules/m/index.js $BUN_INSTALL_CACHE_DIR/entry; ls node_modules")).output,
    ).toBe("originalcachedm\n");
    expect(readFileSync(join(lower, "node_modules/m/index.js"), "utf8")).toBe("original");

    await first.sandbox.close();
    const again = await bench.open({ workspaceDirectory: first.folder, lowerDirectory: lower });
    expect((await run(again.sandbox, "cat node_modules/m/index.js; ls node_modules")).output).toBe("poison\nm\nown\n");
  });

  test("close ends every process and leaves nothing but files", async () => {
    const { sandbox, folder } = await bench.open();
    const child = await sandbox.spawn({
      command: [
        "sh",
        "-c",
        "setsid sh -c 'trap \"\" TERM HUP; while :; do touch still; sleep 0.02; done' & echo up; exec sleep 1000",
      ],
    });
    const terminal = await sandbox.spawnTerminal({ command: ["bash"], cols: 80, rows: 24 });
    await readUntil(child.stdout, "up");
    await until(() => existsSync(join(folder, "files/still")));
    await sandbox.close();
    expect(await child.exited).toMatchObject({ exitCode: null });
    await terminal.exited;
    const before = Bun.file(join(folder, "files/still")).lastModified;
    await Bun.spawn(["sleep", "0.2"]).exited;
    expect(Bun.file(join(folder, "files/still")).lastModified).toBe(before);
    expect(existsSync(join(folder, "run")) ? readdirSync(join(folder, "run")) : []).toEqual([]);
    expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(folder);
    expect(sandbox.ports).toEqual([]);
    const refusal: unknown = await sandbox.spawn({ command: ["true"] }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "sandbox_unavailable" });
    await sandbox.close();
  });
});
