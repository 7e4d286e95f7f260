import type { Entity } from "@lathe/protocol/app/entity";
import { AppSpecification } from "@lathe/protocol/app-specification";
import { applyChange } from "./changes/apply-change.ts";
import { scopeOf } from "./changes/scope.ts";
import { readClause } from "./changes/read-changes.ts";
import { splitClauses } from "./language/clauses.ts";
import { type Beyond, beyondFields, findBeyond, isForeign } from "./language/beyond.ts";
import { inSentence } from "./generate/entity-parts.ts";
import type { Target } from "./generate/target.ts";
import type { Domain } from "./language/domain.ts";
import { domainOfEntity } from "./language/domains/find-domain.ts";
import { type NoApp, readFirstPrompt } from "./language/first-prompt.ts";
import { listInWords } from "./language/words.ts";

/** Something that was asked for and not done. */
export interface Undone {
  /** In the person's words. */
  words: string;
  /** Why, or what comes near; null when it was not understood. */
  answer: string | null;
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
  | { about: "foreign" }
  | { about: "other-app"; words: string }
  | { about: "no-fields"; noun: string }
  | { about: "beyond"; beyond: Beyond }
  | { about: "undo" }
  | { about: "another-app"; name: string }
  | { about: "unknown"; words: string };

const HELP =
  /^(?:help|hi|hello|hey|hallo|good (?:morning|evening|day)|what can you do|what (?:do|can) (?:you|i) .*|who are you|how (?:do|does|can) .*|thanks?(?: you)?|test(?:ing)?|are you (?:an? )?ai)\b[^a-z]*$/i;
const UNDO =
  /^(?:please )?(?:undo(?: (?:that|it|this|the last .*))?|go back|revert(?: .*)?|restore .*|take (?:it|that) back)[.!]*$/i;
const REPLACE =
  /\b(?:instead|start(?:ing)? over|from scratch|start (?:anew|again|fresh)|replace (?:it|this|the app|everything|that)|overwrite(?: it)?|new app)\b/i;

/** Whether the prompt says that what is there may go. */
export function mayReplace(prompt: string): boolean {
  return REPLACE.test(prompt);
}

/** `app` is the app as it is specified now; null when there is none. */
export function interpret(prompt: string, app: AppSpecification | null, target: Target = "web"): Interpretation {
  const text = target === "mobile" ? withoutPhoneWords(prompt.trim()) : prompt.trim();
  if (HELP.test(text)) return explain({ about: "help" });
  if (UNDO.test(text)) return explain({ about: "undo" });
  if (isForeign(text)) return explain({ about: "foreign" });
  if (app === null) return interpretFirst(mayReplace(text) ? withoutReplaceWords(text) : text);
  if (mayReplace(text)) {
    const created = interpretFirst(withoutReplaceWords(text));
    if (created.type === "create") return created;
  }
  return interpretFollowUp(text, app);
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
    const followed = followClause(clause, app, read.domain);
    app = followed.app;
    undone.push(...followed.undone);
  }
  undone.push(...read.gaps.map(asUndone));
  return { type: "create", app: AppSpecification.parse(app), corrections: read.corrections, undone: eachOnce(undone) };
}

/** In the order of the prompt as far as it is known; what was said twice is answered once. */
function eachOnce(undone: readonly Undone[]): Undone[] {
  return undone.filter(
    ({ words }, index) => undone.findIndex((each) => each.words.toLowerCase() === words.toLowerCase()) === index,
  );
}

function topicOf(none: NoApp, prompt: string): Topic {
  if (none.reason === "other") return { about: "other-app", words: none.words };
  if (none.reason === "undone") return { about: "beyond", beyond: { words: none.words, answer: none.answer } };
  const beyond = findBeyond(prompt);
  if (beyond !== null) return { about: "beyond", beyond };
  if (none.reason === "no-fields") return { about: "no-fields", noun: none.noun };
  return { about: "unknown", words: prompt };
}

