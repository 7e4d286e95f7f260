import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId, ShipId, UserId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { isSignedKind, type NewShip, type ReservedShip, Ship, ShipOptions } from "@lathe/protocol/ship";
import { and, desc, eq, isNotNull, isNull, lt, max, type SQL } from "drizzle-orm";
import { cleanName } from "../attachments/clean-name.ts";
import { type Database, parseStored, type Transaction } from "../db/open-database.ts";
import { ships } from "../db/schema.ts";
import type { Log } from "../log.ts";
import { findProject } from "../projects/find-project.ts";
import { chooseLetGo, type KeptLimits } from "./choose-let-go.ts";
import { chooseVersionCode } from "./choose-version-code.ts";
import { ShipFiles } from "./ship-files.ts";

/** Longer than anything is built for, in a queue of somebody else's machines too: whoever has reserved that is gone. */
const ABANDONED_MS = 24 * 60 * 60_000;
const MAX_LISTED = 500;
/** As of Ship; a name may become longer by being brought into one form. */
const MAX_FILE_NAME = 120;

export interface ShipStoreParts {
  database: Database;
  /** Of the files. */
  directory: string;
  log: Log;
  limits?: KeptLimits & { maxBytes: number };
  now?: () => number;
}

/**
 * What was shipped: rows say what it was, files are kept as long as there is room. A ship is reserved first and is one,
 * for everybody to see, when its file is there whole.
 */
export class ShipStore {
  readonly #database: Database;
  readonly #files: ShipFiles;
  readonly #limits: KeptLimits;
  readonly #log: Log;
  readonly #now: () => number;

  constructor({ database, directory, log, limits = LIMITS.ship, now = Date.now }: ShipStoreParts) {
    this.#database = database;
    this.#files = new ShipFiles(directory, limits.maxBytes);
    this.#limits = limits;
    this.#log = log;
    this.#now = now;
  }

  /** Removes what nothing will come of any more, and files that no ship has. For a start, before anybody ships. */
  async settle(): Promise<void> {
    const known = await this.#database.asUpkeep(async (transaction) => {
      await transaction.delete(ships).where(isAbandoned(this.#now()));
      return await transaction.select({ id: ships.id, projectId: ships.projectId }).from(ships).where(isShipped());
    });
    const byProject = new Map<string, Set<string>>();
    for (const { id, projectId } of known) {
      byProject.set(projectId, (byProject.get(projectId) ?? new Set()).add(id));
    }
    const files = await this.#files.sweep(byProject);
    if (files > 0) this.#log("info", "files of nothing that was shipped were removed", { files });
  }

  /**
   * What was chosen when the project was last shipped, each choice from the newest ship that has it: not every kind has
   * all. The version code is left out, since it rises. Errors: `not_found`.
   */
  async readOptions(projectId: ProjectId): Promise<ShipOptions> {
    const rows = await this.#database.asProject(projectId, (transaction) => selectShipped(transaction, projectId));
    const newestLast = rows.map(({ options }) => parseStored(ShipOptions, options)).toReversed();
    const { versionCode: _, ...chosen } = newestLast.reduce((all, each) => ({ ...all, ...each }), {});
    return chosen;
  }

  /**
   * Takes a place, and a version code for a package. A second request with the same id changes nothing. Errors:
   * `not_found`, `bad_request` for a package without an id, `conflict` when its version code would not rise.
   */
  async reserve(projectId: ProjectId, wanted: NewShip): Promise<ReservedShip> {
    const { shipId, kind, versionId } = wanted;
    return await this.#database.asProject(projectId, async (transaction) => {
      // Held until the end: two who reserve at the same time get different codes.
      await findProject(transaction, projectId, { lock: true });
      const [known] = await transaction.select().from(ships).where(isOne(projectId, shipId));
      if (known !== undefined) return { shipId, versionCode: known.versionCode };
      await transaction.delete(ships).where(and(eq(ships.projectId, projectId), isAbandoned(this.#now())));
      const packaged = isSignedKind(kind) ? await placePackage(transaction, projectId, wanted) : null;
      const inserted = await transaction
        .insert(ships)
        .values({
          id: shipId,
          projectId,
          kind,
          versionId,
          ...packaged,
          options: { ...wanted.options, ...(packaged && { versionCode: packaged.versionCode }) },
          notes: wanted.notes,
          fileName: cleanName(wanted.fileName, MAX_FILE_NAME),
          reservedAt: this.#now(),
        })
        .onConflictDoNothing()
        .returning({ versionCode: ships.versionCode });
      if (inserted[0] === undefined) throw new LatheError("conflict", "There is a ship with this id already.");
      return { shipId, versionCode: inserted[0].versionCode };
    });
  }

  /**
   * Takes a reserved ship's file; older ones may go for it. What has its file already takes the same one again. Errors:
   * `not_found` when nothing is reserved, `conflict` for another file, `too_large`, `disk_full`, `bad_request`.
   */
  async putFile(projectId: ProjectId, shipId: ShipId, request: Request): Promise<Ship> {
    // Before hundreds of megabytes are read for nothing.
    await this.#database.asProject(projectId, (transaction) => selectOne(transaction, isOne(projectId, shipId)));
    const file = await this.#files.receive(projectId, request);
    try {
      const row = await this.#database.asProject(projectId, async (transaction) => {
        const known = await selectOne(transaction, isOne(projectId, shipId), { lock: true });
        if (known.sha256 !== null && known.sha256 !== file.sha256)
          throw new LatheError("conflict", "This was shipped with another file already.");
        // A name without its row is removed by the next start; a row without its file would be shown.
        await file.keepAs(shipId);
        if (known.sha256 !== null) return known;
        const shipped = { bytes: file.bytes, sha256: file.sha256, finishedAt: this.#now() };
        await transaction.update(ships).set(shipped).where(isOne(projectId, shipId));
        return { ...known, ...shipped };
      });
      await this.#makeRoom(projectId);
      return toShip(row, true);
    } finally {
      await file.discard();
    }
  }

