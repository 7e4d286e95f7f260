import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../../generate/names.ts";
import { type Domain, domainFields } from "../../domain.ts";
import { makeField, meansDone } from "../../field-kinds.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import { domainOfNoun } from "../../domains/find-domain.ts";
import { singularOf } from "../../words.ts";
import type { Draft } from "../draft.ts";
import { namedChoices } from "../either-names.ts";
import { kindsBeside } from "../relations/kinds-beside.ts";
import { dayTitle } from "../day-titles.ts";
import { oneOfEach } from "../one-of-each.ts";
import { isLogOfDays, isOwnDay } from "../sums/log-streaks.ts";
import { titleField } from "../make-entity.ts";
import { isColumn, isItself, isOutThere, notedBy, saysLittle, usualFields } from "./lean-fields.ts";
import { ONE_OF, overlaps } from "./same-fields.ts";
import { withUsualOptions } from "../usual-options.ts";
import { isFirstOfLanguages } from "../../rewordings/languages.ts";
import { isAskedAtFirm, isOnADay, isOtherTitle, mayName, titleLabel } from "../title-label.ts";

const TITLE_WORDS = /^(?:title|name|full name|what|headline|label|subject)$/i;
/** So that a relation or two still fit. */
const MAX_FIELDS = 26;
/** Long texts for which a description does not stand. */
const ITSELF = /^(?:code|prompt|status)$/i;

export interface PlannedFields {
  title: Field;
  /** Beside the title. */
  fields: Field[];
  /** Labels of fields that nobody asked for. */
  usual: ReadonlySet<string>;
}

