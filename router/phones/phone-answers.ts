import type { LocalAnswer } from "../http-front/local-answer.ts";
import { isNavigation } from "../http-front/navigation.ts";
import type { RequestHead } from "../http-front/request-head.ts";
import { formatMessagePage } from "../http-front/state-page.ts";

const CLOSED = {
  title: "Scan the code again",
  text: "This address opens with the code that Lathe shows for the project. An earlier code no longer holds once sharing was switched off.",
};
const TOO_MANY = {
  title: "Too many tries",
  text: "Wait a minute, then scan the code that Lathe shows for the project.",
};
const ELSEWHERE = { title: "Not from here", text: "Pages of other sites cannot reach this app." };

/** What those get who may not see the app: words, and nothing of it. Expo Go shows plain text as it is. */
export function refusePhone(head: RequestHead, reason: "closed" | "tooMany" | "elsewhere"): LocalAnswer {
  const words = reason === "closed" ? CLOSED : reason === "tooMany" ? TOO_MANY : ELSEWHERE;
  const status = reason === "tooMany" ? 429 : 403;
  return tellPhone(head, status, words);
}

/** A page for a browser, and a line for everything else. */
export function tellPhone(head: RequestHead, status: number, words: { title: string; text: string }): LocalAnswer {
  return isNavigation(head) ? formatMessagePage(status, words) : tellExpo(status, `${words.title}. ${words.text}`);
}

/** A sentence that Expo Go shows where it has no app to start. */
export function tellExpo(status: number, text: string): LocalAnswer {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: `${text}\n` };
}
