import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { once } from "node:events";
import { createConnection } from "node:net";
import { type FrontWithApp, openFrontWithApp } from "../fixtures/front-with-app.ts";
import { RawClient } from "./fixtures/raw-client.ts";

let setup: FrontWithApp;
let closers: (() => unknown)[] = [];

beforeEach(async () => {
  setup = await openFrontWithApp();
  closers = [];
});

afterEach(async () => {
  for (const close of closers) await close();
  await setup.close();
  expect(setup.bugs).toEqual([]);
  // Whoever came has left, however the test ended.
  expect(setup.presence.find(setup.address.projectId)?.open ?? 0).toBe(0);
});

function serveAt(unix: string, fetch: (request: Request) => Response | Promise<Response>): void {
  const server = Bun.serve({ unix, fetch });
  closers.push(() => server.stop(true));
}

/** An upstream that answers every piece that it receives with the same bytes. */
function serveBytes(unix: string, answer: (text: string, socket: Bun.Socket) => void): string[] {
  const received: string[] = [];
  const listener = Bun.listen({
    unix,
    socket: {
      data(socket, bytes) {
        received.push(bytes.toString("latin1"));
        answer(bytes.toString("latin1"), socket);
      },
    },
  });
  closers.push(() => listener.stop(true));
  return received;
}

async function connect(port = setup.front.port): Promise<RawClient> {
  const client = await RawClient.connect(port);
  closers.push(() => client.close());
  return client;
}

function get(host: string, path = "/", ...lines: string[]): string {
  return `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n`;
}

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

describe("routing", () => {
  test("an app sees its own host and origin, and no cookie of the studio", async () => {
    const received = serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    const client = await connect();
    const origin = `Origin: http://${setup.previewHost}`;
    client.send(
      get(setup.previewHost, "/a?b=c", origin, "Cookie: lathe_session=secret; theme=dark", "X-Forwarded-For: 6.6.6.6"),
    );
    expect(await client.waitFor((text) => text.endsWith("ok"))).toBe(OK);
    expect(received).toEqual([
      "GET /a?b=c HTTP/1.1\r\nHost: localhost:5173\r\nOrigin: http://localhost:5173\r\nCookie: theme=dark\r\nConnection: keep-alive\r\n\r\n",
    ]);
  });

  test("another site's Origin is not made the app's own", async () => {
    const received = serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    const client = await connect();
    client.send(get(setup.previewHost, "/", "Origin: http://evil.example"));
    await client.waitFor((text) => text.endsWith("ok"));
    expect(received[0]).toContain("Origin: http://evil.example\r\n");
  });

  test("the studio gets the client's true address and its cookie", async () => {
    serveAt(setup.studioSocket, (request) =>
      Response.json([
        request.headers.get("x-forwarded-for"),
        request.headers.get("cookie"),
        request.headers.get("host"),
      ]),
    );
    const client = await connect();
    client.send(get(setup.studioHost, "/", "Cookie: lathe_session=s", "X-Forwarded-For: 6.6.6.6"));
    const text = await client.waitFor((all) => all.includes("]"));
    expect(text).toEndWith(JSON.stringify(["127.0.0.1", "lathe_session=s", setup.studioHost]));
  });

  test("every answer is told once, with what it was for", async () => {
    serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    serveAt(setup.studioSocket, (request) =>
      Response.json({}, { status: new URL(request.url).pathname === "/api/me" ? 201 : 404 }),
    );
    const app = await connect();
    app.send(get(setup.previewHost) + get(setup.previewHost, "/__lathe/ping"));
    await app.waitFor((text) => text.includes("HTTP/1.1 204"));
    const studio = await connect();
    const arena = `/api/projects/${setup.address.projectId}/arena/files`;
    studio.send(get(setup.studioHost, "/api/me") + get(setup.studioHost, "/") + get(setup.studioHost, arena));
    await studio.waitFor((text) => text.split("HTTP/1.1 404").length === 3);
    const stranger = await connect();
    stranger.send(get("evil.example"));
    await stranger.waitFor((text) => text.includes("HTTP/1.1 421"));
    expect(setup.answered).toEqual(["preview 200", "preview 204", "api 201", "studio 404", "arena 404", "studio 421"]);
  });

  test("an unknown host is refused, and so is a studio that is away", async () => {
    const stranger = await connect();
    stranger.send(get("evil.example"));
    expect(await stranger.waitForClose()).toMatch(/^HTTP\/1.1 421 [^]*unknown_host/);
    const visitor = await connect();
    visitor.send(get(setup.studioHost));
    expect(await visitor.waitFor((text) => text.includes("worker_unavailable"))).toStartWith("HTTP/1.1 503");
  });

  test("a connection belongs to the host of its first request", async () => {
    const received = serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    const client = await connect();
    client.send(get(setup.previewHost));
    await client.waitFor((text) => text.endsWith("ok"));
    client.send(get(setup.studioHost, "/api/me", "Cookie: lathe_session=secret"));
    expect(await client.waitForClose()).toContain("HTTP/1.1 421");
    expect(received.join("")).not.toContain("secret");
  });
});

