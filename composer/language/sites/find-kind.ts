import { isClosedWord } from "../closed-words.ts";
import { asPlace, KNOWN_PLACE } from "./known-places.ts";
import { isPlaceAlone, placeAlone } from "./place-money.ts";
import { findGoods } from "./find-goods.ts";
import { findAll, findFirst, type Found, type Reading, type Span, touches } from "../recognizer.ts";
import { likelyWord } from "../spelling.ts";
import { SITE_VOCABULARY } from "./site-vocabulary.ts";
import { singularOf } from "../words.ts";
import { OF_LOOK } from "./look-only.ts";
import { isSectionName, SECTION_PAGE_WORDS } from "./section-page.ts";
import { KINDS, PLAIN_KIND } from "./kinds/kinds.ts";
import { MONTH, NO_NAME, nameOf } from "./site-name.ts";
import { isOccasion, type SiteKind } from "./site-kind.ts";

/** What a site is for, as the prompt says it. */
export interface Subject {
  kind: SiteKind;
  /** Null where nobody says one. */
  name: string | null;
  /** The trade as the prompt has it, "barber shop" of a salon; null where that names several, or something about it. */
  trade: string | null;
  /** "Graz" */
  place: string | null;
  /** "vegan" of "a vegan café". */
  style: string | null;
  /** What it is about, of a site of no known kind, or of a blog: "volcanoes". */
  topic: string | null;
  /** What a shop sells: "handmade candles". */
  goods: string | null;
  /** "that tracks invoices" */
  purpose: string | null;
  /** "12 June" */
  day: string | null;
  spans: Span[];
  /** A website was asked for in so many words, not only a bakery. */
  isSaid: boolean;
  /** What stands in front of the sections. */
  hasOnlySubject: boolean;
}

const SITE =
  "(?:company|business|event|race|invitation|personal|professional|promo(?:tional)?|info(?:rmation(?:al)?)?|multi-?page|responsive|official|public|static|marketing|little|small|simple|club|family) ";
const SITE_WORDS = new RegExp(
  `(?<![\\p{L}-])(?:${SITE})*(?:web ?sites?|web ?pages?|web ?presence|landing(?=:)|(?:landing|launch|splash|pitch|sales|squeeze|campaign|auction|memory|memorial|tribute|fan|invitation|welcome)[ -]?pages?|product[ -]?page(?!s)|home ?pages?(?! navigation)|(?:one|1|single)[- ]?pagers?|${SECTION_PAGE_WORDS}|page(?= where (?:i|we) (?:can )?collect (?:the )?(?:e-?mails?|addresses|e-?mail addresses|subscribers|sign-?ups)(?![\\p{L}]))|page(?= where (?:people|visitors|guests|customers|clients|fans|readers|users) can (?:sign up|subscribe|register|rsvp|book|order|pre-?order|contact|reserve)(?![\\p{L}]))|shop (?:web ?)?page(?= (?:where|with|for|that)\\b|[.,:;]|$)|html (?:pages?|sites?)|(?:page|invitation)(?= for (?:my|our|an?|the) (?:[\\p{L}']+ ){0,3}(?:birthday|party|wedding|christening|baptism|anniversary|weekend|festival|concert|market|fair|bazaar|sale|jumble|reunion|open day|fun run|race|tournament|workshop|meet-?up|conference)(?![\\p{L}]))|page(?= to sell (?:my|our) )|page(?= for (?:my|our|an?|the) (?:[\\p{L}'-]+ ){0,3}app(?![\\p{L}]))|(?:event|info|welcome|invitation|invite) pages?(?= for )|(?<=\\b(?:needs?|wants?|build|make|create|do|have)(?: me| us)? an? (?:simple |small |little |nice )?)page(?= for (?:my|our)\\b|[.,]|$)|(?<=(?:sale|market|fair|bazaar|festival|party|shower|reunion|wedding|birthday|christening|engagement|graduation|fundraiser) )page(?= (?:for|in|on|with) |[.,]|$)|(?:online|web|internet) (?:[\\p{L}-]+ ){0,2}?(?:[\\p{L}]*(?:shops?|stores?)|boutiques?)|(?:online|web|internet)(?:shops?|stores?)|e[- ]?commerce(?: site| website| store| shop)?|(?:shop|store|boutique)(?= with (?:[\\p{L} ,'-]+ )?(?:product (?:pages?|gallery|grid)|(?:shopping )?cart|check-?out|size guide)\\b)|(?:wedding|birthday|party|baby shower|engagement|event|anniversary|graduation|housewarming) (?:invitation|invite)(?: card)?(?= (?:with|for|in|that|where)\\b|[.,:;]|$)|(?:online|digital|qr) menu(?= for (?:my|our|an?|the) )|(?:restaurant|caf[eé]|pizzeria|digital|qr) menu(?: app)?(?= with\\b|[.,:;]|$)|store ?fronts?|(?:shop|store) catalog(?:ue)?s?|(?:online|web|internet|digital|product) (?:product )?catalog(?:ue)?(?=[^.]*\\b(?:customers|buyers|visitors|clients|people) (?:can|could)\\b|[^.]*\\b(?:in|en)quir(?:y|ies)\\b|[^.]*\\b(?:contact|order|inquiry) form\\b)|(?<=\\b(?:publish|present|show|share) (?:my|our) (?:[\\p{L}-]+ ){1,3})online|(?:online|internet) (?:presence|site|page)|micro-?sites?|(?<!\\b(?:construction|building|camp|job|dive|nest|work|web) )(?<!\\b(?:customer|client|job|technician), )site(?! (?:inspections?|visits?|plans?|logs?|diary|manager|report)))(?![\\p{L}])`,
  "gu",
);
/** "Sports day for our school": whose it is. */
const HOSTS =
  /\b(?:for|of|at) (?:our|the|my) (?:\p{L}+ )?(?:school|kindergarten|club|company|office|church|parish|village|town|street|neighbou?rhood|class|team|department)(?= (?:with|where|and|to|that|on|in)\b|[.,:;]|$)/giu;
