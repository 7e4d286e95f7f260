import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { emptyThread, reduceThread } from "@lathe/protocol/thread";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { ControlClient } from "./control-client.ts";
import { ControlServer } from "./fixtures/control-server.ts";
import { LocalLog } from "./local-log.ts";
import { ThreadLog } from "./thread-log.ts";

const turnId = newId("trn");
const never = new AbortController().signal;

let control: ControlServer;
let opened: ThreadLog[];

beforeEach(() => {
  control = new ControlServer();
  opened = [];
});
afterEach(async () => {
  for (const log of opened) log.close();
  await control.close();
});

async function openLog(): Promise<ThreadLog> {
  const log = await ThreadLog.open(
    {
      threadId: control.project.threadId,
      control: new ControlClient(control.address, "token"),
      path: join(control.directory, "log.jsonl"),
      log: () => {},
      onRefused: (error) => {
        throw error;
      },
    },
    never,
  );
  opened.push(log);
  return log;
}

function startTurn(log: ThreadLog): void {
  const by = newId("usr");
  log.append({ type: "turn.started", turnId, promptId: newId("pmt"), prompt: "p", model: "m/x", by });
}

const text = (itemId: string, chunk: string): ThreadEvent => ({ type: "text.delta", turnId, itemId, text: chunk });

describe("ThreadLog", () => {
  test("numbers events without gaps and hands them to control", async () => {
    const log = await openLog();
    startTurn(log);
    log.append({ type: "step.started", turnId, step: 1 });
    log.append({ type: "turn.noticed", turnId, level: "info", text: "hello" });
    await log.flush(never);
    expect(control.events.map((event) => event.seq)).toEqual([1, 2, 3]);
  });

  test("joins deltas of one thing, never across another event, and loses none", async () => {
    const log = await openLog();
    startTurn(log);
    for (const chunk of ["a", "b", "c"]) log.append(text("t1", chunk));
    log.append({ type: "turn.noticed", turnId, level: "info", text: "between" });
    for (const chunk of ["d", "e"]) log.append(text("t1", chunk));
    log.append(text("t2", "f"));
    await log.flush(never);
    const deltas = control.events.flatMap(({ event }) => (event.type === "text.delta" ? [event.text] : []));
    expect(deltas).toEqual(["abc", "de", "f"]);
  });

  test("events outlive the worker when control is down, and arrive once", async () => {
    control.failures = Array.from({ length: 1000 }, () => "down" as const);
    const first = await openLog();
    const shown: LoggedEvent[] = [];
    first.onEvent((event) => shown.push(event));
    startTurn(first);
    first.append({ type: "turn.noticed", turnId, level: "info", text: "shown before the crash" });
    // The process dies here: nothing more is written, nothing is closed.
    control.failures = ["lost"];
    const second = await openLog();
    second.append({ type: "turn.finished", turnId, outcome: "interrupted" });
    await second.flush(never);
    expect(control.events.map((event) => event.event.type)).toEqual(["turn.started", "turn.noticed", "turn.finished"]);
    expect(control.events.slice(0, 2)).toEqual(shown);
    expect(second.thread).toEqual(control.events.reduce(reduceThread, emptyThread(control.project.threadId)));
  });

  test("a last line that the crash cut off is dropped", async () => {
    control.failures = Array.from({ length: 1000 }, () => "down" as const);
    const first = await openLog();
    startTurn(first);
    appendFileSync(join(control.directory, "log.jsonl"), '{"threadId":"thr_');
    control.failures = [];
    const second = await openLog();
    expect(second.thread.lastSeq).toBe(1);
    await second.flush(never);
    expect(control.events.length).toBe(1);
  });

  test("reads back what a browser missed, from control and from memory", async () => {
    const first = await openLog();
    startTurn(first);
    await first.flush(never);
    const second = await openLog();
    second.append({ type: "turn.noticed", turnId, level: "info", text: "new" });
    const missed = await second.readAfter(0, never);
    expect(missed.map((event) => event.seq)).toEqual([1, 2]);
    expect((await second.readAfter(1, never)).map((event) => event.seq)).toEqual([2]);
  });

  test("the local file is empty once control has everything", async () => {
    const log = await openLog();
    startTurn(log);
    await log.flush(never);
    const local = LocalLog.open(join(control.directory, "log.jsonl"));
    expect(local.pending).toEqual([]);
    local.close();
  });
});
