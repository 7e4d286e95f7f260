import { afterEach, beforeEach, expect, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sandboxOwner } from "../sandbox/sandbox-owner.ts";
import { removeTree } from "./remove-tree.ts";
import { copyTemplate } from "./copy-template.ts";
import { findTemplate, hasPackages, type Template } from "./template.ts";
import { templateKey } from "./template-key.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-template-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function inFolders(...folders: string[]): Template {
  return { name: "web", folders, bundler: "vite", modules: "inside", kit: null };
}

test("templates are found by name, and nothing else is", () => {
  expect(hasPackages(findTemplate("web"))).toBeTrue();
  expect(hasPackages(findTemplate("blank"))).toBeFalse();
  for (const name of ["..", "web/src", "web.json", "web-kit", "nothing", "", "/etc"]) {
    expect(() => findTemplate(name)).toThrow(expect.objectContaining({ code: "not_found" }));
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
  await copyTemplate(inFolders(from), to, owner);
  expect(readdirSync(to, { recursive: true }).map(String).toSorted()).toEqual([".gitignore", "src", "src/main.ts"]);
  for (const path of ["", "src", "src/main.ts"])
    expect(statSync(join(to, path)).uid).toBe(owner?.uid ?? process.getuid?.() ?? 0);
});

test("the key changes with the packages and not with the sources", async () => {
  const from = join(folder, "from");
  await copyTemplate(findTemplate("web"), from, null);
  const template = inFolders(from);
  const key = templateKey(template);
  expect(key).toMatch(/^web-[0-9a-f]{20}$/);
  writeFileSync(join(from, "index.html"), "changed");
  expect(templateKey(template)).toBe(key);
  writeFileSync(join(from, "bun.lock"), "changed");
  expect(templateKey(template)).not.toBe(key);
  const kit = join(folder, "kit");
  await copyTemplate(findTemplate("blank"), kit, null);
  writeFileSync(join(kit, "bun.lock"), "one");
  const withKit = templateKey({ ...template, kit });
  expect(withKit).not.toBe(templateKey(template));
  writeFileSync(join(kit, "bun.lock"), "two");
  expect(templateKey({ ...template, kit })).not.toBe(withKit);
});

test("a template that extends another one has its files, its own over them", async () => {
  mkdirSync(join(folder, "base/src"), { recursive: true });
  mkdirSync(join(folder, "own"));
  writeFileSync(join(folder, "base.json"), JSON.stringify({ name: "base", bundler: "metro" }));
  writeFileSync(join(folder, "own.json"), JSON.stringify({ extends: "base", bundler: "metro" }));
  for (const [path, text] of Object.entries({
    "base/src/a": "a",
    "base/package.json": "{}",
    "own/package.json": "own",
  }))
    writeFileSync(join(folder, path), text);
  const own = findTemplate("own", folder);
  expect(own.bundler).toBe("metro");
  await copyTemplate(own, join(folder, "to"), null);
  expect(readFileSync(join(folder, "to/src/a"), "utf8")).toBe("a");
  expect(readFileSync(join(folder, "to/package.json"), "utf8")).toBe("own");
  const key = templateKey(own);
  expect(templateKey({ ...own, name: "base", folders: own.folders.slice(0, 1) }).slice(5)).not.toBe(key.slice(4));
  // What the base alone brings counts too.
  writeFileSync(join(folder, "base/bun.lock"), "locked");
  expect(templateKey(own)).not.toBe(key);
  writeFileSync(join(folder, "base.json"), JSON.stringify({ extends: "own" }));
  expect(() => findTemplate("own", folder)).toThrow(expect.objectContaining({ code: "not_found" }));
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
