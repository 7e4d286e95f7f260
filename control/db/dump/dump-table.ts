import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "../open-database.ts";
import type { TableShape } from "./table-shapes.ts";

const ROWS_PER_PAGE = 200;
/** Whose rows hold megabytes. */
const ROWS_PER_PAGE_OF: ReadonlyMap<string, number> = new Map([["attachments", 4]]);

/** Each column in the text form that Postgres reads back, whatever its type; null is null. */
export const DumpedRow = z.record(z.string(), z.string().nullable());
export type DumpedRow = z.infer<typeof DumpedRow>;

/** The rows of a table, all or those for which `where` holds, as lines of JSON; at most a page of them is in memory. */
export async function* dumpTable(
  transaction: Transaction,
  { name, columns, primaryKey }: TableShape,
  where: SQL,
): AsyncGenerator<string, void, void> {
  const list = (names: readonly string[], write: (name: string) => SQL) => sql.join(names.map(write), sql`, `);
  const asText = list(
    columns.map((column) => column.name),
    (column) => sql`${sql.identifier(column)}::text AS ${sql.identifier(column)}`,
  );
  // A table's own column, and not the text of it that is selected under the same name.
  const key = list(primaryKey, (column) => sql`${sql.identifier(name)}.${sql.identifier(column)}`);
  const typeOf = (column: string) => columns.find((candidate) => candidate.name === column)?.type ?? "text";
  const rowsPerPage = ROWS_PER_PAGE_OF.get(name) ?? ROWS_PER_PAGE;
  let last: DumpedRow | null = null;
  for (;;) {
    const from: DumpedRow | null = last;
    const after =
      from === null
        ? sql`true`
        : sql`(${key}) > (${list(primaryKey, (column) => sql`${from[column]}::text::${sql.raw(typeOf(column))}`)})`;
    const page = z
      .array(DumpedRow)
      .parse(
        await transaction.execute(
          sql`SELECT ${asText} FROM ${sql.identifier(name)} WHERE (${where}) AND ${after} ORDER BY ${key} LIMIT ${rowsPerPage}`,
        ),
      );
    for (const row of page) yield JSON.stringify(row);
    last = page.at(-1) ?? null;
    if (page.length < rowsPerPage) return;
  }
}
