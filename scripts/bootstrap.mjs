// Brings in what Lathe needs before any of its own code can run. Plain Node 20 and its built-in modules only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BUN_VERSION = "1.4.5";
const BUN_DIRECTORY = join(ROOT, ".bun");
const STAMPS = join(ROOT, "node_modules", ".lathe-stamps");

/** Everything said while setting up goes to standard error: standard output belongs to the command that follows. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A failure that the person can mend: one line, no stack. */
export class SetupError extends Error {}

/** Runs the set-up steps in order and gives the path of the Bun executable. */
export async function bootstrap({ studio = false, systemPackages = ["bubblewrap", "socat"] } = {}) {
  checkPlatform();
  await ensureSystemPackages(systemPackages);
  const bun = ensureBun();
  ensureDependencies(bun);
  if (studio) ensureStudio(bun);
  return bun;
}

/** Calls `main` and turns a SetupError into one line and exit code 1. */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`lathe: ${error.message}`);
    process.exitCode = 1;
  }
}

/** Runs a program in the foreground, passing signals on, and resolves with its exit code. */
export async function runInForeground(command, args, options = {}) {
  const { spawn } = await import("node:child_process");
  // The server ends when the fourth stream closes: however this process ends, none is left behind.
  const env = { ...process.env, LATHE_PARENT_PIPE: "3" };
  const child = spawn(command, args, { stdio: ["inherit", "inherit", "inherit", "pipe"], env, ...options });
  const forward = (signal) => child.kill(signal);
  // A signal of the terminal reaches the child by itself; one sent to this process alone is passed on.
  process.on("SIGTERM", forward);
  process.on("SIGHUP", forward);
  process.on("SIGINT", () => {});
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}

function checkPlatform() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new SetupError(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  const known = { linux: ["x64", "arm64"], darwin: ["x64", "arm64"] };
  if (!known[process.platform]?.includes(process.arch)) {
    throw new SetupError(`Lathe runs on Linux and macOS, x64 or arm64; this is ${process.platform} ${process.arch}.`);
  }
  if (!hasProgram("git")) throw new SetupError("git is needed and was not found. Install it and try again.");
}

const PROGRAM_OF_PACKAGE = {
  bubblewrap: ["bwrap"],
  socat: ["socat"],
  chromium: ["chromium", "google-chrome", "chromium-browser"],
};

