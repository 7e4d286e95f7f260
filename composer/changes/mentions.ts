import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { findBlock } from "./find-place.ts";
import { pluralOf, singularOf } from "../language/words.ts";

export interface Mention {
  entity: Entity;
  /** The clause without the words that only say which records are meant: "to the tasks". */
  text: string;
}

/** The records that words name: by their singular or plural, or its last word. */
export function entityOfNoun(noun: string, { entities }: Pick<AppSpecification, "entities">): Entity | null {
  const wanted = noun
    .toLowerCase()
    .replace(/^(?:(?:the|a|an|my|our|all|each|every|these|those|new)\s+)+/, "")
    .replace(/\s+(?:list|table|page|records|entries|form)$/, "")
    .trim();
  if (wanted === "") return null;
  const single = singularOf(wanted);
  return (
    entities.find(({ singular, plural }) => [singular, plural].some((name) => name.toLowerCase() === wanted)) ??
    entities.find(({ singular }) => singular.toLowerCase() === single) ??
    entities.find(({ singular }) => singular.toLowerCase().split(" ").at(-1) === single) ??
    entities.find(({ singular }) => single !== wanted && singular.toLowerCase().split(" ")[0] === single) ??
    entities.find(({ id }) => id.toLowerCase() === single.replace(/[ -]/g, "")) ??
    null
  );
}

/** A pattern for the nouns of an entity. */
export function nounPattern({ id, singular, plural }: Entity): string {
  // What they were called before they were renamed is understood as well.
  const first = id.replace(/([A-Z])/g, " $1").toLowerCase();
  const last = singular.split(" ").at(-1) ?? singular;
  const head = singular.split(" ")[0] ?? singular;
  const nouns = [
    ...new Set(
      [plural, singular, ...(head === last ? [] : [pluralOf(head)]), pluralOf(last), last, pluralOf(first), first].map(
        (noun) => noun.toLowerCase(),
      ),
    ),
  ];
  return `(?:${nouns.map((noun) => noun.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}

const WHICH = "(?:(?:the|each|every|all|my|our|any|of|a|an|single|these|those)\\s+)*";
const THING = "(?:\\s+(?:list|table|form|records?|entries|entry|page|section))?";

/** The records that a clause names as those it is about; null when it names none. */
export function findMention(text: string, app: AppSpecification): Mention | null {
  // "Keep track of loans with book and member" tells what a loan has.
  const beside =
    /\b(?:keep track|keep an? (?:list|log|record)|(?:list|log|table|register|history) of|track)\b.* (?:with|that has|having) /i.test(
      text,
    )
      ? "to|from|of|for|in|on|at"
      : "to|from|of|for|in|on|at|with";
  const mentions = app.entities.flatMap((entity): (Mention & { rank: number; at: number })[] => {
    const noun = nounPattern(entity);
    const named = new RegExp(
      `,?\\s+(?:${beside})\\s+${WHICH}${noun}${THING}(?![\\w-])(?!\\s+(?:to|as|into)\\s)`,
      "i",
    ).exec(text);
    if (named !== null) return [{ entity, text: cut(text, named), rank: 0, at: named.index }];
    const owner = new RegExp(
      `^(?:let\\s+|give\\s+|allow\\s+|i want\\s+)?${WHICH}${noun}(?:'s|s')?\\s+(?=(?:should|must|can|may|also|need|needs|have|has|get|gets|could)\\b)`,
      "i",
    ).exec(text);
    if (owner !== null) return [{ entity, text, rank: 1, at: owner.index }];
    const bare = new RegExp(`(?<![\\w-])${noun}(?![\\w-])`, "i").exec(text);
    // "remove the author" is about the books' field of this name.
    const word = bare?.[0].toLowerCase() ?? "";
    const isField = app.entities.some(
      ({ id, fields }) => id !== entity.id && fields.some(({ label }) => label.toLowerCase() === word),
    );
    return bare === null || (isField && singularOf(word) === word) ? [] : [{ entity, text, rank: 2, at: bare.index }];
  });
  const form =
    /,?\s+(?:to|from|of|in|on)\s+(?:the\s+|my\s+|our\s+)?((?:[\p{L}-]+\s+){0,3}(?:form|rsvp|sign-?up|registration|booking|reservation|enquiry))$/iu.exec(
      text,
    );
  const placed = form === null ? null : (findBlock(app, form[1] ?? "") ?? findBlock(app, "form"));
  const kept = placed !== null && placed.block.type === "form" ? placed.block.entity : null;
  const owner = app.entities.find(({ id }) => id === kept);
  if (form !== null && owner !== undefined) return { entity: owner, text: cut(text, form) };
  const ranked = mentions.toSorted((a, b) => a.rank - b.rank || a.at - b.at);
  const [first, second] = ranked;
  if (first === undefined) return null;
  // Two bare nouns say nothing of which is meant, unless one stands at the front.
  if (first.rank === 2 && second !== undefined && /^(?:add|link|connect)/i.test(text)) return null;
  return { entity: first.entity, text: first.text };
}

function cut(text: string, found: RegExpExecArray): string {
  return `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.replace(/\s+/g, " ").trim();
}

/** The entities whose fields' names stand in the words; those with the most of them. */
export function ownersOfFieldIn(text: string, { entities }: AppSpecification): Entity[] {
  const plain = ` ${words(text)} `;
  const scored = entities.map((entity) => {
    const names = new Set(entity.fields.map(({ label }) => words(label)));
    const found = [...names].filter((name) => name.length >= 3 && plain.includes(` ${name} `));
    return { entity, score: found.reduce((sum, name) => sum + name.length, 0) };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ entity }) => entity);
}

function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(singularOf).join(" ");
}
