import { expect } from "bun:test";
import { ThreadEvent, type TurnEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import type { Model } from "@lathe/protocol/model";
import { emptyThread, reduceThread, type Thread, type Turn } from "@lathe/protocol/thread";
import { InstantClock } from "@lathe/testing/instant-clock";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { ScriptedModel, type ScriptedStep } from "@lathe/testing/scripted-model";
import { runTurn, type TurnEnding, type TurnOptions } from "../run-turn.ts";

export interface Played {
  events: TurnEvent[];
  /** The same in a form that can be written down: no turn id, actions as a1, a2 … in the order of their starts. */
  told: Record<string, unknown>[];
  ending: TurnEnding;
  /** The turn as its readers see it, folded from its events. */
  turn: Turn;
}

export interface PlayOptions extends Partial<Omit<TurnOptions, "model">> {
  signal?: AbortSignal;
  /** Called with each event and its index before the next is asked for. */
  onEvent?: (event: TurnEvent, index: number) => void;
}

const BY = newId("usr");

/** Runs a turn to its end against a scripted model and an empty or given workspace in memory. */
export async function playTurn(script: Model | readonly ScriptedStep[], options: PlayOptions = {}): Promise<Played> {
  const { signal = new AbortController().signal, onEvent, ...rest } = options;
  const model = "stream" in script ? script : new ScriptedModel(script);
  const turnOptions: TurnOptions = {
    thread: emptyThread(newId("thr")),
    turnId: newId("trn"),
    prompt: "Build it",
    modelName: "test/scripted",
    workspace: new MemoryWorkspace(),
    template: "web",
    clock: new InstantClock(),
    random: () => 1,
    ...rest,
    model,
  };
  const events: TurnEvent[] = [];
  const running = runTurn(turnOptions, signal);
  for (;;) {
    const next = await running.next();
    if (next.done === true) {
      const turn = foldTurn(turnOptions, events, next.value);
      return { events, told: tellEvents(events), ending: next.value, turn };
    }
    // What is yielded must be what the protocol says.
    expect(ThreadEvent.parse(next.value)).toEqual(next.value);
    events.push(next.value);
    onEvent?.(next.value, events.length - 1);
  }
}

/** A thread with one more turn, made of its events as a worker would log them. */
export function addTurn(
  thread: Thread,
  options: Pick<TurnOptions, "turnId" | "prompt" | "modelName">,
  events: readonly TurnEvent[],
  ending: TurnEnding | { outcome: "interrupted" },
): Thread {
  const { turnId, prompt, modelName } = options;
  const all = [
    { type: "turn.started" as const, turnId, promptId: newId("pmt"), prompt, model: modelName, by: BY },
    ...events,
    { type: "turn.finished" as const, turnId, ...ending },
  ];
  let next = thread;
  for (const event of all)
    next = reduceThread(next, { threadId: thread.threadId, seq: next.lastSeq + 1, at: 0, event });
  return next;
}

function foldTurn(options: TurnOptions, events: readonly TurnEvent[], ending: TurnEnding): Turn {
  const turn = addTurn(emptyThread(options.thread.threadId), options, events, ending).turns[0];
  if (turn === undefined) throw new Error("no turn");
  return turn;
}

function tellEvents(events: readonly TurnEvent[]): Record<string, unknown>[] {
  const names = new Map<string, string>();
  return events.map(({ turnId: _turnId, ...event }) => {
    if (!("actionId" in event)) return event;
    const name = names.get(event.actionId) ?? `a${names.size + 1}`;
    names.set(event.actionId, name);
    return { ...event, actionId: name };
  });
}