/** They speak of a tool, not of something to read. */
const TOOL =
  /\b(?:kanban|trello|boards? for|trackers?|tracking|track|inventory|logs?|logger|log ?book|to-?dos?|checklists?|databases?|manager|organi[sz]ers?|planner|budget|crm|(?<!(?:shop|store|online|web|internet|digital|product) )catalog(?:ue)?|lending|spreadsheet|wish ?list|guest list|reading list|watch ?list|calculator|converter|quiz|flash ?cards|list of|keep(?:ing)?|manag(?:e|ing)|app to|tool|dashboard|catalogue my|i (?:read|visited|went|like|own|watch|know|want to (?!make|build|have|create|set up|launch|open|start|run|publish|design|put|share|get|sell|show|present|offer|promote|advertise)|tried|have been)|my favou?rite|ratings?)\b/i;

/** "Product page for a candle shop" */
const PAGE_OF = /^(?:product (?:page|site)|event|non-?profit(?: organi[sz]ation)?|charity|(?:personal )?brand)$/i;

const DAY = new RegExp(
  `(?<!\\b(?:by|until|till|before|since) (?:the )?)\\b(?:(?:publication|release|launch|opening|event|party|closing)?(?: |\\b)date(?: is|:)? |published |launching |opening |out )?(?:on |at |for )?(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?((?:(?:\\d{1,2}(?:st|nd|rd|th)?(?:-| to | and | & ))?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:(?:-| to | and | & )\\d{1,2}(?:st|nd|rd|th)?)?)(?:,? \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\d])`,
  "gu",
);

/** "in August 2026" */
const MONTH_OF = new RegExp(
  `(?<!\\b(?:by|until|before|since|from) )\\b(?:in )(${MONTH}(?: (?:next year|20\\d\\d)))(?![\\p{L}\\d])`,
  "gu",
);

/** "1931 - 2024" */
const YEARS = /((?:1[89]|20)\d\d ?(?:-|to|until) ?(?:19|20)\d\d)/g;

/** Whether a site is asked for in so many words: "website", "landing page", "portfolio". */
export function saysSite(reading: Reading): boolean {
  return (
    findFirst(reading, SITE_WORDS) !== null ||
    KINDS.some((kind) => kind.isSite === true && findFirst(reading, patternOf(kind)) !== null)
  );
}

