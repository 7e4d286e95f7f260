import type { Block } from "@lathe/protocol/app/block";
import { kebabCase } from "../../generate/names.ts";
import { claim } from "../claims.ts";
import { isClosedWord } from "../closed-words.ts";
import { meansDone } from "../field-kinds.ts";
import { type Domain, domainFields } from "../domain.ts";
import { negatedThings } from "../negation.ts";
import { findPieces } from "../pieces/find-pieces.ts";
import { findAll, type Reading, type Recognized, type Span, touches } from "../recognizer.ts";
import { DEFAULT_TICK } from "../streak-words.ts";
import { appNameOf } from "./app-name.ts";
import type { ComposedList } from "./composed.ts";
import { findComputedWishes, withEvidentFormulas } from "./sums/computed-wishes.ts";
import { defaultViews } from "./default-views.ts";
import { withCommissions } from "./sums/commissions.ts";
import { withCostPer } from "./sums/cost-per.ts";
import type { Draft } from "./draft.ts";
import { figuresOf } from "./sums/figures-of.ts";
import { findFeatureWishes } from "./feature-wishes.ts";
import { findListedFields } from "./fields/listed-fields.ts";
import { isLogOfDays, streakDay, streakFigure } from "./sums/log-streaks.ts";
import { makeEntity } from "./make-entity.ts";
import { NO_CHART } from "./sums/measure-wishes.ts";
import { withBilledHours } from "./sums/billed-hours.ts";
import { withLineTotals } from "./sums/line-totals.ts";
import { knownInstead } from "./pieces/piece-answers.ts";
import { applyOpenWishes, applyPieceWishes, inOrder, type PieceWish } from "./pieces/piece-wishes.ts";
import { planFields } from "./fields/plan-fields.ts";
import { meanOne } from "./fields/same-fields.ts";
import { toldLabels, withLabels } from "./fields/renamed-fields.ts";
import type { Plan } from "./plans.ts";
import { readDrafts } from "./read-drafts.ts";
import { relate } from "./relations/relate.ts";
import { findViewWishes } from "./view-wishes.ts";
import { withWeightedValues } from "./sums/weighted-values.ts";
import { withStandings } from "./sums/standings.ts";
import { withUsualSums } from "./sums/usual-sums.ts";
import { withoutDoneTwice } from "./done-twice.ts";
import { withoutUnwanted } from "./without-unwanted.ts";

export interface RecordsRead {
  found: Recognized[];
  /** Of the first records. */
  domain: Domain | null;
  /** What the app keeps, in the person's words; null when it keeps nothing. */
  noun: string | null;
  /** A noun with nothing that says what to keep of it: "beekeeping". */
  vague: string | null;
  corrections: [string, string][];
  undone: { words: string; answer: string | null; isNote?: true }[];
  /** What was asked of the records and not understood. */
  rest: string[];
  /** What was asked of them and done, in the person's words. */
  granted?: readonly string[];
}

/** Said of how the records are used, or what the app is like; nothing to keep: "shared by flatmates", "Splitwise-like". */
const ASIDES =
  /\b(?:shared|used|kept|filled in|done|split|maintained|edited) (?:by|between|among|amongst) (?:(?:my|our|all|the|several|\d+) )*[\p{L}]+|\bwith (?:(?:my|our|some|the) )?(?:friends|family|mates|flatmates|housemates|room ?mates|colleagues)(?= *(?::|$|[.!?]))|\b[\p{L}]+[- ](?:like|style|inspired) (?=(?:[\p{L}]+ ){0,2}(?:app|tool|tracker|list|board|planner|manager)\b)|\b(?:i |we |to )?(?:rent(?:ing|s)?|let(?:ting)?) out (?=(?:[\p{L}]+ )?[\p{L}]+s\b)/gu;

/** "A workout log with …", "I log my runs: …", before what is listed. */
/** "ski day tracker": of what is in the order of its days each has its day. */
const TRACKER = /^(?:(?!\bwith\b)[^:;.\n])*?\btrackers?\b/i;
const LOG =
  /^(?:(?!\bwith\b)[^:;.\n])*?\b(?:(?<!\b(?:can|to|i|we|they|users|could|you) )log(?! ?ins?\b)|logs|logging|log ?book|diary|journal)\b/i;

