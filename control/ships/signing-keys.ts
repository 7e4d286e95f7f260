import { createPrivateKey, sign } from "node:crypto";
import { promisify } from "node:util";
import { readKeystore, writeKeystore } from "@lathe/apk/keystore";
import { createSigningKey, type SigningKey } from "@lathe/apk/signing-key";
import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId, UserId } from "@lathe/protocol/ids";
import type { BringSigningKey, KeystoreRequest, SigningKeyInfo } from "@lathe/protocol/ship";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Database, Transaction } from "../db/open-database.ts";
import { signingKeys } from "../db/schema.ts";
import type { Log } from "../log.ts";
import { findProject } from "../projects/find-project.ts";
import type { SecretBox } from "../secrets/secret-box.ts";
import { fingerprintOf, readCertificate } from "./read-certificate.ts";

/** What the key is called in keystores that are given out. */
export const KEYSTORE_ALIAS = "app";

/** A signature by a larger one holds up everything else that the server does. */
const MAX_BITS = 8_192;

const signAside = promisify(sign);

export interface SigningKeyParts {
  database: Database;
  box: SecretBox;
  log: Log;
}

/**
 * The key that each project's packages are signed with, made when it is first needed and encrypted at rest. Workers get
 * signatures and never the key. One that is replaced stays.
 */
export class SigningKeys {
  readonly #database: Database;
  readonly #box: SecretBox;
  readonly #log: Log;

  constructor({ database, box, log }: SigningKeyParts) {
    this.#database = database;
    this.#box = box;
    this.#log = log;
  }

  /**
   * The certificate (DER) of the project's key; `name` is that of whom it is made for when there is none yet. Errors:
   * `not_found`; `internal` when the server's key has changed.
   */
  async certify(projectId: ProjectId, name: string): Promise<Uint8Array> {
    const present = await this.#database.asProject(projectId, (transaction) => findPresent(transaction, projectId));
    if (present !== undefined) return (await this.#open(present)).certificate;
    const made = await this.#seal(projectId, await createSigningKey(name));
    const kept = await this.#database.asProject(projectId, async (transaction) => {
      await findProject(transaction, projectId, { lock: true });
      const other = await findPresent(transaction, projectId);
      if (other === undefined) await transaction.insert(signingKeys).values(made);
      return other ?? made;
    });
    return Uint8Array.fromBase64(kept.certificate);
  }

  /** RSA PKCS #1 v1.5 with SHA-256. Errors: `not_found` before the first certificate; `internal` as for that. */
  async sign(projectId: ProjectId, data: Uint8Array): Promise<Uint8Array> {
    const present = await this.#database.asProject(projectId, (transaction) => findPresent(transaction, projectId));
    if (present === undefined) throw noKey();
    const { privateKey } = await this.#open(present);
    const key = createPrivateKey({ key: Buffer.from(privateKey), format: "der", type: "pkcs8" });
    return await signAside("sha256", Buffer.from(data), key);
  }

  /** Errors: `not_found` without such a project, and before the first package. */
  async describe(userId: UserId, projectId: ProjectId): Promise<SigningKeyInfo> {
    return toInfo(await this.#listOf(userId, projectId));
  }

  /**
   * PKCS #12, with the fingerprint of the key that is in it. Errors: `not_found`; `bad_request` for an odd password;
   * `internal` when the server's key has changed.
   */
  async writeKeystore(
    userId: UserId,
    projectId: ProjectId,
    { password, fingerprint }: z.infer<typeof KeystoreRequest>,
  ): Promise<{ keystore: Uint8Array; fingerprint: string }> {
    const rows = await this.#listOf(userId, projectId);
    const row = rows.find((each) => (fingerprint ?? rows[0]?.fingerprint) === each.fingerprint);
    if (row === undefined) throw noKey();
    const keystore = writeKeystore(await this.#open(row), KEYSTORE_ALIAS, password);
    this.#log("info", "a signing key was given out", { projectId, fingerprint: row.fingerprint });
    return { keystore, fingerprint: row.fingerprint };
  }

  /**
   * Takes a key out of a keystore, or the same one again, which is then sealed anew. Errors: `not_found`; `bad_request`;
   * `conflict` when there is another one and `replaces` does not name it.
   */
  async bring(userId: UserId, projectId: ProjectId, brought: BringSigningKey): Promise<SigningKeyInfo> {
    const { password, alias, replaces } = brought;
    const key = readKeystore(Uint8Array.fromBase64(brought.keystore), password, alias);
    refuseUnfit(key);
    const row = await this.#seal(projectId, key);
    await this.#database.asUser(userId, async (transaction) => {
      await findProject(transaction, projectId, { lock: true });
      const present = await findPresent(transaction, projectId);
      if (present !== undefined && present.fingerprint !== row.fingerprint) {
        if (replaces !== present.fingerprint) throw otherKey(present.fingerprint);
        await transaction.update(signingKeys).set({ replacedAt: Date.now() }).where(isPresent(projectId));
      }
      await transaction
        .insert(signingKeys)
        .values(row)
        .onConflictDoUpdate({
          target: [signingKeys.projectId, signingKeys.fingerprint],
          set: { sealed: row.sealed, replacedAt: null },
        });
    });
    this.#log("info", "a signing key was brought", { projectId, fingerprint: row.fingerprint, replaces });
    return this.describe(userId, projectId);
  }

  /** The present one first, then those that were replaced, the last one first. */
  async #listOf(userId: UserId, projectId: ProjectId): Promise<Row[]> {
    return await this.#database.asUser(userId, async (transaction) => {
      await findProject(transaction, projectId);
      return await transaction
        .select()
        .from(signingKeys)
        .where(eq(signingKeys.projectId, projectId))
        // Postgres has nulls first in a descending order.
        .orderBy(desc(signingKeys.replacedAt), desc(signingKeys.createdAt));
    });
  }

  async #seal(projectId: ProjectId, { privateKey, certificate }: SigningKey): Promise<Row> {
    const fingerprint = fingerprintOf(certificate);
    const sealed = await this.#box.seal(place(projectId, fingerprint), privateKey.toBase64());
    return {
      projectId,
      fingerprint,
      certificate: certificate.toBase64(),
      sealed,
      createdAt: Date.now(),
      replacedAt: null,
    };
  }

  async #open({ projectId, fingerprint, certificate, sealed }: Row): Promise<SigningKey> {
    const der = Uint8Array.fromBase64(certificate);
    // A package with a certificate that is not its key's is worth nothing.
    if (fingerprintOf(der) !== fingerprint) throw unopened();
    const privateKey = await this.#box.open(place(projectId, fingerprint), sealed).catch((cause: unknown) => {
      throw unopened(cause);
    });
    return { privateKey: Uint8Array.fromBase64(privateKey), certificate: der };
  }
}

