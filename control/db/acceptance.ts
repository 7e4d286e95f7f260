import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import { type AttachmentId, newId, type ProjectId, type ThreadId, type UserId } from "@lathe/protocol/ids";
import { sql } from "drizzle-orm";
import { AccountStore } from "../accounts/account-store.ts";
import { AttachmentStore } from "../attachments/attachment-store.ts";
import { ProjectStore } from "../projects/project-store.ts";
import { ThumbnailStore } from "../projects/thumbnail-store.ts";
import { createSecretBox } from "../secrets/secret-box.ts";
import { SecretStore } from "../secrets/secret-store.ts";
import { SettingStore } from "../settings/setting-store.ts";
import { ThreadStore } from "../threads/thread-store.ts";
import type { Database } from "./open-database.ts";
import { users } from "./schema.ts";

interface Place {
  open(): Promise<Database>;
  remove(): Promise<void>;
}

function logged(threadId: ThreadId, seq: number, event: ThreadEvent): LoggedEvent {
  return { threadId, seq, at: 1_000 + seq, event };
}

function note(threadId: ThreadId, seq: number, text = `line ${seq}`): LoggedEvent {
  return logged(threadId, seq, {
    type: "prompt.queued",
    promptId: newId("pmt"),
    text,
    model: "composer/builtin",
    by: newId("usr"),
  });
}

/** The beginning of one is enough to be taken for one. */
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const TEXT = new TextEncoder().encode("Some words");