/** The title and the other fields: those asked for, or the usual ones of the domain. */
export function planFields(draft: Draft, unwanted: readonly string[]): PlannedFields {
  const { domain, singular, isOnly } = draft;
  const told = namedChoices(withoutOptions(draft), draft);
  const phrases = told
    .filter((each) => !isItself(each, singular))
    .map((each) => (domain?.fields[each.label] === undefined ? { ...each, label: oneOfEach(each.label) } : each));
  const usualTitle = domain?.title ?? "Name";
  const about = `${draft.words} ${draft.name} ${singular}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(singularOf);
  const isTitle = ({ label, kind }: FieldPhrase) =>
    // "Method or peal" of bells
    (kind.type !== "date" &&
      usualTitle.includes(" or ") &&
      usualTitle.toLowerCase().split(" or ").includes(label.toLowerCase())) ||
    (/\b(?:inventory|stock)\b/i.test(domain?.name ?? "") && STORED.test(label)) ||
    ((kind.type === "text" || kind.type === "longText") && isOtherTitle(label, usualTitle, singular)) ||
    (kind.type === "text" && PROBLEM.test(label) && (PROBLEM.test(usualTitle) || /^what$/i.test(usualTitle))) ||
    ((kind.type === "text" || /^what\b/i.test(label)) &&
      ((TITLE_WORDS.test(label) && !isOtherField(label, domain)) ||
        [label.toLowerCase(), singularOf(label.toLowerCase())].includes(usualTitle.toLowerCase()) ||
        (domain === null && new RegExp(`^${lastWord(singular)} (?:number|no|id|code)$`, "i").test(label)) ||
        label.toLowerCase() === singular.toLowerCase() ||
        // "Gift vouchers with code"
        (/ (?:number|code)$/i.test(usualTitle) && /^(?:code|number|no)$/i.test(label)) ||
        // "Fishing log with species": what was caught.
        (/^species$/i.test(label) && OF_SPECIES.test(usualTitle)) ||
        new RegExp(
          `^(?:${lastWord(singular)}|${lastWord(domain?.singular ?? singular)})(?:'s)? (?:name|title${IDENTIFIER.test(usualTitle) ? "|number|no|id|code" : ""})$`,
          "i",
        ).test(label) ||
        /^(?:name|title) of (?:the )?[\p{L}]+$/iu.test(label) ||
        (/^(?:contact|customer|client|person|who|name)$/i.test(usualTitle) &&
          /^who (?:i|we) [\p{L}]+(?: (?:to|with))?$/iu.test(label)) ||
        (/^what$/i.test(usualTitle) &&
          /^what\b(?! (?:to|went|helped|next|should|could|would|(?:i|we) (?:learn|think|like))\b)/i.test(label)) ||
        (domain === null && /^what (?:i|we) [\p{L}]+$/iu.test(label)) ||
        (domain !== null && domainOfNoun(label.toLowerCase())?.domain === domain)));
  const isWhose = (label: string) => THING.test(singular) && WHOSE.test(label);
  const first = phrases.filter(
    ({ label, kind }) => kind.type !== "date" && !/(?:^| )(?:no|number|id|code)$/i.test(label) && !isWhose(label),
  )[0];
  const named = phrases.filter(({ label, kind }) => kind.type === "text" && ITS_NAME.test(label) && !isWhose(label));
  const naming =
    phrases.find(({ label, kind }) => label === draft.title && kind.type !== "date") ??
    phrases.find(isTitle) ??
    phrases.find((phrase) => isNumbered(phrase, draft)) ??
    phrases.find((phrase) => isWhoBooked(phrase, draft, usualTitle)) ??
    (first !== undefined && namesOne(first, draft) ? first : undefined) ??
    // "tool library: tool, owner", "spare key list: key"
    (/^(?:name|title|what)$/i.test(usualTitle)
      ? phrases.find(({ label, kind }) => kind.type === "text" && about.includes(singularOf(label.toLowerCase())))
      : undefined) ??
    (first !== undefined && isLogged(first, draft) ? first : undefined) ??
    phrases.find(isFirstOfLanguages) ??
    (named.length === 1 && /^(?:name|title)$/i.test(usualTitle) ? named[0] : undefined);
  const asked =
    naming !== undefined && mayName(naming, draft) ? naming : phrases.find((phrase) => isOnlyNote(phrase, draft));
  const day = asked === undefined ? dayTitle(phrases, draft) : null;
  const title = day === null ? titleField(titleLabel(asked, draft)) : makeField(day, { type: "date" }, true);
  const hasUnit = phrases.some(({ label }) => /^unit$/i.test(label));
  // An amount beside a unit is no money.
  const others = kindsBeside(phrases, draft)
    .filter(({ label }) => label !== asked?.label && label !== day)
    .map((phrase) =>
      hasUnit && /^amount$/i.test(phrase.label) ? { ...phrase, kind: { type: "number" as const, min: 0 } } : phrase,
    );
  // Where the records themselves are told first, what follows is all that is kept of them.
  const isLittle = asked === undefined && day === null && phrases.length === told.length && saysLittle(others);
  const fields: Field[] = [];
  const usual = new Set<string>();
  const add = (field: Field, isUsual: boolean) => {
    if (![title, ...fields].every((each) => each.label.toLowerCase() !== field.label.toLowerCase())) return;
    const taken = [title, ...fields].map(({ id }) => id);
    fields.push(taken.includes(field.id) ? { ...field, id: freshFieldId(field.label, taken) } : field);
    if (isUsual) usual.add(field.label);
  };
  const fresh = (phrase: FieldPhrase) =>
    makeField(
      phrase.label,
      withUsualOptions(phrase, singular).kind,
      phrase.required,
      freshFieldId(
        phrase.label,
        [title, ...fields].map(({ id }) => id),
      ),
    );
  if (isOnly) {
    for (const phrase of others) add(fresh(phrase), false);
  } else if (
    domain !== null &&
    (others.length === 0 ||
      draft.keepsUsual === true ||
      isLittle ||
      (others.length < 2 && asked === undefined && (day === null || phrases.length < 2)))
  ) {
    const listed = draft.keepsUsual === true || isLittle ? others : others.slice(0, 1);
    for (const field of usualFields(draft, domain, others)) {
      const replaced = listed.find((each) => meansSame(field, each));
      if (replaced !== undefined) add(fresh(withOptionsOf(field, replaced)), false);
      else add(field, true);
    }
    for (const phrase of others) add(fresh(phrase), false);
  } else {
    const choices = domain === null ? [] : domainFields(domain).filter(({ type }) => type === "choice");
    for (const phrase of others) {
      const own = choices.find(({ label }) => ONE_OF.some((same) => same.test(label) && same.test(phrase.label)));
      add(fresh(own === undefined ? phrase : withOptionsOf(own, phrase)), false);
    }
    const dated = domain?.order?.label ?? null;
    // What is kept in the order of its days has one.
    const isLog =
      draft.isLog === true ||
      /\b(?:diary|journal|log)\b/i.test(draft.name) ||
      /(?:^| )(?:booking|appointment|reservation|visit|inspection|incident|meeting|interview)$/.test(singular) ||
      (domain === null && phrases.length === 1 && isOnADay(draft)) ||
      (domain?.order?.direction === "descending" && /^date$/i.test(dated ?? "") && isOutThere(draft));
    const hasDay = [title, ...fields].some(
      (field) =>
        isOwnDay(field) || /^day$/i.test(field.label) || (field.type !== "text" && /^when$/i.test(field.label)),
    );
    // What is ticked day by day has its days.
    if (isLog && !hasDay && (!draft.hasStreaks || isLogOfDays(draft))) {
      const usual = domain === null ? [] : domainFields(domain);
      const own = usual.find((field) => field.label === dated && field.type === "date" && field.deadline !== true);
      add(own ?? makeField("Date", { type: "date" }), true);
    }
    // A time of day says nothing without its day.
    const usualDay = domain === null ? null : domainFields(domain).find(({ label }) => label === "Date");
    if (
      usualDay?.type === "date" &&
      !isLog &&
      !hasDay &&
      !draft.hasStreaks &&
      fields.some(({ type }) => type === "time")
    )
      add(usualDay, true);
    for (const field of domain === null ? [] : domainFields(domain))
      if (
        domain?.core?.includes(field.label) === true &&
        // Of what is listed at length all is said.
        (field.type !== "choice" || others.length <= 2 || isColumn(field.label, domain, draft)) &&
        // One number says nothing of another.
        ![title, ...fields].some(
          ({ type, label }) =>
            (type === field.type &&
              ((type !== "number" && !ITSELF.test(field.label) && !isColumn(field.label, domain, draft)) ||
                label === field.label)) ||
            (field.type === "money" && /^how much$/i.test(label)),
        )
      )
        add(field, true);
    // "ingredients, minimum stock": how much there is.
    const stock =
      domain === null ? undefined : domainFields(domain).find(({ label }) => label === domain.lowStock?.field);
    const numbers = fields.filter(({ type }) => type === "number");
    if (stock !== undefined && numbers.length === 1 && LEAST.test(numbers[0]?.label ?? "")) add(stock, true);
    // What makes a task a task, whatever else was listed.
    const isTask =
      domain?.strike === true &&
      !fields.some((field) => field.type === "checkbox" && (meansDone(field.label) || others.length > 4));
    if (isTask) for (const field of domainFields(domain)) if (field.label === domain.done) add(field, true);
  }
  for (const phrase of kindsBeside(draft.extras, draft)) add(fresh(phrase), false);
  const isUnwanted = (field: Field) => unwanted.some((words) => overlaps(field.label, words));
  const limit = draft.maxFields === null ? MAX_FIELDS : draft.maxFields - 1;
  const kept = leaveOut(
    fields.filter((field) => !isUnwanted(field)),
    usual,
    limit,
  );
  if (kept.length === 0 && domain === null && !isOnly && limit > 0) {
    const noted = notedBy(singular);
    kept.push(...noted.slice(0, Math.max(0, limit - 1)));
    if (limit > 1 && title.type === "text" && isOnADay(draft) && noted.length === 0)
      kept.push(makeField("Date", { type: "date" }));
    kept.push(makeField("Notes", { type: "longText" }));
  }
  return { title, fields: kept, usual };
}

