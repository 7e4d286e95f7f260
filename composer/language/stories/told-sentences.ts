import { domainOfNoun } from "../domains/find-domain.ts";
import { splitList } from "../split-list.ts";
import { pluralOf, singularOf } from "../words.ts";
import { plainFields } from "./plain-fields.ts";
import { PEOPLE, type RecordsTold } from "./records-told.ts";
import { deedTold } from "./told-deeds.ts";

const NOUN = "(?:[\\p{L}'-]+ ){0,2}?[\\p{L}'-]+";
const MAY =
  "(?:(?: |'d |'ll )(?:also|always|usually|then|just|only|simply|really|first|have to|has to|need to|needs to|must|should|can|could|will|would|want to|wants to|like to|would like to|be able to|currently|now|quickly))*";
const WHO = `(?:i|we|he|she|they|you|everybody|everyone|someone|somebody|each|(?:my |our |the |a )?${PEOPLE}|my [\\p{L}]+|and|to)`;
const ALL = "(?:the |our |my |all )*";
const THEY = `(?:they|each|each one|everybody|everyone|whoever [\\p{L}]+|${PEOPLE})`;
const LIST_OF =
  "(?:a (?:list|log|register|catalog(?:ue)?|overview|record|box|collection|file|database|table|card index) (?:of|for) )?";
const NOTES =
  "(?:notes?|writes?|records?|enters?|logs?|keeps?|needs?|wants?|like|puts?|stores?|saves?|tracks?|jots?|lists?|registers?|takes?|collects?|fills? in|types?(?: in)?|remembers?|check|counts?|rates?|plans?|measures?)(?: track of)?(?: down| up)?(?: to (?:know|note|write down|record|keep|track|enter|have|see))?(?: down)?";

