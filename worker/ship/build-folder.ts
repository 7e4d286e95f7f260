import { LatheError } from "@lathe/protocol/errors";
import { readMasked, readText } from "@lathe/workspace/commands/read-text";
import type { VersionFile } from "@lathe/workspace/history/open-history";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import type { ProcessExit, SandboxedProcess } from "@lathe/workspace/sandbox/sandbox";
import type { IncomingFile } from "../archive/incoming-file.ts";
import { readArchive } from "../archive/read-archive.ts";
import { writeArchive } from "../archive/write-archive.ts";

/** What is read of a program of Lathe's own that failed. */
const MAX_COMPLAINT_CHARACTERS = 2_000;

export interface RunInFolder {
  command: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** What it prints, secrets masked. */
  onOutput: (text: string, stream: "stdout" | "stderr") => void;
}

/**
 * A copy of a version's files inside the project's sandbox, beside the running app, which knows nothing of it. What runs
 * there is as hostile as the project itself: files go in and come out as archives, which are checked here.
 */
export class BuildFolder {
  /** As processes in the sandbox see it. */
  readonly path: string;
  readonly #workspace: BuildWorkspace;

  private constructor(workspace: BuildWorkspace, path: string) {
    this.#workspace = workspace;
    this.path = path;
  }

  /**
   * `path`: where in the sandbox, else beside the project; the folder of the project itself is one that was just made.
   * Errors: `disk_full`, `internal` when the files could not be laid out.
   */
  static async open(
    workspace: BuildWorkspace,
    files: AsyncIterable<VersionFile>,
    signal: AbortSignal,
    path = `${workspace.inside.places.cache}/ship`,
  ): Promise<BuildFolder> {
    const folder = new BuildFolder(workspace, path);
    // One at a time: what a worker that was killed has left is in the way of nobody.
    const clear = path === workspace.inside.projectPath ? "" : 'rm -rf "$1" && ';
    const script = `${clear}mkdir -p "$1" && tar -x -f - -C "$1"`;
    const child = await workspace.inside.spawn({ command: ["sh", "-c", script, "sh", folder.path] });
    try {
      for await (const chunk of writeArchive(files)) {
        signal.throwIfAborted();
        child.stdin.write(chunk);
      }
    } finally {
      child.stdin.end();
    }
    await untilDone(child, "The files could not be laid out for the build", signal);
    return folder;
  }

  /** Settings that no version keeps, since they are each machine's own, are the project's as they are now. */
  async bringEnvironment(signal: AbortSignal): Promise<void> {
    const from = this.#workspace.inside.projectPath;
    const script = 'for file in "$1"/.env "$1"/.env.*; do [ -f "$file" ] && cp -n "$file" "$2"/; done; true';
    const child = await this.#workspace.inside.spawn({ command: ["sh", "-c", script, "sh", from, this.path] });
    child.stdin.end();
    await untilDone(child, "The project's .env files could not be brought to the build", signal);
  }

  /** Runs a command in the folder. Aborting ends all that it started, and rejects. */
  async run({ command, env = {}, onOutput }: RunInFolder, signal: AbortSignal): Promise<ProcessExit> {
    signal.throwIfAborted();
    const { inside, secrets } = this.#workspace;
    // People look at the app beside it.
    const script = 'cd "$1" && shift && exec nice -n 5 "$@"';
    const child = await inside.spawn({
      command: ["sh", "-c", script, "sh", this.path, ...command],
      env: { ...secrets.forProcesses, ...env },
    });
    child.stdin.end();
    const kill = () => void child.kill();
    signal.addEventListener("abort", kill, { once: true });
    try {
      const [exit] = await Promise.all([
        child.exited,
        readMasked(child.stdout, secrets.words, (text) => onOutput(text, "stdout")),
        readMasked(child.stderr, secrets.words, (text) => onOutput(text, "stderr")),
      ]);
      signal.throwIfAborted();
      return exit;
    } finally {
      signal.removeEventListener("abort", kill);
    }
  }

  /** All files below a folder of it, in no order; links are given as links. See readArchive for its errors. */
  async *read(folder: string): AsyncGenerator<IncomingFile, void, void> {
    const command = ["tar", "-c", "-f", "-", "--exclude=./node_modules", "-C", `${this.path}/${folder}`, "."];
    const child = await this.#workspace.inside.spawn({ command });
    child.stdin.end();
    const complaint = collect(child.stderr);
    try {
      for await (const file of readArchive(child.stdout)) {
        const path = file.path.replace(/^(\.\/)+/, "");
        if (path !== "" && path !== ".") yield { ...file, path };
      }
    } finally {
      // Either it has ended by itself, or nobody wants the rest.
      await child.kill(0);
      await complaint;
    }
  }

  async close(): Promise<void> {
    const child = await this.#workspace.inside.spawn({ command: ["rm", "-rf", this.path] });
    child.stdin.end();
    await Promise.all([collect(child.stdout), collect(child.stderr), child.exited]);
  }
}

export type BuildWorkspace = Pick<OpenedWorkspace, "inside" | "secrets">;

async function untilDone(child: SandboxedProcess, what: string, signal: AbortSignal): Promise<void> {
  const kill = () => void child.kill(0);
  signal.addEventListener("abort", kill, { once: true });
  try {
    const [complaint, , exit] = await Promise.all([collect(child.stderr), collect(child.stdout), child.exited]);
    signal.throwIfAborted();
    if (exit.exitCode === 0) return;
    if (/No space left|Disk quota|File size limit/i.test(complaint)) {
      throw new LatheError("disk_full", "The project has no room left for a build. Delete what it does not need.");
    }
    throw new LatheError("internal", `${what}: ${complaint.trim() || (exit.signal ?? `exit code ${exit.exitCode}`)}`);
  } finally {
    signal.removeEventListener("abort", kill);
  }
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  await readText(stream, (part) => {
    if (text.length < MAX_COMPLAINT_CHARACTERS) text += part;
  });
  return text;
}
