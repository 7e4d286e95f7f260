import type { Block } from "@lathe/protocol/app/block";
import { findBeyond, mayBeRecords, otherAppWords, PLAINLY_BEYOND } from "./gaps/beyond.ts";
import { claim, locateWords, spansOf } from "./claims.ts";
import { plainClause, splitClauses } from "./clauses.ts";
import { isClosedWord } from "./closed-words.ts";
import { combineParts } from "./combine-parts.ts";
import { findCurrency, type FoundCurrency, inCurrency } from "./currency.ts";
import { findAsides } from "./gaps/find-asides.ts";
import { isInPraise } from "./gaps/wholly-beyond.ts";
import { findGaps } from "./gaps/find-gaps.ts";
import { moneyOfHome } from "./home-money.ts";
import { findMentions } from "./find-mentions.ts";
import { findPieces } from "./pieces/find-pieces.ts";
import type { Piece } from "./pieces/labels.ts";
import type { FirstRead, NoApp } from "./first-read.ts";
import { findLook, type FoundLook } from "./look/look.ts";
import { findName } from "./name.ts";
import { readText } from "./read-text.ts";
import {
  findAll,
  type Reading,
  type Recognized,
  type Recognizer,
  type Span,
  touches,
  unclaimedText,
} from "./recognizer.ts";
import { extendPart } from "./records/extend-part.ts";
import { readLeftPieces, readSidePieces } from "./side-pieces.ts";
import { BACKGROUND } from "./records/find-noun.ts";
import { findListedFields } from "./records/fields/listed-fields.ts";
import { findAcrossWishes, openAcross } from "./records/across/across-wishes.ts";
import type { PieceWish } from "./records/pieces/piece-wishes.ts";
import { planOfPieces } from "./records/pieces/piece-plan.ts";
import { readPlan } from "./records/plans.ts";
import { readRecords, type RecordsRead } from "./records/read-records.ts";
import { withLooks } from "./sites/pieces/piece-looks.ts";
import { formsBeyond, siteOfPieces } from "./sites/pieces/piece-site.ts";
import { planBesideSite } from "./sites/plan-beside-site.ts";
import { sessionPlan } from "./sessions/session-plan.ts";
import { isOfShared, sharedPlan } from "./sharing/share-plan.ts";
import { SITES } from "./sites/sites.ts";
import { inputsBeside, readPieceTools, toolsBeside } from "./tools/pieces/read-piece-tools.ts";
import { findTimerKinds } from "./tools/timer-kinds.ts";
import { answeredByTools, hasTrait } from "./tools/pieces/tool-details.ts";
import { planBesideTool } from "./tools/pieces/tool-lists.ts";
import { withToolNames } from "./tools/pieces/tool-names.ts";
import { withTurnsApart } from "./tools/pieces/turn-pieces.ts";
import { TOOLS } from "./tools/tools.ts";
import { withoutColours } from "./look/unwanted-colours.ts";
import type { Kind, Way } from "./ways.ts";

/** A prompt as far as it is read the same in all ways: its name, its look, its pages. */
export interface Opening {
  start: Reading;
  /** With all that claimed. */
  reading: Reading;
  name: string | null;
  look: FoundLook;
  /** Whether pages were asked for; null when nothing is said. */
  pages: boolean | null;
  currency: FoundCurrency | null;
}

/** What came of a prompt in one way, and of which kinds it is. */
export interface WayRead {
  read: FirstRead | NoApp;
  used: ReadonlySet<Kind>;
  /** What was found, by its kind. */
  sites: readonly Recognized[];
  tools: readonly Recognized[];
  records: readonly Recognized[];
  /** The prompt is about a tool, by its pieces: what it says belongs to that, and is no list. */
  isTool: boolean;
  /** The prompt tells of a site, by its pieces. */
  isSite: boolean;
}

