import type { SQL } from "bun";
import type { Health } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { type ProjectId, UserId } from "@lathe/protocol/ids";
import { and, eq, isNull, sql } from "drizzle-orm";
import { drizzle, type BunSQLDatabase } from "drizzle-orm/bun-sql";
import type { z } from "zod";
import { UPKEEP_ROLE } from "./dump/upkeep-access.ts";
import { projects } from "./schema.ts";

export type PartHealth = Health["parts"][string];
export type Transaction = Parameters<Parameters<BunSQLDatabase["transaction"]>[0]>[0];

/** The storage, reached by transactions only, each in the name of somebody. An error thrown inside undoes it. */
export interface Database {
  readonly kind: "pglite" | "postgres";
  /** Sees and changes what belongs to this user. */
  asUser<T>(userId: UserId, run: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Sees and changes one project, in its owner's name. Errors: `not_found` when it is deleted or never was. */
  asProject<T>(projectId: ProjectId, run: (transaction: Transaction, userId: UserId) => Promise<T>): Promise<T>;
  /** For what comes before the user is known: sessions, login tokens, the first user. Sees no project's contents. */
  asSystem<T>(run: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Sees whole tables as they are at one moment, and adds and deletes rows: for backup, restore and clean-up only. */
  asUpkeep<T>(run: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** For what belongs to nobody but the database: which migrations it has. Sees no row of the other tables. */
  asOwner<T>(run: (transaction: Transaction) => Promise<T>): Promise<T>;
  health(): PartHealth;
  close(): Promise<void>;
}

type Role = "lathe_app" | "lathe_system" | typeof UPKEEP_ROLE;

/** What is done to the tables before anybody else uses them. */
export type Prepare = (client: SQL, database: Database) => Promise<void>;

/** Prepares the tables and gives the database. `trouble` says why it cannot work any more, or null. */
export async function openDatabase(
  kind: Database["kind"],
  client: SQL,
  trouble: () => string | null,
  close: () => Promise<void>,
  prepare: Prepare,
): Promise<Database> {
  const database = describeDatabase(kind, client, trouble, close);
  await prepare(client, database);
  return database;
}

function describeDatabase(
  kind: Database["kind"],
  client: SQL,
  trouble: () => string | null,
  close: () => Promise<void>,
): Database {
  const database = drizzle({ client });
  let lastFailure: string | null = null;

  const transact = async <T>(run: (transaction: Transaction) => Promise<T>): Promise<T> => {
    try {
      const result = await database.transaction(run);
      lastFailure = null;
      return result;
    } catch (error) {
      lastFailure = isLostConnection(error) ? "The database cannot be reached." : null;
      throw error;
    }
  };

  return {
    kind,
    asUser: (userId, run) =>
      transact(async (transaction) => {
        await become(transaction, "lathe_app", userId, null);
        return run(transaction);
      }),
    asProject: (projectId, run) =>
      transact(async (transaction) => {
        await become(transaction, "lathe_system", null, null);
        const owner = await findOwner(transaction, projectId);
        await become(transaction, "lathe_app", owner, projectId);
        return run(transaction, owner);
      }),
    asSystem: (run) =>
      transact(async (transaction) => {
        await become(transaction, "lathe_system", null, null);
        return run(transaction);
      }),
    asUpkeep: (run) =>
      transact(async (transaction) => {
        await transaction.execute(sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`);
        await become(transaction, UPKEEP_ROLE, null, null);
        return run(transaction);
      }),
    asOwner: (run) => transact(run),
    health: () => {
      const reason = trouble();
      if (reason !== null) return { state: "failed", detail: reason };
      if (lastFailure !== null) return { state: "degraded", detail: lastFailure };
      return { state: "ready", detail: kind };
    },
    close,
  };
}

/**
 * Takes a role that owns no table, until the end of the transaction: PGlite connects as a superuser, whom row-level
 * security does not hold even where it is forced.
 */
async function become(
  transaction: Transaction,
  role: Role,
  userId: UserId | null,
  projectId: ProjectId | null,
): Promise<void> {
  await transaction.execute(
    sql`SELECT set_config('role', ${role}, true), set_config('lathe.user_id', ${userId ?? ""}, true), set_config('lathe.project_id', ${projectId ?? ""}, true)`,
  );
}

async function findOwner(transaction: Transaction, projectId: ProjectId): Promise<UserId> {
  const [row] = await transaction
    .select({ userId: projects.userId })
    .from(projects)
    .where(and(eq(projects.id, projectId), isNull(projects.deletedAt)));
  if (row === undefined) throw new LatheError("not_found", "There is no such project.");
  return parseStored(UserId, row.userId);
}

/** Reads a value that Lathe itself has stored; one that does not fit is a bug and not the caller's fault. */
export function parseStored<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new LatheError("internal", "The stored data cannot be read.", undefined, { cause: parsed.error });
}

function isLostConnection(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause && /CONNECTION|ECONN|ENOENT/.test(String(cause.code));
}
