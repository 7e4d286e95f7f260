import { expect, test } from "bun:test";
import type { Model, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { createComposer } from "./composer.ts";
import { readKit } from "./node/read-kit.ts";
import { steadyModel } from "./steady-model.ts";

const kit = readKit();

const request: ModelRequest = {
  model: "composer/builtin",
  system: "",
  messages: [{ role: "user", content: [{ type: "text", text: "A reading list" }] }],
  tools: [],
  task: "plan",
};

const textOf = (parts: readonly ModelPart[]) =>
  parts.map((part) => (part.type === "text.delta" ? part.text : "")).join("");
const play = (model: Model) => Array.fromAsync(model.stream(request, new AbortController().signal));

test("the same words come one after the other, and take as long as they are", async () => {
  let waitedMs = 0;
  const atOnce = await play(createComposer({ kit }));
  const steady = await play(steadyModel(createComposer({ kit }), async (ms) => void (waitedMs += ms)));
  expect(textOf(steady)).toBe(textOf(atOnce));
  expect(steady.length).toBeGreaterThan(textOf(atOnce).split(" ").length);
  expect(waitedMs).toBeCloseTo((textOf(atOnce).length / 600) * 1000, 3);
});

test("a turn that is stopped while it waits ends without another part", async () => {
  const stop = new AbortController();
  const parts: ModelPart[] = [];
  const steady = steadyModel(createComposer({ kit }), async () => {
    if (parts.length === 1) stop.abort();
  });
  for await (const part of steady.stream(request, stop.signal)) parts.push(part);
  expect(parts).toHaveLength(1);
});
