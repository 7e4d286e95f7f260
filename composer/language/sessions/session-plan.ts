import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf } from "@lathe/protocol/app/block";
import { kebabCase } from "../../generate/names.ts";
import type { Piece } from "../pieces/labels.ts";
import type { Reading, Span } from "../recognizer.ts";
import { type Draft, makeDraft } from "../records/draft.ts";
import { plainPiece } from "../records/pieces/piece-fields.ts";
import { joinedPieces } from "../records/pieces/piece-joins.ts";
import { planOfPieces } from "../records/pieces/piece-plan.ts";
import { phrase } from "../records/plan-part.ts";
import type { Plan } from "../records/plans.ts";
import { meansStreaks } from "../streak-words.ts";
import { PHASES_TOLD } from "../tools/timer-details.ts";
import { NO_SOUNDS, SOUNDS } from "../tools/sounds.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { type ToldIntervals, asMinutes, isWorkedOn, tellsKeptWork, toldIntervals } from "./session-intervals.ts";
import { type Activity, activityIn, isMechanics, keepsTimesOfDay, meansSessions, ringsAfter } from "./session-words.ts";

/** Records that a stopwatch writes, with what is told of them. */
export interface SessionPlan {
  plan: Plan;
  /** What of the prompt tells how the stopwatch is used. */
  spans: Span[];
  undone: { words: string; answer: string }[];
  finish: (app: AppSpecification) => AppSpecification;
}

/** "A weekly overview for her teacher": numbers, and no list of overviews. */
const OVERVIEW =
  /^(?:(?:and|then|also|plus|with|an?|the) )*(daily|weekly|monthly|yearly)? ?(?:overview|summary|report|stats|statistics)\b/i;
/** "Pieces should be a list we can edit" */
const OWN_LIST =
  /^(?:and |the |my |our |all )*([\p{L}-]+s) (?:should |must |can |to |will )?(?:be|are|come from|is|in) (?:in )?(?:an? )?(?:own |separate |editable )?list\b/iu;
const CHOSEN =
  /^[\s,;.]*(?:and |then |i |we |she |he |they |can |to |also )*(?:choose|pick|select|say|enter|type)s?(?: in)? (?=(?:the|an?|which|what|my|our) )/i;
/** "When I stop it should be saved with a note" */
const SAVED_WITH =
  /^.*\b(?:saves?|saved|logs?|logged|records?|recorded|keeps?|stores?|stored)\b.*?\b(?:with|and|plus) (?=(?:an? |the |which |what |how |who )[\p{L}])/iu;
/** "A log of what I practised": a field of the log. */
const WHAT_WAS_DONE =
  /^(?:(?:and|then|also|plus|with|keeps?|an?|the|my|it|logs?|saves?) )*(?:(?:log|list|history|record|diary|notes?) )?of (what (?:i|we|she|he|they) [\p{L}]+(?: on)?)$/iu;
const APART = /\b(?:far apart|time between|interval between|how often)\b/i;
const PLAYED = new RegExp(`^${SOUNDS}$`, "i");
/** What the timer itself has, and no list. */
const OF_ROUNDS =
  /^(?:(?:and|with|custom|own|my|different) )*(?:workouts|exercises|intervals|sets|rest|rounds|breaks?)$/i;
const GOAL = /^(?:(?:and|with|an?|the|my) )*(?:daily|weekly|monthly|yearly) (?:goals?|targets?)$/i;
const PERIODS = { daily: "day", weekly: "week", monthly: "month", yearly: "year" } as const;
const IGNORED = new Set(["HEAD", "ABOUT", "NAME", "LOOK", "NOT", "BEYOND"]);

/** Whether a timer is asked for whose time is written down. */
export function isOfSessions(reading: Reading): boolean {
  return meansSessions(reading.text) || toldIntervals(reading) !== null;
}

