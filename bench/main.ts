import { join, resolve } from "node:path";
import { describeMachine } from "./describe-machine.ts";
import type { Finding, Measure } from "./measure.ts";
import { measureArenaMemory } from "./measures/arena-memory.ts";
import { measureComposedApp } from "./measures/composed-app.ts";
import { measureColdMobile } from "./measures/cold-mobile.ts";
import { measureCommands } from "./measures/commands.ts";
import { measureEditTokens } from "./measures/edit-tokens.ts";
import { measureEventDelay } from "./measures/event-delay.ts";
import { measureFanOut } from "./measures/fan-out.ts";
import { measureByHand } from "./measures/by-hand.ts";
import { measureLastByte } from "./measures/last-byte.ts";
import { measureNewMobile } from "./measures/new-mobile.ts";
import { measureNewProject } from "./measures/new-project.ts";
import { measurePatches } from "./measures/patches.ts";
import { measurePreviewProxy } from "./measures/preview-proxy.ts";
import { measureReplyParser } from "./measures/reply-parser.ts";
import { measureShip } from "./measures/ship.ts";
import { measureStudioLoad } from "./measures/studio-load.ts";
import { measureStudioTyping } from "./measures/studio-typing.ts";
import { toRow, toTable } from "./report.ts";
import { keepTable } from "./keep-table.ts";

/**
 * `npm run bench [-- letter…] [--runs=N] [--keep]`: measures on this machine what docs/benchmarks.md says, prints the
 * table and, with --keep, writes it there; a part of the measures takes the place of its own rows. Exit code 0 whether the aims hold or not: the table says it.
 */
const MEASURES: Record<string, Measure> = {
  a: measureNewProject,
  b: measureLastByte,
  d: measureByHand,
  e: measurePreviewProxy,
  f: measureArenaMemory,
  g: measureEventDelay,
  h: measureFanOut,
  i: measureCommands,
  j: measureReplyParser,
  k: measurePatches,
  l: measureEditTokens,
  m: measureStudioLoad,
  o: measureStudioTyping,
  q: measureNewMobile,
  t: measureColdMobile,
  u: measureShip,
  v: measureComposedApp,
};

const root = resolve(import.meta.dir, "..");
const args = process.argv.slice(2);
const runs = Number(args.find((arg) => arg.startsWith("--runs="))?.slice("--runs=".length) ?? 7);
const letters = args.filter((arg) => !arg.startsWith("--"));
const unknown = letters.filter((letter) => !(letter in MEASURES));
if (unknown.length > 0 || !(runs >= 1)) {
  process.stderr.write(`usage: npm run bench [-- ${Object.keys(MEASURES).join(" ")}] [--runs=N] [--keep]\n`);
  process.exit(2);
}

const known = new Map<string, Finding>();
for (const [letter, measure] of Object.entries(MEASURES)) {
  if (letters.length > 0 && !letters.includes(letter)) continue;
  const say = (text: string) => process.stderr.write(`${letter}: ${text}\n`);
  for (const finding of await measure({ runs, say }, known)) {
    known.set(finding.key, finding);
    process.stderr.write(
      `${toTable([toRow(finding)])
        .split("\n")
        .at(-1)}\n`,
    );
  }
}

const rows = [...known.values()].map(toRow);
const table = toTable(rows);
process.stdout.write(`${describeMachine().join("\n")}\n\n${table}\n`);
if (args.includes("--keep")) {
  const path = join(root, "docs", "benchmarks.md");
  const date = new Date().toISOString().slice(0, 10);
  await Bun.write(path, keepTable(await Bun.file(path).text(), { machine: describeMachine(), table, date, letters }));
}
