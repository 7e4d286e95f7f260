import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import type { PhoneShare } from "@lathe/protocol/phone";
import { APP_PORT, describeAddress, LAN_ADDRESS, openPhonePlace, type PhonePlace } from "../fixtures/phone-place.ts";
import { candidatePorts } from "./phone-ports.ts";
import { takeToken } from "./phone-token.ts";

const EXPO = { accept: "multipart/mixed,application/expo+json,application/json", "user-agent": "okhttp/4.9.2" };
const ANDROID = { ...EXPO, "expo-platform": "android" };
const BROWSER = { accept: "text/html", "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)" };
const WORDS = "Scan the code again";

let place: PhonePlace;
let closers: (() => unknown)[] = [];

beforeEach(async () => {
  place = await openPhonePlace();
  closers = [() => place.close()];
});
afterEach(async () => {
  for (const close of closers.toReversed()) await close();
});

/** Asks from another address of the loopback interface than that of the listener. */
async function ask(url: string, headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { redirect: "manual", keepalive: false, ...init, headers });
}

function first(share: PhoneShare) {
  const [link] = share.links;
  if (link === undefined || link.app === null || share.port === null) throw new Error("There is no link.");
  const base = `http://${link.host}:${share.port}`;
  const { token } = takeToken(link.web.slice(base.length));
  return {
    link,
    base,
    host: `${link.host}:${share.port}`,
    manifestUrl: link.app.replace("exp://", "http://"),
    token: token ?? "",
  };
}

/** Whether the system itself asks, on each open connection to a port, if the other machine is still there. Of Linux. */
function areProbed(port: number): boolean[] {
  const lines = readFileSync("/proc/self/net/tcp", "utf8").trim().split("\n").slice(1);
  const fields = lines.map((line) => line.trim().split(/\s+/));
  const isAt = (address = "") => Number.parseInt(address.split(":")[1] ?? "", 16) === port;
  const open = fields.filter(([, local, , state]) => isAt(local) && state === "01");
  return open.map(([, , , , , timer = ""]) => timer.startsWith("02:"));
}

