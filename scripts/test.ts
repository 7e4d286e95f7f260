import { Glob } from "bun";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listChecks } from "./checks.ts";

/**
 * Runs the checks, the tests of each package and the browser tests, and ends with `N passed, N failed`.
 * Names of packages as arguments run only their tests; --all runs in full what is shortened otherwise, and the files
 * named `*.long.test.ts`. A file in which a test fails is run once more when nothing else runs: what passes then counts
 * as passed and is named as unsteady.
 */
const root = resolve(import.meta.dir, "..");
/** The long ones first: two run at a time, since most of them wait more than they work. */
const SUITES = [
  "workspace",
  "upkeep",
  "control",
  "worker",
  "cli",
  "router",
  "composer",
  "start",
  "studio",
  "agent",
  "apk",
  "ship",
  "telemetry",
  "testing",
  "protocol",
  "bench",
];
/** After them: browsers, servers and the apps' own servers need the machine. A file at a time, each with its own. */
const LAST = "e2e";
/** The files that take longest; the others follow. */
const LONG_FILES = ["mobile", "axe", "phone", "arena-life", "kill-loop", "main-path", "agent-turns", "keyboard"];
const AT_ONCE = 2;
/** Of a test that names none of its own; Bun takes it from here and not from bunfig.toml. */
const TIMEOUT_MS = 30_000;

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isChosen = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
const isAll = process.argv.includes("--all");
/** With --all, tests that take long run in full. */
const env = { ...process.env, ...(isAll ? { LATHE_TEST_ALL: "1" } : {}) };
const reports = mkdtempSync(join(tmpdir(), "lathe-tests-"));
const failures: string[] = [];
const unsteady: string[] = [];
/** Files in which something failed, by the suite whose counts they are part of. */
const again: { suite: string; files: string[]; failed: number }[] = [];
let passed = 0;
let failed = 0;

function record(name: string, ok: number, bad: number, seconds: number): void {
  passed += ok;
  failed += bad;
  if (bad > 0) failures.push(name);
  process.stdout.write(
    `${bad === 0 ? "ok    " : "FAILED"} ${name}: ${ok} passed, ${bad} failed (${seconds.toFixed(1)} s)\n`,
  );
}

if (chosen.length === 0) {
  for (const { name, command } of listChecks(root)) {
    const started = performance.now();
    const result = Bun.spawnSync(command, { cwd: root, stdout: "pipe", stderr: "pipe" });
    const ok = result.exitCode === 0;
    if (!ok) process.stdout.write(`${result.stdout}${result.stderr}`);
    record(name, ok ? 1 : 0, ok ? 0 : 1, (performance.now() - started) / 1000);
  }
}

await runAll(SUITES.filter(isChosen), (suite) => runSuite(suite, listTests(suite)));
if (isChosen(LAST))
  await runAll(listBrowserTests(), (file) => runSuite(`${LAST}/${file}`, [`${LAST}/${file}.test.ts`]));
for (const one of again) await runAgain(one);

/** Names of files in `e2e`, without their ending. */
function listBrowserTests(): string[] {
  const found = listTests(LAST).flatMap((path) => /^[^/]+\/(.+)\.test\.ts$/.exec(path)?.[1] ?? []);
  return [
    ...LONG_FILES.filter((name) => found.includes(name)),
    ...found.filter((name) => !LONG_FILES.includes(name)).sort(),
  ];
}

async function runAll(names: string[], run: (name: string) => Promise<void>): Promise<void> {
  const waiting = [...names];
  const runNext = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runNext));
}

/** The suite's test files, relative to the root. */
function listTests(suite: string): string[] {
  const glob = new Glob(`${suite}/**/*.test.{ts,tsx}`);
  return [...glob.scanSync({ cwd: root })]
    .filter((path) => !path.includes("node_modules") && (isAll || !/\.long\.test\.tsx?$/.test(path)))
    .sort();
}

async function runSuite(suite: string, files: string[]): Promise<void> {
  const started = performance.now();
  const { counts, failedFiles } = await runFiles(suite, files);
  if (counts.failed > 0) again.push({ suite, files: failedFiles, failed: counts.failed });
  record(`tests of ${suite}`, counts.passed, counts.failed, (performance.now() - started) / 1000);
}

/** What failed beside other tests has the machine to itself now. Failing again, it stays failed. */
async function runAgain({ suite, files, failed: before }: (typeof again)[number]): Promise<void> {
  const { counts } = await runFiles(`${suite} once more`, files);
  if (counts.failed > 0) return;
  failed -= before;
  passed += before;
  unsteady.push(...files);
  failures.splice(failures.indexOf(`tests of ${suite}`), 1);
}

/** What it prints comes in one piece when it has ended. */
async function runFiles(
  name: string,
  files: string[],
): Promise<{ counts: { passed: number; failed: number }; failedFiles: string[] }> {
  const report = join(reports, `${name.replaceAll(/[^a-z-]+/g, "-")}.xml`);
  const options = ["--timeout", String(TIMEOUT_MS), "--reporter=junit", `--reporter-outfile=${report}`];
  const command = [process.execPath, "test", ...files.map((file) => `./${file}`), ...options];
  // A file, because a pipe would be waited for as long as anything that a test left behind holds it.
  const printed = report.replace(/xml$/, "log");
  const log = openSync(printed, "a");
  const child = Bun.spawn(command, { cwd: root, env, stdout: log, stderr: log, stdin: "ignore" });
  const exitCode = await child.exited;
  closeSync(log);
  process.stdout.write(readFileSync(printed));
  const { failedFiles, ...counts } = await readReport(report);
  // A crash, or a file that does not load, fails the suite even if no test in it did.
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return { counts, failedFiles: failedFiles.length > 0 ? failedFiles : files };
}

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(", ")}\n`);
if (unsteady.length > 0) process.stdout.write(`Unsteady, passed when run once more alone: ${unsteady.join(", ")}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function readReport(path: string): Promise<{ passed: number; failed: number; failedFiles: string[] }> {
  const file = Bun.file(path);
  const nothing = { passed: 0, failed: 1, failedFiles: [] };
  if (!(await file.exists())) return nothing;
  const text = await file.text();
  const summary = /<testsuites[^>]*\btests="(\d+)"[^>]*\bfailures="(\d+)"[^>]*>/.exec(text);
  if (summary === null) return nothing;
  const skipped = Number(/<testsuites[^>]*\bskipped="(\d+)"/.exec(summary[0])?.[1] ?? 0);
  const failedFiles = new Set<string>();
  for (const [tag] of text.matchAll(/<testcase [^>]*[^/]>\s*<failure/g)) {
    const failedFile = /\bfile="([^"]+)"/.exec(tag)?.[1];
    if (failedFile !== undefined) failedFiles.add(failedFile);
  }
  const failedCount = Number(summary[2]);
  return { passed: Number(summary[1]) - failedCount - skipped, failed: failedCount, failedFiles: [...failedFiles] };
}
