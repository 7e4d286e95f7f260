import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Undone } from "../interpret.ts";
import { findBeyond } from "../language/gaps/beyond.ts";
import { plainClause, startsWithVerb } from "../language/clauses.ts";
import { colourNames } from "../language/look/colours.ts";
import { findField } from "../language/field-phrase.ts";
import { domainOfEntity, domainOfNoun } from "../language/domains/find-domain.ts";
import { readText } from "../language/read-text.ts";
import { correctWords } from "../language/spelling.ts";
import { listInWords, pluralOf, singularOf } from "../language/words.ts";
import { amountsNamed } from "./amounts-named.ts";
import { entityMeant } from "./entity-meant.ts";
import { columnsNamed } from "./columns-named.ts";
import { placedBlocks } from "./find-place.ts";
import { validApp } from "./valid-app.ts";
import { missingInTool, missingSection, ofTool } from "./missing-section.ts";
import { entityOfNoun, findMention, ownersOfFieldIn } from "./mentions.ts";
import { BLOCK_NAMES, nameOfBlock, VIEW_NAMES } from "./names-in-app.ts";
import type { Clause, Read } from "./reader.ts";
import { READERS } from "./readers.ts";
import { plainRequest } from "./plain-request.ts";
import { repairApp } from "./repair-app.ts";
import { straight } from "./straight-words.ts";

/** What was last spoken of in a prompt. */
export interface Talk {
  /** The id of the records. */
  entity: string | null;
  /** What "it" means. */
  it: string | null;
}

export const SILENCE: Talk = { entity: null, it: null };

export interface Followed {
  app: AppSpecification;
  done: string[];
  already: string[];
  undone: Undone[];
  talk: Talk;
}

/** Does what a clause asks of an app, as far as it is understood and possible. */
export function followClause(words: string, before: AppSpecification, talk: Talk = SILENCE): Followed {
  const followed: Followed = { app: before, done: [], already: [], undone: [], talk };
  const stranger = strangersIn(words, before);
  const found = stranger === null ? readAny(words, before, talk) : null;
  if (found === null) {
    const own = stranger === null ? ofTool(words, before) : null;
    if (own?.isThere === true) {
      followed.already.push("It has that already.");
      return followed;
    }
    followed.undone.push({
      words,
      answer:
        missingField(words, before) ??
        nothingToRemove(words, before) ??
        own?.answer ??
        findBeyond(words)?.answer ??
        stranger ??
        missing(words, before) ??
        missingSection(words, before) ??
        (/^(?:add|show|make|use|change|remove|put|let|keep|have|include)\b/i.test(words)
          ? missingInTool(before)
          : null),
    });
    return followed;
  }
  const { read, clause } = found;
  const doubt = clause.isNamed ? null : ambiguity(read, clause, talk);
  if (doubt !== null) {
    followed.undone.push({ words, answer: doubt });
    return followed;
  }
  const several = read.acts.length + read.unclear.length > 1;
  for (const { apply, words: part, isNote } of read.acts) {
    const applied = apply(followed.app);
    const own = several && part !== undefined ? part : words;
    if (applied.type === "already") {
      followed.already.push(applied.said);
      followed.talk = { ...followed.talk, it: applied.it ?? followed.talk.it };
    } else if (applied.type === "impossible")
      followed.undone.push({ words: own, answer: applied.said, ...(isNote === undefined ? {} : { isNote }) });
    else {
      const { app, lost } = repairApp(applied.value, followed.app);
      const valid = validApp(app);
      if (valid === null) {
        followed.undone.push({
          words: own,
          answer: "The app could not hold it: too much of it, or names that are too long.",
        });
        continue;
      }
      followed.app = valid;
      const gone = lost.length === 0 ? "" : ` With it went ${listInWords([...new Set(lost)])}.`;
      followed.done.push(applied.said + gone);
      followed.talk = { ...followed.talk, it: applied.it ?? followed.talk.it };
    }
  }
  followed.undone.push(...read.unclear.map((part) => ({ words: part, answer: findBeyond(part)?.answer ?? null })));
  if (clause.entity !== null && followed.done.length > 0)
    followed.talk = { ...followed.talk, entity: clause.entity.id };
  return followed;
}

interface ReadOf {
  read: Read;
  clause: Clause;
}