/** The records that are described in what is left of a prompt, with their views and features. */
export function readRecords(
  whole: Reading,
  name: string | null,
  isAlone = true,
  plan: Plan | null = null,
  asked: readonly PieceWish[] = [],
): RecordsRead {
  const pieces = [...(plan?.wishes ?? []), ...asked].filter(({ span }) => !touches(whole.claimed, span));
  const reading = claim(
    whole,
    pieces.map(({ span }) => span),
  );
  const computed = findComputedWishes(claim(reading, plan?.spans ?? []));
  const told = claim(reading, [...(plan?.spans ?? []), ...spansOfAll(computed)]);
  const untold = claim(told, findListedFields(told));
  const views = findViewWishes(untold);
  const features = findFeatureWishes(claim(untold, spansOfAll(views)));
  const wishes = [...computed, ...views, ...features.wishes];
  const asides = findAll(claim(reading, spansOfAll(wishes)), ASIDES).map(({ span }) => span);
  const rest = claim(reading, [...spansOfAll(wishes), ...reading.negated, ...asides]);
  // "a kanban board", "a weekly plan": the words for the view may be all that says what it is.
  const strict = readDrafts(rest, isAlone, plan);
  const read = strict.drafts.some((draft) => !isVague(draft))
    ? strict
    : readDrafts(
        claim(reading, [...spansOfAll(computed), ...spansOfAll(features.wishes), ...reading.negated, ...asides]),
        isAlone,
      );
  const { drafts, corrections, undone } = read;
  const [first] = drafts;
  if (first === undefined || (isVague(first) && drafts.length === 1))
    return { found: [], domain: null, noun: null, vague: first?.words ?? null, corrections: [], undone: [], rest: [] };

  for (const draft of drafts) draft.maxFields = features.maxFields;
  if (drafts.length === 1) first.isLog ||= LOG.test(reading.text) || (TRACKER.test(reading.text) && isLogOfDays(first));
  const unwanted = reading.negated.flatMap(({ start, end }) => negatedThings(reading.text.slice(start, end)));
  const appName = name ?? appNameOf(drafts, read.name, plan?.head ?? reading.text);
  const composed = drafts.map((draft, index) =>
    compose(draft, unwanted, index === 0 && drafts.length === 1 ? appName : null),
  );
  // "total = hours x rate": what they come to is told.
  const withAmounts = reading.text.includes("=") ? (made: readonly ComposedList[]) => made : withBilledHours;
  let wished = withStandings(
    withUsualSums(
      withCommissions(
        withCostPer(withWeightedValues(withAmounts(withLineTotals(relate(withBorrowedExamples(composed), drafts))))),
      ),
    ),
  );
  const failed: { spans: readonly Span[]; words: string; answer: string | null }[] = [];
  for (const wish of wishes) {
    // Among the parts of a plan a wish is about those that were told last before it.
    const near = plan === null ? wished : nearest(wished, drafts, reading, wish.spans);
    const next = wish.apply(near);
    const isDone = next !== near;
    if (!isDone && wish.words !== undefined)
      failed.push({ spans: wish.spans, words: wish.words, answer: wish.answer ?? null });
    if (isDone) wished = near === wished ? next : inOrder(next, wished);
  }
  for (const { draft, change } of plan?.arrange ?? []) {
    const at = drafts.indexOf(draft);
    const changed = wished[at] === undefined ? null : change(wished[at]);
    if (changed !== null) wished = wished.toSpliced(at, 1, changed);
  }
  const byPieces = applyPieceWishes(wished, drafts, pieces);
  const used = [...pieces.map(({ span }) => span), ...spansOfAll(wishes), ...read.spans, ...asides];
  const unread = openWishes(claim(reading, read.spans), claim(reading, used), {
    done: spansOfAll(wishes.filter(({ spans }) => !failed.some((each) => each.spans === spans))),
    failed: spansOfAll(failed),
  });
  const open = applyOpenWishes(byPieces.lists, drafts, unread);
  for (const { spans, words, answer } of failed)
    if (!spans.some((span) => touches(open.done, span)))
      undone.push({ words, answer: (answer === NO_CHART ? knownInstead(words) : null) ?? answer });
  const lists = withoutUnwanted(open.lists, unwanted).map((list) => withoutDoneTwice(list, reading.text));
  const spans = [...used, ...open.done];
  const found = lists.map((list, index): Recognized => ({
    spans: index === 0 ? spans : firstSpan(read.spans, reading, drafts[index]),
    part: {
      ...(index === 0 ? { name: appName } : {}),
      icon: list.domain?.icon ?? "list",
      ...(drafts[index]?.page === undefined ? {} : { page: drafts[index].page }),
      entities: [list.entity],
      blocks: blocksOf(list),
      ...(list.domain === null ? {} : { theme: { ...list.domain.look, accent: list.domain.accent } }),
    },
  }));
  return {
    found,
    domain: first.domain,
    noun: first.words,
    vague: null,
    corrections,
    undone: [...undone, ...byPieces.undone, ...open.undone],
    rest: byPieces.rest,
    granted: [...byPieces.granted, ...open.granted],
  };
}

/** The wishes, by the pieces of a prompt, of which nobody has made a field and that are not wholly read: "search by city". */
function openWishes(
  told: Reading,
  all: Reading,
  { done, failed }: { done: readonly Span[]; failed: readonly Span[] },
): PieceWish[] {
  const textOf = ({ start, end }: Span) => told.text.slice(start, end);
  const isOpen = (piece: Span) =>
    !touches([...told.claimed, ...told.negated], piece) &&
    (!touches(done, piece) || FOUND.test(textOf(piece))) &&
    (touches(failed, piece) ||
      all.words.some(
        (word) =>
          word.start >= piece.start && word.end <= piece.end && !isClosedWord(word.text) && !touches(all.claimed, word),
      ));
  return findPieces(told.text).flatMap((piece) =>
    piece.label === "WISH" && isOpen(piece)
      ? [{ words: textOf(piece), span: piece, draft: null, isListed: false }]
      : [],
  );
}

