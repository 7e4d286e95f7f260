import { afterAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { missingPackages } from "./bubblewrap/find-tools.ts";
import { openSandbox, probeSandbox } from "./open-sandbox.ts";
import { SandboxBench } from "./sandbox.test-kit.ts";

const canUnshare =
  process.platform === "linux" && Bun.spawnSync(["unshare", "--user", "--map-root-user", "true"]).exitCode === 0;

describe("openSandbox", () => {
  const bench = new SandboxBench("none");
  afterAll(() => bench.clear());

  test("mode none gives none and says so", async () => {
    const { sandbox } = await bench.open();
    expect(sandbox.report).toMatchObject({
      kind: "none",
      limits: "none",
      warnings: [expect.stringContaining("switched off")],
    });
  });

  test("an aborted signal opens nothing", async () => {
    const { options } = await bench.open();
    const stopped = new Error("stopped");
    expect(await openSandbox(options, AbortSignal.abort(stopped)).catch((error: unknown) => error)).toBe(stopped);
  });

  if (canUnshare && missingPackages().length === 0) {
    /** As on machines that forbid user namespaces. */
    const probeWithout = async (mode: string): Promise<string> => {
      const code = `import { openSandbox, probeSandbox } from ${JSON.stringify(join(import.meta.dir, "open-sandbox.ts"))};
        probeSandbox(${JSON.stringify(mode)}).then((report) => console.log(JSON.stringify(report)), (error) => console.log(error.code, error.message));`;
      const forbid = 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"';
      const child = Bun.spawn(
        ["unshare", "--user", "--map-root-user", "sh", "-c", forbid, "sh", process.execPath, "-e", code],
        { stdout: "pipe", stderr: "inherit" },
      );
      return new Response(child.stdout).text();
    };

    test("where there can be no sandbox, auto falls back to none with the reason", async () => {
      expect(await probeWithout("auto")).toMatch(/"kind":"none".*The sandbox could not be started.*server's own user/);
    });

    test("where there can be no sandbox, required fails", async () => {
      expect(await probeWithout("required")).toStartWith("sandbox_unavailable The sandbox could not be started");
    });
  }
});

test("the probe tells what opening a sandbox would give", async () => {
  expect(await probeSandbox("none")).toMatchObject({ kind: "none" });
  expect(["bubblewrap", "none"]).toContain((await probeSandbox()).kind);
});
