import type { Block, BlockOf, BlockType } from "@lathe/protocol/app/block";
import { DURATION, durationInWords, minutesIn } from "../language/tools/durations.ts";
import { asLabel, listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { dayMeant } from "./day-meant.ts";
import { placedBlocks, replaceBlock } from "./find-place.ts";
import { nameOfBlock, namesOfBlock } from "./names-in-app.ts";
import { act, already, changed, type Clause, impossible, type Reader, refusal } from "./reader.ts";
import { readGame } from "./read-games.ts";
import { forSessionTimers } from "./session-timers.ts";
import { readTurns } from "./read-turns.ts";

/** Settings of tools: "make the timer 50 minutes", "8 rounds", "goal of 10 glasses", "play against a friend". */
export const readTools: Reader = (clause) =>
  readTimer(clause) ??
  readSessionTimer(clause) ??
  readCounter(clause) ??
  readDice(clause) ??
  readGame(clause) ??
  readConverter(clause) ??
  readTurns(clause);

/** A change of the blocks of a type; of several the one that is named. */
export function changeBlock<Type extends BlockType>(
  { text, app }: Clause,
  type: Type,
  change: (block: BlockOf<Type>) => { block: Block; said: string } | Applied,
) {
  const isOfType = (block: Block): block is BlockOf<Type> => block.type === type;
  const some = placedBlocks(app).flatMap(({ block }) => (isOfType(block) ? [block] : []));
  const named = some.filter((block) =>
    namesOfBlock(block, app).some((name) => text.toLowerCase().includes(name.toLowerCase())),
  );
  const [meant, other] = some.length === 1 ? some : named.length > 0 ? named : some;
  if (meant === undefined) return null;
  if (other !== undefined && JSON.stringify(other) !== JSON.stringify(meant) && some.length > 1)
    return refusal(
      `There is more than one: ${some.map((block) => `**${nameOfBlock(block, app)}**`).join(" and ")}. Say which you mean.`,
    );
  return act((now) => {
    const block = placedBlocks(now).find((each) => each.block.id === meant.id)?.block;
    if (block === undefined || !isOfType(block)) return impossible("It is not there any more.");
    const result = change(block);
    if ("type" in result) return result;
    if (JSON.stringify(result.block) === JSON.stringify(block)) return already("It is so already.");
    return changed(replaceBlock(now, result.block), result.said, nameOfBlock(result.block, now));
  });
}

function readTimer(clause: Clause) {
  const { digits, app } = clause;
  const timers = placedBlocks(app).flatMap(({ block }) => (block.type === "timer" ? [block] : []));
  if (timers.length === 0) return null;
  const counting = timers.find(({ mode }) => mode === "day");
  const day = counting !== undefined && !/\b(?:add|another)\b/i.test(digits) ? dayMeant(digits, counting.day) : null;
  if (day !== null)
    return changeBlock(clause, "timer", (block) => ({
      block: { ...block, mode: "day", day },
      said: `It counts to ${day} now.`,
    }));
  const pair =
    /\b(\d+) ?(?:\/|:| on,? ) ?(\d+)(?: off)?\b/i.exec(digits) ??
    /\b(\d+)[- ]?min(?:ute)?s?(?: of)?(?: work| focus| on| sessions?)?,? (?:and|with|then|plus) (?:an? )?(\d+)[- ]?min(?:ute)?s?(?: of)? (?:breaks?|pauses?|rests?|off)\b/i.exec(
      digits,
    ) ??
    (timers.some(({ mode }) => mode === "intervals")
      ? /^(?:make it|set it to|use|change it to|better) (\d+) and (\d+)(?: minutes)?(?: instead)?$/i.exec(digits)
      : null);
  if (pair !== null)
    return changeBlock(clause, "timer", (block) => {
      // Below two minutes people speak of seconds.
      const unit = block.minutes < 2 || /sec/i.test(digits) ? 60 : 1;
      const [minutes, pauseMinutes] = [Number(pair[1]) / unit, Number(pair[2]) / unit];
      return {
        block: { ...block, mode: "intervals", minutes, pauseMinutes },
        said: `The timer runs ${durationInWords(minutes)}, with breaks of ${durationInWords(pauseMinutes)} now.`,
      };
    });
  if (
    /\b(?:beeps?|sounds?|rings?|chimes?|noise|bell|gong)\b/i.test(digits) &&
    !/\b(?:no|without|mute|off|silent|stop)\b|\d/i.test(digits)
  )
    return changeBlock(clause, "timer", () => already("A sound says when a time is over, unless the device is muted."));
  const rounds =
    /\b(\d+) (?:rounds?|intervals?|sets?|cycles?|pomodoros|sessions?)\b/i.exec(digits) ??
    /\b(?:rounds|cycles) to (\d+)\b/i.exec(digits);
  if (rounds !== null && !/\bfield|column|number\b/i.test(digits))
    return changeBlock(clause, "timer", (block) => {
      const count = Number(rounds[1]);
      if (count < 1 || count > 50) return impossible("A timer has 1 to 50 rounds.");
      return {
        block: { ...block, mode: "intervals", rounds: count },
        said: `The timer has ${count} ${count === 1 ? "round" : "rounds"} now.`,
      };
    });
  const mode =
    /^(?:make|turn|change|switch)\b.*\b(?:into|to|a)\b.*\b(stopwatch|countdown|pomodoro|interval timer)\b/i.exec(
      digits,
    );
  if (mode !== null && !/\d/.test(digits))
    return changeBlock(clause, "timer", (block) => {
      const to = /stopwatch/i.test(mode[1] ?? "")
        ? "stopwatch"
        : /countdown/i.test(mode[1] ?? "")
          ? "countdown"
          : "intervals";
      const pause = to === "intervals" && block.pauseMinutes === 0 ? 5 : block.pauseMinutes;
      return {
        block: { ...block, mode: to, pauseMinutes: pause },
        said: `The timer is a ${mode[1]?.toLowerCase()} now.`,
      };
    });
  const both = workAndRest(digits);
  if (both !== null)
    return changeBlock(clause, "timer", (block) => ({
      block: { ...block, mode: "intervals", minutes: both.work, pauseMinutes: both.rest },
      said: `${durationInWords(both.work)} of work and ${durationInWords(both.rest)} of rest now.`,
    }));
  const duration = new RegExp(DURATION, "i").exec(digits);
  const minutes = duration === null ? null : minutesIn(duration[0]);
  const speaksOfIt =
    /\b(?:timer|pomodoro|countdown|work|focus|pauses?|breaks?|rests?|intervals?|sessions?|clock|tea|round)\b/i.test(
      digits,
    ) ||
    /^(?:\d+|one|two|three) ?(?:minutes?|hours?|seconds?|mins?|secs?|h)(?: please)?$/i.test(digits) ||
    /^(?:make|set|change|let)(?: it)?(?: last| run| to| be| count down)?(?: from| for)? \S+ (?:minutes?|hours?|seconds?|min|h|sec)(?: and (?:ring|beep|sound|chime))?$/i.test(
      digits,
    );
  // "Add a countdown of 10 minutes" is another one.
  if (/^(?:also )?(?:add|include|insert)\b.*\b(?:timer|countdown|stopwatch|pomodoro|one)\b/i.test(digits)) return null;
  if (minutes === null || !speaksOfIt || /\b(?:field|column)\b/i.test(digits)) return null;
  return changeBlock(clause, "timer", (block) => {
    if (minutes <= 0 || minutes > 1_440) return impossible("A timer runs from a second to a day.");
    const isPause = /\b(?:pauses?|breaks?|rests?)\b/i.test(digits);
    if (isPause)
      return {
        block: { ...block, mode: "intervals", pauseMinutes: minutes },
        said: `The break of the timer is ${durationInWords(minutes)} now.`,
      };
    return {
      block: { ...block, minutes, mode: block.mode === "stopwatch" ? "countdown" : block.mode },
      said: `The timer runs ${durationInWords(minutes)} now.`,
    };
  });
}

const readSessionTimer = forSessionTimers(readTimer);

const WORK = "(?:work(?:ing|out)?|on|exercise|active|focus|go)";
const REST = "(?:rest(?:ing)?|off|breaks?|pauses?)";

/** "45 seconds work and 15 seconds rest" */
function workAndRest(digits: string): { work: number; rest: number } | null {
  const length = "\\d+(?:\\.\\d+)? ?(?:seconds?|secs?|s|minutes?|mins?|min)";
  const [, work = "", rest = ""] =
    new RegExp(`(${length}) (?:of )?${WORK}\\b.*?(${length}) (?:of )?${REST}\\b`, "i").exec(digits) ??
    new RegExp(`\\b${WORK}(?: for| is| of|:)? (${length})\\b.*?\\b${REST}(?: for| is| of|:)? (${length})`, "i").exec(
      digits,
    ) ??
    [];
  const [first, second] = [work, rest].map((each) => (each === "" ? null : minutesIn(each)));
  return first == null || second == null ? null : { work: first, rest: second };
}

const STEPS: Readonly<Record<string, number>> = {
  twos: 2,
  threes: 3,
  fives: 5,
  tens: 10,
  twenties: 20,
  fifties: 50,
  hundreds: 100,
};

function readCounter(clause: Clause) {
  const { digits, text, app } = clause;
  const counters = placedBlocks(app).flatMap(({ block }) => (block.type === "counter" ? [block] : []));
  if (counters.length === 0) return null;
  const all = counters.flatMap((block) => block.counters);
  if (/\bbuttons? (?:for|to add|of|with) \+?\d.*\band\b.*\d/i.test(digits))
    return changeBlock(clause, "counter", () =>
      impossible("A counter goes up by one step: “count in steps of 250”. Two of them count by different steps."),
    );
  const named = all.find(({ label }) => text.toLowerCase().includes(label.toLowerCase()));
  const names =
    /^(?:the |our |my )?(?:\d+ )?(?:players?|teams?|names|kids|people|groups)(?: are| is| should be|:)+ (.+(?:,| and ).+)$/i.exec(
      text,
    )?.[1];
  if (names !== undefined && app.entities.length === 0)
    return changeBlock(clause, "counter", (block) => {
      const labels = names
        .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
        .map(asLabel)
        .filter((label) => label !== "");
      if (labels.length > 12) return impossible("12 counters are as many as fit beside each other.");
      const step = block.counters[0]?.step ?? 1;
      return {
        block: { ...block, counters: labels.map((label) => ({ label, step, goal: null })) },
        said: `${listInWords(labels.map((label) => `**${label}**`))} are counted now.`,
      };
    });
  const goal =
    /\b(?:goal|target|aim|limit)\b(?: (?:of|for|to|is|at|should be))*(?: \S+)?? (\d+(?:\.\d+)?)\b/i.exec(digits) ??
    /\b(\d+(?:\.\d+)?)(?: \S+)? as (?:the |a |my )?(?:daily )?(?:goal|target)\b/i.exec(digits);
  const change = (act: (each: (typeof all)[number]) => (typeof all)[number], said: string) =>
    changeBlock(clause, "counter", (block) => ({
      block: {
        ...block,
        counters: block.counters.map((each) => (named === undefined || each.label === named.label ? act(each) : each)),
      },
      said,
    }));
  if (goal !== null && Number(goal[1]) > 0)
    return change(
      (each) => {
        const litres = /\b(?:l|lit(?:er|re)s?)\b/i.test(digits);
        const unit = litres ? "ml" : /\b(ml|oz)\b/i.exec(digits)?.[1]?.toLowerCase();
        const counted = unit !== undefined && /^(?:glasses|cups)\b|\((?:ml|oz)\)$/i.test(each.label);
        return counted
          ? { label: `Water (${unit})`, step: unit === "ml" ? 250 : 8, goal: Number(goal[1]) * (litres ? 1000 : 1) }
          : { ...each, goal: Number(goal[1]) };
      },
      `The goal is ${/\b(?:l|lit(?:er|re)s?)\b/i.test(digits) ? `${goal[1]} l` : goal[1]} now.`,
    );
  if (/^(?:remove|delete|drop|no|without)\b.*\b(?:goal|target)s?$/i.test(text))
    return change((each) => ({ ...each, goal: null }), "There is no goal any more.");
  const words =
    /^(?:count|go up|increase)(?: it| up)? (?:in|by) (twos|threes|fives|tens|twenties|fifties|hundreds)$/i.exec(
      text,
    )?.[1];
  if (words !== undefined) {
    const by = STEPS[words.toLowerCase()] ?? 1;
    return change((each) => ({ ...each, step: by }), `It counts in steps of ${by} now.`);
  }
  const step = /\b(?:count|step|go up|increase|steps?)(?: it| up)? (?:by|in(?: steps of)?|of) (\d+(?:\.\d+)?)\b/i.exec(
    digits,
  );
  if (step !== null && Number(step[1]) > 0)
    return change((each) => ({ ...each, step: Number(step[1]) }), `It counts in steps of ${step[1]} now.`);
  if (/\b(?:reset|start(?:s)?|begin(?:s)?)\b.*\b(?:each|every) (?:day|morning)\b|\bdaily\b/i.test(text))
    return changeBlock(clause, "counter", (block) => ({
      block: { ...block, isDaily: true },
      said: "It begins at nothing each day now.",
    }));
  if (
    /\b(?:lowest|highest|fewest|most)\b.*\bwins?\b|\bwho(?:'s| is)? (?:winning|wins|leads|leading)\b|\b(?:play|first) to \d+/i.test(
      digits,
    )
  )
    return changeBlock(clause, "counter", () =>
      impossible(
        "Counters say nothing of who wins. A score sheet does, with rounds and an end: “add a score sheet for Ana and Ben to 100 points”.",
      ),
    );
  const more =
    /^(?:add|include)(?: an?| another)?(?: new)? (?:player|team|person|counter) (?:called |named |: ?)(.+)$/i.exec(
      text,
    ) ??
    /^(?:add|include)(?: an?| another)? counter (?:for|called|named) (.+)$/i.exec(text) ??
    /^(?:add|include)(?: an?| another)? (.+?) counter$/i.exec(text) ??
    /^(?:also )?count (?:the |my )?(.+?)(?: too| as well)?$/i.exec(text) ??
    // In an app of counters alone.
    (app.entities.length === 0 && placedBlocks(app).every(({ block }) => block.type === "counter")
      ? /^(?:also )?(?:add|track) (?:an? |the |my )?((?!goal|step|button|page|timer|list|note|chart|reset|sound|reminder|names?\b|points?\b|highest|lowest|newest|oldest|winner|score|total)[\p{L}-]+(?: [\p{L}-]+)?)$/iu.exec(
          text,
        )
      : null);
  if (more !== null)
    return changeBlock(clause, "counter", (block) => {
      const said = (more[1] ?? "").replace(/ as (?:an?|the|my)(?: (?:second|third|other|new|extra|additional))*$/i, "");
      // "another team" beside the teams 1 and 2
      const one = /^(?:another|one more|an extra|a new) (team|player|person|counter)$/i.exec(said)?.[1];
      const label = one === undefined ? asLabel(said) : `${asLabel(one)} ${block.counters.length + 1}`;
      if (block.counters.some((each) => each.label.toLowerCase() === label.toLowerCase()))
        return already(`**${label}** is counted already.`);
      if (block.counters.length >= 12)
        return impossible("There are 12 counters, and more do not fit beside each other.");
      return {
        block: { ...block, counters: [...block.counters, { label, step: 1, goal: null }] },
        said: `**${label}** is counted too.`,
      };
    });
  const gone = /^(?:remove|delete|drop|stop counting|don't count)(?: the)? (.+?)(?: counter)?$/i.exec(text);
  const label = gone?.[1]?.toLowerCase();
  if (label !== undefined && all.some((each) => each.label.toLowerCase() === label))
    return changeBlock(clause, "counter", (block) =>
      block.counters.length === 1
        ? impossible("It is the only counter.")
        : {
            block: { ...block, counters: block.counters.filter((each) => each.label.toLowerCase() !== label) },
            said: `**${asLabel(label)}** is no longer counted.`,
          },
    );
  return null;
}

function readDice(clause: Clause) {
  const { digits } = clause;
  const sides = /\b(\d+)[- ](?:sided|sides|faces)\b|\bd(\d+)s?\b/i.exec(digits);
  if (sides !== null)
    return changeBlock(clause, "dice", (block) => {
      const count = Number(sides[1] ?? sides[2]);
      if (count < 2 || count > 100) return impossible("Dice have 2 to 100 sides.");
      return { block: { ...block, sides: count }, said: `The dice have ${count} sides now.` };
    });
  const number = /\b(\d+) (?:dice|die)\b/i.exec(digits);
  return number === null
    ? null
    : changeBlock(clause, "dice", (block) => {
        const count = Number(number[1]);
        if (count < 1 || count > 10) return impossible("1 to 10 dice are thrown at once.");
        return { block: { ...block, count }, said: `There ${count === 1 ? "is 1 die" : `are ${count} dice`} now.` };
      });
}

function readConverter(clause: Clause) {
  const quantities = {
    length: /\b(?:lengths?|distances?|miles|inch(?:es)?|feet|met(?:er|re)s)\b/i,
    mass: /\b(?:mass|weights?|kilos?|pounds|ounces)\b/i,
    temperature: /\b(?:temperatures?|celsius|fahrenheit)\b/i,
    volume: /\b(?:volumes?|lit(?:er|re)s|gallons|cups)\b/i,
    area: /\b(?:areas?|acres|hectares)\b/i,
    speed: /\bspeeds?\b/i,
    time: /\btimes?\b/i,
    data: /\b(?:data|bytes|megabytes)\b/i,
    energy: /\b(?:energy|calories|joules)\b/i,
    pressure: /\bpressures?\b/i,
  } as const;
  const wanted =
    /^(?:also )?(?:add|include|i (?:also )?(?:need|want)|we (?:also )?need)(?: an?| the| also)* (?:.*)$/i.test(
      clause.text,
    )
      ? Object.entries(quantities).find(([, pattern]) => pattern.test(clause.text))?.[0]
      : undefined;
  const converters = placedBlocks(clause.app).flatMap(({ block }) => (block.type === "converter" ? [block] : []));
  if (
    wanted !== undefined &&
    converters.some(({ quantity: each }) => each === wanted) &&
    !/\b(?:field|column)\b/i.test(clause.text)
  )
    return act(() => already(`There is a converter of ${wanted} already.`));
  if (!/^(?:make|change|switch|turn|let|use|set|convert)\b.*\b(?:converter|convert|conversion)\b/i.test(clause.text))
    return null;
  const quantity = Object.entries(quantities).find(([, pattern]) => pattern.test(clause.text))?.[0];
  const isQuantity = (name: string | undefined): name is keyof typeof quantities =>
    name !== undefined && name in quantities;
  if (!isQuantity(quantity)) return null;
  return changeBlock(clause, "converter", (block) => ({
    block: { ...block, quantity },
    said: `It converts ${quantity} now.`,
  }));
}
