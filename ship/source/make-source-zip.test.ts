import { afterEach, describe, expect, test } from "bun:test";
import { lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { findLeftOut } from "./left-out.ts";
import { folderName, makeSourceZip, type SourceFile } from "./make-source-zip.ts";
import { isSafeLink } from "./safe-link.ts";

const templates = join(import.meta.dir, "../../templates");
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function* project(files: Record<string, string | [content: string, mode: number]>): AsyncGenerator<SourceFile> {
  const text = new TextEncoder();
  for (const [path, file] of Object.entries(files)) {
    const [content, mode] = typeof file === "string" ? [file, 0o100644] : file;
    yield { path, bytes: text.encode(content), mode };
  }
}

async function zipOf(files: Record<string, string | [content: string, mode: number]>, folder = "") {
  const { stream, notes } = makeSourceZip(project(files), { name: "Water *log*", folder });
  const bytes = await new Response(stream).bytes();
  const text = new TextDecoder();
  const read = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, text.decode(content)]),
  );
  return { bytes, files: read, notes: await notes };
}

const WEB = JSON.stringify({ scripts: { dev: "vite", build: "vite build" } });
const EXPO = JSON.stringify({ dependencies: { expo: "57.0.26" } });

test("unpacked it is the project", async () => {
  const { bytes } = await zipOf(
    {
      "package.json": WEB,
      "README.md": "# Own",
      "src/ä/größe.ts": "export {};\n",
      "run.sh": ["#!/bin/sh\necho hi\n", 0o100755],
      "src/link": ["../run.sh", 0o120777],
      ".gitignore": "dist\n",
    },
    "water-log",
  );
  const folder = mkdtempSync(join(tmpdir(), "lathe-source-"));
  made.push(folder);
  await Bun.write(join(folder, "source.zip"), bytes);
  mkdirSync(join(folder, "out"));
  const unzip = Bun.spawnSync(["unzip", "-q", "../source.zip"], { cwd: join(folder, "out") });
  expect(unzip.stderr.toString()).toBe("");
  const root = join(folder, "out", "water-log");
  expect(await Bun.file(join(root, "src/ä/größe.ts")).text()).toBe("export {};\n");
  expect(await Bun.file(join(root, "README.md")).text()).toBe("# Own");
  expect(lstatSync(join(root, "run.sh")).mode & 0o777).toBe(0o755);
  expect(lstatSync(join(root, "package.json")).mode & 0o777).toBe(0o644);
  expect(readlinkSync(join(root, "src/link"))).toBe("../run.sh");
  expect(Bun.spawnSync([join(root, "src/link")]).stdout.toString()).toBe("hi\n");
});

test.each(["web", "mobile"])("the template %s goes through byte for byte", async (name) => {
  const cwd = join(templates, name);
  const expected: Record<string, Uint8Array<ArrayBuffer>> = {};
  const files = async function* (): AsyncGenerator<SourceFile> {
    for await (const path of new Bun.Glob("**/*").scan({ cwd, dot: true })) {
      if (path.includes("node_modules/")) continue;
      const bytes = await Bun.file(join(cwd, path)).bytes();
      expected[path] = new Uint8Array(bytes);
      yield { path, bytes, mode: 0o100644 };
    }
  };
  const { stream, notes } = makeSourceZip(files(), { name: "App", folder: "" });
  expect(unzipSync(await new Response(stream).bytes())).toEqual(expected);
  expect(await notes).toEqual([]);
});

