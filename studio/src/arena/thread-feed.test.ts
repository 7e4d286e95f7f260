import { expect, test } from "bun:test";
import type { EventsPage } from "@lathe/protocol/api";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { until } from "../testing/until.ts";
import { ThreadFeed } from "./thread-feed.ts";

const threadId = newId("thr");
const by = newId("usr");
const log: LoggedEvent[] = Array.from({ length: 10 }, (_, index) => ({
  threadId,
  seq: index + 1,
  at: 1_000 + index,
  event: { type: "prompt.queued", promptId: newId("pmt"), text: `prompt ${index + 1}`, model: "composer/builtin", by },
}));

function createFeed(load: (after: number) => Promise<EventsPage>) {
  const asked: number[] = [];
  const failures: unknown[] = [];
  const feed = new ThreadFeed(
    threadId,
    (after) => {
      asked.push(after);
      return load(after);
    },
    (error) => failures.push(error),
    1,
  );
  const texts = () => feed.state.get().thread.queue.map((prompt) => prompt.text);
  return { feed, asked, failures, texts };
}

const wholeLog = async (after: number): Promise<EventsPage> => ({ events: log.slice(after, after + 3), lastSeq: 10 });
const allTexts = log.map((_, index) => `prompt ${index + 1}`);

test("folds events in order, overlaps included, and is loaded once it has all of the welcome's", () => {
  const { feed, texts, asked } = createFeed(wholeLog);
  feed.welcome(10);
  expect(feed.state.get().loaded).toBe(false);
  feed.receive(log.slice(0, 6));
  feed.receive(log.slice(4));
  expect(texts()).toEqual(allTexts);
  expect(feed.state.get().loaded).toBe(true);
  expect(asked).toEqual([]);
});

test("fetches what is missing, page by page, and folds what arrived meanwhile after it", async () => {
  const gate = Promise.withResolvers<void>();
  const { feed, texts, asked } = createFeed(async (after) => {
    await gate.promise;
    return { events: log.slice(after, Math.min(after + 3, 8)), lastSeq: 8 };
  });
  feed.receive(log.slice(0, 2));
  feed.receive(log.slice(7, 9));
  feed.receive(log.slice(9));
  expect(texts()).toHaveLength(2);
  gate.resolve();
  await until(() => feed.lastSeq === 10);
  expect(texts()).toEqual(allTexts);
  expect(asked).toEqual([2, 5]);
});

test("asks again while control does not have the events yet", async () => {
  let calls = 0;
  const { feed, texts, failures } = createFeed(async (after) => {
    calls += 1;
    return calls < 3 ? { events: [], lastSeq: after } : wholeLog(after);
  });
  feed.receive(log.slice(4));
  await until(() => feed.lastSeq === 10);
  expect(texts()).toEqual(allTexts);
  expect(failures).toEqual([]);
});

test("says so when events cannot be fetched, and retries on demand", async () => {
  let broken = true;
  const { feed, failures } = createFeed((after) => (broken ? Promise.reject(new Error("offline")) : wholeLog(after)));
  feed.receive(log.slice(4));
  await until(() => feed.state.get().problem !== null);
  expect(failures).toHaveLength(1);
  broken = false;
  feed.retry();
  await until(() => feed.lastSeq === 10);
  expect(feed.state.get().problem).toBeNull();
});

test("starts over when the worker's log is shorter than what was folded", async () => {
  const { feed, texts } = createFeed(async (after) => ({ events: log.slice(after, 4), lastSeq: 4 }));
  feed.receive(log);
  feed.welcome(4);
  await until(() => feed.state.get().loaded);
  expect(texts()).toEqual(allTexts.slice(0, 4));
});

test("ignores events of another thread", () => {
  const { feed, texts } = createFeed(wholeLog);
  feed.receive(log.slice(0, 2).map((logged) => ({ ...logged, threadId: newId("thr") })));
  expect(texts()).toEqual([]);
});