/** How a sentence tells what is written down, in groups: what it is of, who does it, its fields. What stands earlier goes first. */
const FORMS: readonly (readonly [pattern: string, leastFields: number])[] = [
  // "For every room there are jobs with who does it, …"
  [
    `(?:for|in) (?:each|every) (?<owner>${NOUN}) there (?:are|is|can be)(?: many| several| some)? (?<noun>${NOUN}(?:, ${NOUN})*(?: and ${NOUN})?),? with (?<fields>.+)`,
    2,
  ],
  // "For every show there's a date, time and 80 seats"
  [`(?:for|in) (?:each|every) (?<noun>[\\p{L}-]+) there(?:'s| is| are) (?<fields>.+)`, 2],
  // "Every day we do activities with time, place and leader"
  [
    "(?:each|every) (?<date>day|week|evening|weekend) (?:we|they|the [\\p{L}]+) (?:do|have|make|offer) (?<noun>[\\p{L}-]+s) with (?<fields>.+)",
    2,
  ],
  // "There are shifts at the bar, the grill and the cake stand, with times and how many we need"
  [`there (?:are|is) (?<noun>${NOUN}) (?:at|in|on) (?<places>[^,]+(?:, [^,]+)*? and [^,]+?),? with (?<fields>.+)`, 1],
  // "Each kid has activities with a place, a time and things to take"
  [`(?:each|every) (?<owner>${NOUN}) has (?<noun>[\\p{L}-]+s) with (?<fields>.+)`, 2],
  // "For each I want hypothesis, date, …"
  [
    `(?:for|of|with|about) (?:each|every one|everyone|all of them|them|each one|every single one),? ${WHO}${MAY} ${NOTES}:? (?<fields>.+)`,
    2,
  ],
  // "For each day of the week I want breakfast, lunch and dinner"
  [`(?:for|on) (?:each|every) (?<date>day(?: of the week)?|weekday),? ${WHO}${MAY} ${NOTES}:? (?<fields>.+)`, 2],
  // "I also keep for each customer the colour formula and allergies"
  [`(?:i|we)${MAY} ${NOTES} (?:for|of|about|from) (?:each|every) (?<noun>[\\p{L}-]+) (?<fields>.+)`, 1],
  // "Every day I write weather, who was on site, …"
  [
    `(?:each|every|once an?|once per) (?<date>day|evening|morning|night|week|month),? ${WHO}${MAY} ${NOTES}:? (?<fields>.+)`,
    2,
  ],
  // "Each change I write flat, date, …"
  [
    `(?:each|every) (?<noun>(?!day|week|month|year|evening|morning|night|time\\b)[\\p{L}-]+),? (?:i|we)${MAY} ${NOTES}:? (?<fields>.+)`,
    2,
  ],
  // "Each day fatigue from 1 to 10, pain, sleep and medication"
  [
    "(?:each|every) (?<date>day|evening|morning|night|week),? (?<fields>(?!we |i |one |a |an |they |the |at |in )[\\p{L}][^,]*, [^,]+,.+)",
    3,
  ],
  // "Morning and evening we measure peak flow and note cough, …"
  [
    `(?<date>morning and evening|mornings|in the mornings?|daily|twice a day|at night|in the evenings?),? ${WHO}${MAY} ${NOTES}:? (?<fields>.+)`,
    2,
  ],
  // "Every Friday one film: title, date, …"
  ["(?:each|every) [\\p{L}]+,? (?:one|an?|another) (?<noun>[\\p{L}-]+(?: [\\p{L}-]+)?): (?<fields>.+)", 2],
  // "I collect meter readings every year, unit, meter number, …"
  [
    `(?:i|we)${MAY} ${NOTES} (?:all |the |our |my )*(?:[\\p{L}-]+ ){0,3}?(?<noun>[\\p{L}-]+ [\\p{L}-]+s) (?:every|each|once a) (?:year|month|week|day)[,:] (?<fields>.+)`,
    2,
  ],
  // "I want to type them in: title, ingredients, …"
  [
    "(?:i|we) (?:want|would like|need|have) to (?:type|enter|put|write|get|have|keep|record) (?:them|it|these|all)(?: (?:in|down|all|there))*: (?<fields>.+)",
    2,
  ],
  // "They order until Thursday evening, name, which bread, how many"
  [`(?:they|${PEOPLE}) (?<orders>order|reserve|book)(?: [^,:]+)?[,:] (?<fields>(?!i |we )[^]+, [^]+, [^]+)`, 3],
  // "Instruments belong to the club and are lent to players, with serial number"
  [
    `${ALL}(?<noun>[\\p{L}-]+s) (?:belong to|are owned by|come in|arrive|are (?:lent|given) to) ?[^,]*?,? with (?<fields>.+)`,
    2,
  ],
  // "At every inspection I write down …", "for each piece I note the seller, …"
  [
    `(?<when>for|of|at|on|after|before|with|in|about|per|during) (?:each|every|any|all(?: the)?|the|an?) (?:single )?(?<noun>${NOUN}),? ${WHO}${MAY} ${NOTES}:? (?<fields>.+)`,
    2,
  ],
  // "For clients I keep birth date, …"
  [`(?:for|of|about) (?:my |our |the )?(?<noun>[\\p{L}-]+s),? (?:i|we)${MAY} ${NOTES}:? (?<fields>.+)`, 2],
  // "For each batch jars filled, cost and price"
  [
    `(?<when>for|of|at|on|after|about|per|during) (?:each|every) (?<noun>[\\p{L}'-]+(?: [\\p{L}'-]+)??)[:,]? (?<fields>(?:the |a )?[\\p{L}][^,]*, .+)`,
    2,
  ],
  // "When a tenant reports a problem I note flat, …"
  [
    `(?:when(?:ever)?|if|as soon as|once|every time|each time) (?<clause>[^,]+?),? ${WHO}${MAY} ${NOTES}:? (?<fields>.+)`,
    2,
  ],
  // "Each litter has a mother, a father, date of birth and number of kits"
  [
    `(?:each|every) (?<noun>${NOUN})(?: (?:that|which|who) [^,]+?)? (?:has|gets|needs|should have|must have|shows|comes with|consists of|is described by|is (?:documented|recorded|noted|written down|kept|listed|entered) with|belongs to)(?: got)? (?<fields>.+)`,
    2,
  ],
  // "Tenants should log in and report defects, with room, …"
  [
    `${ALL}(?<who>${PEOPLE})(?: of [^,]+?)?${MAY}(?<log> (?:log|sign) in and| login and| register and)?(?: can)? (?:report|submit|request|enter|add|post|send(?: in| us)?|create|book|order|leave|file|propose|suggest|hand in|make|ask for|place|open)s? (?:an? |their |new |the |any )?(?<noun>${NOUN})(?: (?:to|on|about|in) (?:the |our )?[\\p{L}-]+)?,? (?:with|by giving|giving|and (?:enter|give|state|choose|tell us)) (?:the |an? |their )?(?<fields>.+)`,
    1,
  ],
  // "People register by mail and I write them in, with allergies"
  [
    `${ALL}${PEOPLE}${MAY} (?<joins>register|sign up|apply|enrol|enroll|join|book)(?: (?:by|via|on|over) [\\p{L}]+)?(?: and (?:i|we) (?:write|put|enter|add|note) them (?:in|down|up))?,? with (?:their )?(?<fields>.+)`,
    1,
  ],
  // "Sellers register with name, phone, …"
  [`${ALL}(?<noun>${PEOPLE})${MAY} (?:register|sign up|apply|enrol|enroll|join) with (?:their )?(?<fields>.+)`, 2],
  // "Clients ask with an idea, placement, …"
  [
    `${ALL}(?<who>${PEOPLE})${MAY} (?:ask|write|come|call|contact (?:me|us)|get in touch|send (?:me|us))s? with (?<fields>.+)`,
    2,
  ],
  // "Guests stay from one date to another, with or without breakfast, …"
  [`${ALL}(?<who>${PEOPLE})${MAY} stays? (?<fields>.+)`, 2],
  // "Jobs come from agencies, with a word count, a rate per word and a deadline"
  [
    `${ALL}(?<noun>[\\p{L}-]+s) (?:come|arrive|are sent|are made|are ordered|come in)(?: in)? (?:from|by) (?:the |our |different |several )?(?<from>[\\p{L}-]+s),? (?:each )?with (?<fields>.+)`,
    2,
  ],
  // "Leads come from fairs or the website, with company, contact, …"
  [`${ALL}(?<noun>[\\p{L}-]+s) (?:come|arrive) from [^,:]+, (?:each )?with (?<fields>.+)`, 2],
  // "Everyone can take a tool, writes name, tool and date"
  [`${ALL}(?<clause>${PEOPLE} [^,:]+?)(?:,| and|, and) (?:writes?|notes?|enters?)(?: down)? (?<fields>.+)`, 2],
  // "A customer brings a bike, I write name, phone, …"
  [
    `(?:the |an? |our |my |often |usually )*(?<clause>${PEOPLE} [^,:]+?)(?:,| and|, and|, then|, so|; ?) (?:i|we|he|she|they)${MAY} ${NOTES}:? (?<fields>.+)`,
    2,
  ],
  // "A client sends me a photo, tells me size and deadline, I say a price"
  [
    `(?:the |an? |our |my |often |usually )*(?<clause>${PEOPLE} (?:sends?|gives?|tells?|shows?|says?)) (?:me |us )?(?<fields>[^]+)`,
    2,
  ],
  // "Colleagues write down who takes which car, …"
  [
    `${ALL}(?<who>${THEY})(?: can| should| have to| must| will)? (?:note|write|record|enter|log|fill in|register|sign|put|book)s?(?: down| themselves| it| them| in| up)*(?: (?:the |a )?(?:log|list|book|journal))?(?: (?:before|when|after) [^:,]+)?(?::|(?: with)?) (?<fields>.+)`,
    3,
  ],
  // "I want to write down every visit with child, doctor, …"
  [
    `(?:i|we|to)${MAY} ${NOTES} ${LIST_OF}(?:each|every|all|my|our|the|all (?:my|our|the)) (?<noun>${NOUN})(?: (?:i|we) [\\p{L}]+)?(?:,? with|:) (?:the |its |their )?(?<fields>.+)`,
    2,
  ],
  [
    `(?:i|we|to)${MAY} ${NOTES} ${LIST_OF}(?<noun>(?:[\\p{L}'-]+ )?[\\p{L}'-]+s)(?: (?:i|we) [\\p{L}]+)?(?:,? with|:) (?:the |its |their )?(?<fields>.+)`,
    2,
  ],
  // "I write what is in the fridge and freezer with the date it expires"
  [
    `(?:i|we|to)${MAY} ${NOTES} (?<what>what(?:'s| is)) in (?:the|my|our) (?<places>[\\p{L}-]+(?:, [\\p{L}-]+)*(?: and [\\p{L}-]+)?),? with (?<fields>.+)`,
    1,
  ],
  // "I want a catalog with country, year, …"
  [
    `(?:i|we|to)${MAY} (?:need|want|like|have|keep|make) (?:an? |the )?(?:simple |little |small |digital )?(?:list|log|register|catalog(?:ue)?|overview|record|box|file|database|table|card index|notebook)(?: by (?<date>[\\p{L}]+))?(?: with|:) (?<fields>.+)`,
    2,
  ],
  // "Everything that comes in gets a number, …"
  [
    "(?:everything|whatever|each(?: one| piece)?|all of them|they all)(?: (?:that|which) [^,]+?)? (?:has|have|gets?|needs?|should have) (?<fields>.+)",
    3,
  ],
  // "Singers have name, voice, phone number and email"
  [
    `${ALL}(?<noun>(?:[\\p{L}'-]+ )?[\\p{L}'-]+s|people|children) (?:have|need|get|should have|come with|consist of)(?: got)? (?!to |been )(?<fields>.+)`,
    2,
  ],
  // "Orders come by phone: name, address, …"
  [
    `${ALL}(?<noun>[\\p{L}-]+s) (?:come|arrive|are made|are ordered)(?: in)? (?:by|via|over|through|on|in|as) [^:,]+(?::| with) (?<fields>.+)`,
    2,
  ],
  // "A delivery has customer, site, square metres, …"
  [`(?:an?|the|one) (?<noun>${NOUN}) (?:has|needs|consists of) (?<fields>.+)`, 3],
  // "Pottery glaze tests: recipe, clay body, …"
  ["(?<noun>[\\p{L}'-]+(?: [\\p{L}'-]+){0,2}): (?<fields>.+)", 3],
  // "I want artist, title, year and condition"
  [`(?:then |later |there |here |now |so |and )*(?:i|we|to|please)${MAY} ${NOTES}:? (?!well )(?<fields>.+)`, 3],
];