/** What pieces tell of times that a stopwatch writes down; null where they tell of nothing such. */
export function sessionPlan(reading: Reading, cut: readonly Piece[]): SessionPlan | null {
  const { text } = reading;
  const told = toldIntervals(reading);
  if (!(told !== null || meansSessions(text)) || cut.some(({ label }) => label === "SAY" || label === "PART"))
    return null;
  const pieces = joinedPieces(reading, cut);
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const head = heads.map(({ start, end }) => text.slice(start, end)).join(" ");
  const draft = draftOf(head, text, told);
  const spans: Span[] = [...heads.map(({ start, end }) => ({ start, end })), ...(told?.spans ?? [])];
  const undone: SessionPlan["undone"] =
    told?.hasLongBreaks === true
      ? [{ words: "long breaks", answer: "The timer that saves its work rests equally long after each round." }]
      : [];
  const others: Piece[] = [];
  const lists: Draft[] = [];
  for (const piece of pieces) {
    const words = plainPiece(text.slice(piece.start, piece.end));
    if (told?.spans.some((span) => isMostlyIn(piece, span)) === true) continue;
    if (IGNORED.has(piece.label) && !(piece.label === "BEYOND" && isMechanics(words))) continue;
    const done = WHAT_WAS_DONE.exec(words)?.[1];
    if (done !== undefined) {
      draft.phrases.push(phrase(asLabel(done), { type: "text" }));
      spans.push(piece);
      continue;
    }
    const overview = OVERVIEW.exec(words);
    const own = OWN_LIST.exec(words)?.[1];
    if (own !== undefined) {
      lists.push(listOf(own));
      spans.push(piece);
    } else if (told !== null && OF_ROUNDS.test(words)) {
      if (/workouts|exercises/i.test(words)) undone.push({ words, answer: PHASES_TOLD });
      spans.push(piece);
    } else if (PLAYED.test(words)) {
      undone.push({ words, answer: NO_SOUNDS });
      spans.push(piece);
    } else if (APART.test(words)) {
      undone.push({
        words,
        answer: "Each has its day and its times; what lies between two of them is not worked out.",
      });
      spans.push(piece);
    } else if (overview !== null) continue;
    else if (isSessionTalk(words) || tellsKeptWork(text.slice(piece.start, piece.end)) || isOfActivity(words, draft))
      spans.push(piece);
    else {
      const whole = text.slice(piece.start, piece.end);
      const lead = (SAVED_WITH.exec(whole) ?? CHOSEN.exec(whole))?.[0].length ?? 0;
      if (lead > 0) spans.push({ start: piece.start, end: piece.start + lead });
      others.push({
        ...piece,
        label:
          meansStreaks(words) || GOAL.test(words) ? "WISH" : lead > 0 || piece.label === "SET" ? "FIELD" : piece.label,
        start: piece.start + lead,
      });
    }
  }
  const listed = others.filter((piece) => !lists.some((list) => speaksOf(text.slice(piece.start, piece.end), list)));
  spans.push(...others.filter((piece) => !listed.includes(piece)));
  const plan = planOfPieces(reading, listed, draft);
  if (plan === null) return null;
  // "Hours per month and notes"
  const isNoted = plan.wishes.some(({ words }) => /\b(?:and|with|plus) (?:an? )?notes?\W*$/i.test(words));
  if (isNoted && draft.phrases.every(({ label }) => !/notes?/i.test(label)))
    draft.phrases.push(phrase("Notes", { type: "longText" }));
  const unit = unitOf(draft);
  for (const wish of plan.wishes)
    if (wish.draft === draft || wish.draft === null)
      wish.words = inUnit(told === null ? wish.words : asMinutes(wish.words), unit);
  plan.drafts.push(...lists);
  for (const list of lists) draft.relations.push({ to: list, many: true });
  for (const list of plan.drafts.filter((each) => each !== draft && isWorkedOn(each)))
    if (draft.relations.every(({ to }) => to !== list)) draft.relations.push({ to: list, many: false });
  addOverview(plan, draft, pieces, reading);
  return {
    plan: { ...plan, name: draft.name },
    spans,
    undone,
    finish: (app) => withSessionTimer(app, draft.singular, told ?? ringsAfter(text)),
  };
}

