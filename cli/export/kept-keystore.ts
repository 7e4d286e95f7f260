import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { link, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { readKeystore, writeKeystore } from "@lathe/apk/keystore";
import { createSigningKey, type SigningKey } from "@lathe/apk/signing-key";
import { loadSecretKey } from "@lathe/control/secrets/secret-key";
import { LatheError } from "@lathe/protocol/errors";
import { VersionCode } from "@lathe/protocol/ship";
import { z } from "zod";
import type { CommandEnvironment } from "../environment.ts";
import { UsageError } from "../usage-error.ts";

const ALIAS = "app";
const PASSWORD_VARIABLE = "LATHE_KEYSTORE_PASSWORD";
const Codes = z.object({ versionCode: VersionCode });

export interface KeystoreOptions {
  packageId: string;
  /** A path that was named; null: the data folder's own for this package. */
  keystore: string | null;
  environment: Pick<CommandEnvironment, "dataDirectory">;
  env: Record<string, string | undefined>;
}

/** What packages of one app are signed with, from outside of any project. */
export interface KeptKeystore {
  readonly key: SigningKey;
  /** The highest version code that was signed; 0 before the first. */
  readonly lastCode: number;
  /** Remembers what was signed. */
  note(versionCode: number): Promise<void>;
}

/**
 * Opens the keystore (PKCS #12) of a package, and makes it when there is none; one that is there is never replaced. In
 * the data folder it is `keystores/<package id>.p12`, opened by what the server's secret key gives; a named one by the
 * password in LATHE_KEYSTORE_PASSWORD. The last version code stands beside it. Errors: UsageError, `bad_request`.
 */
export async function openKeystore(options: KeystoreOptions): Promise<KeptKeystore> {
  const { path, password } = await locate(options);
  const key = existsSync(path)
    ? readKeystore(readFileSync(path), password)
    : await makeKeystore(path, password, options.packageId);
  const codes = join(dirname(path), `${options.packageId}.json`);
  return {
    key,
    lastCode: readCode(codes),
    async note(versionCode) {
      const partial = `${codes}.${crypto.randomUUID()}`;
      await writeFile(partial, `${JSON.stringify({ versionCode })}\n`, { mode: 0o600 });
      await rename(partial, codes);
    },
  };
}

async function locate({ packageId, keystore, environment, env }: KeystoreOptions) {
  if (keystore !== null) {
    const password = env[PASSWORD_VARIABLE] ?? "";
    if (password.length < 6) {
      throw new UsageError(`--keystore needs its password, of at least 6 characters, in ${PASSWORD_VARIABLE}.`);
    }
    return { path: resolve(keystore), password };
  }
  const { dataDirectory } = environment;
  const folder = join(dataDirectory, "keystores");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = await loadSecretKey(dataDirectory, env["LATHE_SECRET_KEY"] || undefined);
  const password = createHmac("sha256", secret).update(`keystore/${packageId}`).digest("hex");
  return { path: join(folder, `${packageId}.p12`), password };
}

/** Whole before it has its name; whoever made one at the same time was first. */
async function makeKeystore(path: string, password: string, packageId: string): Promise<SigningKey> {
  const partial = `${path}.${crypto.randomUUID()}`;
  try {
    const file = await open(partial, "wx", 0o600);
    try {
      await file.writeFile(writeKeystore(await createSigningKey(packageId), ALIAS, password));
      await file.sync();
    } finally {
      await file.close();
    }
    await link(partial, path).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new UsageError(`There is no folder ${dirname(path)}.`, { cause: error });
    }
    throw error;
  } finally {
    await rm(partial, { force: true });
  }
  return readKeystore(readFileSync(path), password);
}

function readCode(path: string): number {
  if (!existsSync(path)) return 0;
  try {
    return Codes.parse(JSON.parse(readFileSync(path, "utf8"))).versionCode;
  } catch (cause) {
    throw new LatheError(
      "bad_request",
      `${path}, which holds the last version code, cannot be read. Write {"versionCode": N} into it, or delete it and give --version-code.`,
      undefined,
      { cause },
    );
  }
}
