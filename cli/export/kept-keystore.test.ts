import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprintOf } from "@lathe/apk/signing-key";
import { openKeystore } from "./kept-keystore.ts";

let dataDirectory: string;
beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), "lathe-keys-"));
});
afterEach(() => rmSync(dataDirectory, { recursive: true }));

const packageId = "com.example.habits";
const open = (more: { keystore?: string; env?: Record<string, string>; packageId?: string } = {}) =>
  openKeystore({ packageId, keystore: null, environment: { dataDirectory }, env: {}, ...more });

test("each package id has a key of its own, which stays, and a version code that rises", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  expect(fingerprintOf(second.key.certificate)).toBe(fingerprintOf(first.key.certificate));
  expect(first.lastCode).toBe(0);
  await first.note(7);
  const again = await open();
  expect(fingerprintOf(again.key.certificate)).toBe(fingerprintOf(first.key.certificate));
  expect(again.lastCode).toBe(7);
  const other = await open({ packageId: "com.example.other" });
  expect(fingerprintOf(other.key.certificate)).not.toBe(fingerprintOf(first.key.certificate));
  expect(other.lastCode).toBe(0);
});

test("nothing of it can be read by others, or without the server's key", async () => {
  const { key } = await open();
  const folder = join(dataDirectory, "keystores");
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual([`${packageId}.p12`]);
  const bytes = readFileSync(join(folder, `${packageId}.p12`));
  // Its beginning, the modulus, is in the certificate too.
  expect(bytes.includes(Buffer.from(key.privateKey).subarray(-100, -40))).toBe(false);
  writeFileSync(join(dataDirectory, "secret.key"), "ab".repeat(32));
  await expect(open()).rejects.toMatchObject({ code: "bad_request" });
  // It is still there for when the right key is.
  expect(readFileSync(join(folder, `${packageId}.p12`))).toEqual(bytes);
});

test("one that is named is opened by its password, and made when it is not there", async () => {
  const keystore = join(dataDirectory, "mine.p12");
  const env = { LATHE_KEYSTORE_PASSWORD: "a good password" };
  const { key } = await open({ keystore, env });
  expect(fingerprintOf((await open({ keystore, env })).key.certificate)).toBe(fingerprintOf(key.certificate));
  await expect(open({ keystore, env: { LATHE_KEYSTORE_PASSWORD: "another one" } })).rejects.toMatchObject({
    code: "bad_request",
  });
  await expect(open({ keystore })).rejects.toThrow("LATHE_KEYSTORE_PASSWORD");
  await expect(open({ keystore: join(dataDirectory, "no/folder.p12"), env })).rejects.toThrow("There is no folder");
});

test("a code that cannot be read is not taken for none", async () => {
  await open();
  writeFileSync(join(dataDirectory, "keystores", `${packageId}.json`), "{");
  await expect(open()).rejects.toThrow("cannot be read");
});
