import type { BlockOf } from "@lathe/protocol/app/block";
import { type Recognizer, findAll } from "../recognizer.ts";
import { isAtHead, isWithin, sentenceAt, withFrame } from "./frame.ts";

const PATTERN = "\\d{1,2}-\\d{1,2}(?:-\\d{1,2}){0,2}";
const WORDS = `(?:(?:guided|deep|calm(?:ing)?|slow|relaxing|mindful|simple|(box|square|4-sided)|(?:coherent|resonant|resonance)|(${PATTERN}))[- ])*breath(?:ing|e|work)(?:[- ](?:exercises?|timers?|apps?|guides?|coach|techniques?|pacer|practice|sessions?|trainer|tool|bubble|method))*(?:(?:,? (?:with|using|in|the|a|of|for))* (?:pattern |rhythm |technique )?\\(?(${PATTERN})(?: (?:pattern|rhythm|technique|breathing|method|seconds))*\\)?)?`;
const STEP =
  /(?:,? ?\b(?:and|then|with|for|of|by)\b)* ?\b(inhal(?:e|es|ing)|breath(?:e|ing) in|in|hold(?:s|ing)?|paus(?:e|ing)|exhal(?:e|es|ing)|breath(?:e|ing) out|out)\b(?: (?:your breath|the breath|it|for|of|again))*:? (\d{1,2})(?: ?(?:seconds?|secs?|s)\b)?/g;
/** "4 in, 7 hold, 8 out" */
const STEP_BEHIND =
  /(?:,? ?\b(?:and|then|with|for|of|by)\b)* ?\b(\d{1,2})(?: ?(?:seconds?|secs?|s))?(?: (?:to|of))? (inhal(?:e|es|ing)|breath(?:e|ing) in|in|hold(?:s|ing)?|paus(?:e|es|ing)|exhal(?:e|es|ing)|breath(?:e|ing) out|out)\b(?: (?:your breath|the breath))?/g;
const NAMES: Readonly<Record<number, readonly string[]>> = {
  2: ["Breathe in", "Breathe out"],
  3: ["Breathe in", "Hold", "Breathe out"],
  4: ["Breathe in", "Hold", "Breathe out", "Hold"],
};
const ROUNDS = 10;
/** "With different patterns" */
const SEVERAL =
  /(?:,? ?\b(?:with|and|has|an?|choice of|choose|from|between) )*\b(?:different|several|various|multiple|many|selectable|customi[sz]able|custom|preset) (?:breathing )?(?:patterns?|techniques?|rhythms?|exercises?|methods?|modes?|styles)\b/gi;
const PATTERNS: readonly [title: string, seconds: readonly number[]][] = [
  ["Box breathing", [4, 4, 4, 4]],
  ["4-7-8", [4, 7, 8]],
  ["Slow breathing", [4, 6]],
];
/** "With a circle that grows and shrinks": it is there anyway. */
const CIRCLE =
  /(?:,? ?\b(?:with|and|an?|the|has|shows?|showing|using|by) )*\b(?:(?:(?:animated|animation|visual|growing|expanding|pulsing|moving|big|breathing|soft|calm(?:ing)?|of|an?) )*(?:circles?|bubbles?|balls?|orbs?|animations?|visual guides?)(?:(?: (?:that|which|to|expands?|grows?|expanding|growing|gets? (?:bigger|smaller)|bigger|smaller|and|shrinks?|shrinking|contracts?|contracting|pulses?|breathes?|with me|follow|guides? (?:me|you)|when|as|while|i|you|breathe?|in|out|inhal(?:e|ing)|exhal(?:e|ing)|breathing|the breath|animation))*))(?![\p{L}])/giu;
/** "And a session counter" */
const COUNTED =
  /(?:,? ?\b(?:with|and|an?|the|that|which|it|daily) )*\b(?:sessions? (?:counter|count|tally)|(?:counts?|tracks?) (?:(?:my|the|how many|completed|finished) )*sessions)(?: (?:i|per|each|a|did|do|day|every))*\b/gi;
const SESSIONS: BlockOf<"counter"> = {
  id: "sessions",
  type: "counter",
  counters: [{ label: "Sessions", step: 1, goal: null }],
  isDaily: true,
};
/** "Breathing app, box breathing 4 4 4 4" */
const BOX = /\b(?:box|square|4-sided)[- ]breath|\b4 4 4 4\b/i;

