import { readZipEntries, writeZipEntries } from "./formats/zip-entries.ts";
import type { ApkSigner } from "./signing/apk-signer.ts";
import { signZip } from "./signing/signing-block.ts";

/** What is mapped into memory begins at a multiple of this; libraries at one of the largest page that phones have. */
const ALIGNMENT_BYTES = 4;
const LIBRARY_ALIGNMENT_BYTES = 16_384;
/** What signatures of JARs consist of. */
export const JAR_SIGNATURE = /^META-INF\/(MANIFEST\.MF|[^/]+\.(SF|RSA|DSA|EC)|SIG-[^/]*)$/i;

/**
 * A package of anybody's, signed with another key by schemes 2 and 3: for Android 7 and later. Its files are the same,
 * byte for byte, but for the signatures that it had. Errors: `bad_request` for what is no package, or a key that does not
 * fit.
 */
export async function signApk(apk: Uint8Array, signer: ApkSigner): Promise<Uint8Array> {
  const entries = readZipEntries(apk).filter(({ path }) => !JAR_SIGNATURE.test(path));
  const parts = writeZipEntries(entries, (path) => (path.endsWith(".so") ? LIBRARY_ALIGNMENT_BYTES : ALIGNMENT_BYTES));
  return await signZip(parts, signer);
}
