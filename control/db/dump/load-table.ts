import { LatheError } from "@lathe/protocol/errors";
import { sql } from "drizzle-orm";
import type { Transaction } from "../open-database.ts";
import { DumpedRow } from "./dump-table.ts";
import type { TableShape } from "./table-shapes.ts";

const MAX_BATCH_ROWS = 500;
const MAX_BATCH_CHARACTERS = 4 * 1024 * 1024;

/** Adds the rows that the lines hold and gives their number. Errors: `bad_request` when a line is no row of the table. */
export async function loadTable(
  transaction: Transaction,
  shape: TableShape,
  lines: AsyncIterable<string>,
): Promise<number> {
  const known = new Set(shape.columns.map((column) => column.name));
  let batch: string[] = [];
  let characters = 0;
  let rows = 0;
  for await (const line of lines) {
    checkRow(shape.name, known, line);
    batch.push(line);
    characters += line.length;
    rows += 1;
    if (batch.length < MAX_BATCH_ROWS && characters < MAX_BATCH_CHARACTERS) continue;
    await insert(transaction, shape, batch);
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) await insert(transaction, shape, batch);
  return rows;
}

function checkRow(table: string, known: ReadonlySet<string>, line: string): void {
  const row = DumpedRow.safeParse(parseJson(line));
  if (row.success && Object.keys(row.data).every((column) => known.has(column))) return;
  throw new LatheError("bad_request", `The backup holds something that is no row of the table "${table}".`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The caller says where.
    return undefined;
  }
}

/** One parameter for the whole batch; every value is a string in it, so that Postgres takes no JSON in it apart. */
async function insert(transaction: Transaction, shape: TableShape, batch: readonly string[]): Promise<void> {
  const names = shape.columns.map((column) => sql.identifier(column.name));
  const values = shape.columns.map((column) => sql`row.${sql.identifier(column.name)}::${sql.raw(column.type)}`);
  const given = shape.columns.map((column) => sql`${sql.identifier(column.name)} text`);
  const comma = sql`, `;
  await transaction.execute(
    sql`INSERT INTO ${sql.identifier(shape.name)} (${sql.join(names, comma)}) SELECT ${sql.join(values, comma)}
        FROM json_to_recordset(${`[${batch.join(",")}]`}::text::json) AS row (${sql.join(given, comma)})`,
  );
}
