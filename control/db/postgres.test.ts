import { afterAll, beforeAll, expect, test } from "bun:test";
import { describeStorage } from "./acceptance.ts";
import { openPostgres } from "./open-postgres.ts";
import { findPostgresBinaries, startPrivatePostgres, type PrivatePostgres } from "./private-postgres.ts";

const binaries = findPostgresBinaries();

if (binaries === null) {
  console.warn("No Postgres server is installed here: its half of the storage tests is left out.");
} else {
  let server: PrivatePostgres;
  beforeAll(async () => {
    server = await startPrivatePostgres(binaries);
  });
  afterAll(() => server?.close());

  describeStorage("Postgres", async () => {
    const url = await server.createDatabase();
    return { open: () => openPostgres(url, () => {}), remove: async () => {} };
  });

  test("servers that start together on a new database migrate it once", async () => {
    const url = await server.createDatabase();
    const opened = await Promise.all([1, 2, 3].map(() => openPostgres(url, () => {})));
    expect(opened.map((database) => database.health().state)).toEqual(["ready", "ready", "ready"]);
    await Promise.all(opened.map((database) => database.close()));
  });
}
