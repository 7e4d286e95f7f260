import type { PhoneDevice } from "@lathe/protocol/phone";
import { firstValue } from "../http-front/header-lines.ts";
import type { RequestHead } from "../http-front/request-head.ts";

/** Who asks, as far as a request tells. */
export interface Visitor {
  /** The address that the request came from. */
  address: string;
  /** Null: an app on a phone that does not say on which. */
  platform: PhoneDevice["platform"] | null;
  /** What a browser says it runs on; null for Expo Go. */
  browser: "iPhone" | "iPad" | "Android phone" | null;
}

const MANIFEST_PATHS = new Set(["/", "/manifest", "/index.exp"]);
/** As Metro takes it: in a query, or behind `//&`. */
const PLATFORM = /[?&]platform=(android|ios)(?:&|$)/;

/** The phone's system in the address of a bundle; null when there is none. */
export function platformOf(address: string): "android" | "ios" | null {
  const name = PLATFORM.exec(address)?.[1];
  return name === "android" || name === "ios" ? name : null;
}

/** Whether Expo Go asks for what it starts an app with. */
export function isManifestRequest(head: RequestHead, target: string): boolean {
  if (head.method !== "GET" || !MANIFEST_PATHS.has(target.split("?", 1)[0] ?? "")) return false;
  return (
    firstValue(head.headers, "expo-platform") !== null ||
    (firstValue(head.headers, "accept") ?? "").toLowerCase().includes("application/expo+json")
  );
}

/** Whether a request is one that only an app on a phone makes: for its manifest, or for a native bundle. */
export function isNativeRequest(head: RequestHead, target: string): boolean {
  return isManifestRequest(head, target) || (platformOf(target) !== null && /\.bundle(?:\?|\/\/&)/.test(target));
}

export function describeVisitor(head: RequestHead, target: string, address: string): Visitor {
  const agent = firstValue(head.headers, "user-agent") ?? "";
  const said = firstValue(head.headers, "expo-platform")?.toLowerCase();
  if (said === "android" || said === "ios") return { address, platform: said, browser: null };
  if (agent.startsWith("Mozilla/")) return { address, platform: "web", browser: browserOf(agent) };
  const platform =
    platformOf(target) ?? (/okhttp/i.test(agent) ? "android" : /CFNetwork|Darwin/.test(agent) ? "ios" : null);
  return { address, platform, browser: null };
}

function browserOf(agent: string): Visitor["browser"] {
  if (agent.includes("iPhone")) return "iPhone";
  if (agent.includes("iPad")) return "iPad";
  return agent.includes("Android") ? "Android phone" : null;
}
