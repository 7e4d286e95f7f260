import type { IconName } from "@lathe/protocol/app/label";
import type { Theme } from "@lathe/protocol/app/theme";

const CALM: Partial<Theme> = { tone: "calm", accent: "#3f7d6e" };
const BOLD: Partial<Theme> = { accent: "#d9480f" };
const TOMATO: Partial<Theme> = { accent: "#d6402b" };

export interface TimerSort {
  words: string;
  name: string;
  icon: IconName;
  theme?: Partial<Theme>;
}

export interface IntervalSort extends TimerSort {
  minutes: number;
  pauseMinutes: number;
  rounds: number;
}

const SECOND = 1 / 60;
const FOOD =
  "(?: (?:for|to) (?:boil|cook|bak|brew|mak|steam|fry)\\w* (?:my |the |perfect |soft |hard |good )*[\\p{L}]+)?";
const TIMER = "(?:[- ](?:timers?|clock|countdown))";

/** Tabata: 20 s and 10 s, eight times (Tabata and others, 1996). Pomodoro: 25 and 5 minutes, four times (Cirillo). */
export const INTERVALS: readonly IntervalSort[] = [
  {
    words: `pomodoros?(?:[- ](?:technique|method|style|work|study|focus))*${TIMER}?(?: (?:technique|sessions?|tracker))?|(?:study|focus|deep work|work|productivity|work[- ](?:and|/)[- ](?:break|rest)|homework)${TIMER}`,
    name: "Pomodoro timer",
    icon: "timer",
    theme: TOMATO,
    minutes: 25,
    pauseMinutes: 5,
    rounds: 4,
  },
  {
    words: `tabata(?: (?:workout|training|style|hiit))?${TIMER}?(?: workouts?)?`,
    name: "Tabata timer",
    icon: "dumbbell",
    theme: BOLD,
    minutes: 20 * SECOND,
    pauseMinutes: 10 * SECOND,
    rounds: 8,
  },
  {
    words: `(?:hiit|interval|workout|circuit(?: training)?|training|exercise|gym|fitness|crossfit|sprint)(?: (?:workout|training|interval))?${TIMER}|hiit|timed intervals|interval training(?! log)|timers? for (?:(?:my|our|the|an?|gym|home|daily|morning|hiit|circuit) )*(?:work ?outs?|exercises?|training|intervals|circuits?)|timers?(?=[^.;\\n]{0,60}\\b\\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?) (?:of )?(?:work|exercise|effort|on)\\b[^.;\\n]{0,40}\\b(?:rest|breaks?|pause|off)\\b)`,
    name: "Interval timer",
    icon: "dumbbell",
    theme: BOLD,
    minutes: 40 * SECOND,
    pauseMinutes: 20 * SECOND,
    rounds: 8,
  },
  {
    words: `emom(?: workouts?)?${TIMER}?|every minute on the minute${TIMER}?`,
    name: "EMOM timer",
    icon: "dumbbell",
    theme: BOLD,
    minutes: 1,
    pauseMinutes: 0,
    rounds: 10,
  },
  {
    words: `(?:boxing|box|round|sparring|mma)${TIMER}`,
    name: "Round timer",
    icon: "timer",
    theme: BOLD,
    minutes: 3,
    pauseMinutes: 1,
    rounds: 12,
  },
  {
    words: `(?:20[- ]20[- ]20|eye (?:rest|break|strain)|screen break)${TIMER}|timers? for (?:my |our |the )?(?:eye|screen) (?:breaks?|rests?|strain)`,
    name: "Eye rest timer",
    icon: "timer",
    theme: CALM,
    minutes: 20,
    pauseMinutes: 20 * SECOND,
    rounds: 12,
  },
];

export interface CountdownSort extends TimerSort {
  minutes: number;
}