/** Polls until something holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("It did not come to hold.");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function openSocket(
  url: string,
  headers: Record<string, string> = { "user-agent": "okhttp/4.9.2" },
): Promise<WebSocket> {
  const socket = new WebSocket(url.replace("http://", "ws://"), { headers });
  closers.push(() => socket.close());
  await new Promise((resolve, reject) => {
    socket.addEventListener("message", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  return socket;
}

describe("Expo Go", () => {
  test("gets a manifest whose addresses all lead back, and with it what its app asks for without a token", async () => {
    const { manifestUrl, base, host, token } = first(await place.switchOn());
    const answer = await ask(manifestUrl, {
      ...ANDROID,
      "expo-expect-signature": "sig",
      cookie: "lathe_session_4700=s",
    });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/expo+json",
      "expo-protocol-version": "0",
      "expo-sfv-version": "0",
      "cache-control": "private, max-age=0",
    });
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      launchAsset: { url: `${base}/node_modules/expo-router/entry.bundle?platform=android&dev=true&lathe=${token}` },
      extra: {
        expoClient: { hostUri: host, extra: { api: "https://api.example.com/v1" } },
        expoGo: { debuggerHost: host },
      },
    });
    for (const [, url = ""] of text.matchAll(/"(http:[^"]+)"/g)) expect((await ask(url)).status).toBe(200);
    expect((await ask(`${base}/assets/other.png`)).status).toBe(200);
    expect((await ask(`${base}/symbolicate`, {}, { method: "POST", body: "{}" })).status).toBe(200);
    // Nothing of Lathe's own goes to the app.
    const seen = place.metro.requests.map(({ target, headers }) => target + JSON.stringify(headers));
    expect(seen.join()).not.toContain(token);
    expect(seen.join()).not.toContain("lathe_session");
    expect(seen.join()).not.toContain("expo-expect-signature");
    expect(place.metro.requests.every(({ headers }) => headers.get("host") === `localhost:${APP_PORT}`)).toBe(true);
  });

  test("is told in words what is wrong with an app", async () => {
    const { manifestUrl } = first(await place.switchOn());
    const cases: [Response, string][] = [
      [new Response("<html>", { headers: { "content-type": "text/html" } }), "no Expo project"],
      [new Response("SyntaxError: app.json", { status: 500 }), "SyntaxError: app.json"],
      [new Response("x".repeat(2_000_000)), "no Expo project"],
      [new Response(null, { status: 302, headers: { location: "http://evil.example/" } }), "redirect"],
    ];
    for (const [said, words] of cases) {
      place.metro.manifest = () => said;
      const answer = await ask(manifestUrl, ANDROID);
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(await answer.text()).toContain(words);
    }
    await place.metro.close();
    const answer = await ask(manifestUrl, ANDROID);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining("does not answer")]);
  });

  test("what its app prints is told with the phone's name, and the phone is seen while it is there", async () => {
    const { manifestUrl, base, token } = first(await place.switchOn());
    await ask(manifestUrl, { ...ANDROID, "expo-platform": "ios" });
    const socket = await openSocket(`${base}/hot`, { origin: base, "user-agent": "Exponent/1 CFNetwork Darwin" });
    expect(socket.extensions).toBe("");
    expect((await place.describe()).devices).toMatchObject([{ platform: "ios", name: "iPhone" }]);
    socket.send(JSON.stringify({ type: "log", level: "warn", data: [`at ${base}/e.bundle?lathe=${token}:1`] }));
    socket.send(JSON.stringify({ type: "log", level: "error", data: ["[Error: broken]"] }));
    await until(() => place.reports.length === 2);
    expect(place.reports).toEqual([
      { kind: "console", level: "warning", message: `at ${base}/e.bundle?lathe=…:1`, route: "", device: "iPhone" },
      { kind: "error", level: "error", message: "Error: broken", route: "", device: "iPhone" },
    ]);
    await until(() => place.metro.messages.length === 2);
    for (let at = 0; at < 200; at += 1)
      socket.send(JSON.stringify({ type: "log", level: "log", data: [`line ${at}`] }));
    await until(() => place.metro.messages.length === 202);
    expect(place.reports.length).toBeLessThan(30);
    // An app that says what it runs on is right, whatever was thought before.
    socket.send(JSON.stringify({ type: "register-entrypoints", entryPoints: [`${base}/e.bundle?platform=android`] }));
    await until(async () => (await place.describe()).devices.some(({ platform }) => platform === "android"));
  });

  test("is asked now and then whether it is still in the network, which nobody says good-bye to", async () => {
    const share = await place.switchOn();
    const { manifestUrl, base } = first(share);
    await ask(manifestUrl, ANDROID);
    await openSocket(`${base}/hot`);
    if (!existsSync("/proc/self/net/tcp")) return;
    await until(() => areProbed(share.port ?? 0).includes(true));
  });
});

describe("a browser", () => {
  test("brings the token once, and then a cookie that only this listener sees", async () => {
    const { link, base, token } = first(await place.switchOn());
    const greeted = await ask(link.web, BROWSER);
    expect([greeted.status, greeted.headers.get("location")]).toEqual([302, "/"]);
    const cookie = greeted.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const pair = cookie.split(";")[0] ?? "";
    const page = await ask(`${base}/`, { ...BROWSER, cookie: `theme=dark; ${pair}` });
    expect(await page.text()).toContain('src="/__lathe/preview.js"');
    expect(place.metro.requests.at(-1)?.headers.get("cookie")).toBe("theme=dark");
    // It was let in itself, and nobody else at its address.
    expect((await ask(`${base}/`, BROWSER)).status).toBe(403);
    expect((await ask(`${base}/`, { ...BROWSER, cookie: pair.replace(token, "a".repeat(26)) })).status).toBe(403);
  });

  test("reports as in a preview, under a name that its page cannot choose", async () => {
    const { link, base } = first(await place.switchOn());
    const cookie = (await ask(link.web, BROWSER)).headers.get("set-cookie")?.split(";")[0] ?? "";
    const report = { kind: "error", level: "error", message: "broken", route: "/", device: "Somebody else" };
    const headers = { ...BROWSER, cookie, origin: base };
    const answer = await ask(`${base}/__lathe/report`, headers, { method: "POST", body: JSON.stringify(report) });
    expect(answer.status).toBe(204);
    expect(place.reports).toEqual([
      { kind: "error", level: "error", message: "broken", route: "/", device: "Browser on iPhone" },
    ]);
    expect((await ask(`${base}/__lathe/mobile`, headers)).status).toBe(404);
    expect((await ask(`${base}/__lathe/report`, BROWSER, { method: "POST", body: "{}" })).status).toBe(403);
  });

  test("pages of other sites do not get in with what it was let in by", async () => {
    const { link, base } = first(await place.switchOn());
    const cookie = (await ask(link.web, BROWSER)).headers.get("set-cookie")?.split(";")[0] ?? "";
    const fetched = { "user-agent": BROWSER["user-agent"], cookie, "sec-fetch-dest": "empty" };
    expect((await ask(`${base}/data`, { ...fetched, "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect((await ask(`${base}/data`, { ...fetched, "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await ask(`${base}/data`, { ...fetched, origin: "http://evil.example" })).status).toBe(403);
    const linked = { ...BROWSER, cookie, "sec-fetch-dest": "document", "sec-fetch-site": "cross-site" };
    expect((await ask(`${base}/`, linked)).status).toBe(200);
  });
});

describe("nobody else", () => {
  test("sees anything, and wrong tokens are not tried for long", async () => {
    const { base, manifestUrl, token } = first(await place.switchOn());
    for (const path of ["/", "/hot", "/e.bundle?platform=ios", "/__lathe/ping", "/api/projects", "/?lathe="]) {
      const answer = await ask(base + path, ANDROID);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(await answer.text()).toStartWith(WORDS);
    }
    expect(await (await ask(`${base}/`, BROWSER)).text()).toMatch(new RegExp(`<h1>${WORDS}</h1>`));
    const wrong = token.replace(/^./, (letter) => (letter === "a" ? "b" : "a"));
    const statuses = await Promise.all(
      Array.from({ length: 15 }, async () => (await ask(`${base}/?lathe=${wrong}`)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([403, 429]));
    expect(place.metro.requests.filter(({ target }) => target !== "/")).toEqual([]);
    expect((await ask(manifestUrl, ANDROID)).status).toBe(200);
  });

  test("is answered under another name than the listener's own", async () => {
    const { base, token } = first(await place.switchOn());
    for (const host of ["evil.example", "localhost:4700", LAN_ADDRESS]) {
      expect((await ask(`${base}/?lathe=${token}`, { ...ANDROID, host })).status).toBe(421);
    }
  });
});

describe("switching", () => {
  test("nothing listens before, one token holds for one time, and all ends with it", async () => {
    expect(await place.describe()).toMatchObject({
      isOn: false,
      port: null,
      links: [],
      devices: [],
      problem: null,
      sdk: 57,
    });
    const share = await place.switchOn();
    const { manifestUrl, base, token } = first(share);
    expect(await place.switchOn()).toEqual(share);
    await ask(manifestUrl, ANDROID);
    const socket = await openSocket(`${base}/message`);
    const closed = new Promise((resolve) => socket.addEventListener("close", resolve));
    expect(await place.shares.set(place.projectId, { isOn: false, port: APP_PORT })).toMatchObject({
      isOn: false,
      links: [],
    });
    await closed;
    expect(await ask(manifestUrl, ANDROID).catch((error: unknown) => error)).toMatchObject({
      code: "ECONNREFUSED",
    });
    const again = first(await place.switchOn());
    expect(again.base).toBe(base);
    expect(again.token).not.toBe(token);
    expect((await ask(`${base}/?lathe=${token}`, ANDROID)).status).toBe(403);
    expect((await ask(`${base}/assets/a.png`)).status).toBe(403);
    place.shares.forget(place.projectId);
    expect(await ask(base).catch((error: unknown) => error)).toMatchObject({ code: "ECONNREFUSED" });
  });

  test("a taken port gives way to the next one; when all are taken, that is said", async () => {
    const ports = { first: 31_000, last: 31_002 };
    const other = await openPhonePlace({ ports });
    closers.push(() => other.close());
    const taken = [...candidatePorts(other.projectId, ports)].map((port) =>
      Bun.listen({ hostname: LAN_ADDRESS, port, socket: { data() {} } }),
    );
    closers.push(() => taken.forEach((listener) => listener.stop(true)));
    expect(await other.switchOn()).toMatchObject({
      isOn: true,
      port: null,
      links: [],
      problem: { code: "port_taken" },
    });
    const freed = taken.at(-1);
    freed?.stop(true);
    expect(await other.describe()).toMatchObject({ port: freed?.port, links: [{ host: LAN_ADDRESS }], problem: null });
  });

  test("without a network it is said what to do; addresses that come and go are followed", async () => {
    const state: { addresses: string[] } = { addresses: [] };
    const listened: string[] = [];
    const other = await openPhonePlace({
      address: null,
      readInterfaces: () => ({ eth0: state.addresses.map((address) => describeAddress(address)) }),
      listen: ({ hostname, port }) => {
        listened.push(hostname);
        return { port, close: () => void listened.splice(listened.indexOf(hostname), 1) };
      },
    });
    closers.push(() => other.close());
    const none = await other.switchOn();
    expect(none).toMatchObject({ isOn: true, port: null, links: [], problem: { code: "no_network" } });
    expect(none.problem?.message).toContain("LATHE_PHONE_ADDRESS");
    state.addresses = ["192.168.1.20", "10.0.0.3"];
    const both = await other.describe();
    expect(both.links.map(({ web }) => new URL(web).host)).toEqual([
      `192.168.1.20:${both.port}`,
      `10.0.0.3:${both.port}`,
    ]);
    expect(listened).toEqual(["192.168.1.20", "10.0.0.3"]);
    state.addresses = ["10.0.0.3"];
    expect(await other.describe()).toMatchObject({ port: both.port, links: [{ host: "10.0.0.3" }], problem: null });
    expect(listened).toEqual(["10.0.0.3"]);
    expect(JSON.stringify([both, none])).not.toMatch(/127\.|localhost/);
  });

  test("an address that is given is the one in the links, wherever it is listened on", async () => {
    const listened: string[] = [];
    const options = {
      listen: ({ hostname, port }: { hostname: string; port: number }) => {
        listened.push(hostname);
        return { port, close() {} };
      },
    };
    const other = await openPhonePlace({ ...options, address: "my-laptop.lan" });
    closers.push(() => other.close());
    expect((await other.switchOn()).links).toMatchObject([{ host: "my-laptop.lan" }]);
    expect(listened).toEqual(["0.0.0.0"]);
  });
});

test("an app that is not running is a problem and no error, and its port is followed when it comes back", async () => {
  const { base, token } = first(await place.switchOn());
  place.app = { phase: "crashed", exitCode: 1, reason: "It ended with 1.", log: "" };
  expect(await place.describe()).toMatchObject({
    isOn: true,
    problem: { code: "app_not_running", message: "The app has crashed. It ended with 1." },
    sdk: 57,
  });
  place.app = { phase: "ready", port: 19_000 };
  place.start = {};
  expect(await place.describe()).toMatchObject({ isOn: true, problem: null });
  await ask(`${base}/?lathe=${token}`, ANDROID);
  expect(place.metro.requests.at(-1)?.headers.get("host")).toBe("localhost:19000");
});

test("a project that is none of Expo's has a link for the browser only, asked of it once per start", async () => {
  place.metro.manifest = () => new Response("<html>", { headers: { "content-type": "text/html" } });
  const share = await place.switchOn();
  expect(share).toMatchObject({ sdk: null, links: [{ app: null, web: expect.stringContaining("?lathe=") }] });
  await place.describe();
  expect(place.metro.requests).toHaveLength(1);
  place.metro.manifest = null;
  place.start = {};
  expect(await place.describe()).toMatchObject({ sdk: 57, links: [{ app: expect.stringMatching(/^exp:\/\//) }] });
});

test("a public host leads to its project, until it is switched off", async () => {
  const other = await openPhonePlace({ domain: "phones.example.com", address: null, readInterfaces: () => ({}) });
  closers.push(() => other.close());
  const share = await other.switchOn();
  const [link] = share.links;
  const host = link?.host ?? "";
  expect(share).toMatchObject({ port: null, problem: null });
  expect(link).toEqual({
    host,
    network: "Public address",
    web: `https://${host}/`,
    app: `exps://${host}`,
    ship: `https://${host}/__lathe/ship/`,
  });
  const main = `http://127.0.0.1:${other.frontPort}`;
  const manifest = await ask(`${main}/`, { ...ANDROID, host });
  expect(await manifest.json()).toMatchObject({
    launchAsset: { url: `https://${host}/node_modules/expo-router/entry.bundle?platform=android&dev=true` },
    extra: { expoClient: { hostUri: host, iconUrl: `https://${host}/assets/icon.png` } },
  });
  const page = await ask(`${main}/`, { ...BROWSER, host, "x-forwarded-for": "6.6.6.6, 203.0.113.9" });
  expect(page.status).toBe(200);
  expect((await other.describe()).devices.map(({ name }) => name)).toEqual([
    "Android phone",
    "Browser on iPhone, 203.0.113.9",
  ]);
  const socket = await openSocket(`${main}/hot`, { host });
  const closed = new Promise((resolve) => socket.addEventListener("close", resolve));
  other.shares.end(other.projectId);
  await closed;
  expect((await ask(`${main}/`, { ...ANDROID, host })).status).toBe(421);
  expect((await ask(`${main}/`, { ...ANDROID, host: `${"a".repeat(26)}.phones.example.com` })).status).toBe(421);
});

test("an app may take its time, a client's head may not", async () => {
  const other = await openPhonePlace({}, { headTimeoutMs: 20, keepAliveMs: 20 });
  closers.push(() => other.close());
  const gate = Promise.withResolvers<void>();
  other.metro.slow = gate.promise;
  const { host, token } = first(await other.switchOn());
  const [hostname = "", port = ""] = host.split(":");
  const slow = ask(`http://${host}/slow?lathe=${token}`);
  await until(() => other.metro.requests.some(({ target }) => target === "/slow"));
  let said = "";
  const closed = Promise.withResolvers<void>();
  const socket = await Bun.connect({
    hostname,
    port: Number(port),
    socket: { data: (_socket, bytes) => void (said += bytes.toString("latin1")), close: () => closed.resolve() },
  });
  socket.write("GET / HTTP/1.1\r\nHost: ");
  await closed.promise;
  expect(said).toStartWith("HTTP/1.1 408");
  gate.resolve();
  expect((await slow).status).toBe(200);
});
