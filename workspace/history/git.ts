import { LatheError } from "@lathe/protocol/errors";

/** The object every git knows without having it. */
export const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/**
 * Every source of configuration that is not named here is switched off, and so is whatever runs or reads something by
 * itself: hooks, file system monitors, automatic packing, attributes of the versions' own files.
 */
const SETTINGS = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.attributesFile=/dev/null",
  "core.excludesFile=/dev/null",
  "core.logAllRefUpdates=false",
  `attr.tree=${EMPTY_TREE}`,
  "safe.directory=*",
  "protocol.allow=never",
  "gc.auto=0",
  "maintenance.auto=false",
  "diff.renameLimit=1000",
  "pack.threads=1",
];

const ENVIRONMENT = {
  PATH: "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin",
  HOME: "/nonexistent",
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
};

const MAX_SHOWN_ERROR = 2_000;

/** The system's git on one repository that has no work tree. */
export class Git {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  start(args: readonly string[]): Bun.Subprocess<"pipe", "pipe", "pipe"> {
    const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
    try {
      return Bun.spawn(["git", "--no-pager", `--git-dir=${this.directory}`, ...settings, ...args], {
        cwd: this.directory,
        env: ENVIRONMENT,
        stdin: "pipe",
        stdout: "pipe",
        stderr: "pipe",
      });
    } catch (error) {
      throw new LatheError("internal", "git, which keeps the versions, could not be started.", undefined, {
        cause: error,
      });
    }
  }

  /** Runs a command to its end and gives what it printed. @throws LatheError `disk_full`, `internal` */
  async run(args: readonly string[], input?: string): Promise<Buffer> {
    const child = this.start(args);
    if (input !== undefined) child.stdin.write(input);
    // A command that ends without reading all of its input says why by its exit code.
    const closed = Promise.resolve(child.stdin.end()).catch(() => undefined);
    const [output, complaint, exitCode] = await Promise.all([
      new Response(child.stdout).arrayBuffer(),
      new Response(child.stderr).text(),
      child.exited,
      closed,
    ]);
    if (exitCode !== 0) throw gitFailed(args[0] ?? "", exitCode, complaint);
    return Buffer.from(output);
  }
}

/** What a failed git means. */
export function gitFailed(command: string, exitCode: number, complaint: string): LatheError {
  if (/No space left on device|Disk quota exceeded/.test(complaint)) {
    return new LatheError("disk_full", "The disk is full: no version could be kept.");
  }
  return new LatheError(
    "internal",
    `git ${command} ended with ${exitCode}: ${complaint.slice(0, MAX_SHOWN_ERROR).trim()}`,
  );
}

/** Splits the output of a command's `-z`. */
export function splitByNul(output: Buffer): string[] {
  const parts = output.toString("utf8").split("\0");
  if (parts.at(-1) === "") parts.pop();
  return parts;
}
