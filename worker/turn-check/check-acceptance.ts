import {
  type AcceptanceResult,
  parseAcceptanceChecks,
  runAcceptanceChecks,
} from "@lathe/agent/seeing/acceptance-checks";
import { tellFailedChecks } from "@lathe/agent/seeing/tell-acceptance";
import { ACCEPTANCE_CHECKS_PATH, type AcceptanceCheck } from "@lathe/protocol/acceptance";
import type { TriedCheck } from "@lathe/protocol/check";
import { LatheError } from "@lathe/protocol/errors";
import type { PageBrowser } from "@lathe/protocol/page";
import type { Files } from "@lathe/protocol/workspace";
import { failed, type Finding, passed, skipped } from "./finding.ts";

/** For all of a project's checks together: people wait for the turn's end. */
const LIMIT_MS = 90_000;
const MAX_REASON_CHARACTERS = 1_000;

export interface AcceptanceOptions {
  files: Pick<Files, "read">;
  browser: PageBrowser | null;
  /** Why they cannot be tried now, in words; null: they can. */
  hindrance: string | null;
  /** Keeps a check's picture. False: it could not be kept. */
  keepScreenshot: (checkId: string, image: Uint8Array) => Promise<boolean>;
  limitMs?: number;
}

/**
 * Tries what the project says that people should be able to do. Null where it says nothing. Rejects when the signal is
 * aborted.
 */
export async function checkAcceptance(options: AcceptanceOptions, signal: AbortSignal): Promise<Finding | null> {
  const { files, browser, hindrance, limitMs = LIMIT_MS } = options;
  const text = await readChecks(files);
  if (text === null) return null;
  const read = parseAcceptanceChecks(text);
  if ("problem" in read) return failed(`${ACCEPTANCE_CHECKS_PATH} cannot be read.`, read.problem);
  const { checks } = read;
  if (checks.length === 0) return null;
  const nothing = hindrance ?? (browser === null ? "there is no Chromium on this machine." : null);
  if (nothing !== null || browser === null) {
    const reason = `Not tried: ${nothing}`;
    return { ...skipped(reason), tried: checks.map((check) => leftOut(check, reason)) };
  }

  const late = AbortSignal.timeout(limitMs);
  const results = new Map<string, AcceptanceResult>();
  const tryAll = async (some: readonly AcceptanceCheck[]): Promise<void> => {
    for await (const result of runAcceptanceChecks(some, browser, AbortSignal.any([signal, late])))
      results.set(result.id, result);
  };
  try {
    await tryAll(checks);
    // What fails once may have met the page while it was made anew: a failure is believed when it is seen twice.
    await tryAll(checks.filter(({ id }) => results.get(id)?.passed === false));
  } catch (error) {
    signal.throwIfAborted();
    if (!late.aborted) throw error;
  }
  const tried: TriedCheck[] = [];
  for (const check of checks) {
    const result = results.get(check.id);
    tried.push(
      result === undefined
        ? leftOut(check, "Not tried: the others took all the time.")
        : await keepResult(result, options),
    );
  }
  return {
    ...describe(
      tried,
      [...results.values()].filter(({ passed: well }) => !well),
    ),
    tried,
  };
}

/** Null where there is no such file; one that is no text is read as what it is not. */
async function readChecks(files: Pick<Files, "read">): Promise<string | null> {
  try {
    return (await files.read(ACCEPTANCE_CHECKS_PATH)).text ?? "";
  } catch (error) {
    if (error instanceof LatheError && error.code === "file_not_found") return null;
    throw error;
  }
}

function describe(tried: readonly TriedCheck[], failures: readonly AcceptanceResult[]): Finding {
  const total = tried.length;
  const left = tried.filter(({ status }) => status === "skipped").length;
  const working = total - left - failures.length;
  const untried = left === 0 ? "" : ` ${left} ${left === 1 ? "was" : "were"} not tried for want of time.`;
  if (left === total) return skipped(`Not tried: there was not enough time for any of ${total} things.`);
  const summary = `${working} of ${total} ${total === 1 ? "thing works" : "things work"}.${untried}`;
  return failures.length === 0 ? passed(summary) : failed(summary, tellFailedChecks(failures));
}

async function keepResult(result: AcceptanceResult, { keepScreenshot }: AcceptanceOptions): Promise<TriedCheck> {
  const { id, text, passed, failedAt, reason, screenshot } = result;
  const place = failedAt === null ? "" : `At ${failedAt}: `;
  return {
    id,
    text,
    status: passed ? "passed" : "failed",
    reason: passed ? "" : printable(`${place}${reason}`),
    screenshot: screenshot !== null && (await keepScreenshot(id, screenshot)),
  };
}

function leftOut({ id, text }: AcceptanceCheck, reason: string): TriedCheck {
  return { id, text, status: "skipped", reason, screenshot: false };
}

/** Text that every store takes and every reader sees whole: what a page wrote is in it. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, " ")
    .slice(0, MAX_REASON_CHARACTERS)
    .toWellFormed();
}
