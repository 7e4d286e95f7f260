import { locateWords } from "../../claims.ts";
import { type FieldPhrase, readFieldPhrase } from "../../field-phrase.ts";
import { readText } from "../../read-text.ts";
import { findAll, type Reading, type Span } from "../../recognizer.ts";
import { splitList } from "../../split-list.ts";
import type { FormWish } from "../compose-site.ts";
import type { Subject } from "../find-kind.ts";
import { type FormName, FORMS } from "../forms.ts";
import { type FoundSection, findSections } from "../section-words.ts";
import type { SiteKind } from "../site-kind.ts";
import type { Limit } from "../site-limits.ts";

export interface FieldsRead {
  phrases: FieldPhrase[];
  spans: Span[];
}

const FIELDS =
  /^(?: sections?| pages?)?(?: by [^,.;:]{3,16}?)?(?: (?:for|to|about) (?!with\b)[\p{L} -]{2,30}?)?(?: that asks? for| asking for| with(?: the)?(?: fields?)?:?|:| \((?:with )?| having| containing| collecting| including)(?: fields?(?: for)?:?)?(?:(?<=\() ?| )([^.;:)\n]+)/iu;
/** What begins another section rather than a field. */
const NO_FIELD =
  /^(?:an? |the |our |my )?(?:faqs?|guest ?book|team|gallery|blog|menu|pricing|prices|testimonials|opening hours|about\b.*|time-?table|.*\b(?:forms?|sections?|page|map|footer|gallery|posts)|and |with |hero|(?:hotel|travel|accommodation) (?:tips|recommendations|suggestions)|(?:where|places) to stay|(?:very |rather )?(?:playful|elegant|calm|bold|minimal(?:ist)?|modern|dark|light|serious|professional|retro|colou?rful|friendly|red|orange|yellow|green|teal|blue|purple|pink|black|white|brown)$|reviews|news|contact|that lists? .*|see (?:the|all|today'?s|this) .*|.*\bwho (?:signed|registered|is coming|comes|booked)\b.*)$/i;

/** The fields that are named behind a form: "form with name, email and party size". */
export function readFormFields(
  reading: Reading,
  { found }: FoundSection,
  sections: readonly FoundSection[],
): FieldsRead {
  const after = reading.text.slice(found.span.end);
  const list = FIELDS.exec(after);
  if (list === null) return { phrases: [], spans: [] };
  const start = found.span.end + list[0].length - (list[1] ?? "").length;
  const nextForm = sections.find(
    (section) => section.name === "form" && section.found.span.start >= start && /form/i.test(section.found.text),
  )?.found.span.start;
  const words = reading.text.slice(start, Math.min(start + (list[1] ?? "").length, nextForm ?? reading.text.length));
  const phrases: FieldPhrase[] = [];
  const spans: Span[] = [];
  const isBracketed = /\(|fields?\b/i.test(list[0]);
  for (const item of splitList(words.replace(/(?:,| and|, and)?\s*(?:an?|the|our)?\s*$/i, ""))) {
    if (NO_FIELD.test(item.trim()) || (!isBracketed && !FIELD_LIKE.test(item) && isSection(item))) break;
    const phrase = readFieldPhrase(item, null);
    if (phrase === null) break;
    phrases.push(phrase);
    spans.push(...locateWords(reading, item, { start, end: start + words.length }));
  }
  const last = spans.at(-1);
  return phrases.length === 0 || last === undefined
    ? { phrases: [], spans: [] }
    : { phrases, spans: [{ start: found.span.end, end: last.end }] };
}

export const FIELD_LIKE =
  /\b(?:name|e-?mail|phone|telephone|address|date|time|number|message|comments?|notes?|how many|guests?|people|size|age|course|class|service|budget|question|photo|picture|level|experience|skills?|title|grade|category|school|team|kids|children|allerg\w*|diet\w*|plus[- ]ones?)\b/i;

/** "schedule of the day" is a section of the site, not something to fill in. */
function isSection(item: string): boolean {
  const [first] = findSections(readText(item));
  return first !== undefined && first.name !== "form";
}

export interface SentList {
  list: "read" | "edit" | null;
  /** They are looked at day by day. */
  isByDay?: boolean;
  spans: Span[];
}

const SENT =
  "(?:sign-?ups?|bookings?|appointments?|(?:the day's|today'?s|this week'?s) (?:lists?|bookings|orders|reservations|appointments|visits)|reservations?|messages?|orders?|registrations?|enrol(?:l)?ments?|rsvps?|answers?|repl(?:y|ies)|participants|attendees|subscribers?|requests?|applications?|submissions?|entries|enquiries|inquiries|volunteers|guest list|stands|stalls|booths|vendors|sellers|exhibitors|everyone who .+?|everybody who .+?|(?:the )?people who .+?|those who .+?|who (?:has |have |is |are |will )?(?:signed up|registered|booked|coming|comes|come|subscribed|reserved|applied|ordered|enrolled|attending|answered|joined)(?: (?:up )?(?:for|in|at|on|to) (?:which|what|each|every|the|a) \\p{L}+)?)(?:,? (?:sorted|grouped|ordered|listed|by|per|for|of|on)(?: by| per| for)? (?:(?:the|each|every|which|that|a) )?\\p{L}+){0,2}(?: with all (?:the )?details)?";
const SENT_LISTS = new RegExp(
  [
    `(?:,? ?(?:and )?(?:that|which|it|then) )?(?:also )?(?:lists?|shows?|displays?) (?:me |us )?(?:(?:all|the|of|a list of|everyone's|my|our) )*${SENT}(?= (?:below|on)|[.,;\\n]|$| and | with )`,
    `(?:,? ?(?:and )?(?:with )?)?(?:an? |the )?(?:(?:separate|own|extra|admin|private) )*(?:list|overview|table|page) (?:of|with|for|showing|to see|where (?:i|we) (?:can )?see) (?:(?:all|the|my|our) )*${SENT}(?: (?:visible|open|public)(?: to (?:all|everyone|everybody|us|the group))?)?(?=[.,;\\n]|$| and | with | on )`,
    `(?:,? ?(?:so (?:that )?|and ))?(?:where )?(?:i|we|he|she|they|the (?:staff|owner|team|trainers?|coach)) (?:(?:can|also|then|wants? to|would like to|should|needs? to|could|will) )*(?:be able to )?(?:see|view|manage|check|edit|confirm|look at|read) (?:(?:all|the|my|our|his|her|their|of|and|list) )*${SENT}(?=[.,;\\n]|$| and | with | on )`,
    `(?:,? ?(?:and )?)(?:see )?who(?:'s| is| are) (?:coming|going|attending)|(?:,? ?(?:and )?)(?:guest|attendee|participant) list(?= |[.,;\\n]|$)`,
    `,? ?(?:and )?(?:see|view|manage|show(?: me| us)?) (?:(?:all|the|my|our) )*${SENT}(?=[.,;\\n]|$)`,
  ].join("|"),
  "gu",
);

/** Where it is asked to see what was sent. */
export function findSentLists(reading: Reading): SentList {
  const found = findAll(reading, SENT_LISTS);
  if (found.length === 0) return { list: null, spans: [] };
  const isEdited = found.some(({ text }) => /manage|edit|confirm/i.test(text));
  const isByDay = found.some(({ text }) => /\b(?:days?|daily|today'?s?|dates?|weeks?|calendar)\b/i.test(text));
  return { list: isEdited ? "edit" : "read", isByDay, spans: found.map(({ span }) => span) };
}

/** What a list of these words is of. */
const SENT_FORMS: readonly [RegExp, FormName][] = [
  [/reserv/i, "reservation"],
  [/booking|booked/i, "appointment"],
  [/rsvp|coming|comes|guest list|attend/i, "rsvp"],
  [/order/i, "order"],
  [/message|enquir|inquir/i, "contact"],
  [/subscri/i, "newsletter"],
  [/volunteer/i, "volunteer"],
  [/appl/i, "application"],
  [/sign|regist|enrol|participant|joined|stand|stall|booth|vendor|seller|exhibitor/i, "signUp"],
];

/** Forms that say what a visitor wants, which nobody told: an order, a place in a course, an application. */
const WANTING: readonly FormName[] = ["order", "signUp", "application"];
/** What one takes part in by saying so. */
const SIGNED_UP_FOR = [
  "gym",
  "yoga",
  "dance",
  "event",
  "open-day",
  "run",
  "workshop-course",
  "online-course",
  "travel",
];
/** From so many sections on the prompt says what is wanted. */
const WHOLE_PLAN = 3;

/** Where a whole plan speaks of no form, people can write: nobody asked for orders on the site of a community garden. */
export function withPlainForm(subject: Subject, sections: readonly FoundSection[], count: number): Subject {
  const isAsked = sections.some(({ name }) => name === "form");
  const { id, form } = subject.kind;
  if (isAsked || count < WHOLE_PLAN || !WANTING.includes(form) || SIGNED_UP_FOR.includes(id)) return subject;
  return { ...subject, kind: { ...subject.kind, form: "contact" } };
}

/** Who signs up for a newsletter gets it, who signs up for a service begins with it, and who leaves an address before there is anything is on the waiting list. */
function signedUpFor(said: FormName, { id: kindId, form: usual }: SiteKind, words: string): FormName {
  if (said === "signUp" && usual === "newsletter") return usual;
  if (said === "signUp" && usual === "waitlist" && kindId !== "coming-soon" && !/\b(?:early|beta|list)\b/i.test(words))
    return "access";
  const isPlain = /\bsign(?:ing)?[- ]?ups?\b|\bcapture\b/i.test(words) && !/\bnews|\bmailing/i.test(words);
  return isPlain && (said === "newsletter" || said === "signUp") && usual === "waitlist" ? usual : said;
}

/** Nobody arrives and departs for a wedding. */
const OF_DAY: readonly FieldPhrase[] = [
  { label: "Date", kind: { type: "date" }, required: true, correction: null },
  { label: "Number of guests", kind: { type: "number", min: 1 }, required: false, correction: null },
  { label: "Message", kind: { type: "longText" }, required: false, correction: null },
];

/** The forms of a site, and which of them has its list of what was sent. */
export function chooseForms(
  { kind, trade }: Subject,
  named: readonly FoundSection[],
  fieldsOf: readonly FieldsRead[],
  kept: readonly FoundSection[],
  sent: SentList,
  titles: ReadonlyMap<FoundSection, string>,
): FormWish[] {
  const forms: FormWish[] = [];
  named.forEach((section, index) => {
    if (section.name !== "form" || !kept.includes(section)) return;
    const title = titles.get(section);
    const said = formOf(section, kind.form, title);
    const form = signedUpFor(said, kind, section.found.text);
    const phrases = fieldsOf[index]?.phrases ?? [];
    const before = forms.findIndex((each) => each.form === form);
    if (before === -1) forms.push({ form, fields: phrases, list: null, title });
    else if (phrases.length > 0) forms[before] = { form, fields: phrases, list: null, title };
  });
  // Nobody reserves a table at a van.
  const isVan = kind.form === "reservation" && /\b(?:truck|van|take-?away|stand|stall)\b/i.test(trade ?? "");
  if (forms.length === 0) forms.push({ form: isVan ? "contact" : kind.form, fields: [], list: null });
  // A form for a table is a booking of one, where the trade says so.
  const settled = forms.map((wish): FormWish =>
    // What is booked where there are classes is a place in one.
    wish.form === "appointment" && kind.form === "signUp" && kept.some(({ name }) => name === "timetable")
      ? { ...wish, form: "signUp", title: wish.title ?? "Book a class" }
      : // A band is booked for an evening, not for an appointment.
        wish.form === "appointment" && kind.id === "musician"
        ? { ...wish, form: "contact" as const, title: wish.title ?? "Book us" }
        : wish.form === "contact" && kind.id === "lost"
          ? { ...wish, title: wish.title ?? "Tell us what you saw" }
          : wish.form === "stay" && kind.id === "wedding-venue"
            ? {
                ...wish,
                form: "contact" as const,
                title: wish.title ?? "Ask for your date",
                fields: [...wish.fields, ...OF_DAY],
              }
            : wish.form === "stay" && kind.form !== "stay" && kept.every(({ name }) => name !== "rooms")
              ? {
                  ...wish,
                  form: kind.form === "reservation" ? "reservation" : "appointment",
                  title: wish.title ?? "Ask for your date",
                }
              : wish.form === "reservation" && HIRED.has(kind.id)
                ? { ...wish, form: "appointment" as const, title: wish.title ?? "Reserve" }
                : (wish.form === "appointment" && (kind.form === "reservation" || kind.form === "stay")) ||
                    (wish.form === "reservation" && kind.form === "stay" && !OF_TABLE.test(wish.title ?? ""))
                  ? { ...wish, form: kind.form }
                  : wish,
  );
  const unique = settled
    .filter(({ form }, index) => settled.findIndex((each) => each.form === form) === index)
    .slice(0, 3);
  if (sent.list === null) return unique;
  const words =
    sent.spans.length === 0
      ? ""
      : SENT_FORMS.find(([pattern]) =>
          unique.some(({ form }) => SENT_FORMS.some(([each, name]) => each === pattern && name === form)),
        )?.[1];
  const listed = unique.find(({ form }) => form === words) ?? unique[0];
  return unique.map((wish) => (wish === listed ? { ...wish, list: sent.list, isByDay: sent.isByDay === true } : wish));
}

/** Where things and hours are reserved, and no tables. */
const HIRED: ReadonlySet<string> = new Set([
  "hire",
  "shop",
  "maker",
  "product",
  "salon",
  "beauty",
  "spa",
  "car-care",
  "garage",
  "sitter",
  "pet-care",
  "attraction",
  "coworking",
  "hall",
  "tutor",
  "school",
  "stable",
]);
/** Who eats where others sleep reserves a table. */
const OF_TABLE = /\b(?:table|dinner|lunch|restaurant)\b/i;

const BOOKED: ReadonlySet<FormName> = new Set(["stay", "reservation", "appointment"]);

/** "Prayer requests" and "a form for listener questions" are messages, whatever the trade has its form for. */
function formOf({ form, found }: FoundSection, usual: FormName, title: string | undefined): FormName {
  // "support form": nobody waits there for a list.
  if (
    form === null &&
    usual === "waitlist" &&
    /^(?!(?:simple|short|small|online|web|big|nice)\b)\p{L}+ forms?$/iu.test(found.text.trim())
  )
    return "contact";
  // "home valuation form": whatever such firms have their form for.
  if (form === "quote" && title !== undefined && /\b(?:valuations?|quotes?|estimates?)\b/i.test(title)) return form;
  const isOther = title !== undefined && (form === null || (form === "quote" && usual !== "quote"));
  if (isOther && form === null && /\bappointments?\b/i.test(title)) return "appointment";
  if (isOther && BOOKED.has(usual) && /\b(?:bookings?|reservations?)\b/i.test(title)) return usual;
  if (isOther) return usual === "quote" && /\brequests?\b/i.test(title) ? usual : "contact";
  return form ?? (/\b(?:for|about)\b/.test(found.text) ? "contact" : usual);
}

/** Said of each site with a form: there is nobody at the other end. `samples`: what else is to be known of it. */
export function formLimit(forms: readonly FormWish[], samples: string | null): Limit[] {
  const [first] = forms;
  if (first === undefined) return samples === null ? [] : [{ words: "samples", isNote: true, answer: samples }];
  const plural = FORMS[first.form].sent ?? FORMS[first.form].plural;
  const where =
    first.list === null
      ? `Ask for “a page that lists the ${plural}” to see them`
      : `The list of ${plural} can be saved as a file (CSV)`;
  return [
    {
      words: `${plural} from other people's devices`,
      isNote: true,
      answer: `The site has no server, so what is filled in stays in the browser where it was filled in. That serves a tablet on your counter; from elsewhere nothing reaches you. ${where}; for real ${plural} link a mail address (mailto:), or choose another model to build a server.${samples === null ? "" : ` ${samples}`}`,
    },
  ];
}