/** By what things are found may be told in words of the person's own. */
const FOUND = /\b(?:search|find|filter|sort)/i;

/** The lists with the one first whose records were told last before some words. */
function nearest(
  lists: readonly ComposedList[],
  drafts: readonly Draft[],
  { text }: Reading,
  spans: readonly Span[],
): readonly ComposedList[] {
  const before = text.slice(0, spans[0]?.start ?? 0).toLowerCase();
  const at = drafts.map(({ words, plural }) =>
    Math.max(before.lastIndexOf(words.toLowerCase()), before.lastIndexOf(plural)),
  );
  const last = at.indexOf(Math.max(...at));
  const first = lists[last];
  return first === undefined || (at[last] ?? -1) < 0 ? lists : [first, ...lists.filter((list) => list !== first)];
}

/** A noun alone that says nothing of what to keep. */
function isVague({ domain, isList, phrases, hasStreaks }: Draft): boolean {
  return domain === null && !isList && phrases.length === 0 && !hasStreaks;
}

function spansOfAll(wishes: readonly { spans: readonly Span[] }[]): Span[] {
  return wishes.flatMap(({ spans }) => spans);
}

/** Later records come after the first ones, in the order in which they were told. */
function firstSpan(spans: readonly Span[], reading: Reading, draft: Draft | undefined): Span[] {
  const at = draft === undefined ? -1 : reading.text.toLowerCase().indexOf(draft.words.toLowerCase());
  const start = Math.min(...spans.map((span) => span.start), reading.text.length) + 1;
  return [{ start: Math.max(at, start), end: Math.max(at, start) }];
}

function compose(draft: Draft, unwanted: readonly string[], appName: string | null): ComposedList {
  const { singular, plural } = draft;
  // The streak of a log is counted from its days.
  if (draft.hasStreaks && isLogOfDays(draft)) draft.isLog = true;
  const { title, fields } = planFields(draft, unwanted);
  const told = draft.domain === null ? null : toldLabels(domainFields(draft.domain), [title, ...fields], meanOne);
  const domain = draft.domain === null || told === null ? null : withLabels(draft.domain, told);
  // Who ticks a box for each wants no tick of the day as well.
  const isTicked = draft.phrases.some(({ label, kind }) => kind.type === "checkbox" && meansDone(label));
  const isUnwanted = isTicked || unwanted.some((words) => /^streaks?\b/i.test(words));
  const day = draft.hasStreaks && !isUnwanted ? streakDay(draft, [title, ...fields]) : null;
  const made = makeEntity({
    domain,
    singular,
    plural,
    title,
    fields,
    streaks: draft.hasStreaks && !isUnwanted && day === null ? (domain?.streaks ?? DEFAULT_TICK) : null,
    ...(appName === null ? {} : { storageKey: kebabCase(appName) }),
  });
  const entity = withEvidentFormulas(
    made,
    draft.phrases.map(({ label }) => label),
  );
  const figures = day === null ? {} : { figures: [streakFigure(entity, day)] };
  const views = defaultViews(domain, entity.fields, BOARD.test(`${draft.words} ${draft.name}`));
  return { entity, domain: draft.domain, views, hasStats: false, ...figures };
}

/** "kanban board with status and owner" */
const BOARD =
  /\b(?:kanban|(?<!(?:notice|bulletin|message|white|score|leader|story|mood|drawing) )boards?|pipeline)\b(?! games?\b)/i;

/** Authors that are known only from the books: their examples are those that the books name. */
function withBorrowedExamples(lists: readonly ComposedList[]): ComposedList[] {
  return lists.map((list) => {
    const { entity } = list;
    if (entity.examples.length > 0) return list;
    const titles = lists.flatMap(({ entity: other }) => {
      const naming = other.fields.find(
        (field) => field.label.toLowerCase() === entity.singular && field.type === "text",
      );
      return naming === undefined
        ? []
        : other.examples.flatMap((example) => {
            const title = example[naming.id];
            return typeof title === "string" ? [title] : [];
          });
    });
    const examples = [...new Set(titles)].slice(0, 8).map((title) => ({ [entity.titleField]: title }));
    return { ...list, entity: { ...entity, examples } };
  });
}

function blocksOf(list: ComposedList): Block[] {
  const { entity, views, hasStats, figures = [] } = list;
  const id = kebabCase(entity.plural).slice(0, 34);
  const placed = /^[a-z]/.test(id) ? id : `list-${id}`.slice(0, 36);
  const records: Block = { id: placed, type: "records", entity: entity.id, views: [...views], editable: true };
  const items = hasStats || figures.length > 0 ? figuresOf(list) : [];
  const picker: Block[] =
    list.picker === undefined ? [] : [{ id: "pick", type: "picker", entity: entity.id, button: list.picker }];
  return [...(items.length > 0 ? [{ id: "numbers", type: "stats" as const, items }] : []), ...picker, records];
}
