import type { MonthLimits } from "@lathe/protocol/agent-settings";
import type { ProjectId, TurnId, UserId } from "@lathe/protocol/ids";
import type { ModelTask } from "@lathe/protocol/prompt";
import { and, eq, gte, sql } from "drizzle-orm";
import type { Database } from "../db/open-database.ts";
import { modelCalls } from "../db/schema.ts";
import type { Log } from "../log.ts";
import { checkMonth, type MonthUsage } from "./check-month.ts";
import { monthOf } from "./month.ts";

/** A call of a model that reached a provider. */
export interface AccountedCall {
  userId: UserId;
  projectId: ProjectId | null;
  turnId: TurnId | null;
  task: ModelTask | null;
  /** `provider/name` */
  model: string;
  /** When it began; milliseconds since the epoch. */
  at: number;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  /** Null: the price is not known. */
  costUsd: number | null;
  /** The provider did not say how much it was. */
  estimated: boolean;
}

export interface AccountsParts {
  database: Database;
  /** What a user's projects may use in a month. */
  monthLimits: (userId: UserId) => Promise<MonthLimits>;
  log: Log;
  now?: () => number;
}

const MAX_INTEGER = 2 ** 31 - 1;

/**
 * What was spent on models: a row for each call, and the sum of each project's month, read once and then kept up. It is
 * the only one that adds rows, so what it keeps is what is there.
 */
export class CallAccounts {
  readonly #parts: AccountsParts;
  readonly #writing = new Set<Promise<void>>();
  #month = "";
  readonly #sums = new Map<ProjectId, MonthUsage>();
  readonly #reading = new Map<ProjectId, Promise<MonthUsage>>();

  constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  /** Errors: `limit_reached` when a project has used what it may use in a month. */
  async check(userId: UserId, projectId: ProjectId): Promise<void> {
    const [limits, used] = await Promise.all([this.#parts.monthLimits(userId), this.#usedBy(userId, projectId)]);
    checkMonth(used, limits);
  }

  /** Nobody waits for the row. One that cannot be written is logged, and counts until this process ends. */
  add(call: AccountedCall): void {
    const writing = this.#write(call).finally(() => this.#writing.delete(writing));
    this.#writing.add(writing);
    if (call.projectId === null || monthOf(call.at).name !== this.#month) return;
    // The sum was there before the call began, so what it was read from cannot have held the call.
    const sum = this.#sums.get(call.projectId);
    if (sum === undefined) return;
    sum.calls += 1;
    sum.tokens += call.inputTokens + call.outputTokens;
    sum.costUsd += call.costUsd ?? 0;
  }

  /** Resolves when the rows of all calls so far are written. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing);
  }

  async #usedBy(userId: UserId, projectId: ProjectId): Promise<MonthUsage> {
    const month = monthOf((this.#parts.now ?? Date.now)());
    if (month.name !== this.#month) {
      this.#month = month.name;
      this.#sums.clear();
      this.#reading.clear();
    }
    const known = this.#sums.get(projectId);
    if (known !== undefined) return known;
    const reading = this.#reading.get(projectId) ?? this.#read(userId, projectId, month.since);
    this.#reading.set(projectId, reading);
    try {
      const sum = await reading;
      // Of those who waited for it the first puts it down, unless the month has changed meanwhile.
      if (this.#reading.get(projectId) === reading) this.#sums.set(projectId, sum);
      return sum;
    } finally {
      if (this.#reading.get(projectId) === reading) this.#reading.delete(projectId);
    }
  }

  async #read(userId: UserId, projectId: ProjectId, since: number): Promise<MonthUsage> {
    await this.settled();
    const [row] = await this.#parts.database.asUser(userId, (transaction) =>
      transaction
        .select({
          calls: sql`count(*)`.mapWith(Number),
          tokens: sql`coalesce(sum(input_tokens::bigint + output_tokens), 0)`.mapWith(Number),
          costUsd: sql`coalesce(sum(cost_usd), 0)`.mapWith(Number),
        })
        .from(modelCalls)
        .where(and(eq(modelCalls.projectId, projectId), gte(modelCalls.at, since))),
    );
    return row ?? { calls: 0, tokens: 0, costUsd: 0 };
  }

  async #write(call: AccountedCall): Promise<void> {
    const counts = {
      inputTokens: Math.min(call.inputTokens, MAX_INTEGER),
      cachedInputTokens: Math.min(call.cachedInputTokens, MAX_INTEGER),
      outputTokens: Math.min(call.outputTokens, MAX_INTEGER),
    };
    try {
      await this.#parts.database.asUser(call.userId, (transaction) =>
        transaction.insert(modelCalls).values({ ...call, ...counts, id: crypto.randomUUID() }),
      );
    } catch (error) {
      const { model, projectId, turnId } = call;
      this.#parts.log("error", "a model call is not in the accounts", {
        model,
        project: projectId,
        turn: turnId,
        reason: String(error instanceof Error ? (error.cause ?? error) : error),
      });
    }
  }
}
