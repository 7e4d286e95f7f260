import { AppSpecification } from "@lathe/protocol/app-specification";
import { answerTalk } from "./answer-talk.ts";
import { complainedOf } from "./changes/complained-of.ts";
import { followClause } from "./changes/follow-clause.ts";
import { meansOtherGame } from "./changes/read-other-game.ts";
import { plainRequest } from "./changes/plain-request.ts";
import { type Beyond, findBeyond, findOutOfReach, isForeign } from "./language/gaps/beyond.ts";
import type { Target } from "./generate/target.ts";
import { COMPLAINT, interpretFollowUp } from "./interpret-follow-up.ts";
import { readFirstPrompt } from "./language/first-prompt.ts";
import type { NoApp } from "./language/first-read.ts";
import { answerInstead } from "./language/records/pieces/piece-answers.ts";

/** Something that was asked for and not done. */
export interface Undone {
  /** In the person's words. */
  words: string;
  /** Why, or what comes near; null when it was not understood. */
  answer: string | null;
  /** It was done; the answer says what should be known of it. */
  isNote?: true;
}

/** What a prompt comes to. */
export type Interpretation =
  /** A new app, over nothing or over the one that is there. */
  | { type: "create"; app: AppSpecification; corrections: [string, string][]; undone: Undone[] }
  /** `done`: sentences on what changed; `already`: on what was so before. */
  | { type: "change"; app: AppSpecification; done: string[]; already: string[]; undone: Undone[] }
  | { type: "explain"; topic: Topic };

export type Topic =
  | { about: "help" }
  /** Something was said or asked that changes nothing. */
  | { about: "answer"; answer: string }
  | { about: "foreign" }
  | { about: "other-app"; words: string }
  | { about: "no-fields"; noun: string }
  | { about: "beyond"; beyond: Beyond }
  | { about: "undo" }
  | { about: "another-app"; name: string }
  | { about: "unknown"; words: string };

const HELP =
  /^(?:help(?: me)?|hi|hello|hey|hallo|good (?:morning|evening|day)|what (?:else )?can (?:you|i) (?:do|say|ask|change|make|build)(?: .*)?|what do you do|test(?:ing)?|what now|what (?:should|could) i (?:do|add|change)(?: next| now)?|any (?:ideas|suggestions)|(?:suggest|surprise me|improve it|make it (?:better|nicer|great)))\b[^a-z]*$/i;
const FIRST_HELP =
  /^(?:who are you|how (?:do|does|can) .*|what (?:do|can) .*|thanks?(?: you)?|are you (?:an? )?ai)\b[^a-z]*$/i;
