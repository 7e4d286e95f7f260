import { link, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { systemErrorCode } from "../system-error-code.ts";

const KEY_BYTES = 32;

/**
 * The key that secrets are encrypted with: 32 bytes. `given` is 64 hex digits or base64, as an owner passes it in
 * (LATHE_SECRET_KEY); without it the key is in `<directory>/secret.key`, made at first, readable by the server's user.
 */
export async function loadSecretKey(directory: string, given: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (given !== undefined) return decode(given, "LATHE_SECRET_KEY");
  const path = join(directory, "secret.key");
  const kept = await readIfThere(path);
  if (kept !== null) return decode(kept, path);
  const made = crypto.getRandomValues(new Uint8Array(KEY_BYTES)).toHex();
  await createWhole(path, `${made}\n`);
  return decode(await readFile(path, "utf8"), path);
}

/** Written and synced under another name first: half a key would make every secret unreadable. Never replaces one. */
async function createWhole(path: string, content: string): Promise<void> {
  const partial = `${path}.${crypto.randomUUID()}`;
  const file = await open(partial, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(partial, path);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  } finally {
    await rm(partial, { force: true });
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function decode(text: string, where: string): Uint8Array<ArrayBuffer> {
  const trimmed = text.trim();
  const isHex = /^[0-9a-f]{64}$/i.test(trimmed);
  const isBase64 = /^[A-Za-z0-9+/]{43}=$/.test(trimmed);
  if (!isHex && !isBase64) throw new LatheError("bad_request", `The key in ${where} is not 32 bytes in hex or base64.`);
  return new Uint8Array(isHex ? Uint8Array.fromHex(trimmed) : Uint8Array.fromBase64(trimmed));
}
