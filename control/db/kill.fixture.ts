import { newId } from "@lathe/protocol/ids";
import { openPglite } from "./open-pglite.ts";
import { users } from "./schema.ts";

/** Run by durability.test.ts as a process to be killed: names each user on its output once it is committed. */
const directory = process.argv[2];
if (directory === undefined) throw new Error("usage: kill.fixture.ts <data directory>");
const database = await openPglite(directory, () => {});
for (;;) {
  const id = newId("usr");
  await database.asSystem((transaction) => transaction.insert(users).values({ id, name: "Committed", createdAt: 1 }));
  process.stdout.write(`${id}\n`);
}
