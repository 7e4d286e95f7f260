import { readZip, writeZip } from "../formats/zip-archive.ts";
import { joinZip, readZipEntries, writeZipEntries } from "../formats/zip-entries.ts";
import { JAR_SIGNATURE } from "../sign-apk.ts";
import type { ApkSigner } from "../signing/apk-signer.ts";
import { signJar } from "./jar-signature.ts";

/** Of the files of a bundle each; they are unpacked to be digested, all together. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/**
 * A bundle of anybody's (Gradle signs them with a key for debugging), signed with another key as Google Play takes it.
 * Its files are the same, byte for byte, but for the signature that it had. Errors: `bad_request`, `too_large`.
 */
export async function signAab(aab: Uint8Array, signer: ApkSigner): Promise<Uint8Array> {
  const isFile = (path: string): boolean => !JAR_SIGNATURE.test(path) && !path.endsWith("/");
  const unpacked = await readZip(aab, isFile, MAX_FILE_BYTES);
  const files = [...unpacked].map(([path, bytes]) => ({ path, bytes }));
  const signature = (await signJar(files, signer)).slice(0, -files.length || undefined);
  const first = readZipEntries(joinZip(await writeZip(signature)));
  const entries = [...first, ...readZipEntries(aab).filter(({ path }) => isFile(path))];
  return joinZip(writeZipEntries(entries, () => 1));
}