function draftOf(head: string, text: string, told: ToldIntervals | null): Draft {
  const { singular, plural, unit } = told === null ? activityIn(head, text) : workIn(head);
  const name = /^(?:session|time entry)$/.test(singular) ? "Time" : singular.replace(/ session$/, "");
  const draft = makeDraft({
    singular,
    plural,
    name: told?.name ?? asLabel(`${name} log`),
    words: plural,
    domain: null,
    isList: true,
  });
  draft.isLog = true;
  draft.phrases.push(phrase("Date", { type: "date" }), phrase(unit, { type: "number", min: 0, unit: UNITS[unit] }));
  const who = WHOSE.exec(head)?.[1];
  if (who !== undefined) draft.phrases.push(phrase(asLabel(singularOf(who.toLowerCase())), { type: "text" }));
  if (keepsTimesOfDay(text)) draft.phrases.push(phrase("From", { type: "time" }), phrase("To", { type: "time" }));
  return draft;
}

function isMostlyIn(piece: Span, { start, end }: Span): boolean {
  return 2 * (Math.min(end, piece.end) - Math.max(start, piece.start)) > piece.end - piece.start;
}

/** What the work of a timer with rests is called: a workout, a study session, or plainly a session. */
function workIn(head: string): Activity {
  const { singular, plural } = activityIn(head, head);
  const isKnown = /^(?:workout|run|ride|(?:study|reading|writing|coding|practice) session)$/.test(singular);
  return isKnown ? { singular, plural, unit: "Minutes" } : { singular: "session", plural: "sessions", unit: "Minutes" };
}

/** "Clock in and out for my two employees": whose each is. */
const WHOSE =
  /\bfor (?:(?:my|our|the|all|each|every|two|three|four|five|several|\d+) )*(employees?|staff member|workers?|volunteers?|carers?|kids?|child(?:ren)?|sons|daughters|pupils|students|cleaners|helpers|players|team members?|clients|projects)\b/i;

const UNITS = { Seconds: "s", Minutes: "min", Hours: "h" } as const;

function unitOf({ phrases }: Draft): string {
  return phrases.find(({ kind }) => kind.type === "number")?.label.toLowerCase() ?? "minutes";
}

/** "Total per client" is that of the hours, and "chart per subject" one of the minutes. */
function inUnit(words: string, unit: string): string {
  if (/\b(?:seconds|minutes|hours)\b/i.test(words)) return words.replace(/\b(?:seconds|minutes|hours)\b/i, unit);
  if (/\btime\b/i.test(words)) return words.replace(/\btime\b/i, unit);
  return words
    .replace(/\b(?:totals?|sums?|add(?:ed)? up)(?= (?:per|by|for|this|each|every|of the|a)\b| ?$)/i, `total ${unit}`)
    .replace(/\b(?:charts?|graphs?) (?:per|by|for each) /i, `chart of ${unit} by `);
}

function listOf(words: string): Draft {
  const plural = words.toLowerCase();
  return makeDraft({
    singular: singularOf(plural),
    plural: pluralOf(singularOf(plural)),
    name: asLabel(plural),
    words: plural,
    domain: null,
    isList: true,
  });
}

/** Whether nothing is to be done about words that tell of a stopwatch which writes down what it counts. */
export function isSessionTalk(words: string): boolean {
  return isMechanics(words) || OVERVIEW.test(words) || tellsKeptWork(words);
}

/** "A list of all naps": the records themselves. */
function isOfActivity(words: string, { singular }: Draft): boolean {
  const noun = singularOf(singular.split(" ").at(-1) ?? singular);
  const bare = words.replace(/ (?:for|to show|so|which|that|in) .*$/i, "");
  const own = bare.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (/^(?:and )?(?:an? |the )?(?:list|log|record|history)$/i.test(bare)) return true;
  return (
    /\b(?:log|list|history|record|diary|keeps?|saves?|logs?)\b/i.test(words) &&
    own.some((word) => singularOf(word) === noun || singular.split(" ").includes(singularOf(word))) &&
    isMechanics(bare.replace(new RegExp(`\\b(?:${singular.split(" ").join("|")})s?\\b`, "gi"), "session"))
  );
}