export function openPrompt(prompt: string): Opening {
  const start = readText(prompt);
  const name = findName(start);
  const named = name === null ? start : claim(start, [name.span]);
  // "A tea timer with green and black tea" names no colours.
  const look = findLook(claim(named, findTimerKinds(named)));
  const pages = findPages(named);
  const background = BACKGROUND.exec(named.text)?.[0].length ?? 0;
  const frames = [...findAll(named, NOTED_ON), ...findAll(named, NOT_IN_UNIT)].map(({ span }) => span);
  return {
    start,
    reading: claim(named, [...frames, ...look.spans, ...pages.map(({ span }) => span), { start: 0, end: background }]),
    name: name?.name ?? null,
    look,
    pages: pages.length === 0 ? null : !/\b(?:one|single|1)\b/i.test(pages[0]?.text ?? ""),
    currency: findCurrency(named),
  };
}

/**
 * Reads a prompt as what this way allows. What is to be worked out across lists is no list and no field of its own, if it
 * can be worked out.
 */
export function readInWay(opening: Opening, asked: Way): WayRead {
  const way = isInPraise(opening.start.text) ? { ...asked, tools: false } : asked;
  const across = way.pieces === true || !way.records ? [] : findAcrossWishes(opening.reading);
  if (across.length > 0) {
    const read = readApart(opening, way, across);
    const entities = read.records.flatMap(({ part }) => part.entities ?? []);
    if (entities.some(({ fields }) => fields.some(({ type }) => type === "rollup"))) return read;
  }
  const plain = readApart(opening, way, []);
  const entities = plain.records.flatMap(({ part }) => part.entities ?? []);
  const open = openAcross(across, entities);
  if (open.length === 0 || !("app" in plain.read)) return plain;
  return { ...plain, read: { ...plain.read, undone: [...plain.read.undone, ...open] } };
}

