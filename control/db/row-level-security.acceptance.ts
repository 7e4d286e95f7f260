import { beforeAll, describe, expect, test } from "bun:test";
import { newId, type UserId } from "@lathe/protocol/ids";
import { sql } from "drizzle-orm";
import { ProjectStore } from "../projects/project-store.ts";
import { ThreadStore } from "../threads/thread-store.ts";
import type { Database } from "./open-database.ts";
import { fill, newProject, newUser, note } from "./storage.fixture.ts";

/** Who sees and changes which rows, on a database that is open by the time the tests run. */
export function describeRowLevelSecurity(opened: () => Database): void {
  describe("row-level security", () => {
    let database: Database;
    beforeAll(() => {
      database = opened();
    });

    const tables = [
      "users",
      "sessions",
      "login_tokens",
      "projects",
      "threads",
      "turns",
      "events",
      "settings",
      "secrets",
      "app_secrets",
      "thumbnails",
      "attachments",
      "model_calls",
      "ships",
      "signing_keys",
    ];

    async function countRows(userId: UserId, table: string): Promise<number> {
      const rows = await database.asUser(userId, (transaction) =>
        transaction.execute(sql`SELECT count(*)::integer AS count FROM ${sql.identifier(table)}`),
      );
      return Number(rows[0]?.count);
    }

    test("covers every table there is", async () => {
      const rows = await database.asSystem((transaction) =>
        transaction.execute(
          sql`SELECT relname, relrowsecurity AND relforcerowsecurity AS held FROM pg_class
              WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'lathe_migrations'`,
        ),
      );
      const held = tables.map((relname) => ({ relname, held: true }));
      expect(Array.from(rows)).toEqual(expect.arrayContaining(held));
      expect(rows).toHaveLength(held.length);
    });

    test("shows a user nothing of another, in any table", async () => {
      await fill(database);
      const stranger = await newUser(database);
      for (const table of tables) {
        if (table === "login_tokens") await expect(countRows(stranger, table)).rejects.toThrow();
        else expect([table, await countRows(stranger, table)]).toEqual([table, table === "users" ? 1 : 0]);
      }
    });

    test("shows a user what is theirs", async () => {
      const { userId } = await fill(database);
      for (const table of tables.filter((name) => name !== "login_tokens")) {
        expect([table, await countRows(userId, table)]).toEqual([table, 1]);
      }
    });

    test("shows nothing to a transaction that names nobody", async () => {
      await fill(database);
      await expect(
        database.asSystem(async (transaction) => {
          await transaction.execute(sql`SET LOCAL ROLE lathe_app`);
          return Array.from(await transaction.execute(sql`SELECT 1 FROM projects, threads, turns, events`));
        }),
      ).resolves.toEqual([]);
    });

    test("lets nobody write into another's project", async () => {
      const owner = await fill(database);
      const stranger = await newUser(database);
      const { projectId, threadId } = owner;
      const attacks = [
        sql`INSERT INTO threads (id, project_id, user_id, created_at) VALUES (${newId("thr")}, ${projectId}, ${stranger}, 1)`,
        sql`INSERT INTO threads (id, project_id, user_id, created_at) VALUES (${newId("thr")}, ${projectId}, ${owner.userId}, 1)`,
        sql`INSERT INTO events (thread_id, seq, at, event) VALUES (${threadId}, 2, 1, '{}')`,
        sql`INSERT INTO settings (user_id, name, value) VALUES (${owner.userId}, 'x', '1')`,
        sql`INSERT INTO secrets (user_id, name, sealed, updated_at) VALUES (${owner.userId}, 'x', 'y', 1)`,
        sql`INSERT INTO projects (id, user_id, name, template, created_at, updated_at) VALUES (${newId("prj")}, ${owner.userId}, 'x', 'web', 1, 1)`,
        sql`UPDATE projects SET user_id = ${stranger}`,
        sql`INSERT INTO attachments (id, user_id, project_id, name, kind, media_type, bytes, created_at, content) VALUES (${newId("att")}, ${stranger}, ${projectId}, 'x', 'text', 'text/plain', 0, 1, '')`,
        sql`INSERT INTO model_calls (id, user_id, model, at, input_tokens, cached_input_tokens, output_tokens, estimated) VALUES ('x', ${owner.userId}, 'm', 1, 0, 0, 0, false)`,
        sql`UPDATE model_calls SET cost_usd = 0`,
        sql`DELETE FROM model_calls`,
        sql`INSERT INTO ships (id, project_id, kind, version_id, options, notes, file_name, reserved_at) VALUES (${newId("shp")}, ${projectId}, 'web', 'v', '{}', '[]', 'x', 1)`,
        sql`UPDATE ships SET project_id = ${projectId}`,
        sql`INSERT INTO signing_keys (project_id, fingerprint, certificate, sealed, created_at, replaced_at) VALUES (${projectId}, 'f', 'c', 's', 1, 1)`,
        sql`UPDATE signing_keys SET certificate = 'mine'`,
        sql`DELETE FROM signing_keys`,
        sql`INSERT INTO sessions (token_hash, user_id, created_at, expires_at) VALUES ('x', ${stranger}, 1, 1)`,
        sql`ALTER TABLE projects DISABLE ROW LEVEL SECURITY`,
      ];
      for (const attack of attacks) {
        await expect(
          database.asUser(stranger, async (transaction) => void (await transaction.execute(attack))),
        ).rejects.toThrow();
      }
      await database.asUser(stranger, (transaction) => transaction.execute(sql`UPDATE projects SET name = 'mine'`));
      expect((await new ProjectStore(database).get(owner.userId, projectId)).name).toBe("A project");
    });

    test("holds a worker to its own project, also against the same user's others", async () => {
      const userId = await newUser(database);
      const own = await newProject(database, userId);
      const other = await newProject(database, userId);
      const store = new ThreadStore(database);
      const page = { after: 0, limit: 10 };
      await expect(store.readForWorker(own.projectId, other.threadId, page)).rejects.toMatchObject({
        code: "not_found",
      });
      await expect(store.append(own.projectId, other.threadId, [note(other.threadId, 1)])).rejects.toMatchObject({
        code: "not_found",
      });
      const seen = await database.asProject(own.projectId, (transaction) =>
        transaction.execute(sql`SELECT id FROM projects`),
      );
      expect(Array.from(seen)).toEqual([{ id: own.projectId }]);
      const filled = await fill(database);
      const another = await newProject(database, filled.userId);
      for (const table of ["attachments", "model_calls", "thumbnails", "ships", "signing_keys"]) {
        const rows = await database.asProject(another.projectId, (transaction) =>
          transaction.execute(sql`SELECT FROM ${sql.identifier(table)}`),
        );
        expect([table, rows.length]).toEqual([table, 0]);
      }
    });

    test("lets the system role see no contents", async () => {
      await fill(database);
      for (const table of tables.slice(tables.indexOf("threads"))) {
        const read = database.asSystem(
          async (transaction) => void (await transaction.execute(sql`SELECT * FROM ${sql.identifier(table)}`)),
        );
        await expect(read).rejects.toThrow();
      }
    });
  });
}
