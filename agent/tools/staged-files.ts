import { LatheError } from "@lathe/protocol/errors";
import type { FileContent } from "@lathe/protocol/workspace";
import { compareTexts, type TextComparison } from "../text/compare-texts.ts";
import { isMissing } from "./project-path.ts";
import type { ToolContext } from "./tool.ts";

/** The etag of no file. */
export const UNSEEN = "unseen";

type Step =
  | { do: "write"; path: string; text: string; etag: string | null }
  | { do: "delete"; path: string; bytes: Uint8Array }
  | { do: "rename"; path: string; to: string };

interface Staged {
  /** Null: there is no such file. */
  text: string | null;
  /** As it is on disk, or was under its old name; null: it is not there. */
  etag: string | null;
  binary: boolean;
  size: number;
}

export interface CommittedFiles {
  changes: readonly { verb: string; path: string; to?: string; comparison: TextComparison }[];
  /** Files in which somebody typed at the same time. */
  merged: readonly string[];
  /** What had to be forgiven to make them. */
  notes: readonly string[];
}

/**
 * Changes to several files that are made together or not at all: first they are only noted, on top of each other, then
 * `commit` makes them. If one of them fails there, those before it are taken back.
 */
export class StagedFiles {
  readonly #context: ToolContext;
  readonly #files = new Map<string, Staged>();
  readonly #steps: Step[] = [];
  readonly #changes: { verb: string; path: string; to?: string; before: string | null; after: string }[] = [];

  readonly #notes: string[] = [];

  constructor(context: ToolContext) {
    this.#context = context;
  }

  note(notes: readonly string[]): void {
    this.#notes.push(...notes);
  }

  /** The file as it would be now; null where there is none. */
  async read(path: string): Promise<Staged | null> {
    let staged = this.#files.get(path);
    if (staged === undefined) this.#files.set(path, (staged = await this.#load(path)));
    return staged.text === null && !staged.binary ? null : staged;
  }

  async write(path: string, text: string): Promise<void> {
    const before = await this.#get(path);
    const same = this.#steps.findIndex((step) => step.do === "write" && step.path === path);
    const step: Step = { do: "write", path, text, etag: before.etag };
    if (same === -1) this.#steps.push(step);
    else this.#steps[same] = step;
    const isNew = before.text === null && !before.binary;
    this.#noteChange(isNew ? "Created" : "Edited", path, before.text, text);
    this.#files.set(path, { ...before, text, binary: false });
  }

  async delete(path: string): Promise<void> {
    const before = await this.#get(path);
    this.#steps.push({ do: "delete", path, bytes: await this.#context.workspace.files.readBytes(path) });
    this.#noteChange("Deleted", path, before.text, "");
    this.#files.set(path, { text: null, etag: null, binary: false, size: 0 });
  }

  async rename(path: string, to: string): Promise<void> {
    const before = await this.#get(path);
    this.#steps.push({ do: "rename", path, to });
    this.#changes.push({ verb: "Moved", path, to, before: "", after: "" });
    this.#files.set(to, before);
    this.#files.set(path, { text: null, etag: null, binary: false, size: 0 });
  }

  /** @throws the error of the step that failed, as a FailedCommit that says what became of the steps before it. */
  async commit(): Promise<CommittedFiles> {
    const { seen, workspace } = this.#context;
    const undo: { path: string; back: () => Promise<unknown> }[] = [];
    const merged: string[] = [];
    try {
      for (const step of this.#steps) {
        if (step.do === "rename") {
          await workspace.files.rename(step.path, step.to);
          undo.push({ path: step.path, back: () => workspace.files.rename(step.to, step.path) });
          seen.delete(step.path);
          seen.delete(step.to);
        } else if (step.do === "delete") {
          await workspace.files.delete(step.path);
          undo.push({ path: step.path, back: () => workspace.files.write(step.path, step.bytes, { ifMatch: null }) });
          seen.delete(step.path);
        } else {
          const bytes = step.etag === null ? null : await workspace.files.readBytes(step.path);
          const written = await workspace.files.write(step.path, step.text, { ifMatch: step.etag });
          undo.push({ path: step.path, back: () => this.#putBack(step.path, bytes, written.etag) });
          if (written.merged === true) merged.push(step.path);
          // What somebody typed meanwhile is in the file now, and has not been seen.
          seen.set(step.path, written.merged === true ? UNSEEN : written.etag);
        }
      }
    } catch (error) {
      throw new FailedCommit(error, await takeBack(undo));
    }
    const changes = this.#changes.map(({ before, after, ...change }) => ({
      ...change,
      comparison: compareTexts(change.path, before, after),
    }));
    return { changes, merged, notes: this.#notes };
  }

  async #putBack(path: string, bytes: Uint8Array | null, etag: string): Promise<void> {
    const { seen, workspace } = this.#context;
    seen.delete(path);
    if (bytes !== null) await workspace.files.write(path, bytes, { ifMatch: etag });
    else if ((await workspace.files.read(path)).etag === etag) await workspace.files.delete(path);
    else throw new LatheError("file_changed", `${path} was changed meanwhile.`, { path, etag });
  }

  #noteChange(verb: string, path: string, before: string | null, after: string): void {
    const known = this.#changes.find((change) => change.path === path && change.verb !== "Deleted");
    if (known === undefined || verb === "Deleted") this.#changes.push({ verb, path, before, after });
    else known.after = after;
  }

  async #get(path: string): Promise<Staged> {
    await this.read(path);
    return this.#files.get(path) ?? { text: null, etag: null, binary: false, size: 0 };
  }

  async #load(path: string): Promise<Staged> {
    const file = await readIfThere(path, this.#context);
    if (file === null) return { text: null, etag: null, binary: false, size: 0 };
    return { text: file.text, etag: file.etag, binary: file.text === null, size: file.size };
  }
}

/** A commit that failed half-way. `left` are the files that could not be put back as they were. */
export class FailedCommit extends Error {
  readonly left: readonly string[];

  constructor(cause: unknown, left: readonly string[]) {
    super("a change could not be made", { cause });
    this.left = left;
  }
}

async function takeBack(undo: readonly { path: string; back: () => Promise<unknown> }[]): Promise<string[]> {
  const left: string[] = [];
  for (const { path, back } of undo.toReversed()) {
    try {
      await back();
    } catch {
      // Told to the model; the others are still put back.
      left.push(path);
    }
  }
  return left;
}

export async function readIfThere(path: string, context: ToolContext): Promise<FileContent | null> {
  try {
    return await context.workspace.files.read(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