/** Its plan, tools, site and records, each from what those before it left. */
function readApart(opening: Opening, way: Way, across: readonly PieceWish[]): WayRead {
  const { name, look, currency } = opening;
  let { reading } = opening;
  const pieces =
    way.pieces === true
      ? withTurnsApart(reading.text, withToolNames(reading.text, withLooks(reading.text, findPieces(reading.text))))
      : null;
  const timed = pieces === null || !way.records ? null : sessionPlan(reading, pieces);
  const sharing = pieces === null || !way.records ? null : (timed ?? sharedPlan(reading, pieces));
  reading = claim(reading, sharing?.spans ?? []);
  const toolOfPieces = pieces === null || sharing !== null || !way.tools ? null : readPieceTools(reading, pieces);
  const own = toolOfPieces?.tools ?? null;
  // "Big digits" of a timer are its own, and no look of the app.
  const ofTool = spansOf(own ?? []);
  const ofForms = formsBeyond(reading, pieces ?? []);
  const aside = readSidePieces(
    reading,
    (pieces ?? []).filter((piece) => !touches(ofTool, piece) && !ofForms.includes(piece)),
    look.theme,
  );
  reading = claim(reading, aside.spans);
  const site =
    pieces !== null && own === null && sharing === null && way.sites ? siteOfPieces(reading, pieces, name) : null;
  const plan =
    sharing?.plan ??
    (toolOfPieces !== null
      ? planBesideTool(reading, toolOfPieces.lists, blocksOf(toolOfPieces.tools))
      : site !== null
        ? planBesideSite(reading, pieces ?? [])
        : pieces !== null
          ? planOfPieces(reading, without(pieces, inputsBeside(reading, pieces)))
          : way.plan
            ? readPlan(
                claim(
                  reading,
                  across.map(({ span }) => span),
                ),
              )
            : null);
  const listed = findListedFields(reading);
  const recognizeAll = (recognizers: readonly Recognizer[]): Recognized[] =>
    recognizers.flatMap((recognize) => {
      const recognized = recognize(claim(reading, [...(plan?.sentences ?? []), ...listed]));
      reading = claim(reading, spansOf(recognized));
      return recognized;
    });
  const ofPieces =
    own ??
    (pieces === null || (plan === null && site === null)
      ? null
      : toolsBeside(claim(reading, spansOf(site ?? [])), pieces));
  const tools = way.tools ? (ofPieces ?? recognizeAll(TOOLS)) : [];
  if (site !== null || ofPieces !== null) reading = claim(reading, spansOf([...tools, ...(site ?? [])]));
  const sites = site ?? (way.sites && plan === null && own === null ? recognizeAll(SITES) : []);
  const found = [...tools, ...sites];
  const beyond = findPlainlyBeyond(claim(reading, [...(plan?.spans ?? []), ...listed]));
  reading = claim(reading, spansOf(beyond));
  const closed = found.flatMap(({ part }) => part.closed ?? []);
  const records =
    way.records && (own === null || plan !== null) && (site === null || plan !== null)
      ? readRecords(claim(reading, closed), name, found.length === 0, plan, across)
      : NO_RECORDS;

  const used = new Set<Kind>([
    ...(plan === null ? [] : (["plan"] as const)),
    ...(tools.length === 0 && timed === null ? [] : (["tools"] as const)),
    ...(sites.length === 0 ? [] : (["sites"] as const)),
    ...(records.found.length === 0 ? [] : (["records"] as const)),
  ]);
  const readAs = (read: FirstRead | NoApp): WayRead => ({
    read,
    used,
    sites,
    tools,
    records: records.found,
    isTool: own !== null,
    isSite: site !== null,
  });

  const other = found.length > 0 || plan !== null ? null : otherAppWords(headOf(reading));
  if (other !== null && listed.length === 0 && !(mayBeRecords(other) && listsFields(reading)))
    return readAs({ reason: "other", words: other });
  const extended =
    records.found.length > 0 || site !== null || (own !== null && !extendsTool(own, pieces ?? []))
      ? null
      : extendPart(claim(reading, reading.negated), found);
  const shared: Recognized[] = sharing === null ? [] : [{ spans: [], part: { finish: sharing.finish } }];
  const parts = [...(extended?.found ?? found), ...records.found, ...shared];
  const left = readLeftPieces(
    claim(reading, [...spansOf(records.found), ...(extended?.spans ?? []), ...reading.negated]),
    pieces,
    { ...aside.theme, ...look.theme },
  );
  const theme = { ...left.theme, ...aside.theme, ...look.theme };
  const combined = combineParts(parts, { name, theme, pages: opening.pages });
  const coloured =
    combined === null || theme.accent !== undefined
      ? combined
      : { ...combined, theme: withoutColours(combined.theme, look.unwanted) };
  const money = currency?.code ?? (coloured?.layout === "site" ? null : moneyOfHome(opening.start.text));
  const app = coloured === null || money === null ? coloured : inCurrency(coloured, money);
  const [undone] = found.flatMap(({ part }) => part.undone ?? []);
  if (app === null && undone !== undefined) return readAs({ reason: "undone", ...undone });
  if (app === null)
    return readAs(records.vague === null ? { reason: "unknown" } : { reason: "no-fields", noun: records.vague });

  reading = claim(reading, [
    ...spansOf(records.found),
    ...(extended?.spans ?? []),
    ...reading.negated,
    ...(currency?.spans ?? []),
    ...left.spans,
  ]);
  const rest = findRest(reading);
  reading = claim(reading, spansOf(rest));
  const { gaps, asides } = findGaps(reading, findMentions(reading, app));
  // A counter's buttons are big, whatever else a look can be.
  const ofTools = records.found.length === 0 && sites.length === 0 ? blocksOf(tools) : [];
  const open = answeredByTools(gaps, ofTools);
  const openRest = answeredByTools([...records.rest, ...rest.map(({ clause }) => clause)], ofTools);
  const isHad = (words: string) => hasTrait(words, blocksOf(tools));
  return readAs({
    app,
    domain: records.domain,
    noun: records.noun,
    corrections: records.corrections,
    undone: [
      ...beyond.map(({ words, answer }) => ({ words, answer })),
      ...look.undone.filter(
        ({ words }) =>
          !ofTool.some(({ start, end }) => reading.text.slice(start, end).includes(words)) && !isHad(words),
      ),
      ...aside.undone.filter(({ words }) => !isHad(words)),
      ...left.undone.filter(({ words }) => !isHad(words)),
      ...found.flatMap(({ part }) => part.undone ?? []),
      ...(timed?.undone ?? []),
      ...records.undone,
      ...open.undone,
      ...openRest.undone,
    ],
    gaps: sharing === null || timed !== null ? open.gaps : open.gaps.filter((words) => !isOfShared(words)),
    asides: asides.filter((words) => !isHad(words)),
    rest: openRest.gaps,
    ...(records.granted === undefined ? {} : { granted: records.granted }),
  });
}

