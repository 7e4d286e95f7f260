import { expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchAabTools, thisMachine } from "./aab-tools.ts";

test("the tools are said to need Java, and a machine that they are made for; nothing is fetched without", () => {
  const folder = join(tmpdir(), "lathe-no-aab-tools");
  const machine = { ...thisMachine(), platform: "linux-x64" };
  expect(fetchAabTools(folder, { ...machine, java: null })).rejects.toThrow(/needs Java.*install a JDK/);
  expect(fetchAabTools(folder, { java: "java", platform: "plan9-mips" })).rejects.toThrow(/plan9-mips/);
  expect(existsSync(folder)).toBe(false);
});
