import { COMPOSER_MODEL, TemplateName } from "@lathe/protocol/api";
import { parseArgs } from "node:util";
import type { z } from "zod";

/** Wrong usage: told with the usage text, exit code 2. */
export class UsageError extends Error {}

export interface BuildArguments {
  prompt: string;
  outDirectory: string;
  template: z.infer<typeof TemplateName>;
  /** `provider/name` */
  model: string;
  baseUrl: string | null;
  json: boolean;
}

export const USAGE = `Lathe: describe an app, watch it being written, use it live.

Usage:
  lathe up                      start the server (the same as npm start)
  lathe build "<prompt>" --out DIR [--template web|blank] [--model PROVIDER/NAME] [--base-url URL] [--json]
                                build an app without a server and write its files to DIR
  lathe login                   print a new login address of the running server
  lathe doctor [--json]         say what this machine can do, and how to mend what it lacks
  lathe backup FILE [--force]   write everything that Lathe keeps to FILE (.tar.gz or .tar.zst), also while it runs
  lathe restore FILE [--data DIR] [--database-url URL] [--force]
                                make a data folder from a backup; the server must not run
  lathe clean [--dry-run] [--deleted-after DAYS] [--json]
                                remove what nobody needs any more and say how much that was
  lathe replay TURN [--data DIR] [--json]
                                run a stored turn's model stream again, offline, and compare the files
  lathe help                    show this text
  lathe version                 show the version

Options of build:
  --out DIR                     an empty or new folder
  --template NAME               web (default): React with Vite and Tailwind; blank: an empty folder
  --model PROVIDER/NAME         composer/builtin (default: no AI, no key), anthropic/…, openai/…, compatible/…, ollama/…
  --base-url URL                where the model's provider is reached
  --json                        print the turn's events as lines of JSON

Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY.
Exit code of build: 0 the turn finished and the app came up, 1 it did not, 2 wrong usage.

Options of doctor, backup, restore and clean:
  --data DIR                    the data folder; default: LATHE_DATA, or .lathe beside this program
  --force                       backup: replace FILE; restore: move a data folder with data in it aside (never deleted)
  --database-url URL            an empty Postgres database to restore into; default: DATABASE_URL, or the data folder
  --dry-run                     only say what would be removed
  --deleted-after DAYS          remove projects for good that were deleted longer ago than this (30)
  --json                        print the result as JSON

A backup holds keys and everybody's work: keep it where you would keep those.
Exit codes: 0 done (doctor: Lathe can work here), 1 not, 2 wrong usage. More in docs/upkeep.md.
`;

/** @throws UsageError */
export function parseBuildArguments(args: readonly string[]): BuildArguments {
  const { values, positionals } = readArguments(args);
  const [prompt, ...rest] = positionals;
  if (prompt === undefined || prompt.trim() === "") throw new UsageError("A prompt is needed.");
  if (rest.length > 0) throw new UsageError(`One prompt is expected; put it in quotes. Left over: ${rest.join(" ")}`);
  if (values.out === undefined || values.out === "") throw new UsageError("--out DIR is needed.");
  const template = TemplateName.safeParse(values.template);
  if (!template.success) throw new UsageError(`--template is one of ${TemplateName.options.join(", ")}.`);
  if (values.model !== undefined && !/^[a-z]+\/.+$/.test(values.model)) {
    throw new UsageError("--model is PROVIDER/NAME, as in composer/builtin.");
  }
  if (values["base-url"] !== undefined && !isHttpUrl(values["base-url"]))
    throw new UsageError("--base-url is an http address.");
  if (values["base-url"] !== undefined && values.model === undefined) {
    throw new UsageError("--base-url needs --model: it is the address of that model's provider.");
  }
  return {
    prompt,
    outDirectory: values.out,
    template: template.data,
    model: values.model ?? COMPOSER_MODEL,
    baseUrl: values["base-url"] ?? null,
    json: values.json,
  };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        template: { type: "string", default: "web" },
        model: { type: "string" },
        "base-url": { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