/** What every storage must do. Both kinds run it: PGlite in a folder, and a Postgres server. */
export function describeStorage(kind: string, prepare: () => Promise<Place>): void {
  describe(`storage on ${kind}`, () => {
    let place: Place;
    let database: Database;

    beforeAll(async () => {
      place = await prepare();
      database = await place.open();
    });
    afterAll(async () => {
      await database?.close();
      await place?.remove();
    });

    async function newUser(): Promise<UserId> {
      const id = newId("usr");
      await database.asSystem((transaction) =>
        transaction.insert(users).values({ id, name: "Somebody", createdAt: 1 }),
      );
      return id;
    }

    async function newProject(userId: UserId): Promise<{ projectId: ProjectId; threadId: ThreadId }> {
      return new ProjectStore(database).create(userId, { template: "web", name: "A project" });
    }

    /** A user with a row in every table. */
    async function fill(): Promise<{ userId: UserId; projectId: ProjectId; threadId: ThreadId }> {
      const userId = await newUser();
      const project = await newProject(userId);
      const accounts = new AccountStore(database);
      await accounts.login(await accounts.createLoginToken(userId));
      await accounts.createLoginToken(userId);
      await new SettingStore(database).set(userId, "a", 1);
      await new SecretStore(database, await createSecretBox(new Uint8Array(32))).set(userId, "a", "b");
      const started = {
        type: "turn.started",
        turnId: newId("trn"),
        promptId: newId("pmt"),
        prompt: "",
        model: "m",
        by: userId,
      } as const;
      await new ThreadStore(database).append(project.projectId, project.threadId, [
        logged(project.threadId, 1, started),
      ]);
      await new ThumbnailStore(database).put(project.projectId, JPEG);
      await new AttachmentStore(database).create(userId, "a.txt", TEXT);
      return { userId, ...project };
    }

    async function countRows(userId: UserId, table: string): Promise<number> {
      const rows = await database.asUser(userId, (transaction) =>
        transaction.execute(sql`SELECT count(*)::integer AS count FROM ${sql.identifier(table)}`),
      );
      return Number(rows[0]?.count);
    }

    test("the owner is made once", async () => {
      const accounts = new AccountStore(database);
      const [first, second] = await Promise.all([accounts.ensureOwner(), accounts.ensureOwner()]);
      expect(second).toEqual(first);
      expect(await new AccountStore(database).ensureOwner()).toEqual(first);
    });

    test("a login token begins one session, which ends with a logout", async () => {
      const accounts = new AccountStore(database);
      const owner = await accounts.ensureOwner();
      const token = await accounts.createLoginToken(owner.userId);
      const results = await Promise.all([accounts.login(token), accounts.login(token)]);
      const session = results.find((result) => result !== null) ?? "";
      expect(results.filter((result) => result !== null)).toHaveLength(1);
      expect(await accounts.findBySession(session)).toEqual(owner);
      expect(await accounts.findBySession(`${session}x`)).toBeNull();
      await accounts.logout(session);
      expect(await accounts.findBySession(session)).toBeNull();
    });

    test("a login token of another run of the server is worth nothing", async () => {
      const owner = await new AccountStore(database).ensureOwner();
      const token = await new AccountStore(database).createLoginToken(owner.userId);
      expect(await new AccountStore(database).login(token)).toBeNull();
    });

    test("neither login tokens nor sessions are stored as they are", async () => {
      const accounts = new AccountStore(database);
      const loginToken = await accounts.createLoginToken((await accounts.ensureOwner()).userId);
      const session = await accounts.login(await accounts.createLoginToken((await accounts.ensureOwner()).userId));
      const stored = await database.asSystem((transaction) =>
        transaction.execute(sql`SELECT token_hash FROM sessions UNION ALL SELECT token_hash FROM login_tokens`),
      );
      expect(JSON.stringify(stored)).not.toContain(loginToken);
      expect(JSON.stringify(stored)).not.toContain(session ?? "no session");
    });

    test("projects are made, renamed, deleted and brought back", async () => {
      const userId = await newUser();
      const store = new ProjectStore(database);
      const prompt = { promptId: newId("pmt"), text: "A reading list with title", model: "composer/builtin" };
      const project = await store.create(userId, { template: "web", prompt });
      expect(project.name).toBe("Reading list");
      expect(await store.get(userId, project.projectId)).toEqual(project);
      const page = await new ThreadStore(database).read(userId, project.threadId, { after: 0, limit: 10 });
      expect(page).toMatchObject({
        lastSeq: 1,
        events: [{ seq: 1, event: { type: "prompt.queued", ...prompt, by: userId } }],
      });

      const other = await store.create(userId, { template: "blank", name: "Second" });
      const renamed = await store.rename(userId, project.projectId, "Books");
      expect(renamed.name).toBe("Books");
      await store.delete(userId, other.projectId);
      expect((await store.list(userId)).map((each) => each.name)).toEqual(["Books"]);
      await expect(store.get(userId, other.projectId)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.delete(userId, other.projectId)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.getForWorker(other.projectId)).rejects.toMatchObject({ code: "not_found" });
      expect((await store.undelete(userId, other.projectId)).name).toBe("Second");
      await expect(store.undelete(userId, other.projectId)).rejects.toMatchObject({ code: "not_found" });
      expect(await store.list(userId)).toHaveLength(2);
    });

    test("a project can be made under an id that waits for it, once", async () => {
      const userId = await newUser();
      const store = new ProjectStore(database);
      const projectId = newId("prj");
      const wanted = { template: "web", name: "Waited for" } as const;
      expect(await store.create(userId, wanted, projectId)).toMatchObject({ projectId, name: "Waited for" });
      await expect(store.create(await newUser(), wanted, projectId)).rejects.toMatchObject({ code: "conflict" });
      expect(await store.list(userId)).toHaveLength(1);
    });

    test("a thumbnail takes the place of the one before", async () => {
      const { userId, projectId } = await fill();
      const store = new ThumbnailStore(database);
      const newer = Uint8Array.of(...JPEG, 1, 2, 3);
      await store.put(projectId, newer);
      expect(await store.read(userId, projectId)).toEqual(newer);
      const project = await new ProjectStore(database).get(userId, projectId);
      expect(project.thumbnailAt).toBeGreaterThan(0);
      await expect(store.put(projectId, Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ code: "bad_request" });
      await expect(store.read(await newUser(), projectId)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.put(newId("prj"), newer)).rejects.toMatchObject({ code: "not_found" });
    });

    test("an attachment waits for a project and then is that project's alone", async () => {
      const userId = await newUser();
      const [own, other] = [await newProject(userId), await newProject(userId)];
      const stranger = await newUser();
      const strange = await newProject(stranger);
      const store = new AttachmentStore(database);
      const attachment = await store.create(userId, "a.txt", TEXT);
      const { attachmentId } = attachment;
      expect(await store.read(userId, attachmentId)).toEqual({ ...attachment, content: TEXT });
      await expect(store.read(stranger, attachmentId)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.delete(stranger, attachmentId)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.take(strange.projectId, attachmentId)).rejects.toMatchObject({ code: "not_found" });
      expect(await store.take(own.projectId, attachmentId)).toEqual({ ...attachment, content: TEXT });
      await expect(store.take(other.projectId, attachmentId)).rejects.toMatchObject({ code: "not_found" });
      await expect(store.delete(userId, attachmentId)).rejects.toMatchObject({ code: "conflict" });
      expect(await store.read(userId, attachmentId)).toEqual({ ...attachment, content: TEXT });
    });

    test("of attachments that wait the oldest go when there are too many; those of a project stay", async () => {
      const userId = await newUser();
      const { projectId } = await newProject(userId);
      const store = new AttachmentStore(database, 2);
      const kept = await store.create(userId, "kept.txt", TEXT);
      await store.take(projectId, kept.attachmentId);
      const made: AttachmentId[] = [];
      for (const name of ["1", "2", "3", "4"]) {
        made.push((await store.create(userId, name, TEXT)).attachmentId);
        // Which one is the oldest is told by milliseconds.
        await database.asUser(userId, (transaction) => transaction.execute(sql`SELECT pg_sleep(0.002)`));
      }
      const left = await database.asUser(userId, (transaction) => transaction.execute(sql`SELECT id FROM attachments`));
      expect(left.map(({ id }) => String(id)).sort()).toEqual([kept.attachmentId, ...made.slice(2)].map(String).sort());
      expect(await countRows(userId, "attachments")).toBe(3);
    });

    test("events come back as they were given, whatever characters they hold", async () => {
      const { projectId, threadId } = await newProject(await newUser());
      const store = new ThreadStore(database);
      const texts = ["plain", "\u0000 and \ud83d", "\ude00 after", "‮ \\u0000 \\", '{"a":1}', "e\u0301 本 😀"];
      const batch = texts.map((text, index) => note(threadId, index + 1, text));
      expect(await store.append(projectId, threadId, batch)).toBe(texts.length);
      const page = await store.readForWorker(projectId, threadId, { after: 0, limit: 100 });
      expect(page.events).toEqual(batch);
      expect(await store.append(projectId, threadId, batch)).toBe(texts.length);
    });

    test("events are read in pages", async () => {
      const { projectId, threadId } = await newProject(await newUser());
      const store = new ThreadStore(database);
      await store.append(
        projectId,
        threadId,
        Array.from({ length: 30 }, (_, index) => note(threadId, index + 1)),
      );
      const page = await store.readForWorker(projectId, threadId, { after: 10, limit: 5 });
      expect(page.events.map((each) => each.seq)).toEqual([11, 12, 13, 14, 15]);
      expect(page.lastSeq).toBe(30);
    });

    test("a batch that overlaps what is there adds only what is new", async () => {
      const { projectId, threadId } = await newProject(await newUser());
      const store = new ThreadStore(database);
      const batch = Array.from({ length: 6 }, (_, index) => note(threadId, index + 1));
      expect(await store.append(projectId, threadId, batch.slice(0, 4))).toBe(4);
      expect(await store.append(projectId, threadId, batch.slice(2))).toBe(6);
      expect((await store.readForWorker(projectId, threadId, { after: 0, limit: 100 })).events).toEqual(batch);
    });

    test.each([
      ["a gap before it", (threadId: ThreadId) => [note(threadId, 3)]],
      ["a gap inside it", (threadId: ThreadId) => [note(threadId, 2), note(threadId, 4)]],
      ["a number twice", (threadId: ThreadId) => [note(threadId, 2), note(threadId, 2)]],
      [
        "other words under a number that is taken",
        (threadId: ThreadId) => [note(threadId, 1, "changed"), note(threadId, 2)],
      ],
    ])("a batch with %s is a conflict and nothing of it is kept", async (_name, build) => {
      const { projectId, threadId } = await newProject(await newUser());
      const store = new ThreadStore(database);
      await store.append(projectId, threadId, [note(threadId, 1)]);
      await expect(store.append(projectId, threadId, build(threadId))).rejects.toMatchObject({ code: "conflict" });
      expect(await store.readForWorker(projectId, threadId, { after: 0, limit: 100 })).toMatchObject({
        lastSeq: 1,
        events: [{ seq: 1 }],
      });
    });

    test("of two writers with different words for one number, one wins", async () => {
      const { projectId, threadId } = await newProject(await newUser());
      const store = new ThreadStore(database);
      const results = await Promise.allSettled(
        ["one", "two"].map((text) => store.append(projectId, threadId, [note(threadId, 1, text)])),
      );
      expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    });

    test("events cannot be changed or deleted", async () => {
      const userId = await newUser();
      const { projectId, threadId } = await newProject(userId);
      await new ThreadStore(database).append(projectId, threadId, [note(threadId, 1)]);
      for (const statement of [sql`UPDATE events SET at = 0`, sql`DELETE FROM events`, sql`TRUNCATE events`]) {
        await expect(
          database.asUser(userId, async (transaction) => void (await transaction.execute(statement))),
        ).rejects.toThrow();
      }
    });

    test("turns follow their events", async () => {
      const userId = await newUser();
      const { projectId, threadId } = await newProject(userId);
      const turnId = newId("trn");
      const promptId = newId("pmt");
      const usage = { inputTokens: 10, cachedInputTokens: null, outputTokens: 5 };
      await new ThreadStore(database).append(projectId, threadId, [
        logged(threadId, 1, {
          type: "turn.started",
          turnId,
          promptId,
          prompt: "Hi",
          model: "composer/builtin",
          by: userId,
        }),
        logged(threadId, 2, { type: "usage.updated", turnId, usage }),
        logged(threadId, 3, { type: "turn.finished", turnId, outcome: "stopped" }),
      ]);
      const rows = await database.asUser(userId, (transaction) =>
        transaction.execute(sql`SELECT state, input_tokens, cached_input_tokens, output_tokens FROM turns`),
      );
      expect(Array.from(rows)).toEqual([
        { state: "stopped", input_tokens: 10, cached_input_tokens: null, output_tokens: 5 },
      ]);
    });

    test("secrets are encrypted and settings kept", async () => {
      const userId = await newUser();
      const store = new SecretStore(database, await createSecretBox(new Uint8Array(32).fill(7)));
      await store.set(userId, "provider/anthropic", "sk-very-secret");
      await store.set(userId, "provider/anthropic", "sk-newer-secret");
      expect(await store.get(userId, "provider/anthropic")).toBe("sk-newer-secret");
      const raw = await database.asUser(userId, (transaction) => transaction.execute(sql`SELECT * FROM secrets`));
      expect(JSON.stringify(raw)).not.toContain('secret"');
      expect(JSON.stringify(raw)).not.toContain("newer");
      const otherKey = new SecretStore(database, await createSecretBox(new Uint8Array(32).fill(8)));
      await expect(otherKey.get(userId, "provider/anthropic")).rejects.toMatchObject({ code: "internal" });
      await store.forget(userId, "provider/anthropic");
      expect(await store.get(userId, "provider/anthropic")).toBeNull();
      await new SettingStore(database).set(userId, "anything", { deep: ["value"] });
    });

    describe("row-level security", () => {
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
        "thumbnails",
        "attachments",
      ];

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
        await fill();
        const stranger = await newUser();
        for (const table of tables) {
          if (table === "login_tokens") await expect(countRows(stranger, table)).rejects.toThrow();
          else expect([table, await countRows(stranger, table)]).toEqual([table, table === "users" ? 1 : 0]);
        }
      });

      test("shows a user what is theirs", async () => {
        const { userId } = await fill();
        for (const table of tables.filter((name) => name !== "login_tokens")) {
          expect([table, await countRows(userId, table)]).toEqual([table, 1]);
        }
      });

      test("shows nothing to a transaction that names nobody", async () => {
        await fill();
        await expect(
          database.asSystem(async (transaction) => {
            await transaction.execute(sql`SET LOCAL ROLE lathe_app`);
            return Array.from(await transaction.execute(sql`SELECT 1 FROM projects, threads, turns, events`));
          }),
        ).resolves.toEqual([]);
      });

      test("lets nobody write into another's project", async () => {
        const owner = await fill();
        const stranger = await newUser();
        const { projectId, threadId } = owner;
        const attacks = [
          sql`INSERT INTO threads (id, project_id, user_id, created_at) VALUES (${newId("thr")}, ${projectId}, ${stranger}, 1)`,
          sql`INSERT INTO threads (id, project_id, user_id, created_at) VALUES (${newId("thr")}, ${projectId}, ${owner.userId}, 1)`,
          sql`INSERT INTO events (thread_id, seq, at, event) VALUES (${threadId}, 2, 1, '{}')`,
          sql`INSERT INTO settings (user_id, name, value) VALUES (${owner.userId}, 'x', '1')`,
          sql`INSERT INTO secrets (user_id, name, sealed, updated_at) VALUES (${owner.userId}, 'x', 'y', 1)`,
          sql`INSERT INTO projects (id, user_id, name, template, created_at, updated_at) VALUES (${newId("prj")}, ${owner.userId}, 'x', 'web', 1, 1)`,
          sql`UPDATE projects SET user_id = ${stranger}`,
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
        const userId = await newUser();
        const own = await newProject(userId);
        const other = await newProject(userId);
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
      });

      test("lets the system role see no contents", async () => {
        await fill();
        for (const table of ["threads", "turns", "events", "settings", "secrets"]) {
          const read = database.asSystem(
            async (transaction) => void (await transaction.execute(sql`SELECT * FROM ${sql.identifier(table)}`)),
          );
          await expect(read).rejects.toThrow();
        }
      });
    });

    test("an error inside a transaction undoes it, and the next one works", async () => {
      const userId = await newUser();
      const failing = database.asUser(userId, async (transaction) => {
        await transaction.execute(sql`INSERT INTO settings (user_id, name, value) VALUES (${userId}, 'gone', '1')`);
        throw new RangeError("on purpose");
      });
      await expect(failing).rejects.toThrow("on purpose");
      const rows = await database.asUser(userId, (transaction) => transaction.execute(sql`SELECT name FROM settings`));
      expect(rows).toHaveLength(0);
    });

    test("many transactions at once do not mix", async () => {
      const userIds = await Promise.all(Array.from({ length: 8 }, newUser));
      const seen = await Promise.all(
        userIds.map((userId) =>
          database.asUser(userId, async (transaction) => {
            await transaction.execute(sql`SELECT pg_sleep(0.002)`);
            const [row] = Array.from(await transaction.execute(sql`SELECT id FROM users`));
            return row?.id;
          }),
        ),
      );
      expect(seen).toEqual(userIds);
    });

    test("what was kept is there after the storage is opened again", async () => {
      const userId = await newUser();
      const { projectId } = await newProject(userId);
      await database.close();
      database = await place.open();
      expect((await new ProjectStore(database).get(userId, projectId)).name).toBe("A project");
      expect(database.health()).toEqual({ state: "ready", detail: database.kind });
    });
  });
}
