import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SQL } from "bun";
import { prepareDataDirectory } from "./prepare-data-directory.ts";

let directory: string;
let thread: Worker;
let socket: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lathe-thread-"));
  socket = join(directory, "db.sock");
  await prepareDataDirectory(join(directory, "db"));
  thread = new Worker(new URL("./pglite-thread.ts", import.meta.url).href);
  expect(await ask({ type: "open", directory: join(directory, "db"), socket })).toEqual({ type: "ready" });
});
afterEach(async () => {
  await ask({ type: "close" });
  thread.terminate();
  await rm(directory, { recursive: true, force: true });
});

function ask(orders: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    thread.addEventListener("message", (message: MessageEvent<unknown>) => resolve(message.data), { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(orders);
  });
}

function connect(): SQL {
  return new SQL({ adapter: "postgres", path: socket, username: "postgres", database: "postgres", max: 1 });
}

test("a client that breaks off leaves no transaction, role or prepared statement to the next", async () => {
  const first = connect();
  await first`CREATE ROLE somebody`;
  await first`CREATE TABLE things (id integer)`;
  const transaction = await first.reserve();
  await transaction`SELECT ${1}::integer AS one`;
  await transaction.unsafe("BEGIN; SET ROLE somebody");
  await first.close({ timeout: 0 });

  const second = connect();
  // Waits in the queue behind the second, and goes without ever having been served.
  const third = connect();
  await second`INSERT INTO things VALUES (${1})`;
  expect(Array.from(await second`SELECT ${1}::integer AS one, current_user AS role`)).toEqual([
    { one: 1, role: "postgres" },
  ]);
  await third.close({ timeout: 0 });
  await second.close();
  const fourth = connect();
  expect(Array.from(await fourth`SELECT count(*)::integer AS count FROM things`)).toEqual([{ count: 1 }]);
  await fourth.close();
});

test("answers of megabytes come whole", async () => {
  const client = connect();
  const [row] = await client`SELECT repeat('x', 20000000) AS text`;
  expect(row.text.length).toBe(20_000_000);
  const big = "y".repeat(5_000_000);
  const [back] = await client`SELECT ${big}::text AS text`;
  expect(back.text === big).toBe(true);
  await client.close();
});

test("only this user reaches the socket and the files", async () => {
  expect((await stat(socket)).mode & 0o777).toBe(0o600);
  expect((await stat(join(directory, "db"))).mode & 0o777).toBe(0o700);
});