function without(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => !others.includes(piece));
}

function blocksOf(found: readonly Recognized[]): Block[] {
  return found.flatMap(({ part }) => part.blocks ?? []);
}

/** Cards and questions have the fields that are told; what is said of a wheel is no field of its names. */
function extendsTool(tools: readonly Recognized[], pieces: readonly Piece[]): boolean {
  const isPicker = tools.some(({ part }) => part.blocks?.some(({ type }) => type === "picker") === true);
  return !isPicker && pieces.some(({ label }) => label === "FIELD");
}

const NO_RECORDS: RecordsRead = {
  found: [],
  domain: null,
  noun: null,
  vague: null,
  corrections: [],
  undone: [],
  rest: [],
};

/** "I'd like to keep notes on each lesson": a wish for records, and for no notebook. */
const NOTED_ON = /\b(?:keep|keeping|make|take) (?:some )?notes (?:on|of|about|for) (?=(?:each|every) )/g;

/** "In metres not feet", "minutes per km, not miles": in what it is was said. */
const NOT_IN_UNIT =
  /(?<=\b(?:metres?|meters?|m|cm|km|kms|kilomet(?:re|er)s?|kg|kilos?|grams?|litres?|liters?|ml|celsius|feet|miles?|inches|pounds|lbs?|ounces|cups|euros?|minutes|hours)),? ?\(?(?:and |but )?(?:not|no|instead of|rather than) (?:in )?(?:feet|foot|ft|miles?|mph|inches|pounds|lbs?|ounces|oz|stone|yards|gallons|pints|cups|fahrenheit|imperial|dollars|metres?|meters?|km|kilomet(?:re|er)s?|kg|kilos?|grams?|litres?|liters?|celsius|metric|hours|minutes)\b\)?/giu;

function findPlainlyBeyond(reading: Reading): { words: string; answer: string; spans: Span[] }[] {
  return findAll(reading, PLAINLY_BEYOND).flatMap(({ text, span }) => {
    const answer = findBeyond(text)?.answer;
    return answer === undefined ? [] : [{ words: text.trim(), answer, spans: [span] }];
  });
}

/** "old maps with year, scale and condition" */
function listsFields(reading: Reading): boolean {
  return /(?:\s(?:with|has|have|including)|:) [^.;]*(?:,| and )/i.test(unclaimedText(reading));
}

/** The first sentence as far as nobody claimed it, up to its list. */
function headOf(reading: Reading): string {
  const first = reading.sentences[0];
  const text = first === undefined ? "" : unclaimedText(reading).slice(first.start, first.end);
  return plainClause(text.split(/\s(?:with|that has|including|where)\s|:/i)[0] ?? "");
}

const PAGES =
  /\b(?:(?:in|on|with|as|using|and|behind|each (?:in|on)) (?:(?:its|their) own |separate |several |multiple |different |two |\d+ |an? )?(?:tabs?|pages?)(?: for each| navigation)?|tabbed|(?<=^|[.;] ?)(?:\d+|several) (?:tabs|pages)(?=[,:])|(?:all )?on (?:one|a single|the same|1) page|single[- ]page|one[- ]page)\b/g;

/** Whether pages were asked for, or one only. */
function findPages(reading: Reading): { span: { start: number; end: number }; text: string }[] {
  return findAll(reading, PAGES).filter(({ text }) =>
    /tab|own|separate|several|multiple|different|\d|one|single|same/i.test(text),
  );
}

/** Clauses of later sentences of which nothing was understood. */
function findRest(reading: Reading): { clause: string; spans: Span[] }[] {
  const asides = findAsides(reading);
  return reading.sentences.slice(1).flatMap((sentence) =>
    splitClauses(reading.text.slice(sentence.start, sentence.end)).flatMap((clause) => {
      const words = locateWords({ ...reading, claimed: [] }, clause, sentence);
      const content = words.filter(({ start, end }) => !isClosedWord(reading.text.slice(start, end).toLowerCase()));
      const isOpen =
        content.some((word) => !touches(asides, word)) && !words.some((word) => touches(reading.claimed, word));
      return isOpen ? [{ clause, spans: words }] : [];
    }),
  );
}