describe("nothing of Lathe's, nothing that is made anew, nothing secret", () => {
  test("is in it", async () => {
    const { files, notes } = await zipOf({
      "index.html": "<p>",
      ".lathe/checks.json": "[]",
      "lathe.app.json": "{}",
      "node_modules/a/index.js": "",
      "packages/b/node_modules/c.js": "",
      ".git/config": "",
      ".env": "API_KEY=abc # mine\nexport EMPTY=\n",
      ".env.local": "OTHER='x'",
      "deploy.pem": "-----BEGIN RSA PRIVATE KEY-----\nxx",
      ".npmrc": "//registry.example/:_authToken=abc",
      "android/release.keystore": "x",
    });
    expect(Object.keys(files).toSorted()).toEqual([".env.example", "README.md", "index.html"]);
    expect(files[".env.example"]).toBe("API_KEY=\nEMPTY=\nOTHER=\n");
    expect(files["README.md"]).toContain("- `API_KEY`");
    expect(files["README.md"]).not.toContain("abc");
    expect(notes).toEqual([
      "Left out, since it may be secret: .env, .env.local, deploy.pem, .npmrc, android/release.keystore.",
    ]);
  });

  test.each([
    [".env.example", "KEY=put yours here"],
    [".env", "KEY=\n# KEY=abc\n"],
    ["cert.pem", "-----BEGIN CERTIFICATE-----"],
    [".npmrc", "engine-strict=true"],
    ["src/.env.ts", "export {}"],
    ["docs/node_modules.md", ""],
    ["src/environment.ts", "KEY=abc"],
  ])("%p is", (path, content) => {
    const leftOut = findLeftOut(path, new TextEncoder().encode(content));
    // It begins as environments do, and holds no assignment.
    expect(leftOut).toBeNull();
  });

  test("any value of an environment stays behind", async () => {
    const value = fc
      .string({ unit: "binary-ascii", minLength: 8 })
      .filter((text) => /^[^\s#'"=\r\n\0]{8,}$/.test(text));
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(".env", ".env.production", "app/.env.local"), async (secret, path) => {
        const { files } = await zipOf({ [path]: `A=1\nTOKEN=${secret}\n`, "index.html": "" });
        expect(files[path]).toBeUndefined();
        expect(Object.values(files).join("\n")).not.toContain(`=${secret}`);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the readme", () => {
  test.each([
    ["a web project", { "package.json": WEB }, ["npm install", "npm run dev", "npm run build"]],
    ["an Expo project", { "package.json": EXPO }, ["npm install", "npx expo start"]],
    ["a project of pnpm", { "package.json": WEB, "pnpm-lock.yaml": "" }, ["pnpm install", "pnpm run dev"]],
    [
      "a project that names Yarn",
      { "package.json": '{"packageManager":"yarn@4.1.0","scripts":{"start":"x"}}' },
      ["yarn install", "yarn run start"],
    ],
    ["plain pages", { "index.html": "" }, ["npx serve ."]],
    ["a broken package.json", { "package.json": "{" }, ["npm install"]],
  ])("says how to run %s", async (_name, files, commands) => {
    const { files: zipped } = await zipOf(files);
    const readme = zipped["README.md"] ?? "";
    expect(readme.startsWith("# Water \\*log\\*\n")).toBe(true);
    for (const command of commands) expect(readme).toContain(command);
  });

  test.each(["README.md", "readme.txt", "README"])("%s of the project's own is kept", async (path) => {
    const { files } = await zipOf({ "package.json": WEB, [path]: "own" });
    expect(Object.keys(files)).toEqual(["package.json", path]);
  });
});

test("links that lead out are left out", async () => {
  const { files, notes } = await zipOf({
    "a/b": ["../../etc", 0o120777],
    abs: ["/etc/passwd", 0o120777],
    ok: ["a/c", 0o120777],
  });
  expect(Object.keys(files)).toEqual(["ok", "README.md"]);
  expect(notes).toEqual(["Left out, since it points out of the project: a/b, abs."]);
});

test("no link that is kept leaves the project", () => {
  const part = fc.constantFrom("..", ".", "a", "b", "");
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 4 }),
      fc.array(part, { maxLength: 8 }),
      (path, target) => {
        const link = path.join("/");
        if (!isSafeLink(link, target.join("/"))) return;
        const resolved = join("/root/project", ...path.slice(0, -1), target.join("/"));
        expect(`${resolved}/`.startsWith("/root/project/")).toBe(true);
      },
    ),
  );
});

test("notes of a zip that breaks do not come", async () => {
  const broken = async function* (): AsyncGenerator<SourceFile> {
    yield { path: "a", bytes: new Uint8Array(), mode: 0o644 };
    throw new Error("disk");
  };
  const { stream, notes } = makeSourceZip(broken(), { name: "x", folder: "" });
  expect(await new Response(stream).bytes().catch((error: unknown) => error)).toMatchObject({ message: "disk" });
  expect(await notes.catch((error: unknown) => error)).toMatchObject({ message: "disk" });
});

test.each([
  ["Müll & Co.", "mull-co"],
  ["  Water   Log!", "water-log"],
  ["買い物", "買い物"],
  ["🚀", "app"],
  ["", "app"],
  ["CON", "app-con"],
  ["../../etc", "etc"],
])("the folder of %p is %p", (name, folder) => expect(folderName(name)).toBe(folder));
