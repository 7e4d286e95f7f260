import { kindOfName } from "./field-kinds.ts";
import { fieldsInOneBreath } from "./records/fields/joined-fields.ts";

/** Words that stand for a range become one: "between 1 and 5" → "1-5", so that "and" keeps its meaning. */
export function joinRanges(text: string): string {
  return text
    .replace(/\b(?:between|from)\s+(\d+)\s+(?:and|to|-)\s+(\d+)\b/gi, "$1-$2")
    .replace(/\b(\d+)\s*(?:to|–|—|-)\s*(\d+)\b/gi, "$1-$2")
    .replace(
      /\bout of\s+(\d+)\b|(?<=[\p{L}] )\/ ?(\d+)\b/giu,
      (_, said?: string, written?: string) => `1-${said ?? written}`,
    );
}

/**
 * The items of an enumeration. Options stay with their field, in brackets: "title, priority low, medium or high" gives
 * "title" and "priority (low, medium, high)"; so does "status: new, old".
 */
export function splitList(text: string): string[] {
  const parts = splitOutsideBrackets(joinRanges(withShared(text)), /^(?:\s*[,;\n]\s*(?:and\s+|or\s+(?=\S+$))?)/i);
  return gatherOptions(parts)
    .flatMap((part) => fieldsInOneBreath(part.trim()) ?? [part])
    .flatMap((part) =>
      isWithOptions(part) ? [part] : splitOutsideBrackets(part, /^\s+(?:and(?: also)?|&|plus(?! one)|as well as)\s+/i),
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Two that share their noun, "start and end date", and readings of one cuff. */
function withShared(text: string): string {
  return text
    .replace(SHARED, (_, first: string, second: string, noun: string) => {
      const one = noun.replace(/^((?:photo|picture|image|weight|reading|score|time|price|date)s)$/i, (all) =>
        all.slice(0, -1),
      );
      return `${first} ${one}, ${second} ${one}`;
    })
    .replace(/\b(?:sys(?:tolic)?) ?\/ ?(?:dia(?:stolic)?)\b/gi, "systolic, diastolic")
    .replace(
      /\b(photo|picture|image|weight|reading|temp(?:erature)?|time)s? before (?:and|\/|&) after\b/gi,
      "$1 before, $1 after",
    )
    .replace(/\bdate ?(?:and|&|\/) ?time(?=$|,| and )/gi, "date, time (time of day)")
    .replace(/\bfrom when (?:to|until|till) when\b/gi, "from, to");
}

const SHARED =
  /\b(before|start(?:ing)?|planned|estimated|expected|minimum|min|buying|purchase|buy|home|morning|arrival|departure|pick-?up|opening|open|check-in|first|budgeted|low|systolic|our|my|cost) (?:and|\/|&) (after|end(?:ing)?|finish|actual|real|maximum|max|selling|sale|sell|away|evening|departure|return|drop-?off|closing|close|check-out|last|high|diastolic|their|your|sale) ((?:photo|picture|image|weight|date|time|price|cost|score|reading|quantit|temperature|level|hour|mileage|name|goal|point|value|amount|balance|budget)(?:s|y|ies)?)\b/gi;

/** "tags like vegan or quick": examples of what is entered, no list of its own. */
const LIKE = /^(tags?|labels?|categor(?:y|ies)|types?|kinds?|keywords?|things) (?:like|such as|e\.?g\.?,?) (.+)$/i;

function isWithOptions(part: string): boolean {
  return /\([^)]*,[^)]*\)\s*$/.test(part) && !/\)\s+and\s/i.test(part) && !/\sand\s[^(]*\(/i.test(part);
}

/** "servings and tags like vegan or quick" → "servings" and "tags (vegan, quick)" */
function cutLike(parts: readonly string[], index: number): [string, { item: string; end: number } | null] {
  const named = splitOutsideBrackets(parts[index] ?? "", /^\s+(?:and(?: also)?|&|plus(?! one)|as well as)\s+/i);
  const at = named.findIndex((each) => LIKE.test(each.trim()));
  const found = LIKE.exec((named[at] ?? "").trim());
  if (found === null) return ["", null];
  const closed = parts.findIndex((part, later) => later >= index && /\bor\s|^\s*etc\b/i.test(part));
  const run = parts.slice(index + 1, closed + 1);
  const isRun = run.every((part) => /^\s*(?:or )?[\p{L}-]+(?: or [\p{L}-]+)?\s*$/u.test(part));
  const examples = [found[2] ?? "", ...named.slice(at + 1), ...(isRun ? run : [])].flatMap(splitAlternatives);
  const item = `${found[1]} (${examples.filter((each) => !/^etc\b/i.test(each)).join(", ")})`;
  return [named.slice(0, at).join(" and "), { item, end: isRun ? Math.max(index, closed) : index }];
}

/** "a status dropdown with new": what follows are its options. */
const NAMED_OPTIONS =
  /^(.*\b(?:drop ?down|select|choice|pick ?list|options?))\s+(?:with|of|from|between|like)\s+(?:the )?(?:(?:options|values|choices) )?([^()]+)$/i;

/** Brings what belongs to one field with options together. */
function gatherOptions(parts: readonly string[]): string[] {
  const gathered: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    const [before, like] = cutLike(parts, index);
    if (like !== null) {
      gathered.push(...(before === "" ? [] : [before]), like.item);
      index = like.end;
      continue;
    }
    const colon = /^(?!for (?:each|every)\b)([^():]+?)\s*(?::|=)\s+(.+)$/.exec(part);
    if (colon !== null && parts.length > index + 1) {
      const options = [colon[2] ?? "", ...parts.slice(index + 1)].flatMap(splitAlternatives);
      gathered.push(...splitLeading(colon[1] ?? "", options));
      return gathered;
    }
    const named = NAMED_OPTIONS.exec(part);
    if (named !== null) {
      gathered.push(
        ...splitLeading(named[1] ?? "", [named[2] ?? "", ...parts.slice(index + 1)].flatMap(splitAlternatives)),
      );
      return gathered;
    }
    const end = parts.findIndex((later, at) => at >= index && /\s+or\s+/i.test(later) && !later.includes("("));
    if (
      end >= index &&
      hasFirstOption(part) &&
      (end === index || CHOSEN.test(cutFirstOption(part)[0]) || !PLACES.test(parts[end] ?? "")) &&
      (end === index || !EITHER.test(parts[end] ?? "") || CHOSEN.test(cutFirstOption(part)[0])) &&
      !/\sand\s/i.test(parts[end] ?? "") &&
      !["number", "date", "time", "money", "image"].includes(kindOfName(part.trim()).type) &&
      !EITHER.test(part) &&
      !parts.slice(index, end + 1).some((each) => SAYS_NO_OPTION.test(each)) &&
      !/\s(?:in|per)\s+\S+$/i.test(part) &&
      parts.slice(index + 1, end).every((between) => !/\s/.test(between.trim()))
    ) {
      const [label, first] = cutFirstOption(part);
      gathered.push(...splitLeading(label, [first, ...parts.slice(index + 1, end + 1)].flatMap(splitAlternatives)));
      index = end;
      continue;
    }
    gathered.push(part);
  }
  return gathered;
}

