import type { UserId } from "@lathe/protocol/ids";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { parseStored, type Database } from "../db/open-database.ts";
import { settings } from "../db/schema.ts";

/** Small values of each user, by name; each name has its schema where it is used. */
export class SettingStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get<T extends z.ZodType>(userId: UserId, name: string, schema: T): Promise<z.infer<T> | null> {
    const [row] = await this.#database.asUser(userId, (transaction) =>
      transaction
        .select({ value: settings.value })
        .from(settings)
        .where(and(eq(settings.userId, userId), eq(settings.name, name))),
    );
    return row === undefined ? null : parseStored(schema, row.value);
  }

  async set(userId: UserId, name: string, value: unknown): Promise<void> {
    await this.#database.asUser(userId, (transaction) =>
      transaction
        .insert(settings)
        .values({ userId, name, value })
        .onConflictDoUpdate({ target: [settings.userId, settings.name], set: { value } }),
    );
  }
}
