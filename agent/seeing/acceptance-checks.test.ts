import { describe, expect, test } from "bun:test";
import type { PageBrowser, PageStep, PageStepResult } from "@lathe/protocol/page";
import { LatheError } from "@lathe/protocol/errors";
import { MemoryBrowser } from "@lathe/testing/memory-browser";
import { type AcceptanceResult, parseAcceptanceChecks, runAcceptanceChecks } from "./acceptance-checks.ts";

const CHECK = {
  id: "add-task",
  text: "Somebody can add a task",
  steps: [{ do: "type", role: "textbox", name: "New", text: "milk", submit: true }],
  expect: [{ text: "milk" }, { role: "alert", gone: true }],
};

async function run(checks: unknown, browser: MemoryBrowser): Promise<AcceptanceResult[]> {
  const parsed = parseAcceptanceChecks(JSON.stringify(checks));
  if ("problem" in parsed) throw new Error(parsed.problem);
  const results: AcceptanceResult[] = [];
  for await (const result of runAcceptanceChecks(parsed.checks, browser, new AbortController().signal))
    results.push(result);
  return results;
}

describe("acceptance checks", () => {
  test("are read with what they leave out", () => {
    const parsed: unknown = parseAcceptanceChecks(JSON.stringify([CHECK]));
    expect(parsed).toEqual({
      checks: [{ ...CHECK, route: "/" }],
    });
  });

  test("have the size of the app's screens where they say none", async () => {
    const parsed = parseAcceptanceChecks(JSON.stringify([CHECK, { ...CHECK, id: "b", size: "tablet" }]));
    if ("problem" in parsed) throw new Error(parsed.problem);
    const browser = new MemoryBrowser({ usualSize: "phone" });
    await Array.fromAsync(runAcceptanceChecks(parsed.checks, browser, new AbortController().signal));
    expect(browser.journal.filter((entry) => /open|renew/.test(entry))).toEqual(["open / phone", "renew / tablet"]);
  });

  test.each([
    ["[", "is not JSON"],
    ["{}", "is not a list of checks"],
    [JSON.stringify([{ ...CHECK, steps: [{ do: "click", ref: "e1" }] }]), "refs change from look to look"],
    [JSON.stringify([{ ...CHECK, steps: [{ do: "fly" }] }]), "[0].steps[0].do"],
    [JSON.stringify([{ ...CHECK, expect: [] }]), "[0].expect"],
    [JSON.stringify([{ ...CHECK, expect: [{ gone: true }] }]), "say which text, role or name"],
    [JSON.stringify([{ ...CHECK, id: "A b" }]), "lower-case"],
    [JSON.stringify([CHECK, CHECK]), "same id"],
  ])("that cannot be read say why: %s", (text, problem) => {
    expect(parseAcceptanceChecks(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test("pass on a page of their own, with a picture", async () => {
    const browser = new MemoryBrowser();
    expect(await run([CHECK, { ...CHECK, id: "again", route: "/b", size: "phone" }], browser)).toEqual([
      expect.objectContaining({
        id: "add-task",
        passed: true,
        failedAt: null,
        reason: "",
        screenshot: expect.any(Uint8Array),
      }),
      expect.objectContaining({ id: "again", passed: true }),
    ]);
    const tried = ["act type", "act wait", "act wait", "look"];
    expect(browser.journal).toEqual(["open / desktop", ...tried, "renew /b phone", ...tried, "close"]);
  });

  test("fail at a step or at what was expected, and the next is tried all the same", async () => {
    const act = (step: PageStep): PageStepResult =>
      step.do === "wait" && step.gone !== true
        ? { done: true, found: "" }
        : { done: false, reason: "no", closest: ["near"] };
    const [step, expected] = await run(
      [CHECK, { ...CHECK, id: "b", steps: [] }],
      new MemoryBrowser({ act, view: { errors: ["bad"] } }),
    );
    expect(step).toMatchObject({
      passed: false,
      failedAt: 'step 1, type "milk" into textbox "New" and submit',
      reason: "no",
      closest: ["near"],
    });
    expect(expected).toMatchObject({ passed: false, failedAt: "expected: alert is gone", errors: ["bad"] });
  });

  test("fail where there is no page, and end when they are stopped, with the page closed", async () => {
    const away = new MemoryBrowser();
    away.open = () => Promise.reject(new LatheError("app_unavailable", "The app is not running."));
    expect(await run([CHECK], away)).toMatchObject([
      { passed: false, reason: "The app is not running.", screenshot: null },
    ]);
    const abort = new AbortController();
    const stopping = new MemoryBrowser({
      act: () => (abort.abort(), abort.signal.throwIfAborted(), { done: true, found: "" }),
    });
    const parsed = parseAcceptanceChecks(JSON.stringify([CHECK]));
    if ("problem" in parsed) throw new Error(parsed.problem);
    await expect(runAcceptanceChecks(parsed.checks, stopping, abort.signal).next()).rejects.toThrow("aborted");
    expect(stopping.journal.at(-1)).toBe("close");
  });

  test("take half a minute at most each, and go on in another browser when theirs is gone", async () => {
    const parsed = parseAcceptanceChecks(JSON.stringify([CHECK, { ...CHECK, id: "b" }]));
    if ("problem" in parsed) throw new Error(parsed.problem);
    const slow: PageBrowser = Object.assign(new MemoryBrowser(), {
      open: (_options: unknown, until: AbortSignal) =>
        new Promise<never>((_resolve, reject) => until.addEventListener("abort", () => reject(until.reason))),
    });
    const signal = new AbortController().signal;
    const late = await Array.fromAsync(runAcceptanceChecks(parsed.checks, slow, signal, 10));
    expect(late.map(({ passed, reason }) => [passed, reason])).toEqual([
      [false, "It took longer than 0.01 s."],
      [false, "It took longer than 0.01 s."],
    ]);
    const dying = new MemoryBrowser();
    const open = dying.open.bind(dying);
    dying.open = async (options) => ({
      ...(await open(options)),
      renew: () => Promise.reject(new LatheError("app_unavailable", "gone")),
    });
    const again = await Array.fromAsync(runAcceptanceChecks(parsed.checks, dying, signal));
    expect(again.map(({ passed }) => passed)).toEqual([true, true]);
    expect(dying.journal.filter((entry) => /open|close/.test(entry))).toEqual([
      ...["open / desktop", "close", "open / desktop", "close"],
    ]);
  });
});
