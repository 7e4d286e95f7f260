import { expect, test } from "bun:test";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findNodeFolder } from "../../sandbox/node-folder.ts";
import { writeApp } from "./fixtures/write-app.ts";

const NODE = join(findNodeFolder() ?? "", "bin/node");
const ESBUILD = dirname(fileURLToPath(import.meta.resolve("esbuild/package.json")));
/** The fixture's runtime has only the development's way to make elements. */
const RUNTIME = {
  "node_modules/react/jsx-runtime.js": `exports.jsx = exports.jsxs = (type, props) => ({ type, props });`,
};

function exportApp(files: Readonly<Record<string, string>>) {
  const root = writeApp({ ...RUNTIME, ...files });
  try {
    const { status, stderr } = spawnSync(NODE, [join(import.meta.dirname, "export-web.ts"), "site"], {
      cwd: root,
      env: { LATHE_ESBUILD: ESBUILD, EXPO_PUBLIC_PLACE: "Oslo", OTHER: "HIDDEN" },
      encoding: "utf8",
    });
    const listed = status === 0 ? readdirSync(join(root, "site"), { recursive: true, encoding: "utf8" }) : [];
    const read = (pattern: RegExp) =>
      readFileSync(join(root, "site", listed.find((path) => pattern.test(path)) ?? ""), "utf8");
    const site = status === 0 ? { page: read(/^index\.html$/), script: read(/^_app\/app-\w+\.js$/), listed } : null;
    return { status, stderr, site };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("an Expo app becomes a site: its page, a small bundle, its own public files", () => {
  const { site, stderr } = exportApp({
    "public/robots.txt": "all",
    "src/word.web.ts": `export const word = process.env.EXPO_PUBLIC_PLACE;`,
  });
  expect(stderr).toBe("");
  expect(site?.page).toContain("<title>Streaks &#38; &#60;b&#62;</title>");
  expect(site?.page).toMatch(/<script src="\/_app\/app-\w+\.js" defer>/);
  expect(site?.listed).toContain("robots.txt");
  expect(site?.script).toContain("HOME");
  expect(site?.script).toContain(`"EXPO_PUBLIC_PLACE":"Oslo"`);
  for (const word of ["HIDDEN", "IOS", "latheSource", "src/app/index.tsx:", "EventSource"]) {
    expect(`${site?.page}${site?.script}`).not.toContain(word);
  }
});

test("one that does not build says where", () => {
  const { status, stderr } = exportApp({ "src/word.web.ts": `export const word = ;` });
  expect(status).toBe(1);
  expect(stderr).toContain("src/word.web.ts:1:");
});
