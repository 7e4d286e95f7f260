import { LatheError } from "@lathe/protocol/errors";
import type { TurnId } from "@lathe/protocol/ids";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Older ones are deleted: a picture of the app as it was is nice to have, no more. */
const MAX_KEPT = 50;

/** The pictures that checks took, one for each turn, in a folder that the project's processes do not see. */
export class Screenshots {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async keep(turnId: TurnId, image: Uint8Array): Promise<void> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const path = this.#pathOf(turnId);
    await Bun.write(`${path}.writing`, image);
    await rename(`${path}.writing`, path);
    await this.#forgetOld();
  }

  /** Errors: `not_found`. */
  async read(turnId: TurnId): Promise<Uint8Array<ArrayBuffer>> {
    const file = Bun.file(this.#pathOf(turnId));
    if (!(await file.exists())) throw new LatheError("not_found", "There is no picture of this turn.");
    return file.bytes();
  }

  #pathOf(turnId: TurnId): string {
    return join(this.#directory, `${turnId}.jpg`);
  }

  async #forgetOld(): Promise<void> {
    const names = await readdir(this.#directory);
    if (names.length <= MAX_KEPT) return;
    const dated = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(join(this.#directory, name))).mtimeMs })),
    );
    const old = dated.toSorted((a, b) => b.at - a.at).slice(MAX_KEPT);
    await Promise.all(old.map(({ name }) => rm(join(this.#directory, name), { force: true })));
  }
}
