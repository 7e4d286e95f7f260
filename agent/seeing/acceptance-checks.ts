import { ACCEPTANCE_CHECKS_PATH, type AcceptanceCheck, AcceptanceChecks } from "@lathe/protocol/acceptance";
import { LatheError } from "@lathe/protocol/errors";
import type { PageBrowser, PageSession, PageSize, PageStepResult } from "@lathe/protocol/page";
import { z } from "zod";
import { describeExpectation, describeStep } from "./tell-page.ts";

const EXPECTED_WITHIN_SECONDS = 3;
/** A check that waits for what never comes must not take the time of the others. */
const CHECK_LIMIT_MS = 30_000;

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

/**
 * Tries one after the other, each on a page that knows nothing of those before it and for half a minute at most. Rejects
 * when the signal is aborted, and on bugs.
 */
export async function* runAcceptanceChecks(
  checks: readonly AcceptanceCheck[],
  browser: PageBrowser,
  signal: AbortSignal,
  limitMs = CHECK_LIMIT_MS,
): AsyncGenerator<AcceptanceResult> {
  const open: { page: PageSession | null } = { page: null };
  const usualSize = await browser.usualSize();
  const freshPage = async ({ route, size = usualSize }: AcceptanceCheck, until: AbortSignal): Promise<PageSession> => {
    const { page } = open;
    if (page !== null && !page.ended && (await renew(page, { route, size }, until))) return page;
    await page?.close();
    return (open.page = await browser.open({ route, size }, until));
  };
  try {
    for (const check of checks) yield await runCheck(check, freshPage, signal, limitMs);
  } finally {
    await open.page?.close();
  }
}

/** False when its browser is gone. */
async function renew(
  page: PageSession,
  options: { route: string; size: PageSize },
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await page.renew(options, signal);
    return true;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LatheError) return false;
    throw error;
  }
}

async function runCheck(
  check: AcceptanceCheck,
  freshPage: (check: AcceptanceCheck, until: AbortSignal) => Promise<PageSession>,
  signal: AbortSignal,
  limitMs: number,
): Promise<AcceptanceResult> {
  const { id, text } = check;
  const late = AbortSignal.timeout(limitMs);
  const until = AbortSignal.any([signal, late]);
  try {
    const page = await freshPage(check, until);
    const failure = await findFailure(check, page, until);
    const view = await page.look({ screenshot: true }, until);
    const shown = { id, text, errors: view.errors, screenshot: view.screenshot };
    return { ...shown, passed: failure === null, ...(failure ?? { failedAt: null, reason: "", closest: [] }) };
  } catch (error) {
    signal.throwIfAborted();
    const nothing = { id, text, passed: false, failedAt: null, closest: [], errors: [], screenshot: null };
    if (late.aborted) return { ...nothing, reason: `It took longer than ${limitMs / 1_000} s.` };
    if (error instanceof LatheError) return { ...nothing, reason: error.message };
    throw error;
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
