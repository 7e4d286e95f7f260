import { afterAll, describe, expect, test } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { ask, reach, run, TestWorkspaces } from "./fixtures/test-workspace.ts";

const workspaces = new TestWorkspaces();
afterAll(() => workspaces.close());

/** Processes of the machine whose command line, environment or folders lie in `folder`. */
function processesIn(folder: string): string[] {
  return readdirSync("/proc").filter((entry) => {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return false;
    const mounts = Bun.spawnSync(["cat", `/proc/${entry}/mountinfo`, `/proc/${entry}/cmdline`]).stdout.toString();
    return mounts.includes(folder);
  });
}

describe("a project from the web template", () => {
  test("has the template's files and a first version, and comes up without installing anything", async () => {
    const workspace = await workspaces.open("web");
    const paths = (await workspace.files.list()).map(({ path }) => path);
    expect(paths).toContain("src/main.tsx");
    expect(paths).toContain("package.json");
    expect((await workspace.history.list()).map(({ kind }) => kind)).toEqual(["created"]);
    expect(workspace.app.state).toEqual({ phase: "stopped" });
    const phases: string[] = [];
    workspace.app.onState((state) => void phases.push(state.phase));
    await workspace.app.start();
    expect(await (await ask(workspace, "/")).text()).toContain("/src/main.tsx");
    expect(await (await ask(workspace, "/src/main.tsx")).text()).toContain("createRoot");
    expect(phases).not.toContain("installing");
    // Nothing that it has done so far is a change of the project.
    expect(await workspace.history.commit({ kind: "edit", message: "nothing" })).toBeNull();
  });

  test("reopened, it is left as it is", async () => {
    const first = await workspaces.open("again");
    await first.files.write("src/mine.ts", "export const mine = 1;\n");
    await first.files.delete("README.md");
    await run(first, "echo kept > node_modules/kept.txt");
    await first.close();
    const second = await workspaces.open("again", { template: "blank" });
    expect((await second.files.read("src/mine.ts")).text).toBe("export const mine = 1;\n");
    await expect(second.files.read("README.md")).rejects.toMatchObject({ code: "file_not_found" });
    expect((await second.history.list()).length).toBe(1);
    expect((await run(second, "cat node_modules/kept.txt && ls node_modules/react/package.json")).exitCode).toBe(0);
  });

  test("a package that one project adds is used by its running app, and is not there for another", async () => {
    const [one, other] = await Promise.all([workspaces.open("one"), workspaces.open("other")]);
    await one.app.start();
    await reach(one, "ready");
    expect((await run(one, "bun add clsx@2.1.1")).exitCode).toBe(0);
    await one.files.write(
      "src/app.tsx",
      'import clsx from "clsx";\nexport function App() {\n  return <p className={clsx("a")}>hi</p>;\n}\n',
    );
    await until(async () => {
      const code = await (await ask(one, "/src/app.tsx")).text();
      const path = /"(\/node_modules\/\.vite\/deps\/clsx\.js[^"]*)"/.exec(code)?.[1];
      return path !== undefined && (await ask(one, path)).status === 200;
    }, "the package is served");
    expect((await run(other, "ls node_modules/clsx")).exitCode).not.toBe(0);
    expect((await run(other, "ls node_modules/react")).exitCode).toBe(0);
  });

  test("what one project does to its modules and caches, another does not see", async () => {
    const [one, other] = await Promise.all([workspaces.open("one-writes"), workspaces.open("other-reads")]);
    const spoil =
      "chmod u+w node_modules/react/index.js && echo poisoned > node_modules/react/index.js && rm -rf node_modules/react-dom && echo poisoned > /cache/bun/poisoned";
    if (one.sandbox.kind === "none") return;
    expect(await run(one, spoil)).toEqual({ output: "", exitCode: 0 });
    const look = await run(other, "cat node_modules/react/index.js; ls node_modules/react-dom/package.json /cache/bun");
    expect(look.output).not.toContain("poisoned");
    expect(look.output).toContain("node_modules/react-dom/package.json");
  });

  test("a broken configuration is a crash with its log; mended, the app comes up by itself", async () => {
    const workspace = await workspaces.open("broken");
    const { text } = await workspace.files.read("vite.config.ts");
    await workspace.files.write("vite.config.ts", "export default {{{\n");
    await workspace.app.start();
    const crashed = await reach(workspace, "crashed");
    expect(crashed).toMatchObject({ phase: "crashed", exitCode: 1 });
    expect(crashed.phase === "crashed" && crashed.log).toContain("vite.config.ts");
    await workspace.files.write("vite.config.ts", text ?? "");
    expect((await ask(workspace, "/")).status).toBe(200);
    // A dev server that is ended from outside is a crash too.
    await run(workspace, "pkill -KILL -f node_modules/.bin/vite");
    expect((await reach(workspace, "crashed")).phase).toBe("crashed");
  });

  test("asked for in package.json, a package is installed and the app started again", async () => {
    const workspace = await workspaces.open("asked");
    await workspace.app.start();
    await reach(workspace, "ready");
    const manifest: { dependencies: Record<string, string> } = JSON.parse(
      (await workspace.files.read("package.json")).text ?? "",
    );
    manifest.dependencies["clsx"] = "2.1.1";
    await workspace.files.write("package.json", JSON.stringify(manifest));
    await reach(workspace, "installing");
    await reach(workspace, "ready");
    expect((await run(workspace, "ls node_modules/clsx/package.json")).exitCode).toBe(0);
  });

  test("close ends its processes and leaves no mount", async () => {
    const workspace = await workspaces.open("closing");
    await workspace.app.start();
    await reach(workspace, "ready");
    const terminal = await workspace.terminals.open({ cols: 80, rows: 24 });
    terminal.write("sleep 1000 &\n");
    await workspace.close();
    await workspace.close();
    await terminal.exited;
    const folder = join(workspaces.folder, "closing");
    await until(() => processesIn(folder).length === 0, "its processes are gone");
    expect(workspace.app.ports).toEqual([]);
  });
});