/** Null where the prompt asks for no site. */
export function findSubject(whole: Reading, sectionCount: number): Subject | null {
  // “I run a small pottery studio.” says what the site is for.
  const reading = {
    ...whole,
    claimed: whole.claimed.filter(({ start, end }) => start > 0 || !/\b(?:i|we)\b/i.test(whole.text.slice(0, end))),
  };
  const [site] = findAll(reading, SITE_WORDS);
  const head = headOf(reading);
  const headText = reading.text.slice(head.start, head.end);
  const kinds = KINDS.flatMap((kind) =>
    findAll(reading, patternOf(kind)).map((found) => ({ kind, found, isInHead: found.span.start < head.end })),
  ).filter(({ found, isInHead }) => isInHead || isIntroduced(reading.text, found.span.start));
  // “"Café Lumière" in Lyon”: the name may be all that says what it is.
  if (kinds.every(({ kind }) => kind.isSite))
    kinds.push(
      ...KINDS.flatMap((kind) =>
        findAll(reading, patternOf(kind), true)
          .filter(({ span }) => span.end <= head.end && touches(reading.quoted, span))
          .map((found) => ({ kind, found, isInHead: true })),
      ),
    );
  const best = kinds
    .filter((each) => !isOwner(each, kinds))
    .toSorted(
      (a, b) =>
        Number(b.isInHead) - Number(a.isInHead) ||
        Number(isBlogOf(b.kind, headText)) - Number(isBlogOf(a.kind, headText)) ||
        Number(b.kind.leads ?? false) - Number(a.kind.leads ?? false) ||
        Number(PAGE_OF.test(a.found.text)) - Number(PAGE_OF.test(b.found.text)) ||
        Number(a.kind.isSite ?? false) - Number(b.kind.isSite ?? false) ||
        a.found.span.start - b.found.span.start ||
        b.found.text.length - a.found.text.length,
    )[0];
  const siteKind = kinds.find(({ kind }) => kind.isSite)?.found;
  const isSaid =
    site !== undefined ||
    siteKind !== undefined ||
    (best !== undefined && findFirst(reading, /\b(?:hero(?: section| image)?|call to action|footer)\b/g) !== null);
  if (!isSaid && best === undefined) return null;
  if (!isSaid && (TOOL.test(reading.text) || /\bapps?\b|\bclasses in a\b/i.test(reading.text))) return null;
  if (TOOL.test(headText) && !(best !== undefined && isSaid && !TOOL.test(headText.slice(0, best.found.span.start))))
    return null;
  if (
    best === undefined &&
    sectionCount < 1 &&
    /\b(?:to|that|where|which|for) (?:\w+ (?:can )?)?(?:track|manage|list|keep|log|organi[sz]e|record|store|collect|save|calculate|convert|play|count|show)\w*\b/i.test(
      headText,
    )
  )
    return null;

  const isSelling = best === undefined && /\b(?:to sell|selling|where (?:i|we) sell)\b/i.test(headText);
  const kind = best?.kind ?? (isSelling ? KINDS.find(({ id }) => id === "shop") : null) ?? PLAIN_KIND;
  const spans: Span[] = [
    ...findAll(reading, SITE_WORDS).map(({ span }) => span),
    ...(siteKind === undefined ? [] : [siteKind.span]),
  ];
  if (isSaid)
    spans.push(
      ...findAll(
        reading,
        /\bto (?:open|start|launch|run|set up|publish|present|promote|advertise|introduce)(?= (?:an?|my|our) )/g,
      ).map(({ span }) => span),
    );
  if (isSelling)
    spans.push(...findAll(reading, /\bto sell(?= (?:my|our|the|some|own|home|hand)\b)/g).map(({ span }) => span));
  if (best !== undefined) {
    const behind =
      /^ (?:business|company|service|shop|brand|firm|club|group|society|project|clinic|practice|studio|workshop|school|office|team|council)(?![\p{L}])/iu.exec(
        reading.text.slice(best.found.span.end),
      );
    if (behind !== null) spans.push({ start: best.found.span.end, end: best.found.span.end + behind[0].length });
    spans.push(best.found.span, ...kinds.filter((each) => each.kind === kind).map(({ found }) => found.span));
  }
  if (isOccasion(kind) || kind.id === "sports-day") spans.push(...findAll(reading, HOSTS).map(({ span }) => span));
  const called = nameOf(reading, kind, best?.found.span ?? null);
  // "tango school Buenos Aires website": where it is, and not what it is called.
  const isPlace =
    kind.id !== "travel" && called?.span != null && isPlaceAlone(called.name) && !touches(reading.quoted, called.span);
  const named = isPlace ? null : called;
  if (named !== null && named.span !== null) spans.push(named.span);
  const place =
    isPlace && called?.span != null ? { name: called.name, span: called.span } : placeOf(reading, named?.span ?? null);
  if (place !== null) spans.push(place.span);
  const day = findDay(reading, kind);
  if (day !== null) spans.push(day.span);
  const style = best === undefined ? null : styleOf(reading, best.found.span, spans);
  if (style !== null) spans.push(style.span);
  const purpose = best === undefined || kind.isSite ? null : purposeOf(reading, best.found.span.end, spans);
  if (purpose !== null) spans.push(purpose.span);
  const author =
    named?.span == null
      ? null
      : new RegExp(`^ by ((?:\\p{Lu}[\\p{L}.'-]+ ?){1,4})(?=[,.;]| with |$)`, "u").exec(
          reading.text.slice(named.span.end),
        );
  if (author !== null && named?.span != null)
    spans.push({ start: named.span.end, end: named.span.end + author[0].length });
  const goods =
    best === undefined && !isSelling
      ? null
      : findGoods(reading.text, kind, best?.found.span ?? { start: head.start, end: head.end });
  if (goods !== null) spans.push(goods.span);
  const topic = best === undefined || kind.isSite ? topicOf(reading, spans, head) : null;
  if (topic !== null) spans.push(topic.span);

  const bare = reading.words.every(
    (word) => touches(spans, word) || touches(reading.claimed, word) || isClosedWord(word.text),
  );
  const isPlural =
    best !== undefined &&
    /[^s]s$/i.test(best.found.text) &&
    !new RegExp(`^(?:${kind.words})$`, "i").test(best.found.text.slice(0, -1)) === false;
  const isEnough = isSaid || (!isPlural && (named !== null || sectionCount >= 2 || bare));
  if (!isEnough) return null;
  return {
    kind,
    name: named?.name ?? null,
    trade: best === undefined || isPlural ? null : tradeOf(longestOf(kinds, kind) ?? best.found.text),
    place: place?.name ?? null,
    style: style?.words ?? null,
    topic: topic?.words ?? null,
    goods: goods?.words ?? null,
    purpose: purpose?.words ?? (author === null ? null : `by ${(author[1] ?? "").trim()}`),
    day: day?.groups[1] ?? null,
    spans,
    isSaid,
    hasOnlySubject: bare,
  };
}

