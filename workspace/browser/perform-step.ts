import { setTimeout as sleep } from "node:timers/promises";
import { PAGE_SIZES, type PageStep, type PageStepResult, type PageTarget } from "@lathe/protocol/page";
import { clickAt, pressKey, typeText } from "./page-input.ts";
import { describeNode, describeTarget, findNode, type FoundNode, matchNodes } from "./page-nodes.ts";
import type { Aim, PageReader } from "./page-reader.ts";
import type { PageTab, RestLimits } from "./page-tab.ts";

/** How long nothing may have moved behind a click or a key. */
const QUIET_MS = 150;
/** For what is drawn in a moment, and for what lies over a button, or keeps it disabled, for a moment only. */
const PATIENCE_MS = 1_200;
const POLL_MS = 100;
const DEFAULT_WAIT_SECONDS = 5;

export interface StepContext {
  tab: PageTab;
  reader: PageReader;
  origin: string;
  load: RestLimits;
}

type Node = Extract<FoundNode, { found: unknown }>["found"];

/** Does what a person would do, with real input, and waits until the page is quiet. */
export async function performStep(context: StepContext, step: PageStep, signal: AbortSignal): Promise<PageStepResult> {
  const { tab, load } = context;
  switch (step.do) {
    case "navigate":
      await tab.load(context.origin + step.route, load);
      return loaded(tab, step.route);
    case "resize":
      await tab.resize(PAGE_SIZES[step.size]);
      await tab.rest(load, QUIET_MS);
      return done(step.size);
    case "press": {
      const pressed = await pressKey(tab, step.key);
      if (pressed === null) return failed(`there is no key ${JSON.stringify(step.key)}`);
      return afterInput(context, pressed, step.key);
    }
    case "wait":
      return waitFor(context, step, signal);
    case "click":
      return withNode(context, step, signal, (node) => click(context, node, signal));
    case "type":
      return withNode(context, step, signal, (node) => type(context, node, step, signal));
    case "select":
      return withNode(context, step, signal, (node) => select(context, node, step.option));
    case "read":
      return withNode(context, step, signal, async (node) => {
        const text = await context.reader.read(node.ref);
        return text === null ? failed(SILENT) : done(text);
      });
  }
}

const SILENT = "the page does not answer";

function done(found: string): PageStepResult {
  return { done: true, found };
}

function failed(reason: string, closest: readonly string[] = []): PageStepResult {
  return { done: false, reason, closest };
}

function loaded({ record }: PageTab, route: string): PageStepResult {
  const problem = record.problems.find(({ kind }) => kind === "load" || kind === "crash");
  return problem === undefined ? done(route) : failed(problem.text.split("\n", 1)[0] ?? "");
}

async function withNode(
  { reader }: StepContext,
  target: PageTarget,
  signal: AbortSignal,
  work: (node: Node) => Promise<PageStepResult>,
): Promise<PageStepResult> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const page = await reader.list();
    if (page === null) return failed(SILENT);
    const sought = findNode(page.nodes, target);
    if ("found" in sought) return work(sought.found);
    // A ref names what was there already; anything else may still be drawn.
    if (target.ref !== undefined || performance.now() > end) return failed(sought.problem, sought.closest);
    await sleep(POLL_MS, undefined, { signal });
  }
}

async function click(context: StepContext, node: Node, signal: AbortSignal): Promise<PageStepResult> {
  const aim = await aimAt(context, node, signal);
  if (aim?.state !== "ready") return failed(describeAim(aim));
  return afterInput(context, await clickAt(context.tab, aim), describeNode(node));
}

/** A page that goes elsewhere while it is clicked does not answer for what it was. */
async function afterInput({ tab, load }: StepContext, taken: boolean, found: string): Promise<PageStepResult> {
  await tab.rest(load, QUIET_MS);
  if (tab.record.crashed) return failed("the page crashed");
  return taken || tab.record.navigations > 0 ? done(found) : failed("the page does not take input");
}

