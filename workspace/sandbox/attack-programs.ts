import { readlinkSync } from "node:fs";
import type { ProcessExit, Sandbox, SpawnOptions } from "./sandbox.ts";

/**
 * What a hostile project would try first. The tests run these in a sandbox, and so does the doctor, on the machine
 * where it matters.
 */

/** What an attacker prints when something was denied; everything else is a success of the attack. */
export const DENIED = "denied";

const ROOT_OF_INIT = "/proc/1/root";
const ROOT_OF_SELF = "/proc/self/root";
const HOME_OF_ROOT = "/root";

/** Paths of the host that nothing inside may read. */
export const HOST_PATHS = [
  "/etc/shadow",
  HOME_OF_ROOT,
  `/home/..${HOME_OF_ROOT}/.ssh`,
  `${ROOT_OF_INIT}/etc/shadow`,
  `${ROOT_OF_SELF}/etc/shadow`,
  "/var/lib",
  "/sys/kernel",
  "/boot",
];

/** Names of this machine, as a project may write them. */
export const LOOPBACK_HOSTS = ["127.0.0.1", "localhost", "0.0.0.0", "::1"];

/** Two on the internet, and where clouds keep a machine's credentials. */
export const OUTER_ADDRESSES = ["1.1.1.1", "169.254.169.254", "2606:4700:4700::1111"];

/**
 * Commands that would take a process out of what it was put in. All must fail. Where they do not, they change mounts:
 * they are never to be run but where hasOwnMounts says so.
 */
export const ESCAPE_COMMANDS = [
  "unshare -U true",
  "unshare -Ur true",
  "unshare -m true",
  "unshare -n true",
  "mount -t tmpfs x /tmp",
  "mount --bind /app /usr",
  "umount /app",
  "umount -l /opt/lathe",
  "mount -o remount,rw /usr",
  "bwrap --ro-bind / / true",
  "chroot / true",
  "nsenter -t 1 -m true",
];

/** Prints environment and command line of every process that can be seen, and the own environment. */
export const PRINT_ENVIRONMENTS =
  "for p in /proc/[0-9]*; do cat $p/environ $p/cmdline; done 2>/dev/null | tr '\\0' '\\n'; env";

/** JavaScript that gives something when the path can be read. */
export function readPath(path: string): string {
  const text = JSON.stringify(path);
  return `const fs = require("node:fs"); return fs.statSync(${text}).isFile() ? "a file " + fs.openSync(${text}, "r") : fs.readdirSync(${text})`;
}

/** JavaScript that gives "connected" when `to` (options of net.connect) accepts a connection. */
export function connectTo(to: object): string {
  return `return new Promise((ok, no) => { const s = require("node:net").connect(${JSON.stringify(to)}, () => { s.destroy(); ok("connected"); }); s.on("error", no); })`;
}

/** JavaScript that gives "alive" when the process can be signalled. */
export function signalProcess(pid: number): string {
  return `process.kill(${pid}, 0); return "alive"`;
}

/**
 * Whether the sandbox has a mount namespace of its own, so that a mount made in it ends with it. False where that is not
 * certain, and always without a sandbox: there the commands above would change the machine itself.
 */
export async function hasOwnMounts(sandbox: Sandbox): Promise<boolean> {
  if (sandbox.report.kind === "none" || process.platform !== "linux") return false;
  const { output, exitCode } = await run(sandbox, ["readlink", "/proc/self/ns/mnt"]);
  const inside = output.trim();
  return exitCode === 0 && /^mnt:\[\d+\]$/.test(inside) && inside !== readlinkSync("/proc/self/ns/mnt");
}

export interface RunResult extends ProcessExit {
  output: string;
  errors: string;
}

/** Runs a program, or a line for `sh -c`, to its end. */
export async function run(
  sandbox: Sandbox,
  command: string | readonly string[],
  options: Omit<SpawnOptions, "command"> = {},
): Promise<RunResult> {
  const child = await sandbox.spawn({
    command: typeof command === "string" ? ["sh", "-c", command] : command,
    ...options,
  });
  child.stdin.end();
  const [output, errors, exit] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { output, errors, ...exit };
}

/** Runs pieces of JavaScript in one process inside, and gives what each gives; of what one throws, "denied CODE". */
export async function attackAll(sandbox: Sandbox, programs: readonly string[]): Promise<string[]> {
  const functions = programs.map((code) => `async () => { ${code} }`).join(",\n");
  const wrapped = `(async () => {
    const results = [];
    for (const attack of [${functions}]) results.push(await attack().then((v) => String(v), (e) => "${DENIED} " + (e.code ?? e.message)));
    console.log(JSON.stringify(results));
  })()`;
  const result = await run(sandbox, ["sh", "-c", 'exec "$(command -v node || command -v bun)" -e "$1"', "sh", wrapped]);
  if (result.exitCode !== 0) throw new Error(`The attacker crashed: ${result.errors}`);
  const results: string[] = JSON.parse(result.output);
  return results;
}

export async function attack(sandbox: Sandbox, code: string): Promise<string> {
  return (await attackAll(sandbox, [code]))[0] ?? "";
}

export function tryConnect(sandbox: Sandbox, to: object): Promise<string> {
  return attack(sandbox, connectTo(to));
}
