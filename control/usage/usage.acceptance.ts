import { beforeAll, describe, expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS, type MonthLimits } from "@lathe/protocol/agent-settings";
import { newId, type UserId } from "@lathe/protocol/ids";
import type { Database } from "../db/open-database.ts";
import { newProject, newUser } from "../db/storage.fixture.ts";
import { ProjectStore } from "../projects/project-store.ts";
import { CallAccounts, type AccountedCall } from "./call-accounts.ts";
import { readUsage } from "./read-usage.ts";

const NOW = Date.parse("2026-03-10T12:00:00Z");

function call(userId: UserId, rest: Partial<AccountedCall> = {}): AccountedCall {
  return {
    userId,
    projectId: null,
    turnId: null,
    task: "edit",
    model: "anthropic/m",
    at: NOW,
    inputTokens: 100,
    cachedInputTokens: 40,
    outputTokens: 10,
    costUsd: 0.5,
    estimated: false,
    ...rest,
  };
}

/** What is kept of calls of models, on a database that is open by the time the tests run. */
export function describeUsage(opened: () => Database): void {
  describe("usage", () => {
    let database: Database;
    let now: number;
    let limits: MonthLimits;
    let log: string[];
    beforeAll(() => {
      database = opened();
    });

    function open(): CallAccounts {
      now = NOW;
      limits = { calls: null, tokens: null, usd: null };
      log = [];
      return new CallAccounts({
        database,
        monthLimits: async () => limits,
        log: (...entry) => void log.push(JSON.stringify(entry)),
        now: () => now,
      });
    }

    test("is summed by day, project, model and task, newest day first, one's own only", async () => {
      const [userId, stranger] = [await newUser(database), await newUser(database)];
      const { projectId } = await newProject(database, userId, "Books");
      const gone = await newProject(database, userId);
      await new ProjectStore(database).delete(userId, gone.projectId);
      const accounts = open();
      accounts.add(call(userId, { projectId }));
      accounts.add(call(userId, { projectId, costUsd: null, estimated: true }));
      accounts.add(call(userId, { projectId, task: "plan" }));
      accounts.add(call(userId, { projectId: gone.projectId, at: Date.parse("2026-03-09T23:59:59Z") }));
      accounts.add(call(userId, { model: "openai/x", task: null, at: Date.parse("2026-02-28T12:00:00Z") }));
      accounts.add(call(userId, { at: Date.parse("2026-02-08T23:59:59Z") }));
      accounts.add(call(stranger, {}));
      await accounts.settled();

      const tokens = { inputTokens: 100, cachedInputTokens: 40, outputTokens: 10 };
      const one = { model: "anthropic/m", calls: 1, ...tokens, costUsd: 0.5, unpricedCalls: 0 };
      const double = { calls: 2, inputTokens: 200, cachedInputTokens: 80, outputTokens: 20, unpricedCalls: 1 };
      const report = await readUsage(database, userId, 30, NOW);
      expect(report.rows).toEqual([
        { ...one, day: "2026-03-10", projectId, projectName: "Books", task: "edit", ...double },
        { ...one, day: "2026-03-10", projectId, projectName: "Books", task: "plan" },
        { ...one, day: "2026-03-09", projectId: gone.projectId, projectName: null, task: "edit" },
        { ...one, day: "2026-02-28", projectId: null, projectName: null, model: "openai/x", task: null },
      ]);
      const month = [
        { projectId, calls: 3, tokens: 330, costUsd: 1 },
        { projectId: gone.projectId, calls: 1, tokens: 110, costUsd: 0.5 },
      ];
      expect(report.month.toSorted((a, b) => b.calls - a.calls)).toEqual(month);
      expect((await readUsage(database, userId, 1, NOW)).rows).toHaveLength(2);
      expect((await readUsage(database, stranger, 366, NOW)).rows).toHaveLength(1);
      expect(await readUsage(database, await newUser(database), 30, NOW)).toEqual({ rows: [], month: [] });
    });

    test.each([
      ["usd", 1, "project money", "$1.00 of the $1.00"],
      ["tokens", 220, "project tokens", "220 of the 220 tokens"],
      ["calls", 2, "project calls", "2 of the 2 calls"],
    ] as const)("is held to a month's limit of %s, which says where to change it", async (name, limit, kind, words) => {
      const userId = await newUser(database);
      const { projectId } = await newProject(database, userId);
      const other = await newProject(database, userId);
      const accounts = open();
      limits = { ...limits, [name]: limit };
      await accounts.check(userId, projectId);
      accounts.add(call(userId, { projectId }));
      await accounts.check(userId, projectId);
      accounts.add(call(userId, { projectId }));
      const reached = {
        code: "limit_reached",
        details: { limit: kind },
        message: expect.stringMatching(new RegExp(`${words.replaceAll("$", "\\$")}.*settings`)),
      };
      await expect(accounts.check(userId, projectId)).rejects.toMatchObject(reached);
      await accounts.check(userId, other.projectId);

      // Another process has it from the rows.
      await accounts.settled();
      const again = open();
      limits = { ...limits, [name]: limit };
      await expect(again.check(userId, projectId)).rejects.toMatchObject(reached);
      now = Date.parse("2026-04-01T00:00:00Z");
      await again.check(userId, projectId);
      limits = DEFAULT_AGENT_SETTINGS.monthLimits;
      now = NOW;
      await again.check(userId, projectId);
    });

    test("counts calls without a price towards tokens, not towards money", async () => {
      const userId = await newUser(database);
      const { projectId } = await newProject(database, userId);
      const accounts = open();
      limits = { calls: null, tokens: 111, usd: 0.01 };
      await accounts.check(userId, projectId);
      accounts.add(call(userId, { projectId, costUsd: null }));
      await accounts.check(userId, projectId);
      accounts.add(call(userId, { projectId, costUsd: null }));
      await expect(accounts.check(userId, projectId)).rejects.toMatchObject({ details: { limit: "project tokens" } });
    });

    test("is summed once however many calls begin together, and again where that failed", async () => {
      const userId = await newUser(database);
      const { projectId } = await newProject(database, userId);
      now = NOW;
      const down = { reads: 0, failing: true };
      const asUser: Database["asUser"] = (id, run) => {
        down.reads += 1;
        return down.failing ? Promise.reject(new Error("away")) : database.asUser(id, run);
      };
      const accounts = new CallAccounts({
        database: { ...database, asUser },
        monthLimits: async () => ({ calls: 3, tokens: null, usd: null }),
        log: () => {},
        now: () => now,
      });
      const checkThrice = () => Promise.allSettled([1, 2, 3].map(() => accounts.check(userId, projectId)));
      expect((await checkThrice()).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
      down.failing = false;
      expect((await checkThrice()).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
      expect(down.reads).toBe(2);
      for (let index = 0; index < 3; index += 1) accounts.add(call(userId, { projectId }));
      expect((await checkThrice()).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
      await accounts.settled();
    });

    test("that cannot be written is logged and breaks nothing", async () => {
      const accounts = open();
      accounts.add(call(newId("usr"), {}));
      await accounts.settled();
      expect(log.join()).toContain("a model call is not in the accounts");
    });
  });
}
