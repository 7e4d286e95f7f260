import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { LatheError } from "@lathe/protocol/errors";
import { classifyAddress } from "./public-address.ts";

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** All addresses of a host name, in the order in which they should be tried. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export interface GuardRules {
  /**
   * The machine's owner may reach what is on it and in its network, by an address that they gave: a redirect from the
   * open net into it is refused all the same. Metadata addresses are refused to everybody.
   */
  mayBeLocal: boolean;
  /** Default: the system's. */
  resolve?: Resolve;
}

/** An address that was looked at, and the one IP address that may be connected to for it. */
export interface CheckedAddress {
  url: URL;
  address: string;
  kind: "public" | "local";
}

const MAX_REDIRECTS = 5;
/** Headers that say who asks; they go to the host that they were meant for and to no other. */
const CREDENTIALS = ["authorization", "x-api-key", "x-goog-api-key", "api-key", "cookie", "proxy-authorization"];

const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/**
 * Looks at an address that somebody has given. Every address that its name has must be allowed, so that none can hide
 * behind another.
 * Errors: `forbidden` for one that may not be reached, `bad_request` for what is not http(s), `model_unreachable` for a
 * name that is not known.
 */
export async function checkAddress(address: string | URL, rules: GuardRules): Promise<CheckedAddress> {
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new LatheError("bad_request", "An address must begin with http:// or https://.");
  }
  const hostname = hostnameOf(url);
  const addresses = isIP(hostname) === 0 ? await resolveName(hostname, rules.resolve ?? resolveBySystem) : [hostname];
  const kinds = addresses.map(classifyAddress);
  const isRefused = kinds.includes("forbidden") || (kinds.includes("local") && !rules.mayBeLocal);
  const [first] = addresses;
  if (isRefused || first === undefined) {
    throw new LatheError("forbidden", `${url.host} may not be reached from here: it is no address on the open net.`);
  }
  return { url, address: first, kind: kinds.includes("local") ? "local" : "public" };
}

/** Without the brackets of IPv6 and the dot of a full name. */
function hostnameOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

async function resolveName(hostname: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    return await resolve(hostname);
  } catch (cause) {
    throw new LatheError("model_unreachable", `There is no host with the name ${hostname}.`, undefined, { cause });
  }
}

/**
 * A fetch for addresses that somebody has given. A name is resolved once and that very address is connected to, so that
 * it cannot be another by then; each redirect is looked at as the first address was. Errors: those of checkAddress.
 */
export function guardedFetch(rules: GuardRules): Fetch {
  return async (input, init) => {
    const first = input instanceof Request ? new Request(input, init) : new Request(String(input), init);
    // A stream could not be sent a second time.
    const body = first.body === null ? null : await first.arrayBuffer();
    let { method, headers } = first;
    let checked = await checkAddress(first.url, rules);
    let sent = body;
    for (let redirects = 0; ; redirects++) {
      const response = await connect(checked, { method, headers, body: sent, signal: first.signal });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || response.status === 304 || location === null)
        return response;
      await response.body?.cancel();
      if (redirects === MAX_REDIRECTS) throw new LatheError("model_unreachable", "The address redirects in circles.");
      // Who begins on the open net has no business in ours.
      const mayBeLocal = rules.mayBeLocal && checked.kind === "local";
      const next = await checkAddress(new URL(location, checked.url), { ...rules, mayBeLocal });
      headers = new Headers(headers);
      if (next.url.origin !== checked.url.origin) for (const name of CREDENTIALS) headers.delete(name);
      if (response.status === 303 || (response.status < 303 && method === "POST")) {
        method = "GET";
        sent = null;
        headers.delete("content-type");
      }
      checked = next;
    }
  };
}

interface Call {
  method: string;
  headers: Headers;
  body: ArrayBuffer | null;
  signal: AbortSignal;
}

/** Connects to the IP address that was looked at; certificate and Host are those of the name. */
function connect({ url, address }: CheckedAddress, { method, headers, body, signal }: Call): Promise<Response> {
  const target = new URL(url);
  target.hostname = isIP(address) === 6 ? `[${address}]` : address;
  const named = new Headers(headers);
  named.set("host", url.host);
  const init: BunFetchRequestInit = { method, headers: named, signal, redirect: "manual" };
  if (body !== null && method !== "GET" && method !== "HEAD") init.body = body;
  if (url.protocol === "https:" && address !== hostnameOf(url)) init.tls = { servername: hostnameOf(url) };
  return fetch(target, init);
}
