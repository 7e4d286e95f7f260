import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "../open-database.ts";

/** A table as it is in the database now, which may be older than this program's schema. */
export interface TableShape {
  name: string;
  columns: readonly { name: string; type: string }[];
  /** Its rows are read in this order. */
  primaryKey: readonly string[];
  /** Which of its rows belong to a project; null: none does. */
  ofProject: ((projectId: string) => SQL) | null;
  /** Which of its rows belong to no project; null: each does. */
  ofNone: SQL | null;
}

const Row = z.object({
  name: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  primary_key: z.array(z.string()),
  /** Of one column each. */
  references: z.array(z.object({ column: z.string(), optional: z.boolean(), table: z.string(), target: z.string() })),
});
type Row = z.infer<typeof Row>;

/** A login ends with the data that it began on: an old backup must not bring back one that was logged out. */
const LEFT_OUT = ["sessions", "login_tokens"];

/** The tables that a backup holds, each behind those that it refers to. */
export async function readTableShapes(transaction: Transaction): Promise<TableShape[]> {
  const found = await transaction.execute(sql`
    SELECT c.relname AS name,
      (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
      (SELECT coalesce(json_agg(a.attname ORDER BY array_position(i.indkey::int2[], a.attnum)), '[]'::json)
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS primary_key,
      (SELECT coalesce(json_agg(json_build_object('column', a.attname, 'optional', NOT a.attnotnull, 'table', t.relname, 'target', b.attname)), '[]'::json)
        FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.conkey[1]
        JOIN pg_attribute b ON b.attrelid = t.oid AND b.attnum = f.confkey[1]
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND t.oid <> c.oid) AS references
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
    ORDER BY c.relname`);
  const rows = z
    .array(Row)
    .parse(found)
    .filter((row) => !LEFT_OUT.includes(row.name));
  const shapes = new Map<string, TableShape>();
  // Each round takes those whose targets are there; what refers to one that is left out cannot be kept either.
  for (let left = rows; left.length > 0;) {
    const ready = left.filter((row) => row.references.every((reference) => shapes.has(reference.table)));
    if (ready.length === 0) throw new Error(`Tables refer to each other in a circle: ${left.map((row) => row.name)}`);
    for (const row of ready) shapes.set(row.name, describe(row, shapes));
    left = left.filter((row) => !shapes.has(row.name));
  }
  return [...shapes.values()];
}

function describe(row: Row, shapes: ReadonlyMap<string, TableShape>): TableShape {
  const { name, columns, primary_key: primaryKey } = row;
  if (primaryKey.length === 0) throw new Error(`The table ${name} has no primary key.`);
  return { name, columns, primaryKey, ...findProject(row, shapes) };
}

function findProject(row: Row, shapes: ReadonlyMap<string, TableShape>): Pick<TableShape, "ofProject" | "ofNone"> {
  if (row.name === "projects") return { ofProject: (projectId) => sql`id = ${projectId}`, ofNone: null };
  for (const { column, optional, table, target } of row.references) {
    const ofProject = shapes.get(table)?.ofProject;
    if (ofProject === undefined || ofProject === null) continue;
    return {
      ofProject: (projectId) =>
        sql`${sql.identifier(column)} IN (SELECT ${sql.identifier(target)} FROM ${sql.identifier(table)} WHERE ${ofProject(projectId)})`,
      ofNone: optional ? sql`${sql.identifier(column)} IS NULL` : null,
    };
  }
  return { ofProject: null, ofNone: sql`true` };
}