const SENTENCES = FORMS.map(([pattern, least]) => ({
  pattern: new RegExp(`^(?:and |mon(?:day)?s? to fri(?:day)?s?,? |on weekdays,? |usually )?${pattern}$`, "iu"),
  least,
}));

const WHOM =
  /^(?:customer|client|name|who|tenant|person|owner|seller|member|guest|contact|patient|pupil|couple|company)s?\b|'s name$/iu;
const PRONOUN =
  /^(?:it|them|one|each|all|everything|something|that|this|those|day|days|week|month|evening|morning|night|year|time|person|times?)$/iu;
/** What is asked about what is kept, and no part of it. */
const NO_FIELDS =
  /^(?:to [\p{L}]|(?:them|it|that|this|me|us|an? (?:app|tool|program|website|site|list|chart|calendar|graph|overview|button|reminder|way|simple)|see|track|everything|something|some|more|help|be|all|only)\b)|\b(?:calendar|chart|overview|opening hours|contact form|booking form|sign-?up form|order form|imprint|about (?:us|me)|testimonials|faq|page with|intervals of|\d+ rounds|\d+ (?:seconds?|minutes?|min|sec) (?:of )?(?:work|rest|breaks?|fast|slow|on|off)|reminders?|message|notified|export|pdf|website|app)\b/iu;