export const COUNTDOWNS: readonly CountdownSort[] = [
  {
    words: `meditation${TIMER}?(?: app)?|(?:mindfulness|zen|yoga)${TIMER}|time my meditations?|(?:to )?meditat(?:e|ing)(?= (?:for|every|each)\\b)|(?:to |helps? (?:me|you|us) (?:to )?)meditat(?:e|ing)(?=[.,!;\\n]|$)`,
    name: "Meditation timer",
    icon: "leaf",
    theme: CALM,
    minutes: 10,
  },
  { words: `eggs?${TIMER}${FOOD}`, name: "Egg timer", icon: "timer", minutes: 6 },
  { words: `tea${TIMER}${FOOD}`, name: "Tea timer", icon: "cup", theme: CALM, minutes: 3 },
  {
    words: `(?:kitchen|cooking|oven|baking|pasta|pizza)${TIMER}${FOOD}`,
    name: "Kitchen timer",
    icon: "food",
    minutes: 10,
  },
  {
    words: `rest${TIMER}(?: between (?:my |the )?(?:sets|exercises|rounds))?`,
    name: "Rest timer",
    icon: "dumbbell",
    minutes: 1.5,
  },
  { words: `(?:power )?nap${TIMER}`, name: "Nap timer", icon: "moon", theme: CALM, minutes: 20 },
  { words: `sleep${TIMER}`, name: "Sleep timer", icon: "moon", theme: CALM, minutes: 30 },
  { words: `plank${TIMER}`, name: "Plank timer", icon: "dumbbell", theme: BOLD, minutes: 1 },
  {
    words: `(?:tooth ?brush(?:ing)?|teeth(?: brushing)?|brushing)${TIMER}|(?:to )?time (?:(?:my|our|the|his|her) )?(?:[\\p{L}']+ )?brushing(?: (?:his|her|their|my|our|the))?(?: teeth)?|timers? for (?:(?:my|the|our|brushing) )*(?:[\\p{L}']+ )?(?:tooth ?brushing|brushing(?: (?:his|her|their|my|our))?(?: teeth)?)`,
    name: "Toothbrush timer",
    icon: "timer",
    minutes: 2,
  },
  {
    words: `(?:presentation|speech|talk|meeting|debate|speaker|agenda|workshop|lesson|routine)${TIMER}(?: with (?:an )?agenda)?`,
    name: "Talk timer",
    icon: "mic",
    minutes: 10,
  },
  {
    words: `shot clocks?|(?:exam|test|classroom|reading|homework|shower|parking(?: meter)?|laundry|turn|(?:board )?game)${TIMER}|timers? for (?:my |our |the )?(?:board ?games?|games?|turns|players)`,
    name: "Timer",
    icon: "timer",
    minutes: 30,
  },
  {
    words: `count ?down timers?|sand ?(?:timers?|clocks?)|hour ?glass(?:es)?(?: timers?)?|count(?:s|ing)? down|(?:visual |online |digital )?timers?|multi-?timers?|count ?downs?(?= (?:of|from|for|to|until|till|app|tool|clock|timer|side by side|next to|beside|below|with|on one)\\b|[.,!;\\n]|$)(?: clock)?|alarm timer`,
    name: "Timer",
    icon: "timer",
    minutes: 5,
  },
];

export const STOPWATCH =
  "stop ?watch(?:es)?|(?:contractions?|labou?r) timers?|lap timers?|chronometers?|lap times|(?:track and field|running|race|swim(?:ming)?|sprint|cube|speed ?cub\\w+)[- ]timers?|(?:to )?(?:time|stop)(?:s|ing)? (?:my |the |our )?(?:laps|runs|races?|swims?|sprints?|lap times)";

/** What every timer of the kit has by itself. */
/** All of them can be set anew. */
export const TIMER_SETS =
  /(?:,? ?\b(?:where|so that|that|which|in which|with|and|lets?|i|you|me|users?|people|can|to|be) )*\b(?:(?:set|choose|enter|adjust|change|customi[sz]e) (?:the |my |own |their )*(?:(?:lengths?|durations?|times?|number) (?:of|for) (?:the )?)?(?:hours?|minutes?|seconds?|times?|durations?|lengths?|intervals?|work|breaks?|rest|rounds)(?:(?:,? and|,|\/) (?:hours?|minutes?|seconds?|breaks?|rest|rounds|intervals|times|lengths?|durations?))*(?: (?:times?|durations?|lengths?|intervals?))?|(?:customi[sz]able|adjustable|configurable|custom) (?:(?:work|focus|break|rest|session|interval|round)(?:,| and)? ?)*(?:lengths?|durations?|times?|intervals?|timers?|breaks?|sessions?|periods?|rounds?|rests?|sets))\b/g;
