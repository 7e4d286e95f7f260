import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Field } from "@lathe/protocol/app/field";
import { applyChange } from "../changes/apply-change.ts";
import type { Change } from "../changes/change.ts";
import { readFeature } from "../changes/read-feature.ts";
import { type Scope, scopeOf } from "../changes/scope.ts";
import { freshFieldId } from "../generate/names.ts";
import { beyondFields, otherAppWords } from "./beyond.ts";
import { nameIn, plainClause } from "./clauses.ts";
import { composeRecordsApp, titleField } from "./compose-records-app.ts";
import { type Domain, domainFields } from "./domain.ts";
import { DOMAINS } from "./domains.ts";
import { type FieldPhrase, readFieldPhrase } from "./field-phrase.ts";
import { makeField, meansDone } from "./field-kinds.ts";
import { DEFAULT_TICK, meansStreaks, meansTickOfToday } from "./streak-words.ts";
import { correctWords } from "./spelling.ts";
import { splitList } from "./split-list.ts";
import { asLabel, pluralOf, singularOf } from "./words.ts";

export interface FirstRead {
  app: AppSpecification;
  domain: Domain | null;
  /** What the app keeps, in the person's words. */
  noun: string;
  /** Words that were taken as others. */
  corrections: [string, string][];
  /** Parts that were not understood, in the person's words. */
  unclear: string[];
  /** What follows the description of the app: clauses that change it. */
  rest: string;
}

/** Why no app came of a prompt. `other`: the words for something that is no list of records. */
export type NoApp = { reason: "other"; words: string } | { reason: "unknown" } | { reason: "no-fields"; noun: string };

/** Reads a description of a new app. */
export function readFirstPrompt(prompt: string): FirstRead | NoApp {
  const text = prompt
    .replace(/\r\n?/g, "\n")
    .replace(/(:?)[ ]*\n+[ ]*(?:[-*•]|\d+[.)])[ ]+/g, (_, colon: string, offset: number) =>
      /\b(?:with|fields?|has|have|includ\w+)\s*$/i.test(prompt.slice(0, offset)) ? " " : colon === "" ? ", " : ": ",
    )
    .trim();
  const [head, rest] = cutFirstSentence(text);
  const read = readHead(head, []);
  const isKnown = "reason" in read ? read.reason === "other" : read.domain !== null;
  const corrected = isKnown ? { text: head, corrections: [] } : correctWords(head, HEAD_WORDS);
  const again = corrected.corrections.length === 0 ? read : readHead(corrected.text, corrected.corrections);
  // A slip counts only where a domain comes to light: names of people's own things are not corrected.
  const best = "reason" in again || again.domain === null ? read : again;
  return "reason" in best ? best : { ...best, rest };
}

const HEAD_WORDS = new Set(
  (
    "track tracker reading books inventory recipes recipe expenses expense contacts habits movies films plants workouts workout wishlist shopping grocery groceries " +
    "bookmarks notes journal events subscriptions games albums tasks todo collection catalogue manage"
  ).split(" "),
);

