import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import forge from "node-forge";
import { readKeystore, writeKeystore } from "./keystore.ts";
import { packApk } from "./pack-apk.ts";
import { runTool } from "./shell/run-tool.ts";
import { type SigningKey, checkSigningKey, createSigningKey, fingerprintOf, keySigner } from "./signing-key.ts";
import { SAMPLE_APP, SAMPLE_SITE } from "./testing/sample-app.ts";

const PASSWORD = "correct horse";
let folder: string;
let key: SigningKey;
let store: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-keystore-"));
  key = await createSigningKey(`Rezepte "für" Zoë 🍲, O=x`);
  store = writeKeystore(key, "recipes", PASSWORD);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a new key", () => {
  test("is RSA with 2048 bits, valid for 30 years from now on and signed by itself", () => {
    const certificate = new X509Certificate(key.certificate);
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.subject).toContain("Zoë 🍲");
    const years = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / (365.2425 * 86_400_000);
    expect(years).toBeCloseTo(30, 1);
    expect(Math.abs(Date.now() - Date.parse(certificate.validFrom))).toBeLessThan(60_000);
  });

  test("is another one each time", async () => {
    const other = await createSigningKey("Rezepte");
    expect(fingerprintOf(other.certificate)).not.toBe(fingerprintOf(key.certificate));
    expect(() => checkSigningKey({ ...other, certificate: key.certificate })).toThrow(/does not belong/);
  });

  test("has a name even when there is none", async () => {
    for (const name of ["", "\n", "\ud800", "x".repeat(500)]) {
      const { certificate } = await createSigningKey(name);
      expect(new X509Certificate(certificate).subject).toMatch(/^CN=.+/);
    }
  });
});

describe("a keystore", () => {
  test("gives back its key, the certificate byte for byte", () => {
    const read = readKeystore(store, PASSWORD);
    expect(Buffer.from(read.certificate).equals(key.certificate)).toBe(true);
    expect(checkSigningKey(read).export({ format: "jwk" })).toEqual(checkSigningKey(key).export({ format: "jwk" }));
    expect(readKeystore(store, PASSWORD, "RECIPES").certificate).toEqual(read.certificate);
  });

  test("is one to keytool and to apksigner", async () => {
    const path = join(folder, "ours.p12");
    const [unsigned, signed] = [join(folder, "in.apk"), join(folder, "out.apk")];
    await writeFile(path, store);
    await writeFile(unsigned, await packApk(SAMPLE_APP, SAMPLE_SITE, keySigner(key)));
    const sign = ["apksigner", "sign", "--ks", path, "--ks-pass", `pass:${PASSWORD}`, "--ks-key-alias", "recipes"];
    const [list] = await Promise.all([
      runTool(["keytool", "-list", "-v", "-keystore", path, "-storepass", PASSWORD]),
      runTool([...sign, "--in", unsigned, "--out", signed]),
    ]);
    expect(list).toContain("Alias name: recipes");
    expect(list).toContain("Entry type: PrivateKeyEntry");
    expect(list).toContain(`SHA256: ${fingerprintOf(key.certificate)}`);
    expect((await readFile(signed)).length).toBeGreaterThan(10_000);
  });

  test("that cannot be opened says why", () => {
    expect(() => readKeystore(store, "incorrect")).toThrow(/password is wrong/);
    expect(() => readKeystore(store, "")).toThrow(/password is wrong/);
    expect(() => readKeystore(store, PASSWORD, "other")).toThrow(/no key other; it has: recipes/);
    expect(() => readKeystore(new Uint8Array(0), PASSWORD)).toThrow(/not a keystore/);
    expect(() => readKeystore(store.subarray(0, 500), PASSWORD)).toThrow(/not a keystore/);
    expect(() => readKeystore(Buffer.from("-----BEGIN PRIVATE KEY-----"), PASSWORD)).toThrow(/not a keystore/);
    expect(() => readKeystore(key.certificate, PASSWORD)).toThrow(/not a keystore/);
    expect(() => readKeystore(Buffer.from("feedfeed00000002", "hex"), PASSWORD)).toThrow(/keytool -importkeystore/);
    expect(() => readKeystore(new Uint8Array(1_000_001), PASSWORD)).toThrow(/too large/);
  });

  test("that would keep the server busy is refused at once", () => {
    const endless = forge.asn1.fromDer(Buffer.from(store).toString("binary"));
    const [, , mac] = Array.isArray(endless.value) ? endless.value : [];
    const iterations = mac !== undefined && Array.isArray(mac.value) ? mac.value[2] : undefined;
    if (iterations === undefined) throw new Error("The store has no MAC");
    iterations.value = "\x7f\xff\xff\xff";
    const der = Buffer.from(forge.asn1.toDer(endless).getBytes(), "binary");
    expect(() => readKeystore(der, PASSWORD)).toThrow(/hashes its password so often/);
  });

  test("is not written with a password or alias that keytool would refuse", () => {
    for (const password of ["", "short", "pässword"])
      expect(() => writeKeystore(key, "a", password)).toThrow(/password/);
    for (const alias of ["", "ä", "x".repeat(101)]) expect(() => writeKeystore(key, alias, PASSWORD)).toThrow(/alias/);
  });
});
