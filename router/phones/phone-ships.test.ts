import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { APP_PORT, openPhonePlace, type PhonePlace } from "../fixtures/phone-place.ts";
import type { PhoneSharesOptions } from "./phone-shares.ts";

const BROWSER = { accept: "text/html", "user-agent": "Mozilla/5.0 (Linux; Android 16)" };
const SHIP = newId("shp");
/** More than any buffer on the way holds. */
const FILE = Buffer.alloc(32 * 1024 * 1024, "an app's bytes ");

let closers: (() => unknown)[] = [];
let asked: { method: string; target: string; headers: Headers; body: string }[] = [];
let source: Bun.Server<undefined>;

/** Stands for control: one file, below a path of its own. */
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "lathe-ships-"));
  writeFileSync(join(folder, "app.apk"), FILE);
  asked = [];
  source = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const { method, headers } = request;
      asked.push({ method, target: pathname + search, headers, body: await request.text() });
      return new Response(Bun.file(join(folder, "app.apk")), {
        headers: {
          "content-type": "application/vnd.android.package-archive",
          etag: '"abc"',
          "cache-control": "no-store",
        },
      });
    },
  });
  closers = [() => rmSync(folder, { recursive: true }), () => source.stop(true)];
});
afterEach(async () => {
  for (const close of closers.toReversed()) await close();
});

async function openPlace(options: Partial<PhoneSharesOptions> = {}): Promise<PhonePlace> {
  const place = await openPhonePlace({
    findShip: async (projectId, shipId) => {
      if (projectId !== place.projectId || shipId !== SHIP) throw new LatheError("not_found", "It is not there.");
      return {
        upstream: { tcpPort: source.port ?? 0 },
        target: "/the/file",
        headers: [["Authorization", "Bearer own"]],
      };
    },
    ...options,
  });
  closers.push(() => place.close());
  return place;
}

async function openLink(place: PhonePlace): Promise<string> {
  const { links } = await place.shares.set(place.projectId, { isOn: true, port: undefined });
  return links[0]?.ship ?? "";
}

/** As a program does that has not been here before. */
async function ask(url: string, init: BunFetchRequestInit = {}): Promise<Response> {
  return fetch(url, { redirect: "manual", keepalive: false, ...init });
}

test("one link gives the file to whoever opens it first, whole or from where a download broke off", async () => {
  const place = await openPlace();
  const link = await openLink(place);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.2:\d+\/__lathe\/ship\/[a-z2-7]{26}\/$/);
  const whole = await ask(link + SHIP, { headers: { ...BROWSER, cookie: "lathe_session_1=secret; a=b", via: "x" } });
  expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "application/vnd.android.package-archive"]);
  expect(whole.headers.get("content-length")).toBe(String(FILE.length));
  expect(whole.headers.get("set-cookie")).toBeNull();
  expect(FILE.equals(Buffer.from(await whole.arrayBuffer()))).toBe(true);
  const head = await ask(link + SHIP, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length")]).toEqual([200, String(FILE.length)]);

  const range = (value: string, more = {}) => ask(link + SHIP, { headers: { range: value, ...more } });
  const rest = await range(`bytes=${FILE.length - 5}-`, { "if-range": '"abc"' });
  expect([rest.status, rest.headers.get("content-range")]).toEqual([
    206,
    `bytes ${FILE.length - 5}-${FILE.length - 1}/${FILE.length}`,
  ]);
  expect(await rest.text()).toBe(FILE.subarray(-5).toString());
  expect((await range("bytes=1-2", { "if-range": '"other"' })).status).toBe(200);
  expect((await range(`bytes=${FILE.length}-`)).status).toBe(416);

  // Where it comes from hears of a range and of nothing else that the phone says.
  expect(new Set(asked.map(({ target }) => target))).toEqual(new Set(["/the/file"]));
  const names = new Set(asked.flatMap(({ headers }) => [...headers.keys()]));
  expect([...names].sort()).toEqual(["authorization", "connection", "host", "if-range", "range"]);
  expect(asked[0]?.headers.get("authorization")).toBe("Bearer own");
  expect(place.metro.requests.filter(({ target }) => target !== "/")).toEqual([]);
  expect((await place.describe()).devices).toEqual([]);
});

test("the app does not need to run, nor a port of it be known", async () => {
  const place = await openPlace();
  for (const app of [{ phase: "stopped" }, { phase: "crashed", exitCode: 1, reason: "It ended.", log: "" }] as const) {
    place.app = app;
    const link = await openLink(place);
    const share = await place.shares.describe(place.projectId, undefined);
    expect(share).toMatchObject({ isOn: true, problem: { code: "app_not_running" } });
    expect((await ask(link + SHIP)).status).toBe(200);
  }
  place.app = { phase: "ready", port: APP_PORT };
  const { links } = await place.shares.describe(place.projectId, undefined);
  await ask(links[0]?.web.replace("/?", "/assets/a.png?") ?? "");
  expect(place.metro.requests.at(-1)?.headers.get("host")).toBe(`localhost:${APP_PORT}`);
});

