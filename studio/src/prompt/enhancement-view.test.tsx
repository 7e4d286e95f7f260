import { describe, expect, test } from "bun:test";
import { ValueStore } from "../store/value-store.ts";
import { useDom } from "../testing/dom.ts";
import { Enhancement } from "./enhancement.ts";

useDom();

async function renderOffer(whileAsking: (box: HTMLTextAreaElement) => void) {
  const { act, render } = await import("@testing-library/react/pure");
  const { EnhancementView } = await import("./enhancement-view.tsx");
  const enhancement = new Enhancement(new ValueStore("A todo app"));
  const answer = Promise.withResolvers<string>();
  const view = render(
    <>
      <EnhancementView enhancement={enhancement} onDone={() => {}} />
      <textarea />
    </>,
  );
  const box = view.container.querySelector("textarea");
  if (box === null) throw new Error("no text box");
  const asked = enhancement.ask(() => answer.promise);
  await act(async () => whileAsking(box));
  await act(async () => {
    answer.resolve("A todo app with dates");
    await asked;
  });
  return { use: await view.findByRole("button", { name: "Use this" }), box };
}

describe("what is suggested", () => {
  test("can be taken at once by who waited for it", async () => {
    const { use } = await renderOffer(() => {});
    expect(document.activeElement).toBe(use);
  });

  test("does not take the keys of who went on writing", async () => {
    const { box } = await renderOffer((text) => text.focus());
    expect(document.activeElement).toBe(box);
  });
});
