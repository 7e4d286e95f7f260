import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { PLAIN_PROMPT } from "@lathe/protocol/prompt";
import { useDom } from "../../testing/dom.ts";

useDom();

test("a prompt that waits shows what it may do, and the files that go with it", async () => {
  const { renderArena } = await import("../../testing/render-studio.tsx");
  const { WaitingPrompts } = await import("./waiting-prompts.tsx");
  const { act } = await import("@testing-library/react/pure");
  const view = await renderArena(<WaitingPrompts />);
  const file = { attachmentId: newId("att"), kind: "text", mediaType: "text/plain", bytes: 1 } as const;
  const attachments = [
    { ...file, name: "terms.md" },
    { ...file, name: "prices.csv" },
  ];
  const prompt = { promptId: newId("pmt"), model: "m/m", problem: null };
  await act(async () =>
    view.arena.outbox.state.set([
      { ...prompt, text: "Use the terms", options: { ...PLAIN_PROMPT, mode: "plan", attachments } },
      { ...prompt, promptId: newId("pmt"), text: "Then this", options: PLAIN_PROMPT },
    ]),
  );
  const items = view.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items[0]).toMatch(/Plan.*Use the terms.*2.*files: terms\.md, prices\.csv/);
  expect(items[1]).toMatch(/Then this$/);
});