/** What a sentence of a story says is kept, null where it says nothing of that. */
export function recordsTold(sentence: string): RecordsTold | null {
  const deed = deedTold(sentence);
  if (deed !== null) return deed;
  for (const { pattern, least } of SENTENCES) {
    const groups = pattern.exec(sentence)?.groups;
    const found = groups === undefined ? null : told(groups, least);
    if (found !== null) return found;
  }
  return isRow(sentence) ? told({ fields: sentence }, LEAST_IN_ROW) : null;
}

/** "Title, authors, year, journal and link": nothing but fields. */
function isRow(sentence: string): boolean {
  const parts = splitList(sentence);
  return (
    parts.length >= LEAST_IN_ROW &&
    parts.every((part) => part.split(" ").length <= MOST_WORDS) &&
    (parts[0] ?? "").split(" ").length <= 2 &&
    !NO_ROW.test(sentence)
  );
}

const LEAST_IN_ROW = 4;
const MOST_WORDS = 6;
/** What is a wish, and no field. */
const NO_ROW =
  /^(?:i|we|it|they|he|she|you|please|no|not|make|show|add|let|then|but|so|and|also|with|without|dark|light|simple|minimal|clean|modern|mon|monday|open)\b|(?:^|, )(?:dark|light|red|blue|green|simple|clean|modern|minimal|no|search|filters?)(?=,|$)/iu;

