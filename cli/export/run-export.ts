import { statSync } from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import type { Ship, SHIP_PHASES } from "@lathe/protocol/ship";
import { readEnvironment } from "../environment.ts";
import { stopSignal } from "../session/stop-signal.ts";
import { showBytes } from "../show-bytes.ts";
import type { ExportArguments } from "./export-arguments.ts";
import { exportFolder } from "./export-folder.ts";
import { exportProject } from "./export-project.ts";
import { UsageError } from "../usage-error.ts";
import { OutputPlace } from "./output-place.ts";

/** What was made, and its bytes. */
export interface Exported {
  ship: Ship;
  bytes: Uint8Array;
}

/** Told while it goes on. */
export interface ExportProgress {
  enter(phase: (typeof SHIP_PHASES)[number]): void;
  print(text: string): void;
  /** A sentence for the person. */
  say(text: string): void;
}

const WORDS = {
  preparing: "Preparing",
  building: "Building",
  packing: "Packing",
  signing: "Signing",
  keeping: "Writing",
} as const;

/** `lathe export`: ships a project's version to a file or a folder, and gives the exit code. */
export async function runExport(args: ExportArguments, env: Record<string, string | undefined>): Promise<number> {
  const environment = readEnvironment(args.dataDirectory === null ? env : { ...env, LATHE_DATA: args.dataDirectory });
  const place = new OutputPlace(args.out, args.kind);
  if (args.icon !== null && statSync(args.icon, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new UsageError(`--icon: there is no file ${args.icon}.`);
  }
  const signal = stopSignal();
  const output = new ExportOutput(args.json);
  try {
    const { project } = args;
    const { ship, bytes } =
      "projectId" in project
        ? await exportProject({ ...args, projectId: project.projectId }, environment, env, output, signal)
        : await exportFolder({ ...args, directory: project.directory }, environment, env, output, signal);
    output.finish(ship, await place.put(ship.fileName, bytes));
    return 0;
  } catch (error) {
    // What it printed while it was built is the reason.
    if (error instanceof LatheError && error.code === "build_failed") output.explain(error);
    throw error;
  }
}

/** Progress for a person on standard error, and the result on standard output, as JSON when that is wanted. */
class ExportOutput implements ExportProgress {
  readonly #json: boolean;
  #wasPrinted = "";
  #phase: keyof typeof WORDS | null = null;

  constructor(json: boolean) {
    this.#json = json;
  }

  enter(phase: keyof typeof WORDS): void {
    // A package has two signatures.
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.say(`${WORDS[phase]} …`);
  }

  print(text: string): void {
    this.#wasPrinted += text;
  }

  say(text: string): void {
    if (!this.#json) process.stderr.write(`${text}\n`);
  }

  explain({ details }: LatheError): void {
    const log = typeof details === "object" && "log" in details ? String(details.log) : this.#wasPrinted;
    process.stderr.write(`${log.trimEnd()}\n`);
  }

  finish(ship: Ship, path: string): void {
    const { kind, fileName, bytes, sha256, versionId, options, notes } = ship;
    if (this.#json) {
      process.stdout.write(`${JSON.stringify({ kind, path, fileName, bytes, sha256, versionId, options, notes })}\n`);
      return;
    }
    const about = [options.packageId, options.versionName, options.versionCode && `code ${options.versionCode}`];
    process.stdout.write(`${path}\n`);
    process.stdout.write(`  ${[showBytes(bytes), ...about].filter(Boolean).join(", ")}\n  sha256 ${sha256}\n`);
    for (const note of notes) process.stdout.write(`  ${note}\n`);
  }
}
