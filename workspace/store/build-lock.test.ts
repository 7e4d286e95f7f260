import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeLock } from "./build-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("one at a time; the next one has it when it is released", async () => {
  const path = join(folder, "lock");
  const signal = AbortSignal.timeout(10_000);
  let inside = 0;
  let waited = 0;
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      const release = await takeLock(path, () => void (waited += 1), signal);
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      release();
    }),
  );
  expect(waited).toBe(4);
});

test("a process that is killed leaves no lock behind", async () => {
  const path = join(folder, "lock");
  const holder = Bun.spawn([process.execPath, join(import.meta.dir, "fixtures/hold-lock.ts"), path], {
    stdout: "pipe",
  });
  const { value } = await holder.stdout.getReader().read();
  expect(new TextDecoder().decode(value)).toBe("held\n");
  let waited = false;
  const taking = takeLock(path, () => void (waited = true), AbortSignal.timeout(10_000));
  await new Promise((resolve) => setImmediate(resolve));
  expect(waited).toBeTrue();
  holder.kill("SIGKILL");
  (await taking)();
});

test("waiting can be given up", async () => {
  const path = join(folder, "lock");
  const release = await takeLock(path, () => {}, AbortSignal.timeout(10_000));
  const controller = new AbortController();
  const waiting = takeLock(path, () => controller.abort(), controller.signal);
  await expect(waiting).rejects.toThrow();
  release();
});