type Groups = Readonly<Record<string, string | undefined>>;

const NOBODY = /^(?:they|each|each one|everybody|everyone|people|users?|somebody|someone|anyone|whoever .+)$/iu;

/** What follows a row of fields and is no more of it: "…, and I get an email", "… and set a goal of 30". */
const BEHIND =
  /(?:, (?:and |but |so |then )*| (?:and|but|so|then) )(?=(?:i|we|they|he|she|it) (?!(?:did|had|was|were|ate|took|paid|used)\b)[\p{L}]+|(?:(?:also |then |please )?(?:set|see|get|tell me|show me|give me|remind me|warn me|let me|show|be able|mark|tick|brings? (?:it|them) back|calculate|have|want|need|(?:they |it )?(?:go|goes|move|moves) through|an? (?:shopping list|chart|calendar|overview)) (?!of\b|on\b)))/iu;

function told(groups: Groups, least: number): RecordsTold | null {
  const { clause, noun: said, fields = "", from, owner, places, date, when, log, joins, what, orders } = groups;
  const [listed, rest] = cutBehind(plainFields(fields));
  const parts = splitList(listed);
  const noun =
    said ??
    DEEDS[orders ?? ""] ??
    (joins === undefined ? (clause === undefined ? null : nounOfClause(clause)) : "participants");
  if (noun !== null && /\b(?:end|beginning|start|moment)$/iu.test(noun)) return null;
  if (parts.length < least || parts.some((part) => NO_FIELDS.test(part)) || areLists(parts)) return null;
  const who = groups["who"];
  const person =
    who !== undefined && NOBODY.test(who) ? null : (who ?? (clause === undefined ? null : personOf(clause)));
  const isNamed = parts.some((part) => WHOM.test(part.replace(/^(?:the|an?|their|which) /i, "")));
  const place =
    places === undefined ? null : `place (${places.replace(/\b(?:the|an?) /giu, "").replace(/,? and /iu, ", ")})`;
  const name = what !== undefined || (joins !== undefined && !isNamed) ? ["name"] : [];
  const leads = [
    ...name,
    ...[owner, from, isNamed ? null : person].flatMap((each) => (each ? [singularOf(each.toLowerCase())] : [])),
  ];
  return {
    noun: noun === null || PRONOUN.test(noun) ? null : noun.toLowerCase(),
    fields: [
      ...leads,
      ...(date === undefined || parts.some((part) => /^(?:the )?date$/iu.test(part)) ? [] : ["date"]),
      ...(place === null ? [] : [place]),
      listed.trim(),
    ].join(", "),
    isOfOthers: joins !== undefined || (when !== undefined && !/^(?:for|of)$/i.test(when)),
    rest: [...(log === undefined ? [] : [`${groups["who"] ?? ""} should log in`]), ...(rest === null ? [] : [rest])],
  };
}

