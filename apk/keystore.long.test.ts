import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readKeystore, writeKeystore } from "./keystore.ts";
import { packApk } from "./pack-apk.ts";
import { runTool } from "./shell/run-tool.ts";
import { keySigner } from "./signing-key.ts";
import { SAMPLE_APP, SAMPLE_SITE } from "./testing/sample-app.ts";

const PASSWORD = "correct horse";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-keystore-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keytool = (path: string, options: readonly string[]): Promise<string> =>
  runTool(
    [
      "keytool",
      "-genkeypair",
      "-keystore",
      path,
      "-storetype",
      "PKCS12",
      "-storepass",
      PASSWORD,
      "-alias",
      "Mine",
    ].concat(["-dname", "CN=Zoë, O=Ünï, C=DE", "-validity", "10000", ...options]),
  );

describe("a keystore made by keytool", () => {
  test("is read, and what it signs has its certificate byte for byte", async () => {
    const path = join(folder, "theirs.p12");
    await keytool(path, ["-keyalg", "RSA", "-keysize", "2048"]);
    const exported = join(folder, "theirs.der");
    await runTool([
      "keytool",
      "-exportcert",
      "-keystore",
      path,
      "-storepass",
      PASSWORD,
      "-alias",
      "mine",
      "-file",
      exported,
    ]);
    const read = readKeystore(await readFile(path), PASSWORD, "MINE");
    expect(Buffer.from(read.certificate).equals(await readFile(exported))).toBe(true);
    const again = readKeystore(writeKeystore(read, "mine", PASSWORD), PASSWORD);
    expect(Buffer.from(again.certificate).equals(read.certificate)).toBe(true);
    expect((await packApk(SAMPLE_APP, SAMPLE_SITE, keySigner(read))).length).toBeGreaterThan(10_000);
  });

  test("with a key that is not RSA says so", async () => {
    const path = join(folder, "elliptic.p12");
    await keytool(path, ["-keyalg", "EC"]);
    const bytes = await readFile(path);
    expect(() => readKeystore(bytes, PASSWORD)).toThrow(/not an RSA key/);
  });

  test("of a key of 1024 bits is refused", async () => {
    const path = join(folder, "small.p12");
    await keytool(path, ["-keyalg", "RSA", "-keysize", "1024"]);
    const bytes = await readFile(path);
    expect(() => readKeystore(bytes, PASSWORD)).toThrow(/1024 bits/);
  });
});