describe("an empty project", () => {
  test("starts by itself when somebody writes an app, whatever port that listens on", async () => {
    const workspace = await workspaces.open("blank", { template: "blank" });
    expect(await workspace.files.list()).toEqual([]);
    expect(workspace.app.state).toEqual({ phase: "none" });
    await workspace.files.write(
      "server.js",
      'require("node:http").createServer((_, response) => response.end("hello")).listen(3456);\n',
    );
    await workspace.files.write("package.json", JSON.stringify({ scripts: { start: "node server.js" } }));
    expect(await (await ask(workspace, "/")).text()).toBe("hello");
    expect(workspace.app.state).toEqual({ phase: "ready", port: 3456 });
  });

  test("a page alone is served", async () => {
    const workspace = await workspaces.open("page", { template: "blank" });
    await workspace.files.write(
      "index.html",
      "<!doctype html><title>A page</title><script type=module src=./main.js></script>",
    );
    await workspace.files.write("main.js", 'document.title = "by script";\n');
    expect(await (await ask(workspace, "/")).text()).toContain("<title>A page</title>");
  });
});

describe("without a sandbox", () => {
  test("the web template works from a copy, and goes with the project", async () => {
    const workspace = await workspaces.open("plain", { sandbox: "none" });
    expect(workspace.sandbox.kind).toBe("none");
    await workspace.app.start();
    expect(await (await ask(workspace, "/")).text()).toContain("/src/main.tsx");
    await workspace.close();
    expect(existsSync(join(workspaces.folder, "plain/files/package.json"))).toBeTrue();
  });
});

describe("a workspace that cannot be opened", () => {
  test("says why and leaves nothing open", async () => {
    await expect(workspaces.open("nothing", { template: "nothing" })).rejects.toMatchObject({ code: "not_found" });
    await Bun.write(join(workspaces.folder, "damaged/workspace.json"), "{");
    await expect(workspaces.open("damaged")).rejects.toMatchObject({ code: "conflict" });
    await expect(workspaces.open("aborted", { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
