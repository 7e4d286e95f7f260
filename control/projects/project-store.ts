import { TemplateName, type CreateProject, type Project } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { newId, ProjectId, ThreadId, type UserId } from "@lathe/protocol/ids";
import { and, desc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { z } from "zod";
import { bindAttachments } from "../attachments/bind-attachments.ts";
import { parseStored, type Database, type Transaction } from "../db/open-database.ts";
import { projects, threads, thumbnails } from "../db/schema.ts";
import { appendEvents } from "../threads/append-events.ts";
import { forkProject, type WantedFork } from "./fork-project.ts";
import { nameFromPrompt } from "@lathe/protocol/name-from-prompt";

/** The projects of each user. A deleted one is hidden and can be brought back until it is cleaned up. */
export class ProjectStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Newest change first. */
  list(userId: UserId): Promise<Project[]> {
    return this.#database.asUser(userId, (transaction) => select(transaction, isNull(projects.deletedAt)));
  }

  /** Errors: `not_found`. */
  get(userId: UserId, projectId: ProjectId): Promise<Project> {
    return this.#database.asUser(userId, (transaction) => selectOne(transaction, projectId));
  }

  /** The project that a worker holds. Errors: `not_found`. */
  getForWorker(projectId: ProjectId): Promise<Project> {
    return this.#database.asProject(projectId, (transaction) => selectOne(transaction, projectId));
  }

  /** Its files changed outside of a turn; turns are changes by their events. Errors: `not_found`. */
  noteChange(projectId: ProjectId): Promise<void> {
    return this.#database.asProject(projectId, (transaction) =>
      update(transaction, projectId, { updatedAt: Date.now() }, isNull(projects.deletedAt)),
    );
  }

  /**
   * With a prompt, the thread begins with it and its attachments are the project's: all is there, or nothing.
   * `projectId` is that of a workspace which waits for a project already. Errors: `conflict` when there is a project
   * with this id; `bad_request` for an attachment that is not there or not the user's.
   */
  async create(
    userId: UserId,
    wanted: z.output<typeof CreateProject>,
    projectId: ProjectId = newId("prj"),
  ): Promise<Project> {
    const now = Date.now();
    const project: Project = {
      projectId,
      name: wanted.name ?? nameFromPrompt(wanted.prompt?.text ?? ""),
      template: wanted.template,
      threadId: newId("thr"),
      createdAt: now,
      updatedAt: now,
      thumbnailAt: null,
    };
    const { threadId, name, template } = project;
    await this.#database.asUser(userId, async (transaction) => {
      const inserted = await transaction
        .insert(projects)
        .values({ id: projectId, userId, name, template, createdAt: now, updatedAt: now })
        .onConflictDoNothing()
        .returning({ id: projects.id });
      if (inserted.length === 0) throw new LatheError("conflict", "There is a project with this id already.");
      await transaction.insert(threads).values({ id: threadId, projectId, userId, createdAt: now });
      if (wanted.prompt === undefined) return;
      const { options, ...prompt } = wanted.prompt;
      const beside =
        options === undefined
          ? {}
          : {
              options: { ...options, attachments: await bindAttachments(transaction, projectId, options.attachments) },
            };
      const event = { type: "prompt.queued" as const, ...prompt, ...beside, by: userId };
      await appendEvents(transaction, threadId, [{ threadId, seq: 1, at: now, event }]);
    });
    return project;
  }

  /**
   * Another project with the same picture and the conversation up to `end`; its files are the router's matter.
   * Errors: `not_found`; `conflict` when there is a project with this id.
   */
  fork(userId: UserId, sourceId: ProjectId, wanted: WantedFork): Promise<Project> {
    return this.#database.asUser(userId, async (transaction) => {
      const source = await selectOne(transaction, sourceId);
      return selectOne(transaction, await forkProject(transaction, userId, source, wanted));
    });
  }

  /** Errors: `not_found`. */
  rename(userId: UserId, projectId: ProjectId, name: string): Promise<Project> {
    return this.#change(userId, projectId, { name, updatedAt: Date.now() }, isNull(projects.deletedAt));
  }

  /** Errors: `not_found`, also when it is deleted already. */
  async delete(userId: UserId, projectId: ProjectId): Promise<void> {
    await this.#database.asUser(userId, (transaction) =>
      update(transaction, projectId, { deletedAt: Date.now() }, isNull(projects.deletedAt)),
    );
  }

  /** Errors: `not_found` when there is no such project among the deleted ones. */
  undelete(userId: UserId, projectId: ProjectId): Promise<Project> {
    return this.#change(userId, projectId, { deletedAt: null }, isNotNull(projects.deletedAt));
  }

  #change(userId: UserId, projectId: ProjectId, values: ProjectChange, onlyIf: SQL): Promise<Project> {
    return this.#database.asUser(userId, async (transaction) => {
      await update(transaction, projectId, values, onlyIf);
      return selectOne(transaction, projectId);
    });
  }
}

interface ProjectChange {
  name?: string;
  updatedAt?: number;
  deletedAt?: number | null;
}

async function update(
  transaction: Transaction,
  projectId: ProjectId,
  values: ProjectChange,
  onlyIf: SQL,
): Promise<void> {
  const changed = await transaction
    .update(projects)
    .set(values)
    .where(and(eq(projects.id, projectId), onlyIf))
    .returning({ id: projects.id });
  if (changed.length === 0) throw noSuchProject();
}

async function selectOne(transaction: Transaction, projectId: ProjectId): Promise<Project> {
  const [project] = await select(transaction, and(eq(projects.id, projectId), isNull(projects.deletedAt)));
  if (project === undefined) throw noSuchProject();
  return project;
}

async function select(transaction: Transaction, which: SQL | undefined): Promise<Project[]> {
  const rows = await transaction
    .select({ project: projects, threadId: threads.id, thumbnailAt: thumbnails.takenAt })
    .from(projects)
    .innerJoin(threads, eq(threads.projectId, projects.id))
    .leftJoin(thumbnails, eq(thumbnails.projectId, projects.id))
    .where(which)
    .orderBy(desc(projects.updatedAt), desc(projects.createdAt));
  return rows.map(({ project, threadId, thumbnailAt }) => ({
    projectId: parseStored(ProjectId, project.id),
    name: project.name,
    template: parseStored(TemplateName, project.template),
    threadId: parseStored(ThreadId, threadId),
    createdAt: project.createdAt,
    updatedAt: project.updatedAt,
    thumbnailAt,
  }));
}

function noSuchProject(): LatheError {
  return new LatheError("not_found", "There is no such project.");
}
