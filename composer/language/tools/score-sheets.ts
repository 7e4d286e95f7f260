import type { BlockOf } from "@lathe/protocol/app/block";
import { type Found, type Reading, type Recognized, type Span, findAll } from "../recognizer.ts";
import { asLabel, singularOf } from "../words.ts";

type Counter = BlockOf<"counter">;

const LEAD =
  "(?:,? ?\\b(?:and|with|that|which|it|so|to|for|of|at|in|over|shows?|showing|see|tells?|me|us|keeps?|has|have|want|lets?|we|i|can|always|the|a|an|after|per|by|where|play(?:ing)?|up) )*";
/** What a round is called in each game. */
const ROUND = "(rounds?|holes?|frames?|ends?|hands?|legs?|innings?|deals?|games?|sets?|turns?)";
const ROUNDS = new RegExp(
  `(?<=\\b(?:with|and) (?:the )?(?:players?,? (?:and |, )?)?)rounds(?=[.,;!\\n]|$| and\\b)|${LEAD}(?:(\\d{1,3})|several|many|multiple|all|different|each|every)[- ](?:quiz )?${ROUND}(?![\\p{L}])`,
  "gu",
);
const BY_ROUND = new RegExp(
  `${LEAD}\\b${ROUND} (?:by|for) \\2(?![\\p{L}])|${LEAD}\\bscores? (?:per|by|for each|of each) ${ROUND}(?![\\p{L}])`,
  "gu",
);
/** Who is ahead, what all of it makes, and the way back. */
const OF_SHEETS = new RegExp(
  `${LEAD}(?:${[
    "who(?:'s| is) (?:ahead|leading|winning|in the lead|first|last)(?: (?:after|at|in) (?:each|every|any|the)(?: [\\p{L}]+)?)?",
    "(?:leaders?|winners?|first|best|highest|top team|ones? in the lead) (?:is |are |stands? |always )*(?:on|at the|at) top(?: of the (?:list|table))?|(?:highest|leader|winner) (?:first|top)",
    "(?:the )?(?:leaders?|winners?)(?: (?:is |gets? )?(?:highlighted|marked|shown))?",
    "(?:player names?|players?)(?=,| and\\b|[.;!\\n]|$)(?!,? (?:and )?(?:an? |the )?(?:list|photos?|profiles?))|(?:a |the )?(?:final )?winner(?: (?:at|in) the end| announced| shown)?",
    "rounds and (?:the )?totals?|standings|rankings?|leader ?boards?|who (?:has )?won",
    "(?:running |grand |final |team )?totals?(?: (?:are |is |get |gets )?(?:worked out|added up|calculated|shown|for (?:each|every|all)[\\p{L} ]*|per (?:player|team|person)|at the (?:end|bottom)))?|sums?(?: up)?|adds? (?:it|them|everything|all|the (?:points|scores)) (?:all )?up|add(?:s|ing|ed)? up (?:the )?(?:points|scores|rounds|everything)",
    "undo (?:the |my |a )?(?:last|previous|wrong) (?:score|point|round|entry|one|throw)s?|take back (?:the )?(?:last|a) (?:score|point|round|throw)|(?:correct(?:ion|ing)?|fix(?:ing)?|chang(?:e|ing)) (?:of )?(?:the |a )?(?:last|previous|wrong) (?:score|round|hand|hole|entry|throw|one)",
    "(?:the )?(?:old|past|previous|earlier|last|finished|all) (?:rounds|games|matches|scores|evenings|results)(?: (?:are |stay )?(?:kept|saved|remembered))?|history(?: of (?:the )?(?:games|rounds|scores))?",
  ].join("|")})(?![\\p{L}])`,
  "gu",
);
/** The fewest points are best. */
const LOWEST =
  /\b(?:,? ?(?:and|where|the|who|has) )*(?:lowest|fewest|least)(?: (?:score|points|strokes|total|number of (?:points|strokes)))?(?: (?:wins?|is best|is the winner|first|on top))\b/gu;
const GAME_OF_LOWEST = /\b(?:(?:mini|crazy|disc|frisbee)[- ]?)?golf\b|\bhearts\b|\brummy\b|\bphase 10\b|\bputt/i;
/** 501 and its like, which are counted down. */
const DOWN =
  /(?:,? ?\b(?:and|that|for|of|with|a game of|in|which|it|from|counts?|counting|down|start(?:s|ing)?|begin(?:s|ning)?|at) )*(?<![\d.,])(501|301|701|170|101|(?<=\b(?:counts? down from|start(?:s|ing)? (?:at|from|with)|begin(?:s|ning)? (?:at|from|with)) )\d{2,5})(?: darts?| points?)?(?![\d\p{L}])/gu;
/** Who throws too much stays where he was. */
const BUST =
  /(?:,? ?\b(?:and|with|that|which|it|knows?|handles?|detects?|shows?|checks?|tells?|when|for|about|someone|is|the|a|no|score|automatic) )*\bbust(?:s|ed)?(?: (?:rules?|detection|scores?|warnings?|check))*(?![\p{L}])/giu;
/** Games that are written down round by round, whatever else is said. */
const WRITTEN_DOWN =
  /\b(?:golf|bowling|ten ?pin|curling|skat|doppelkopf|rummy|hearts|phase 10|whist|yahtzee|scrabble|rummikub|wizard|flip 7|qwirkle|five crowns|cribbage|petanque|boules)\b/i;
