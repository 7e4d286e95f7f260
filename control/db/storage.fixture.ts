import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import { newId, type ProjectId, type ThreadId, type UserId } from "@lathe/protocol/ids";
import { AccountStore } from "../accounts/account-store.ts";
import { AppSecretStore } from "../app-secrets/app-secret-store.ts";
import { ProjectStore } from "../projects/project-store.ts";
import { ThumbnailStore } from "../projects/thumbnail-store.ts";
import { createSecretBox } from "../secrets/secret-box.ts";
import { SecretStore } from "../secrets/secret-store.ts";
import { SettingStore } from "../settings/setting-store.ts";
import { ThreadStore } from "../threads/thread-store.ts";
import type { Database } from "./open-database.ts";
import { attachments, modelCalls, ships, signingKeys, users } from "./schema.ts";

/** The beginning of one is enough to be taken for one. Tests only, as all of this. */
export const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

export function logged(threadId: ThreadId, seq: number, event: ThreadEvent): LoggedEvent {
  return { threadId, seq, at: 1_000 + seq, event };
}

export function note(threadId: ThreadId, seq: number, text = `line ${seq}`): LoggedEvent {
  return logged(threadId, seq, {
    type: "prompt.queued",
    promptId: newId("pmt"),
    text,
    model: "composer/builtin",
    by: newId("usr"),
  });
}

export async function newUser(database: Database): Promise<UserId> {
  const id = newId("usr");
  await database.asSystem((transaction) => transaction.insert(users).values({ id, name: "Somebody", createdAt: 1 }));
  return id;
}

export interface NewProject {
  projectId: ProjectId;
  threadId: ThreadId;
}

export async function newProject(database: Database, userId: UserId, name = "A project"): Promise<NewProject> {
  return new ProjectStore(database).create(userId, { template: "web", name });
}

/** A user with a row in every table. */
export async function fill(database: Database): Promise<NewProject & { userId: UserId }> {
  const userId = await newUser(database);
  const project = await newProject(database, userId);
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
  await new ThreadStore(database).append(project.projectId, project.threadId, [logged(project.threadId, 1, started)]);
  const box = await createSecretBox(new Uint8Array(32));
  await new AppSecretStore(database, box).set(userId, project.projectId, "A_KEY", "b");
  await new ThumbnailStore(database).put(project.projectId, JPEG);
  await database.asUser(userId, async (transaction) => {
    const of = { userId, projectId: project.projectId };
    const file = { name: "a.txt", kind: "text", mediaType: "text/plain", bytes: 0, createdAt: 1, content: "" };
    await transaction.insert(attachments).values({ id: newId("att"), ...of, ...file });
    const { projectId } = project;
    const shipped = { kind: "source", versionId: "0".repeat(40), options: {}, notes: [], fileName: "a.zip" };
    await transaction.insert(ships).values({ id: newId("shp"), projectId, ...shipped, reservedAt: 1 });
    const key = { fingerprint: "0".repeat(64), certificate: "", sealed: "", createdAt: 1 };
    await transaction.insert(signingKeys).values({ projectId, ...key });
    const tokens = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1, estimated: false };
    await transaction
      .insert(modelCalls)
      .values({ id: crypto.randomUUID(), ...of, model: "anthropic/m", at: 1, ...tokens });
  });
  return { userId, ...project };
}
