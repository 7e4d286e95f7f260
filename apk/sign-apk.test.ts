import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeKeystore } from "./keystore.ts";
import { signAab } from "./aab/sign-aab.ts";
import { readZip, writeZip } from "./formats/zip-archive.ts";
import { joinZip } from "./formats/zip-entries.ts";
import { packApk } from "./pack-apk.ts";
import { readApk } from "./read-apk.ts";
import { runTool } from "./shell/run-tool.ts";
import { signApk } from "./sign-apk.ts";
import { createSigningKey, fingerprintOf, keySigner, type SigningKey } from "./signing-key.ts";
import { SAMPLE_APP, SAMPLE_SITE } from "./testing/sample-app.ts";

const LIMIT_MS = 60_000;
const LIBRARY = "lib/arm64-v8a/libapp.so";
const library = Buffer.alloc(50_000, "ELF");
let folder: string;
let own: SigningKey;
let others: SigningKey;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-sign-"));
  [own, others] = await Promise.all([createSigningKey("Own"), createSigningKey("Debug")]);
}, LIMIT_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (archive: Uint8Array) => readZip(archive, () => true, 10_000_000);

/** A package as other tools make it: with data descriptors, a stored library, and a signature of the JAR scheme. */
async function makeForeign(): Promise<Uint8Array> {
  const files = await read(await packApk(SAMPLE_APP, SAMPLE_SITE, keySigner(others)));
  const names = ["AndroidManifest.xml", "resources.arsc", "classes.dex"];
  const parts = await writeZip([
    ...names.map((path) => ({ path, bytes: files.get(path) ?? new Uint8Array(), isStored: path.endsWith(".arsc") })),
    ...[...files].filter(([path]) => path.startsWith("res/")).map(([path, bytes]) => ({ path, bytes })),
    { path: LIBRARY, bytes: library, isStored: true },
    { path: "META-INF/services/a.Service", bytes: Buffer.from("kept") },
  ]);
  const [path, store] = [join(folder, "foreign.apk"), join(folder, "debug.p12")];
  await writeFile(path, joinZip(parts));
  await writeFile(store, writeKeystore(others, "debug", "password"));
  // It writes the archive anew, with data descriptors behind the files.
  await runTool(["jarsigner", "-keystore", store, "-storepass", "password", path, "debug"]);
  return await readFile(path);
}

test(
  "a package of others is signed anew: apksigner takes it, its files are the same, and libraries lie where phones map them",
  async () => {
    const foreign = await makeForeign();
    const signed = await signApk(foreign, keySigner(own));
    const path = join(folder, "signed.apk");
    await writeFile(path, signed);
    const [verified] = await Promise.all([
      runTool(["apksigner", "verify", "--verbose", "--min-sdk-version", "24", path]),
      runTool(["zipalign", "-c", "4", path]),
    ]);
    expect(verified).toContain("v2 scheme (APK Signature Scheme v2): true");
    expect(verified).toContain("v3 scheme (APK Signature Scheme v3): true");
    expect(await readApk(signed)).toMatchObject({
      packageId: SAMPLE_APP.packageId,
      fingerprint: fingerprintOf(own.certificate),
    });
    const [before, after] = [await read(foreign), await read(signed)];
    const signature = [...before.keys()].filter((name) => !after.has(name));
    expect(signature.toSorted()).toEqual(["META-INF/DEBUG.RSA", "META-INF/DEBUG.SF", "META-INF/MANIFEST.MF"]);
    for (const [name, bytes] of after) expect(Buffer.from(bytes).equals(before.get(name) ?? Buffer.of())).toBe(true);
    expect(Buffer.from(signed).indexOf(library) % 16_384).toBe(0);
  },
  LIMIT_MS,
);

test("one of ours loses its signing block and gets another; signed twice with one key it is the same", async () => {
  const signed = await signApk(await packApk(SAMPLE_APP, SAMPLE_SITE, keySigner(others)), keySigner(own));
  expect((await readApk(signed)).fingerprint).toBe(fingerprintOf(own.certificate));
  expect(await signApk(signed, keySigner(own))).toEqual(signed);
});

test(
  "a bundle of others is signed anew: jarsigner takes it, with all of its files",
  async () => {
    const foreign = await makeForeign();
    const path = join(folder, "signed.aab");
    await writeFile(path, await signAab(foreign, keySigner(own)));
    const said = await runTool(["jarsigner", "-verify", "-verbose", "-certs", path]);
    expect(said).toContain("jar verified.");
    expect(said).not.toMatch(/unsigned entries|CN=Debug/);
    const after = await read(await readFile(path));
    expect(Buffer.from(after.get(LIBRARY) ?? []).equals(library)).toBe(true);
    expect([...after.keys()].filter((name) => /^META-INF.*\.(SF|RSA)$/.test(name))).toHaveLength(2);
  },
  LIMIT_MS,
);

test("what is no package is refused in words", async () => {
  for (const bytes of [new Uint8Array(0), Buffer.from("PK no package at all, however long it is"), Buffer.alloc(64)]) {
    await expect(signApk(bytes, keySigner(own))).rejects.toMatchObject({ code: "bad_request" });
    await expect(signAab(bytes, keySigner(own))).rejects.toMatchObject({ code: "bad_request" });
  }
  const broken = Uint8Array.from(await packApk(SAMPLE_APP, SAMPLE_SITE, keySigner(others)));
  broken[broken.length - 6] = 0xff;
  await expect(signApk(broken, keySigner(own))).rejects.toMatchObject({ code: "bad_request" });
});
