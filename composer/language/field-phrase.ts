import type { Field } from "@lathe/protocol/app/field";
import { readAskedField } from "./asked-field.ts";
import type { Domain } from "./domain.ts";
import { type FieldKind, kindOfName, namedKind } from "./field-kinds.ts";
import { choiceOf, kindOfAside, rangeKind } from "./field-aside.ts";
import { alikeIn, alternativesIn, optionsAlone } from "./records/either-names.ts";
import { inPlainForm } from "./records/pieces/piece-field-forms.ts";
import { LEVELS_BEHIND, levelsOf, SIZES, sizesOf, TIMES_OF_DAY, timesOf } from "./size-words.ts";
import { likelyWord } from "./spelling.ts";
import { joinRanges } from "./split-list.ts";
import { asLabel, singularOf, withoutQuotes } from "./words.ts";

export interface FieldPhrase {
  label: string;
  kind: FieldKind;
  required: boolean;
  /** A word that was taken as another: ["raitng", "rating"]. */
  correction: [string, string] | null;
}

const LEADING =
  /^(?:(?:(?:enter|log|record|upload|attach|choose|pick|select|assign|define|specify)(?= (?:an?|the|my|our|your|their|its|each) )|a|an|the|its|their|his|her|my|our|your|some|any|each|every|one(?! rep)|also|extra|new(?! or )|another|optional|simple|separate)\s+)+/i;
export const OF_SIDES = /^(?:our|their|my) (?:score|goals|points|runs|sets|games)$/i;
/** "a note about if it was worth it", "remarks on how it went" */
const NOTE_ABOUT =
  /^((?:short |quick |little )?(?:notes?|comments?|remarks?)) (?:about|on|of|for|if|saying|whether) (?:if|whether|how|what|why|when|where|who|which|it|them|anything)\b.*$/i;
const REQUIRED = /\b(?:required|mandatory|compulsory)\b/i;
const TRAILING = /\s+(?:field|fields|column|property|attribute|input|entry|box)$/i;

/** "location (lat, long)", "size (w x h)": what it consists of, and nothing to choose from. */
const PARTS =
  /^(?:(?:lat(?:itude)?|long(?:itude)?|lng|street|city|town|zip(?: code)?|postcode|country|first|last|name|surname|width|height|depth|length|w|h|d)(?: ?[,/x] ?| and )?)+$/i;

/** Plurals that name one field. */
const KEEPS_PLURAL =
  /^(?:materials|notes|ingredients|instructions|directions|steps|details|comments|thoughts|pages|servings|portions|sets|reps|repetitions|calories|minutes|hours|days|players|episodes|seasons|points|guests|seats|lyrics|symptoms|tags|stars|news|address|progress|status|series|species|times|miles|carbs|grams|legs|colou?rs|dues|persons|kilomet(?:re|er)s|lit(?:re|er)s|met(?:re|er)s|laps|rounds|gallons|receipts|documents|ones|expires|closes|renews|serves)$/i;

