import { ERRORS, type ErrorCode } from "@lathe/protocol/errors";
import { type PreviewAddress, PREVIEW_PREFIX, PreviewReport } from "@lathe/protocol/preview";
import type { RequestPlan, RoutedRequest } from "./client-connection.ts";
import { firstValue, singleValue } from "./header-lines.ts";
import { errorAnswer, type LocalAnswer } from "./local-answer.ts";
import { CHANGES_PATH, REPORT_PATH, SCRIPT_PATH } from "./page-insert.ts";
import type { PreviewTarget } from "./preview-target.ts";
import type { PreviewScript } from "./preview-script.ts";
import type { RateLimit } from "./rate-limit.ts";
import { formatStateJson } from "./state-page.ts";
import { type Upstream, UpstreamLink } from "./upstream-link.ts";

export interface LathePathsOptions {
  script: PreviewScript;
  reportLimit: RateLimit;
  resolvePreview(address: PreviewAddress): PreviewTarget | Promise<PreviewTarget>;
  onReport(address: PreviewAddress, report: PreviewReport): void;
  /** What changed in the project's files of late. */
  listChanges(address: PreviewAddress): readonly NoticedChange[];
}

/** A file that changed, and when it was noticed, in milliseconds since the epoch. */
export interface NoticedChange {
  path: string;
  at: number;
}

const MAX_REPORT_BYTES = 64 * 1024;
/** On which device a page is shown is not for the page to say. */
const PageReport = PreviewReport.omit({ device: true });

/** Whether Lathe itself answers this path of a preview. */
export function isLathePath(target: string): boolean {
  return target.startsWith(PREVIEW_PREFIX);
}

/** Answers a path below PREVIEW_PREFIX: `ping`, `preview.js`, `report`, `changes`. */
export function planLathePath(
  request: RoutedRequest,
  address: PreviewAddress,
  options: LathePathsOptions,
): RequestPlan | Promise<RequestPlan> {
  const [path, query = ""] = request.target.split("?", 2);
  const reading = request.head.method === "GET" || request.head.method === "HEAD";
  if (path === `${PREVIEW_PREFIX}ping` && reading)
    return query === "app=1" ? probeApp(address, options) : { answer: { status: 204 } };
  if (path === SCRIPT_PATH && reading) return { answer: serveScript(request, options.script) };
  if (path === CHANGES_PATH && reading) return { answer: serveChanges(options.listChanges(address), query) };
  if (path === REPORT_PATH && request.head.method === "POST") return takeReport(request, address, options);
  return refuse("not_found", "Lathe has nothing at this path.");
}

function serveScript(request: RoutedRequest, script: PreviewScript): LocalAnswer {
  const headers = { "Cache-Control": "no-cache", "Cross-Origin-Resource-Policy": "same-origin", ETag: script.etag };
  if (firstValue(request.head.headers, "if-none-match") === script.etag) return { status: 304, headers };
  return { status: 200, headers: { ...headers, "Content-Type": "text/javascript; charset=utf-8" }, body: script.text };
}

/** For the preview script: what changed since a page was asked for. */
function serveChanges(changes: readonly NoticedChange[], query: string): LocalAnswer {
  const since = Number(new URLSearchParams(query).get("since") ?? Number.NaN);
  if (!Number.isFinite(since)) return errorAnswer({ code: "bad_request", message: "Since when is missing." });
  const body = JSON.stringify(changes.filter(({ at }) => at > since));
  return { status: 200, headers: { "Content-Type": "application/json" }, body };
}

async function probeApp(address: PreviewAddress, options: LathePathsOptions): Promise<RequestPlan> {
  const target = await options.resolvePreview(address);
  if ("unavailable" in target) return { answer: formatStateJson(target.unavailable) };
  if (await accepts(target)) return { answer: { status: 204 } };
  return { answer: formatStateJson({ phase: "silent", port: address.port }) };
}

async function accepts(upstream: Upstream): Promise<boolean> {
  try {
    const link = await UpstreamLink.connect(upstream);
    link.close();
    return true;
  } catch {
    // Being refused is the answer to the question.
    return false;
  }
}

function takeReport(request: RoutedRequest, address: PreviewAddress, options: LathePathsOptions): RequestPlan {
  if (!isSameOrigin(request)) return refuse("foreign_origin", "Reports are taken from the app's own pages only.");
  const key = `${address.port}:${address.projectId}`;
  if (!options.reportLimit.allow(key, performance.now())) return refuse("too_many", "Too many reports.");
  return {
    collect: {
      maxBytes: MAX_REPORT_BYTES,
      answer: (body) => {
        const report = PageReport.safeParse(parseJson(body));
        if (!report.success) return errorAnswer({ code: "bad_request", message: "This is no report." });
        options.onReport(address, report.data);
        return { status: 204 };
      },
    },
  };
}

function isSameOrigin(request: RoutedRequest): boolean {
  const origin = singleValue(request.head.headers, "origin");
  const site = firstValue(request.head.headers, "sec-fetch-site");
  return (site === null || site === "same-origin") && isOriginOf(origin, request.route.host);
}

/** Whether an Origin header names this host. The scheme is left open: TLS may end in front of this server. */
export function isOriginOf(origin: string | null, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    // The schema refuses it.
    return undefined;
  }
}

function refuse(code: ErrorCode, message: string): RequestPlan {
  return { answer: errorAnswer({ code, message }, ERRORS[code].status) };
}
