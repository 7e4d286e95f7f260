import { UsageReport } from "@lathe/protocol/api";
import type { UserId } from "@lathe/protocol/ids";
import { sql } from "drizzle-orm";
import { parseStored, type Database } from "../db/open-database.ts";
import { monthOf } from "./month.ts";

const DAY_MS = 24 * 60 * 60_000;

/** What a user called models for on the last days (UTC), today included, and what their projects used this month. */
export async function readUsage(
  database: Database,
  userId: UserId,
  days: number,
  now: number = Date.now(),
): Promise<UsageReport> {
  const since = Math.floor(now / DAY_MS) * DAY_MS - (days - 1) * DAY_MS;
  return database.asUser(userId, async (transaction) => {
    const rows = await transaction.execute(sql`
      SELECT to_char(to_timestamp(calls.at / 1000.0) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "day",
        calls.project_id AS "projectId", projects.name AS "projectName", calls.model, calls.task,
        count(*)::float8 AS "calls", sum(calls.input_tokens)::float8 AS "inputTokens",
        sum(calls.cached_input_tokens)::float8 AS "cachedInputTokens", sum(calls.output_tokens)::float8 AS "outputTokens",
        coalesce(sum(calls.cost_usd), 0)::float8 AS "costUsd",
        count(*) FILTER (WHERE calls.cost_usd IS NULL)::float8 AS "unpricedCalls"
      FROM model_calls AS calls LEFT JOIN projects ON projects.id = calls.project_id AND projects.deleted_at IS NULL
      WHERE calls.at >= ${since}
      GROUP BY 1, 2, 3, 4, 5
      ORDER BY 1 DESC, "costUsd" DESC, "calls" DESC, 2, 4, 5`);
    const month = await transaction.execute(sql`
      SELECT project_id AS "projectId", count(*)::float8 AS "calls",
        sum(input_tokens::bigint + output_tokens)::float8 AS "tokens", coalesce(sum(cost_usd), 0)::float8 AS "costUsd"
      FROM model_calls WHERE at >= ${monthOf(now).since} AND project_id IS NOT NULL
      GROUP BY 1 ORDER BY 1`);
    return parseStored(UsageReport, { rows: Array.from(rows), month: Array.from(month) });
  });
}