/** When it takes place: "14 June 2025", "1931 - 2024" of somebody who has died. */
export function findDay(reading: Reading, kind: SiteKind): Found | null {
  const days = findAll(reading, DAY);
  // "Next concerts: 14 December, 22 March": of several days none is that of the whole.
  const [first] = days.length > 1 && !isOccasion(kind) ? [] : days;
  return (
    first ??
    (isOccasion(kind) ? findFirst(reading, MONTH_OF) : null) ??
    (kind.id === "memorial" ? findFirst(reading, YEARS) : null)
  );
}

/** "Blog about woodworking", "cooking blog": what is written is shown, and nothing of it is sold. "Website and blog of a bakery" is the bakery's. */
function isBlogOf({ id }: SiteKind, head: string): boolean {
  return id === "blog" && !OTHER_SITE.test(head);
}

const OTHER_SITE =
  /(?<!\bblog )\b(?:web ?site|home ?page|landing page|page|site|shop|store|portfolio)\b(?! (?:blog|about)\b)/i;

interface FoundKind {
  kind: SiteKind;
  found: { text: string; span: Span };
}

/** "Our school's summer fair" is for the fair. */
function isOwner({ found }: FoundKind, kinds: readonly FoundKind[]): boolean {
  return (
    found.text.endsWith("'s") &&
    kinds.some(
      ({ kind, found: { span } }) =>
        kind.isSite !== true && span.start >= found.span.end && span.start <= found.span.end + 12,
    )
  );
}

