import { afterAll, beforeAll, expect, test } from "bun:test";
import fc from "fast-check";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApkApp } from "./apk-app.ts";
import { packApk } from "./pack-apk.ts";
import { readApk } from "./read-apk.ts";
import { runTool } from "./shell/run-tool.ts";
import { type SigningKey, createSigningKey, keySigner } from "./signing-key.ts";
import { SAMPLE_APP, SAMPLE_SITE } from "./testing/sample-app.ts";

let folder: string;
let key: SigningKey;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-names-"));
  key = await createSigningKey("names");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const AWKWARD = [
  `"`,
  "'",
  "&amp;",
  "<b>",
  "@null",
  "@string/x",
  "?",
  "\\u0041",
  "\\",
  "a\nb\tc",
  "🏳️‍🌈",
  "\u202eabc",
  "x".repeat(200),
  "%s %1$d",
];
const name = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), fc.constantFrom(...AWKWARD))
  .filter((value) => ApkApp.shape.name.safeParse(value).success);
const part = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,12}$/);
const packageId = fc
  .array(part, { minLength: 2, maxLength: 6 })
  .map((parts) => parts.join("."))
  .filter((id) => ApkApp.shape.packageId.safeParse(id).success);

/** As aapt shows text: `ResTable::normalizeForOutput`. */
const shown = (value: string): string => value.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n");

test("names and package ids of every kind are read by aapt as they were given", async () => {
  const path = join(folder, "app.apk");
  await fc.assert(
    fc.asyncProperty(name, packageId, fc.integer({ min: 1, max: 2_100_000_000 }), async (label, id, versionCode) => {
      const app = { ...SAMPLE_APP, name: label, packageId: id, versionCode };
      const apk = await packApk(app, SAMPLE_SITE, keySigner(key));
      expect(await readApk(apk)).toMatchObject({ name: label, packageId: id, versionCode });
      await writeFile(path, apk);
      const badging = await runTool(["aapt", "dump", "badging", path]);
      expect(badging).toContain(`package: name='${id}' versionCode='${versionCode}' `);
      expect(badging).toContain(`application-label:'${shown(label)}'\n`);
    }),
    { numRuns: 60, examples: AWKWARD.map((label): [string, string, number] => [label, "com.example.app", 1]) },
  );
}, 120_000);