describe("framing", () => {
  test("a request hidden in a body stays a body", async () => {
    const hidden = get("evil.example", "/hidden");
    const bodies: string[] = [];
    serveAt(setup.appSocket, async (request) => {
      bodies.push(await request.text());
      return new Response("ok");
    });
    const client = await connect();
    client.send(
      `POST / HTTP/1.1\r\nHost: ${setup.previewHost}\r\nTransfer-Encoding: chunked\r\n\r\n${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
    );
    await client.waitFor((text) => text.includes("ok"));
    client.send(`POST / HTTP/1.1\r\nHost: ${setup.previewHost}\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`);
    await client.waitFor((text) => text.split("HTTP/1.1 200").length === 3);
    expect(bodies).toEqual([hidden, hidden]);
  });

  test.each([
    ["length and coding", "Content-Length: 5\r\nTransfer-Encoding: chunked"],
    ["two lengths", "Content-Length: 5\r\nContent-Length: 6"],
    ["a space before the colon", "Content-Length : 5"],
    ["a folded line", "X-A: b\r\n Content-Length: 5"],
  ])("%s is refused, and nothing of it goes on", async (_name, lines) => {
    const received = serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    const client = await connect();
    client.send(
      `POST / HTTP/1.1\r\nHost: ${setup.previewHost}\r\n${lines}\r\n\r\n0\r\n\r\n${get(setup.previewHost, "/smuggled")}`,
    );
    expect(await client.waitForClose()).toStartWith("HTTP/1.1 400");
    expect(received).toEqual([]);
  });

  test("chunks that are no chunks end the connection", async () => {
    const received = serveBytes(setup.appSocket, () => {});
    const client = await connect();
    client.send(
      `POST / HTTP/1.1\r\nHost: ${setup.previewHost}\r\nTransfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n`,
    );
    await client.waitForClose();
    expect(received.join("")).not.toContain("hello");
  });

  test("pipelined requests are answered one after another, in their order", async () => {
    const received = serveBytes(setup.appSocket, (text, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n${/\/(..) /.exec(text)?.[1]}`);
    });
    const client = await connect();
    client.send(
      get(setup.previewHost, "/a1") + get(setup.previewHost, "/__lathe/ping") + get(setup.previewHost, "/a2"),
    );
    const text = await client.waitFor((all) => all.endsWith("a2"));
    expect(text).toMatch(/^HTTP\/1.1 200 OK[^]*a1HTTP\/1.1 204 No Content[^]*HTTP\/1.1 200 OK[^]*a2$/);
    expect(received.length).toBe(2);
  });

  test("a client that reads no answers is not listened to", async () => {
    let sentBytes = 0;
    const requests = Buffer.from(get(setup.previewHost, "/__lathe/preview.js").repeat(1_000));
    const write = (socket: Bun.Socket): void => {
      for (;;) {
        const from = sentBytes % requests.length;
        const written = socket.write(requests.subarray(from));
        sentBytes += Math.max(0, written);
        if (written < requests.length - from) return;
      }
    };
    const socket = await Bun.connect({
      hostname: "127.0.0.1",
      port: setup.front.port,
      socket: { data() {}, drain: write },
    });
    closers.push(() => socket.terminate());
    socket.pause();
    write(socket);
    const other = await connect();
    for (let turn = 0; turn < 300; turn += 1) {
      other.forget();
      other.send(get(setup.previewHost, "/__lathe/ping"));
      await other.waitFor((text) => text.endsWith("\r\n\r\n"));
    }
    expect(sentBytes).toBeLessThan(16 * 1024 * 1024);
  });

  test("a head that does not come to its end is given up", async () => {
    await setup.close();
    setup = await openFrontWithApp({ limits: { headTimeoutMs: 50 } });
    const client = await connect();
    client.send(`GET / HTTP/1.1\r\nHost: ${setup.previewHost}\r\nX-Slow: `);
    expect(await client.waitForClose()).toStartWith("HTTP/1.1 408");
  });

  test("HTTP/1.0 is answered, and its connection ends", async () => {
    serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    const client = await connect();
    client.send(`GET / HTTP/1.0\r\nHost: ${setup.previewHost}\r\n\r\n`);
    expect(await client.waitForClose()).toBe(OK);
  });
});

