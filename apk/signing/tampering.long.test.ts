import { afterAll, beforeAll, expect, test } from "bun:test";
import fc from "fast-check";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ByteReader } from "../formats/byte-reader.ts";
import { findZipDirectory } from "../formats/zip-entries.ts";
import { packApk } from "../pack-apk.ts";
import { runTool } from "../shell/run-tool.ts";
import { createSigningKey, keySigner } from "../signing-key.ts";
import { SAMPLE_APP, SAMPLE_SITE } from "../testing/sample-app.ts";

/** Java code that gives several packages to the library behind apksigner: a start of Java takes as long as 50 of them. */
const VERIFY_ALL = `
import com.android.apksig.ApkVerifier;
import java.io.File;
public class VerifyAll {
  public static void main(String[] paths) {
    for (String path : paths) {
      String said;
      try {
        ApkVerifier.Result result = new ApkVerifier.Builder(new File(path)).setMinCheckedPlatformVersion(24).build().verify();
        said = result.isVerified() + " " + result.isVerifiedUsingV2Scheme() + " " + result.isVerifiedUsingV3Scheme();
      } catch (Exception broken) {
        said = "false false false";
      }
      System.out.println(said);
    }
  }
}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-tampering-"));
  await writeFile(join(folder, "VerifyAll.java"), VERIFY_ALL);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verifyAll(packages: readonly Uint8Array[]): Promise<string[]> {
  const paths = await Promise.all(
    packages.map(async (apk, index) => {
      const path = join(folder, `${index}.apk`);
      await writeFile(path, apk);
      return path;
    }),
  );
  const out = await runTool(["java", "-cp", "/usr/share/java/apksig.jar", join(folder, "VerifyAll.java"), ...paths]);
  return out.trim().split("\n");
}

const make = async (name: string): Promise<Uint8Array> =>
  packApk({ ...SAMPLE_APP, name }, SAMPLE_SITE, keySigner(await createSigningKey(name)));

test("any byte that is changed, cut off or added is noticed", async () => {
  const apk = await make("Recipes");
  const { offset: directory } = findZipDirectory(new ByteReader(apk));
  const blockSize = new ByteReader(apk).u64(directory - 24);
  const changes = fc.sample(fc.record({ at: fc.nat(apk.length - 1), bit: fc.nat(7) }), 150);
  // Each of the four parts has some: files, block, directory and end.
  const places = [
    0,
    10,
    directory - blockSize - 1,
    directory - blockSize - 8,
    directory - 1,
    directory,
    directory + 40,
  ];
  changes.push(
    ...places.map((at) => ({ at, bit: 0 })),
    ...Array.from({ length: 22 }, (_, at) => ({ at: apk.length - 1 - at, bit: 1 })),
  );
  const changed = changes.map(({ at, bit }) => {
    const copy = Uint8Array.from(apk);
    copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    return copy;
  });
  const cut = [apk.subarray(0, apk.length - 1), apk.subarray(1), Buffer.concat([apk, Uint8Array.of(0)])];
  const [own, ...others] = await verifyAll([apk, ...changed, ...cut]);
  expect(own).toBe("true true true");
  const taken = others.flatMap((said, index) => (said.startsWith("true") ? [changes[index]] : []));
  expect(taken).toEqual([]);
}, 120_000);
