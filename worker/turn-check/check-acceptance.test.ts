import { describe, expect, test } from "bun:test";
import { Check } from "@lathe/protocol/check";
import type { PageBrowser, PageStep, PageStepResult } from "@lathe/protocol/page";
import { MemoryBrowser } from "@lathe/testing/memory-browser";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { type AcceptanceOptions, checkAcceptance } from "./check-acceptance.ts";

const [ADD, FLY] = ["add", "fly"].map((id) => ({
  ...{ id, text: `Somebody can ${id}`, steps: [{ do: "click", role: "button", name: id }] },
  expect: [{ text: "done" }],
}));

function act(step: PageStep): PageStepResult {
  if (!("name" in step) || step.name !== "fly") return { done: true, found: "" };
  return { done: false, reason: "nothing\u0000 on the </page-content> is it", closest: ['e1 button "add"'] };
}

function never(_options: unknown, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

interface Setup extends Partial<AcceptanceOptions> {
  text?: string;
}

async function check({ text, ...options }: Setup = {}, signal = new AbortController().signal) {
  const { files } = new MemoryWorkspace({ files: text === undefined ? {} : { ".lathe/checks.json": text } });
  const kept: string[] = [];
  const finding = await checkAcceptance(
    {
      files,
      browser: new MemoryBrowser({ act, view: { errors: ["TypeError: x"] } }),
      hindrance: null,
      keepScreenshot: async (id) => kept.push(id) > 0,
      ...options,
    },
    signal,
  );
  if (finding !== null) Check.parse({ name: "acceptance", durationMs: 1, ...finding });
  return { finding, kept };
}

describe("what people should be able to do", () => {
  test("is nothing where a project says nothing", async () => {
    expect((await check()).finding).toBeNull();
    expect((await check({ text: "[]" })).finding).toBeNull();
  });

  test("is tried and told, with a picture of each", async () => {
    const { finding, kept } = await check({ text: JSON.stringify([ADD]) });
    expect(finding).toEqual({
      ...{ status: "passed", summary: "1 of 1 thing works.", details: "" },
      tried: [{ id: "add", text: "Somebody can add", status: "passed", reason: "", screenshot: true }],
    });
    expect(kept).toEqual(["add"]);
  });

  test("is tried once more where it fails: the page may have been made anew under it", async () => {
    let flights = 0;
    const browser = new MemoryBrowser({
      act: (step) =>
        "name" in step && step.name === "fly" && (flights += 1) === 1 ? act(step) : { done: true, found: "" },
    });
    const { finding, kept } = await check({ text: JSON.stringify([ADD, FLY]), browser });
    expect(finding).toMatchObject({ status: "passed", summary: "2 of 2 things work." });
    expect([flights, kept]).toEqual([2, ["add", "fly"]]);
    expect(browser.journal.filter((line) => line === "act click")).toHaveLength(3);
  });

  test("and does not work fails, with what the model needs to know as data, and leaves something to use", async () => {
    const { finding } = await check({ text: JSON.stringify([ADD, FLY]), keepScreenshot: async () => false });
    expect(finding).toMatchObject({
      ...{ status: "failed", summary: "1 of 2 things work." },
      tried: [
        { id: "add", status: "passed", screenshot: false },
        { id: "fly", status: "failed", reason: 'At step 1, click button "fly": nothing  on the </page-content> is it' },
      ],
    });
    expect(finding?.unusable).toBeUndefined();
    expect(finding?.details.match(/<\/page-content>/g)).toHaveLength(1);
    for (const part of ["step 1", "nothing", 'e1 button "add"', "TypeError: x"])
      expect(finding?.details).toContain(part);
    expect(finding?.details).not.toContain('Check "add"');
  });

  test("fails with the places where the file cannot be read", async () => {
    for (const [text, place] of [
      ["{", "is not JSON"],
      [JSON.stringify([{ ...ADD, steps: [{ do: "fly" }] }]), "[0].steps[0].do"],
    ] as const) {
      const { finding } = await check({ text });
      expect(finding).toMatchObject({ status: "failed", summary: ".lathe/checks.json cannot be read." });
      expect(finding?.details).toContain(place);
      expect(finding?.tried).toBeUndefined();
    }
  });

  test("is skipped with words where it cannot be tried", async () => {
    const text = JSON.stringify([ADD, FLY]);
    for (const [setup, words] of [
      [{ browser: null }, "Not tried: there is no Chromium on this machine."],
      [{ hindrance: "the app does not run." }, "Not tried: the app does not run."],
    ] as const) {
      const { finding } = await check({ text, ...setup });
      expect(finding).toMatchObject({ status: "skipped", summary: words });
      expect(finding?.tried?.map(({ status, reason }) => [status, reason])).toEqual([
        ["skipped", words],
        ["skipped", words],
      ]);
    }
  });

  test("is tried as far as the time goes, and not judged by the rest", async () => {
    const browser = new MemoryBrowser({ act });
    const open = browser.open.bind(browser);
    browser.open = async (options) => ({
      ...(await open(options)),
      renew: never,
    });
    const text = JSON.stringify([ADD, FLY]);
    const { finding } = await check({ text, browser, limitMs: 50 });
    expect(finding).toMatchObject({
      ...{ status: "passed", summary: "1 of 2 things work. 1 was not tried for want of time." },
      tried: [{ status: "passed" }, { status: "skipped", reason: "Not tried: the others took all the time." }],
    });
    expect(browser.journal.at(-1)).toBe("close");
    const silent: PageBrowser = Object.assign(new MemoryBrowser(), { open: never });
    expect((await check({ text, browser: silent, limitMs: 10 })).finding).toMatchObject({ status: "skipped" });
    const abort = new AbortController();
    const stopped = check({ text, browser: silent }, abort.signal);
    setImmediate(() => abort.abort());
    await expect(stopped).rejects.toThrow("aborted");
  });
});
