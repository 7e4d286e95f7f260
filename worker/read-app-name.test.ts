import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { Files } from "@lathe/protocol/workspace";
import { readAppName } from "./read-app-name.ts";

function files(texts: Record<string, string>): Pick<Files, "read"> {
  return {
    read: async (path) => {
      const text = texts[path];
      if (text === undefined) throw new LatheError("file_not_found", "There is no such file.");
      return { path, text, binary: false, size: text.length, etag: "1" };
    },
  };
}

test.each([
  ["<head><title>Cake orders</title></head>", "Cake orders"],
  ["<title>\n  Fish &amp; chips\n</title>", "Fish & chips"],
  ["<title>New app</title>", null],
  ["<title></title>", null],
  ["<p>no title", null],
  [`<title>${"long ".repeat(40)}</title>`, null],
])("a page of %p is called %p", async (html, name) => {
  expect(await readAppName("web", files({ "index.html": html }))).toBe(name);
});

test.each([
  ['{ "expo": { "name": "Habits" } }', "Habits"],
  ['{ "expo": { "name": 3 } }', null],
  ["{ not yet", null],
])("an Expo app of %p is called %p", async (json, name) => {
  expect(await readAppName("mobile", files({ "app.json": json }))).toBe(name);
});

test("without these files there is no name", async () => {
  expect(await readAppName("web", files({}))).toBeNull();
});
