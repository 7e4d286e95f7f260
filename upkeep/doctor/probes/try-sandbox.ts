import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_LIMITS } from "@lathe/workspace/default-limits";
import {
  attackAll,
  connectTo,
  DENIED,
  ESCAPE_COMMANDS,
  hasOwnMounts,
  HOST_PATHS,
  LOOPBACK_HOSTS,
  OUTER_ADDRESSES,
  PRINT_ENVIRONMENTS,
  readPath,
  run,
  signalProcess,
} from "@lathe/workspace/sandbox/attack-programs";
import { openSandbox } from "@lathe/workspace/sandbox/open-sandbox";
import type { Sandbox, SandboxLimits, SandboxOptions } from "@lathe/workspace/sandbox/sandbox";
import { sandboxOwner } from "@lathe/workspace/sandbox/sandbox-owner";
import { removeTree } from "@lathe/workspace/store/remove-tree";

export interface OpenedTrial {
  sandbox: Sandbox;
  /** Of the host, in which the sandbox's own folder is. */
  folder: string;
}

/** Opens a sandbox in a folder of its own, over a layer as a template's is, and removes both afterwards. */
export async function withSandbox<Result>(
  mode: SandboxOptions["mode"],
  limits: Partial<SandboxLimits>,
  signal: AbortSignal,
  act: (trial: OpenedTrial) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "lathe-doctor-"));
  try {
    chmodSync(folder, 0o755);
    const lowerDirectory = join(folder, "lower");
    const owner = sandboxOwner();
    for (const path of [lowerDirectory, join(lowerDirectory, "node_modules"), join(lowerDirectory, "cache")]) {
      mkdirSync(path);
      if (owner !== null) chownSync(path, owner.uid, owner.gid);
    }
    const options: SandboxOptions = {
      workspaceDirectory: join(folder, "workspace"),
      lowerDirectory,
      mode,
      previewDomain: "localhost",
      limits: { ...DEFAULT_LIMITS, ...limits },
      log: () => {},
    };
    const sandbox = await openSandbox(options, signal);
    const close = () => void sandbox.close();
    signal.addEventListener("abort", close, { once: true });
    try {
      signal.throwIfAborted();
      return await act({ sandbox, folder });
    } finally {
      signal.removeEventListener("abort", close);
      await sandbox.close();
    }
  } finally {
    await removeTree(folder);
  }
}

/** The attacks that came through, in words; none in a sandbox that holds. */
export async function tryAttacks({ sandbox, folder }: OpenedTrial): Promise<string[]> {
  const mark = `lathe-doctor-${crypto.randomUUID()}`;
  const file = join(folder, "host.sock");
  const socket = { data() {}, open: (client: { end(text: string): void }) => client.end("host") };
  const port = Bun.listen({ hostname: "127.0.0.1", port: 0, socket });
  const named = Bun.listen({ unix: file, socket });
  const abstract = process.platform === "linux" ? Bun.listen({ unix: `\0${mark}`, socket }) : null;
  process.env.LATHE_DOCTOR_MARK = mark;
  try {
    chmodSync(file, 0o777);
    // By itself: the other attackers have on their command lines what is looked for.
    const { output } = await run(sandbox, PRINT_ENVIRONMENTS);
    const isSeen = output.includes(mark) || output.includes(folder);
    const throughs = await Promise.all([
      isSeen ? ["the server's environment can be seen"] : [],
      tryPrograms(sandbox, [
        ...HOST_PATHS.map((path) => [`the host's ${path} can be read`, readPath(path)] as const),
        ...readdirSync(folder).map(
          (name) => [`${name} of the host can be read`, readPath(join(folder, name))] as const,
        ),
        ["processes of the host can be signalled", signalProcess(process.pid)],
      ]),
      tryPrograms(sandbox, [
        ...LOOPBACK_HOSTS.map(
          (host) => ["services of the host can be reached", connectTo({ host, port: port.port })] as const,
        ),
        ["sockets of the host in files can be reached", connectTo({ path: file })],
        ["abstract sockets of the host can be reached", connectTo({ path: `\0${mark}` })],
        ...OUTER_ADDRESSES.map((host) => [`${host} can be reached directly`, connectTo({ host, port: 443 })] as const),
      ]),
      tryCommands(sandbox),
    ]);
    return [...new Set(throughs.flat())];
  } finally {
    delete process.env.LATHE_DOCTOR_MARK;
    for (const listener of [port, named, abstract]) listener?.stop(true);
  }
}

async function tryPrograms(sandbox: Sandbox, attacks: readonly (readonly [string, string])[]): Promise<string[]> {
  const results = await attackAll(
    sandbox,
    attacks.map(([, program]) => program),
  );
  return attacks.flatMap(([words], index) => (results[index]?.startsWith(DENIED) === true ? [] : [words]));
}

/** What these commands do where they succeed must end with the sandbox: otherwise they would change this machine. */
async function tryCommands(sandbox: Sandbox): Promise<string[]> {
  if (!(await hasOwnMounts(sandbox))) return ["it shares the mounts of the host"];
  const lines = ESCAPE_COMMANDS.map((command) => `(${command}) >/dev/null 2>&1 && echo '${command}'`);
  const { output } = await run(sandbox, lines.join("\n"));
  const succeeded = output.split("\n").filter((line) => line !== "");
  return succeeded.map((command) => `"${command}" succeeds in it`);
}
