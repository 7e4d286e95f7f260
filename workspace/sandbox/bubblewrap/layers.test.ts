import { afterEach, expect, test } from "bun:test";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { probeSandbox } from "../open-sandbox.ts";
import { sandboxOwner } from "../sandbox-owner.ts";
import { run } from "../attack-programs.ts";
import { SandboxBench } from "../sandbox.test-kit.ts";

const report = await probeSandbox(process.env.LATHE_SANDBOX === "required" ? "required" : "auto");

// Only root can have a template that belongs to somebody else, and mount what stands for a container's root here.
if (report.kind === "bubblewrap" && sandboxOwner() !== null) {
  const bench = new SandboxBench("required");
  afterEach(() => bench.clear());

  function prepareLower(folder: string): string {
    const lower = join(folder, "lower");
    mkdirSync(join(lower, "node_modules/m"), { recursive: true });
    mkdirSync(join(lower, "cache"));
    writeFileSync(join(lower, "node_modules/m/index.js"), "original");
    return lower;
  }

  test("a template of another owner is copied once, so that the project can change it", async () => {
    const lower = prepareLower(bench.makeFolder());
    const { sandbox, folder, logged } = await bench.open({ lowerDirectory: lower });
    expect(sandbox.report.layers).toBe("copy");
    expect(sandbox.report.warnings.join()).toContain("copied");
    expect(logged.some(({ message }) => message.includes("copied"))).toBe(true);
    expect(await run(sandbox, "cat node_modules/m/index.js; echo own > node_modules/m/index.js")).toMatchObject({
      output: "original",
      exitCode: 0,
    });
    await sandbox.close();
    const again = await bench.open({ workspaceDirectory: folder, lowerDirectory: lower });
    expect((await run(again.sandbox, "cat node_modules/m/index.js")).output).toBe("own\n");
    expect(readFileSync(join(lower, "node_modules/m/index.js"), "utf8")).toBe("original");
  });

  test("on a file system that takes no overlay the template is copied", async () => {
    const folder = bench.makeFolder();
    const lower = prepareLower(folder);
    const owner = sandboxOwner();
    if (owner !== null) Bun.spawnSync(["chown", "-R", `${owner.uid}:${owner.gid}`, lower]);
    for (const name of ["base", "upper", "work", "root"]) mkdirSync(join(folder, name));
    const code = `import { openSandbox } from ${JSON.stringify(join(import.meta.dir, "../open-sandbox.ts"))};
      import { run } from ${JSON.stringify(join(import.meta.dir, "../attack-programs.ts"))};
      import { TEST_LIMITS } from ${JSON.stringify(join(import.meta.dir, "../sandbox.test-kit.ts"))};
      const sandbox = await openSandbox({ workspaceDirectory: ${JSON.stringify(join(folder, "root/workspace"))}, lowerDirectory: ${JSON.stringify(lower)}, mode: "required", previewDomain: "x", limits: TEST_LIMITS, log: () => {} });
      console.log(sandbox.report.layers, (await run(sandbox, "cat node_modules/m/index.js; touch node_modules/new && echo ' written'")).output);
      await sandbox.close();`;
    // A container's own root is an overlay, which cannot be the upper layer of another one.
    const mount = `cd ${folder} && mount -t overlay -o lowerdir=base,upperdir=upper,workdir=work x root && mkdir root/workspace && exec "$@"`;
    const command = [
      "unshare",
      "--mount",
      "--propagation",
      "private",
      "sh",
      "-c",
      mount,
      "sh",
      process.execPath,
      "-e",
      code,
    ];
    const child = Bun.spawn(command, { stdout: "pipe", stderr: "inherit" });
    expect(await new Response(child.stdout).text()).toBe("copy original written\n\n");
  });
}
