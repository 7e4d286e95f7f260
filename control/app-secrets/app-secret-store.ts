import { SecretName, type AppSecret } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId, UserId } from "@lathe/protocol/ids";
import type { ProjectSecrets } from "@lathe/protocol/internal";
import { LIMITS } from "@lathe/protocol/limits";
import { and, asc, eq } from "drizzle-orm";
import { type Database, parseStored } from "../db/open-database.ts";
import { appSecrets } from "../db/schema.ts";
import { findProject } from "../projects/find-project.ts";
import type { SecretBox } from "../secrets/secret-box.ts";

/** The secrets of projects' own apps, encrypted at rest. Their values go out to the project's worker only. */
export class AppSecretStore {
  readonly #database: Database;
  readonly #box: SecretBox;

  constructor(database: Database, box: SecretBox) {
    this.#database = database;
    this.#box = box;
  }

  /** By name. Errors: `not_found` when the user has no such project. */
  async list(userId: UserId, projectId: ProjectId): Promise<AppSecret[]> {
    return await this.#database.asUser(userId, async (transaction) => {
      await findProject(transaction, projectId);
      const { name, updatedAt } = appSecrets;
      const rows = await transaction
        .select({ name, updatedAt })
        .from(appSecrets)
        .where(eq(appSecrets.projectId, projectId))
        .orderBy(asc(name));
      return rows.map((row) => ({ name: parseStored(SecretName, row.name), updatedAt: row.updatedAt }));
    });
  }

  /** Takes the place of the one before. Errors: `not_found`, `limit_reached`, `too_large`. */
  async set(userId: UserId, projectId: ProjectId, name: string, value: string): Promise<AppSecret> {
    const bytes = Buffer.byteLength(value);
    const sealed = await this.#box.seal(place(projectId, name), value);
    const values = { sealed, bytes, updatedAt: Date.now() };
    await this.#database.asUser(userId, async (transaction) => {
      // Held until the end: two who add one at the same time are counted one after the other.
      await findProject(transaction, projectId, { lock: true });
      const rows = await transaction
        .select({ name: appSecrets.name, bytes: appSecrets.bytes })
        .from(appSecrets)
        .where(eq(appSecrets.projectId, projectId));
      checkRoom(
        rows.filter((row) => row.name !== name),
        bytes,
      );
      await transaction
        .insert(appSecrets)
        .values({ projectId, name, ...values })
        .onConflictDoUpdate({ target: [appSecrets.projectId, appSecrets.name], set: values });
    });
    return { name, updatedAt: values.updatedAt };
  }

  /** Does nothing when there is none of this name. Errors: `not_found` when the user has no such project. */
  async delete(userId: UserId, projectId: ProjectId, name: string): Promise<void> {
    await this.#database.asUser(userId, async (transaction) => {
      await findProject(transaction, projectId);
      await transaction.delete(appSecrets).where(and(eq(appSecrets.projectId, projectId), eq(appSecrets.name, name)));
    });
  }

  /**
   * Values by name, for the worker of that project. One that cannot be opened, since the server's key has changed, is
   * named and the others are given. Errors: `not_found`.
   */
  async readForWorker(projectId: ProjectId): Promise<ProjectSecrets> {
    const rows = await this.#database.asProject(projectId, (transaction) =>
      transaction.select().from(appSecrets).where(eq(appSecrets.projectId, projectId)).orderBy(asc(appSecrets.name)),
    );
    const read: ProjectSecrets = { values: {}, unreadable: [] };
    for (const { name, sealed } of rows) {
      const value = await this.#openOrNull(place(projectId, name), sealed);
      if (value === null) read.unreadable.push(name);
      else read.values[name] = value;
    }
    return read;
  }

  async #openOrNull(where: string, sealed: string): Promise<string | null> {
    try {
      return await this.#box.open(where, sealed);
    } catch (error) {
      // The box's own word for what it cannot open; whoever asked names it.
      if (error instanceof LatheError) return null;
      throw error;
    }
  }
}

function checkRoom(others: readonly { bytes: number }[], bytes: number): void {
  const { maxPerProject, maxTotalBytes } = LIMITS.secrets;
  if (others.length >= maxPerProject) {
    throw new LatheError("limit_reached", `A project can have ${maxPerProject} secrets. Delete one first.`, {
      limit: String(maxPerProject),
    });
  }
  if (others.reduce((sum, other) => sum + other.bytes, bytes) > maxTotalBytes) {
    const text = `All secrets of a project together can have ${maxTotalBytes / 1_000} kB. Delete one, or shorten this.`;
    throw new LatheError("too_large", text, { limitBytes: maxTotalBytes });
  }
}

/** Another one than any secret of a user: those begin with the user's id. */
function place(projectId: ProjectId, name: string): string {
  return `app/${projectId}/${name}`;
}