/** Breathing in a rhythm: box breathing, 4-7-8, or in for 4 seconds and out for 6. */
export const recognizeBreathing: Recognizer = (reading) => {
  const [found] = findAll(reading, new RegExp(`(?<![\\p{L}-])${WORDS}(?![\\p{L}-])`, "gu")).filter(
    ({ span, text }) =>
      (isAtHead(reading, span) || /timer|exercise|guide|pacer|coach|\d|box|square/i.test(text)) &&
      !/^ (?:log|diary|list|tracker|journal)/i.test(reading.text.slice(span.end)),
  );
  if (found === undefined) return [];
  const region = sentenceAt(reading, found.span, 1);
  const stepsOf = (pattern: RegExp) =>
    findAll(reading, pattern).filter(({ span }) => isWithin(span, region) && span.start >= found.span.start);
  const behind = stepsOf(STEP_BEHIND).map((each) => ({ ...each, groups: [each.text, each.groups[2], each.groups[1]] }));
  const steps = behind.length >= 2 ? behind : stepsOf(STEP);
  const rhythm = findAll(reading, new RegExp(`(?<![\\d-])\\d{1,2}(?:-\\d{1,2}){2,3}(?![\\d-])`, "g")).find(({ span }) =>
    isWithin(span, region),
  );
  const told = (found.groups[2] ?? found.groups[3] ?? rhythm?.text)?.split("-").map(Number) ?? [];
  const seconds =
    told.length >= 2
      ? told
      : found.groups[1] !== undefined || BOX.test(reading.text.slice(region.start, region.end))
        ? [4, 4, 4, 4]
        : [4, 6];
  const phases =
    steps.length >= 2
      ? steps.map(({ groups }) => ({ label: nameOf(groups[1] ?? ""), seconds: Number(groups[2]) }))
      : seconds.map((each, index) => ({ label: NAMES[seconds.length]?.[index] ?? "Hold", seconds: each }));
  const rounds = findAll(
    reading,
    /(?:,? ?\b(?:for|and|with|x) )*(\d{1,2}) ?(?:rounds?|cycles?|breaths|times|repetitions)\b/g,
  ).find(({ span }) => isWithin(span, region));
  const minutes = findAll(reading, /(?:,? ?\b(?:for|of|lasting) )*(\d{1,2})[- ]?min(?:ute)?s?\b(?: long)?/g).find(
    ({ span }) => isWithin(span, region),
  );
  const cycle = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  const asked = Number(
    rounds?.groups[1] ?? (minutes === undefined ? ROUNDS : (Number(minutes.groups[1]) * 60) / cycle),
  );
  const block: BlockOf<"timer"> = {
    id: "breathing",
    type: "timer",
    mode: "intervals",
    minutes: 4 / 60,
    pauseMinutes: 4 / 60,
    rounds: Math.min(200, Math.max(1, Math.round(asked))),
    phases: phases
      .filter((phase) => phase.seconds > 0)
      .slice(0, 24)
      .map((phase) => ({ label: phase.label, minutes: phase.seconds / 60 })),
  };
  if (block.phases?.length === 0) return [];
  const [several] = findAll(reading, SEVERAL).filter(({ span }) => span.start >= found.span.end);
  const circles = findAll(reading, CIRCLE).filter(({ span }) => span.start >= found.span.end);
  const [counted] = findAll(reading, COUNTED).filter(({ span }) => span.start >= found.span.end);
  const isOpen = several !== undefined && steps.length === 0 && told.length === 0;
  const named = PATTERNS.filter(([title]) => new RegExp(`\\b${title}\\b`, "i").test(reading.text));
  const isNamed = named.length > 1 && steps.length === 0;
  const patterns =
    isOpen || isNamed
      ? (isNamed ? named : PATTERNS).map(([title, each]) => ({ ...block, title, phases: phasesOf(each) }))
      : [block];
  const titles = isNamed ? named.flatMap(([title]) => findAll(reading, new RegExp(`\\b${title}\\b`, "gi"))) : [];
  const more = [...titles, several, counted, ...circles, ...steps, rhythm, rounds, minutes].flatMap((each) =>
    each === undefined ? [] : [each.span],
  );
  return [
    {
      spans: [withFrame(reading, found.span), ...more],
      part: {
        name: found.groups[1] === undefined ? "Breathing exercise" : "Box breathing",
        icon: "leaf",
        theme: { tone: "calm", accent: "#3f7d6e" },
        blocks: [...patterns, ...(counted === undefined ? [] : [SESSIONS])],
      },
    },
  ];
};

function phasesOf(seconds: readonly number[]) {
  return seconds.map((each, index) => ({ label: NAMES[seconds.length]?.[index] ?? "Hold", minutes: each / 60 }));
}

function nameOf(word: string): string {
  return /^(?:in|breath\w* in)/i.test(word) ? "Breathe in" : /out|exhal/i.test(word) ? "Breathe out" : "Hold";
}