function cutFirstSentence(text: string): [string, string] {
  const end = /(?<=[\p{L}\p{N})"'”])[.!?](?:\s+|$)|\n+/u.exec(text);
  return end === null ? [text, ""] : [text.slice(0, end.index), text.slice(end.index + end[0].length).trim()];
}

/** Words after which fields are listed; the earlier patterns are the clearer ones. */
const FIELD_LISTS: readonly RegExp[] = [
  /[,\s]+(?:with (?:the )?(?:following )?(?:fields|columns|properties|attributes)|(?:fields|columns)(?: are)?|having|with|including|includes|that (?:has|have|contains?|shows?|stores?|records?|includes?)|which (?:has|have|contains?)|containing|where (?:each|every) (?:\w+ )?\w+ has|and (?:its|their)|by|where i can (?:enter|store|record|note)|(?:each|every)(?: \w+)? (?:has|with|having)|has)\b\s*:?\s+(?=\S)/i,
  /\s*:\s+/,
];

function readHead(sentence: string, corrections: [string, string][]): Omit<FirstRead, "rest"> | NoApp {
  const unclear: string[] = [];
  const changes: ((scope: Scope) => Change | null)[] = [];
  let text = plainClause(sentence);
  let name: string | null = null;

  const called =
    /[,\s]+(?:called|named|titled|(?:and )?call it|(?:and )?name it)\s+(?:(["“”'].+?["“”'])|([^,.]+?)(?=\s+(?:with|without|that|which|for|in|where|and)\s|[,.]|$))/i.exec(
      text,
    );
  if (called !== null) {
    name = asLabel(nameIn(called[1] ?? called[2] ?? ""));
    text = text.replace(called[0], "");
  }
  for (const pattern of LOOKS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const words = found[0].replace(/^[,\s]+(?:and\s+)?/, "").trim();
    text = text.replace(found[0], " ").replace(/\s+/g, " ").trim();
    changes.push((scope) => readFeature(words, scope));
  }
  const coloured = COLOURED.exec(text);
  if (coloured !== null && DOMAINS.some(({ words }) => words.test(coloured[2]?.toLowerCase() ?? ""))) {
    const words = coloured[1] ?? "";
    text = text.replace(words, " ").replace(/\s+/g, " ").trim();
    changes.push((scope) => readFeature(`make it ${words}`, scope));
  }
  const without = /[,\s]+(?:but |and )?(?:without|no)\s+(.+?)(?=,?\s+(?:with|and with|but with)\s|$)/i.exec(text);
  const unwanted = without === null ? [] : splitList((without[1] ?? "").replace(/\bor\b/gi, "and"));
  if (without !== null) text = text.replace(without[0], " ").trim();

  const cut =
    FIELD_LISTS.map((pattern) => pattern.exec(text)).find((found) => found !== null && found.index > 0) ?? null;
  const head = cut === null ? text : text.slice(0, cut.index);
  const listed = cut === null ? [] : splitList(text.slice(cut.index + cut[0].length));

  const other = otherAppWords(head);
  const domain = other === null ? (DOMAINS.find(({ words }) => words.test(head.toLowerCase())) ?? null) : null;
  if (other !== null) return { reason: "other", words: other };
  const noun = readNoun(head, domain, listed.length >= 2);
  if (noun === null) return { reason: "unknown" };

  const phrases: FieldPhrase[] = [];
  let hasStreaks = domain?.streaks !== undefined;
  for (const item of listed) {
    const plain = item
      .replace(/^(?:and|with|also|plus)\s+/i, "")
      .replace(/\s+(?:for|of|to|on) (?:each|every|the|all)(?: \w+)?$/i, "");
    if (meansStreaks(plain) || (domain?.streaks !== undefined && meansTickOfToday(plain))) {
      hasStreaks = true;
      continue;
    }
    const beyondField = looksLikeFeature(plain);
    const phrase = beyondField ? null : readFieldPhrase(plain, domain);
    if (phrase !== null && beyondFields(phrase.label, plain) !== null) unclear.push(item);
    else if (phrase !== null) phrases.push(phrase);
    else if (beyondField) changes.push((scope) => readFeature(plain, scope));
    else unclear.push(item);
  }
  // A clause behind the noun, "that reminds me", is none of the words that name the app.
  const aside = /\s(?:that|which|so that|where|to help|because|who)\s.+$/i.exec(head);
  if (aside !== null && !noun.wholeHead) unclear.push(aside[0].trim());
  if (domain === null && phrases.length === 0 && !hasStreaks && !noun.isList)
    return { reason: "no-fields", noun: noun.words };

  const plan = planFields(domain, noun.singular, phrases, unwanted);
  let app = composeRecordsApp({
    domain,
    name: name ?? noun.name,
    singular: noun.singular,
    plural: noun.plural,
    streaks: hasStreaks ? (domain?.streaks ?? DEFAULT_TICK) : null,
    ...plan,
  });
  for (const find of changes) {
    const scope = scopeOf(app);
    const change = scope === null ? null : find(scope);
    const applied = scope === null || change === null ? null : applyChange(scope, change);
    if (applied?.type === "changed") app = applied.value;
  }
  for (const words of unwanted) {
    const applied = switchOffUnwanted(app, words);
    if (applied !== null) app = applied;
  }
  const spelled = phrases.flatMap(({ correction }) => (correction === null ? [] : [correction]));
  return { app, domain, noun: noun.words, corrections: [...corrections, ...spelled], unclear };
}

/** "a green todo app": a colour before what the app is, not "red wines". */
const COLOURED =
  /^(?:(?:make|build|create|give)(?: me)? )?an? (?:nice |simple |small )?([a-z]+|#[0-9a-f]{3,6}|(?:dark|light) [a-z]+)(?:[- ](?:colou?red|themed))? ((?:[\w-]+ )*?[\w-]+ (?:app|list|tracker|log|manager|collection)\b)/i;

/** Wishes for look and order that may stand anywhere in the sentence. */
const LOOKS: readonly RegExp[] = [
  /[,\s]+(?:and )?(?:in|with|using)(?: an?)? (?:dark|light|night)(?:[ -](?:mode|theme|design|colou?rs))?\b/i,
  /[,\s]+(?:and )?(?:in|with|using)(?: an?| the)? (?:(?:light|dark|bright|pale|deep|forest|royal|hot)[ -])?(?:#[0-9a-f]{3,6}|red|crimson|maroon|orange|amber|gold|yellow|lime|green|emerald|olive|mint|teal|turquoise|cyan|blue|navy|indigo|violet|purple|lavender|magenta|pink|rose|coral|brown|slate|gr[ae]y|black)(?: (?:as (?:the |an? )?)?(?:accent|main|theme|primary)?\s*(?:colou?rs?|theme|accent|buttons|design|style)?)?(?=\s*(?:,|\.|$|and\b|with\b|that\b))/i,
  /[,\s]+(?:and )?(?:sorted|ordered|sortable) by (?:the )?[\w ]+?(?: (?:ascending|descending|first))?(?=\s*(?:,|\.|$|\band\b|\bwith\b))/i,
];

function looksLikeFeature(text: string): boolean {
  return /^(?:an? |the |some )?(?:search(?:ing)?(?: (?:box|bar|field|function))?|sort(?:ing)?(?: options?)?|filter(?:s|ing)?(?: (?:by|for) .+)?|dark (?:mode|theme)|light (?:mode|theme)|delete (?:buttons?)|clear (?:completed|done|finished)(?: button)?|totals?(?: (?:of|for) .+)?|undo|confirm\w*.*|(?:sort|filter|sorting|filtering) by .+)$/i.test(
    text,
  );
}

function switchOffUnwanted(app: AppSpecification, words: string): AppSpecification | null {
  const features: [RegExp, Change][] = [
    [/^(?:an? |the |any )?search/i, { type: "feature.switch", feature: "search", on: false }],
    [/^(?:an? |the |any )?sort/i, { type: "feature.switch", feature: "sorting", on: false }],
    [/^(?:an? |the |any )?filter/i, { type: "filter.switch", field: null, on: false }],
    [/^(?:an? |the |any )?(?:examples?|sample|demo)/i, { type: "examples.remove" }],
    [/^(?:an? |the |any )?delet/i, { type: "feature.switch", feature: "delete", on: false }],
  ];
  const found = features.find(([pattern]) => pattern.test(words));
  const scope = scopeOf(app);
  const applied = found === undefined || scope === null ? null : applyChange(scope, found[1]);
  return applied?.type === "changed" ? applied.value : null;
}

interface Noun {
  singular: string;
  plural: string;
  name: string;
  /** As it was written. */
  words: string;
  /** The words say outright that it is a list of them. */
  isList: boolean;
  /** No part of the head is left over. */
  wholeHead: boolean;
}

/** Words for the list itself, not for what is in it. */
const CONTAINERS =
  /^(?:reading[- ]?(?:list|log|tracker)|library|grocery|groceries|shopping[- ]?(?:lists?|items?)|wish[- ]?lists?|gift(?:s| list| ideas?)|presents?|inventor(?:y|ies)|stock.*|warehouse|pantry|supplies|cook ?book|meals?|dishes|spendings?|budget|outgoings|costs|finances?|address ?book|crm|leads?|people|routines?|watch[- ]?list|tv shows?|series|music|vinyls?|records?|garden(?:ing)?|houseplants?|fitness|gym|training|runs|running log|links|websites|journal|diary|note[- ]?taking|notebook|job search|jobs?|travels?|vacations?|holidays?|packing[- ]?lists?|to[- ]?do.*|task[- ]?lists?|check ?lists?|.*games.*)$/i;

function readNoun(head: string, domain: Domain | null, hasList: boolean): Noun | null {
  if (domain !== null) {
    const matched = domain.words.exec(head.toLowerCase())?.[0] ?? "";
    const wholeHead =
      !/\s(?:that|which|so that|where|to help|because|who)\s/i.test(head) ||
      /\bthat (?:tracks?|lists?|stores?|keeps?|manages?|holds?|helps? me (?:track|manage|keep))\b/i.test(head);
    const same = singularOf(matched) === domain.singular || CONTAINERS.test(matched);
    if (same)
      return {
        singular: domain.singular,
        plural: domain.plural,
        name: nameOf(domain, matched),
        words: matched,
        isList: true,
        wholeHead,
      };
    const singular = singularOf(matched);
    const plural = pluralOf(singular);
    return { singular, plural, name: asLabel(plural), words: matched, isList: true, wholeHead };
  }
  const text = head
    .replace(
      /^(?:(?:make|build|create|give|write|design|develop|generate)(?: me| us)?|i(?:'d like| want| need)|we need)\s+/i,
      "",
    )
    .trim();
  const patterns: [RegExp, boolean][] = [
    [
      /\b(?:lists?|collection|catalog(?:ue)?|log|database|register|directory|inventory|overview|record) (?:of|for) (?:all )?(?:my |our |the |your )?([\p{L}\p{N} -]+?)$/iu,
      true,
    ],
    [
      /\b(?:track(?:s|er for|ing)?|manag(?:e|es|ing)|organi[sz](?:e|es|ing)|catalog(?:ue)?s?|log|stores?|keep(?:s|ing)?(?: track of| a list of)?|collect|record|save|remember|list) (?:of )?(?:all )?(?:my |our |the |your |of )?([\p{L}\p{N} -]+?)$/iu,
      true,
    ],
    [
      /^(?:an? |my |our |the |simple |small |little |nice |personal |basic )*([\p{L}\p{N} -]+?) (?:list|tracker|tracking(?: app)?|log|logger|collection|catalog(?:ue)?|manager|database|organi[sz]er|register|directory|keeper|records)(?: app(?:lication)?| page| tool)?$/iu,
      true,
    ],
    [
      /^(?:an? )?(?:app|application|tool|page|site|website|web app) (?:for|about|to (?:track|manage|store|keep)) (?:all )?(?:my |our |the |your )?([\p{L}\p{N} -]+?)$/iu,
      false,
    ],
    [
      /^(?:an? |my |our |the |simple |small |little |nice |personal |basic )*([\p{L}\p{N} -]+?) (?:app|application|tool|page|web app|website|site)$/iu,
      false,
    ],
    [/^(?:my |our |the |all )?([\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)?s)$/iu, false],
    // "My team's equipment: name, owner": whatever has a list of fields behind it.
    ...(hasList
      ? [[/^(?:an? |my |our |the )?((?:[\p{L}\p{N}'’-]+ ?){1,3})$/iu, false] satisfies [RegExp, boolean]]
      : []),
  ];
  for (const [pattern, isList] of patterns) {
    const words = pattern
      .exec(text)?.[1]
      ?.trim()
      .replace(/^(?:an? |my |our |the )+/i, "")
      .replace(/^\S+['’]s (?=\S)/i, "");
    if (
      words === undefined ||
      words.split(" ").length > 3 ||
      /^(?:an?|the|my|our|it|them|this|that|things?|stuff|something|everything|data|simple|nice|cool|web|new)$/i.test(
        words,
      )
    )
      continue;
    const singular = singularOf(lowered(words));
    const plural = pluralOf(singular);
    return { singular, plural, name: asLabel(plural), words, isList, wholeHead: true };
  }
  return null;
}

function lowered(words: string): string {
  return words
    .split(" ")
    .map((word) => (/^\p{Lu}{2,}s?$/u.test(word) ? word : word.toLowerCase()))
    .join(" ");
}

function nameOf(domain: Domain, matched: string): string {
  return singularOf(matched) === domain.singular && matched !== domain.singular ? asLabel(matched) : domain.name;
}

const TITLE_WORDS = /^(?:title|name|what|headline|label|subject)$/i;

/** The title and the other fields: those asked for, or the usual ones of the domain. */
function planFields(
  domain: Domain | null,
  singular: string,
  phrases: readonly FieldPhrase[],
  unwanted: readonly string[],
): { title: Field; fields: Field[] } {
  const usualTitle = domain?.title ?? "Name";
  const isTitle = ({ label, kind }: FieldPhrase) =>
    kind.type === "text" &&
    (TITLE_WORDS.test(label) ||
      label.toLowerCase() === usualTitle.toLowerCase() ||
      label.toLowerCase() === singular.toLowerCase() ||
      label.toLowerCase() === `${singular} name`.toLowerCase());
  const asked = phrases.find(isTitle);
  const title = titleField(asked === undefined ? usualTitle : asked.label);
  const others = phrases.filter((phrase) => phrase !== asked);
  const fields: Field[] = [];
  const add = (field: Field) => {
    if ([title, ...fields].every((each) => each.label.toLowerCase() !== field.label.toLowerCase())) fields.push(field);
  };
  const fresh = (phrase: FieldPhrase) =>
    makeField(
      phrase.label,
      phrase.kind,
      phrase.required,
      freshFieldId(
        phrase.label,
        [title, ...fields].map(({ id }) => id),
      ),
    );
  if (domain !== null && others.length < 2 && asked === undefined) {
    const replaced = others[0];
    for (const field of domainFields(domain))
      add(replaced !== undefined && overlaps(field.label, replaced.label) ? fresh(replaced) : field);
    for (const phrase of others) add(fresh(phrase));
  } else {
    for (const phrase of others) add(fresh(phrase));
    // What makes a task a task, whatever else was listed.
    const isTask =
      domain?.strike === true && !fields.some((field) => field.type === "checkbox" && meansDone(field.label));
    if (isTask) for (const field of domainFields(domain)) if (field.label === domain.done) add(field);
  }
  const isUnwanted = (field: Field) =>
    unwanted.some((words) => overlaps(field.label, words.replace(/^(?:an? |the |any )/i, "")));
  const kept = fields.filter((field) => !isUnwanted(field)).slice(0, 29);
  if (kept.length === 0 && domain === null) kept.push(makeField("Notes", { type: "longText" }));
  return { title, fields: kept };
}

/** "Stock" and "stock levels", "Priority" and "priorities" mean one field. */
function overlaps(label: string, words: string): boolean {
  const [a, b] = [label, words].map((text) => text.toLowerCase().split(/\s+/).map(singularOf));
  if (a === undefined || b === undefined) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}