const UNDO =
  /^(?:please )?(?:undo(?: (?:that|it|this|the last .*))?|go back|revert(?: .*)?|restore .*|take (?:it|that) back|(?:(?:oh|no|nope|oops|sorry|wait|please),?\s+)*(?:put|bring|get|have) (?:it|that|this) back(?: (?:please|again|how it was|as it was|the way it was))?|(?:no,? )?(?:not that|that(?:'s| is| was) (?:wrong|not it|not what i (?:wanted|meant|asked for)))(?:,? (?:undo (?:it|that)|go back|put it back))|i (?:changed|have changed) my mind|(?:it|that) was better before|make it (?:like|as|how) (?:it was )?before|(?:please )?(?:go|change it|put it|bring it|turn it|set it|return) back(?: please)?(?: to (?:how|what|the way|as) (?:it|things|everything) (?:was|were|looked|had been)(?: before)?| to (?:the )?(?:last|previous|old|earlier|former) (?:one|version|state|look)| to before| again| a step| one step)?|(?:it|that) (?:was|looked) (?:better|nicer|good)(?: the way it was)? (?:before|earlier)|undo (?:my |the |your )?(?:last|previous).*|i liked (?:it|that) (?:better|more) before)[.!]*$/i;
const REPLACE =
  /\b(?:instead|start(?:ing)? over|from scratch|start (?:anew|again|fresh)|replace (?:it|this|the app|everything|that)|overwrite(?: it)?|new app)\b/i;
/** One thing for another in the app that is there. */
const EXCHANGE = /\binstead of\b(?! (?:this|the|my|an?) (?:\w+ )?(?:app|site|list|tracker)\b)/i;
const REPLACE_ALL =
  /\b(?:start(?:ing)? over|from scratch|start (?:anew|again|fresh)|replace (?:it|this|the app|everything|that)|overwrite|new app)\b/i;

/** Whether the prompt says that what is there may go. */
export function mayReplace(prompt: string): boolean {
  return REPLACE.test(prompt) && !EXCHANGE.test(prompt);
}

/**
 * `app` is the app as it is specified now; null when there is none. `spokenOf` is what the prompt before was about, which
 * "it" may mean.
 */
export function interpret(
  prompt: string,
  app: AppSpecification | null,
  target: Target = "web",
  spokenOf: string | null = null,
): Interpretation {
  const said = target === "mobile" ? withoutPhoneWords(prompt.trim()) : prompt.trim();
  const text = app === null ? said : plainRequest(asWish(complainedOf(said))).replace(COMPLAINT, "");
  if (HELP.test(text) || (app === null && FIRST_HELP.test(text))) return explain({ about: "help" });
  if (UNDO.test(text)) return explain({ about: "undo" });
  if (app !== null) {
    const answer = answerTalk(text, app, (wish) => interpretFollowUp(wish, app, spokenOf));
    if (answer !== null) return explain({ about: "answer", answer });
  }
  if (isForeign(text)) return explain({ about: "foreign" });
  if (app === null) return interpretFirst(mayReplace(text) ? withoutReplaceWords(text) : text);
  if (mayReplace(text)) {
    if (!REPLACE_ALL.test(text) && meansOtherGame(text, app)) return interpretFollowUp(text, app, spokenOf);
    // "show them as a table instead" changes the app that is there.
    const followed = REPLACE_ALL.test(text) ? null : interpretFollowUp(withoutReplaceWords(text), app, spokenOf);
    // "a reading list instead" names another app, and nothing to add to this one.
    const isMore = followed?.type === "change" && followed.app.entities.length > app.entities.length;
    if (followed?.type === "change" && followed.done.length > 0 && followed.undone.length === 0 && !isMore)
      return followed;
    const created = interpretFirst(withoutReplaceWords(text));
    if (created.type === "create") return created;
  }
  const followed = interpretFollowUp(text, app, spokenOf);
  return (/^why\b.*\?/i.test(said) ? onlyAnswered(followed) : null) ?? followed;
}

/** "why is there no login?" of what cannot be: the reason answers it, and no wish is left undone. */
function onlyAnswered(followed: Interpretation): Interpretation | null {
  if (followed.type !== "change" || followed.done.length + followed.already.length > 0) return null;
  const answers = followed.undone.map(({ answer }) => answer).filter((answer) => answer !== null);
  return answers.length > 0 && answers.length === followed.undone.length
    ? explain({ about: "answer", answer: answers.join(" ") })
    : null;
}

/** "is it possible to add a phone?", "good, now sort by it": without the words around the wish. */
function asWish(text: string): string {
  return (
    text
      .replace(
        /^(?:(?:ok(?:ay)?|good|great|nice|perfect|cool|thanks?(?: you)?|fine|lovely|awesome|excellent|yes|super)[\s,.!-]+)+(?=(?:now|then|next|but|and now|please|can|could|i|add|make|change|remove|sort|show|rename|put|move|use)\b)/i,
        "",
      )
      .replace(
        /^(?:is it|would it be|is that|are you) (?:also )?(?:possible|able|ok|okay|easy)(?: for you)? to (.+?)\?*$|^why (?:don't|not|do not) (?:you|we) (.+?)\?*$|^(?:can|could) we (?:please |also )?((?:add|make|change|remove|rename|move|put|show|use|turn|give|hide) .+?)\?*$/i,
        "$1$2$3",
      )
      .replace(
        /^(?:can|could|may|would) (?:it|this|the app|everything|the site) (?:also )?(?:be|look) (.+?)\?*$/i,
        "make it $1",
      )
      .replace(
        /^(?:can|could) (?:the |my |our |all )?(?!(?:i|we|you|it|this|that|everything)\b)([\p{L} ]+?) (?:also )?be (?:shown|displayed|seen) (as|in|on|with) (.+?)\?*$/iu,
        "show the $1 $2 $3",
      )
      // "the phone number is wrong, it should be 01234 5678"
      .replace(
        /^((?:the|our|my|your) [\p{L}' ]{2,30}?) (?:is|are) (?:all |just |totally |still )?(?:wrong|not (?:right|correct|true)|incorrect|old|out of date|outdated|a mistake)[\s,.!;:–-]+(?:(?:it|that|they)(?:'s| is| are|'re| should be| must be| has to be)|should be|must be) /iu,
        "$1 should be ",
      )
      .replace(
        /^(?:the|our|my|your) [\p{L}' ]{2,30}? (?:is|are) (?:all |just |totally |still )?(?:wrong|not (?:right|correct|true)|incorrect|old|out of date|outdated|a mistake)[\s,.!;:–-]+(?=(?:we|i|our|the|please|change|make|put) )/iu,
        "",
      )
      .replace(/^(?:can|could) ((?:the|my|our|all) [\p{L} ]+?) (?:also )?be (?!able\b)(.+?)\?*$/iu, "$1 should be $2")
      .replace(
        /^(?:(?:can|could|may) (?:i|we)(?: please| also)* have|how about(?: adding| having)?|what about(?: adding| having)?) (.+?)\?*$/i,
        "add $1",
      )
  );
}

function explain(topic: Topic): Interpretation {
  return { type: "explain", topic };
}

/** That it is for a phone is known where it is made for one. */
function withoutPhoneWords(text: string): string {
  const device = "(?:(?:mobile|native|smart)? ?phones?|iphones?|android|ios|mobile|react native|expo)";
  return text
    .replace(new RegExp(`\\b(?:${device}(?: (?:and|or|/|&) )?)+ (?=apps?\\b)`, "gi"), "")
    .replace(
      new RegExp(`,?\\s+(?:for|on) (?:(?:my|the|an?|our) )?${device}(?:(?:,| and| or) ${device})*\\b`, "gi"),
      "",
    );
}

function withoutReplaceWords(text: string): string {
  return text
    .replace(
      /^(?:please )?(?:let's )?(?:start(?:ing)? over|start (?:anew|again|fresh)|replace (?:it|this|the app|everything|that)|overwrite(?: it)?)\s*(?:with|by|and (?:make|build)|as|from scratch|[,:.-])*\s*/i,
      "",
    )
    .replace(/[,\s]*\b(?:instead(?: of .*)?|from scratch|and overwrite it|overwrite it|replace it)\b/gi, "")
    .replace(/^(?:make|turn) (?:it|this)(?: into)? /i, "")
    .trim();
}

function interpretFirst(prompt: string): Interpretation {
  const read = readFirstPrompt(prompt);
  if ("reason" in read) return explain(topicOf(read, prompt));
  const undone: Undone[] = [...read.undone];
  let { app } = read;
  for (const clause of read.rest) {
    const followed = followClause(clause, app);
    app = followed.app;
    undone.push(...followed.undone.map(withAnswer));
  }
  undone.push(...read.gaps.map(asUndone));
  return { type: "create", app: AppSpecification.parse(app), corrections: read.corrections, undone: eachOnce(undone) };
}

/**
 * In the order of the prompt as far as it is known; what was said twice is answered once, and "get an email" not beside
 * "customers get an email when it is ready".
 */
function eachOnce(undone: readonly Undone[]): Undone[] {
  const lower = undone.map(({ words }) => words.toLowerCase());
  return undone.filter(({ answer }, index) => {
    const words = lower[index] ?? "";
    if (lower.indexOf(words) !== index) return false;
    const isWithin = ({ answer: other }: Undone, at: number) =>
      at !== index &&
      other !== null &&
      (answer === null || other === answer) &&
      ` ${lower[at]} `.includes(` ${words} `);
    return !undone.some(isWithin);
  });
}

function topicOf(none: NoApp, prompt: string): Topic {
  if (none.reason === "other") return { about: "other-app", words: none.words };
  if (none.reason === "undone") return { about: "beyond", beyond: { words: none.words, answer: none.answer } };
  const beyond = findOutOfReach(prompt);
  if (beyond !== null) return { about: "beyond", beyond };
  if (none.reason === "no-fields") return { about: "no-fields", noun: none.noun };
  return { about: "unknown", words: prompt };
}

/** What was asked in a clause of its own and not understood is a wish: it is answered with what comes near. */
function withAnswer(undone: Undone): Undone {
  return undone.answer === null ? { ...undone, answer: answerInstead(undone.words) } : undone;
}

function asUndone(words: string): Undone {
  return { words, answer: findBeyond(words)?.answer ?? null };
}
