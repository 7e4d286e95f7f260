import { LatheError } from "@lathe/protocol/errors";
import { findMissingPackages } from "@lathe/workspace/app/find-missing-packages";
import { readText } from "@lathe/workspace/commands/read-text";
import type { VersionFile } from "@lathe/workspace/history/open-history";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import type { Sandbox } from "@lathe/workspace/sandbox/sandbox";
import { BuildFolder } from "../build-folder.ts";
import { PrintedText } from "../printed-text.ts";
import { type ExpoConfig, parseExpoConfig, READ_CONFIG } from "./expo-config.ts";
import { QUIET_EXPO } from "./gradle/gradle-commands.ts";
import { explainPrebuild, NO_SPACE } from "./gradle/gradle-output.ts";
import { lastLines } from "./last-lines.ts";
import { NativeSandbox, type NativeSandboxOptions } from "./native-sandbox.ts";

const MAX_TEXT_CHARACTERS = 1_000_000;
/** A shell's exit code for a program that a signal ended is higher. */
const FIRST_SIGNAL = 128;

export interface NativeBuildOptions extends NativeSandboxOptions {
  secrets: OpenedWorkspace["secrets"];
  /** Of the version. */
  files: AsyncIterable<VersionFile>;
  dependencies: Readonly<Record<string, string>>;
  onOutput: (text: string) => void;
}

export interface NativeCommand {
  command: readonly string[];
  /** Relative to the project. */
  folder?: string;
  env?: Readonly<Record<string, string>>;
  /** What it prints on standard output is an answer, and no part of the log. */
  answers?: boolean;
}

/** A version's files and packages in a sandbox of their own, and what is run there. */
export class NativeBuild {
  readonly inside: Sandbox;
  readonly #sandbox: NativeSandbox;
  readonly #folder: BuildFolder;
  readonly #printed: PrintedText;

  private constructor(sandbox: NativeSandbox, folder: BuildFolder, printed: PrintedText) {
    this.inside = sandbox.inside;
    this.#sandbox = sandbox;
    this.#folder = folder;
    this.#printed = printed;
  }

  /** Errors: those of NativeSandbox.open and BuildFolder.open, `build_failed`. Nothing is left when it fails. */
  static async open(options: NativeBuildOptions, signal: AbortSignal): Promise<NativeBuild> {
    const sandbox = await NativeSandbox.open(options, signal);
    try {
      const { inside } = sandbox;
      const { secrets, files } = options;
      const folder = await BuildFolder.open({ inside, secrets }, files, signal, inside.projectPath);
      const build = new NativeBuild(sandbox, folder, new PrintedText(options.onOutput));
      await build.#bringPackages(options.dependencies, signal);
      return build;
    } catch (error) {
      await sandbox.close();
      throw error;
    }
  }

  /** What was printed until now, its last part. */
  get log(): string {
    return this.#printed.text;
  }

