import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { type AttachmentId, newId, type ThreadId, type UserId } from "@lathe/protocol/ids";
import { sql } from "drizzle-orm";
import { AccountStore } from "../accounts/account-store.ts";
import { AttachmentStore } from "../attachments/attachment-store.ts";
import { ProjectStore } from "../projects/project-store.ts";
import { ThumbnailStore } from "../projects/thumbnail-store.ts";
import { createSecretBox } from "../secrets/secret-box.ts";
import { SecretStore } from "../secrets/secret-store.ts";
import { SettingStore } from "../settings/setting-store.ts";
import { describeShips } from "../ships/ships.acceptance.ts";
import { ThreadStore } from "../threads/thread-store.ts";
import { describeUsage } from "../usage/usage.acceptance.ts";
import type { Database } from "./open-database.ts";
import { describeRowLevelSecurity } from "./row-level-security.acceptance.ts";
import * as storage from "./storage.fixture.ts";

const { JPEG, logged, note } = storage;
const TEXT = new TextEncoder().encode("some text");

interface Place {
  open(): Promise<Database>;
  remove(): Promise<void>;
}

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

    const newUser = () => storage.newUser(database);
    const newProject = (userId: UserId) => storage.newProject(database, userId);
    const fill = () => storage.fill(database);

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
      let now = Date.now();
      const store = new AttachmentStore(database, 2, () => (now += 1));
      const kept = await store.create(userId, "kept.txt", TEXT);
      await store.take(projectId, kept.attachmentId);
      const made: AttachmentId[] = [];
      for (const name of ["1", "2", "3", "4"]) {
        made.push((await store.create(userId, name, TEXT)).attachmentId);
      }
      const left = await database.asUser(userId, (transaction) => transaction.execute(sql`SELECT id FROM attachments`));
      expect(left.map(({ id }) => String(id)).sort()).toEqual([kept.attachmentId, ...made.slice(2)].map(String).sort());
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
      const usage = { inputTokens: 10, cachedInputTokens: null, outputTokens: 5, costUsd: 0.25 };
      await new ThreadStore(database).append(projectId, threadId, [
        logged(threadId, 1, {
          type: "turn.started",
          turnId,
          promptId,
          prompt: "Hi",
          model: "composer/builtin",
          by: userId,
        }),
        logged(threadId, 2, { type: "usage.updated", turnId, usage: { ...usage, costUsd: null } }),
        logged(threadId, 3, { type: "usage.updated", turnId, usage }),
        logged(threadId, 4, { type: "turn.finished", turnId, outcome: "stopped" }),
      ]);
      const rows = await database.asUser(userId, (transaction) =>
        transaction.execute(sql`SELECT state, input_tokens, cached_input_tokens, output_tokens, cost_usd FROM turns`),
      );
      expect(Array.from(rows)).toEqual([
        { state: "stopped", input_tokens: 10, cached_input_tokens: null, output_tokens: 5, cost_usd: 0.25 },
      ]);
    });

    test("a project that is called after its prompt takes the name of its app when its first turn ends", async () => {
      const userId = await newUser();
      const store = new ProjectStore(database);
      const threads = new ThreadStore(database);
      const prompt = {
        promptId: newId("pmt"),
        text: "I run a bakery and track cake orders",
        model: "composer/builtin",
      };
      const ends = async (name: string | undefined) => {
        const project = await store.create(userId, { name, template: "web", prompt });
        const { threadId, projectId } = project;
        const turnId = newId("trn");
        const { promptId, text, model } = prompt;
        await threads.append(projectId, threadId, [
          logged(threadId, 2, { type: "turn.started", turnId, promptId, prompt: text, model, by: userId }),
          logged(threadId, 3, { type: "turn.finished", turnId, outcome: "completed", appName: "Cake orders" }),
        ]);
        return (await store.get(userId, projectId)).name;
      };
      expect(await ends(undefined)).toBe("Cake orders");
      expect(await ends("Bakery")).toBe("Bakery");
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

    describeRowLevelSecurity(() => database);
    describeUsage(() => database);
    describeShips(() => database);

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
            // Others have their turn between two statements.
            for (let statement = 0; statement < 5; statement += 1) await transaction.execute(sql`SELECT 1`);
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
