import { afterAll, afterEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { probeSandbox } from "../open-sandbox.ts";
import { sandboxOwner } from "../sandbox-owner.ts";
import { run } from "../attack-programs.ts";
import { SandboxBench, TEST_LIMITS } from "../sandbox.test-kit.ts";
import { namespaceMembers } from "./namespace-members.ts";

const report = await probeSandbox(process.env.LATHE_SANDBOX === "required" ? "required" : "auto");

if (report.kind === "bubblewrap") {
  describe("a project that takes too much", () => {
    const bench = new SandboxBench("required");
    afterEach(() => bench.clear());
    const MB = 1024 * 1024;

    test("poisoned modules and caches are seen by nobody else", async () => {
      const lower = bench.makeFolder();
      mkdirSync(join(lower, "node_modules/.bin"), { recursive: true });
      mkdirSync(join(lower, "cache/bun/clsx"), { recursive: true });
      for (const file of ["node_modules/.bin/vite", "node_modules/clsx.js", "cache/bun/clsx/index.js"])
        writeFileSync(join(lower, file), "good");
      const owner = sandboxOwner();
      if (owner !== null) Bun.spawnSync(["chown", "-R", `${owner.uid}:${owner.gid}`, lower]);
      const [evil, victim] = [await bench.open({ lowerDirectory: lower }), await bench.open({ lowerDirectory: lower })];
      const poison = `chmod -R u+w node_modules /cache; echo bad > node_modules/.bin/vite; echo bad >> node_modules/clsx.js; rm -rf /cache/bun/clsx; mkdir /cache/bun/clsx; echo bad > /cache/bun/clsx/index.js; ln node_modules/clsx.js node_modules/hard; echo bad > node_modules/hard; truncate -s 0 node_modules/clsx.js; touch node_modules/.bin/new`;
      expect((await run(evil.sandbox, poison)).exitCode).toBe(0);
      expect((await run(evil.sandbox, "cat node_modules/.bin/vite")).output).toBe("bad\n");
      const look =
        "cat node_modules/.bin/vite node_modules/clsx.js /cache/bun/clsx/index.js; ls node_modules node_modules/.bin";
      expect((await run(victim.sandbox, look)).output).toBe(
        "goodgoodgoodnode_modules:\nclsx.js\n\nnode_modules/.bin:\nvite\n",
      );
      const fresh = await bench.open({ lowerDirectory: lower });
      expect((await run(fresh.sandbox, look)).output).toBe(
        "goodgoodgoodnode_modules:\nclsx.js\n\nnode_modules/.bin:\nvite\n",
      );
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
      const filler = await sandbox.spawn({
        command: ["sh", "-c", "i=0; while :; do i=$((i+1)); head -c 5000000 /dev/urandom > file$i; sleep 0.05; done"],
      });
      expect(await filler.exited).toEqual({ exitCode: null, signal: "SIGKILL" });
      await until(() => logged.some(({ message }) => message.includes("more disk than it may")));
      expect((await run(sandbox, "rm file*; echo tidy")).output).toBe("tidy\n");
      expect(readdirSync(join(folder, "files"))).toEqual(["node_modules"]);
    }, 30_000);

    test("CPU time is limited where control groups are", async () => {
      if (report.limits === "watch") return expect(report.warnings.join()).toContain("CPU time is not limited");
      const { sandbox } = await bench.open({ limits: { maxCpus: 0.25 } });
      const result = await run(sandbox, [
        "bash",
        "-c",
        "end=$((SECONDS+2)); while [ $SECONDS -lt $end ]; do :; done; times",
      ]);
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
      await using server = Bun.spawn([process.execPath, "-e", code], { stdout: "pipe", stderr: "inherit" });
      await server.stdout.getReader().read();
      const holder = await until(() =>
        readdirSync("/proc")
          .map(Number)
          .find(
            (pid) =>
              pid > 0 &&
              parentOf(pid) === server.pid &&
              readlinkOrNull(`/proc/${pid}/ns/mnt`) !== readlinkSync("/proc/self/ns/mnt"),
          ),
      );
      const init = Number(readFileSync(`/proc/${holder}/task/${holder}/children`, "utf8").trim());
      await until(() => namespaceMembers(init).length > 2);
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
      return Bun.spawnSync(["find", "/sys/fs/cgroup", "-name", `lathe-${pid}-*`])
        .stdout.toString()
        .split("\n")
        .filter(Boolean);
    }
  });

  function countProcesses(): number {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).length;
  }
}
