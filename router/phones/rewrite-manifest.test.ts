import { expect, test } from "bun:test";
import fc from "fast-check";
import { type PhoneWay, rewriteManifest } from "./rewrite-manifest.ts";

const APP_PORT = 8081;
const METRO = "127.0.0.1:8099";
const LAN: PhoneWay = { host: "192.168.1.20:4711", isSecure: false, token: "t0ken" };
const PUBLIC: PhoneWay = { host: "abc.phones.example.com", isSecure: true, token: null };

function manifest(extra: object = {}, url = `http://${METRO}/entry.bundle?platform=ios`) {
  return {
    runtimeVersion: "exposdk:57.0.0",
    launchAsset: { key: "bundle", url },
    extra: { expoClient: { name: "App", hostUri: METRO, ...extra }, expoGo: { debuggerHost: METRO, tool: "cli" } },
  };
}

test("a phone in the same network gets the machine's address everywhere, and the token with the bundle", () => {
  expect(rewriteManifest(manifest({ iconUrl: `http://localhost:8099/assets/icon.png` }), APP_PORT, LAN)).toEqual({
    runtimeVersion: "exposdk:57.0.0",
    launchAsset: { key: "bundle", url: "http://192.168.1.20:4711/entry.bundle?platform=ios&lathe=t0ken" },
    extra: {
      expoClient: {
        name: "App",
        hostUri: "192.168.1.20:4711",
        iconUrl: "http://192.168.1.20:4711/assets/icon.png",
      },
      expoGo: { debuggerHost: "192.168.1.20:4711", tool: "cli" },
    },
  });
});

test("behind a public host all is secure, and the host says it all", () => {
  const socket = `ws://localhost:${APP_PORT}/hot`;
  const rewritten = rewriteManifest(manifest({ socket }, `http://localhost:${APP_PORT}`), APP_PORT, PUBLIC);
  expect(rewritten).toMatchObject({
    launchAsset: { url: "https://abc.phones.example.com" },
    extra: { expoClient: { hostUri: PUBLIC.host, socket: "wss://abc.phones.example.com/hot" } },
  });
});

test("an address that only looks like the app's own is left", () => {
  const lookalikes = [
    "http://localhost:80991/",
    "http://localhost:8099@evil.example/",
    "http://127.0.0.1.example/",
    "x",
  ];
  expect(rewriteManifest(manifest({ lookalikes }), APP_PORT, LAN)).toMatchObject({
    extra: { expoClient: { lookalikes } },
  });
});

const own = fc.constantFrom("localhost:8081", "127.0.0.1:8081", "[::1]:8099", METRO, "LOCALHOST:8099");
const foreign = fc.constantFrom("api.example.com", "localhost:3000", "10.0.0.5:8099", "example.com:8081");
const scheme = fc.constantFrom("http", "https", "ws", "exp", "HTTP");
const rest = fc.stringMatching(/^(\/[a-z0-9._~%-]{0,8}){0,3}(\?[a-z=&]{0,8})?$/);
const address = (host: fc.Arbitrary<string>) => fc.tuple(scheme, host, rest).map(([s, h, r]) => `${s}://${h}${r}`);

test("no address of the app's own is left, and no other is touched, wherever they stand", () => {
  const leaf = fc.oneof(
    address(own).map((value) => ({ own: value })),
    address(foreign).map((value) => ({ kept: value })),
    fc
      .string({ maxLength: 8 })
      .filter((text) => !text.includes("://"))
      .map((value) => ({ kept: value })),
  );
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("node"), { maxLength: 3 }),
      fc.record({ a: tie("node"), b: tie("node") }),
    ),
  })).node;
  fc.assert(
    fc.property(tree, fc.constantFrom(LAN, PUBLIC), (extra, way) => {
      const before = strings(extra);
      const after = strings(pick(rewriteManifest(manifest({ extra }), APP_PORT, way)));
      expect(after.length).toBe(before.length);
      before.forEach(([key, value], at) => {
        const [, now = ""] = after[at] ?? [];
        if (key === "kept") expect(now).toBe(value);
        else expect(/^[a-z]+:\/\/([^/?]+)/.exec(now)?.[1]).toBe(way.host);
        if (key === "own") expect(/^(http|ws|exp)s:/.test(now)).toBe(way.isSecure);
      });
    }),
  );
});

/** All texts with the key that they stand under, in order. */
function strings(value: unknown, key = ""): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => strings(item, Array.isArray(value) ? key : name));
}

function pick(value: unknown): unknown {
  return ["extra", "expoClient", "extra"].reduce<unknown>(
    (at, key) => Object.entries(at ?? {}).find(([name]) => name === key)?.[1],
    value,
  );
}