/** "breakfast, lunch and dinner" are the meals of a day: options of the field that the domain has for them. */
function withoutOptions({ domain, phrases }: Draft): FieldPhrase[] {
  const choices = Object.entries(domain?.fields ?? {}).flatMap(([label, kind]) => {
    if (kind.type !== "choice") return [];
    const options = kind.options.map((option) => option.toLowerCase());
    const named = phrases.filter(
      (phrase) => phrase.kind.type === "text" && options.includes(phrase.label.toLowerCase()),
    );
    return named.length >= 2 ? [{ named, phrase: { label, kind, required: false, correction: null } }] : [];
  });
  return phrases.flatMap((phrase) => {
    const choice = choices.find(({ named }) => named.includes(phrase));
    if (choice === undefined) return [phrase];
    return choice.named[0] === phrase ? [choice.phrase] : [];
  });
}

/** "maintenance requests with unit, issue and status" */
const PROBLEM = /^(?:problem|issue|fault|defect|complaint)$/i;

const OF_SPECIES = /^(?:fish|bird|animal|species|butterfly|moth|mushroom|tree|insect|flower)$/i;

function lastWord(noun: string): string {
  return (noun.split(" ").at(-1) ?? noun).replace(/[^\p{L}\p{N}-]/gu, "");
}