function speaksOf(words: string, { singular }: Draft): boolean {
  return (words.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => singularOf(word) === singular);
}

/** How much there was in each period, where an overview is asked for. */
function addOverview(plan: Plan, draft: Draft, pieces: readonly Piece[], { text }: Reading): void {
  const found = pieces.find(({ start, end }) => OVERVIEW.test(plainPiece(text.slice(start, end))));
  if (found === undefined) return;
  const often = OVERVIEW.exec(plainPiece(text.slice(found.start, found.end)))?.[1]?.toLowerCase() ?? "weekly";
  const period = PERIODS[often as keyof typeof PERIODS];
  const unit = unitOf(draft);
  plan.wishes.push({ words: `total ${unit} per ${period}`, span: found, draft, isListed: false });
}

/** The app with the stopwatch above what it writes. */
export function withSessionTimer(
  app: AppSpecification,
  id: string,
  rings: number | ToldIntervals | null = null,
): AppSpecification {
  const entity = app.entities.find((each) => each.singular === id || each.id === id);
  const length = entity?.fields.find(
    (field) => field.type === "number" && /^(?:Seconds|Minutes|Hours)$/.test(field.label),
  );
  if (entity === undefined || length === undefined || hasSessionTimer(app)) return app;
  const idOf = (type: "date" | "time", label: RegExp) =>
    entity.fields.find((field) => field.type === type && label.test(field.label))?.id;
  const [day, from, to] = [idOf("date", /^Date$/), idOf("time", /^From$/), idOf("time", /^To$/)];
  const intervals = rings === null || typeof rings === "number" ? null : rings.intervals;
  const block: BlockOf<"sessionTimer"> = {
    id: "stopwatch",
    type: "sessionTimer",
    entity: entity.id,
    length: length.id,
    ...(day === undefined ? {} : { day }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(typeof rings === "number" ? { ringsAfter: rings } : {}),
    ...(intervals === null ? {} : { intervals }),
  };
  const isOf = (each: Block) => "entity" in each && each.entity === entity.id;
  const home = app.pages.find(({ blocks }) => blocks.some(isOf));
  const added: AppSpecification["entities"][number] = {
    ...entity,
    features: { ...entity.features, totals: [...new Set([...entity.features.totals, length.id])] },
  };
  if (home === undefined) return app;
  return {
    ...app,
    entities: app.entities.map((each) => (each === entity ? added : each)),
    pages: [
      {
        ...home,
        id: "home",
        ...(intervals === null ? {} : { title: "Timer" }),
        blocks: [
          block,
          ...home.blocks.filter(isOther).map((each) => withoutSameCharts(intervals === null ? each : withSums(each))),
        ],
      },
      ...app.pages
        .filter((page) => page !== home)
        .map((page) => (page.id === "home" ? { ...page, id: kebabCase(page.title).slice(0, 36) } : page)),
    ],
  };
}

/** Another timer was only another word for this one. */
function isOther(block: Block): boolean {
  return block.type !== "timer" || block.title !== undefined || !/^(?:countdown|stopwatch)$/.test(block.mode);
}

/** Work of several rounds on a day counts together. */
function withSums(block: Block): Block {
  if (block.type !== "records") return block;
  return {
    ...block,
    views: block.views.map((view) =>
      view.type === "chart" && view.measure === "average" ? { ...view, measure: "sum" } : view,
    ),
  };
}

/** "Minutes per week" takes the place of the usual chart of the minutes. */
function withoutSameCharts(block: Block): Block {
  if (block.type !== "records") return block;
  const views = block.views.filter(
    (view, index) =>
      view.type !== "chart" ||
      !block.views
        .slice(index + 1)
        .some((other) => other.type === "chart" && other.by === view.by && other.value === view.value),
  );
  return { ...block, views };
}

/** Whether a stopwatch of an app writes down what it counts. */
export function hasSessionTimer({ pages }: AppSpecification): boolean {
  return pages.some(({ blocks }) => blocks.some(({ type }) => type === "sessionTimer"));
}
