import { resolve } from "node:path";
import { readOptions } from "./read-options.ts";
import { UsageError } from "./usage-error.ts";

export type UpkeepCommand = "doctor" | "backup" | "restore" | "clean";

export interface UpkeepArguments {
  /** Absolute; null for commands without one. */
  file: string | null;
  /** Absolute; null: as the environment says. */
  dataDirectory: string | null;
  databaseUrl: string | null;
  force: boolean;
  dryRun: boolean;
  deletedAfterDays: number;
  json: boolean;
}

const DEFAULT_DELETED_AFTER_DAYS = 30;
const OPTIONS: Record<UpkeepCommand, readonly string[]> = {
  doctor: ["data", "json"],
  backup: ["data", "force"],
  restore: ["data", "database-url", "force"],
  clean: ["data", "dry-run", "deleted-after", "json"],
};

/** @throws UsageError */
export function parseUpkeepArguments(command: UpkeepCommand, args: readonly string[]): UpkeepArguments {
  const { values, positionals } = readArguments(command, args);
  const needsFile = command === "backup" || command === "restore";
  const [file, ...rest] = positionals;
  if (needsFile && (file === undefined || file === "")) throw new UsageError(`${command} needs a FILE.`);
  const left = needsFile ? rest : positionals;
  if (left.length > 0) throw new UsageError(`${command} does not take ${left.join(" ")}.`);
  if (values.data === "") throw new UsageError("--data needs a folder.");
  return {
    file: file === undefined ? null : resolve(file),
    dataDirectory: values.data === undefined ? null : resolve(values.data),
    databaseUrl: values["database-url"] ?? null,
    force: values.force,
    dryRun: values["dry-run"],
    deletedAfterDays: parseDays(values["deleted-after"]),
    json: values.json,
  };
}

function parseDays(text: string | undefined): number {
  if (text === undefined) return DEFAULT_DELETED_AFTER_DAYS;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new UsageError("--deleted-after is a number of days.");
}

function readArguments(command: UpkeepCommand, args: readonly string[]) {
  const known = {
    data: { type: "string" },
    "database-url": { type: "string" },
    force: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    "deleted-after": { type: "string" },
    json: { type: "boolean", default: false },
  } as const;
  const parsed = readOptions(args, known);
  for (const token of parsed.tokens) {
    if (token.kind === "option" && !OPTIONS[command].includes(token.name)) {
      throw new UsageError(`${command} has no option --${token.name}.`);
    }
  }
  return parsed;
}
