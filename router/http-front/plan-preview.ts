import type { PreviewAddress } from "@lathe/protocol/preview";
import type { RequestPlan, RoutedRequest } from "./client-connection.ts";
import { formatForwardedHead, isWebSocketUpgrade, wantsKeepAlive, withoutCookies } from "./forwarded-head.ts";
import type { HeaderLine } from "./header-lines.ts";
import { isLathePath, isOriginOf, type LathePathsOptions, planLathePath } from "./lathe-paths.ts";
import type { LocalAnswer } from "./local-answer.ts";
import { isNavigation } from "./navigation.ts";
import type { PreviewTarget, UnavailableReason } from "./preview-target.ts";
import { formatStateJson, formatStatePage } from "./state-page.ts";
import type { UpstreamFailure } from "./upstream-exchange.ts";

export interface PreviewPlanOptions extends LathePathsOptions {
  /** Beginnings of the names of cookies that no app may see. */
  privateCookies: readonly string[];
}

/** A request to an app: Lathe's own paths, else on to where the app listens. */
export function planPreview(
  request: RoutedRequest,
  address: PreviewAddress,
  options: PreviewPlanOptions,
): RequestPlan | Promise<RequestPlan> {
  if (isLathePath(request.target)) return planLathePath(request, address, options);
  const target = options.resolvePreview(address);
  return target instanceof Promise
    ? target.then((resolved) => planForTarget(request, address, resolved, options))
    : planForTarget(request, address, target, options);
}

function planForTarget(
  request: RoutedRequest,
  address: PreviewAddress,
  target: PreviewTarget,
  options: PreviewPlanOptions,
): RequestPlan {
  const { head, route } = request;
  const isPage = isNavigation(head);
  const describe = (reason: UnavailableReason): LocalAnswer =>
    isPage ? formatStatePage(reason) : formatStateJson(reason);
  if ("unavailable" in target) return { answer: describe(target.unavailable) };
  const upgrade = isWebSocketUpgrade(head) && !request.hasBody;
  const keepAlive = wantsKeepAlive(head);
  return {
    forward: {
      upstream: target,
      method: head.method,
      version: head.version,
      head: formatForwardedHead(head, {
        target: request.target,
        rewrite: (header) => rewriteForApp(header, route.host, address, options.privateCookies),
        // A page is looked into on its way, so it must come as it is.
        remove: isPage ? PAGE_REMOVED : undefined,
        add: isPage ? PAGE_ADDED : undefined,
        close: !keepAlive,
      }),
      hasBody: request.hasBody,
      upgrade,
      keepAlive,
      page:
        isPage && head.method !== "HEAD"
          ? { host: route.host, askedAt: head.method === "GET" ? Date.now() : null }
          : null,
      preview: address.projectId,
      describeFailure: (failure) => describeFailure(failure, address, describe),
    },
  };
}

/** Nor may a browser's cache answer for it: the tag of the script says when the page was asked for. */
const PAGE_REMOVED = new Set(["accept-encoding", "if-none-match", "if-modified-since"]);
const PAGE_ADDED = [["Accept-Encoding", "identity"]] as const;

/** Dev servers accept requests for localhost only, and compare Origin with Host. */
function rewriteForApp(
  header: HeaderLine,
  host: string,
  address: PreviewAddress,
  privateCookies: readonly string[],
): string | null {
  switch (header.lower) {
    case "host":
      return `localhost:${address.port}`;
    case "origin":
      return isOriginOf(header.value, host) ? `http://localhost:${address.port}` : header.value;
    case "cookie":
      return withoutCookies(header.value, privateCookies);
    default:
      return header.value;
  }
}

function describeFailure(
  failure: UpstreamFailure,
  address: PreviewAddress,
  describe: (reason: UnavailableReason) => LocalAnswer,
): LocalAnswer {
  const answer = describe({ phase: "silent", port: address.port });
  return failure === "refused" ? answer : { ...answer, status: 502 };
}