/** The row of fields, and what else the sentence says. */
function cutBehind(fields: string): [listed: string, rest: string | null] {
  const found = BEHIND.exec(fields);
  if (found === null || found.index === 0 || !/,| and /u.test(fields.slice(0, found.index))) {
    const isWish =
      found !== null && /^(?:(?:i|we) )?(?:need|want|would)\b/iu.test(fields.slice(found.index + found[0].length));
    if (!isWish || found === null) return [fields, null];
  }
  const rest = fields.slice(found.index + found[0].length);
  return [fields.slice(0, found.index), capital(rest)];
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
}

/** "Characters, places, factions and sessions" are kept each for itself. */
function areLists(parts: readonly string[]): boolean {
  const known = parts.filter((part) => domainOfNoun(part.toLowerCase()) !== null);
  return (
    parts.length > 1 &&
    parts.every((part) => !part.includes(" ") && singularOf(part) !== part) &&
    known.length * 2 >= parts.length
  );
}

/** "A tenant reports a problem": problems; "a parcel arrives": parcels; "somebody calls": null. */
function nounOfClause(clause: string): string | null {
  const [, made] =
    /\b(?:reports?|requests?|makes?|places?|has|have|gets?|opens?|files?|sends?(?: in)?|finds?|notices?) (?:an? |the |their |his |some |us )?([\p{L}-]+(?: [\p{L}-]+)?)$/iu.exec(
      clause,
    ) ?? [];
  if (made !== undefined) return made;
  const [, verb] =
    new RegExp(
      `^(?:an? |the )?${PEOPLE} (?:can |may |should |could )?(books?|orders?|reserves?|rents?|donates?|complains?|visits?|comes?(?= to (?:me|us|the)))(?= |$)`,
      "iu",
    ).exec(clause) ?? [];
  if (verb !== undefined) return DEEDS[singularOf(verb.toLowerCase())] ?? null;
  const [, come] =
    /^(?:an? |the |new )*([\p{L}-]+(?: [\p{L}-]+)?) (?:arrives?|comes?(?: in| back)?|is (?:born|delivered|found|finished|due)|are (?:born|delivered)|breaks?(?: down)?|happens?|fails?|dies)$/iu.exec(
      clause,
    ) ?? [];
  return come === undefined || new RegExp(`^${PEOPLE}$`, "iu").test(come) ? null : come;
}

const DEEDS: Readonly<Record<string, string>> = {
  come: "visits",
  book: "bookings",
  order: "orders",
  reserve: "reservations",
  rent: "rentals",
  donate: "donations",
  complain: "complaints",
  visit: "visits",
};

function personOf(clause: string): string | null {
  const [, who] = new RegExp(`^(?:an? |the |our |my )?(${PEOPLE})(?= )`, "iu").exec(clause) ?? [];
  return who === undefined || /^(?:some|any|every)(?:body|one)$|^people$|^a person$|^users?$/i.test(who)
    ? null
    : singularOf(who.toLowerCase());
}

/** What the records are called by: "litter" → "litters". */
export function recordsName(noun: string): string {
  const words = noun.replace(/^pottery (?=glaze)/iu, "").split(" ");
  const last = words.pop() ?? "";
  return [...words, MASS.test(last) ? last : pluralOf(singularOf(last))].join(" ");
}

const MASS = /^(?:equipment|homework|gear|laundry|furniture|stock|feedback|mail|post|staff)$/iu;
