import type { BlockOf } from "@lathe/protocol/app/block";
import { withArticle } from "../words.ts";
import type { Subject } from "./find-kind.ts";
import { isOccasion, type SiteKind } from "./site-kind.ts";

/** Copy that fits every kind of site, for sections that its kind has no words of its own for. */
export const PLAIN_PLANS: NonNullable<SiteKind["plans"]> = [
  ["Basic", 50, "", "Everything to begin with"],
  ["Plus", 90, "", "All of Basic", "More time for you"],
  ["Full", 150, "", "All of Plus", "Planned together with you"],
];

export const PLAIN_POINTS: readonly (readonly string[])[] = [
  ["Everything to begin with", "No minimum term"],
  ["All that the first one has", "More room and time", "Answers within a day"],
  ["All that the others have", "A person of your own to talk to", "Planned together with you"],
];

export const PLAN_NAMES: readonly (readonly string[])[] = [
  ["Standard"],
  ["Basic", "Full"],
  ["Basic", "Plus", "Full"],
  ["Trial", "Basic", "Plus", "Full"],
  ["Trial", "Basic", "Plus", "Full", "Group"],
  ["Trial", "Basic", "Plus", "Full", "Group", "Special"],
];

export const PLAIN_STEPS: BlockOf<"features">["items"] = [
  { icon: "chat", title: "You tell us", text: "A few lines or a call are enough. We ask what we need to know." },
  { icon: "pen", title: "We suggest", text: "You get a clear proposal: what, by when, and for how much." },
  { icon: "check", title: "It gets done", text: "You see how it goes, and we stop when you are content." },
];

/** Nobody's words: what people said is theirs to put in. */
export const OPEN_QUOTES: BlockOf<"testimonials">["quotes"] = [
  {
    text: "Put in here what somebody wrote to you: what they came for, and what was different afterwards.",
    name: "First name",
    role: "Sample, to be replaced",
  },
  {
    text: "The best words are short and about one thing. Ask whether you may print them, with a name.",
    name: "Another name",
    role: "Sample, to be replaced",
  },
];

/** Of a question that was told without its answer. */
export const OPEN_ANSWER = "Your answer stands here: a sentence or two are enough.";

export const PLAIN_FACTS: NonNullable<SiteKind["facts"]> = [
  ["Monday to Friday", "9:00 – 17:00"],
  ["Weekends", "Closed"],
];

export const PEOPLE: readonly string[] = [
  "Mara Lindqvist",
  "Jonas Okafor",
  "Ines Duarte",
  "Ravi Menon",
  "Carla Weiss",
  "Kofi Mensah",
  "Lea Brandt",
  "Tomás Rivera",
];

/** For services that the prompt names: what is said of each, in turn. */
export const SERVICE_TEXTS: readonly string[] = [
  "Tell us what you need. We say beforehand what it takes and what it costs.",
  "Done with care, at a time that suits you, by people who do it every day.",
  "Small or large: we take the time that it needs, and keep to what we said.",
  "Ask us about it. The first advice costs nothing.",
  "We plan it with you, step by step, so that there are no surprises.",
  "Something we like doing, and have done many times.",
];

export const POSTS: readonly (readonly [title: string, summary: string, text: string])[] = [
  [
    "What we have been up to",
    "A look behind the door: what happened in the last weeks, and what we learned from it.",
    "The last weeks were full, and most of what happens here cannot be seen from outside. So here is a short look behind the door.\n\n## What is new\n\nWe moved a few things round, tried out others, and kept what worked. Some of it you will notice when you next come by.\n\n## What we learned\n\nThat it pays to ask. Much of what is better now began with a remark that somebody made in passing. If you have one, write to us.",
  ],
  [
    "Three questions we hear often",
    "The same three questions come up nearly every week. Here are our answers, in writing.",
    "The same three questions come up nearly every week. Here are our answers, in writing.\n\n1. **How do I begin?** Write us a line, or come by. Nothing needs to be prepared.\n2. **How long does it take?** Less than most people think. We tell you when we know more.\n3. **What if I change my mind?** Then you tell us. Nobody minds.",
  ],
  [
    "How it all began",
    "Every place has a first day. This is ours, told as we remember it.",
    "Every place has a first day. Ours began with too little sleep and a borrowed table.\n\nWe did not have a plan so much as a wish: to do one thing properly, and to know the people we do it for. The rest came bit by bit.\n\nThank you for being a part of it.",
  ],
];

/** Copy with the names of a site in it. */
export function fillFor(subject: Subject, name: string): (copy: string) => string {
  const { place, kind, topic, day } = subject;
  const noun = topic ?? kind.noun;
  const spoken = spokenName(subject, name);
  const opening = spoken.charAt(0).toUpperCase() + spoken.slice(1);
  return (copy) =>
    copy
      .replace(/^\{name\}$/, name)
      .replace(/(^|[.!?:]\s+|\n)\{name\}/g, (_, before: string) => `${before}${opening}`)
      .replaceAll("{name}", spoken)
      .replaceAll("{in}", place === null ? "" : ` in ${place}`)
      .replaceAll("{place}", place ?? "town")
      .replaceAll("{day}", day ?? "a day in summer")
      .replaceAll("{about}", topic === null ? "" : ` about ${OF_ONE.test(topic) ? "my " : ""}${topic}`)
      .replaceAll("{topic}", noun)
      .replaceAll("{Topic}", noun.charAt(0).toUpperCase() + noun.slice(1));
}