/** "Homework with subject and due date": what it is about is no name of it where each has both. */
function isOtherField(label: string, domain: Domain | null): boolean {
  // The title of somebody in a firm is no name.
  if (/^title$/i.test(label) && domain?.title === "Name" && isOfPeople(domain)) return true;
  return /^subject$/i.test(label) && domain?.fields["Subject"] !== undefined && domain.title !== "Subject";
}

/** A thing goes by its own name, and not by that of whoever has it: "library books with borrower name". */
const THING = /(?:^| )(?:book|film|movie|game|tool|toy|item|song|device|key|costume)$/;
const WHOSE = /^(?:borrower|owner|member|student|lender|friend|contact|donor|holder)(?:'s)? name$/i;

/** Of how little more is ordered. */
const LEAST = /^(?:reorder|min(?:imum)?|low[- ]stock) (?:stock|quantity|level|point|amount)(?: level)?$/i;

const IDENTIFIER = /^(?:number|no\.?|code|id|reference)$/i;

/** "stock tracker: ingredients, quantity": what is stored. */
const STORED =
  /^(?:(?:item|good|part|wine|beer|bottle|plant)s|supplies|food|foods|groceries|equipment|gear|stuff|belongings|clothes|(?:ingredient|product|material|article|tool|spice|medicine)s?)$/i;

/** "dress name", where nothing else names it. */
const ITS_NAME =
  /^(?!(?:first|last|sur|middle|user|file|company|shop|brand|teacher|author|artist|owner|parent|contact|nick|screen)[\p{L}']*[ -]?(?:name|title))[\p{L}-]+ (?:name|title)$/iu;

const NAMING =
  /(?:^|\s)(?:names?|title)$|^(?:customer|client|person|student|pupil|patient|guest|member|participant|interviewee|respondent|child|kid|player|employee|volunteer|resident|tenant|visitor|borrower|donor|contact|team|band|company|runner|rider|swimmer|singer|dancer|speaker|opponent|caller|object|item|product|word|phrase|term|dish|plant|tool|song|key|what(?:'s)?(?: .+)?|description|subject|topic|event|activity|task|destination|breed|model)$/iu;

/** A list that begins with something that names a record, "customer name", needs no other title; an attribute of it is none. */
function namesOne({ label, kind }: FieldPhrase, { domain, isOnly, singular }: Draft): boolean {
  if ((kind.type !== "text" && kind.type !== "longText") || isOnly || isAskedAtFirm(label, singular)) return false;
  const isPerson =
    /(?:^|\s)(?:names?|title)$|^(?:customer|client|person|student|pupil|patient|guest|member|child|runner|visitor)$/i.test(
      label,
    );
  const isAttribute =
    (!isPerson || IDENTIFIER.test(domain?.title ?? "")) &&
    Object.keys(domain?.fields ?? {}).some((field) => overlaps(field, label.replace(/ name$/i, "")));
  // "tasks by person"
  const isWhoDoes =
    (domain?.strike === true || FOR_SOMEBODY.test(singular)) &&
    /^(?:person|member|who|family member|child|kid|friend|recipient)$/i.test(label);
  return NAMING.test(label) && !isAttribute && !isWhoDoes;
}

/** Things for people, and none of them. */
const FOR_SOMEBODY = /(?:^| )(?:gift|present|idea|wish|goal|habit|size|photo|measurement)$/;

const ATTRIBUTE =
  /^(?:(?:birth|death|burial|wedding|start|end) ?place|responsible|source|sentiment|channel|assign\w*|owner|door|venue|place|town|shelf|box|flat|address|street|language|level|medium|brand|make|categor(?:y|ies)|type|kind|sort|location|room|reason|purpose|weather|size|unit|condition|author|artist|director|genre|country|region|supplier|provider|publisher|magazine|publication|outlet|status|sku|method|term|session|food|dose|triggers?|how|where|who|flavou?r|material|series)\b|\bby$/i;

/** "keys: key number, door": nothing else names a key. */
function isNumbered({ label, kind }: FieldPhrase, { domain, singular, isOnly }: Draft): boolean {
  const noun = lastWord(singular);
  return (
    !isOnly &&
    kind.type === "text" &&
    (/^name$/i.test(domain?.title ?? "Name") || domain?.title.toLowerCase() === lastWord(domain?.singular ?? "")) &&
    !isOfPeople(domain) &&
    // Of parts and products the name says what they are.
    !/^(?:part|item|product|piece|machine|model|set|card|stamp|coin|comic|book|issue|record|figure)$/.test(noun) &&
    new RegExp(`^${noun} (?:number|no|code|id)$`, "i").test(label)
  );
}

/** What is noted day by day has no name of its own: of "hirer, date, fee" it is the hirer. */
function isLogged({ label, kind }: FieldPhrase, { domain, phrases, isOnly }: Draft): boolean {
  const isKnown = Object.keys(domain?.fields ?? {}).some((field) => overlaps(field, label));
  return (
    !isOnly &&
    kind.type === "text" &&
    !isOfPeople(domain) &&
    phrases.length >= 3 &&
    (/^(?:name|what)$/i.test(domain?.title ?? "Name") || !phrases.some((each) => isOfDomain(each, domain))) &&
    phrases.some((phrase) => phrase.kind.type === "date") &&
    label.split(" ").length <= 2 &&
    !isKnown &&
    !ATTRIBUTE.test(label)
  );
}

/** "room, who, from, until": a booking goes by who made it. */
function isWhoBooked({ label, kind }: FieldPhrase, { singular }: Draft, usualTitle: string): boolean {
  return (
    kind.type === "text" &&
    /^(?:who|booked by|by whom)$/i.test(label) &&
    /^(?:name|what|booking)$/i.test(usualTitle) &&
    /\b(?:booking|reservation|loan|visit|order|sign-?up|registration|rental|swap)$/.test(singular)
  );
}

/** A mood and a note, day by day: the note is all that can name an entry. */
function isOnlyNote({ label, kind }: FieldPhrase, { domain, phrases }: Draft): boolean {
  return (
    /^(?:notes?|comments?|thoughts?)$/i.test(label) &&
    (kind.type === "text" || kind.type === "longText") &&
    /^(?:day in a few words)$/i.test(domain?.title ?? "") &&
    phrases.length >= 2
  );
}

/** People go by their names, however much else is noted of them. */
function isOfPeople(domain: Domain | null): boolean {
  return Object.values(domain?.fields ?? {}).some(({ type }) => type === "email" || type === "phone");
}

function isOfDomain({ label }: FieldPhrase, domain: Domain | null): boolean {
  return Object.keys(domain?.fields ?? {}).some((field) => field.toLowerCase() === label.toLowerCase());
}

/** One thing whatever it is called and chosen from: where somebody works, how much it matters. */
const ANYHOW_SAME: readonly RegExp[] = [
  /^(?:department|team|division)$/i,
  /^(?:priority|severity|urgency)$/i,
  /^(?:attendees|participants)$/i,
];

/** Whether a field of the domain is the one that was asked for, by another name: "due date" and "deadline". */
function meansSame(field: Field, asked: FieldPhrase): boolean {
  const { label, type } = field;
  // "paid or unpaid" of an invoice that is a draft, sent or paid.
  if (field.type === "choice" && asked.kind.type === "checkbox")
    return field.options.some((option) => option.toLowerCase() === asked.label.toLowerCase());
  return (
    overlaps(label, asked.label) ||
    ANYHOW_SAME.some((names) => names.test(label) && names.test(asked.label)) ||
    ((type === asked.kind.type || (type === "choice" && asked.kind.type === "text")) &&
      ONE_OF.some((names) => names.test(label) && names.test(asked.label)))
  );
}

/** "membership type" is chosen as the plan that it stands for, and a return date is due as what is due back. */
function withOptionsOf(field: Field, asked: FieldPhrase): FieldPhrase {
  if (field.type === "date" && field.deadline === true && asked.kind.type === "date")
    return { ...asked, kind: { ...asked.kind, deadline: true } };
  if (field.type !== "choice" || asked.kind.type !== "text") return asked;
  return { ...asked, kind: { type: "choice", options: field.options } };
}

/** As many fields as may be: what was asked for stays before what is usual. */
function leaveOut(fields: readonly Field[], usual: ReadonlySet<string>, limit: number): Field[] {
  const kept = new Set(
    fields.toSorted((a, b) => Number(usual.has(a.label)) - Number(usual.has(b.label))).slice(0, Math.max(0, limit)),
  );
  return fields.filter((field) => kept.has(field));
}