describe("upstream connections", () => {
  test("one that was closed while it was idle is replaced, and the request is sent again", async () => {
    let connections = 0;
    const listener = Bun.listen<{ requests: number }>({
      unix: setup.appSocket,
      socket: {
        open(socket) {
          connections += 1;
          socket.data = { requests: 0 };
        },
        data(socket) {
          socket.data.requests += 1;
          // The second request on a connection meets its end, as when a server's keep-alive time is over.
          if (socket.data.requests === 2) socket.terminate();
          else socket.write(OK);
        },
      },
    });
    closers.push(() => listener.stop(true));
    const client = await connect();
    for (let count = 1; count <= 3; count += 1) {
      client.forget();
      client.send(get(setup.previewHost));
      expect(await client.waitFor((text) => text.endsWith("ok"))).toBe(OK);
    }
    expect(connections).toBe(3);
  });

  test("an app that says nothing and hangs up is said to be silent", async () => {
    serveBytes(setup.appSocket, (_text, socket) => socket.end());
    const client = await connect();
    client.send(get(setup.previewHost));
    expect(await client.waitFor((text) => text.includes("app_unavailable"))).toStartWith("HTTP/1.1 502");
  });

  test("a response that ends with its connection arrives whole", async () => {
    const body = "x".repeat(3_000_000);
    serveBytes(setup.appSocket, (_text, socket) => {
      const bytes = Buffer.from(`HTTP/1.1 200 OK\r\n\r\n${body}`);
      let sent = socket.write(bytes);
      socket.reload({
        socket: {
          drain(drained) {
            sent += drained.write(bytes.subarray(sent));
            if (sent === bytes.length) drained.end();
          },
        },
      });
    });
    const client = await connect();
    client.send(get(setup.previewHost));
    expect((await client.waitForClose()).length).toBe(`HTTP/1.1 200 OK\r\n\r\n`.length + body.length);
  });
});

