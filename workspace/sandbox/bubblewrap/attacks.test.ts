import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { probeSandbox } from "../open-sandbox.ts";
import type { Sandbox } from "../sandbox.ts";
import { sandboxOwner } from "../sandbox-owner.ts";
import {
  attack,
  DENIED,
  run,
  tryConnect,
  ESCAPE_COMMANDS,
  hasOwnMounts,
  HOST_PATHS,
  PRINT_ENVIRONMENTS,
  readPath,
  signalProcess,
} from "../attack-programs.ts";
import { SandboxBench, TEST_LIMITS } from "../sandbox.test-kit.ts";
import { hasTool } from "./find-tools.ts";

const required = process.env.LATHE_SANDBOX === "required";
const report = await probeSandbox(required ? "required" : "auto");

if (report.kind === "bubblewrap") {
  describe("a project that attacks what is outside", () => {
    const bench = new SandboxBench("required");
    let sandbox: Sandbox;
    let folder: string;
    let logged: { level: string; message: string }[];
    beforeAll(async () => {
      process.env.LATHE_TEST_SECRET = "server-secret-3141";
      ({ sandbox, folder, logged } = await bench.open());
    });
    afterAll(async () => {
      delete process.env.LATHE_TEST_SECRET;
      await bench.clear();
    });

    const tryWrite = (path: string): Promise<string> =>
      attack(sandbox, `require("node:fs").writeFileSync(${JSON.stringify(path)}, "1"); return "written"`);

    describe("files", () => {
      test.each(HOST_PATHS)("cannot read %s", async (path) => {
        expect(await attack(sandbox, readPath(path))).toStartWith(DENIED);
      });

      test("cannot read another project's file, or Lathe's data, by any path of the host", async () => {
        const other = await bench.open();
        writeFileSync(join(other.folder, "files/private"), "theirs");
        for (const path of [
          join(other.folder, "files/private"),
          join(folder, "layer"),
          join(folder, "run/upstream"),
          join(folder, "files"),
        ]) {
          expect(existsSync(path)).toBe(true);
          expect(await attack(sandbox, `return require("node:fs").statSync(${JSON.stringify(path)}).mode`)).toBe(
            `${DENIED} ENOENT`,
          );
        }
      });

      test("sees only its own processes' files in /tmp", async () => {
        const mine = bench.makeFolder();
        expect(
          await attack(
            sandbox,
            `return require("node:fs").readdirSync("/tmp").includes(${JSON.stringify(mine.split("/").at(-1))})`,
          ),
        ).toBe("false");
      });

      test.each([
        "/usr/bin/sh-evil",
        "/opt/lathe/enter",
        "/opt/bun/bun",
        "/opt/node/bin/node",
        "/etc/passwd",
        "/etc/hosts",
        "/etc/new",
        "/new",
        "/run/lathe/egress/proxy.sock",
        "/run/new",
        "/dev/new",
        "/dev/sda",
      ])("cannot write %s", async (path) => expect(await tryWrite(path)).toStartWith(DENIED));

      test.each([
        "/proc/sys/kernel/core_pattern",
        "/proc/sys/kernel/hostname",
        "/proc/sys/vm/overcommit_memory",
        "/proc/sys/user/max_user_namespaces",
        "/proc/sysrq-trigger",
        "/proc/sys/net/ipv4/ip_forward",
      ])("cannot write %s", async (path) => {
        expect(await tryWrite(path)).toStartWith(DENIED);
      });

      test("has no devices of the machine", async () => {
        const devices = (await run(sandbox, "find /dev -type b -o -type c | sort")).output.trim().split("\n");
        const allowed = /^\/dev\/(null|zero|full|random|urandom|tty|pts\/ptmx|pts\/\d+|console)$/;
        expect(devices.filter((path) => !allowed.test(path))).toEqual([]);
        expect(
          await attack(
            sandbox,
            'require("node:child_process").execFileSync("mknod", ["/tmp/disk", "b", "8", "0"], { stdio: "ignore" }); return "made"',
          ),
        ).toStartWith(DENIED);
      });

      test("has a home and a project that it can write, and every mount ignores setuid bits", async () => {
        expect((await run(sandbox, "touch ~/a /app/a /tmp/a /cache/a node_modules/a && echo ok")).output).toBe("ok\n");
        const mounts = (await run(sandbox, "cat /proc/self/mountinfo")).output.trim().split("\n");
        expect(mounts.length).toBeGreaterThan(10);
        expect(mounts.filter((line) => !line.split(" ")[5]?.split(",").includes("nosuid"))).toEqual([]);
      });
    });

    describe("processes", () => {
      test("holds no capability and can never gain one", async () => {
        for (const status of [(await run(sandbox, "cat /proc/self/status")).output, await statusInTerminal()]) {
          for (const set of ["CapInh", "CapPrm", "CapEff", "CapAmb"])
            expect(status).toMatch(new RegExp(`${set}:\\s+0{16}\\b`));
          expect(status).toMatch(/NoNewPrivs:\s+1/);
        }
        async function statusInTerminal(): Promise<string> {
          const terminal = await sandbox.spawnTerminal({ command: ["cat", "/proc/self/status"], cols: 80, rows: 24 });
          let text = "";
          terminal.onData((data) => (text += new TextDecoder().decode(data)));
          await terminal.exited;
          return text;
        }
      });

      test("no process inside is without limits", async () => {
        const limits = (await run(sandbox, "cat /proc/[0-9]*/limits")).output;
        const hard = (name: string): number[] =>
          [...limits.matchAll(new RegExp(`^${name}\\s+\\S+\\s+(\\S+)`, "gm"))].map((match) => Number(match[1]));
        expect(hard("Max processes").length).toBeGreaterThan(2);
        expect(hard("Max processes").filter((limit) => !(limit <= TEST_LIMITS.maxProcesses + 32))).toEqual([]);
        expect(hard("Max file size").filter((limit) => limit !== TEST_LIMITS.maxFileBytes)).toEqual([]);
        expect(hard("Max core file size").filter((limit) => limit !== 0)).toEqual([]);
        expect(hard("Max open files").filter((limit) => !(limit <= 65_536))).toEqual([]);
      });

      test("is not uid 0 of the host, nor anything but the sandbox's user", async () => {
        const child = await sandbox.spawn({ command: ["sleep", "1000"] });
        const pids = await until(() => {
          const found = innerPids().filter((pid) =>
            readFileSync(`/proc/${pid}/cmdline`, "utf8").startsWith("sleep\x001000"),
          );
          return found.length > 0 && found;
        });
        const uid = sandboxOwner()?.uid ?? process.getuid?.();
        for (const pid of pids) {
          expect(readFileSync(`/proc/${pid}/status`, "utf8")).toMatch(
            new RegExp(`^Uid:\\s+${uid}\\s+${uid}\\s+${uid}\\s+${uid}$`, "m"),
          );
          expect(readFileSync(`/proc/${pid}/status`, "utf8")).toMatch(new RegExp(`^Groups:\\s*(${uid}\\s*)?$`, "m"));
        }
        await child.kill(0);
      });

      test("setuid programs give nothing", async () => {
        const result = await run(
          sandbox,
          "find /usr/bin -perm -4000 | head -3; su -c 'id -u' </dev/null; sudo -n id -u; id -u",
        );
        expect(
          result.output
            .trim()
            .split("\n")
            .filter((line) => line === "0"),
        ).toEqual([]);
        expect(result.output).toEndWith("1000\n");
      });

      test("sees no process of the host and cannot signal one", async () => {
        const pids = (await run(sandbox, "ls /proc | grep -E '^[0-9]+$'")).output.trim().split("\n").map(Number);
        expect(pids.length).toBeLessThan(20);
        expect(await attack(sandbox, signalProcess(process.pid))).toBe(`${DENIED} ESRCH`);
      });

      test("finds nothing of the server in the environment and command line of any process", async () => {
        const all = await run(sandbox, PRINT_ENVIRONMENTS);
        expect(all.output).not.toContain("server-secret-3141");
        expect(all.output).not.toContain(folder);
        expect(all.output).toContain("cat"); // The first process.
      });

      test("gets no descriptor but its three streams", async () => {
        const fds = (await run(sandbox, ["sh", "-c", "ls /proc/$$/fd"])).output.trim().split("\n");
        expect(fds).toEqual(["0", "1", "2"]);
      });

      test("cannot make user namespaces, mounts or a sandbox of its own", async () => {
        expect(await hasOwnMounts(sandbox)).toBe(true);
        for (const command of ESCAPE_COMMANDS) {
          expect({ command, exitCode: (await run(sandbox, command)).exitCode }).not.toMatchObject({ exitCode: 0 });
        }
      });

      test("learns nothing from commands on their way in, and cannot touch them", async () => {
        const spy = await sandbox.spawn({
          command: [
            "node",
            "-e",
            `const fs = require("node:fs"), seen = new Set(), own = fs.readlinkSync("/proc/self/ns/user");
             const read = (f) => { try { return f() } catch { return "" } };
             const end = Date.now() + 2500;
             process.stdout.write("up");
             while (Date.now() < end) for (const pid of fs.readdirSync("/proc")) {
               if (!/^\\d+$/.test(pid) || pid == process.pid) continue;
               const p = "/proc/" + pid + "/";
               seen.add(read(() => fs.readFileSync(p + "environ", "utf8"))); seen.add(read(() => fs.readFileSync(p + "cmdline", "utf8")));
               for (const ns of ["user", "mnt", "pid", "net"]) { const link = read(() => fs.readlinkSync(p + "ns/" + ns)); if (link !== "" && link !== fs.readlinkSync("/proc/self/ns/" + ns)) seen.add("FOREIGN " + link) }
               for (const fd of read(() => fs.readdirSync(p + "fd")) || []) seen.add(read(() => fs.readlinkSync(p + "fd/" + fd)));
               // A process that holds capabilities, before it becomes the command: it was got at only if it still held them after that.
               const isPowerful = () => /CapEff:\\s+0*[1-9a-f]/.test(read(() => fs.readFileSync(p + "status", "utf8")));
               for (const [name, get] of Object.entries({ mem: () => fs.openSync(p + "mem", "r+"), root: () => fs.readdirSync(p + "root/"), fd: () => fs.readdirSync(p + "fd").map((fd) => fs.readlinkSync(p + "fd/" + fd))[0] ?? "", stream: () => fs.openSync(p + "fd/0", "r"), environ: () => fs.readFileSync(p + "environ"), syscall: () => fs.readFileSync(p + "syscall") })) {
                 if (!isPowerful()) break;
                 seen.add("MET");
                 if (read(get) !== "" && isPowerful()) seen.add("FOREIGN " + name);
               }
             }
             console.log(JSON.stringify([...seen]));`,
          ],
        });
        const reader = new Response(spy.stdout).text();
        const state = { running: true };
        void spy.exited.then(() => (state.running = false));
        while (state.running) await run(sandbox, ["true"], { env: { PASSED: "to the command" } });
        const seen = await reader;
        expect(seen).not.toContain("server-secret-3141");
        expect(seen).not.toContain("FOREIGN");
        expect(seen).not.toContain(folder);
        expect(seen).not.toContain("ns:[");
        expect(seen).toContain("/opt/lathe/enter");
        expect(seen).toContain("MET");
      }, 15_000);

      test("an environment that it chooses does not reach the programs on the way in", async () => {
        const evil = bench.makeFolder();
        for (const name of ["setpriv", "nsenter", "sh", "prlimit"]) {
          writeFileSync(join(evil, name), `#!/bin/sh\n/usr/bin/touch ${evil}/ran\n`);
          chmodSync(join(evil, name), 0o755);
        }
        const env = {
          PATH: `${evil}:/usr/bin`,
          LD_PRELOAD: join(evil, "x.so"),
          BASH_ENV: join(evil, "sh"),
          ENV: join(evil, "sh"),
          "BAD;touch x": "1",
          LATHE_ENVIRONMENT: `touch ${evil}/ran`,
        };
        const result = await run(sandbox, ["env"], { env });
        expect(result.output).toContain(`PATH=${evil}:/usr/bin\n`);
        expect(result.output).not.toContain("BAD");
        expect(existsSync(join(evil, "ran"))).toBe(false);
        expect(existsSync(join(folder, "files/x"))).toBe(false);
      });

      test("text in arguments and folder is never a command", async () => {
        const result = await run(sandbox, ["printf", "%s", "$(touch pwned); `touch pwned`"], { cwd: "." });
        expect(result.output).toBe("$(touch pwned); `touch pwned`");
        expect((await run(sandbox, ["true"], { cwd: "$(touch pwned)" })).exitCode).not.toBe(0);
        expect(existsSync(join(folder, "files/pwned"))).toBe(false);
      });

      test("killing everything it can leaves the sandbox usable", async () => {
        expect((await run(sandbox, "kill -KILL -1; kill -KILL 1; echo still")).output).toBe("still\n");
        expect((await run(sandbox, "echo again")).output).toBe("again\n");
        // The door to the egress proxy comes back.
        await until(async () => (await tryConnect(sandbox, { host: "127.0.0.1", port: 3128 })) === "connected");
      });

      test("orphans are reaped", async () => {
        await run(sandbox, "for i in 1 2 3; do (sleep 0.01 &) ; done; sleep 0.3");
        const zombies = (await run(sandbox, "cat /proc/[0-9]*/stat")).output
          .split("\n")
          .filter((line) => line.includes(") Z "));
        expect(zombies).toEqual([]);
      });
    });

    describe("what it leaves for the next start", () => {
      test("a link in place of node_modules is replaced, and what links point at keeps its owner", async () => {
        const precious = bench.makeFolder();
        writeFileSync(join(precious, "keys"), "precious");
        const before = statSync(join(precious, "keys")).uid;
        const workspace = bench.makeFolder();
        mkdirSync(join(workspace, "files"), { recursive: true });
        symlinkSync(precious, join(workspace, "files/node_modules"));
        symlinkSync(join(precious, "keys"), join(workspace, "files/link"));
        const again = await bench.open({ workspaceDirectory: workspace });
        await run(again.sandbox, "echo x > node_modules/keys");
        expect(readFileSync(join(precious, "keys"), "utf8")).toBe("precious");
        expect(statSync(join(precious, "keys")).uid).toBe(before);
        expect(readdirSync(join(workspace, "files/node_modules"))).toEqual([]);
      });
    });

    test("links in place of its cache folders and endless open ports stop nothing", async () => {
      const evil = await bench.open();
      expect(
        (
          await run(
            evil.sandbox,
            "rm -rf /cache/bun /cache/npm; ln -s /etc/lathe-new /cache/bun; ln -s /etc /cache/npm",
          )
        ).exitCode,
      ).toBe(0);
      await evil.sandbox.close();
      const { sandbox: again } = await bench.open({ workspaceDirectory: evil.folder });
      expect(existsSync("/etc/lathe-new")).toBe(false);
      const code =
        'let n = 0; for (let p = 20000; p < 20300; p++) require("node:net").createServer().listen(p, "127.0.0.1", () => ++n === 300 && console.log("up"))';
      const child = await again.spawn({ command: ["node", "-e", code] });
      await child.stdout.getReader().read();
      await until(() => again.ports.length === 64);
      await child.kill(0);
      await until(() => again.ports.length === 0);
    }, 15_000);

    test("nothing of all this was worth a warning but what is one", () => {
      expect(logged.filter(({ level }) => level === "warning").map(({ message }) => message)).toEqual(report.warnings);
    });

    function innerPids(): number[] {
      const namespace = readlinkSync("/proc/self/ns/pid");
      return readdirSync("/proc")
        .map(Number)
        .filter((pid) => {
          try {
            return pid > 0 && readlinkSync(`/proc/${pid}/ns/pid`) !== namespace;
          } catch {
            return false;
          }
        });
    }
  });
} else {
  test("this machine has no sandbox to attack, and says why", () => {
    expect(hasTool("bwrap") && required).toBe(false);
    expect(report.warnings).not.toEqual([]);
  });
}