/** As it is written; then with "it" put in words, and with slips put right. */
function readAny(words: string, app: AppSpecification, talk: Talk): ReadOf | null {
  const text = straight(plainRequest(plainClause(words)));
  const told = talk.it === null ? null : withIt(text, talk.it);
  const plain = withoutReason(text);
  const wordings = [...(told === null ? [] : [told]), text, ...(plain === text || plain.length < 6 ? [] : [plain])];
  const first = firstRead(wordings, app, talk);
  const isSure = first !== null && !first.read.acts.some(({ isGuess }) => isGuess === true);
  if (isSure) return first;
  const known = vocabulary(app);
  const corrected = wordings.flatMap((wording) => {
    const again = correctWords(wording.replace(/^(?:ad|adda|addd) /i, "add "), known).text;
    return again === wording ? [] : [again];
  });
  const second = firstRead(corrected, app, talk);
  // "a feild called Room": the slip is in the words around the name.
  const isFrame = corrected.some((again) => countFrame(again) > countFrame(text));
  const isBetter = second !== null && (isFrame || !second.read.acts.some(({ isGuess }) => isGuess === true));
  return (isBetter ? second : (first ?? second)) ?? named(text, app, talk);
}

/** What begins so tells something to be done, or speaks of somebody: no name of a part. */
const NO_NAME =
  /^(?:can|could|may|might|does|do|did|is|are|was|were|am|has|have|had|will|would|should|shall|must|please|why|only|just|until|from|before|after|it|they|this|that|i|we|you|there|not?|count|play|track|write|draw|read|open|print|send|share|test|build|do|go|run|fix|help|translate|check|bring|restore|shuffle|mix|swap|move|place|position|shift|separate|split|merge|combine|join|duplicate|reset|undo|leave|highlight|[\p{L} ]+ (?:is|are|can|has|have) (?:half|twice|included|free|not|always|never|on|in|at|for|the|too)|reduce|increase|raise|lower|double|connect|replace|reorder|choose|pick|try|publish|import|upload|download|text me|notify|remind|warn|who|whose|what|where|when|why|how|know|see|say|view|find|look|clear|explain|get|fetch|load|pull|update|sync)\b/iu;

/** "class lasts 60 minutes", "plot number first": something is told, and no part named. */
const TELLS =
  /\b(?:lasts?|takes|is|are|was|should|must|costs|goes|comes|has|have)\b.*\d|\b(?:first|then|last|optional|on top|at the top|needs?|should|must|ha(?:s|ve) to|ought to)\b/i;

/** "rating from 1 to 10 with stars": no more than a name, where it can be nothing else than one of what can be added. */
function named(text: string, app: AppSpecification, talk: Talk): ReadOf | null {
  if (startsWithVerb(text) || text.split(" ").length > 8 || NO_NAME.test(text)) return null;
  if (TELLS.test(text) && !/^countdown to\b/i.test(text)) return null;
  const read = readWords(`add ${/^(?:an?|the|some|\d)\b/i.test(text) ? "" : "a "}${text}`, app, talk);
  return read === null || read.read.unclear.length > 0 || read.read.acts.some(({ isGuess }) => isGuess === true)
    ? null
    : read;
}

function countFrame(text: string): number {
  return text.match(/\b(?:field|column|checkbox|dropdown|button|section|called)\b/gi)?.length ?? 0;
}

function firstRead(wordings: readonly string[], app: AppSpecification, talk: Talk): ReadOf | null {
  for (const wording of wordings) {
    const read = readWords(wording, app, talk);
    if (read !== null) return read;
  }
  return null;
}

