import type { PageSeen } from "@lathe/workspace/browser/page-look";
import type { PageProblem } from "@lathe/workspace/browser/page-record";
import { failed, type Finding, MAX_DETAILS_CHARACTERS, passed, skipped, unusable } from "./finding.ts";
import { firstLine, relevantLines } from "./relevant-lines.ts";

const LABELS: Record<PageProblem["kind"], string> = {
  load: "",
  crash: "",
  overlay: "Shown by the dev server in place of the page: ",
  logBox: "",
  uncaught: "",
  console: "console.error: ",
  browser: "The browser: ",
};

/** What a look at the app's page says about the app. */
export function describePage(page: PageSeen, folder: string): Finding {
  const { problems, failedRequests, elsewhere } = page;
  const of = (...kinds: PageProblem["kind"][]): PageProblem[] => problems.filter(({ kind }) => kinds.includes(kind));
  const details = describeAll(page, folder);
  const [overlay] = of("overlay");
  if (overlay !== undefined)
    return unusable(
      `The dev server shows an error in place of the page: ${firstLine(overlay.text, folder, 250)}`,
      details,
    );
  if (elsewhere.needed.length > 0)
    return skipped(
      `Browser not checked: the page needs ${list(elsewhere.needed)}, which cannot be reached from its sandbox.`,
    );
  const [fatal] = of("crash", "load");
  if (fatal !== undefined && (!page.loaded || page.blank)) return unusable(firstLine(fatal.text, folder, 350), details);
  const refused = failedRequests.find(({ type }) => type === "Document");
  if (refused !== undefined)
    return unusable(`The page is answered by an error: ${firstLine(refused.reason, folder, 250)}.`, details);
  if (page.blank && elsewhere.awaited.length > 0)
    return skipped(
      `Browser not checked: the page waits for ${list(elsewhere.awaited)}, which cannot be reached from its sandbox.`,
    );
  if (page.blank) return unusable(`The page is blank.${describeFirst(page, folder)}`, details);
  if (!page.loaded) return unusable("The page does not come.", details);
  if (problems.length + failedRequests.length > 0)
    return failed(`The page is there, with errors.${describeFirst(page, folder)}`, details);
  return passed("The page loads without errors.");
}

/** What comes first is mostly the cause of the rest. */
function describeFirst({ problems, failedRequests }: PageSeen, folder: string): string {
  const first =
    // It names the place in the source, where the browser has one in the bundle.
    problems.find(({ kind }) => kind === "logBox") ?? problems.find(({ kind }) => kind === "uncaught") ?? problems[0];
  if (first !== undefined) return ` ${firstLine(first.text, folder, 250)}`;
  const [request] = failedRequests;
  return request === undefined ? "" : ` ${firstLine(describeRequest(request), folder, 250)}`;
}

function describeAll({ problems, failedRequests, blank, loaded }: PageSeen, folder: string): string {
  const lines = problems.map(({ kind, text, source }) => {
    const place = source === undefined || text.includes(source) ? "" : `\n    at ${source}`;
    return `${LABELS[kind]}${text}${place}`;
  });
  if (blank && loaded) lines.unshift("Nothing is drawn on the page: no text, no picture, no shape.");
  const all = [...lines, ...failedRequests.map(describeRequest)].join("\n");
  return relevantLines(all, { folder, maxCharacters: MAX_DETAILS_CHARACTERS, keep: "first" });
}

function describeRequest({ url, type, reason }: PageSeen["failedRequests"][number]): string {
  return `Request failed (${type}): ${url} (${reason})`;
}

function list(hosts: readonly string[]): string {
  return hosts.slice(0, 3).join(", ");
}
