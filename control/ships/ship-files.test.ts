import { afterEach, beforeEach, describe, expect, spyOn, test } from "bun:test";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@lathe/protocol/ids";
import { fileRequest } from "./ships.fixture.ts";
import { ShipFiles } from "./ship-files.ts";

const MiB = 1024 * 1024;
const [projectId, shipId] = [newId("prj"), newId("shp")];
let directory: string;
let files: ShipFiles;
beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), "lathe-files-")), "ships");
  files = new ShipFiles(directory, 20 * MiB);
});
afterEach(() => rm(join(directory, ".."), { recursive: true, force: true }));

const inFolder = () => readdirSync(join(directory, projectId));

/** Chunks of odd sizes. */
function stream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const size = 1 + ((at * 7919) % 300_000);
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + size));
      else controller.close();
      at += size;
    },
  });
}

/** While it lasts, every write to a file fails so. */
async function failWrites(code: string): Promise<Disposable> {
  const handle = await open(import.meta.path);
  await handle.close();
  const failure = Object.assign(new Error(`${code}: no more`), { code });
  const spy = spyOn(Object.getPrototypeOf(handle), "writeFile").mockRejectedValue(failure);
  return { [Symbol.dispose]: () => spy.mockRestore() };
}

describe("a file", () => {
  test("is what came, however it was cut, with its size and checksum", async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000)).toHex().repeat(100);
    const whole = new TextEncoder().encode(bytes);
    const received = await files.receive(projectId, fileRequest(stream(whole)));
    const sha256 = new Bun.CryptoHasher("sha256").update(whole).digest("hex");
    expect(received).toMatchObject({ bytes: whole.length, sha256 });
    await received.keepAs(shipId);
    await received.discard();
    expect(inFolder()).toEqual([shipId]);
    expect(readFileSync(join(directory, projectId, shipId)).equals(whole)).toBe(true);
    expect(await (await files.read(projectId, shipId)).bytes()).toEqual(whole);
  });

  test("without a name is gone when it is not wanted", async () => {
    const received = await files.receive(projectId, fileRequest("bytes"));
    expect(inFolder()).toEqual([expect.stringMatching(/\.part$/)]);
    await received.discard();
    expect(inFolder()).toEqual([]);
  });

  test("that takes another's place does so whole", async () => {
    await (await files.receive(projectId, fileRequest("first"))).keepAs(shipId);
    await (await files.receive(projectId, fileRequest("second"))).keepAs(shipId);
    expect(await (await files.read(projectId, shipId)).text()).toBe("second");
  });

  test.each(["ENOSPC", "EDQUOT"])(
    "for which there is no room (%s) leaves nothing behind, and says so",
    async (code) => {
      using _ = await failWrites(code);
      await expect(files.receive(projectId, fileRequest("bytes"))).rejects.toMatchObject({
        code: "disk_full",
        message: expect.stringContaining("disk is full"),
      });
      expect(inFolder()).toEqual([]);
    },
  );

  test("whose sender has gone is not taken for whole", async () => {
    const gone = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode("half"));
        gone.abort();
        controller.close();
      },
    });
    const request = new Request("http://control/", { method: "PUT", body, signal: gone.signal });
    await expect(files.receive(projectId, request)).rejects.toThrow();
    expect(inFolder()).toEqual([]);
  });
});

describe("what nobody knows", () => {
  test("is removed, and what somebody knows is not", async () => {
    const [other, gone] = [newId("shp"), newId("prj")];
    for (const [project, ship] of [
      [projectId, shipId],
      [projectId, other],
      [gone, shipId],
    ] as const) {
      await (await files.receive(project, fileRequest("bytes"))).keepAs(ship);
    }
    await files.receive(projectId, fileRequest("half"));
    await Bun.write(join(directory, "stray"), "");
    expect(await files.sweep(new Map([[projectId, new Set([shipId, newId("shp")])]]))).toBe(4);
    expect(readdirSync(directory)).toEqual([projectId]);
    expect(inFolder()).toEqual([shipId]);
  });

  test("is nothing where nothing was ever shipped", async () => {
    expect(await files.sweep(new Map())).toBe(0);
    expect(existsSync(directory)).toBe(false);
    expect(await files.list(projectId)).toEqual(new Set());
  });
});
