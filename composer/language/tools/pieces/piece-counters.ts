import type { BlockOf } from "@lathe/protocol/app/block";
import type { Piece } from "../../pieces/labels.ts";
import type { Reading, Recognized, Span } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";

type Counter = BlockOf<"counter">["counters"][number];

const MAX_COUNTERS = 12;
const MAX_NAME = 60;
const MAX_PLAYERS = 24;
const STEP =
  /(?:^|[\s,(])(?:\+ ?(\d{1,5})|(?:in |with )?(?:steps?|increments?) of (\d{1,5})|by (\d{1,5})|(?:\d+ (?:tap|press|click) )?(?:is|adds?|counts?) (\d{1,5}))(?: each| at a time| per (?:tap|press|click))?(?=$|[\s,)])/i;
const GOAL =
  /(?:^|[\s,(])(?:(?:first|play|playing|best) (?:up )?to (\d{1,4})|(?:daily )?(?:goal|target|max(?:imum)?|limit|up to|aim|capacity)(?: (?:of|is|at))?:? (\d[\d,]{0,6})|(\d{1,6}) (?:a|per|each) day)(?=$|[\s,)])/i;
/** "Counters for coffee", "one counter each for mallards", "count how many cars" */
const FIRST =
  /\b(?:counters?|tally|tallies|clickers?|count(?:ing)?|track)(?: (?:each|every|apps?|with (?:a )?buttons?))*(?: (?:for|of|how many|how often|with))(?: (?:the|my|our|each))* (.+)$/i;
/** "Push-ups counter", before items that are counters as well. */
const BEFORE = /^(?:(?:an?|the|my|our|i|we|want|need|simple|\d+) )*(.+?) (?:counters?|tall(?:y|ies)|clickers?)(.*)$/i;
/** "With a second one for pattern repeats" */
const MORE =
  /^(?:and |with |plus |also )*(?:an? |the )?(?:second|third|fourth|another|other|separate|extra|different)(?: (?:one|counter|tally))? (?:for|of|counting|that counts) (?:the |my |our )?(.+)$/i;
const KIND =
  /^(?:tally|click|clicker|hand|simple|daily|exercise|workout|habit|multi|several|inventory|life|score|event|people|drinks?|\d+)$/i;
const MARK = /^[+\d]/;

/** "First to 21": whoever has so many. */
const OF_ALL = /^(?:and )?(?:first|play|playing|best)\b/i;

