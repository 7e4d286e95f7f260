import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { ProgressPrinter } from "./progress-printer.ts";

test("what is said in two steps stands in two lines, and what the look found between them", () => {
  let printed = "";
  const printer = new ProgressPrinter((text) => void (printed += text));
  const turnId = newId("trn");
  const check = { name: "types" as const, details: "", durationMs: 1 };
  printer.event({ type: "step.started", turnId, step: 1 });
  printer.event({ type: "text.delta", turnId, itemId: "a", text: "It is done." });
  const checks = [
    { ...check, status: "failed" as const, summary: "The type check finds an error." },
    { ...check, name: "page" as const, status: "skipped" as const, summary: "Browser not checked: there is none." },
  ];
  printer.event({ type: "check.finished", turnId, round: 1, checks, screenshot: false });
  printer.event({ type: "step.started", turnId, step: 2 });
  printer.event({ type: "text.delta", turnId, itemId: "b", text: "Now " });
  printer.event({ type: "text.delta", turnId, itemId: "b", text: "it is." });
  printer.event({ type: "step.started", turnId, step: 3 });
  printer.event({ type: "text.delta", turnId, itemId: "c", text: "Really." });
  printer.endLine();
  printer.endLine();
  expect(printed).toBe(
    "It is done.\n! The type check finds an error.\n- Browser not checked: there is none.\nNow it is.\nReally.\n",
  );
});