test("what is not there, or of another project, or no ship at all, is a page with what to do", async () => {
  const place = await openPlace();
  const other = await openPlace();
  const [link, otherLink] = [await openLink(place), await openLink(other)];
  const strange = [SHIP.toUpperCase(), "..%2fproject", `${SHIP}/file`, `${SHIP}%00`, ""];
  for (const url of [link + newId("shp"), ...strange.map((name) => link + name)]) {
    const page = await ask(url, { headers: BROWSER });
    expect([url, page.status, page.headers.get("content-type")]).toEqual([url, 404, "text/html; charset=utf-8"]);
    expect(await page.text()).toContain("Ship the app again in Lathe");
  }
  expect(await (await ask(link + newId("shp"))).text()).toStartWith("This file is not there any more. ");
  expect((await ask(otherLink + SHIP)).status).toBe(200);
  const before = asked.length;
  place.shares.end(place.projectId);
  const stale = link.split("/").at(-2) ?? "";
  for (const token of [stale, "a".repeat(26)]) {
    const page = await ask(otherLink.replace(/[a-z2-7]{26}/, token) + SHIP, { headers: BROWSER });
    expect([page.status, await page.text()]).toEqual([403, expect.stringContaining("Scan the code again")]);
  }
  const statuses = await Promise.all(
    Array.from({ length: 12 }, async () => (await ask(otherLink.replace(/[a-z2-7]{26}/, stale) + SHIP)).status),
  );
  expect(new Set(statuses)).toEqual(new Set([403, 429]));
  expect((await ask(otherLink.replace(/[a-z2-7]{26}\//, "") + SHIP)).status).toBe(403);
  expect(asked).toHaveLength(before);
});

test("whoever keeps the files may be gone: a page says so, and the link works when it is back", async () => {
  let findShip: PhoneSharesOptions["findShip"] = () =>
    Promise.reject(new LatheError("worker_unavailable", "Control cannot be reached."));
  const place = await openPlace({ findShip: (...wanted) => findShip(...wanted) });
  const link = await openLink(place);
  const expectSilence = async () => {
    const page = await ask(link + SHIP, { headers: BROWSER });
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining("Lathe does not answer")]);
  };
  await expectSilence();
  const taken = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  taken.stop(true);
  findShip = async () => ({ upstream: { tcpPort: taken.port }, target: "/", headers: [] });
  await expectSilence();
  findShip = async () => ({ upstream: { tcpPort: source.port ?? 0 }, target: "/", headers: [] });
  expect((await ask(link + SHIP)).status).toBe(200);
});

test("nothing but reading reaches the files: no other method, no body, no upgrade", async () => {
  const place = await openPlace();
  const url = new URL((await openLink(place)) + SHIP);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect((await ask(url.href, { method })).status).toBe(404);
  const smuggled = "GET /other HTTP/1.1\r\nHost: control\r\n\r\n";
  const target = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\n`;
  for (const text of [
    `${target}Content-Length: ${smuggled.length}\r\nConnection: close\r\n\r\n${smuggled}`,
    `${target}Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
  ])
    expect(await say(url, text)).toStartWith("HTTP/1.1 404");
  expect(asked).toEqual([]);
});

test("a download that waits for a slow phone ends when sharing is switched off", async () => {
  const place = await openPlace();
  const url = new URL((await openLink(place)) + SHIP);
  const closed = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  let bytes = 0;
  const phone = await Bun.connect({
    hostname: url.hostname,
    port: Number(url.port),
    socket: {
      open: (socket) => void socket.write(`GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`),
      data(socket, piece) {
        if (bytes === 0) socket.pause();
        bytes += piece.length;
        begun.resolve();
      },
      close: () => closed.resolve(),
      error: () => closed.resolve(),
    },
  });
  await begun.promise;
  place.shares.end(place.projectId);
  phone.resume();
  await closed.promise;
  expect(await ask(url.href).catch((error: unknown) => error)).toMatchObject({ code: "ECONNREFUSED" });
  expect(bytes).toBeLessThan(FILE.length);
});

test("behind a public host the link is https, and the name is the token", async () => {
  const place = await openPlace({ domain: "phones.example.com", address: null, readInterfaces: () => ({}) });
  const link = new URL((await openLink(place)) + SHIP);
  expect(link.href).toMatch(/^https:\/\/[a-z2-7]{26}\.phones\.example\.com\/__lathe\/ship\/shp_[a-z2-7]{20}$/);
  const main = `http://127.0.0.1:${place.frontPort}`;
  const behind = (host: string) => ask(main + link.pathname, { headers: { ...BROWSER, host } });
  expect((await behind(link.host)).status).toBe(200);
  expect((await behind(`${"a".repeat(26)}.phones.example.com`)).status).toBe(421);
  // By the names of studio and previews it is nobody's file.
  expect((await behind(`8081--${place.projectId.slice(4)}.localhost`)).status).toBe(404);
  expect(asked).toHaveLength(1);
});

/** Sends these bytes, and gives what comes back. */
async function say(url: URL, text: string): Promise<string> {
  const answered = Promise.withResolvers<string>();
  const socket = await Bun.connect({
    hostname: url.hostname,
    port: Number(url.port),
    socket: {
      open: (opened) => void opened.write(text),
      data: (_socket, piece) => answered.resolve(piece.toString("latin1")),
      close: () => answered.resolve(""),
    },
  });
  const answer = await answered.promise;
  socket.terminate();
  return answer;
}