/** Without what only says why: "remove the prices, they change too often". */
function withoutReason(text: string): string {
  return text.replace(
    /(?:,? (?:because|since|cause|otherwise|as (?:they|it|we|i))\b|, (?:they|it|we|i|that|those|there|(?:my|our) \p{L}+(?: \p{L}+)? (?=can't|cannot|doesn't|won't|has|is))(?:'s|'re)? (?!should|must|has to|have to|needs?|can|may)).*$/iu,
    "",
  );
}

const IT = "(?:it|that|this|them|those|these|the new one)";
/** Where "it" is what was just spoken of; elsewhere, "make it dark", it is the app. */
const ABOUT_IT: readonly RegExp[] = [
  new RegExp(`\\b(?:by|above|below|before|after|under|for|to|from|of|with) ${IT}$`, "i"),
  new RegExp(`^(?:move|put|place|bring|remove|delete|drop|hide|show) ${IT}\\b(?! (?:as|in|into)\\b)`, "i"),
  new RegExp(`^rename ${IT} to\\b`, "i"),
  new RegExp(`^(?:link|connect|relate|tie|attach) ${IT} (?:to|with)\\b`, "i"),
  new RegExp(
    `^(?:make|have) ${IT} (?:required|optional|mandatory|an?|the (?:default|first|last|title)|come|at|between)\\b`,
    "i",
  ),
  new RegExp(`^(?:${IT}|they) (?:must|should|has|needs|can|goes|is)\\b`, "i"),
];

function withIt(text: string, it: string): string | null {
  if (!ABOUT_IT.some((pattern) => pattern.test(text)) || /\bthat (?:came|come|comes|was|were|is|are)\b/i.test(text))
    return null;
  return text.replace(new RegExp(`\\b(?:${IT}|they)\\b`, "i"), () => `the ${it}`);
}

function readWords(said: string, app: AppSpecification, talk: Talk): ReadOf | null {
  const text = amountsNamed(columnsNamed(said, app), app);
  const mention = findMention(text, app);
  const clauses: Clause[] = [];
  const clause = (words: string, entity: Entity | null, isNamed: boolean): Clause => ({
    text: words,
    digits: readText(words).text,
    app,
    entity,
    isNamed,
    domain: entity === null ? null : domainOfEntity(entity),
  });
  if (mention !== null) {
    // What names the records may be a part of what is asked: "link tasks to a project".
    clauses.push(clause(text, mention.entity, false));
    if (mention.text !== text) clauses.push(clause(mention.text, mention.entity, true));
  } else clauses.push(clause(text, usualEntity(text, app, talk), false));
  for (const reader of READERS) {
    for (const each of clauses.toReversed()) {
      const isNamed = mention !== null;
      const read = reader({ ...each, isNamed });
      if (read !== null) return { read, clause: { ...each, isNamed } };
    }
  }
  return null;
}

/** The records that a clause speaks of when it names none. */
function usualEntity(text: string, app: AppSpecification, talk: Talk): Entity | null {
  const last = app.entities.find(({ id }) => id === talk.entity);
  const meant = last === undefined ? entityMeant(text, app) : null;
  if (meant !== null) return meant;
  const [ofTick, other] = ownersOfTick(text, app);
  if (ofTick !== undefined && other === undefined) return ofTick;
  const spent = app.entities.find(({ singular }) => /\b(?:expense|purchase|spending|cost)$/i.test(singular));
  if (spent !== undefined && /\bwho (?:spent|paid|bought)\b/i.test(text)) return spent;
  const speaksOfFields =
    !/^(?:add|include|insert|create)\b/i.test(text) ||
    /\b(?:by|of|filter|total|sum|chart)\b|\bto (?:the|my|our) [\p{L}]+$/iu.test(text);
  const owners = speaksOfFields ? ownersOfFieldIn(text, app) : [];
  if (owners.length === 1) return owners[0] ?? null;
  if (last !== undefined && (owners.length === 0 || owners.includes(last))) return last;
  const main = app.entities.find((entity) =>
    app.pages.some(({ blocks }) => blocks.some((block) => block.type === "records" && block.entity === entity.id)),
  );
  return owners[0] ?? main ?? app.entities[0] ?? null;
}

/** "add a returned date": those with a tick “Returned”. */
function ownersOfTick(text: string, { entities }: AppSpecification): Entity[] {
  const tick = /^(?:add|include) (?:an? |the )?(\p{L}+(?:ed|id|nt)) (?:on|date|at|by|time|day)$/iu.exec(text)?.[1];
  return tick === undefined
    ? []
    : entities.filter(({ fields }) =>
        fields.some(({ type, label }) => type === "checkbox" && label.toLowerCase() === tick.toLowerCase()),
      );
}

/** Of a field that several records have it is asked which is meant. */
function ambiguity({ acts }: Read, { app }: Clause, talk: Talk): string | null {
  for (const { field } of acts) {
    if (field === undefined) continue;
    const owners = app.entities.filter(({ fields }) =>
      fields.some(({ label }) => label.toLowerCase() === field.toLowerCase()),
    );
    if (owners.length < 2 || owners.some(({ id }) => id === talk.entity)) continue;
    const names = listInWords(
      owners.map(({ plural }) => `**${plural}**`),
      "or",
    );
    return `${owners.length === 2 ? "Both have" : "Several have"} a field **${field}**. Do you mean that of ${names}? Say “… of the ${owners[0]?.plural}”.`;
  }
  return null;
}

const SPEAKS_OF_FIELD =
  /^(?:remove|delete|drop|hide|rename|move|take (?:out|away)|get rid of|don't (?:show|need|want)|no more|(?:sort|order|filter|group)(?: \w+)* by|(?:make|turn|convert|change) .+ (?:a|an|into|to|required|optional))\b/i;

const BY =
  /\b(?:charts?|graphs?|pie|filter|sort|order|group|board|kanban|total|sum|calendar)\w*\b.*\b(?:by|per|of|for each) (?:the |each |their )?([\p{L}][\p{L} -]{1,30})$/iu;

/** "a pie chart by category", where nothing has a category. */
function missingField(clause: string, app: AppSpecification): string | null {
  const wanted = BY.exec(plainClause(clause))?.[1]?.toLowerCase();
  if (wanted === undefined || app.entities.length === 0 || /^(?:it|them|that|this|all)$/.test(wanted)) return null;
  const [entity] = app.entities;
  if (app.entities.some(({ fields }) => findField(wanted, fields) !== null)) return null;
  const names =
    app.entities.length === 1
      ? ` The ${entity?.plural} have ${listInWords((entity?.fields ?? []).map(({ label }) => label.toLowerCase()))}.`
      : "";
  return `There is no field “${wanted}”.${names} Add it first: “add a ${wanted} field”.`;
}

const GONE =
  /^(?:remove|delete|drop|hide|take (?:out|away|off)|get rid of|scrap|lose) (?:the |our |my |all )?([\p{L} -]{3,30})$/iu;

/** "get rid of the newsletter", where a site has none: what it has instead of why there could be none. */
function nothingToRemove(clause: string, app: AppSpecification): string | null {
  const wanted = GONE.exec(plainClause(clause))?.[1];
  if (wanted === undefined || app.layout !== "site") return null;
  const names = placedBlocks(app).map(({ block }) => `“${nameOfBlock(block, app)}”`);
  return `I find no “${wanted}” on the site. Its parts are ${listInWords([...new Set(names)])}: “remove …”.`;
}

/** An answer for what speaks of something that there is not. */
function missing(clause: string, app: AppSpecification): string | null {
  if (!SPEAKS_OF_FIELD.test(straight(plainClause(clause)))) return null;
  const lists = app.entities.map(
    ({ plural, fields }) =>
      `${app.entities.length > 1 ? `${plural}: ` : ""}${listInWords(fields.map(({ label }) => label.toLowerCase()))}`,
  );
  if (lists.length === 0) return null;
  return app.entities.length === 1
    ? `I find nothing of that name in the app. Its fields are ${lists[0]}.`
    : `I find nothing of that name in the app. Its fields are, of ${lists.join("; of ")}.`;
}

/** "add a deposit to the tenants", where no tenants are kept. */
function strangersIn(clause: string, app: AppSpecification): string | null {
  const noun = /^(?:add|put|include|give)\b.+ (?:to|for) (?:the |my |our |each |every |all )?(\p{L}{4,})$/iu.exec(
    plainClause(clause),
  )?.[1];
  if (
    noun === undefined ||
    /\b(?:list|table|page|tab|section) for\b/i.test(clause) ||
    app.layout === "site" ||
    entityOfNoun(noun, app) !== null
  )
    return null;
  const domain = domainOfNoun(noun)?.domain;
  const isOther = app.entities.every((entity) => domainOfEntity(entity)?.singular !== domain?.singular);
  if (domain === undefined || !isOther || app.entities.length === 0 || pluralOf(singularOf(noun)) !== noun) return null;
  return `There are no ${noun} in the app. “Also keep track of ${noun} with name and …” puts them there.`;
}

const WORDS =
  "remove delete rename change search filter field column button checkbox theme colour color accent background sort include dropdown number rating total completed finished examples required optional order newest oldest highest lowest default calendar gallery headline section above below between elegant playful serious modern rounded corners replace question answer minutes rounds against statistics picture photo image deadline category description quantity calculator";

function vocabulary(app: AppSpecification): ReadonlySet<string> {
  const names = [...Object.values(BLOCK_NAMES), ...Object.values(VIEW_NAMES)].flat();
  const labels = app.entities.flatMap(({ fields, singular, plural }) => [
    singular,
    plural,
    ...fields.map(({ label }) => label),
  ]);
  return new Set([
    ...WORDS.split(" "),
    ...colourNames().filter((name) => name.length > 4),
    ...names.flatMap((name) => name.toLowerCase().split(" ")),
    ...labels.map((label) => label.toLowerCase()),
  ]);
}