/** "trip through Vietnam" */
const OF_ONE =
  /^(?:\p{L}+ )?(?:trip|journey|tour|year|move|walk|ride|hike|expedition|renovation) (?:through|to|around|across|in|of|along|from) /iu;

/** What a sentence calls it: a name as it is, a trade with its article, "our bakery". */
function spokenName({ name: said, topic, kind, goods, trade }: Subject, name: string): string {
  if (said === null && goods !== null) return `our ${kind.noun}`;
  if (said !== null || topic !== null) return name;
  // A roofer comes when promised, roofing does not.
  // A class is given by somebody: "at our yoga classes".
  const isOfOne = kind.isPerson !== true && /(?:teacher|instructor|trainer|coach)$/.test(trade ?? "");
  const isWork =
    trade !== null &&
    !isOfOne &&
    !/^(?:turn|is |will )/.test(trade) &&
    !name.toLowerCase().includes(trade) &&
    / |er$|or$|ist$|ian$|man$|poet$|chef$|smith$|midwife$/.test(trade);
  if (isWork) return `${kind.isPerson === true ? "the" : "our"} ${trade}`;
  // "SaaS" and "NGO" keep their capitals.
  const plain =
    /^\p{Lu}(?:&|\p{Lu})|^\p{Lu}\p{Ll}*\p{Lu}|^(?:Thai|Indian|Italian|French|Greek|Mexican|Japanese|Chinese|Vietnamese|Korean|Spanish|Turkish|Lebanese|American|English|German|Polish|Irish|Scottish|Ethiopian|Moroccan|Portuguese|Christmas|Easter|Halloween|Diwali|Hanukkah|Eid|Thanksgiving)\b/u.test(
      name,
    )
      ? name
      : name.charAt(0).toLowerCase() + name.slice(1);
  if (/^(?:my|our|the) /.test(plain)) return plain;
  // A photographer photographs, not photography.
  if (kind.isPerson === true && !isOccasion(kind) && ACTIVITY.test(plain)) return `the ${kind.noun}`;
  return `${kind.isPerson === true ? "the" : "our"} ${plain}`;
}

const ACTIVITY = /(?:graphy|ing|tion|ture|work|music|business|portfolio)$/i;

/** "A barber in Porto" is one of several, "a yoga in Porto" is nothing. */
const COUNTED =
  / |(?:er|or|ist|ian|eur|man|woman|salon|caf[eé]|pub|clinic|bakery|brewery|gym|hotel|hostel|inn|school|church|choir|band|farm|museum)$/i;

/** "A vegan café in Graz that bakes its own bread." Null where the prompt says nothing of the kind. */
export function introOf(
  { kind, trade, place, style, purpose, day, goods, name }: Subject,
  mentionsPlace: boolean,
): string | null {
  // The heading says it.
  if (kind.id === "lost") return null;
  if (goods !== null && name === null) return null;
  if (isOccasion(kind)) {
    const told = [day, place === null || mentionsPlace ? null : `in ${place}`]
      .filter((part) => part !== null)
      .join(", ");
    return told === "" ? null : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
  }
  const where = place === null || mentionsPlace ? "" : ` in ${place}`;
  // Below "Drawings: a handful of projects" it would be said twice.
  if (purpose === null && where === "" && (style === null || kind.id === "portfolio")) return null;
  const spoken = trade !== null && !ACTIVITY.test(trade) && (style !== null || COUNTED.test(trade)) ? trade : kind.noun;
  const plain = style !== null && trade !== null && kind.isPerson !== true ? trade : spoken;
  // "An elementary school" above "Our elementary school" says it twice.
  if (name === null && purpose === null && where === "" && trade?.endsWith(kind.noun) === true) return null;
  const what = withArticle(`${style === null ? "" : `${style} `}${plain}`);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${where}${purpose === null ? "" : ` ${purpose}`}.`;
}

/** At most so many characters, cut between words. */
export function fitted(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 20)).replace(/[\s,.;:]+$/, "")}…`;
}

/** What the people of a section do, by the word for them, where nobody says it. */
export const ROLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/squad|players/i, ["Goalkeeper", "Defence", "Midfield", "Attack"]],
  [/committee|board|trustees/i, ["Chair", "Secretary", "Treasurer", "Member"]],
  [/speakers/i, ["Opening talk", "Keynote", "Workshop", "Closing talk"]],
  [/band members/i, ["Voice", "Guitar", "Bass", "Drums"]],
  [/^(?:(?:the|our|your) )?(?:instructor|teacher|tutor)$/i, ["Teacher"]],
  [/^(?:(?:the|our|your) )?(?:trainer|coach)$/i, ["Trainer"]],
  [/hosts?/i, ["Host"]],
  [/judges|jury/i, ["Judge", "Judge", "Judge"]],
  [/mentors?/i, ["Mentor", "Mentor", "Mentor"]],
  [/agents/i, ["Agent", "Agent", "Agent"]],
  [/organi[sz]ers/i, ["Organiser", "Organiser"]],
  [/doctors/i, ["Doctor", "Doctor", "Doctor"]],
  [/trainers|coaches/i, ["Trainer", "Trainer", "Trainer"]],
  [/by (?:instrument|section)/i, ["Cornet", "Horn", "Trombone", "Percussion"]],
  [/volunteers|members/i, ["Member", "Member", "Member"]],
];
