import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { Confirmations } from "./confirmations.ts";

const HOUR_MS = 3_600_000;
const going = () => new AbortController().signal;

test("an action waits until somebody answers", async () => {
  const confirmations = new Confirmations({ isSomebodyThere: () => true, waitsMs: HOUR_MS, aloneMs: HOUR_MS });
  const [actionId, by] = [newId("act"), newId("usr")];
  const asked = confirmations.ask(actionId, going());
  confirmations.answer(actionId, true, by);
  expect(await asked).toEqual({ allowed: true, by });
  expect(() => confirmations.answer(actionId, true, by)).toThrow("any more");
});

test("where nobody is there and nobody comes in time, the answer is no", async () => {
  const confirmations = new Confirmations({ isSomebodyThere: () => false, waitsMs: HOUR_MS, aloneMs: 1 });
  expect(await confirmations.ask(newId("act"), going())).toEqual({ allowed: false, by: null });
});

test("when the last one leaves and does not come back, the answer is no", async () => {
  let there = true;
  const confirmations = new Confirmations({ isSomebodyThere: () => there, waitsMs: HOUR_MS, aloneMs: 1 });
  const asked = confirmations.ask(newId("act"), going());
  confirmations.peopleChanged();
  there = false;
  confirmations.peopleChanged();
  expect(await asked).toEqual({ allowed: false, by: null });
});

test("who comes back in time can still answer", async () => {
  let there = true;
  const aloneMs = 40;
  const confirmations = new Confirmations({ isSomebodyThere: () => there, waitsMs: HOUR_MS, aloneMs });
  const [actionId, by] = [newId("act"), newId("usr")];
  const asked = confirmations.ask(actionId, going());
  there = false;
  confirmations.peopleChanged();
  there = true;
  confirmations.peopleChanged();
  // Longer than somebody may be away: the time ended when they came back.
  const longer = new Confirmations({ isSomebodyThere: () => false, waitsMs: HOUR_MS, aloneMs: 2 * aloneMs });
  await longer.ask(newId("act"), going());
  confirmations.answer(actionId, true, by);
  expect(await asked).toEqual({ allowed: true, by });
});

test("without an answer in time, and when the turn is stopped, the answer is no", async () => {
  const late = new Confirmations({ isSomebodyThere: () => true, waitsMs: 1, aloneMs: HOUR_MS });
  expect(await late.ask(newId("act"), going())).toEqual({ allowed: false, by: null });
  const confirmations = new Confirmations({ isSomebodyThere: () => true, waitsMs: HOUR_MS, aloneMs: HOUR_MS });
  const stop = new AbortController();
  const asked = confirmations.ask(newId("act"), stop.signal);
  stop.abort();
  expect(await asked).toEqual({ allowed: false, by: null });
});