/** "whether it's paid or not", "found it or not", a scale, and what asks: their "or" parts no options. */
const SAYS_NO_OPTION =
  /^\s*(?:and |also )*(?:whether|if|when|where|who|what|which|how|why)\b|\bor (?:not|no)\b|\b(?:it|them) or\b|\s\d+-\d+$/iu;

/** What is chosen from options that follow; behind other names "home or away" is a field of its own. */
const CHOSEN =
  /\b(?:priority|status|size|type|kind|sort|condition|level|category|colou?r|finish|stages?|results?|mood|difficulty|severity|urgency|importance|grade|rank|answer|state|shift|meal|position|side|hand|fit|frequency|format|style|mode|gender|sex|course|strength|dropdown|options?|called|columns?)$/i;

/** "in the van or at home" */
const PLACES = /^\s*(?:in|at|on|by|with) [\p{L} ]+ or (?:in|at|on|by|with) /iu;

/** "breast or bottle": a field of its own. */
const EITHER = /^\s*(?:and )?[\p{L}-]+ or [\p{L}-]+\s*$/iu;

function splitLeading(label: string, options: readonly string[]): string[] {
  const [last, ...before] = splitOutsideBrackets(label, /^\s+and\s+/i).toReversed();
  return [...before.toReversed(), `${last ?? label} (${options.join(", ")})`];
}

function splitAlternatives(text: string): string[] {
  return text
    .split(/\s*(?:,|\bor\b|\band\b|\/)\s*/i)
    .map((option) => option.trim())
    .filter((option) => option !== "");
}

function hasFirstOption(part: string): boolean {
  return /\S\s+\S/.test(part.trim());
}

/** "priority of low" → "priority" and "low"; "a size small or large" → "a size" and "small or large". */
function cutFirstOption(part: string): [string, string] {
  const linked = /^(.+?)\s+(?:of|either|being|can be|one of|like|from)\s+(.+)$/i.exec(part);
  if (linked !== null) return [linked[1] ?? part, linked[2] ?? ""];
  const alternatives = /^(.*?\S)\s+(\S+(?:\s+or\s+\S+)+)$/i.exec(part);
  if (alternatives !== null) return [alternatives[1] ?? part, alternatives[2] ?? ""];
  const last = part.trim().lastIndexOf(" ");
  return [part.trim().slice(0, last), part.trim().slice(last + 1)];
}

function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const found = separator.exec(text.slice(index));
    if (found === null || found[0] === "") continue;
    parts.push(text.slice(start, index));
    index += found[0].length - 1;
    start = index + 1;
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== "");
}