/** Installs missing system packages with apt as root on Debian and Ubuntu, else says what to run. */
async function ensureSystemPackages(names) {
  if (process.platform !== "linux") return;
  const missing = names.filter((name) => !PROGRAM_OF_PACKAGE[name].some(hasProgram));
  if (missing.length === 0) return;
  const command = `apt-get install -y ${missing.join(" ")}`;
  const isRoot = process.getuid?.() === 0;
  if (process.env.LATHE_APT === "0" || !hasProgram("apt-get") || !isRoot) {
    say(`Missing system packages: ${missing.join(", ")}. To install them: ${isRoot ? "" : "sudo "}${command}`);
    return;
  }
  if (process.stdin.isTTY && process.stderr.isTTY && !(await confirm(`Install ${missing.join(", ")} with apt-get?`)))
    return;
  say(`Installing ${missing.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  let result = spawnSync("apt-get", ["install", "-y", "-qq", ...missing], { env, encoding: "utf8" });
  if (result.status !== 0) {
    spawnSync("apt-get", ["update", "-qq"], { env, encoding: "utf8" });
    result = spawnSync("apt-get", ["install", "-y", "-qq", ...missing], { env, encoding: "utf8" });
  }
  if (result.status !== 0) {
    say(`Could not install ${missing.join(", ")}: ${lastLine(result.stderr)}. To try it by hand: ${command}`);
  }
}

async function confirm(question) {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return !/^n/i.test(await prompt.question(`${question} [Y/n] `));
  } finally {
    prompt.close();
  }
}

/** The platform packages that hold the executable itself; the first that runs is taken (no install script needed). */
function bunCandidates() {
  const arch = process.arch === "arm64" ? "aarch64" : "x64";
  const names = [
    `bun-${process.platform}-${arch}`,
    `bun-${process.platform}-${arch}-baseline`,
    `bun-${process.platform}-${arch}-musl`,
  ];
  return names.map((name) => join(BUN_DIRECTORY, "node_modules", "@oven", name, "bin", "bun"));
}

function findBun() {
  for (const path of bunCandidates()) {
    if (!existsSync(path)) continue;
    const result = spawnSync(path, ["--version"], { encoding: "utf8" });
    if (result.status === 0 && result.stdout.trim() === BUN_VERSION) return path;
  }
  return null;
}

function ensureBun() {
  const found = findBun();
  if (found !== null) return found;
  say(`Bringing in Bun ${BUN_VERSION} from npm …`);
  const temporary = mkdtempSync(join(ROOT, ".bun-"));
  try {
    writeFileSync(join(temporary, "package.json"), '{"private":true}\n');
    const args = [
      "install",
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
      "--ignore-scripts",
      "--loglevel=error",
      `bun@${BUN_VERSION}`,
    ];
    const result = spawnSync("npm", args, { cwd: temporary, encoding: "utf8" });
    if (result.error) throw new SetupError(`npm is needed and could not be run: ${result.error.message}`);
    if (result.status !== 0) throw new SetupError(`npm could not bring in Bun: ${lastLine(result.stderr)}`);
    rmSync(BUN_DIRECTORY, { recursive: true, force: true });
    // Made private by mkdtemp; the sandbox's own user runs what is in it.
    chmodSync(temporary, 0o755);
    renameSync(temporary, BUN_DIRECTORY);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  const installed = findBun();
  if (installed === null) throw new SetupError("Bun was installed but does not run on this machine.");
  return installed;
}

function ensureDependencies(bun) {
  const files = ["package.json", "bun.lock", "bunfig.toml", ...workspacePackages()];
  const wanted = hashFiles(files.map((file) => join(ROOT, file)));
  if (readStamp("dependencies") === wanted) return;
  say("Installing dependencies …");
  const result = spawnSync(bun, ["install", "--frozen-lockfile"], { cwd: ROOT, encoding: "utf8" });
  if (result.status !== 0) throw new SetupError(`Dependencies could not be installed: ${lastLine(result.stderr)}`);
  writeStamp("dependencies", wanted);
}

function workspacePackages() {
  const { workspaces } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return workspaces.map((name) => join(name, "package.json"));
}

/** Builds the studio when its sources or the protocol's have changed since the last build. */
function ensureStudio(bun) {
  const sources = [
    ...listSources(join(ROOT, "studio")),
    ...listSources(join(ROOT, "protocol")),
    join(ROOT, "bun.lock"),
  ];
  const wanted = hashFiles(sources);
  if (readStamp("studio") === wanted && existsSync(join(ROOT, "studio", "dist", "index.html"))) return;
  say("Building the studio …");
  const result = spawnSync(bun, ["--bun", "node_modules/.bin/vite", "build", "--logLevel", "warn"], {
    cwd: join(ROOT, "studio"),
    encoding: "utf8",
  });
  if (result.status !== 0) throw new SetupError(`The studio could not be built:\n${result.stderr}${result.stdout}`);
  writeStamp("studio", wanted);
}

function listSources(directory) {
  const found = [];
  for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === "node_modules" || entry.name === "dist" || entry.name.includes(".test.")) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) found.push(...listSources(path));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

function hashFiles(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path.slice(ROOT.length)).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function readStamp(name) {
  const path = join(STAMPS, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function writeStamp(name, value) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), value);
}

function hasProgram(name) {
  return (process.env.PATH ?? "").split(":").some((directory) => directory !== "" && existsSync(join(directory, name)));
}

function lastLine(text) {
  return (text ?? "").trim().split("\n").at(-1) ?? "";
}