function asUndone(words: string): Undone {
  return { words, answer: findBeyond(words)?.answer ?? null };
}

function interpretFollowUp(prompt: string, before: AppSpecification): Interpretation {
  const first = scopeOf(before)?.entity;
  if (first === undefined) return explain({ about: "unknown", words: prompt });
  const domain = domainOfEntity(first);
  let app = before;
  const done: string[] = [];
  const already: string[] = [];
  const undone: Undone[] = [];
  for (const clause of splitClauses(prompt)) {
    const fields = scopeOf(app)?.entity.fields ?? [];
    const newest = fields.at(-1)?.label ?? "";
    const followed = followClause(
      fields.length > first.fields.length ? clause.replace(/\bby (?:it|that|this)$/i, () => `by ${newest}`) : clause,
      app,
      domain,
    );
    app = followed.app;
    done.push(...followed.done);
    already.push(...followed.already);
    undone.push(...followed.undone);
  }
  if (done.length === 0 && already.length === 0) {
    const created = readFirstPrompt(prompt);
    const isNewApp =
      !("reason" in created) &&
      created.domain !== null &&
      /\b(?:app|list|tracker|log|collection|manager|inventory|track)\b/i.test(prompt);
    if (isNewApp && created.app.name === before.name && created.app.entities[0]?.singular === first.singular) {
      return {
        type: "change",
        app: before,
        done: [],
        already: [`**${before.name}** is there already. Say what should be different: “add a … field”, “remove …”.`],
        undone: [],
      };
    }
    if (isNewApp && !undone.some(({ answer }) => answer !== null))
      return explain({ about: "another-app", name: created.app.name });
    if ("reason" in created && created.reason === "other") return explain({ about: "other-app", words: created.words });
  }
  if (done.length + already.length + undone.length === 0) return explain({ about: "unknown", words: prompt });
  return { type: "change", app: AppSpecification.parse(app), done, already, undone };
}

/** An answer for what speaks of a field that there is not. */
function missingField(clause: string, { fields }: Entity): string | null {
  const speaksOfField =
    /^(?:remove|delete|drop|hide|rename|(?:sort|order|filter)(?: \w+)* by|(?:make|turn|convert|change) .+ (?:a|an|into|to|required|optional))\b/i.test(
      clause,
    );
  return speaksOfField
    ? `I find nothing of that name in the app. Its fields are ${listInWords(fields.map((field) => inSentence(field.label)))}.`
    : null;
}

interface Followed {
  app: AppSpecification;
  done: string[];
  already: string[];
  undone: Undone[];
}

function followClause(clause: string, before: AppSpecification, domain: Domain | null): Followed {
  const followed: Followed = { app: before, done: [], already: [], undone: [] };
  const scope = scopeOf(before);
  if (scope === null) return { ...followed, undone: [asUndone(clause)] };
  const read = readClause(clause, scope, domain);
  if (read === null) {
    const undone = asUndone(clause);
    followed.undone.push({ ...undone, answer: undone.answer ?? missingField(clause, scope.entity) });
    return followed;
  }
  for (const change of read.changes) {
    // "add login" reads like a field; what is known to be out of reach is said instead.
    const beyond = change.type === "field.add" ? beyondFields(change.phrase.label, clause) : null;
    if (beyond !== null && change.type === "field.add") {
      followed.undone.push({
        words: read.changes.length + read.unclear.length === 1 ? clause : inSentence(change.phrase.label),
        answer: beyond.answer,
      });
      continue;
    }
    const applied = applyChange(scopeOf(followed.app) ?? scope, change);
    if (applied.type === "changed") {
      followed.app = applied.value;
      followed.done.push(applied.said);
    } else if (applied.type === "already") {
      followed.already.push(applied.said);
    } else {
      followed.undone.push({ words: clause, answer: applied.said });
    }
  }
  followed.undone.push(...read.unclear.map(asUndone));
  return followed;
}
