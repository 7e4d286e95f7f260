import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import type { ThreadEvent } from "@lathe/protocol/events";
import { emptyThread, reduceThread } from "@lathe/protocol/thread";
import { useDom } from "../../testing/dom.ts";

useDom();

function foldTurns(count: number) {
  const threadId = newId("thr");
  const events = Array.from({ length: count }, (_, index): ThreadEvent[] => {
    const turnId = newId("trn");
    const prompt = `Prompt ${index + 1}`;
    return [
      { type: "turn.started", turnId, promptId: newId("pmt"), prompt, model: "m/m", by: newId("usr") },
      { type: "text.delta", turnId, itemId: "t", text: `Answer **${index + 1}**` },
      { type: "turn.finished", turnId, outcome: "completed" },
    ];
  }).flat();
  return events.reduce(
    (thread, event, index) => reduceThread(thread, { threadId, seq: index + 1, at: index, event }),
    emptyThread(threadId),
  ).turns;
}

test("of a long thread every word is there, but only the newest turns are shown whole", async () => {
  const { renderArena } = await import("../../testing/render-studio.tsx");
  const { TurnList } = await import("./turn-list.tsx");
  const box = { current: document.body };
  const { findAllByRole, getByRole } = await renderArena(<TurnList turns={foldTurns(60)} box={box} />);
  const articles = await findAllByRole("article");
  expect(articles).toHaveLength(60);
  expect(articles.filter((article) => article.querySelector("strong") !== null)).toHaveLength(12);
  const first = getByRole("article", { name: "Prompt 1" });
  expect(first.textContent).toBe("Prompt 1Answer **1**");
  expect(Number.parseInt(first.style.height)).toBeGreaterThan(50);
  expect(getByRole("article", { name: "Prompt 60" }).style.height).toBe("");
});
