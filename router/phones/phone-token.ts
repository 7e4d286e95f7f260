import { createHash, timingSafeEqual } from "node:crypto";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
/** 130 bits. */
const CHARACTERS = 26;

/** An unguessable token of lower-case base32, which is also a valid label of a host name. */
export function newPhoneToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(CHARACTERS)), (byte) => ALPHABET[byte & 31]).join("");
}

/** Compares in a time that says nothing of where two tokens differ. */
export function isSameToken(given: string, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

const IN_PATH = /^\/lathe\/([a-z2-7]{26})(?=\?|$)/;
/** A link to a file has no query, so that a download manager names it by its last part. */
const IN_SHIP_PATH = /^(\/__lathe\/ship\/)([a-z2-7]{26})\//;
/** `//&` is how iOS's JavaScript engine is given a query that it keeps in stack traces. */
const IN_QUERY = /([?&])lathe=([^&]*)(&|$)/;
/** More of them are nobody's mistake. */
const MAX_TOKENS = 4;

/**
 * The token that a request's target brings, and the target without it, as the app is to see it: `?lathe=…` in a query,
 * the path `/lathe/…`, which Expo Go's links have, since expo-router would take a query for parameters of the first route,
 * or `/__lathe/ship/…/<ship>`.
 */
export function takeToken(target: string): { token: string | null; target: string } {
  const path = IN_PATH.exec(target);
  const ship = IN_SHIP_PATH.exec(target);
  let token = path?.[1] ?? ship?.[2] ?? null;
  let rest = target;
  if (path !== null) rest = `/${target.slice(path[0].length)}`;
  if (ship !== null) rest = `${ship[1]}${target.slice(ship[0].length)}`;
  for (let taken = 0; taken < MAX_TOKENS; taken += 1) {
    const match = IN_QUERY.exec(rest);
    if (match === null) break;
    const [whole, lead = "", value = "", end = ""] = match;
    token ??= value;
    rest = rest.slice(0, match.index) + (end === "" ? "" : lead) + rest.slice(match.index + whole.length);
  }
  return { token, target: rest };
}
