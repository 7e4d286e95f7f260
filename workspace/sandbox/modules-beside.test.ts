import { afterEach, describe, expect, test } from "bun:test";
import { lstatSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { run } from "./attack-programs.ts";
import { probeSandbox } from "./open-sandbox.ts";
import { sandboxOwner } from "./sandbox-owner.ts";
import { SandboxBench } from "./sandbox.test-kit.ts";

const report = await probeSandbox(process.env.LATHE_SANDBOX === "required" ? "required" : "auto");
const owner = sandboxOwner();
// A layer of another owner is copied instead of mounted.
const layers =
  report.kind === "bubblewrap"
    ? (["overlay", ...(owner === null ? [] : ["copy"]), "none"] as const)
    : (["none"] as const);

/** A prepared template with one module, and a package that a project can add without a network. */
function prepare(folder: string, given: boolean): string {
  const lower = join(folder, "lower");
  mkdirSync(join(lower, "node_modules/m"), { recursive: true });
  mkdirSync(join(lower, "cache"));
  writeFileSync(join(lower, "node_modules/m/package.json"), '{"name":"m","version":"1.0.0"}');
  writeFileSync(join(lower, "node_modules/m/index.js"), "module.exports = 'of the template'");
  mkdirSync(join(folder, "files/packages/added"), { recursive: true });
  writeFileSync(join(folder, "files/packages/added/package.json"), '{"name":"added","version":"1.0.0","main":"i.js"}');
  writeFileSync(join(folder, "files/packages/added/i.js"), "module.exports = 'added'");
  writeFileSync(join(folder, "files/package.json"), '{"name":"app","private":true}');
  if (given && owner !== null) Bun.spawnSync(["chown", "-R", `${owner.uid}:${owner.gid}`, lower]);
  return lower;
}

describe.each(layers)("modules beside the project, %s", (kind) => {
  const bench = new SandboxBench(kind === "none" ? "none" : "required");
  afterEach(() => bench.clear());

  async function open(folder = bench.makeFolder()) {
    const lowerDirectory = prepare(folder, kind === "overlay");
    const opened = await bench.open({ workspaceDirectory: folder, lowerDirectory, modules: "beside" });
    expect<string>(opened.sandbox.report.layers).toBe(kind === "none" ? "copy" : kind);
    return opened;
  }

  test("are found through a link, and lie in none of the project's folders", async () => {
    const { sandbox, folder } = await open();
    expect((await run(sandbox, ["node", "-p", "require('m')"])).output).toBe("of the template\n");
    const place = (await run(sandbox, ["node", "-p", "require.resolve('m')"])).output;
    expect(place).not.toStartWith(`${sandbox.projectPath}/`);
    expect(lstatSync(join(folder, "files/node_modules")).isSymbolicLink()).toBeTrue();
  });

  test("a package that is added goes through the link into this project's layer only", async () => {
    const [one, other] = [await open(), await open()];
    const add = await run(one.sandbox, "npm install --no-audit file:./packages/added 2>&1 || cat /cache/npm/_logs/*");
    expect(add.exitCode, add.output).toBe(0);
    expect((await run(one.sandbox, ["node", "-p", "require('added') + require('m')"])).output).toBe(
      "addedof the template\n",
    );
    expect(lstatSync(join(one.folder, "files/node_modules")).isSymbolicLink()).toBeTrue();
    expect((await run(other.sandbox, ["node", "-p", "require('added')"])).exitCode).not.toBe(0);
    await run(
      one.sandbox,
      "chmod u+w node_modules/m/index.js; echo \"module.exports = 'spoiled'\" > node_modules/m/index.js",
    );
    expect((await run(one.sandbox, ["node", "-p", "require('m')"])).output).toBe("spoiled\n");
    expect((await run(other.sandbox, ["node", "-p", "require('m')"])).output).toBe("of the template\n");
    expect(readFileSync(join(one.folder, "lower/node_modules/m/index.js"), "utf8")).toContain("of the template");
  });

  test("whatever the project puts in the link's place, the next opening has the link again", async () => {
    let { sandbox, folder, options } = await open();
    const target = readlinkSync(join(folder, "files/node_modules"));
    for (const place of ["mkdir -p node_modules/x", "ln -s /etc node_modules", "echo > node_modules"]) {
      await run(sandbox, `rm -rf node_modules; ${place}`);
      await sandbox.close();
      ({ sandbox } = await bench.open(options));
      expect(readlinkSync(join(folder, "files/node_modules"))).toBe(target);
      expect((await run(sandbox, ["node", "-p", "require('m')"])).output).toBe("of the template\n");
    }
  });
});

const modes = report.kind === "bubblewrap" ? (["required", "none"] as const) : (["none"] as const);
describe.each(modes)("a sandbox of mode %s", (mode) => {
  const bench = new SandboxBench(mode);
  afterEach(() => bench.clear());

  test("shows folders of the host, with what comes later, and lets nobody write there", async () => {
    const shown = bench.makeFolder();
    writeFileSync(join(shown, "early"), "early");
    const { sandbox } = await bench.open({ mounts: { "metro-cache": shown } });
    const path = sandbox.places.mounts["metro-cache"] ?? "";
    Bun.spawnSync(["chmod", "755", shown]);
    writeFileSync(join(shown, "later"), "later");
    expect((await run(sandbox, `cat ${path}/early ${path}/later`)).output).toBe("earlylater");
    if (mode === "none") return;
    Bun.spawnSync(["chmod", "-R", "777", shown]);
    for (const attack of [
      `echo x > ${path}/new`,
      `echo x > ${path}/early`,
      `rm ${path}/early`,
      `ln ${path}/early /app/hard`,
      `mv ${path} /app/moved`,
      `mount -o remount,rw ${path}`,
      `ln -s ${path}/early /app/soft && echo x > /app/soft`,
    ])
      expect((await run(sandbox, attack)).exitCode, attack).not.toBe(0);
    expect(readFileSync(join(shown, "early"), "utf8")).toBe("early");
  });

  test("a reserved port is not shown while it is reserved; others are", async () => {
    const { sandbox } = await bench.open();
    const reserved = await sandbox.reservePort();
    const second = await sandbox.reservePort();
    expect(second.port).not.toBe(reserved.port);
    const open = await sandbox.choosePort();
    const listen = (port: number) => `require("node:http").createServer((_, r) => r.end("x")).listen(${port})`;
    const server = await sandbox.spawn({ command: ["node", "-e", `${listen(reserved.port)};${listen(open)}`] });
    await until(() => sandbox.ports.length > 0, "the other port is shown");
    expect(sandbox.ports.map(({ port }) => port)).toEqual([open]);
    reserved.release();
    await until(() => sandbox.ports.length === 2, "released, it is a port like others");
    await server.kill(0);
  });

  test("finds Lathe's server of Expo apps", async () => {
    const { sandbox } = await bench.open();
    expect((await run(sandbox, ["ls", `${sandbox.places.mobile}/serve.ts`])).exitCode).toBe(0);
  });
});