type Row = typeof signingKeys.$inferSelect;

function isPresent(projectId: ProjectId) {
  return and(eq(signingKeys.projectId, projectId), isNull(signingKeys.replacedAt));
}

async function findPresent(transaction: Transaction, projectId: ProjectId): Promise<Row | undefined> {
  const [row] = await transaction.select().from(signingKeys).where(isPresent(projectId));
  return row;
}

function toInfo([present, ...replaced]: readonly Row[]): SigningKeyInfo {
  if (present === undefined) throw noKey();
  const { fingerprint, certificate, createdAt } = present;
  const { subject, validUntil } = readCertificate(Uint8Array.fromBase64(certificate));
  return { fingerprint, subject, createdAt, validUntil, replaced: replaced.map((row) => row.fingerprint) };
}

/** Another one than that of any other secret, and of any other key of the project. */
function place(projectId: string, fingerprint: string): string {
  return `sign/${projectId}/${fingerprint}`;
}

/** What the reader of keystores lets through, and no package should be signed with. Errors: `bad_request`. */
function refuseUnfit({ certificate }: SigningKey): void {
  const { bits, validUntil } = readCertificate(certificate);
  if (bits > MAX_BITS)
    throw new LatheError("bad_request", `The key has ${bits} bits; it can have ${MAX_BITS} at most.`);
  if (validUntil > Date.now()) return;
  const day = new Date(validUntil).toISOString().slice(0, 10);
  throw new LatheError("bad_request", `The key in this keystore expired on ${day}.`);
}

function noKey(): LatheError {
  return new LatheError("not_found", "This project has no such signing key. Its own is made with its first package.");
}

function otherKey(present: string): LatheError {
  return new LatheError(
    "conflict",
    `This project has a signing key already (${present}). Phones that have the app take no update that is signed with another one; whoever wants that all the same says which key it replaces.`,
  );
}

function unopened(cause?: unknown): LatheError {
  return new LatheError(
    "internal",
    "This project's signing key cannot be opened: the secret key of this server has changed. Put the former secret key back, or bring the signing key again from its keystore.",
    undefined,
    { cause },
  );
}
