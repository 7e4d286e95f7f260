import { expect, test } from "bun:test";
import { Toasts } from "./toasts.ts";

test("what can be done about something goes with the place that it is done in, and nothing else does", () => {
  const toasts = new Toasts();
  const undo = { label: "Undo", run: () => undefined };
  toasts.show("A project was deleted.", undo);
  const leave = toasts.enter();
  toasts.show("The files are as they were.", undo);
  toasts.fail("It was not taken.");
  leave();
  expect(toasts.state.get().map(({ text }) => text)).toEqual(["A project was deleted.", "It was not taken."]);
  for (const { toastId } of toasts.state.get()) toasts.dismiss(toastId);
});