/** "flea market" says more than the "event" in front of it. */
function longestOf(kinds: readonly { kind: SiteKind; found: { text: string } }[], kind: SiteKind): string | null {
  const texts = kinds.filter((each) => each.kind === kind).map(({ found }) => found.text);
  return texts[0] === "event" ? (texts.toSorted((a, b) => b.length - a.length)[0] ?? null) : null;
}

function tradeOf(words: string): string | null {
  if (/commerce|^product (?:page|site)$/i.test(words)) return null;
  const trade = words
    .replace(/^(?:landing ?page|web ?site|home ?page|page|site) for (?=.* ?(?:app|tool)$)/i, "")
    .replace(/^(?:an?|the|my|our|this|new|your|for|of) /i, "")
    .replace(/'s$/, "")
    .toLowerCase()
    .replace(/\b\p{L}&\p{L}\b/u, (letters) => letters.toUpperCase());
  return trade.length > 30 || singularOf(trade) !== trade ? null : trade;
}

function patternOf({ words }: SiteKind): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}]|-\\p{L})(?:'s(?= ))?`, "gu");
}

const GREETING =
  /^\s*(?:hi|hello|hey|good (?:morning|evening|day))(?: (?:there|all|everyone|everybody|lathe))?[!.,]?\s*$/i;
const GREETED = /^\s*(?:hi|hello|hey|good (?:morning|evening|day))(?: (?:there|all|everyone|everybody))?[!,] /i;

/** The first sentence up to what the site is to have. */
function headOf({ text, sentences }: Reading): Span {
  const first = sentences.find(({ start, end }) => !GREETING.test(text.slice(start, end))) ?? {
    start: 0,
    end: text.length,
  };
  const from = first.start + (GREETED.exec(text.slice(first.start, first.end))?.[0].length ?? 0);
  const cut =
    /\s(?:with|that has|which has|including|include|featuring|showing|containing)\s|[:;]|,(?! (?:an?|the) )/i.exec(
      text.slice(from, first.end),
    );
  return { start: first.start, end: cut === null ? first.end : from + cut.index };
}

