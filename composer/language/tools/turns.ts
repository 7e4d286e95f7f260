import type { BlockOf } from "@lathe/protocol/app/block";
import {
  type Found,
  findAll,
  findFirst,
  type Reading,
  type Recognized,
  type Recognizer,
  type Span,
} from "../recognizer.ts";
import { isAtHead, withFrame } from "./frame.ts";

const MAKER =
  "(?: ?(?:apps?|tracker|tracking|list|tool|helper|manager|counter|keeper|organi[sz]er|board|page|screen|button|randomi[sz]er|thing))*";
const OF_ROLES =
  /\b(?:d ?& ?d|d ?n ?d|d20|5e|t?t?rpgs?|dungeons?|pathfinder|tabletop|role[- ]?play\w*|initiative|hit ?points?|hp|warhammer|skirmish|miniatures|war ?games?|monsters?|goblins?|creatures?|dm|gm|(?:game|dungeon) ?masters?)\b/i;
const OF_GAMES =
  /\b(?:(?:board |card |video )?games?|game nights?|play(?:s|ing)?|players?|catan|risk|monopoly|uno|scrabble|poker|cards|play ?station|xbox|switch|console|war ?games?|rounds)\b/i;
const OF_SPEECH =
  /\b(?:speak\w*|talks?|talking|meetings?|stand-?ups?|debates?|discussion|circle time|show and tell|presentations?)\b/i;
/** What is kept is no tool: "who was there, on which date, whose turn". */
const OF_RECORDS =
  /\b(?:rotas?|rosters?|logs?|diary|calendar|schedule|lists? of|dates?|weeks?|history|counts?(?= (?:how|per))|points|rewards|who (?:drove|paid|did))\b/i;

interface TurnSort {
  words: string;
  name: string;
  fits: (reading: Reading, found: Found) => boolean;
}

const always = () => true;

/** The first that fits counts. */
const SORTS: readonly TurnSort[] = [
  {
    words: `(?:dungeons (?:and|&) dragons )?initiative(?: (?:and|&|\\+) (?:hp|hit ?points|health))?(?: (?:tracker|tracking|orders?|list|counter|board|tool|helper|manager|app|sheet))+`,
    name: "Initiative tracker",
    fits: always,
  },
  {
    words: `(?:combat|battle|fight(?:ing)?|encounter)s?[- ](?:tracker|helper|manager|assistant|tool|app|organi[sz]er|orders?|runner)s?${MAKER}`,
    name: "Combat tracker",
    fits: ({ text }) => OF_ROLES.test(text),
  },
  {
    words: `(?:rounds? (?:and|&) )?turn[- ]?(?:orders?|tracker|keeper|counter|manager|queue|taker|taking|rotation)${MAKER}|(?:player|playing|speaking|speakers?'?|talking|presentation|presenting|reading|dealing)[- ](?:order|queue|rotation)${MAKER}|order of (?:the )?(?:fighting|fights?|combat|battle|play|players|speaking|speakers|turns)${MAKER}|next (?:player|turn|speaker) (?:button|app|tool|tracker)${MAKER}`,
    name: "Turn order",
    fits: always,
  },
  {
    words: `who (?:speaks|talks|plays|presents|deals|serves|shuffles|reads|rolls) (?:first and )?next${MAKER}|who(?:'s| is| goes| comes)(?: (?:first|up))?(?: and(?: who(?:'s| is| goes)?)?)? next${MAKER}`,
    name: "Who is next",
    // "A wheel to pick who speaks next" goes by chance.
    fits: ({ text }) => (OF_GAMES.test(text) || OF_SPEECH.test(text)) && !/\b(?:wheel|picks?|picker)\b/i.test(text),
  },
  {
    words: `(?:(?:keeps? )?track(?:s|ing)?(?: of)? |knows? |remembers? |tells? (?:me |us )?|shows? |see )?(?:whose|who's) (?:turn|go) (?:it is|is it|it's|is next|comes next|next|to (?:play|go|speak|deal|roll))(?: now)?${MAKER}(?: (?:when|while) (?:i|we) (?:play|are playing)(?: [\\p{L}']+){0,3})?(?: to (?:do|take|make|set|clean|wash|feed|walk|cook|empty|drive|choose|pick|play|speak|go)(?: out)?(?: (?:the|our|first|my))*(?: [\\p{L}]+){0,3}$)?`,
    name: "Whose turn it is",
    // "Checkers for two, show whose turn it is" asks for the game.
    fits: (reading, { span }) =>
      !OF_RECORDS.test(reading.text) &&
      span.start < (reading.sentences[0]?.end ?? 0) &&
      !reading.claimed.some(({ start, end }) => end > start && start < span.start) &&
      isAtHead(reading, span),
  },
];

