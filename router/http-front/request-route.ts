import { parsePreviewHost, type PreviewAddress } from "@lathe/protocol/preview";
import { countHeaders, firstValue } from "./header-lines.ts";
import type { PhoneDoor } from "./phone-door.ts";
import type { HeadFault, RequestHead } from "./request-head.ts";

/** Where a request belongs, by its Host alone. `host` is normalised: lower case, without a default port. */
export type RequestRoute =
  | { kind: "studio"; host: string }
  | { kind: "preview"; host: string; address: PreviewAddress }
  | { kind: "phone"; host: string; door: PhoneDoor; isPublic: boolean }
  | { kind: "unknown"; host: string };

/** What a listener serves: everything by Host, or the preview or shared project that it was opened for. */
export interface RouteTable {
  studioHosts: ReadonlySet<string>;
  previewDomain: string;
  /** Set on a listener of one preview: the hosts by which it may be addressed. */
  pinned?: { address: PreviewAddress; hosts: ReadonlySet<string> };
  /** Set on a listener for phones: the hosts by which it may be addressed. */
  phones?: { door: PhoneDoor; hosts: ReadonlySet<string> };
  /** The shared project with this public host name (without port); null when there is none. */
  findPhones?(hostname: string): PhoneDoor | null;
}

const HOST = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9._-]{0,252}))(?::(\d{1,5}))?$/;

/** Lower case and without the ports that browsers leave out; null when it is no host at all. */
export function normaliseHost(host: string): string | null {
  const match = HOST.exec(host.toLowerCase());
  if (match === null) return null;
  const [, name = "", port] = match;
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return null;
  return port === undefined || port === "80" || port === "443" ? name : `${name}:${Number(port)}`;
}

/**
 * Decides by Host, and makes the target origin-form: `http://host/path` becomes `/path` when it names the same host.
 * A missing, repeated or odd Host, or a target that names another one, is a fault.
 */
export function routeRequest(
  head: RequestHead,
  table: RouteTable,
): { route: RequestRoute; target: string } | { fault: HeadFault } {
  if (countHeaders(head.headers, "host") > 1) return fault("The request has several Host headers.");
  const named = firstValue(head.headers, "host");
  if (named === null) return head.version === "1.0" ? unknown("") : fault("The request has no Host header.");
  const host = normaliseHost(named);
  if (host === null) return fault("The request's Host is not valid.");
  const target = originForm(head, host);
  if (target === null) return fault("The request's target is not valid.");
  return { route: routeHost(host, table), target };
}

function routeHost(host: string, table: RouteTable): RequestRoute {
  if (table.pinned !== undefined) {
    return table.pinned.hosts.has(host)
      ? { kind: "preview", host, address: table.pinned.address }
      : { kind: "unknown", host };
  }
  if (table.phones !== undefined) {
    return table.phones.hosts.has(host)
      ? { kind: "phone", host, door: table.phones.door, isPublic: false }
      : { kind: "unknown", host };
  }
  if (table.studioHosts.has(host)) return { kind: "studio", host };
  const hostname = host.replace(/:\d+$/, "");
  const address = parsePreviewHost(hostname, table.previewDomain);
  if (address !== null) return { kind: "preview", host, address };
  const door = table.findPhones?.(hostname) ?? null;
  return door === null ? { kind: "unknown", host } : { kind: "phone", host, door, isPublic: true };
}

function originForm(head: RequestHead, host: string): string | null {
  if (head.target.startsWith("/")) return head.target;
  if (head.target === "*") return head.method === "OPTIONS" ? "*" : null;
  const absolute = /^https?:\/\/([^/?#]+)([/?].*)?$/i.exec(head.target);
  if (absolute === null || head.method === "CONNECT") return null;
  if (normaliseHost(absolute[1] ?? "") !== host) return null;
  const path = absolute[2] ?? "/";
  return path.startsWith("?") ? `/${path}` : path;
}

function unknown(host: string): { route: RequestRoute; target: string } {
  return { route: { kind: "unknown", host }, target: "/" };
}

function fault(reason: string): { fault: HeadFault } {
  return { fault: { status: 400, reason } };
}
