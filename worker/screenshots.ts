import { AcceptanceCheckId } from "@lathe/protocol/acceptance";
import { LatheError } from "@lathe/protocol/errors";
import type { TurnId } from "@lathe/protocol/ids";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Older ones are deleted: a picture of the app as it was is nice to have, no more. */
const MAX_KEPT = { turns: 50, checks: 200 };
const MAX_CHECKS_BYTES = 32 * 1024 * 1024;

/**
 * The pictures that checks took, in a folder that the project's processes do not see: one for each turn, and one for
 * each of its acceptance checks, by the check's id (AcceptanceCheckId).
 */
export class Screenshots {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Takes the place of an earlier one of the same turn and check. */
  async keep(turnId: TurnId, image: Uint8Array, checkId?: string): Promise<void> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const path = this.#pathOf(turnId, checkId);
    await Bun.write(`${path}.writing`, image);
    await rename(`${path}.writing`, path);
    await this.#forgetOld();
  }

  /** Errors: `not_found`. */
  async read(turnId: TurnId, checkId?: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = Bun.file(this.#pathOf(turnId, checkId));
    if (!(await file.exists())) throw new LatheError("not_found", "There is no picture of this turn.");
    return file.bytes();
  }

  #pathOf(turnId: TurnId, checkId: string | undefined): string {
    const id = checkId === undefined ? "" : `.${AcceptanceCheckId.parse(checkId)}`;
    return join(this.#directory, `${turnId}${id}.jpg`);
  }

  async #forgetOld(): Promise<void> {
    const names = await readdir(this.#directory);
    const kept = await Promise.all(
      names.map(async (name) => {
        const { mtimeMs, size } = await stat(join(this.#directory, name));
        return { name, mtimeMs, size };
      }),
    );
    const newestFirst = kept.toSorted((a, b) => b.mtimeMs - a.mtimeMs);
    // The many pictures of checks must not take the place of the turns' own.
    const isOfCheck = ({ name }: { name: string }): boolean => /\..*\.jpg/.test(name);
    const checks = newestFirst.filter(isOfCheck);
    let bytes = 0;
    const old = [
      ...newestFirst.filter((each) => !isOfCheck(each)).slice(MAX_KEPT.turns),
      ...checks.filter(({ size }, index) => (bytes += size) > MAX_CHECKS_BYTES || index >= MAX_KEPT.checks),
    ];
    await Promise.all(old.map(({ name }) => rm(join(this.#directory, name), { force: true })));
  }
}
