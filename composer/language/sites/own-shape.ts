import { singularOf } from "../words.ts";

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** "Sponsors in 3 tiers": so many groups, each with a place for its names; null for a heading that counts none. */
export function tiersCopy(title: string): string | null {
  const [, count, groups = ""] =
    /\b(?:in|with) (\d) (tiers|levels|groups|categories|classes|ranks)\b/i.exec(title) ?? [];
  if (count === undefined) return null;
  const one = singularOf(groups.toLowerCase());
  return ORDINALS.slice(0, Number(count))
    .map((ordinal) => `- **The ${ordinal} ${one}**: a first name, a second name`)
    .join("\n");
}

/** What sections say by the form of their headings, where nothing is known of what they are about: to be replaced. */
const SHAPES: readonly [RegExp, string][] = [
  [/^how (?:many|much)\b/, "The number stands here, with the day on which it was counted."],
  [
    /^how (?:to|you|do|can)\b/,
    "1. Write to us or call, and say what you would like.\n2. You hear from us with all that you need to know.\n3. Come by: we see to the rest.",
  ],
  [/^how\b/, "1. What comes first\n2. What comes then\n3. What comes last"],
  [/^for\b/, "- What is new\n- What is good to know\n- Whom to ask"],
  [/^why\b/, "- The first reason, in a sentence\n- The second one\n- The one that people like most"],
  [
    /^where\b|\b(?:places?|stops?|locations?|spots?|sites)$/,
    "- A first place: where it is, and when\n- A second place: where it is, and when\n- A third place: where it is, and when",
  ],
  [/^who\b/, "Who it is, since when, and what is good to know about them: two or three sentences are enough."],
  [
    /^when\b|\b(?:times?|dates)\b/,
    "- Day and time: what there is\n- Day and time: what there is\n- Day and time: what there is",
  ],
  [
    /^(?:what|which)\b/,
    "- The first thing, with what is good to know about it\n- The second thing\n- The third thing\n\nAre you not sure? Ask us.",
  ],
  [
    /timeline|milestones|moments|chronicle|\b(?:over )?the years\b/,
    "- **The first year**: how it began\n- **Some years later**: what changed\n- **Today**: where we are now",
  ],
  [
    /(?:food|lunch|meal|dinner|dining|canteen) (?:plan|menu)|meals\b/,
    "- **Monday**: soup and bread\n- **Tuesday**: pasta with vegetables\n- **Wednesday**: rice and curry\n- **Thursday**: potatoes and salad\n- **Friday**: pancakes",
  ],
  [
    /routine|day plan|daily|rhythm|our day/,
    "- **In the morning**: arriving, and a first round together\n- **At noon**: something to eat, and a rest\n- **In the afternoon**: outside, until it is time to go",
  ],
  [
    /\bcosts?\b|\bprices?\b|\bfees?\b|\brates?\b/,
    "- The usual case: what it costs\n- A larger one: what it costs\n- For children: what it costs",
  ],
  [/\blogos?\b/, "- The first name\n- The second name\n- The third name"],
];

/** Sample words for a section of the person's own: a list where its heading names several things. */
export function shapedCopy(title: string): string {
  const words = title.toLowerCase();
  const known = SHAPES.find(([pattern]) => pattern.test(words))?.[1];
  const [, which] = /^which (\p{L}{3,}s)\b/u.exec(words) ?? [];
  if (which !== undefined) return samplesOf(singularOf(which));
  if (known !== undefined) return known;
  const noun = mainNoun(words);
  const one = singularOf(noun.split(" ").at(-1) ?? "");
  if (one !== noun.split(" ").at(-1) && one.length > 2) {
    const single = [...noun.split(" ").slice(0, -1), one].join(" ");
    return samplesOf(single);
  }
  return /\blist$/.test(words)
    ? "- The first entry\n- The second entry\n- The third entry"
    : "What there is to know about it, in two or three sentences.\n\n- The first thing to know\n- The second one\n- Whom to ask about it";
}

function samplesOf(one: string): string {
  return ["first", "second", "third"]
    .map((ordinal) => `- A ${ordinal} ${one}: what is good to know about it`)
    .join("\n");
}

/** "age categories of the run" → "age categories" */
function mainNoun(words: string): string {
  return words
    .replace(/^(?:(?:our|my|the|all|\d+) )+/, "")
    .replace(/\s+(?:of|for|in|on|at|from|with|by|to|about|we|i|that|and|&)\b.*$/u, "")
    .replace(/[^\p{L}\s'-]/gu, "")
    .trim();
}
