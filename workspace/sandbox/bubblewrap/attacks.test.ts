import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { probeSandbox } from "../open-sandbox.ts";
import type { Sandbox } from "../sandbox.ts";
import { sandboxOwner } from "../sandbox-owner.ts";
import { run, SandboxBench, TEST_LIMITS, until } from "../sandbox.test-kit.ts";
import { hasTool, TOOL_PATH } from "./find-tools.ts";
import { namespaceMembers } from "./namespace-members.ts";

const required = process.env.LATHE_SANDBOX === "required";
const report = await probeSandbox(required ? "required" : "auto");

/** What an attacker prints when something was denied; everything else is a success of the attack. */
const DENIED = "denied";

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

    /** Runs JavaScript in Node inside; what it throws is printed as "denied CODE". */
    async function attack(code: string): Promise<string> {
      const wrapped = `(async () => { ${code} })().then((v) => console.log(v), (e) => console.log("${DENIED} " + (e.code ?? e.message)))`;
      const result = await run(sandbox, ["node", "-e", wrapped]);
      if (result.exitCode !== 0) throw new Error(`The attacker crashed: ${result.errors}`);
      return result.output.trim();
    }
    const tryRead = (path: string): Promise<string> => attack(`return require("node:fs").readFileSync(${JSON.stringify(path)}, "utf8")`);
    const tryWrite = (path: string): Promise<string> =>
      attack(`require("node:fs").writeFileSync(${JSON.stringify(path)}, "1"); return "written"`);
    const tryConnect = (to: object): Promise<string> =>
      attack(`return new Promise((ok, no) => { const s = require("node:net").connect(${JSON.stringify(to)}, () => { s.destroy(); ok("connected"); }); s.on("error", no); })`);

    describe("files", () => {
      test.each(["/etc/shadow", "/root", "/home/../root/.ssh", "/proc/1/root/etc/shadow", "/proc/self/root/etc/shadow", "/var/lib", "/sys/kernel", "/boot"])(
        "cannot read %s",
        async (path) => {
          expect(await attack(`return require("node:fs").statSync(${JSON.stringify(path)}).isFile() ? "a file" : require("node:fs").readdirSync(${JSON.stringify(path)})`)).toStartWith(DENIED);
        },
      );

      test("cannot read another project's file, or Lathe's data, by any path of the host", async () => {
        const other = await bench.open();
        writeFileSync(join(other.folder, "files/private"), "theirs");
        for (const path of [join(other.folder, "files/private"), join(folder, "layer"), join(folder, "run/upstream"), join(folder, "files")]) {
          expect(existsSync(path)).toBe(true);
          expect(await attack(`return require("node:fs").statSync(${JSON.stringify(path)}).mode`)).toBe(`${DENIED} ENOENT`);
        }
      });

      test("sees only its own processes' files in /tmp", async () => {
        const mine = bench.makeFolder();
        expect(await attack(`return require("node:fs").readdirSync("/tmp").includes(${JSON.stringify(mine.split("/").at(-1))})`)).toBe("false");
      });

      test.each(["/usr/bin/sh-evil", "/opt/lathe/enter", "/opt/bun/bun", "/opt/node/bin/node", "/etc/passwd", "/etc/hosts", "/etc/new", "/new", "/run/lathe/egress/proxy.sock", "/run/new", "/dev/new", "/dev/sda"])(
        "cannot write %s",
        async (path) => expect(await tryWrite(path)).toStartWith(DENIED),
      );

      test.each(["/proc/sys/kernel/core_pattern", "/proc/sys/kernel/hostname", "/proc/sys/vm/overcommit_memory", "/proc/sys/user/max_user_namespaces", "/proc/sysrq-trigger", "/proc/sys/net/ipv4/ip_forward"])(
        "cannot write %s",
        async (path) => {
          expect(await tryWrite(path)).toStartWith(DENIED);
        },
      );

      test("has no devices of the machine", async () => {
        const devices = (await run(sandbox, "find /dev -type b -o -type c | sort")).output.trim().split("\n");
        const allowed = /^\/dev\/(null|zero|full|random|urandom|tty|pts\/ptmx|pts\/\d+|console)$/;
        expect(devices.filter((path) => !allowed.test(path))).toEqual([]);
        expect(await attack('require("node:child_process").execFileSync("mknod", ["/tmp/disk", "b", "8", "0"], { stdio: "ignore" }); return "made"')).toStartWith(DENIED);
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
          for (const set of ["CapInh", "CapPrm", "CapEff", "CapAmb"]) expect(status).toMatch(new RegExp(`${set}:\\s+0{16}\\b`));
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
        const hard = (name: string): number[] => [...limits.matchAll(new RegExp(`^${name}\\s+\\S+\\s+(\\S+)`, "gm"))].map((match) => Number(match[1]));
        expect(hard("Max processes").length).toBeGreaterThan(2);
        expect(hard("Max processes").filter((limit) => !(limit <= TEST_LIMITS.maxProcesses + 32))).toEqual([]);
        expect(hard("Max file size").filter((limit) => limit !== TEST_LIMITS.maxFileBytes)).toEqual([]);
        expect(hard("Max core file size").filter((limit) => limit !== 0)).toEqual([]);
        expect(hard("Max open files").filter((limit) => !(limit <= 65_536))).toEqual([]);
      });

      test("is not uid 0 of the host, nor anything but the sandbox's user", async () => {
        const child = await sandbox.spawn({ command: ["sleep", "1000"] });
        const pids = await until(() => {
          const found = innerPids().filter((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").startsWith("sleep\x001000"));
          return found.length > 0 && found;
        });
        const uid = sandboxOwner()?.uid ?? process.getuid?.();
        for (const pid of pids) {
          expect(readFileSync(`/proc/${pid}/status`, "utf8")).toMatch(new RegExp(`^Uid:\\s+${uid}\\s+${uid}\\s+${uid}\\s+${uid}$`, "m"));
          expect(readFileSync(`/proc/${pid}/status`, "utf8")).toMatch(new RegExp(`^Groups:\\s*(${uid}\\s*)?$`, "m"));
        }
        await child.kill(0);
      });

      test("setuid programs give nothing", async () => {
        const result = await run(sandbox, "find /usr/bin -perm -4000 | head -3; su -c 'id -u' </dev/null; sudo -n id -u; id -u");
        expect(result.output.trim().split("\n").filter((line) => line === "0")).toEqual([]);
        expect(result.output).toEndWith("1000\n");
      });

      test("sees no process of the host and cannot signal one", async () => {
        const pids = (await run(sandbox, "ls /proc | grep -E '^[0-9]+$'")).output.trim().split("\n").map(Number);
        expect(pids.length).toBeLessThan(20);
        expect(await attack(`process.kill(${process.pid}, 0); return "alive"`)).toBe(`${DENIED} ESRCH`);
      });

      test("finds nothing of the server in the environment and command line of any process", async () => {
        const all = await run(sandbox, "for p in /proc/[0-9]*; do cat $p/environ $p/cmdline; done 2>/dev/null | tr '\\0' '\\n'; env");
        expect(all.output).not.toContain("server-secret-3141");
        expect(all.output).not.toContain(folder);
        expect(all.output).toContain("cat"); // The first process.
      });

      test("gets no descriptor but its three streams", async () => {
        const fds = (await run(sandbox, ["sh", "-c", "ls /proc/$$/fd"])).output.trim().split("\n");
        expect(fds).toEqual(["0", "1", "2"]);
      });

      test("cannot make user namespaces, mounts or a sandbox of its own", async () => {
        for (const command of ["unshare -U true", "unshare -Ur true", "unshare -m true", "unshare -n true", "mount -t tmpfs x /tmp", "mount --bind /app /usr", "umount /app", "umount -l /opt/lathe", "mount -o remount,rw /usr", "bwrap --ro-bind / / true", "chroot / true", "nsenter -t 1 -m true"]) {
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
        let running = true;
        void spy.exited.then(() => (running = false));
        while (running) await run(sandbox, ["true"], { env: { PASSED: "to the command" } });
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
        const env = { PATH: `${evil}:/usr/bin`, LD_PRELOAD: join(evil, "x.so"), BASH_ENV: join(evil, "sh"), ENV: join(evil, "sh"), "BAD;touch x": "1", LATHE_ENVIRONMENT: `touch ${evil}/ran` };
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
        await until(async () => (await tryConnect({ host: "127.0.0.1", port: 3128 })) === "connected");
      });

      test("orphans are reaped", async () => {
        await run(sandbox, "for i in 1 2 3; do (sleep 0.01 &) ; done; sleep 0.3");
        const zombies = (await run(sandbox, "cat /proc/[0-9]*/stat")).output.split("\n").filter((line) => line.includes(") Z "));
        expect(zombies).toEqual([]);
      });
    });

    describe("network", () => {
      test("cannot connect to a service of the host on loopback", async () => {
        const server = createServer((socket) => socket.end("host"));
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const { port } = server.address() as AddressInfo;
        try {
          for (const host of ["127.0.0.1", "localhost", "0.0.0.0", "::1"]) expect(await tryConnect({ host, port })).toStartWith(DENIED);
        } finally {
          server.close();
        }
      });

      test("cannot connect to a Unix socket of the host, by file or abstract name", async () => {
        const path = join(bench.makeFolder(), "host.sock");
        const name = `lathe-test-${crypto.randomUUID()}`;
        const servers = [`UNIX-LISTEN:${path},mode=0666,fork`, `ABSTRACT-LISTEN:${name},fork`].map((address) =>
          Bun.spawn(["socat", address, "EXEC:echo host"], { env: { PATH: TOOL_PATH }, stdout: "ignore", stderr: "ignore" }),
        );
        try {
          await until(() => existsSync(path) && readFileSync("/proc/net/unix", "utf8").includes(`@${name}`));
          expect(await tryConnect({ path })).toStartWith(DENIED);
          expect((await run(sandbox, ["socat", "-u", `ABSTRACT-CONNECT:${name}`, "STDOUT"])).output).toBe("");
        } finally {
          for (const server of servers) server.kill();
          await Promise.all(servers.map((server) => server.exited));
        }
      });

      test("has no route to the internet, no cloud metadata and no names", async () => {
        for (const host of ["1.1.1.1", "169.254.169.254", "2606:4700:4700::1111"]) expect(await tryConnect({ host, port: 443 })).toMatch(/denied (ENETUNREACH|EADDRNOTAVAIL)/);
        expect(await attack('return require("node:dns/promises").lookup("registry.npmjs.org")')).toStartWith(DENIED);
        expect(await attack('const d = require("node:dns/promises"); const r = new d.Resolver({ timeout: 300, tries: 1 }); r.setServers(["1.1.1.1"]); return r.resolve4("example.com")')).toStartWith(DENIED);
      });

      test("the egress proxy refuses hosts that are not listed, in words", async () => {
        const request = (target: string): Promise<string> =>
          attack(`return new Promise((ok, no) => { const s = require("node:net").connect(3128, "127.0.0.1", () => s.write(${JSON.stringify(target)} + " HTTP/1.1\\r\\n\\r\\n")); let t = ""; s.on("data", (d) => t += d); s.on("end", () => ok(t)); s.on("error", no); })`);
        await until(async () => (await tryConnect({ host: "127.0.0.1", port: 3128 })) === "connected");
        expect(await request("CONNECT example.com:443")).toMatch(/^HTTP\/1\.1 403[^]*only the package registry/);
        expect(await request("CONNECT 127.0.0.1:443")).toStartWith("HTTP/1.1 403");
        expect(await request("GET http://example.com/")).toStartWith("HTTP/1.1 403");
      });

      test("has an IPC, hostname and network of its own", async () => {
        const inside = (await run(sandbox, "for n in user mnt pid net ipc uts cgroup; do readlink /proc/self/ns/$n; done")).output.trim().split("\n");
        const outside = ["user", "mnt", "pid", "net", "ipc", "uts", "cgroup"].map((name) => readlinkSync(`/proc/self/ns/${name}`));
        expect(inside).toHaveLength(outside.length);
        expect(inside.filter((namespace) => outside.includes(namespace))).toEqual([]);
      });

      test("commands of one project share all namespaces", async () => {
        const list = "for n in user mnt pid net ipc uts cgroup; do readlink /proc/self/ns/$n; done";
        expect((await run(sandbox, list)).output).toBe((await run(sandbox, list)).output);
      });
    });

    describe("the host's way to its ports", () => {
      test.each([
        ["a link to a socket of the host", 'fs.symlinkSync(TARGET, "/run/lathe/ports/7777.sock")'],
        ["a pipe", 'require("node:child_process").execFileSync("mkfifo", ["/run/lathe/ports/7777.sock"])'],
        ["a folder", 'fs.mkdirSync("/run/lathe/ports/7777.sock")'],
        ["a file", 'fs.writeFileSync("/run/lathe/ports/7777.sock", "")'],
        ["a link to another port's socket", 'fs.symlinkSync("/run/lathe/ports/1.sock", "/run/lathe/ports/7777.sock")'],
      ])("%s at a port's place leads nowhere else", async (_name, place) => {
        const target = join(bench.makeFolder(), "docker.sock");
        const host = createServer((socket) => socket.end("HOST"));
        await new Promise<void>((resolve) => host.listen(target, resolve));
        chmodSync(target, 0o777);
        // The socket listens under the name of a port, is moved away, and something else is put in its place.
        const code = `const fs = require("node:fs"), net = require("node:net"); const TARGET = ${JSON.stringify(target)};
          net.createServer((s) => s.end("INSIDE")).listen(7777, "127.0.0.1", () => setTimeout(() => {
            fs.renameSync("/run/lathe/ports/7777.sock", "/run/lathe/ports/moved"); ${place}; console.log("placed"); }, 300));`;
        const child = await sandbox.spawn({ command: ["node", "-e", code] });
        try {
          const reader = child.stdout.getReader();
          const first = await reader.read();
          expect(new TextDecoder().decode(first.value)).toBe("placed\n");
          // At every moment what the host is told to connect to is the project's own, or nothing.
          const answers = new Set<string>();
          for (let look = 0; look < 20; look++) {
            for (const open of sandbox.ports) if ("unixSocket" in open.upstream) answers.add(await answer(open.upstream.unixSocket));
            await run(sandbox, "true");
          }
          expect([...answers].filter((text) => text !== "INSIDE" && text !== "")).toEqual([]);
        } finally {
          await child.kill(0);
          await run(sandbox, "rm -rf /run/lathe/ports/*");
          host.close();
        }
      }, 15_000);

      async function answer(path: string): Promise<string> {
        let text = "";
        await new Promise<void>((resolve) => {
          Bun.connect({ unix: path, socket: { data: (_socket, data) => void (text += data.toString()), close: () => resolve(), error: () => resolve() } }).catch(() => resolve());
        });
        return text;
      }
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
      expect((await run(evil.sandbox, "rm -rf /cache/bun /cache/npm; ln -s /etc/lathe-new /cache/bun; ln -s /etc /cache/npm")).exitCode).toBe(0);
      await evil.sandbox.close();
      const { sandbox: again } = await bench.open({ workspaceDirectory: evil.folder });
      expect(existsSync("/etc/lathe-new")).toBe(false);
      const code = 'let n = 0; for (let p = 20000; p < 20300; p++) require("node:net").createServer().listen(p, "127.0.0.1", () => ++n === 300 && console.log("up"))';
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
      return readdirSync("/proc").map(Number).filter((pid) => {
        try {
          return pid > 0 && readlinkSync(`/proc/${pid}/ns/pid`) !== namespace;
        } catch {
          return false;
        }
      });
    }
  });

  describe("a project that takes too much", () => {
    const bench = new SandboxBench("required");
    afterEach(() => bench.clear());
    const MB = 1024 * 1024;

    test("poisoned modules and caches are seen by nobody else", async () => {
      const lower = bench.makeFolder();
      mkdirSync(join(lower, "node_modules/.bin"), { recursive: true });
      mkdirSync(join(lower, "cache/bun/clsx"), { recursive: true });
      for (const file of ["node_modules/.bin/vite", "node_modules/clsx.js", "cache/bun/clsx/index.js"]) writeFileSync(join(lower, file), "good");
      const owner = sandboxOwner();
      if (owner !== null) Bun.spawnSync(["chown", "-R", `${owner.uid}:${owner.gid}`, lower]);
      const [evil, victim] = [await bench.open({ lowerDirectory: lower }), await bench.open({ lowerDirectory: lower })];
      const poison = `chmod -R u+w node_modules /cache; echo bad > node_modules/.bin/vite; echo bad >> node_modules/clsx.js; rm -rf /cache/bun/clsx; mkdir /cache/bun/clsx; echo bad > /cache/bun/clsx/index.js; ln node_modules/clsx.js node_modules/hard; echo bad > node_modules/hard; truncate -s 0 node_modules/clsx.js; touch node_modules/.bin/new`;
      expect((await run(evil.sandbox, poison)).exitCode).toBe(0);
      expect((await run(evil.sandbox, "cat node_modules/.bin/vite")).output).toBe("bad\n");
      const look = "cat node_modules/.bin/vite node_modules/clsx.js /cache/bun/clsx/index.js; ls node_modules node_modules/.bin";
      expect((await run(victim.sandbox, look)).output).toBe("goodgoodgoodnode_modules:\nclsx.js\n\nnode_modules/.bin:\nvite\n");
      const fresh = await bench.open({ lowerDirectory: lower });
      expect((await run(fresh.sandbox, look)).output).toBe("goodgoodgoodnode_modules:\nclsx.js\n\nnode_modules/.bin:\nvite\n");
    });

    test("a fork bomb is bounded, and killing it ends all of it", async () => {
      const { sandbox } = await bench.open({ limits: { maxProcesses: 60 } });
      const before = countProcesses();
      const bomb = await sandbox.spawn({ command: ["bash", "-c", "bomb() { bomb | bomb & }; bomb; sleep 1000"] });
      let most = 0;
      await until(() => {
        most = Math.max(most, countProcesses() - before);
        return most > 40;
      });
      const other = await bench.open();
      expect((await run(other.sandbox, "echo fine")).output).toBe("fine\n");
      most = Math.max(most, countProcesses() - before);
      // Helpers of two sandboxes and commands on their way in come on top.
      expect(most).toBeLessThan(60 + 64);
      await bomb.kill(0);
      await sandbox.close();
      await until(() => countProcesses() - before < 20);
    }, 20_000);

    test("a memory hog is ended and reported, the rest goes on", async () => {
      const { sandbox, logged } = await bench.open({ limits: { maxMemoryBytes: 200 * MB } });
      const calm = await sandbox.spawn({ command: ["sleep", "1000"] });
      const hog = await run(sandbox, ["node", "-e", "const a = []; for (;;) a.push(Buffer.alloc(10_000_000, 1))"]);
      expect(hog.exitCode === null || hog.exitCode > 0).toBe(true);
      await until(() => logged.some(({ message }) => message.includes("out of memory")));
      expect((await run(sandbox, "echo fine")).output).toBe("fine\n");
      expect(await calm.kill()).toEqual({ exitCode: null, signal: "SIGTERM" });
    }, 20_000);

    test("a file beyond the size limit is refused", async () => {
      const { sandbox, folder } = await bench.open({ limits: { maxFileBytes: 5 * MB } });
      const result = await run(sandbox, "head -c 20000000 /dev/zero > big; echo $?");
      expect(result.output).not.toBe("0\n");
      expect(statSync(join(folder, "files/big")).size).toBe(5 * MB);
      expect((await run(sandbox, "ulimit -f unlimited")).exitCode).not.toBe(0);
    });

    test("one that fills the disk is ended, and may tidy up", async () => {
      const { sandbox, logged, folder } = await bench.open({ limits: { maxDiskBytes: 30 * MB } });
      const filler = await sandbox.spawn({ command: ["sh", "-c", "i=0; while :; do i=$((i+1)); head -c 5000000 /dev/urandom > file$i; sleep 0.05; done"] });
      expect(await filler.exited).toEqual({ exitCode: null, signal: "SIGKILL" });
      await until(() => logged.some(({ message }) => message.includes("more disk than it may")));
      expect((await run(sandbox, "rm file*; echo tidy")).output).toBe("tidy\n");
      expect(readdirSync(join(folder, "files"))).toEqual(["node_modules"]);
    }, 30_000);

    test("CPU time is limited where control groups are", async () => {
      if (report.limits === "watch") return expect(report.warnings.join()).toContain("CPU time is not limited");
      const { sandbox } = await bench.open({ limits: { maxCpus: 0.25 } });
      const result = await run(sandbox, ["bash", "-c", "end=$((SECONDS+2)); while [ $SECONDS -lt $end ]; do :; done; times"]);
      const [minutes, seconds] = (/^(\d+)m([\d.]+)s/m.exec(result.output)?.slice(1) ?? []).map(Number);
      expect((minutes ?? 0) * 60 + (seconds ?? 99)).toBeLessThan(1.2);
    }, 10_000);
  });

  describe("a server that dies", () => {
    const bench = new SandboxBench("required");
    afterAll(() => bench.clear());

    test("takes the sandbox and all in it along, mounts and all; the next start removes what is left", async () => {
      const folder = bench.makeFolder();
      const code = `import { openSandbox } from ${JSON.stringify(join(import.meta.dir, "../open-sandbox.ts"))};
        const sandbox = await openSandbox({ workspaceDirectory: ${JSON.stringify(folder)}, lowerDirectory: null, mode: "required", previewDomain: "x", limits: ${JSON.stringify(TEST_LIMITS)}, log: () => {} });
        const child = await sandbox.spawn({ command: ["sh", "-c", "setsid sh -c 'while :; do touch alive; sleep 0.02; done' & echo up; exec sleep 1234"] });
        for await (const _ of child.stdout) process.stdout.write("up");`;
      const server = Bun.spawn([process.execPath, "-e", code], { stdout: "pipe", stderr: "inherit" });
      await server.stdout.getReader().read();
      const holder = await until(() => readdirSync("/proc").map(Number).find((pid) => pid > 0 && parentOf(pid) === server.pid && readlinkOrNull(`/proc/${pid}/ns/mnt`) !== readlinkSync("/proc/self/ns/mnt")));
      const init = Number(readFileSync(`/proc/${holder}/task/${holder}/children`, "utf8").trim());
      expect(namespaceMembers(init).length).toBeGreaterThan(2);
      server.kill("SIGKILL");
      await server.exited;
      await until(() => !existsSync(`/proc/${init}`) && !existsSync(`/proc/${holder}`));
      const before = Bun.file(join(folder, "files/alive")).lastModified;
      await Bun.spawn(["sleep", "0.2"]).exited;
      expect(Bun.file(join(folder, "files/alive")).lastModified).toBe(before);
      expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(folder);
      const { sandbox } = await bench.open({ workspaceDirectory: folder });
      expect((await run(sandbox, "echo again")).output).toBe("again\n");
      await sandbox.close();
      expect(findGroups(server.pid)).toEqual([]);
      expect(findGroups(process.pid)).toEqual([]);
    }, 15_000);

    function parentOf(pid: number): number | null {
      const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
      return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    }
    function readlinkOrNull(path: string): string | null {
      try {
        return readlinkSync(path);
      } catch {
        return null;
      }
    }
    function findGroups(pid: number): string[] {
      return Bun.spawnSync(["find", "/sys/fs/cgroup", "-name", `lathe-${pid}-*`]).stdout.toString().split("\n").filter(Boolean);
    }
  });

  function countProcesses(): number {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).length;
  }
} else {
  test("this machine has no sandbox to attack, and says why", () => {
    expect(hasTool("bwrap") && required).toBe(false);
    expect(report.warnings).not.toEqual([]);
  });
}