const ROUND_OF: readonly [game: RegExp, name: string][] = [
  [/\bgolf\b|\bputt/i, "Hole"],
  [/\bbowling\b|\bten ?pin\b/i, "Frame"],
  [/\bcurling\b|\bboules\b|\bpetanque\b/i, "End"],
  [/\bdarts?\b|\b501\b|\b301\b/i, "Throw"],
];

/** "Keep score when we play mini golf" keeps no list of rounds. */
const WHEN =
  /\b(?:,? ?(?:for )?(?:when|while|whenever|if|at|during|in) )(?:(?:we|i|they|us) (?:all )?(?:are )?play(?:ing)?|playing)(?: (?!(?:with|and|for|it|up|to|i|we)\b)[\p{L}'-]+){0,3}/gu;

/** "Four of us", "six streets": who plays, where nobody says players. */
const WHO =
  /(?:,? ?\b(?:for|of|with|between|up to|max(?:imum)?|all) )*\b(\d{1,2}) (?:(of us)|(kids|people|friends|persons|streets|families|houses|couples|lanes|tables|clubs|schools|classes|groups|children|pairs|countries|departments|villages|colleagues|boys|girls)(?: (?:or more|max))?)(?![\p{L}])/gu;

/** A scoreboard as a sheet of rounds, where rounds, totals, who is ahead or the way back are asked for, or the game is of that sort. */
export function asScoreSheet(reading: Reading, made: Recognized): Recognized {
  const [block] = made.part.blocks ?? [];
  if (block?.type !== "counter") return made;
  const who = findAll(reading, WHO)[0];
  const rounds = findAll(reading, ROUNDS);
  const byRound = findAll(reading, BY_ROUND);
  const wishes = findAll(reading, OF_SHEETS);
  const lowest = findAll(reading, LOWEST);
  const downs = findAll(reading, DOWN);
  const [down] = downs;
  const named = who === undefined ? block : withPlayers(block, Number(who.groups[1]), who.groups[3]);
  const isSheet =
    [...rounds, ...byRound, ...wishes, ...lowest].length > 0 || down !== undefined || WRITTEN_DOWN.test(reading.text);
  const ofWho = [...(who === undefined ? [] : [who]), ...findAll(reading, WHEN)].map(({ span }) => span);
  if (!isSheet) return { ...made, spans: [...made.spans, ...ofWho], part: { ...made.part, blocks: [named] } };
  const spans: Span[] = [
    ...rounds,
    ...byRound,
    ...wishes,
    ...lowest,
    ...downs,
    ...(down === undefined ? [] : findAll(reading, BUST)),
  ].map(({ span }) => span);
  const count = rounds.map(({ groups }) => Number(groups[1])).find((number) => number > 0);
  const said = rounds[0]?.groups[2] ?? byRound[0]?.groups[1] ?? byRound[0]?.groups[2];
  const roundName = roundNameOf(said, reading.text);
  const goal = named.counters[0]?.goal ?? null;
  const isFewest = lowest.length > 0 || GAME_OF_LOWEST.test(reading.text);
  const sheet: BlockOf<"scores"> = {
    id: "scores",
    type: "scores",
    players: named.counters.map(({ label }) => label),
    ...(roundName === null ? {} : { roundName }),
    ...(count === undefined ? {} : { rounds: count }),
    ...(down === undefined ? {} : { from: Number(down.groups[1]) }),
    ...(goal === null || down !== undefined ? {} : { goal: Math.round(goal) }),
    ...(isFewest ? { lowestWins: true } : {}),
  };
  const undone = (made.part.undone ?? []).filter(
    ({ words }) => down === undefined || !/\d{3}|count|start|begin/i.test(words),
  );
  return {
    spans: [...made.spans, ...spans, ...ofWho],
    part: { ...made.part, blocks: sheetsOf(sheet, downs), undone: [...undone, ...notesOn(reading.text)] },
  };
}

/** "501 and 301": a sheet for each. */
function sheetsOf(sheet: BlockOf<"scores">, downs: readonly Found[]): BlockOf<"scores">[] {
  const froms = [...new Set(downs.map(({ groups }) => Number(groups[1])))].slice(0, 3);
  return froms.length < 2
    ? [sheet]
    : froms.map((from) => ({ ...sheet, id: `scores-${from}`, title: String(from), from }));
}

function roundNameOf(said: string | undefined, text: string): string | null {
  const known = ROUND_OF.find(([game]) => game.test(text))?.[1] ?? null;
  const own = said === undefined ? null : asLabel(singularOf(said.toLowerCase()));
  return own === null || own === "Round" ? known : own;
}

/** What is written down is what counts: of a game's own rules the sheet knows nothing. */
function notesOn(text: string): NonNullable<Recognized["part"]["undone"]> {
  const bowling = /\b(?:bowling|ten ?pin)\b/i.exec(text)?.[0];
  if (bowling === undefined) return [];
  const answer = "Strikes and spares it does not reckon with: write down what each frame counts.";
  return [{ words: bowling.toLowerCase(), answer, isNote: true }];
}

/** As many as there are: "Street 1", "Street 2". */
function withPlayers(block: Counter, count: number, noun: string | undefined): Counter {
  const [first] = block.counters;
  if (first === undefined || !/^(?:player|team) \d+$/i.test(first.label) || count < 2) return block;
  const plain = noun === undefined || /^(?:people|friends|persons|kids|children|boys|girls|colleagues)$/i.test(noun);
  const name = plain ? "Player" : asLabel(singularOf(noun.toLowerCase()));
  const counters = Array.from({ length: Math.min(12, count) }, (_, index) => ({
    ...first,
    label: `${name} ${index + 1}`,
  }));
  return { ...block, counters };
}