/** "Press-ups +5" */
const NAME_AND_STEP = /^[\p{L}][\p{L}' -]{1,30} \+ ?\d+$/u;

interface Told {
  label: string;
  step: number | null;
  goal: number | null;
}

/** Counters that are told one by one, each with its step and its goal: "push-ups +10, squats +20". Others are left as they are. */
export function withCountersOfPieces(
  { text }: Reading,
  pieces: readonly Piece[],
  tools: readonly Recognized[],
): Recognized[] {
  const sheet = tools.findIndex(({ part }) => part.blocks?.[0]?.type === "scores");
  if (sheet !== -1) return withPlayersOfPieces(text, pieces, tools, sheet);
  const at = tools.findIndex(({ part }) => part.blocks?.[0]?.type === "counter");
  const tool = tools[at];
  const [block] = tool?.part.blocks ?? [];
  if (tool === undefined || block?.type !== "counter") return [...tools];
  const told: Told[] = [];
  const spans: Span[] = [];
  const all: Omit<Told, "label"> = { step: null, goal: null };
  for (const piece of pieces) {
    const words = saidIn(text, piece);
    const isNamed =
      piece.label === "ITEM" ||
      piece.label === "OPTION" ||
      (piece.label === "SET" && (told.length > 0 ? STEP.test(words) : NAME_AND_STEP.test(words)));
    if (piece.label === "HEAD") {
      const first = headCounter(words, text.slice(piece.end));
      if (first !== null) told.push(first);
    } else if (piece.label !== "NOT" && MORE.test(words)) {
      if (told.length === 0) told.push(...block.counters);
      told.push(readCounter(MORE.exec(words)?.[1] ?? ""));
      spans.push(piece);
    } else if (isNamed) {
      const next = readCounter(words);
      const last = told.at(-1);
      if (next.label === "" && last === undefined) continue;
      if (next.label === "" && last !== undefined) Object.assign(last, valuesOf(next, last));
      else told.push(next);
      spans.push(piece);
    } else if (piece.label === "SET") {
      const values = readCounter(words);
      if (values.step === null && values.goal === null) continue;
      const of = OF_ALL.test(words) ? all : (told.at(-1) ?? all);
      Object.assign(of, valuesOf(values, of));
      spans.push(piece);
    }
  }
  const named = told.filter(({ label }) => label !== "" && label.length <= MAX_NAME).slice(0, MAX_COUNTERS);
  const isMore =
    all.goal !== null ||
    named.some(({ step, goal }) => step !== null || goal !== null) ||
    named.length > block.counters.length;
  if (spans.length === 0 || named.length < 2 || !isMore) return [...tools];
  const [usual] = block.counters;
  const counters = named.map(({ label, step, goal }): Counter => ({
    label: asLabel(label),
    step: step ?? all.step ?? usual?.step ?? 1,
    goal: goal ?? all.goal,
  }));
  const unique = counters.filter(({ label }, index) => counters.findIndex((other) => other.label === label) === index);
  const isOfFirst = tool.part.name?.toLowerCase().startsWith((named[0]?.label ?? "").toLowerCase()) === true;
  const part = { ...tool.part, blocks: [{ ...block, counters: unique }, ...(tool.part.blocks ?? []).slice(1)] };
  return tools.with(at, {
    spans: [...tool.spans, ...spans],
    part: isOfFirst ? { ...part, name: "Counters" } : part,
  });
}

/** "Score sheet for 3 players: Iris, Tom and Bea" */
function withPlayersOfPieces(
  text: string,
  pieces: readonly Piece[],
  tools: readonly Recognized[],
  at: number,
): Recognized[] {
  const tool = tools[at];
  const [block] = tool?.part.blocks ?? [];
  const named = pieces.filter(({ label }) => label === "ITEM" || label === "OPTION");
  if (tool === undefined || block?.type !== "scores" || named.length < 2) return [...tools];
  const names = named.flatMap((piece) => saidIn(text, piece).split(/, | and (?=\p{L})/u)).map(nameIn);
  const players = [...new Set(names)].filter((name) => name !== "" && name.length <= MAX_NAME).slice(0, MAX_PLAYERS);
  if (players.length < 2) return [...tools];
  const blocks = [{ ...block, players }, ...(tool.part.blocks ?? []).slice(1)];
  return tools.with(at, { spans: [...tool.spans, ...named], part: { ...tool.part, blocks } });
}

function nameIn(words: string): string {
  return asLabel(
    words.replace(/^(?:(?:and|for|the|my|our|with|me,?|we're|we are|always|it's|us:?|called|namely) )+/i, "").trim(),
  );
}

/** As it stands: a sign before a number is no dash of a list. */
const LEAD = /^[\s,;:.–(-]+/;

function saidIn(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(LEAD, "")
    .replace(/[\s,;:.)–-]+$/, "");
}

function headCounter(words: string, behind: string): Told | null {
  const first = /^\s*(?:,|and\b)/i.test(behind) ? FIRST.exec(words)?.[1] : undefined;
  if (first !== undefined) return first.split(" ").length > 4 || /[,;:]/.test(first) ? null : readCounter(first);
  const [, name = "", rest = ""] = BEFORE.exec(words) ?? [];
  const isMarked = STEP.test(` ${rest.trim()}`) || MARK.test(behind.replace(LEAD, ""));
  return !isMarked || name === "" || KIND.test(name) ? null : { ...readCounter(rest), label: name };
}

function readCounter(words: string): Told {
  const step = STEP.exec(words);
  const goal = GOAL.exec(words);
  const label = words
    .replace(GOAL, " ")
    .replace(STEP, " ")
    .replace(/^(?:(?:and|for|the|my|our|an?|of|with|goal|between|versus|vs\.?|against) )+/i, "")
    .replace(/[(),:;]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { label, step: numberIn(step), goal: numberIn(goal) };
}

function numberIn(found: RegExpExecArray | null): number | null {
  const number = Number((found?.slice(1).find((group) => group !== undefined) ?? "").replaceAll(",", ""));
  return number > 0 ? number : null;
}

function valuesOf(from: Omit<Told, "label">, to: Omit<Told, "label">): Omit<Told, "label"> {
  return { step: from.step ?? to.step, goal: from.goal ?? to.goal };
}
