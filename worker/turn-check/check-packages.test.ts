import { describe, expect, test } from "bun:test";
import { Check } from "@lathe/protocol/check";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { checkPackages } from "./check-packages.ts";

const MANIFEST = JSON.stringify({
  name: "app",
  dependencies: { react: "19.2.3", "chess.js": "1.4.0" },
  devDependencies: { vite: "8.0.0" },
});

function asks(...names: string[]): string {
  const quoted = names.map((name) => `'${name}'`).join(" ");
  return `for name in ${quoted}; do if [ -e "node_modules/$name/package.json" ]; then echo "$name"; fi; done`;
}

async function check(files: Record<string, string>, present: Record<string, string> = {}) {
  const commands = Object.fromEntries(
    Object.entries(present).map(([command, output]) => [command, { output: [output] }]),
  );
  const memory = new MemoryWorkspace({ files: { "package.json": MANIFEST, ...files }, commands });
  const finding = await checkPackages(memory, new AbortController().signal);
  if (finding !== null) Check.parse({ name: "packages", durationMs: 1, ...finding });
  return finding;
}

describe("the packages that code imports", () => {
  test("are nothing to tell where package.json lists them all", async () => {
    const files = {
      "src/app.tsx": 'import { useState } from "react";\nimport { createRoot } from "react/jsx-runtime";',
      "vite.config.ts": 'import { defineConfig } from "vite";\nimport fs from "fs";\nimport own from "app/own";',
      "dist/app.js": 'import "somewhere";',
    };
    expect(await check(files)).toBeNull();
  });

  test("and are installed by chance are told, with file and line", async () => {
    const files = { "src/x.tsx": 'import "react";\nimport { Chart } from "chart.js/auto";' };
    const finding = await check(files, { [asks("chart.js")]: "chart.js\n" });
    expect(finding).toMatchObject({
      status: "failed",
      summary: "chart.js is used in src/x.tsx but not listed in package.json.",
    });
    expect(finding?.details).toStartWith('src/x.tsx:2: "chart.js" is imported.\n');
  });

  test("are told together, of an app for phones as well", async () => {
    const files = {
      "src/app/index.tsx": 'import { Text } from "@/ui/text";\nimport * as Sharing from "expo-sharing";',
      "src/app/more.tsx": 'import * as Sharing from "expo-sharing";\nimport { marked } from "marked";',
    };
    const finding = await check(files, { [asks("expo-sharing", "marked")]: "expo-sharing\nmarked\nrm\n" });
    expect(finding?.summary).toBe("2 packages are used but not listed in package.json: expo-sharing, marked.");
    expect(finding?.details.split("\n").slice(0, 3)).toEqual([
      'src/app/index.tsx:2: "expo-sharing" is imported.',
      'src/app/more.tsx:1: "expo-sharing" is imported.',
      'src/app/more.tsx:2: "marked" is imported.',
    ]);
  });

  test("and are not there at all may be an alias, and are the bundler's to tell", async () => {
    expect(await check({ "src/x.ts": 'import "components/button";' }, { [asks("components")]: "" })).toBeNull();
  });

  test("are those of the folder's own package.json, or of one above it", async () => {
    const files = {
      "server/package.json": JSON.stringify({ dependencies: { hono: "4.0.0" } }),
      "server/main.ts": 'import "hono";\nimport "react";',
      "src/x.ts": 'import "hono";',
    };
    const finding = await check(files, { [asks("hono")]: "hono\n" });
    expect(finding?.summary).toBe("hono is used in src/x.ts but not listed in package.json.");
  });

  test("are not judged where package.json is missing or cannot be read", async () => {
    const memory = new MemoryWorkspace({ files: { "src/x.ts": 'import "hono";' } });
    expect(await checkPackages(memory, new AbortController().signal)).toBeNull();
  });
});
