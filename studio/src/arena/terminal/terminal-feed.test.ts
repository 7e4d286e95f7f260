import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { until } from "../../testing/until.ts";
import type { Answer, RequestBody } from "../arena-connection.ts";
import { TerminalFeed } from "./terminal-feed.ts";

const size = { cols: 80, rows: 24 };
const ANEW = "\x1bc";

function create(answer: (body: RequestBody) => Promise<Answer>) {
  const sent: RequestBody[] = [];
  const errors: unknown[] = [];
  let gone = 0;
  const written: string[] = [];
  const draws: (() => void)[] = [];
  const feed = new TerminalFeed({
    terminalId: newId("trm"),
    sink: {
      write: (text, onDrawn) => (written.push(text), draws.push(onDrawn)),
      read: () => written.join(""),
      clear: () => {},
    },
    request: (body) => {
      sent.push(body);
      return answer(body);
    },
    onGone: () => (gone += 1),
    onError: (error) => errors.push(error),
  });
  return {
    feed,
    sent,
    errors,
    written,
    gone: () => gone,
    draw: () => {
      for (const drawn of draws.splice(0)) drawn();
    },
    drawn: () => sent.flatMap((body) => (body.type === "terminal.drawn" ? [body.characters] : [])),
  };
}

/** Lets the answers that are there be taken in. */
const settle = (): Promise<void> => Promise.resolve().then(() => Promise.resolve());

test("shows the scroll-back first, and only what comes after it", async () => {
  const gate = Promise.withResolvers<Answer>();
  const { feed, written, sent } = create((body) =>
    body.type === "terminal.attach" ? gate.promise : Promise.resolve({}),
  );
  feed.attach({ cols: 1, rows: 5_000 });
  expect(sent[0]).toMatchObject({ type: "terminal.attach", cols: 2, rows: 300, after: undefined });
  feed.receive("in the scroll-back already");
  gate.resolve({ scrollback: "$ ls", from: 0 });
  await settle();
  feed.receive("next");
  feed.detach();
  feed.receive("after nobody looks");
  expect(written).toEqual(["$ ls", "next"]);
  expect(sent.at(-1)).toMatchObject({ type: "terminal.detach" });
});

test("who looks again goes on where it was, or begins anew when that is not kept", async () => {
  const answers: Answer[] = [
    { scrollback: "one", from: 0 },
    { scrollback: "", from: 6 },
    { scrollback: "missed", from: 6 },
    { scrollback: "much later", from: 5_000 },
  ];
  const { feed, written, sent } = create(async (body) =>
    body.type === "terminal.attach" ? (answers.shift() ?? {}) : {},
  );
  feed.attach(size);
  await settle();
  feed.receive("two");
  for (let count = 0; count < 3; count += 1) {
    feed.detach();
    feed.attach(size);
    await settle();
  }
  expect(written).toEqual(["one", "two", "missed", `${ANEW}much later`]);
  const asked = sent.flatMap((body) => (body.type === "terminal.attach" ? [body.after] : []));
  expect(asked).toEqual([undefined, 6, 6, 12]);
  feed.reset("fell behind", 9_000);
  feed.receive("!");
  expect(written.slice(4)).toEqual([`${ANEW}fell behind`, "!"]);
});

test("says what was drawn: much at once, little after a moment, nothing of an attachment before", async () => {
  const { feed, draw, drawn } = create(async () => ({ scrollback: "12345", from: 0 }));
  feed.attach(size);
  await settle();
  expect(drawn()).toEqual([]);
  draw();
  feed.receive("67");
  draw();
  await until(() => drawn().length > 0, "the drawing is told");
  expect(drawn()).toEqual([7]);
  feed.receive("x".repeat(LIMITS.terminal.maxUndrawnCharacters / 4));
  draw();
  expect(drawn()).toEqual([7, LIMITS.terminal.maxUndrawnCharacters / 4]);
  feed.receive("of the attachment before");
  feed.attach(size);
  draw();
  feed.detach();
  expect(drawn()).toHaveLength(2);
});

test("a terminal that is gone says so; a lost connection waits for the next one", async () => {
  const failures = [new LatheError("worker_unavailable", "away"), new LatheError("not_found", "ended")];
  const { feed, gone, errors } = create(async (body) => {
    const failure = failures[0];
    if (body.type !== "terminal.attach" || failure === undefined) return {};
    failures.shift();
    throw failure;
  });
  feed.attach(size);
  await settle();
  await settle();
  expect(gone()).toBe(0);
  feed.attach(size);
  await until(() => gone() === 1, "it is gone");
  expect(errors).toEqual([]);
});
