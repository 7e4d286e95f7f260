import { expect, test } from "bun:test";
import { listImports } from "./list-imports.ts";

function list(text: string, path = "src/x.tsx"): string[] {
  return listImports(path, text).map(({ package: name, line }) => `${line} ${name}`);
}

test("packages are named without what is inside of them, with the line", () => {
  const text = `import React from "react";
import "@fontsource-variable/nunito/wght.css";
import {
  Chart,
} from "chart.js/auto";
export { z } from "zod";
export * from "@scope/all";`;
  expect(list(text)).toEqual(["1 react", "2 @fontsource-variable/nunito", "3 chart.js", "6 zod", "7 @scope/all"]);
});

test("an import that is asked for while the code runs is one, wherever it stands", () => {
  expect(list(`const load = async () => {\n  const { marked } = await import("marked");\n};`)).toEqual(["2 marked"]);
  expect(list(`const fs = require("left-pad/x");`, "x.cjs")).toEqual(["1 left-pad"]);
  expect(list(`import pad = require("left-pad");`, "x.ts")).toEqual(["1 left-pad"]);
  expect(list(`const Part = () => <div onClick={() => import("confetti")} />;`)).toEqual(["1 confetti"]);
});

test("types alone are gone when it runs", () => {
  const text = `import type { A } from "a";
import { type B, type C } from "b";
export type { D } from "d";
import { type E, e } from "e";
const f: import("f").F = e;`;
  expect(list(text, "x.ts")).toEqual(["4 e"]);
});

test("an app's own files, aliases, built-in modules by their scheme and addresses are no packages", () => {
  const text = [
    "./x.ts",
    "../y",
    "@/ui/z",
    "~/a",
    "#own",
    "node:fs",
    "bun:test",
    "https://x.test/m.js",
    "/src/a.ts",
    "",
  ]
    .map((from) => `import "${from}";`)
    .join("\n");
  expect(list(text)).toEqual([]);
});

test("comments, texts and names that look like imports are none", () => {
  const text = `// import "a";\n/* import "b" */ const text = 'import "c"'; const t = \`import "d"\`; other.require("e");`;
  expect(list(text, "x.js")).toEqual([]);
});

test("casts and components are read each where they can stand", () => {
  expect(list(`import "a"; const x = <string>y;`, "x.ts")).toEqual(["1 a"]);
  expect(list(`import "a"; const x = <b>{y as string}</b>;`)).toEqual(["1 a"]);
  expect(list(`import "a"; const x = <b />;`, "x.js")).toEqual(["1 a"]);
});

test("code that cannot be read holds nothing, or what can be read of it, and does not go wrong", () => {
  for (const text of [
    "import {",
    "<<<<",
    "\u0000",
    `${"(".repeat(200_000)}`,
    `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
  ])
    expect(list(text, "x.ts")).toEqual([]);
});
