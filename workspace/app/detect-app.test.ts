import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { detectApp } from "./detect-app.ts";

function detect(files: Record<string, string>) {
  return detectApp({
    async read(path) {
      const text = files[path];
      if (text === undefined) throw new LatheError("file_not_found", `There is no "${path}".`, { path });
      return { path, text, binary: false, size: text.length, etag: "" };
    },
  });
}

test("a script comes before a page, dev before start", async () => {
  const scripts = { start: "node server.js", dev: "vite" };
  const files = {
    "package.json": JSON.stringify({ scripts, dependencies: { a: "1" }, devDependencies: { b: "2" } }),
    "index.html": "",
  };
  expect(await detect(files)).toEqual({
    kind: "script",
    script: "dev",
    command: "vite",
    dependencies: { a: "1", b: "2" },
  });
  expect(await detect({ "package.json": JSON.stringify({ scripts: { start: "node server.js" } }) })).toMatchObject({
    script: "start",
  });
});

test("a page needs no package.json; without either there is nothing to start", async () => {
  expect(await detect({ "index.html": "<p>" })).toEqual({ kind: "page", dependencies: {} });
  expect(await detect({ "index.html": "<p>", "package.json": '{"dependencies":{"a":"1"}}' })).toEqual({
    kind: "page",
    dependencies: { a: "1" },
  });
  expect(await detect({ "package.json": "{}" })).toEqual({ kind: "none" });
  expect(await detect({})).toEqual({ kind: "none" });
});

test("an Expo project is told by its package and its script; a script of another kind is run as it is", async () => {
  const project = (command: string, name = "dev") =>
    detect({ "package.json": JSON.stringify({ scripts: { [name]: command }, dependencies: { expo: "57.0.26" } }) });
  for (const command of ["expo start", "expo start --web", "npx expo start"])
    expect((await project(command)).kind).toBe("expo");
  expect(await project("expo start", "start")).toMatchObject({ kind: "expo", script: "start" });
  for (const command of ["expo export", "expo starter", "node expo start", "vite"])
    expect((await project(command)).kind).toBe("script");
  const without = { "package.json": JSON.stringify({ scripts: { dev: "expo start" } }) };
  expect((await detect(without)).kind).toBe("script");
});

test("a package.json that is no JSON, or has the wrong shape, is told in words", async () => {
  expect(await detect({ "package.json": "{ scripts" })).toMatchObject({ kind: "broken" });
  const wrong = await detect({ "package.json": '{"scripts": {"dev": 1}}' });
  expect(wrong.kind === "broken" && wrong.reason).toContain("scripts.dev");
});
