import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import { DEFAULT_LIMITS } from "@lathe/workspace/default-limits";
import { EgressProxy, type EgressOptions } from "@lathe/workspace/sandbox/egress-proxy";
import { openSandbox } from "@lathe/workspace/sandbox/open-sandbox";
import type { Sandbox, SandboxOptions } from "@lathe/workspace/sandbox/sandbox";
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";

const TIMEOUT_MS = 3 * 60_000;
const MAX_DISK_BYTES = 1024 ** 3;
const MAX_ERROR_CHARACTERS = 16_000;
const MAX_SHOWN_CHARACTERS = 200;
const HTTPS_PORT = 443;
const FOLDER = "repository";
const CERTIFICATES = "authorities.pem";

export interface FetchOptions {
  /** A folder of its own, made here; the caller removes it. */
  directory: string;
  sandbox: SandboxOptions["mode"];
  log: Log;
  /** In the place of the machine's own names, ports, addresses and authorities (PEM). For tests. */
  internet?: Pick<EgressOptions, "port" | "resolve" | "isAllowedAddress"> & { authorities: string };
}

/**
 * Fetches the newest state of a public repository's main branch with git, and gives the folder that it is in. Git runs
 * in a sandbox of its own, beside the project's: the one host of `url` can be reached from there, at public addresses,
 * and from nowhere else. Nobody is asked for a login. Errors: `bad_request` with what went wrong, for people.
 */
export async function fetchRepository(url: string, options: FetchOptions, signal: AbortSignal): Promise<string> {
  const { directory, internet, log } = options;
  const host = readHost(url, internet?.port ?? HTTPS_PORT);
  const refused: string[] = [];
  const gate = {
    allowedHosts: [host],
    resolve: internet?.resolve,
    isAllowedAddress: internet?.isAllowedAddress,
    port: internet?.port,
    log: (line: Parameters<SandboxOptions["log"]>[0]): void => {
      if (line.message.startsWith("egress refused")) refused.push(String(line.target));
      log(line);
    },
  };
  await mkdir(join(directory, "files"), { recursive: true });
  const sandbox = await openSandbox(
    {
      workspaceDirectory: directory,
      lowerDirectory: null,
      mode: options.sandbox,
      previewDomain: "localhost",
      limits: { ...DEFAULT_LIMITS, maxDiskBytes: MAX_DISK_BYTES, allowedHosts: gate.allowedHosts },
      egress: gate,
      log: gate.log,
    },
    signal,
  );
  try {
    const door = sandbox.report.kind === "none" ? await openDoor(directory, gate) : null;
    try {
      if (internet !== undefined) await writeFile(join(directory, "files", CERTIFICATES), internet.authorities);
      const authorities = internet === undefined ? null : `${sandbox.projectPath}/${CERTIFICATES}`;
      const failure = await runGit(sandbox, { url, proxy: door?.address ?? null, authorities }, signal);
      if (failure !== null) throw new LatheError("bad_request", describeFailure(failure, host, refused));
    } finally {
      await door?.close();
    }
  } finally {
    await sandbox.close();
  }
  const folder = join(directory, "files", FOLDER);
  if (!(await lstat(folder)).isDirectory()) throw new LatheError("bad_request", "The repository is no folder.");
  return folder;
}

function readHost(text: string, port: number): string {
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    throw new LatheError(
      "bad_request",
      "Leave name and password out of the address: only public repositories can be fetched.",
    );
  }
  if (url.protocol !== "https:" || Number(url.port === "" ? HTTPS_PORT : url.port) !== port) {
    throw new LatheError("bad_request", "A repository is fetched from an https address without a port.");
  }
  return url.hostname.toLowerCase().replace(/\.$/, "");
}

