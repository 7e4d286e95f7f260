import { afterEach, beforeEach, expect, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandboxOwner } from "../sandbox/sandbox-owner.ts";
import { removeTree } from "./remove-tree.ts";
import { copyTemplate, findTemplateFolder, hasPackages } from "./template-folder.ts";
import { templateKey } from "./template-key.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-template-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("templates are found by name, and nothing else is", () => {
  expect(hasPackages(findTemplateFolder("web"))).toBeTrue();
  expect(hasPackages(findTemplateFolder("blank"))).toBeFalse();
  for (const name of ["..", "web/src", "web.json", "nothing", "", "/etc"]) {
    expect(() => findTemplateFolder(name)).toThrow(expect.objectContaining({ code: "not_found" }));
  }
});

test("a copy has the template's files for the sandbox's user, without installed packages", async () => {
  const from = join(folder, "from");
  mkdirSync(join(from, "node_modules/x"), { recursive: true });
  mkdirSync(join(from, "src"));
  writeFileSync(join(from, "src/main.ts"), "1");
  writeFileSync(join(from, ".gitignore"), "x");
  writeFileSync(join(from, ".gitkeep"), "");
  const to = join(folder, "to");
  const owner = sandboxOwner();
  await copyTemplate(from, to, owner);
  expect(readdirSync(to, { recursive: true }).map(String).toSorted()).toEqual([".gitignore", "src", "src/main.ts"]);
  for (const path of ["", "src", "src/main.ts"])
    expect(statSync(join(to, path)).uid).toBe(owner?.uid ?? process.getuid?.() ?? 0);
});

test("the key changes with the packages and not with the sources", async () => {
  const from = join(folder, "from");
  await copyTemplate(findTemplateFolder("web"), from, null);
  const key = templateKey("web", from);
  expect(key).toMatch(/^web-[0-9a-f]{20}$/);
  writeFileSync(join(from, "index.html"), "changed");
  expect(templateKey("web", from)).toBe(key);
  writeFileSync(join(from, "bun.lock"), "changed");
  expect(templateKey("web", from)).not.toBe(key);
});

test("a tree is removed whatever rights its folders have, and links are not followed", async () => {
  const outside = join(folder, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "kept"), "");
  const tree = join(folder, "tree");
  mkdirSync(join(tree, "a/b"), { recursive: true });
  writeFileSync(join(tree, "a/b/c"), "");
  symlinkSync(outside, join(tree, "a/link"));
  chmodSync(join(tree, "a/b"), 0);
  chmodSync(join(tree, "a"), 0);
  await removeTree(tree);
  expect(existsSync(tree)).toBeFalse();
  expect(existsSync(join(outside, "kept"))).toBeTrue();
  await removeTree(tree);
});
