import { LatheError } from "@lathe/protocol/errors";
import {
  type PageBrowser,
  PageExpectation,
  PageRoute,
  type PageSession,
  PageSize,
  PageStep,
  type PageStepResult,
} from "@lathe/protocol/page";
import { z } from "zod";
import { describeExpectation, describeStep } from "./tell-page.ts";

/** Where a project keeps them. */
export const ACCEPTANCE_CHECKS_PATH = ".lathe/checks.json";

const MAX_CHECKS = 30;
const EXPECTED_WITHIN_SECONDS = 3;

const CheckStep = PageStep.refine((step) => !("ref" in step && step.ref !== undefined), {
  message: "refs change from look to look: name a node by role and name",
});

/** What a person should be able to do, and how that is tried. Each begins with a fresh page at its route. */
export const AcceptanceCheck = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "an id is lower-case words joined by dashes"),
  /** For people: "Somebody can add a task and sees it in the list". */
  text: z.string().trim().min(1).max(300),
  route: PageRoute.default("/"),
  size: PageSize.default("desktop"),
  steps: z.array(CheckStep).max(20),
  /** What must then be on the page, or gone from it; all of it. */
  expect: z.array(PageExpectation).min(1).max(10),
});
export type AcceptanceCheck = z.infer<typeof AcceptanceCheck>;

export const AcceptanceChecks = z
  .array(AcceptanceCheck)
  .max(MAX_CHECKS)
  .refine((checks) => new Set(checks.map(({ id }) => id)).size === checks.length, "two checks have the same id");

export interface AcceptanceResult {
  id: string;
  text: string;
  passed: boolean;
  /** What failed, in words: `step 2, click button "Add"`; null: nothing, or the page could not be opened. */
  failedAt: string | null;
  /** Why, and what came nearest: of the page's making. Empty when it passed. */
  reason: string;
  closest: readonly string[];
  /** What the page complained of meanwhile, whether it passed or not. */
  errors: readonly string[];
  /** A JPEG of the page as it was at the end. */
  screenshot: Uint8Array | null;
}

/** The checks of a file's text, or what is wrong with it, in lines that name the places. */
export function parseAcceptanceChecks(text: string): { checks: AcceptanceCheck[] } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      problem: `${ACCEPTANCE_CHECKS_PATH} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const parsed = AcceptanceChecks.safeParse(json);
  if (parsed.success) return { checks: parsed.data };
  return { problem: `${ACCEPTANCE_CHECKS_PATH} is not a list of checks:\n${z.prettifyError(parsed.error)}` };
}

/** Tries one after the other, each in a browser of its own. Rejects when the signal is aborted, and on bugs. */
export async function* runAcceptanceChecks(
  checks: readonly AcceptanceCheck[],
  browser: PageBrowser,
  signal: AbortSignal,
): AsyncGenerator<AcceptanceResult> {
  for (const check of checks) yield await runCheck(check, browser, signal);
}

async function runCheck(check: AcceptanceCheck, browser: PageBrowser, signal: AbortSignal): Promise<AcceptanceResult> {
  const { id, text, route, size } = check;
  let page: PageSession | null = null;
  try {
    page = await browser.open({ route, size }, signal);
    const failure = await findFailure(check, page, signal);
    const view = await page.look({ screenshot: true }, signal);
    const shown = { id, text, errors: view.errors, screenshot: view.screenshot };
    return { ...shown, passed: failure === null, ...(failure ?? { failedAt: null, reason: "", closest: [] }) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof LatheError)) throw error;
    return {
      id,
      text,
      passed: false,
      failedAt: null,
      reason: error.message,
      closest: [],
      errors: [],
      screenshot: null,
    };
  } finally {
    await page?.close();
  }
}

type Failure = Pick<AcceptanceResult, "failedAt" | "reason" | "closest">;

async function findFailure(check: AcceptanceCheck, page: PageSession, signal: AbortSignal): Promise<Failure | null> {
  for (const [index, step] of check.steps.entries()) {
    const result = await page.act(step, signal);
    if (!result.done) return failureAt(`step ${index + 1}, ${describeStep(step)}`, result);
  }
  for (const sought of check.expect) {
    const result = await page.act({ do: "wait", ...sought, seconds: EXPECTED_WITHIN_SECONDS }, signal);
    if (!result.done) return failureAt(`expected: ${describeExpectation(sought)}`, result);
  }
  return null;
}

function failureAt(failedAt: string, { reason, closest }: Extract<PageStepResult, { done: false }>): Failure {
  return { failedAt, reason, closest };
}
