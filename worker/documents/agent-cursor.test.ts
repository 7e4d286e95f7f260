import { expect, test } from "bun:test";
import { AGENT_NAME } from "@lathe/protocol/documents";
import { Awareness } from "y-protocols/awareness";
import { Doc } from "yjs";
import { until } from "@lathe/testing/until";
import { AgentCursor } from "./agent-cursor.ts";

const place = (clock: number) => ({ type: null, tname: null, item: { client: 1, clock }, assoc: 0 });

test("goes through the places, stays at the last one for a while, and is gone", async () => {
  const doc = new Doc();
  const awareness = new Awareness(doc);
  const clocks: number[] = [];
  awareness.on("change", () => {
    const selection: unknown = awareness.getLocalState()?.["selection"];
    const found = /"clock":(\d+)/.exec(JSON.stringify(selection) ?? "");
    if (found !== null) clocks.push(Number(found[1]));
  });
  const cursor = new AgentCursor(awareness, 5);
  cursor.show([place(1), place(2), place(3)]);
  expect(awareness.getLocalState()).toMatchObject({ user: { userId: null, sessionId: null, name: AGENT_NAME } });
  await until(() => awareness.getLocalState() === null);
  expect(clocks).toEqual([1, 2, 3]);
  doc.destroy();
});

test("an edit without a place shows nobody", () => {
  const doc = new Doc();
  const awareness = new Awareness(doc);
  awareness.setLocalState(null);
  new AgentCursor(awareness).show([]);
  expect(awareness.getLocalState()).toBeNull();
  doc.destroy();
});
