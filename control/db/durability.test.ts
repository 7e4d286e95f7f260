import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPglite } from "./open-pglite.ts";
import { users } from "./schema.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lathe-durability-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Starts a process that commits rows, kills it after some, and gives those that it said were committed. */
async function writeUntilKilled(rows: number): Promise<string[]> {
  const writer = Bun.spawn([process.execPath, join(import.meta.dir, "kill.fixture.ts"), directory], {
    stdout: "pipe",
    stderr: "inherit",
  });
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of writer.stdout) {
    text += decoder.decode(chunk, { stream: true });
    if (text.split("\n").length > rows) writer.kill("SIGKILL");
  }
  await writer.exited;
  return text.split("\n").filter((line) => line.length === 24);
}

test("what was committed is there after kill -9, again and again", async () => {
  const committed: string[] = [];
  for (const rows of [1, 40, 90]) committed.push(...(await writeUntilKilled(rows)));
  const database = await openPglite(directory, () => {});
  try {
    const kept = await database.asSystem((transaction) => transaction.select({ id: users.id }).from(users));
    expect(committed.length).toBeGreaterThan(130);
    expect(kept.map((row) => row.id)).toEqual(expect.arrayContaining(committed));
  } finally {
    await database.close();
  }
});

test("a second server on the same data is refused in one line, and takes over when the first has closed", async () => {
  const first = await openPglite(directory, () => {});
  const refusal = openPglite(directory, () => {});
  await expect(refusal).rejects.toMatchObject({
    code: "conflict",
    message: `Another Lathe server is running on this data: ${directory}`,
  });
  await first.close();
  const second = await openPglite(directory, () => {});
  await second.close();
});

test("a second process on the same data is refused too", async () => {
  const first = await openPglite(directory, () => {});
  const other = Bun.spawn([process.execPath, join(import.meta.dir, "kill.fixture.ts"), directory], {
    stdout: "pipe",
    stderr: "pipe",
  });
  expect(await new Response(other.stderr).text()).toContain("Another Lathe server is running on this data");
  expect(await other.exited).toBe(1);
  await first.close();
});

test("a folder whose path is too long for a socket works as well", async () => {
  const deep = join(directory, "a".repeat(60), "b".repeat(60));
  await Bun.write(join(deep, ".keep"), "");
  const database = await openPglite(deep, () => {});
  expect(database.health().state).toBe("ready");
  await database.close();
});

test("a start that broke while the database was being unpacked is made good", async () => {
  await Bun.write(join(directory, "db.partial", "PG_VERSION"), "half");
  const database = await openPglite(directory, () => {});
  expect(database.health().state).toBe("ready");
  await database.close();
});