  async #bringPackages(dependencies: NativeBuildOptions["dependencies"], signal: AbortSignal): Promise<void> {
    const missing = await findMissingPackages(this.inside, dependencies, signal);
    if (missing.length === 0) return;
    this.#printed.onOutput(`Installing packages: ${missing.join(", ")}\n`);
    await this.run({ command: ["bun", "install"] }, () => "The packages could not be installed.", signal);
  }

  /**
   * What it prints on standard output. Errors: `build_failed` with the log, in the words of `explain`, which is told what
   * was printed; `disk_full`. Aborting ends all that it started.
   */
  async run(
    { command, folder = ".", env = {}, answers = false }: NativeCommand,
    explain: (printed: string) => string,
    signal: AbortSignal,
  ): Promise<string> {
    const said = { stdout: "", all: "" };
    const exit = await this.#folder.run(
      {
        command: ["sh", "-c", 'cd "$1" && shift && exec "$@"', "sh", folder, ...command],
        env: { ...QUIET_EXPO, ...env },
        onOutput: (text, stream) => {
          said.all = (said.all + text).slice(-MAX_TEXT_CHARACTERS);
          if (stream === "stdout") said.stdout = (said.stdout + text).slice(-MAX_TEXT_CHARACTERS);
          if (!answers || stream === "stderr") this.#printed.onOutput(text);
        },
      },
      signal,
    );
    if (exit.exitCode === 0) return said.stdout;
    // What was killed was perhaps killed by a limit, which is told once that is done.
    if (exit.exitCode === null || exit.exitCode > FIRST_SIGNAL) await this.#sandbox.close();
    throw this.#explain(explain(said.all), said.all);
  }

  /** Errors: `build_failed`. */
  failed(message: string): LatheError {
    return this.#printed.failed(message);
  }

  #explain(message: string, printed: string): LatheError {
    const { endedBy } = this.#sandbox;
    if (endedBy === "disk" || message === NO_SPACE) return new LatheError("disk_full", NO_SPACE);
    if (endedBy === "memory") return this.failed("The build needs more memory than the 6 GiB that it may use.");
    // Programs ask for much that they can do without.
    const host = this.#sandbox.refusedHosts.find((refused) => printed.includes(refused));
    const hint =
      host === undefined
        ? ""
        : ` It was kept from ${host}: if that is right, add it to LATHE_BUILD_HOSTS in the server's environment.`;
    return this.failed(`${message}${hint}`);
  }

  /** What the project's app.json and app.config.* say. Errors: `build_failed`. */
  async readConfig(env: Readonly<Record<string, string>>, signal: AbortSignal): Promise<ExpoConfig> {
    const printed = await this.run({ command: READ_CONFIG, env, answers: true }, explainConfig, signal);
    const config = parseExpoConfig(printed);
    if (config === null) throw this.failed(explainConfig(printed));
    return config;
  }

  /** A file's text; null where there is none. A link leads no further than the sandbox. */
  async readText(path: string, signal: AbortSignal): Promise<string | null> {
    const command = ["sh", "-c", '[ -f "$1" ] && head -c "$2" "$1"', "sh", path, String(MAX_TEXT_CHARACTERS)];
    const child = await this.inside.spawn({ command });
    child.stdin.end();
    let text = "";
    await Promise.all([readText(child.stdout, (part) => (text += part)), readText(child.stderr, () => {})]);
    signal.throwIfAborted();
    return (await child.exited).exitCode === 0 ? text : null;
  }

  /** Errors: `disk_full`. */
  async writeText(path: string, text: string, signal: AbortSignal): Promise<void> {
    const child = await this.inside.spawn({
      command: ["sh", "-c", 'mkdir -p "$(dirname "$1")" && cat > "$1"', "sh", path],
    });
    child.stdin.write(text);
    child.stdin.end();
    await Promise.all([readText(child.stdout, () => {}), readText(child.stderr, () => {})]);
    signal.throwIfAborted();
    if ((await child.exited).exitCode !== 0) throw new LatheError("disk_full", NO_SPACE);
  }

  /** The files right in a folder of the project's, each of at most `maxBytes`; empty where there is no such folder. */
  async readFiles(
    folder: string,
    wants: (name: string) => boolean,
    maxBytes: number,
    signal: AbortSignal,
  ): Promise<Map<string, Uint8Array>> {
    const files = new Map<string, Uint8Array>();
    const child = await this.inside.spawn({ command: ["test", "-d", folder] });
    child.stdin.end();
    if ((await child.exited).exitCode !== 0) return files;
    for await (const file of this.#folder.read(folder)) {
      signal.throwIfAborted();
      if (file.kind === "link" || file.path.includes("/") || !wants(file.path)) continue;
      if (file.sizeBytes > maxBytes) {
        const message = `${file.path} has ${Math.ceil(file.sizeBytes / 1024 / 1024)} MiB; at most ${maxBytes / 1024 / 1024} MiB can be kept.`;
        throw new LatheError("too_large", message, { limitBytes: maxBytes });
      }
      files.set(file.path, await file.read());
    }
    return files;
  }

  async close(): Promise<void> {
    await this.#sandbox.close();
  }
}

function explainConfig(printed: string): string {
  if (/Cannot find module '.*expo\/bin\/cli'/.test(printed)) return explainPrebuild(printed);
  return `The app's configuration (app.json, app.config) cannot be read. Expo last said: ${lastLines(printed, 2)}`;
}
