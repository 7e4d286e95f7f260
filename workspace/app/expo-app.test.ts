import { afterAll, describe, expect, test } from "bun:test";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { reach, run, TestWorkspaces } from "../fixtures/test-workspace.ts";
import { probeSandbox } from "../sandbox/open-sandbox.ts";

const workspaces = new TestWorkspaces();
afterAll(() => workspaces.close());

const report = await probeSandbox(process.env.LATHE_SANDBOX === "required" ? "required" : "auto");
const modes = report.kind === "bubblewrap" ? (["required", "none"] as const) : (["none"] as const);

/** In Metro's place: listens where it is told, and leaves a daemon behind. */
const EXPO = `
const { spawn } = require("node:child_process");
const port = process.argv[process.argv.indexOf("--port") + 1];
spawn("sh", ["-c", "while :; do touch alive; sleep 0.02; done"], { detached: true, stdio: "ignore" }).unref();
require("node:http").createServer((request, response) => {
  response.setHeader("content-type", "text/html");
  response.end(request.url === "/status" ? "packager-status:running" : "<p>from Metro");
}).listen(port);
`;

describe.each(modes)("an Expo app in a sandbox of mode %s", (sandbox) => {
  async function open(name: string) {
    const workspace = await workspaces.open(`${sandbox}-${name}`, { template: "blank", sandbox });
    const { files } = workspace;
    await files.write("expo/package.json", '{"name":"expo","version":"57.0.26"}');
    await files.write("expo/bin/cli", EXPO);
    expect((await run(workspace, "mkdir -p node_modules && mv expo node_modules/expo")).exitCode).toBe(0);
    await files.write("app.json", '{"expo":{"name":"One","slug":"one"}}');
    await files.write(
      "package.json",
      JSON.stringify({ main: "index.js", scripts: { dev: "expo start" }, dependencies: { expo: "57.0.26" } }),
    );
    await files.write("index.js", "document.body.textContent = 'hello';\n");
    await workspace.app.start();
    await reach(workspace, "ready");
    const alive = join(workspaces.folder, `${sandbox}-${name}`, "files/alive");
    await until(() => existsSync(alive), "Metro's daemon is up");
    const isAtWork = async () => {
      const before = statSync(alive).mtimeMs;
      await Bun.spawn(["sleep", "0.2"]).exited;
      return statSync(alive).mtimeMs !== before;
    };
    expect(await isAtWork()).toBeTrue();
    return { workspace, isAtWork };
  }

  test("has one port for others, and ends with all that Metro left in the background", async () => {
    const { workspace, isAtWork } = await open("stopped");
    expect(workspace.app.ports.length).toBe(1);
    await workspace.app.stop();
    expect(await isAtWork()).toBeFalse();
    await until(() => workspace.app.ports.length === 0, "its ports are closed");
  });

  test("ends with its workspace, and starts again when app.json changes", async () => {
    const { workspace, isAtWork } = await open("closed");
    await workspace.files.write("app.json", '{"expo":{"name":"One","slug":"one","plugins":[]}}');
    await reach(workspace, "starting");
    await reach(workspace, "ready");
    await workspace.close();
    expect(await isAtWork()).toBeFalse();
  });
});
