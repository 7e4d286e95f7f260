import { afterEach, describe, expect, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { until } from "@lathe/testing/until";
import { EgressProxy, parseAuthority, type EgressOptions } from "./egress-proxy.ts";
import { portOf } from "./sandbox.test-kit.ts";

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function startUpstream(): Promise<{ port: number; connections: () => number }> {
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections++;
    socket.on("error", () => socket.destroy());
    socket.on("data", (data) => socket.write(`echo ${data.toString()}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { port: portOf(server), connections: () => connections };
}

async function startProxy(
  options: Partial<EgressOptions> & { port: number },
): Promise<{ socketPath: string; proxy: EgressProxy }> {
  const folder = mkdtempSync(join(tmpdir(), "lathe-egress-"));
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const socketPath = options.socketPath ?? join(folder, "proxy.sock");
  const proxy = await EgressProxy.listen({
    allowedHosts: ["registry.example"],
    log: () => undefined,
    resolve: async () => ["127.0.0.1"],
    isAllowedAddress: () => true,
    ...options,
    socketPath,
  });
  closers.push(() => proxy.close());
  return { socketPath, proxy };
}

/** Sends texts, each after an answer to the one before, and gives all that came back until the proxy closed. */
async function talk(socketPath: string, ...texts: string[]): Promise<string> {
  const socket = connect(socketPath);
  let received = "";
  socket.write(texts.shift() ?? "");
  socket.on("data", (data) => {
    received += data.toString();
    const next = texts.shift();
    if (next === undefined) socket.destroy();
    else socket.write(next);
  });
  socket.on("error", () => socket.destroy());
  await new Promise<void>((resolve) => socket.on("close", () => resolve()));
  return received;
}

describe("the egress proxy", () => {
  test("connects to a listed host and passes bytes both ways", async () => {
    const { port, connections } = await startUpstream();
    const { socketPath } = await startProxy({ port });
    expect(await talk(socketPath, `CONNECT registry.example:${port} HTTP/1.1\r\nhost: x\r\n\r\n`, "hello")).toBe(
      "HTTP/1.1 200 Connection established\r\n\r\necho hello",
    );
    expect(connections()).toBe(1);
  });

  test("passes on what came together with the request's head, cut anywhere", async () => {
    const { port } = await startUpstream();
    const { socketPath } = await startProxy({ port });
    const text = `CONNECT Registry.Example.:${port} HTTP/1.1\r\n\r\nearly`;
    for (let cut = 1; cut < text.length; cut += 7) {
      const socket = connect(socketPath);
      let received = "";
      socket.on("data", (data) => (received += data.toString()));
      socket.write(text.slice(0, cut));
      await new Promise(setImmediate);
      socket.write(text.slice(cut));
      await until(() => received.includes("early"));
      socket.destroy();
    }
  });

  test.each([
    ["another host", "CONNECT evil.example:PORT HTTP/1.1"],
    ["a host below a listed one", "CONNECT a.registry.example:PORT HTTP/1.1"],
    ["a host that ends like a listed one", "CONNECT evilregistry.example:PORT HTTP/1.1"],
    ["another port", "CONNECT registry.example:22 HTTP/1.1"],
    ["an address", "CONNECT 127.0.0.1:PORT HTTP/1.1"],
    ["an IPv6 address", "CONNECT [::1]:PORT HTTP/1.1"],
    ["a user part", "CONNECT registry.example@evil.example:PORT HTTP/1.1"],
    ["plain HTTP", "GET http://registry.example:PORT/ HTTP/1.1"],
    ["a path", "GET / HTTP/1.1"],
  ])("refuses %s and connects to nothing", async (_what, line) => {
    const { port, connections } = await startUpstream();
    const { socketPath } = await startProxy({ port });
    const answer = await talk(socketPath, `${line.replace("PORT", String(port))}\r\nhost: registry.example\r\n\r\n`);
    expect(answer).toStartWith("HTTP/1.1 403 Forbidden\r\n");
    expect(answer).toContain("only the package registry can be reached");
    expect(connections()).toBe(0);
  });

  test("refuses a listed name that points into a private network, and says which", async () => {
    const { port, connections } = await startUpstream();
    const logged: unknown[] = [];
    const { socketPath } = await startProxy({ port, isAllowedAddress: undefined, log: (line) => logged.push(line) });
    const answer = await talk(socketPath, `CONNECT registry.example:${port} HTTP/1.1\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 403[^]*registry\.example has no address on the public internet/);
    expect(connections()).toBe(0);
    expect(logged).toContainEqual(expect.objectContaining({ level: "warning", addresses: ["127.0.0.1"] }));
  });

  test("asks for a name's address once: what was checked is what is connected to", async () => {
    const { port } = await startUpstream();
    let asked = 0;
    const { socketPath } = await startProxy({
      port,
      resolve: async () => [asked++ === 0 ? "127.0.0.1" : "10.0.0.1"],
      isAllowedAddress: (address) => address === "127.0.0.1",
    });
    expect(await talk(socketPath, `CONNECT registry.example:${port} HTTP/1.1\r\n\r\n`)).toStartWith("HTTP/1.1 200");
    expect(asked).toBe(1);
  });

  test("says so when the name or the host cannot be found", async () => {
    const { socketPath } = await startProxy({ port: 1, resolve: async () => Promise.reject(new Error("ENOTFOUND")) });
    expect(await talk(socketPath, "CONNECT registry.example:1 HTTP/1.1\r\n\r\n")).toStartWith(
      "HTTP/1.1 502 Bad Gateway",
    );
    const { port } = await startUpstream();
    await closers.pop()?.();
    const second = await startProxy({ port });
    expect(await talk(second.socketPath, `CONNECT registry.example:${port} HTTP/1.1\r\n\r\n`)).toStartWith(
      "HTTP/1.1 502 Bad Gateway",
    );
  });

  test("answers nonsense and endless heads with an error", async () => {
    const { socketPath } = await startProxy({ port: 443 });
    expect(await talk(socketPath, "\x16\x03\x01 nonsense\r\n\r\n")).toStartWith("HTTP/1.1 400");
    expect(await talk(socketPath, "x".repeat(20_000))).toStartWith("HTTP/1.1 431");
  });

  test("listens where the path is too long for a socket, and leaves nothing behind", async () => {
    const { port } = await startUpstream();
    const folder = join(mkdtempSync(join(tmpdir(), "lathe-long-")), "f".repeat(120));
    closers.push(() => rmSync(join(folder, ".."), { recursive: true, force: true }));
    mkdirSync(folder);
    const socketPath = join(folder, "proxy.sock");
    const { proxy } = await startProxy({ port, socketPath });
    expect(existsSync(socketPath)).toBe(true);
    await proxy.close();
    expect(existsSync(socketPath)).toBe(false);
  });

  test("close ends connections that are open", async () => {
    const { port } = await startUpstream();
    const { socketPath, proxy } = await startProxy({ port });
    const socket = connect(socketPath);
    socket.write(`CONNECT registry.example:${port} HTTP/1.1\r\n\r\n`);
    await new Promise((resolve) => socket.once("data", resolve));
    const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    await proxy.close();
    await closed;
  });
});

describe("parseAuthority", () => {
  test("takes names with ports and nothing else", () => {
    expect(parseAuthority("Registry.NPMjs.org.:443")).toEqual({ host: "registry.npmjs.org", port: 443 });
    for (const text of [
      "",
      "a",
      "a:",
      ":1",
      "a:1:2",
      "a b:1",
      "a:-1",
      "a:123456",
      "http://a:1",
      "a@b:1",
      "[::1]:1",
      "-a:1",
      "a\0:1",
    ]) {
      expect(parseAuthority(text)).toBeNull();
    }
  });

  test("gives only what could be a host name", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseAuthority(text);
        return parsed === null || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(parsed.host);
      }),
    );
  });
});
