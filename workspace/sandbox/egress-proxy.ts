import { lookup } from "node:dns/promises";
import { chmodSync, closeSync, openSync, rmSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { connect, createServer, type Server, type Socket } from "node:net";
import { basename, dirname, join } from "node:path";
import { isPublicAddress } from "./public-address.ts";
import type { SandboxOptions } from "./sandbox.ts";

const CONNECT_LIMIT_MS = 20_000;
const HEAD_LIMIT_MS = 10_000;
const MAX_HEAD_BYTES = 16_384;
const MAX_CONNECTIONS = 256;
const MAX_LOGGED_TARGETS = 50;
/** Of a Unix socket's path, in bytes, its closing zero included: sun_path in unix(7). */
const MAX_SOCKET_PATH_BYTES = 108;

export interface EgressOptions {
  /** Where to listen: a Unix socket. */
  socketPath: string;
  /** Exact host names, in lower case. */
  allowedHosts: readonly string[];
  /** The one port; default 443. */
  port?: number;
  log: SandboxOptions["log"];
  /** Resolves a name to addresses, in the order to try them. */
  resolve?: (host: string) => Promise<readonly string[]>;
  /** Whether an address may be connected to. */
  isAllowedAddress?: (address: string) => boolean;
}

/**
 * A project's only way to the network: an HTTP proxy that knows one method, CONNECT, to listed hosts on port 443. It
 * sees names and encrypted bytes. The name is resolved here, the resolved address is checked, and that address is the
 * one connected to, so a name that points at this host or into a private network leads nowhere.
 */
export class EgressProxy {
  private constructor(
    private readonly server: Server,
    private readonly clients: ReadonlySet<Socket>,
    private readonly socketPath: string,
  ) {}

  static async listen(options: EgressOptions): Promise<EgressProxy> {
    const clients = new Set<Socket>();
    const gate: Gate = { ...options, refused: new Set() };
    const server = createServer((client) => {
      clients.add(client);
      client.once("close", () => clients.delete(client));
      client.on("error", () => client.destroy());
      if (clients.size > MAX_CONNECTIONS) return refuse(client, 503, "Too many connections at once.");
      readHead(client, (head, rest) => serve(client, head, rest, gate));
    });
    rmSync(options.socketPath, { force: true });
    await listenOnSocket(server, options.socketPath);
    // The folder is closed to other users; the sandbox's uid differs from the server's.
    chmodSync(options.socketPath, 0o666);
    return new EgressProxy(server, clients, options.socketPath);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const client of this.clients) client.destroy();
    await closed;
    rmSync(this.socketPath, { force: true });
  }
}

interface Gate extends EgressOptions {
  /** Targets that were logged: each once, and only so many, because the project could fill the log with them. */
  refused: Set<string>;
}

function logRefusal({ refused, log }: Gate, target: string): void {
  if (refused.has(target) || refused.size >= MAX_LOGGED_TARGETS) return;
  refused.add(target);
  log({ level: "info", message: "egress refused", target });
}

/** Collects a request's head: all up to the empty line, and what came after it. */
function readHead(client: Socket, onHead: (head: string, rest: Buffer) => void): void {
  let bytes = Buffer.alloc(0);
  const timer = setTimeout(() => client.destroy(), HEAD_LIMIT_MS);
  client.once("close", () => clearTimeout(timer));
  const onData = (data: Buffer): void => {
    bytes = Buffer.concat([bytes, data]);
    const end = bytes.indexOf("\r\n\r\n");
    if (end < 0 && bytes.length <= MAX_HEAD_BYTES) return;
    clearTimeout(timer);
    client.off("data", onData);
    client.pause();
    if (end < 0) refuse(client, 431, "The request's head is too long.");
    else onHead(bytes.toString("latin1", 0, end), bytes.subarray(end + 4));
  };
  client.on("data", onData);
}

function serve(client: Socket, head: string, rest: Buffer, gate: Gate): void {
  const [method, target, version] = (head.split("\r\n", 1)[0] ?? "").split(" ");
  if (method === undefined || target === undefined || !/^HTTP\/1\.[01]$/.test(version ?? ""))
    return refuse(client, 400, "This is no HTTP request.");
  if (method === "CONNECT") return void connectThrough(target, client, rest, gate);
  refuse(client, 403, `${refusal(target)} Only HTTPS through CONNECT is let through.`);
}

async function connectThrough(authority: string, client: Socket, head: Buffer, options: Gate): Promise<void> {
  const target = parseAuthority(authority);
  if (target === null || target.port !== (options.port ?? 443) || !options.allowedHosts.includes(target.host)) {
    logRefusal(options, authority.slice(0, 200));
    return refuse(client, 403, refusal(authority));
  }
  const isAllowedAddress = options.isAllowedAddress ?? isPublicAddress;
  const addresses = await (options.resolve ?? resolveHost)(target.host).catch(() => []);
  const address = addresses.find(isAllowedAddress);
  if (address === undefined) {
    options.log({ level: "warning", message: "egress refused: no public address", target: target.host, addresses });
    return refuse(client, addresses.length === 0 ? 502 : 403, `${target.host} has no address on the public internet.`);
  }
  const upstream = connect({ host: address, port: target.port, timeout: CONNECT_LIMIT_MS });
  upstream.once("timeout", () => upstream.destroy(new Error("timed out")));
  upstream.once("connect", () => {
    upstream.setTimeout(0);
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    if (head.length > 0) upstream.write(head);
    client.pipe(upstream).pipe(client);
  });
  upstream.once("error", (error) => {
    if (upstream.bytesRead === 0 && upstream.bytesWritten === 0)
      refuse(client, 502, `${target.host}: ${error.message}`);
    else client.destroy();
  });
  upstream.once("close", () => client.destroy());
  client.once("close", () => upstream.destroy());
}

/** `host:port` of a CONNECT request, the host in lower case and without a final dot; null when it is something else. */
export function parseAuthority(authority: string): { host: string; port: number } | null {
  const match = /^([a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?)\.?:(\d{1,5})$/i.exec(authority);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { host: match[1].toLowerCase(), port: Number(match[2]) };
}

async function resolveHost(host: string): Promise<string[]> {
  return (await lookup(host, { all: true, verbatim: false })).map(({ address }) => address);
}

function refusal(target: string): string {
  return `Lathe's sandbox does not connect to ${target.slice(0, 200)}: only the package registry can be reached.`;
}

function refuse(client: Socket, status: number, text: string): void {
  const body = `${text}\n`;
  client.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** Listens at a path of any length: a long one is reached through a descriptor of its folder. */
async function listenOnSocket(server: Server, path: string): Promise<void> {
  const isLong = Buffer.byteLength(path) >= MAX_SOCKET_PATH_BYTES;
  const folder = isLong ? openSync(dirname(path), "r") : null;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(folder === null ? path : join("/proc/self/fd", String(folder), basename(path)), resolve);
    });
  } finally {
    if (folder !== null) closeSync(folder);
  }
}
