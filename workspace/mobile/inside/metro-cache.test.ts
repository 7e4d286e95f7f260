import { afterEach, expect, test } from "bun:test";
import fc from "fast-check";
import { createRequire } from "node:module";
import { z } from "zod";

/** The stores of a cache, as Metro's are. */
interface Store {
  get(key: Buffer): Promise<unknown>;
  set(key: Buffer, value: unknown): unknown;
}

const Preload = z.object({
  isOfFileAlone: z.custom<(value: unknown) => boolean>((value) => typeof value === "function"),
  guarded: z.custom<(store: unknown) => Store>((value) => typeof value === "function"),
  readOnly: z.custom<(store: unknown) => Store>((value) => typeof value === "function"),
  makeStores: z.custom<(kind: unknown, folders: { own?: string; shared?: string }) => Store[]>(
    (value) => typeof value === "function",
  ),
});
const { isOfFileAlone, guarded, readOnly, makeStores } = Preload.parse(
  createRequire(import.meta.url)("./metro-cache.cjs"),
);

const key = Buffer.from("0102", "hex");
const kept = new Map<string, unknown>();
const store = {
  get: async (at: Buffer) => kept.get(at.toString("hex")) ?? null,
  set: async (at: Buffer, value: unknown) => void kept.set(at.toString("hex"), value),
};
afterEach(() => kept.clear());

/** As Metro's transformer returns it. */
function result(code: string, dependencies: readonly object[] = []) {
  return { dependencies, output: [{ data: { code, lineCount: 1, map: [] }, type: "js/module" }] };
}
const plain = result("__d(function (g, r) { r(1); })", [{ name: "react", data: { key: "a", asyncType: null } }]);
const routes = result("__d(function (g, r) { r(1); })", [
  { name: "./app", data: { key: "b", contextParams: { recursive: true, filter: { pattern: ".*" }, mode: "sync" } } },
]);
const manifest = result(String.raw`return "{\"name\":\"Bank of A\",\"sdkVersion\":\"57.0.0\"}" || {};`);

test("keeps what depends on its file alone", async () => {
  await guarded(store).set(key, plain);
  expect(await guarded(store).get(key)).toEqual(plain);
});

test.each([
  ["a folder's listing, by which one project would show another's routes", routes],
  ["an app.json that was written into code", manifest],
  ["the same with its quotes unescaped", result(`const x = '{"sdkVersion":"54.0.0"}';`)],
  ["the same in the second output", { ...plain, output: [...plain.output, ...manifest.output] }],
])("does not keep %s", async (_name, value) => {
  expect(isOfFileAlone(value)).toBe(false);
  await guarded(store).set(key, value);
  expect(kept.size).toBe(0);
});

test("a poisoned shared cache gives neither routes nor a manifest", async () => {
  for (const value of [routes, manifest]) {
    await store.set(key, value);
    expect(await readOnly(store).get(key)).toBeNull();
  }
});

test("the shared cache is never written", async () => {
  await readOnly(store).set(key, plain);
  expect(kept.size).toBe(0);
});

test("what the shared cache gave is not copied into the project's own", async () => {
  const own = new Map<string, unknown>();
  const first = guarded({ get: async () => null, set: async () => void own.set("copied", true) });
  await store.set(key, structuredClone(plain));
  await first.set(key, await readOnly(store).get(key));
  expect(own.size).toBe(0);
});

test("what cannot be read is not there", async () => {
  const broken = { get: () => Promise.reject(new Error("Unexpected end of buffer")), set: () => {} };
  const strange = {
    get: () => {
      throw new TypeError("not a path");
    },
    set: () => {},
  };
  expect(await readOnly(broken).get(key)).toBeNull();
  expect(await readOnly(strange).get(key)).toBeNull();
});

test("whatever a cache holds, only whole results of files come out of it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (value) => {
      const found = await readOnly({ get: async () => value, set: () => {} }).get(key);
      expect(found === null || isOfFileAlone(found)).toBe(true);
      // No value that is merely something passes for a result.
      expect(found).toBeNull();
    }),
  );
});

test("a manifest is seen wherever it stands in the code", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(3), (before, after, slashes) => {
      const quote = `${"\\".repeat(slashes)}"`;
      expect(isOfFileAlone(result(`${before}${quote}sdkVersion${quote}:${quote}57.0.0${after}`))).toBe(false);
    }),
  );
});

test("a full disk makes it slower and nothing else", async () => {
  const full = { get: async () => null, set: () => Promise.reject(new Error("ENOSPC")) };
  await guarded(full).set(key, plain);
});

test("uses the stores whose folders it was given", () => {
  class FakeStore {
    root: string;
    constructor({ root }: { root: string }) {
      this.root = root;
    }
  }
  expect(makeStores(FakeStore, { own: "/cache/metro", shared: "/opt/metro-cache" })).toHaveLength(2);
  expect(makeStores(FakeStore, { own: "/cache/metro", shared: "" })).toHaveLength(1);
  expect(makeStores(FakeStore, {})).toHaveLength(0);
});
