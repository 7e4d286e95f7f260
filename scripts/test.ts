import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listChecks } from "./checks.ts";

/**
 * Runs the checks, the tests of each package and the browser tests, and ends with `N passed, N failed`.
 * Names of packages as arguments run only their tests; --all runs in full what is shortened otherwise.
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
  "telemetry",
  "testing",
  "protocol",
  "bench",
];
/** After them: browsers, servers and the apps' own servers need the machine. A file at a time, each with its own. */
const LAST = "e2e";
/** The files that take longest; the others follow. */
const LONG_FILES = ["axe", "axe-dialogs", "arena-life", "kill-loop", "main-path", "agent-turns", "keyboard"];
const AT_ONCE = 2;
/** Of a test that names none of its own; Bun takes it from here and not from bunfig.toml. */
const TIMEOUT_MS = 30_000;

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isChosen = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
/** With --all, tests that take long run in full. */
const env = { ...process.env, ...(process.argv.includes("--all") ? { LATHE_TEST_ALL: "1" } : {}) };
const reports = mkdtempSync(join(tmpdir(), "lathe-tests-"));
const failures: string[] = [];
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

await runAll(SUITES.filter(isChosen), (suite) => runSuite(suite, `./${suite}/`));
if (isChosen(LAST))
  await runAll(listBrowserTests(), (file) => runSuite(`${LAST}/${file}`, `./${LAST}/${file}.test.ts`));

/** Names of files in `e2e`, without their ending. */
function listBrowserTests(): string[] {
  const found = readdirSync(join(root, LAST)).flatMap((name) => /^(.+)\.test\.ts$/.exec(name)?.[1] ?? []);
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

/** What it prints comes in one piece when it has ended. */
async function runSuite(suite: string, path: string): Promise<void> {
  const started = performance.now();
  const name = suite.replaceAll("/", "-");
  const report = join(reports, `${name}.xml`);
  const options = ["--timeout", String(TIMEOUT_MS), "--reporter=junit", `--reporter-outfile=${report}`];
  const command = [process.execPath, "test", path, ...options];
  // A file, because a pipe would be waited for as long as anything that a test left behind holds it.
  const printed = join(reports, `${name}.log`);
  const log = openSync(printed, "a");
  const child = Bun.spawn(command, { cwd: root, env, stdout: log, stderr: log, stdin: "ignore" });
  const exitCode = await child.exited;
  closeSync(log);
  process.stdout.write(readFileSync(printed));
  const counts = await readReport(report);
  // A crash, or a file that does not load, fails the suite even if no test in it did.
  const bad = exitCode !== 0 && counts.failed === 0 ? 1 : counts.failed;
  record(`tests of ${suite}`, counts.passed, bad, (performance.now() - started) / 1000);
}

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(", ")}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function readReport(path: string): Promise<{ passed: number; failed: number }> {
  const file = Bun.file(path);
  if (!(await file.exists())) return { passed: 0, failed: 1 };
  const summary = /<testsuites[^>]*\btests="(\d+)"[^>]*\bfailures="(\d+)"[^>]*>/.exec(await file.text());
  if (summary === null) return { passed: 0, failed: 1 };
  const skipped = Number(/<testsuites[^>]*\bskipped="(\d+)"/.exec(summary[0])?.[1] ?? 0);
  return { passed: Number(summary[1]) - Number(summary[2]) - skipped, failed: Number(summary[2]) };
}