describe("large bodies", () => {
  const bytes = new Uint8Array(24 * 1024 * 1024).map((_byte, index) => (index * 2_654_435_761) >>> 24);

  test("pass unharmed both ways, while the reader is slow", async () => {
    serveAt(
      setup.appSocket,
      (request) => new Response(request.body, { headers: { "content-type": "application/octet-stream" } }),
    );
    const response = await fetch(`http://127.0.0.1:${setup.front.port}/echo`, {
      method: "POST",
      body: bytes,
      headers: { host: setup.previewHost },
    });
    const hash = new Bun.CryptoHasher("sha256");
    let count = 0;
    for await (const part of response.body ?? []) {
      hash.update(part);
      count += 1;
      if (count % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(hash.digest("hex")).toBe(new Bun.CryptoHasher("sha256").update(bytes).digest("hex"));
  });

  test("are not gathered in memory when nobody reads", async () => {
    const part = new Uint8Array(1024 * 1024);
    const totalBytes = 256 * part.length;
    let takenBytes = 0;
    const write = (socket: Bun.Socket): void => {
      while (takenBytes < totalBytes) {
        const from = takenBytes % part.length;
        const written = socket.write(part.subarray(from));
        takenBytes += Math.max(0, written);
        if (written < part.length - from) return;
      }
    };
    const app = Bun.listen({
      unix: setup.appSocket,
      socket: {
        data(socket) {
          socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${totalBytes}\r\n\r\n`);
          write(socket);
        },
        drain: write,
      },
    });
    closers.push(() => app.stop(true));
    let receivedBytes = 0;
    const { promise: complete, resolve } = Promise.withResolvers<void>();
    const client = await Bun.connect({
      hostname: "127.0.0.1",
      port: setup.front.port,
      socket: {
        data(_socket, bytes) {
          receivedBytes += bytes.length;
          if (receivedBytes > totalBytes) resolve();
        },
      },
    });
    closers.push(() => client.terminate());
    client.write(get(setup.previewHost));
    client.pause();
    // Each of these gives the front a turn, in which it would take more if it were willing to.
    const other = await connect();
    for (let turn = 0; turn < 600; turn += 1) {
      other.forget();
      other.send(get(setup.previewHost, "/__lathe/ping"));
      await other.waitFor((text) => text.endsWith("\r\n\r\n"));
    }
    expect(takenBytes).toBeGreaterThan(0);
    expect(takenBytes).toBeLessThan(32 * part.length);
    client.resume();
    await complete;
    expect(receivedBytes - totalBytes).toBeLessThan(100);
  });
});

function serveSocket(): void {
  const server = Bun.serve({
    unix: setup.appSocket,
    fetch: (request, self) => {
      const protocol = request.headers.get("sec-websocket-protocol");
      const headers = protocol === null ? undefined : { "sec-websocket-protocol": protocol };
      return self.upgrade(request, { headers }) ? undefined : new Response("no", { status: 400 });
    },
    websocket: { maxPayloadLength: 32 * 1024 * 1024, message: (socket, message) => void socket.send(message) },
  });
  closers.push(() => server.stop(true));
}

describe("WebSockets", () => {
  test("pass with their subprotocol, and with messages of 16 MiB", async () => {
    serveSocket();
    const options = { protocol: "vite-hmr", headers: { host: setup.previewHost } };
    const socket = new WebSocket(`ws://127.0.0.1:${setup.front.port}/?token=x`, options);
    socket.binaryType = "arraybuffer";
    const messages: (string | number)[] = [];
    const { promise: done, resolve } = Promise.withResolvers<void>();
    socket.addEventListener("message", ({ data }) => {
      messages.push(typeof data === "string" ? data : data.byteLength);
      if (messages.length === 2) resolve();
    });
    await new Promise((opened) => socket.addEventListener("open", opened));
    expect(socket.protocol).toBe("vite-hmr");
    socket.send("ping");
    socket.send(new Uint8Array(16 * 1024 * 1024));
    await done;
    const closed = new Promise<CloseEvent>((ended) => socket.addEventListener("close", ended));
    socket.close(1000, "bye");
    expect(messages).toEqual(["ping", 16 * 1024 * 1024]);
    expect((await closed).code).toBe(1000);
  });

  test("what a client sends last arrives, though it leaves before the app has read it", async () => {
    const upgrade = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
    const message = new Uint8Array(12 * 1024 * 1024);
    let receivedBytes = 0;
    let upgraded = false;
    const { promise: left, resolve } = Promise.withResolvers<void>();
    // On TCP, closing in haste would lose what the app has not read yet.
    const app = Bun.listen({
      hostname: "127.0.0.1",
      port: 0,
      socket: {
        data(socket, bytes) {
          if (upgraded) {
            receivedBytes += bytes.length;
            // A slow reader: what is on its way to it piles up.
            socket.pause();
            setImmediate(() => socket.resume());
          } else {
            upgraded = true;
            socket.write(upgrade);
          }
        },
        close: () => resolve(),
        error: () => {},
      },
    });
    closers.push(() => app.stop(true));
    setup.target = { tcpPort: app.port };
    const client = createConnection(setup.front.port, "127.0.0.1");
    closers.push(() => client.destroy());
    client.write(get(setup.previewHost, "/", "Connection: Upgrade", "Upgrade: websocket"));
    await once(client, "data");
    client.end(message);
    await left;
    expect(receivedBytes).toBe(message.length);
  });

  test("an upgrade that the app refuses leaves a connection that is still looked into", async () => {
    const received = serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    const client = await connect();
    const upgrade = [
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      "Sec-WebSocket-Version: 13",
    ];
    client.send(get(setup.previewHost, "/", ...upgrade) + get(setup.studioHost, "/smuggled"));
    expect(await client.waitForClose()).toContain("HTTP/1.1 421");
    expect(received.join("")).not.toContain("smuggled");
  });
});

describe("a preview's port of its own", () => {
  test("serves the one preview, by its own hosts only", async () => {
    const received = serveBytes(setup.appSocket, (_text, socket) => socket.write(OK));
    const { port } = await setup.front.openPreviewPort(setup.address);
    expect(await setup.front.openPreviewPort(setup.address)).toEqual({ port });
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      const client = await connect(port);
      client.send(get(host, "/", "Cookie: lathe_session=secret"));
      expect(await client.waitFor((text) => text.endsWith("ok"))).toBe(OK);
    }
    expect(received.every((text) => text.includes("Host: localhost:5173") && !text.includes("secret"))).toBe(true);
    for (const host of ["evil.example", setup.studioHost, `127.0.0.1:${setup.front.port}`]) {
      const client = await connect(port);
      client.send(get(host));
      expect(await client.waitForClose()).toStartWith("HTTP/1.1 421");
    }
  });
});
