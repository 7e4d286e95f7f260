import type { UserId } from "@lathe/protocol/ids";
import { and, eq } from "drizzle-orm";
import type { Database } from "../db/open-database.ts";
import { secrets } from "../db/schema.ts";
import type { SecretBox } from "./secret-box.ts";

/** Users' secrets by name, encrypted at rest. */
export class SecretStore {
  readonly #database: Database;
  readonly #box: SecretBox;

  constructor(database: Database, box: SecretBox) {
    this.#database = database;
    this.#box = box;
  }

  async get(userId: UserId, name: string): Promise<string | null> {
    const [row] = await this.#database.asUser(userId, (transaction) =>
      transaction
        .select({ sealed: secrets.sealed })
        .from(secrets)
        .where(and(eq(secrets.userId, userId), eq(secrets.name, name))),
    );
    return row === undefined ? null : this.#box.open(place(userId, name), row.sealed);
  }

  async names(userId: UserId): Promise<Set<string>> {
    const rows = await this.#database.asUser(userId, (transaction) =>
      transaction.select({ name: secrets.name }).from(secrets),
    );
    return new Set(rows.map((row) => row.name));
  }

  async set(userId: UserId, name: string, secret: string): Promise<void> {
    const values = { sealed: await this.#box.seal(place(userId, name), secret), updatedAt: Date.now() };
    await this.#database.asUser(userId, (transaction) =>
      transaction
        .insert(secrets)
        .values({ userId, name, ...values })
        .onConflictDoUpdate({ target: [secrets.userId, secrets.name], set: values }),
    );
  }

  async forget(userId: UserId, name: string): Promise<void> {
    await this.#database.asUser(userId, (transaction) =>
      transaction.delete(secrets).where(and(eq(secrets.userId, userId), eq(secrets.name, name))),
    );
  }
}

function place(userId: UserId, name: string): string {
  return `${userId}/${name}`;
}
