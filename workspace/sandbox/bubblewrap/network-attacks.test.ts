import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { chmodSync, existsSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { probeSandbox } from "../open-sandbox.ts";
import type { Sandbox } from "../sandbox.ts";
import { attack, DENIED, run, tryConnect, LOOPBACK_HOSTS, OUTER_ADDRESSES } from "../attack-programs.ts";
import { portOf, SandboxBench } from "../sandbox.test-kit.ts";
import { TOOL_PATH } from "./find-tools.ts";

const report = await probeSandbox(process.env.LATHE_SANDBOX === "required" ? "required" : "auto");

if (report.kind === "bubblewrap") {
  describe("a project that attacks over the network", () => {
    const bench = new SandboxBench("required");
    let sandbox: Sandbox;
    beforeAll(async () => {
      ({ sandbox } = await bench.open());
    });
    afterAll(() => bench.clear());

    describe("network", () => {
      test("cannot connect to a service of the host on loopback", async () => {
        const server = createServer((socket) => socket.end("host"));
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const port = portOf(server);
        try {
          for (const host of LOOPBACK_HOSTS) expect(await tryConnect(sandbox, { host, port })).toStartWith(DENIED);
        } finally {
          server.close();
        }
      });

      test("cannot connect to a Unix socket of the host, by file or abstract name", async () => {
        const path = join(bench.makeFolder(), "host.sock");
        const name = `lathe-test-${crypto.randomUUID()}`;
        const servers = [`UNIX-LISTEN:${path},mode=0666,fork`, `ABSTRACT-LISTEN:${name},fork`].map((address) =>
          Bun.spawn(["socat", address, "EXEC:echo host"], {
            env: { PATH: TOOL_PATH },
            stdout: "ignore",
            stderr: "ignore",
          }),
        );
        try {
          await until(() => existsSync(path) && readFileSync("/proc/net/unix", "utf8").includes(`@${name}`));
          expect(await tryConnect(sandbox, { path })).toStartWith(DENIED);
          expect((await run(sandbox, ["socat", "-u", `ABSTRACT-CONNECT:${name}`, "STDOUT"])).output).toBe("");
        } finally {
          for (const server of servers) server.kill();
          await Promise.all(servers.map((server) => server.exited));
        }
      });

      test("has no route to the internet, no cloud metadata and no names", async () => {
        for (const host of OUTER_ADDRESSES)
          expect(await tryConnect(sandbox, { host, port: 443 })).toMatch(/denied (ENETUNREACH|EADDRNOTAVAIL)/);
        expect(await attack(sandbox, 'return require("node:dns/promises").lookup("registry.npmjs.org")')).toStartWith(
          DENIED,
        );
        expect(
          await attack(
            sandbox,
            'const d = require("node:dns/promises"); const r = new d.Resolver({ timeout: 300, tries: 1 }); r.setServers(["1.1.1.1"]); return r.resolve4("example.com")',
          ),
        ).toStartWith(DENIED);
      });

      test("a command that starts at once finds the way to the egress proxy", async () => {
        const { sandbox: fresh } = await bench.open();
        expect(await tryConnect(fresh, { host: "127.0.0.1", port: 3128 })).toBe("connected");
      });

      test("the egress proxy refuses hosts that are not listed, in words", async () => {
        const request = (target: string): Promise<string> =>
          attack(
            sandbox,
            `return new Promise((ok, no) => { const s = require("node:net").connect(3128, "127.0.0.1", () => s.write(${JSON.stringify(target)} + " HTTP/1.1\\r\\n\\r\\n")); let t = ""; s.on("data", (d) => t += d); s.on("end", () => ok(t)); s.on("error", no); })`,
          );
        expect(await request("CONNECT example.com:443")).toMatch(/^HTTP\/1\.1 403[^]*only the package registry/);
        expect(await request("CONNECT 127.0.0.1:443")).toStartWith("HTTP/1.1 403");
        expect(await request("GET http://example.com/")).toStartWith("HTTP/1.1 403");
      });

      test("has an IPC, hostname and network of its own", async () => {
        const inside = (
          await run(sandbox, "for n in user mnt pid net ipc uts cgroup; do readlink /proc/self/ns/$n; done")
        ).output
          .trim()
          .split("\n");
        const outside = ["user", "mnt", "pid", "net", "ipc", "uts", "cgroup"].map((name) =>
          readlinkSync(`/proc/self/ns/${name}`),
        );
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
      ])(
        "%s at a port's place leads nowhere else",
        async (_name, place) => {
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
              for (const open of sandbox.ports)
                if ("unixSocket" in open.upstream) answers.add(await answer(open.upstream.unixSocket));
              await run(sandbox, "true");
            }
            expect([...answers].filter((text) => text !== "INSIDE" && text !== "")).toEqual([]);
          } finally {
            await child.kill(0);
            await run(sandbox, "rm -rf /run/lathe/ports/*");
            host.close();
          }
        },
        15_000,
      );

      async function answer(path: string): Promise<string> {
        let text = "";
        await new Promise<void>((resolve) => {
          Bun.connect({
            unix: path,
            socket: {
              data: (_socket, data) => void (text += data.toString()),
              close: () => resolve(),
              error: () => resolve(),
            },
          }).catch(() => resolve());
        });
        return text;
      }
    });
  });
}
