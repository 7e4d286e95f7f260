import { LatheError } from "@lathe/protocol/errors";
import { ProjectId } from "@lathe/protocol/ids";
import { and, eq, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import { type Database, parseStored, type Transaction } from "../open-database.ts";
import { attachments, projects } from "../schema.ts";
import { dumpTable } from "./dump-table.ts";
import { loadTable } from "./load-table.ts";
import { readTableShapes } from "./table-shapes.ts";

export interface StoredProject {
  projectId: ProjectId;
  /** Milliseconds since the epoch; null: it is not deleted. */
  deletedAt: number | null;
}

/** Takes the rows of one table as lines of JSON, and has to read all of them. */
export type TakeTable = (table: string, lines: AsyncIterable<string>) => Promise<void>;

/** The whole database for backup, restore and clean-up, past the limits of users and projects. */
export interface StoredData {
  readonly kind: Database["kind"];
  /** The migrations that its tables have. */
  migrations(): Promise<number[]>;
  listProjects(): Promise<StoredProject[]>;
  /**
   * Gives the rows that belong to no project, each table behind those that it refers to, and the projects that were
   * there at that moment.
   */
  dumpShared(take: TakeTable): Promise<StoredProject[]>;
  /** Gives a project's rows as they are at one moment; false when there is no such project any more. */
  dumpProject(projectId: ProjectId, take: TakeTable): Promise<boolean>;
  /** Adds rows to empty tables, all or none. `next` gives tables in the order of a dump. */
  load(next: AsyncIterable<{ table: string; lines: AsyncIterable<string> }>, mark: string): Promise<void>;
  /** Whether the load with this mark was done. */
  hasLoaded(mark: string): Promise<boolean>;
  /** Whether nobody has used it yet. */
  isEmpty(): Promise<boolean>;
  /** Removes a project that was deleted before that moment, with all that belongs to it; false when it is not so. */
  purgeProject(projectId: ProjectId, deletedBefore: number): Promise<boolean>;
  /** The attachments that no prompt has taken since they came before that moment. `bytes`: of their contents. */
  listForgottenAttachments(cameBefore: number): Promise<{ count: number; bytes: number }>;
  /** Removes them, and says what it was. */
  purgeForgottenAttachments(cameBefore: number): Promise<{ count: number; bytes: number }>;
}

export function createStoredData(database: Database): StoredData {
  const listProjects = async (transaction: Transaction): Promise<StoredProject[]> => {
    const rows = await transaction.execute(sql`SELECT id, deleted_at::float8 AS deleted_at FROM projects ORDER BY id`);
    return rows.map((row) => ({
      projectId: parseStored(ProjectId, row.id),
      deletedAt: row.deleted_at === null ? null : Number(row.deleted_at),
    }));
  };
  return {
    kind: database.kind,
    migrations: () =>
      database.asOwner(async (transaction) => {
        const rows = await transaction.execute(sql`SELECT made_at::text FROM lathe_migrations ORDER BY made_at`);
        return rows.map((row) => Number(row.made_at));
      }),
    listProjects: () => database.asUpkeep(listProjects),
    dumpShared: (take) =>
      database.asUpkeep(async (transaction) => {
        for (const shape of await readTableShapes(transaction)) {
          if (shape.ofNone !== null) await take(shape.name, dumpTable(transaction, shape, shape.ofNone));
        }
        return listProjects(transaction);
      }),
    dumpProject: (projectId, take) =>
      database.asUpkeep(async (transaction) => {
        const there = (await listProjects(transaction)).some((project) => project.projectId === projectId);
        if (!there) return false;
        for (const shape of await readTableShapes(transaction)) {
          if (shape.ofProject !== null)
            await take(shape.name, dumpTable(transaction, shape, shape.ofProject(projectId)));
        }
        return true;
      }),
    load: (next, mark) =>
      database.asOwner(async (transaction) => {
        await transaction.execute(sql`CREATE TABLE IF NOT EXISTS lathe_restores (mark text PRIMARY KEY)`);
        await transaction.execute(sql`INSERT INTO lathe_restores VALUES (${mark})`);
        await transaction.execute(sql`SELECT set_config('role', 'lathe_upkeep', true)`);
        const shapes = new Map((await readTableShapes(transaction)).map((shape) => [shape.name, shape]));
        for await (const { table, lines } of next) {
          const shape = shapes.get(table);
          if (shape === undefined) throw new LatheError("bad_request", `The backup has an unknown table "${table}".`);
          await loadTable(transaction, shape, lines);
        }
      }),
    hasLoaded: (mark) =>
      database.asOwner(async (transaction) => {
        const [made] = await transaction.execute(sql`SELECT to_regclass('public.lathe_restores') IS NOT NULL AS there`);
        if (made?.there !== true) return false;
        const rows = await transaction.execute(sql`SELECT FROM lathe_restores WHERE mark = ${mark}`);
        return rows.length > 0;
      }),
    isEmpty: () =>
      database.asUpkeep(async (transaction) => {
        const rows = await transaction.execute(sql`SELECT FROM users LIMIT 1`);
        return rows.length === 0;
      }),
    purgeProject: (projectId, deletedBefore) =>
      database.asUpkeep(async (transaction) => {
        const removed = await transaction
          .delete(projects)
          .where(and(eq(projects.id, projectId), isNotNull(projects.deletedAt), lt(projects.deletedAt, deletedBefore)))
          .returning({ id: projects.id });
        return removed.length > 0;
      }),
    listForgottenAttachments: (cameBefore) =>
      database.asUpkeep(async (transaction) =>
        sumUp(await transaction.select({ bytes: attachments.bytes }).from(attachments).where(isForgotten(cameBefore))),
      ),
    purgeForgottenAttachments: (cameBefore) =>
      database.asUpkeep(async (transaction) =>
        sumUp(
          await transaction.delete(attachments).where(isForgotten(cameBefore)).returning({ bytes: attachments.bytes }),
        ),
      ),
  };
}

function isForgotten(cameBefore: number): SQL | undefined {
  return and(isNull(attachments.projectId), lt(attachments.createdAt, cameBefore));
}

function sumUp(rows: readonly { bytes: number }[]): { count: number; bytes: number } {
  return { count: rows.length, bytes: rows.reduce((sum, row) => sum + row.bytes, 0) };
}
