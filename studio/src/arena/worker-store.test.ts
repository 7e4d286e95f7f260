import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { WorkerStore } from "./worker-store.ts";

const [first, second, third] = [newId("wrk"), newId("wrk"), newId("wrk")];

test("only a worker that stands in for a lost one, while the page was there, is news", () => {
  const store = new WorkerStore();
  store.welcome({ workerId: first, opened: "lost" });
  expect(store.state.get()).toEqual({ workerId: first, hasReplaced: false });
  store.welcome({ workerId: second, opened: "new" });
  expect(store.state.get().hasReplaced).toBe(false);
  store.welcome({ workerId: third, opened: "lost" });
  expect(store.state.get()).toEqual({ workerId: third, hasReplaced: true });
});

test("a reconnect to the same worker neither repeats the news nor takes it away unread", () => {
  const store = new WorkerStore();
  store.welcome({ workerId: first, opened: "new" });
  store.welcome({ workerId: second, opened: "lost" });
  store.welcome({ workerId: second, opened: "lost" });
  expect(store.state.get().hasReplaced).toBe(true);
  store.dismiss();
  store.welcome({ workerId: second, opened: "lost" });
  expect(store.state.get().hasReplaced).toBe(false);
});
