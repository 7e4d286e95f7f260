import { type Git, gitFailed } from "./git.ts";
import type { KeptFile } from "./kept-file.ts";

export const BRANCH = "refs/heads/main";

export interface NewVersion {
  /** The commit it follows; null for the first one. */
  parent: string | null;
  at: number;
  message: string;
  removed: Iterable<string>;
  written: Iterable<readonly [path: string, file: KeptFile]>;
}

const FLUSH_BYTES = 4 * 1024 * 1024;
const COMMIT_MARK = 1;

/**
 * Feeds one version to `git fast-import`: git gets bytes and paths and never sees the project's folder, so that
 * nothing in there (attributes, filters, hooks, a repository of its own) means anything to it. The branch moves last;
 * when this process or git dies before, the newest version is still the one before.
 */
export class VersionImport {
  readonly #child: Bun.Subprocess<"pipe", "pipe", "pipe">;
  readonly #output: Promise<string>;
  readonly #complaint: Promise<string>;
  readonly #sent = new Set<string>();
  #unflushed = 0;

  constructor(git: Git) {
    this.#child = git.start(["fast-import", "--quiet", "--done", "--date-format=raw"]);
    this.#output = new Response(this.#child.stdout).text();
    this.#complaint = new Response(this.#child.stderr).text();
  }

  /** Sends a file's bytes, once for each name. */
  async send(oid: string, bytes: Uint8Array): Promise<void> {
    if (this.#sent.has(oid)) return;
    this.#sent.add(oid);
    await this.#write(`blob\ndata ${bytes.byteLength}\n`, bytes, "\n");
  }

  /** Makes the version and gives its commit. */
  async finish(version: NewVersion): Promise<string> {
    const message = Buffer.from(version.message);
    const who = `Lathe <lathe@localhost> ${Math.floor(version.at / 1_000)} +0000`;
    await this.#write(
      `commit ${BRANCH}\nmark :${COMMIT_MARK}\ncommitter ${who}\ndata ${message.byteLength}\n`,
      message,
      "\n",
    );
    if (version.parent !== null) await this.#write(`from ${version.parent}\n`);
    // Removed first: a folder may stand where a file was.
    for (const path of version.removed) await this.#write(`D ${quotePath(path)}\n`);
    for (const [path, { mode, oid }] of version.written) await this.#write(`M ${mode} ${oid} ${quotePath(path)}\n`);
    await this.#write(`\nget-mark :${COMMIT_MARK}\ndone\n`);
    await this.#end();
    const [output, complaint, exitCode] = await Promise.all([this.#output, this.#complaint, this.#child.exited]);
    if (exitCode !== 0) throw gitFailed("fast-import", exitCode, complaint);
    return output.trim();
  }

  /** Ends it without a version: without `done`, git keeps nothing of what it was sent. */
  async abandon(): Promise<void> {
    await this.#end();
    await Promise.all([this.#output, this.#complaint, this.#child.exited]);
  }

  async #write(...parts: (string | Uint8Array)[]): Promise<void> {
    if (this.#child.exitCode !== null) throw gitFailed("fast-import", this.#child.exitCode, await this.#complaint);
    for (const part of parts) {
      this.#child.stdin.write(part);
      this.#unflushed += part.length;
    }
    if (this.#unflushed < FLUSH_BYTES) return;
    this.#unflushed = 0;
    try {
      await this.#child.stdin.flush();
    } catch (error) {
      throw gitFailed("fast-import", await this.#child.exited, `${await this.#complaint} ${String(error)}`);
    }
  }

  /** A closed pipe means that git ended; its exit code and complaint tell more than the pipe does. */
  async #end(): Promise<void> {
    await Promise.resolve(this.#child.stdin.end()).catch(() => undefined);
  }
}

/** A path in git's C-like quotes, which take everything. */
function quotePath(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