/** Whose turn it is: fights of role-play, board games, who speaks next. */
export const recognizeTurns: Recognizer = (reading) => {
  for (const sort of SORTS) {
    const found = findFirst(reading, new RegExp(`(?<![\\p{L}-])(?:${sort.words})(?![\\p{L}-])`, "gu"));
    if (found === null || !sort.fits(reading, found)) continue;
    return [recognized(reading, found, sort)];
  }
  return [];
};

/** Whether words of a prompt ask for turns, whatever else they are said to be for. */
export function meansTurns(words: string): boolean {
  const [initiative, , order] = SORTS;
  const pattern = [initiative, order].map((sort) => sort?.words).join("|");
  return (
    new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "iu").test(words) ||
    /\b(?:combat|battle|fight|encounter)s?[- ](?:tracker|manager|order)\b/i.test(words)
  );
}

function recognized(reading: Reading, found: Found, { name }: TurnSort): Recognized {
  const { text } = reading;
  const isSpeech = name !== "Initiative tracker" && OF_SPEECH.test(text) && !OF_GAMES.test(text);
  const sortedBy = OF_ROLES.test(text) ? "Initiative" : /\brolls?\b/i.test(text) ? "Roll" : undefined;
  const counted = countedIn(reading);
  const players = findAll(reading, PLAYERS)[0];
  const names = players === undefined || sortedBy !== undefined ? [] : numbered(Number(players.groups[1]));
  const block: BlockOf<"turnOrder"> = {
    id: "turns",
    type: "turnOrder",
    names,
    ...(sortedBy === undefined ? {} : { sortedBy }),
    ...(counted === null ? {} : { counted: counted.label }),
  };
  const spans: Span[] = [withFrame(reading, found.span, false), ...(counted?.spans ?? [])];
  if (names.length > 0 && players !== undefined) spans.push(players.span);
  return {
    spans,
    part: { name: isSpeech ? "Speaking order" : name, page: name, icon: isSpeech ? "mic" : "game", blocks: [block] },
  };
}

const PLAYERS = /(?:,? ?\b(?:for|with|there are|we are))?,? ?\b(\d{1,2}) (?:players|people|kids|children|persons)\b/g;

function numbered(count: number): string[] {
  return Array.from({ length: count > 1 && count <= 12 ? count : 0 }, (_, index) => `Player ${index + 1}`);
}

const COUNTED: readonly [RegExp, string][] = [
  [/\b(?:hit ?points?|hp)\b/g, "Hit points"],
  [/\bhealth(?: points?)?\b/g, "Health"],
  [/\blives\b/g, "Lives"],
  [/\blife(?: (?:totals?|points?|counters?))?\b/g, "Life"],
  [/\bwounds\b/g, "Wounds"],
];

/** What is counted of each, as far as it is said. */
export function countedIn(reading: Reading): { label: string; spans: Span[] } | null {
  for (const [pattern, label] of COUNTED) {
    const found = findAll(reading, pattern);
    if (found.length > 0) return { label, spans: found.map(({ span }) => span) };
  }
  return null;
}