/** "It is for my bakery", "we run a hotel". */
function isIntroduced(text: string, start: number): boolean {
  return (
    /\b(?:for|my|our|we are|we're|i am|i'm|i run|we run|i own|we own|it's|it is|is)(?: (?:an?|the|my|our|small|little|local|family|new|old))*(?: [\p{L}-]+)? $/iu.test(
      text.slice(0, start),
    ) || /\p{Lu}[\p{L}.'-]+, (?:an? )?$/u.test(text.slice(0, start))
  );
}

interface FoundWords {
  words: string;
  span: Span;
}

function placeOf(reading: Reading, name: Span | null): { name: string; span: Span } | null {
  for (const found of reading.text.matchAll(
    /\b(?:(?:our )?(?:offices?|shops?|studios?|based|located|situated) )?(?:in|near|around) (?:the (?:heart|centre|center|middle) of )?((?:the )?(?:\p{Lu}[\p{L}'-]+|St\.)(?: (?:am |an der |upon |on )?\p{Lu}[\p{L}'-]+){0,2})/gu,
  )) {
    const span = { start: found.index, end: found.index + found[0].length };
    const place = found[1] ?? "";
    if (NO_NAME.test(place.split(" ")[0] ?? "") || place.length > 30) continue;
    if (touches(reading.claimed, span) || touches(reading.negated, span) || (name !== null && touches([name], span)))
      continue;
    return { name: place, span };
  }
  // "in leeds": people type places without capitals.
  const [known] = findAll(reading, KNOWN_PLACE).filter(({ span }) => name === null || !touches([name], span));
  if (known === undefined) {
    const alone = placeAlone(reading.text);
    const isFree = alone !== null && !touches(reading.claimed, alone) && (name === null || !touches([name], alone));
    return isFree ? { name: alone.name, span: { start: alone.start, end: alone.end } } : null;
  }
  return { name: asPlace(known.groups[1] ?? ""), span: known.span };
}

/** Words in front of the trade that belong to it: "family" of "my family bakery". */
function styleOf(reading: Reading, at: Span, claimed: readonly Span[]): FoundWords | null {
  const before = reading.words.filter(({ end }) => end <= at.start).toReversed();
  const taken = [];
  let edge = at.start;
  for (const word of before.slice(0, 3)) {
    const isNear = reading.text.slice(word.end, edge) === " ";
    if (!isNear || isClosedWord(word.text) || touches([...reading.claimed, ...claimed], word) || VERB.test(word.text))
      break;
    // "My husband's carpentry": whose it is says nothing about it.
    if (/'s?$/.test(reading.text.slice(word.start, word.end))) break;
    taken.unshift(word);
    edge = word.start;
  }
  const [first] = taken;
  const last = taken.at(-1);
  return first === undefined || last === undefined
    ? null
    : { words: reading.text.slice(first.start, last.end).toLowerCase(), span: { start: first.start, end: last.end } };
}

const VERB =
  /^(?:opening|run|running|own|owns|promote|present|presents|advertise|introduce|introduces|new|responsive|static|fast|accessible|single|publish|launch|launching|hosting|announce|deliver|delivers|make|makes|sell|sells|bake|bakes|cook|cooks|offer|offers|rent|rents|repair|repairs|keep|keeps|grow|grows|organise|organize|teach|teaches|brew|brews)$/i;

function purposeOf(reading: Reading, from: number, claimed: readonly Span[]): FoundWords | null {
  const found =
    /^(?: \([^)]*\))?(?: (?:app|tool|product|platform|startup|company|software|service|business|site|website|webpage|page))? ((?:that|which|who) (?!lists?\b|has\b|have\b|includes?\b|shows?\b|lets?\b|should\b|is called\b|contains?\b|looks?\b|lets\b|needs\b)[^.,;:\n]+?|(?:selling|offering|making|serving|teaching|specialising in|specializing in) (?:my |our )?[^.,;:\n]+?|for (?!my\b|our\b|the\b|an?\b|me\b|\p{Lu})[^.,;:\n]+?)(?= with | including | featuring | called | in \p{Lu}|[.,;:\n]|$)/u.exec(
      reading.text.slice(from),
    );
  if (found === null) return null;
  const words = found[1] ?? "";
  const start = from + found[0].length - words.length;
  const span = { start, end: start + words.length };
  return touches([...reading.claimed, ...claimed], span) || words.length > 110
    ? null
    : { words: words.replace(/^which/i, "that"), span };
}

/** "volcanoes" of "a site about volcanoes", "llama sanctuary" of "a website for our llama sanctuary". */
function topicOf(reading: Reading, claimed: readonly Span[], head: Span): FoundWords | null {
  const text = reading.text.slice(0, Math.max(head.end, 0));
  const about =
    /\b(?:about|on|(?<!\b(?:looking|waiting|searching|asking|ready|hoping) )for|of) (?:(?:my|our|the|an?|all things|new|small|little|local|hobby|project|love of) )*((?!(?:people|visitors?|guests?|customers?|clients?|everybody|everyone|friends|family|parents|members|children|kids|families|beginners|adults|seniors|me|us|which)\b)[\p{L}\p{N}&' -]{3,44}?)(?= in \p{Lu}| and (?:an? |my |our )|$|[.,;(\n])/iu.exec(
      text,
    );
  if (about !== null) {
    const words = (about[1] ?? "").trim();
    const start = about.index + about[0].lastIndexOf(about[1] ?? "");
    const span = { start, end: start + words.length };
    if (!touches([...claimed, ...reading.claimed], span) && words.split(" ").length <= 5 && !isSlip(words))
      return { words, span };
  }
  // "a gardening blog": what stands in front of the site.
  const site = claimed[0];
  const front = site === undefined ? null : styleOf(reading, site, []);
  return front === null || isSlip(front.words) || OF_LOOK.test(front.words) || isSectionName(front.words)
    ? null
    : front;
}

/** A known trade, written with a slip: it is put right before anything is made of it. */
function isSlip(words: string): boolean {
  return words.split(" ").some((word) => likelyWord(word, SITE_VOCABULARY) !== null);
}
