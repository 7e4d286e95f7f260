import { expect, test } from "bun:test";
import type { Block } from "@lathe/protocol/app/block";
import { toolCheck, toolCheckOn } from "./tool-checks.ts";

function timer(id: string, title: string): Block {
  return { id, type: "timer", title, mode: "countdown", minutes: 5, pauseMinutes: 0, rounds: 1, sound: true } as Block;
}

test("of several timers on a page each is started by its own button", () => {
  const blocks = [timer("eggs", "Eggs"), timer("rice", "Rice")];
  const checks = blocks.map((block) => toolCheckOn(blocks, block));
  expect(checks.map((check) => check?.steps)).toEqual([
    [{ do: "click", role: "button", name: "Start", nth: 1 }],
    [{ do: "click", role: "button", name: "Start", nth: 2 }],
  ]);
  expect(checks.map((check) => check?.text)).toEqual([
    "Somebody can start the timer, and it runs (Eggs)",
    "Somebody can start the timer, and it runs (Rice)",
  ]);
});

test("a tool that is alone on its page is tried as it is", () => {
  const block = timer("eggs", "Eggs");
  expect(toolCheckOn([block], block)).toEqual(toolCheck(block));
});
