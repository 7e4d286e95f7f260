import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId, UserId } from "@lathe/protocol/ids";
import { eq } from "drizzle-orm";
import type { Database } from "../db/open-database.ts";
import { thumbnails } from "../db/schema.ts";

/** The newest picture of each project's page, a JPEG. */
export class ThumbnailStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Errors: `not_found` when there is no such project or no picture of it yet. */
  async read(userId: UserId, projectId: ProjectId): Promise<Uint8Array<ArrayBuffer>> {
    const rows = await this.#database.asUser(userId, (transaction) =>
      transaction.select().from(thumbnails).where(eq(thumbnails.projectId, projectId)),
    );
    const [row] = rows;
    if (row === undefined) throw new LatheError("not_found", "There is no picture of this project yet.");
    return Uint8Array.fromBase64(row.image);
  }

  /** Takes the place of the one before. Errors: `not_found`, `bad_request` for what is no JPEG. */
  async put(projectId: ProjectId, image: Uint8Array): Promise<void> {
    if (!isJpeg(image)) throw new LatheError("bad_request", "A thumbnail is a JPEG.");
    const values = { takenAt: Date.now(), image: image.toBase64() };
    await this.#database.asProject(projectId, (transaction) =>
      transaction
        .insert(thumbnails)
        .values({ projectId, ...values })
        .onConflictDoUpdate({ target: thumbnails.projectId, set: values }),
    );
  }
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}
