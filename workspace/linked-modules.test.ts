import { afterAll, expect, test } from "bun:test";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { run, TestWorkspaces } from "./fixtures/test-workspace.ts";
import { writeRecord } from "./workspace-record.ts";

const workspaces = new TestWorkspaces();
afterAll(() => workspaces.close());

test("a linked node_modules is no part of the project: not listed, not watched, not kept in versions", async () => {
  const directory = join(workspaces.folder, "linked");
  const first = await workspaces.open("linked", { template: "blank" });
  await first.close();
  // As a mobile template's project is, with nothing to install.
  await writeRecord(join(directory, "workspace.json"), {
    version: 1,
    template: "blank",
    storeKey: null,
    modules: "beside",
  });
  const workspace = await workspaces.open("linked", { template: "blank" });
  expect(lstatSync(join(directory, "files/node_modules")).isSymbolicLink()).toBeTrue();
  const changed: string[] = [];
  workspace.files.watch((changes) => void changed.push(...changes.map(({ path }) => path)));
  expect(
    (await run(workspace, "mkdir node_modules/x && echo 1 > node_modules/x/index.js && echo 1 > own.js")).exitCode,
  ).toBe(0);
  const version = await workspace.history.commit({ kind: "edit", message: "own" });
  expect((await workspace.files.list()).map(({ path }) => path)).toEqual(["own.js"]);
  await workspace.files.write("last.js", "2");
  expect(changed.filter((path) => path.startsWith("node_modules"))).toEqual([]);
  if (version === null) throw new Error("nothing was kept");
  const changes = await workspace.history.commit({ kind: "edit", message: "last" });
  expect(changes).not.toBeNull();
  await workspace.history.restore(version.versionId);
  expect((await run(workspace, "cat node_modules/x/index.js; ls")).output).toBe("1\nnode_modules\nown.js\n");
});
