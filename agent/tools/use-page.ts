import type { PageSession, PageStep } from "@lathe/protocol/page";
import { z } from "zod";
import { isRecord } from "../is-record.ts";
import { describeStep, tellPage, type TriedStep } from "../seeing/tell-page.ts";
import { CHANGES_ANYTHING } from "../safety/mode-guard.ts";
import { NO_BROWSER } from "./look-at-page.ts";
import { readSteps, routeField, stepsField } from "./page-fields.ts";
import { defineTool } from "./tool.ts";

export const usePage = defineTool({
  name: "use_page",
  description:
    "Uses the app in a browser as a person would, a step after the other, and tells what each did and what the page " +
    "shows afterwards. Stops at the first step that fails. A node is meant by its ref from the last tree, or by role and " +
    "name. Questions that the page asks (confirm) are answered with OK. Goes on with the page as it was left, unless a " +
    "route is given.",
  input: z.object({ route: routeField.optional(), steps: stepsField }),
  isOffered: ({ browser = null }) => browser !== null,
  // What a click does in an app, to its data say, nobody knows beforehand.
  effect: () => CHANGES_ANYTHING,
  describe: (fields, input) => ({ kind: "page.use", route: fields.get("route") ?? "", steps: countSteps(input) }),
  async run(input, { workspace: { browser = null }, vision = false, showOutput }, signal) {
    if (browser === null) return NO_BROWSER;
    const read = readSteps(input.steps);
    if ("problem" in read) return { status: "refused", result: `${read.problem}\nNothing was done.`, malformed: true };
    const page = await browser.visit({ route: input.route }, signal);
    const tried = await trySteps(page, read.steps, showOutput, signal);
    const view = await page.look({ screenshot: vision }, signal);
    const failed = tried.at(-1)?.result.done === false;
    const left = read.steps.length - tried.length;
    const summary = failed
      ? `Step ${tried.length} of ${read.steps.length} failed${left > 0 ? `; the ${left} behind it were not tried` : ""}.`
      : `All ${tried.length} steps were done.`;
    return {
      status: failed || !view.loaded ? "failed" : "done",
      result: `${summary}\n${tellPage(view, tried)}`,
      ...(view.screenshot === null ? {} : { screenshot: view.screenshot }),
    };
  },
});

async function trySteps(
  page: PageSession,
  steps: readonly PageStep[],
  showOutput: (text: string) => void,
  signal: AbortSignal,
): Promise<TriedStep[]> {
  const tried: TriedStep[] = [];
  for (const step of steps) {
    const result = await page.act(step, signal);
    tried.push({ step, result });
    showOutput(`${describeStep(step)}: ${result.done ? "done" : result.reason}\n`);
    if (!result.done) break;
  }
  return tried;
}

function countSteps(input: unknown): number {
  return isRecord(input) && Array.isArray(input["steps"]) ? input["steps"].length : 0;
}
