import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ZipFile, writeZip } from "../formats/zip-archive.ts";
import { joinZip } from "../formats/zip-entries.ts";
import { runTool } from "../shell/run-tool.ts";
import { createSigningKey, keySigner } from "../signing-key.ts";
import { signJar } from "./jar-signature.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-jar-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function save(name: string, files: readonly ZipFile[]): Promise<string> {
  const parts = await writeZip(files);
  const path = join(folder, name);
  await writeFile(path, joinZip(parts));
  return path;
}

test("jarsigner takes what is signed, names of every length and script, and nothing that was changed", async () => {
  const names = [
    "a.txt",
    "Grüße & mehr.txt",
    `${"long-name-".repeat(20)}.js`,
    "🍲".repeat(40),
    "x".repeat(64),
    "y".repeat(65),
  ];
  const files = names.map((path, index) => ({ path, bytes: Buffer.from(`content ${index}`) }));
  const signed = await signJar(files, keySigner(await createSigningKey(`Zoë "und" Söhne, 🍲`)));
  const changed = signed.map((file) => (file.path === "a.txt" ? { ...file, bytes: Buffer.from("other") } : file));
  const [good, bad] = await Promise.all([save("good.jar", signed), save("bad.jar", changed)]);
  const [said, refused] = await Promise.all([
    runTool(["jarsigner", "-verify", good]),
    runTool(["jarsigner", "-verify", bad]).catch(String),
  ]);
  expect(said).toContain("jar verified.");
  expect(said).not.toContain("unsigned entries");
  expect(refused).toContain("digest error for a.txt");
});