  /** Nothing came of it. Errors: `not_found` without such a project; `conflict` when its file is there already. */
  async giveUp(projectId: ProjectId, shipId: ShipId): Promise<void> {
    await this.#database.asProject(projectId, async (transaction) => {
      await transaction.delete(ships).where(and(isOne(projectId, shipId), isNull(ships.finishedAt)));
      const left = await transaction.select({ id: ships.id }).from(ships).where(isOne(projectId, shipId));
      if (left.length > 0) throw new LatheError("conflict", "This was shipped already.");
    });
  }

  /** Newest first. Errors: `not_found` when the user has no such project. */
  async list(userId: UserId, projectId: ProjectId): Promise<Ship[]> {
    const rows = await this.#database.asUser(userId, async (transaction) => {
      await findProject(transaction, projectId);
      return await selectShipped(transaction, projectId);
    });
    const files = await this.#files.list(projectId);
    return rows.map((row) => toShip(row, files.has(row.id)));
  }

  /** Errors: `not_found`, also when the file is not kept any more. */
  async readFile(userId: UserId, projectId: ProjectId, shipId: ShipId): Promise<{ ship: Ship; content: Blob }> {
    const row = await this.#database.asUser(userId, async (transaction) => {
      await findProject(transaction, projectId);
      return await selectOne(transaction, and(isOne(projectId, shipId), isShipped()));
    });
    return { ship: toShip(row, true), content: await this.#files.read(projectId, shipId) };
  }

  /** For the router, which has looked at who asks. Errors: as above. */
  async readFileForRouter(projectId: ProjectId, shipId: ShipId): Promise<{ ship: Ship; content: Blob }> {
    const row = await this.#database.asProject(projectId, (transaction) =>
      selectOne(transaction, and(isOne(projectId, shipId), isShipped())),
    );
    return { ship: toShip(row, true), content: await this.#files.read(projectId, shipId) };
  }

  /** Its file goes too; a package's version code stays used. Errors: `not_found`. */
  async forget(userId: UserId, projectId: ProjectId, shipId: ShipId): Promise<void> {
    await this.#database.asUser(userId, async (transaction) => {
      await findProject(transaction, projectId);
      const one = and(isOne(projectId, shipId), isShipped());
      const { versionCode } = await selectOne(transaction, one, { lock: true });
      if (versionCode === null) await transaction.delete(ships).where(one);
      else
        await transaction
          .update(ships)
          .set({ forgottenAt: this.#now(), options: {}, notes: [], fileName: "" })
          .where(one);
    });
    await this.#files.remove(projectId, shipId);
  }

  async #makeRoom(projectId: ProjectId): Promise<void> {
    const rows = await this.#database.asProject(projectId, (transaction) => selectShipped(transaction, projectId));
    const files = await this.#files.list(projectId);
    const kept = rows.filter((row) => files.has(row.id)).map((row) => toShip(row, true));
    for (const shipId of chooseLetGo(kept, this.#limits)) await this.#files.remove(projectId, shipId);
  }
}

async function placePackage(
  transaction: Transaction,
  projectId: ProjectId,
  { options }: NewShip,
): Promise<{ packageId: string; versionCode: number }> {
  const { packageId } = options;
  if (packageId === undefined) throw new LatheError("bad_request", "A package needs a package id.");
  const [highest] = await transaction
    .select({ code: max(ships.versionCode) })
    .from(ships)
    .where(and(eq(ships.projectId, projectId), eq(ships.packageId, packageId)));
  return { packageId, versionCode: chooseVersionCode(packageId, highest?.code ?? 0, options.versionCode) };
}

function isOne(projectId: ProjectId, shipId: ShipId): SQL | undefined {
  return and(eq(ships.id, shipId), eq(ships.projectId, projectId), isNull(ships.forgottenAt));
}

function isShipped(): SQL | undefined {
  return and(isNotNull(ships.finishedAt), isNull(ships.forgottenAt));
}

function isAbandoned(now: number): SQL | undefined {
  return and(isNull(ships.finishedAt), lt(ships.reservedAt, now - ABANDONED_MS));
}

type Row = typeof ships.$inferSelect;

/** Newest first. */
function selectShipped(transaction: Transaction, projectId: ProjectId): Promise<Row[]> {
  return transaction
    .select()
    .from(ships)
    .where(and(eq(ships.projectId, projectId), isShipped()))
    .orderBy(desc(ships.finishedAt), desc(ships.id))
    .limit(MAX_LISTED);
}

async function selectOne(transaction: Transaction, which: SQL | undefined, { lock } = { lock: false }): Promise<Row> {
  const query = transaction.select().from(ships).where(which);
  const [row] = await (lock ? query.for("update") : query);
  if (row === undefined) throw new LatheError("not_found", "There is no such ship.");
  return row;
}

function toShip(row: Row, isKept: boolean): Ship {
  const { id: shipId, kind, versionId, options, fileName, bytes, sha256, notes, finishedAt: at } = row;
  return parseStored(Ship, { shipId, kind, versionId, options, fileName, bytes, sha256, notes, at, isKept });
}
