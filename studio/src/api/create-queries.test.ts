import { afterEach, expect, test } from "bun:test";
import { MutationObserver, onlineManager } from "@tanstack/react-query";
import { createQueries } from "./create-queries.ts";

afterEach(() => onlineManager.setOnline(true));

test("a server on this machine is asked and told things while the machine has no network", async () => {
  onlineManager.setOnline(false);
  const queries = createQueries();
  expect(await queries.fetchQuery({ queryKey: ["here"], queryFn: () => "yes" })).toBe("yes");
  const change = new MutationObserver(queries, { mutationFn: async (next: boolean) => next });
  expect(await change.mutate(true)).toBe(true);
  queries.clear();
});