const TOLD_OF =
  /^(?!(?:what|when|where|whom?|which|how|why|if|whether|tick|check|mark|did|does|do|is|was|are|were|has|have|had|would|can|could|should|will)\b)([\p{L}-]+(?: [\p{L}-]+)?) (?:that |which )?(?:i|we|they|he|she|it)(?:'ve|'d|'m|'re|'s| have| had| was| is| are)? [\p{L}]+(?: (?:in|on|at|with|for|from|to|it|by))?$/iu;

const TIMES_EACH = /^(times|doses|glasses|cups|portions|pieces|tablets|pills) (?:per|a|each|every) (day|week|month)$/i;

/** Names that are corrected when they are written with a slip. */
const COMMON_NAMES = (
  "title author rating finished price quantity category notes priority status date deadline email phone location description genre ingredients instructions " +
  "publisher language address website amount weight duration comment company director platform artist completed favourite supplier colour " +
  "length height width material receipt temperature variety customer birthday recipient received serial medicine species calories condition"
).split(" ");

/** Reads a phrase that names one field: "a finished checkbox", "price in euros", "priority (low, medium, high)". */
export function readFieldPhrase(phrase: string, domain: Domain | null): FieldPhrase | null {
  const whole = domainField(phrase.trim(), domain);
  // "our score", where the domain has one of each side.
  if (whole !== null) return { label: whole[0], kind: whole[1], required: false, correction: null };
  const named = /^([^(]*?)["“]([^"”]+)["”](.*)$/.exec(phrase);
  // A name in quotes is one, whatever words are in it; those around it may say its type.
  if (named !== null) {
    const name = named[2] ?? "";
    const said = namedKind(`${named[1]} ${named[3]}`);
    return {
      label: asLabel(name),
      kind: completed(said?.kind ?? null, kindOfName(name), name),
      required: REQUIRED.test(`${named[1]} ${named[3]}`),
      correction: null,
    };
  }
  let text = joinRanges(/ so far$/i.test(phrase) ? withoutQuotes(phrase) : inPlainForm(withoutQuotes(phrase)))
    .replace(/[.!]+$/, "")
    .trim();
  // Beside "their score" "our score" is another.
  const bare = (words: string) =>
    OF_SIDES.test(words) || /^with whom$/i.test(words) ? words : words.replace(LEADING, "");
  text = bare(text)
    .replace(/^by (?=(?:day|date|time|week|weekday|month|year)$)/i, "")
    .trim();
  text = text.replace(TIMES_EACH, "$1 per $2");
  const required = REQUIRED.test(text);
  text = bare(text.replace(REQUIRED, "").replace(/\s+/g, " ").trim());
  text = text
    .replace(NOTE_ABOUT, "$1")
    .replace(/^(status|stage) with (?:the )?(?:stages|steps|options|choices)$/i, "$1")
    .replace(/^(?:at (?:what|which) (?=time|age|price)|on (?:what|which) (?=date|day))/i, "");
  let kind: FieldKind | null = null;
  // "how bad from 1 to 10": what is asked has a scale.
  const scale =
    /^(how [\p{L}]+|.* (?:was|is|felt|feels?|are|went)),? (?:from |on a scale (?:of |from )?|as )?\(?(\d+)-(\d+)\)?$/iu.exec(
      text,
    );
  if (scale !== null) {
    text = scale[1] ?? text;
    kind = rangeKind(Number(scale[2]), Number(scale[3]), "");
  }
  let isAsked = false;
  const asks = (words: string) => {
    const asked = readAskedField(words, domain);
    if (asked === null) return;
    // "how heavy it was from 1 to 5" is no weight.
    const isGraded = kind?.type === "rating" && !/^how\b/i.test(asked.label);
    text = (isGraded ? /^how [\p{L}]+(?: [\p{L}]+){0,3}$/iu.exec(words)?.[0] : undefined) ?? asked.label;
    kind ??= asked.kind;
    isAsked = true;
  };
  // "water every x days"
  const every = /^([\p{L} ]+ every) (?:x|n|so many|how many|\d+|few) (days|weeks|months|hours|km|miles)$/iu.exec(text);
  if (every !== null) {
    text = every[1] ?? text;
    kind = { type: "number", min: 0, unit: (every[2] ?? "").toLowerCase() };
  }
  const often = /^(.+ )?every (?:how many|so many) (days|weeks|months|hours|km|miles)$/iu.exec(text);
  // "every how many weeks"
  if (often !== null) {
    text = `${often[1] ?? "repeat "}every`;
    kind = { type: "number", min: 0, unit: (often[2] ?? "").toLowerCase() };
  }
  // "colour I played": what is told of it is no part of its name.
  text = text.replace(TOLD_OF, "$1").replace(/^([\p{L}]+) (?:in|on|at|with|for|to|about) (?:it|them)$/iu, "$1");
  if (!/[([]/.test(text)) asks(text);

  // What stands in brackets or behind a colon: options, a range, a unit or a type.
  const aside = /^([^(]+?)\s*[([]([^)\]]*)[)\]]\s*(.*)$/.exec(text) ?? /^([^:]+?)\s*:\s+(.+?)()$/.exec(text);
  if (aside !== null) {
    text = `${aside[1]} ${aside[3] ?? ""}`.trim();
    kind = PARTS.test(aside[2] ?? "") ? null : kindOfAside(aside[2] ?? "", text);
    if (!isAsked) asks(text);
  }

  // "VAT 20%": how much it is; the field is what that makes.
  text = text.replace(/ \d+(?:[.,]\d+)? ?%$/, "");
  // "hydration %", "price in £"
  const sign = /^(.+?)\s*(?:in )?([%€£$¥₹])$/.exec(text);
  const signed = sign === null ? null : kindOfAside(sign[2] ?? "", "");
  if (sign !== null && signed !== null) {
    text = sign[1] ?? text;
    kind ??= signed;
  }

  // "weight kg"
  const unitBehind =
    /^([\p{L}]+(?: (?!(?:in|per|a|each) )[\p{L}]+){0,2}) (?<!\b(?:in|per|a|each) )(kg|km|cm|mm|ml|mg|g|l|lbs?|oz|ft|mins?|secs?|hrs?|m(?<!\b(?:sizes?|sq|square) m)|kwh|mah?|m3|m³|km\/h|kmh|°?[cf]|ntu|m?g\/l|mmol\/l|ppm|bpm|mph|psi|watts|m2|m²|sqm)$/iu.exec(
      text,
    );
  const unit = unitBehind === null ? null : kindOfAside(unitBehind[2] ?? "", "");
  if (unitBehind !== null && unit !== null) {
    text = unitBehind[1] ?? text;
    kind ??= unit;
  }

  // "size s m l xl"
  const sizes = SIZES.exec(text);
  if (sizes !== null && kind === null) {
    text = sizes[1] ?? text;
    kind = sizesOf(sizes[2] ?? "");
  }
  if (kind === null && TIMES_OF_DAY.test(text)) {
    kind = timesOf(text);
    text = "time of day";
  }
  const levels = LEVELS_BEHIND.exec(text);
  if (levels !== null && kind === null && !isAsked) {
    text = levels[1] ?? text;
    kind = levelsOf(levels[2] ?? "");
  }

  // "status watching/completed/plan to watch"
  const states = /^(status|stage|state|type|kind|category|priority|condition) ([^/]+(?: ?\/ ?[^/]+){2,})$/i.exec(text);
  if (states !== null && kind === null) {
    text = states[1] ?? text;
    kind = choiceOf((states[2] ?? "").split("/"));
  }

  const slashes = /^(.*\S)\s+((?:[\w+-]+\s?\/\s?)+[\w+-]+)$/.exec(text);
  if (slashes !== null && !/^(?:yes ?\/ ?no|and\/or)$/i.test(slashes[2] ?? "")) {
    const measured = kindOfAside(slashes[2] ?? "", slashes[1] ?? "");
    // "average speed in km/h"
    text = (slashes[1] ?? text).replace(measured?.type === "number" ? / in$/i : /$^/, "");
    kind ??= measured?.type === "number" ? measured : choiceOf((slashes[2] ?? "").split("/"));
  }

  // "morning/noon/evening": options with no other name
  const options = /^[\p{L}-]{3,}(?:\/[\p{L}-]{3,})+$/u.test(text) && !/^lat/i.test(text) ? text.split("/") : [];
  if (options.length > 0 && kind === null) {
    const areTimes = options.every((option) => /^(?:morning|noon|lunch|midday|afternoon|evening|night)$/i.test(option));
    text = areTimes ? "time of day" : `${options.slice(0, -1).join(", ")} or ${options.at(-1) ?? ""}`;
    kind = choiceOf(options);
    if (TRAILING.test(text)) return { label: asLabel(text), kind, required, correction: null };
  }

  const done = /^([\p{L}]+ (?:it|them)) or ([\p{L}]+)$/iu.exec(text);
  // "ate it or refused"
  if (done !== null && kind === null) kind = choiceOf([done[1] ?? "", done[2] ?? ""]);

  const alone = kind === null && !isAsked ? optionsAlone(text) : null;
  if (alone !== null) {
    return { label: asLabel(text), kind: choiceOf(alone), required, correction: null };
  }

  const alternatives = /^(.*?\S)\s+(?:of\s+|either\s+)?(\S+(?:\s+or\s+(?:to )?\S+)+)$/i.exec(text);
  if (alternatives !== null && kind === null) {
    const options = (alternatives[2] ?? "").split(/\s+or\s+/i);
    const [, name = "", more = ""] = /^(\S+) (\S+(?: \S+)*)$/.exec(alternatives[1] ?? "") ?? [];
    // "condition mint good or worn"
    const alike = more === "" ? [] : alikeIn(`${more} ${options[0]}`, options);
    text = alike.length > 1 ? name : (alternatives[1] ?? text);
    kind = choiceOf(alike.length > 1 ? [...alike, ...options.slice(1)] : options);
  }

  const either = /^([\p{L}\d-]+) or ([\p{L}\d-]+)$/iu.exec(text);
  // "breast or bottle": both are what it may be.
  if (either !== null && kind === null && !isAsked)
    kind = alternativesIn(text) === null ? { type: "text" } : choiceOf([either[1] ?? "", either[2] ?? ""]);

  const range = /\s*(?:from|of|as|on a scale(?: of| from)?)?\s*\b(\d+)-(\d+)\b(?:\s*stars?)?/i.exec(text);
  if (range !== null) {
    text = text.replace(range[0], " ").trim();
    kind ??= rangeKind(Number(range[1]), Number(range[2]), text);
  }
  const outOfStars = /\b(\d+)[- ]stars?\s*(?=rating|$)/i.exec(text);
  if (outOfStars !== null) {
    text = text.replace(outOfStars[0], "").trim() || "rating";
    kind ??= rangeKind(1, Number(outOfStars[1]), "rating");
  }

  const measured = /^(.+?)\s+(?:in|as|is|should be|being)\s+(?:an?\s+)?(.+)$/i.exec(text);
  const asKind = measured === null ? null : kindOfAside(measured[2] ?? "", measured[1] ?? "");
  if (measured !== null && asKind !== null) {
    text = measured[1] ?? text;
    kind ??= asKind;
  }

  const before =
    /^(long text|check ?box|tick ?box|toggle|switch|drop ?down|date|number|text|star rating|rating|link|text ?area|yes\/no)(?: field| box)? (?:for|called|named|saying|of|to mark(?: (?:it|them))?(?: as)?|whether(?: (?:it|they)(?: is| are|'s)?)?|that says|if(?: (?:it|they)(?: is| are|'s))?)\s+(.+)$/i.exec(
      text,
    );
  if (before !== null && !/^(?:number|date) of/i.test(text)) {
    kind ??= namedKind(before[1] ?? "")?.kind ?? null;
    text = (before[2] ?? "").replace(LEADING, "");
  }

  text = text.replace(TRAILING, "").trim();
  const after =
    /^(.+?)\s+(check ?box|tick ?box|toggle|switch|flag|drop ?down|select|pick ?list|yes\/no|text ?area|long text|text|number)$/i.exec(
      text,
    );
  if (after !== null && !/^number$/i.test(after[2] ?? "")) {
    kind ??= namedKind(after[2] ?? "")?.kind ?? null;
    text = after[1] ?? text;
  }
  // Bookings may have hours from which they run; this one is a day.
  if (/^(?:from|to) date$/i.test(text)) kind ??= { type: "date" };
  text = bare(text.replace(TRAILING, ""))
    .replace(/^went to bed$/i, "bedtime")
    .replace(/^star ratings?$|^stars$|^rating stars$/i, "rating")
    .replace(/^$/, kind?.type === "rating" ? "rating" : "")
    .replace(/^since when$/i, "since")
    .replace(/^(from|to) date$/i, "$1")
    .trim();
  // "with ticks": what is ticked is done.
  if (/^(?:ticks?|(?:tick|check)[- ]?(?:box|mark)(?:es|s)?)$/i.test(text) && kind === null)
    return { label: domain?.done ?? "Done", kind: { type: "checkbox" }, required, correction: null };
  if (!isAsked && !isName(text)) return null;
  // "personal best?" asks for yes or no.
  if (text.endsWith("?") && (kind === null || kind.type === "checkbox")) {
    kind = { type: "checkbox" };
    text = text.replace(/[\s?]+$/, "");
  }

  // "is paid" is a checkbox "Paid".
  if (kind === null || kind.type === "checkbox")
    text = text.replace(/^(?:is|was) (?=\S)/i, () => ((kind = { type: "checkbox" }), ""));
  const singular = !isAsked && isKnownPlural(text, domain) ? singularOf(text) : text;
  const known = domainField(singular, domain) ?? domainField(text, domain);
  if (known !== null) return { label: known[0], kind: completed(kind, known[1], known[0]), required, correction: null };

  const amount = PER_DAY.exec(text)?.[1];
  // "minutes per day" of what is noted by the day: how long it took, or a number of that unit.
  if (amount !== undefined && kind === null) {
    const usual = domain?.fields["Duration"];
    return usual?.type === "number" && usual.unit === "min" && /^minutes$/i.test(amount)
      ? { label: "Duration", kind: usual, required, correction: null }
      : { label: asLabel(text), kind: completed(null, kindOfName(amount), amount), required, correction: null };
  }

  // Of runs and the like "time" is how long they took.
  if (/^time$/i.test(singular) && kind === null && domain?.fields["Duration"]?.type === "number")
    return { label: "Time", kind: domain.fields["Duration"], required, correction: null };

  // Of hikes the length is how far they go.
  if (/^length$/i.test(singular) && kind === null && domain?.fields["Distance"]?.type === "number")
    return { label: "Length", kind: domain.fields["Distance"], required, correction: null };

  // "materials" are no slip of "material".
  const isSpelt = COMMON_NAMES.includes(singularOf(singular.toLowerCase()));
  const isDone = kind?.type === "checkbox" && singular.endsWith("ed");
  const likely = /\s/.test(singular) || isSpelt || isDone ? null : likelyWord(singular, COMMON_NAMES);
  const name = likely ?? singular;
  const markdown = kindOfName(name);
  // What is written in Markdown is the text; Markdown is only how.
  if (kind === null && markdown.type === "longText" && markdown.markdown === true)
    return { label: "Text", kind: markdown, required, correction: null };
  return {
    label: asLabel(name),
    kind: completed(kind, kindOfName(name), name),
    required,
    correction: likely === null ? null : [text, likely],
  };
}

const PER_DAY =
  /^(minutes|hours|pages|steps|kilomet(?:re|er)s|miles|words|calories|lit(?:re|er)s|ml|grams|laps|sets|reps) (?:per|a|each|every) (?:day|session|time|night)$/i;

/** A field of up to five words, none of which makes a sentence of it. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || text.split(" ").length > 5 || !/[\p{L}\p{N}]/u.test(text)) return false;
  return !/\b(?:that|which|when|whenever|if|because|can|could|should|would|must|will|able|me|i|us|we|you|it|they|them|this|these|so|to|let|lets|make|add|remove|please|who|where|how|why|whether|is|are|be)\b/i.test(
    text
      .replace(/^(?:is|has|was|would|should|will|can) /i, "")
      .replace(/^[\p{L}]+ (?:it|them) or [\p{L}]+$/iu, "x")
      .replace(/^(?:links?|url) to (?:the |its )?/i, "link ")
      .replace(/ to (?=[\p{L}]+\?$)/iu, " ")
      .replace(/ so far$| when (?:new|[\p{L}]+(?:ed|ght|ld|en))$/iu, "")
      .replace(/^thank[- ]you (?=[\p{L}])/iu, "thanks ")
      .replace(/ (?:this|last|next) (?:year|month|week|term|season)$/i, "")
      .replace(/^(?:to|make)$/i, "x")
      .replace(
        /\b(budget|price|rent|salary|cost|value|age|year|month|size|weight|length|height|discount|distance|temperature|pages?|rows?|verses?|level|amount|fee|pay|hours) to$/i,
        "$1",
      )
      .replace(/^(?:sold|lent|given|sent|paid|belongs|moved|assigned|promised) to$/i, "x")
      .replace(/^went to bed$/i, "bed")
      .replace(/^([\p{L}]+ed|sent|given|shown|paid) (?:back )?to (?=[\p{L}]+$)/iu, "$1 ")
      .replace(/^to[- ]?do$/i, "")
      .replace(/^time to (?=[\p{L}]+$)/iu, "time ")
      .replace(/^(steps|ways|things|skills|topics|questions|points|ideas|places|people|jobs) to (?=[\p{L}]+$)/iu, "$1 ")
      .replace(/^(?:how (?:many|much|long|far|often)|when|where|who|what|who paid|who pays|who did it)$/i, "x")
      .replace(/^how (?:it|i|they|we|this) (?:felt|feels?|went|was|tasted?|tastes)$/i, "x"),
  );
}

/** Plurals of names that are known become singular, "priorities"; others are kept as people wrote them. */
function isKnownPlural(text: string, domain: Domain | null): boolean {
  const singular = singularOf(text);
  if (
    singular === text ||
    KEEPS_PLURAL.test(text.split(" ").at(-1) ?? "") ||
    /^(?:number|count|amount) of |^how many | (?:for|of|to|with|in|at|after|before) /i.test(text)
  )
    return false;
  return (
    COMMON_NAMES.includes(singular.toLowerCase()) ||
    domainField(singular, domain) !== null ||
    kindOfName(singular).type !== "text"
  );
}

function domainField(name: string, domain: Domain | null): [string, FieldKind] | null {
  const found = Object.entries(domain?.fields ?? {}).find(([label]) => label.toLowerCase() === name.toLowerCase());
  return found ?? null;
}

/** A type that was asked for without its details takes those that the name suggests. */
function completed(asked: FieldKind | null, usual: FieldKind, name: string): FieldKind {
  if (asked === null) return usual;
  // Of tags only examples are told.
  if (asked.type === "choice" && usual.type === "tags") return { type: "tags", options: asked.options };
  if (asked.type === usual.type && asked.type !== "choice" && asked.type !== "rating") return { ...usual, ...asked };
  if (asked.type === "choice" && asked.options[0] === "Option 1") {
    const suggested = usual.type === "choice" ? usual : kindOfName(name);
    return suggested.type === "choice" ? suggested : asked;
  }
  return asked;
}

/** The field that words mean: its label, a part of it, or the label with a slip. */
export function findField(words: string, fields: readonly Field[]): Field | null {
  const wanted = normalised(words);
  if (wanted === "") return null;
  const exact = fields.find((field) => normalised(field.label) === wanted);
  if (exact !== undefined) return exact;
  const partly = fields.filter(
    (field) =>
      ` ${normalised(field.label)} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${normalised(field.label)} `),
  );
  if (partly.length === 1) return partly[0] ?? null;
  const slip = likelyWord(
    wanted,
    fields.map((field) => normalised(field.label)),
  );
  return fields.find((field) => normalised(field.label) === slip) ?? null;
}

function normalised(words: string): string {
  const text = withoutQuotes(words).toLowerCase().replace(LEADING, "").replace(/\s+/g, " ").trim();
  const name = text
    .replace(TRAILING, "")
    .replace(/\s+(?:check ?box|tick ?box|drop ?down|button|value|date ?picker|options?|stars)$/i, "")
    .trim();
  return name.split(" ").map(singularOf).join(" ");
}