/** Without a sandbox the way to the network is the machine's own; git is still sent through the proxy that checks it. */
async function openDoor(
  directory: string,
  gate: Omit<EgressOptions, "socketPath">,
): Promise<{ address: string; close(): Promise<void> }> {
  const socketPath = join(directory, "proxy.sock");
  const proxy = await EgressProxy.listen({ ...gate, socketPath });
  const server = createServer((client) => {
    const inner = connect(socketPath);
    client.on("error", () => inner.destroy()).on("close", () => inner.destroy());
    inner.on("error", () => client.destroy()).on("close", () => client.destroy());
    client.pipe(inner).pipe(client);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has no port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    async close() {
      await proxy.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface GitFailure {
  said: string;
  reason: "failed" | "too slow" | "killed";
}

/** No settings of anybody's, no hooks, no helpers that know passwords, no other way than https. */
const SETTINGS = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "credential.helper=",
  "protocol.allow=never",
  "protocol.https.allow=always",
  "http.followRedirects=true",
  "submodule.recurse=false",
];

/** Null when all went well. */
async function runGit(
  sandbox: Sandbox,
  { url, proxy, authorities }: { url: string; proxy: string | null; authorities: string | null },
  signal: AbortSignal,
): Promise<GitFailure | null> {
  const clone = ["clone", "--quiet", "--depth", "1", "--single-branch", "--no-tags", "--no-recurse-submodules"];
  const command = ["git", ...SETTINGS.flatMap((setting) => ["-c", setting]), ...clone, "--", url, FOLDER];
  const env = {
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "/bin/false",
    GIT_LFS_SKIP_SMUDGE: "1",
    LC_ALL: "C",
    // Through the proxy, that an address of the machine's own is refused in its words.
    ...{ no_proxy: "", NO_PROXY: "" },
    ...(proxy === null ? {} : { https_proxy: proxy, http_proxy: proxy }),
    ...(authorities === null ? {} : { SSL_CERT_FILE: authorities }),
  };
  // Git reads the machine's authorities from a variable of its own.
  const script = 'if [ -n "$SSL_CERT_FILE" ]; then export GIT_SSL_CAINFO="$SSL_CERT_FILE"; fi; exec "$@"';
  const child = await sandbox.spawn({ command: ["sh", "-c", script, "sh", ...command], env });
  child.stdin.end();
  let isLate = false;
  const kill = () => void child.kill();
  const timer = setTimeout(() => {
    isLate = true;
    kill();
  }, TIMEOUT_MS);
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  try {
    const [said, , exit] = await Promise.all([readText(child.stderr), readText(child.stdout), child.exited]);
    signal.throwIfAborted();
    if (exit.exitCode === 0) return null;
    return { said, reason: isLate ? "too slow" : exit.exitCode === null ? "killed" : "failed" };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", kill);
  }
}

/** The end of what a stream says. */
async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream)
    text = (text + decoder.decode(chunk, { stream: true })).slice(-MAX_ERROR_CHARACTERS);
  return text;
}

function describeFailure({ said, reason }: GitFailure, host: string, refused: readonly string[]): string {
  if (reason === "too slow") return `${host} took longer than ${TIMEOUT_MS / 60_000} minutes.`;
  if (reason === "killed") return "The repository is too large, or git was ended.";
  const [target] = refused;
  if (target === host) return `${host} has no address on the public internet.`;
  if (target !== undefined) {
    return `The address leads on to ${target.slice(0, MAX_SHOWN_CHARACTERS)}, and only ${host} was asked for. Use the address that it leads to.`;
  }
  if (/could not read Username|Authentication failed|terminal prompts disabled|not found|\b40[134]\b/i.test(said)) {
    return "There is no public repository at this address.";
  }
  if (/Could not resolve|response 50[24]|Connection refused|timed out/i.test(said)) return `${host} cannot be reached.`;
  if (/No space left|File size limit|Disk quota/i.test(said)) return "The repository is too large.";
  const last =
    said
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^(?:fatal|error): /, "") ?? "";
  return `git could not fetch it: ${last.slice(0, MAX_SHOWN_CHARACTERS).toWellFormed()}`;
}
