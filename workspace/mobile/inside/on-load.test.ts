import { afterEach, expect, test } from "bun:test";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findNodeFolder } from "../../sandbox/node-folder.ts";

const NODE = join(findNodeFolder() ?? "", "bin/node");
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What a program prints that Node runs with one of the preloads. */
function run(preload: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "lathe-load-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const parameters = ["--require", preload, join(folder, "main.cjs")];
  const { stdout, stderr, status } = spawnSync(NODE, parameters, { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return (stdout + stderr).trim();
}

/** The same with a preload that changes `thing`. */
function runChanged(change: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "lathe-preload-"));
  folders.push(folder);
  const preload = join(folder, "preload.cjs");
  const onLoad = `require(${JSON.stringify(join(import.meta.dirname, "on-load.cjs"))}).onLoad`;
  writeFileSync(preload, `${onLoad}(/thing$/, "The thing is as it was", ${change});`);
  return run(preload, files);
}

test("a module is changed once, and everybody gets the same", () => {
  const printed = runChanged(`(exports) => ({ ...exports, count: exports.count + 1 })`, {
    "thing.js": "exports.count = 1;",
    "main.cjs": `console.log(require("./thing").count, require("./thing") === require("./thing"))`,
  });
  expect(printed).toBe("2 true");
});

test("one that is not whole yet is looked at again, and a change that fails changes nothing", () => {
  const files = {
    "thing.js": `require("./other"); exports.count = 1;`,
    "other.js": `require("./thing");`,
    "main.cjs": `console.log(require("./thing").count)`,
  };
  expect(runChanged(`(exports) => exports.count === 1 ? { count: 5 } : undefined`, files)).toMatch(/^5$/m);
  const printed = runChanged(`() => { throw new Error("odd") }`, { ...files, "thing.js": "exports.count = 1;" });
  expect(printed).toContain("1");
  expect(printed.match(/The thing is as it was: odd/g)).toHaveLength(1);
});

test("Expo's pages are made of the app.json of now, and explain themselves", () => {
  const printed = run(join(import.meta.dirname, "web-page.cjs"), {
    "webTemplate.js": `exports.createTemplateHtmlFromExpoConfigAsync = async (root, options) =>
  JSON.stringify([root, options]) + "</head>";`,
    "main.cjs": `const make = require("./webTemplate").createTemplateHtmlFromExpoConfigAsync;
make("/app", { scripts: ["/a.js"], exp: { name: "Old" } }).then(console.log);`,
  });
  const [before = "", script = ""] = printed.split("<script>");
  expect(JSON.parse(before)).toEqual(["/app", { scripts: ["/a.js"] }]);
  expect(script).toMatch(/^\(function explainErrors\(\)[^]*\}\)\(\)<\/script><\/head>$/);
});