export const TIMER_HAS =
  /\b(?:,? ?(?:with|and|has|having|that has|including|plus) )*(?:an? |the )?(?:(?:start|pause|stop|reset|resume|skip)(?:\/|, | and |, and | or )?)+ ?(?:buttons?|controls?)?\b|\b(?:,? ?(?:with|and|has|having|that (?:has|makes|plays)|plays?|makes?|including|plus) )*(?:an? |the )?(?:(?:chime|beep(?:s|ing)?|sound|bell|alarm(?! (?:at|for) \d)|alert|ring(?:s|ing)?|gong)s?(?![\p{L}])(?: sounds?)?(?: (?:that |which )?(?:can|could) be (?:turned|switched) (?:off|on)(?: (?:and|or) (?:off|on))?)?(?: (?:when|at|after) [\p{L}' ]+?(?=[.,;!\n]|$| and | with ))?)|\b(?:,? ?(?:with|and|shows?) )*(?:an? |the )?(?:progress (?:ring|circle|bar)|round counter|remaining time|big (?:digits|numbers))\b/gu;
/** "With exercise names": of intervals whose phases nobody has told. */
export const NAMED_PHASES =
  /(?:,? ?\b(?:with|and|custom|own|the|my|different) )*\b(?:(?:exercise|workout|phase|step|interval|round) (?:names?|labels?)|(?:names?|labels?) (?:for|of|to) (?:each|every|the|all)(?: of the)? (?:exercises?|intervals?|phases?|steps?|rounds?)|(?:named|labelled|labeled|different) (?:exercises|phases|steps))(?![\p{L}])/giu;
export const LAPS =
  /\b(?:,? ?(?:with|and|has|including|plus|that (?:has|records|shows|saves)|for) )*(?:an? |the |my )?(?:(?:swim(?:ming)?|running|track|pool|race|bike|cycling|skating|rowing) )?(?:laps?(?: times?| button| splits?| list| history| log| records?| counter)?|split times|splits)\b/g;

const OF_DAY =
  "(?:(?:per|each|every|a|in a|for each|for every|for the|of the|this) (?:day|week)|today|daily|by day|so far today)";
const SOME = "(?:pomodoros?|sessions?|rounds?|blocks?|tomatoes|cycles|ones|sprints?)";
/** "Counts how many I did each day", "pomodoros per day", "shows today's count". */
export const COUNTED_ROUNDS = new RegExp(
  `(?:,? ?\\b(?:and|that|which|it|also|with|to|an?|the|my|their|should|would|can|i|they|users?|you|include[sd]?|want|see|me|shows?|counts?|tracks?|keeps?|keep|track|of|count|display(?:s|ing)?|log|logs|counter|number|chart|graph|history|remembers?|tells?) )*\\b(?:how many(?: (?:completed|finished|done))?(?: ${SOME})?(?: (?:i|we|you|they|users?|i've|i have|have|has|were|was|are))*(?: (?:did|do|done|made|make|finish(?:ed)?|complete[d]?|had))?(?: (?:i|we))? ${OF_DAY}|(?:(?:completed|finished|done) )?${SOME}(?: (?:that )?(?:i |we )?(?:did|done|completed|finished|counted|i did))? ${OF_DAY}|(?:count|counter|tally|number)s? (?:per|each|every|by) day|(?:daily|today's) (?:count(?:er)?|total|number|tally)(?: of (?:my )?(?:completed |finished )?${SOME})?|(?:completed|finished|done) ${SOME}|(?:(?:daily|weekly|focus|productivity|work|session|pomodoro|progress|basic|simple) )*(?:statistics|stats)|(?:daily|weekly) (?:charts?|graphs?|progress(?: charts?)?))(?![\\p{L}])`,
  "giu",
);

/** "Countdown timer" is called by its own words as long as they are plain. */
export function timerName(text: string, { name }: TimerSort): string {
  const words = text.replace(/[- ]+/g, " ").trim().toLowerCase();
  if (!words.endsWith(" timer") || /^(?:visual|online|digital|count)/.test(words)) return name;
  const spelled = words.replace(/^(?:hiit|emom|mma)\b/, (letters) => letters.toUpperCase());
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}