async function type(
  context: StepContext,
  node: Node,
  { text, submit = false }: Extract<PageStep, { do: "type" }>,
  signal: AbortSignal,
): Promise<PageStepResult> {
  const { tab, reader } = context;
  const first = await reader.prepare(node.ref, text);
  if (first === "set") return afterInput(context, true, describeNode(node));
  if (first !== "ready") return failed(describeField(first));
  const aim = await aimAt(context, node, signal);
  if (aim?.state !== "ready") return failed(describeAim(aim));
  await clickAt(tab, aim);
  const prepared = await reader.prepare(node.ref, text);
  if (prepared !== "ready") return failed(describeField(prepared));
  const typed = text === "" ? await pressKey(tab, "Backspace") : await typeText(tab, text);
  const submitted = !submit || (await pressKey(tab, "Enter"));
  return afterInput(context, typed === true && submitted === true, describeNode(node));
}

async function select(context: StepContext, node: Node, option: string): Promise<PageStepResult> {
  const chosen = await context.reader.choose(node.ref, option);
  if (chosen === null) return failed(SILENT);
  switch (chosen.state) {
    case "chosen":
      return afterInput(context, true, describeNode(node));
    case "no option":
      return failed(
        `it has no option ${JSON.stringify(option)}`,
        chosen.options.map((each) => JSON.stringify(each)),
      );
    case "no list":
      return failed("it is no <select>: click it, then click the option");
    default:
      return failed(describeAim({ state: chosen.state }));
  }
}

async function aimAt({ reader }: StepContext, node: Node, signal: AbortSignal): Promise<Aim | null> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const aim = await reader.aim(node.ref);
    if (aim === null || aim.state === "ready" || aim.state === "gone" || performance.now() > end) return aim;
    await sleep(POLL_MS, undefined, { signal });
  }
}

async function waitFor(
  { tab, reader }: StepContext,
  step: Extract<PageStep, { do: "wait" }>,
  signal: AbortSignal,
): Promise<PageStepResult> {
  const { text = "", role, name, gone = false, seconds = DEFAULT_WAIT_SECONDS } = step;
  const sought = [
    ...(text === "" ? [] : [`the text ${JSON.stringify(text)}`]),
    ...(role === undefined && name === undefined ? [] : [describeTarget({ role, name })]),
  ].join(" and ");
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    const shown = text === "" ? true : await reader.hasText(text);
    const page = role === undefined && name === undefined ? undefined : await reader.list();
    const there = page === undefined || page === null ? page : matchNodes(page.nodes, { role, name }).length > 0;
    // What does not answer is neither there nor gone.
    const known = shown !== null && there !== null;
    if (known && (shown && there !== false) !== gone) return done(gone ? "" : sought);
    if (performance.now() > end || tab.record.crashed) {
      if (!known) return failed(SILENT);
      if (gone) return failed(`${sought} is still there`);
      const closest = page === undefined || page === null ? null : findNode(page.nodes, { role, name });
      const near = closest !== null && "closest" in closest ? closest.closest : [];
      return failed(`${sought} did not appear within ${seconds} s`, near);
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}

function describeAim(aim: { state: Aim["state"]; over?: string } | null): string {
  switch (aim?.state) {
    case "covered":
      return `it is covered by ${aim.over ?? "something"}`;
    case "disabled":
      return "it is disabled";
    case "hidden":
      return "it has no place on the page where it could be clicked";
    case "gone":
      return "it is gone from the page";
    default:
      return SILENT;
  }
}

function describeField(state: string | null): string {
  switch (state) {
    case "read-only":
      return "it is read-only";
    case "file":
      return "files cannot be chosen here";
    case "unfit":
      return "it takes another format (a date as 2030-01-31, a time as 13:45, a colour as #aabbcc)";
    case "no field":
      return "nothing can be typed into it";
    case "gone":
    case "disabled":
      return describeAim({ state });
    default:
      return SILENT;
  }
}
