import type { ProjectId } from "@lathe/protocol/ids";
import { firstValue } from "../http-front/header-lines.ts";
import { isOriginOf } from "../http-front/lathe-paths.ts";
import { isNavigation } from "../http-front/navigation.ts";
import { RateLimit } from "../http-front/rate-limit.ts";
import type { RequestHead } from "../http-front/request-head.ts";
import { isSameToken, newPhoneToken } from "./phone-token.ts";
import { isNativeRequest } from "./visitor.ts";

/** What may be done about a request of the local network. */
export type Admission =
  | { verdict: "admitted" }
  /** A browser brought the token: it is to come again without it, with this cookie. */
  | { verdict: "cookie"; cookie: string }
  | { verdict: "closed" | "tooMany" | "elsewhere" };

/** All cookies of Lathe's begin so; none of them goes on to an app. */
export const LATHE_COOKIES = "lathe_";
const MAX_ADDRESSES = 64;

/** Who may see a shared project: whoever brought the token of this time that it was switched on. */
export class PhoneAccess {
  readonly token = newPhoneToken();
  readonly #cookieName: string;
  /** From where Expo Go brought the token; it has no cookies, and asks for most things without it. */
  readonly #addresses = new Set<string>();
  readonly #wrongTokens = new RateLimit({ burst: 10, perSecond: 0.2 });

  constructor(projectId: ProjectId) {
    this.#cookieName = `${LATHE_COOKIES}phone_${projectId.slice("prj_".length)}`;
  }

  /** `given` is the token that was taken out of the target, `now` performance.now(). */
  admit(
    request: { head: RequestHead; host: string; target: string; given: string | null; address: string },
    now: number,
  ): Admission {
    const { head, host, target, given, address } = request;
    if (given !== null) {
      if (!isSameToken(given, this.token)) return this.#refuseToken(address, now);
      if (isNativeRequest(head, target)) this.#remember(address);
      else if (isNavigation(head)) return { verdict: "cookie", cookie: this.#formatCookie() };
      return { verdict: "admitted" };
    }
    const cookie = this.#readCookie(head);
    if (cookie !== null && !isSameToken(cookie, this.token)) return this.#refuseToken(address, now);
    if (cookie === null && !this.#addresses.has(address)) return { verdict: "closed" };
    return isFromElsewhere(head, host) ? { verdict: "elsewhere" } : { verdict: "admitted" };
  }

  sweep(now: number): void {
    this.#wrongTokens.sweep(now);
  }

  #refuseToken(address: string, now: number): Admission {
    return { verdict: this.#wrongTokens.allow(address, now) ? "closed" : "tooMany" };
  }

  #remember(address: string): void {
    this.#addresses.delete(address);
    this.#addresses.add(address);
    for (const oldest of this.#addresses) {
      if (this.#addresses.size <= MAX_ADDRESSES) break;
      this.#addresses.delete(oldest);
    }
  }

  #formatCookie(): string {
    return `${this.#cookieName}=${this.token}; Path=/; HttpOnly; SameSite=Lax`;
  }

  #readCookie(head: RequestHead): string | null {
    for (const pair of (firstValue(head.headers, "cookie") ?? "").split(";")) {
      const [name, value] = pair.trim().split("=", 2);
      if (name === this.#cookieName && value !== undefined) return value;
    }
    return null;
  }
}

/**
 * Whether a page of another site asks, in the browser of somebody who was let in: an address says who, not what for, and
 * cookies do not know ports. Following a link is no such thing.
 */
function isFromElsewhere(head: RequestHead, host: string): boolean {
  const site = firstValue(head.headers, "sec-fetch-site");
  const origin = firstValue(head.headers, "origin");
  if (origin !== null) return !isOriginOf(origin, host);
  return (site === "cross-site" || site === "same-site") && !isNavigation(head);
}
