import { pluralOf, singularOf } from "../words.ts";

const WHO =
  "(?:i|we|my (?:kids?|son|daughter|wife|husband))(?:'ve| have|'m| am|'re| are)?(?: (?:still|already|only|not yet))*";
const CLAUSE = `([\\p{L}-]+(?: [\\p{L}-]+)?) (?:that |which )?${WHO} ([\\p{L}' ]+?)`;

/** "stamps I own and stamps I am missing", "records I have, the ones I want and the ones I sold" */
const TOLD_TWICE = new RegExp(
  `^((?:an? |my |our |all |all the |list of |a list of |the )*)${CLAUSE}(?=,| and )(.+)$`,
  "iu",
);
const NEXT = new RegExp(`^,? ?(?:and )?(?:(?:of )?(?:the |those |all )?)?${CLAUSE}(?=,| and |[.!]*$)`, "iu");

/** What is said of a thing, and the state that it is in. */
const STATES: readonly (readonly [said: RegExp, state: string])[] = [
  [/^(?:own(?:ed)?|have(?: got)?|got|possess)$/i, "owned"],
  [/^(?:miss(?:ing)?|lack(?:ing)?|don't (?:have|own)|do not (?:have|own)|haven't got)$/i, "missing"],
  [
    /^(?:want|wish for|wanted|would like|would love|am looking for|looking for|search(?:ing)?(?: for)?|dream of)$/i,
    "wanted",
  ],
  [/^(?:need|needed|have to (?:buy|get))$/i, "needed"],
  [/^(?:lent|lent out|have lent|gave away)$/i, "lent out"],
  [/^sold$/i, "sold"],
  [
    /^(?:read|finished|played|watched|seen|tried|made|cooked|visited|done|tasted|heard|learned|learnt|completed|built|painted|knitted|sewn|bought)$/i,
    "$&",
  ],
];
const TO_DO =
  /^(?:want|wish|would like|plan|hope|have|need|still have)(?: still)? to (read|finish|play|watch|see|try|make|cook|visit|do|taste|hear|learn|build|paint|buy|knit|sew)$/i;

/** What is told of the same things in two clauses is a choice: what each of them is. */
export function toldOwnStates(prompt: string): string {
  const found = TOLD_TWICE.exec(prompt.trim());
  if (found === null) return prompt;
  const [, lead = "", things = "", said = "", more = ""] = found;
  const states = [stateOf(said)];
  let rest = more;
  for (let next = NEXT.exec(rest); next !== null; next = NEXT.exec(rest)) {
    const [all, noun = "", told = ""] = next;
    if (!/^(?:the ones|ones|those|some|others)$/i.test(noun) && !isSame(noun, things)) return prompt;
    states.push(stateOf(told));
    rest = rest.slice(all.length);
  }
  const known = states.filter((state) => state !== null);
  if (known.length < 2 || known.length < states.length || !/^(?:[.!]*$|[,.;:])/.test(rest)) return prompt;
  return `${lead}${things} with status (${known.join(", ")})${rest}`;
}

/** "how many km on each pair of running shoes" */
const ON_EACH =
  /^(?:how (?:many|much) )?(km|kilomet(?:re|er)s|miles|hours) (?:(?:are |is |were |was )?(?:run |driven |ridden )?(?:on|in) (?:each|every)(?: pair of| one of| of)?(?: my| our| the)?|each of (?:my|our|the)) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+?)(?: (?:has|have|ran|did))?[.!?]*$/iu;

/** What is measured on each of some things is a field of theirs. */
export function measuredOnEach(prompt: string): string {
  const [, measure, things = ""] = ON_EACH.exec(prompt) ?? [];
  if (measure === undefined) return prompt;
  const words = things.split(" ");
  const last = words.at(-1) ?? "";
  const plural = singularOf(last.toLowerCase()) === last.toLowerCase() ? pluralOf(last) : last;
  return `${[...words.slice(0, -1), plural].join(" ")} with ${measure}`;
}

/** "mark what I already invoiced" */
const MARKED =
  /(?:,? and|[.,;]) (?:i (?:want|need) to )?mark (?:what|which(?: ones)?|those|the ones|everything)(?: that)? (?:i|we)(?:'ve| have)? (?:already )?(invoiced|billed|claimed|paid|sent|sold|delivered|ordered|packed|returned|collected|printed|cleaned|repaired|used|finished|checked)(?: already)?(?=[.,;!]|\s*$)/giu;

/** "contracts and when to cancel them" */
const WHEN_TO =
  /(,? and|,) when (?:i |we )?(?:have |need )?to (cancel|renew|pay|return)(?: (?:it|them|each))?(?=,| and |[.!]|\s*$)/giu;

/** "houseplants with photo and when to water them": what is done again and again, and due then. */
const WHEN_AGAIN =
  /,?(?: and|,) when to (water|feed|clean|wash|fertili[sz]e)(?: (?:it|them|each(?: one)?))?(?: next| again)?(?=[.!]*$)/iu;
const DONE_LAST: Readonly<Record<string, string>> = {
  water: "watered",
  feed: "fed",
  clean: "cleaned",
  wash: "washed",
  fertilize: "fertilized",
  fertilise: "fertilised",
};

function dueAgain(_: string, act: string): string {
  const deed = act.toLowerCase();
  return `, last ${DONE_LAST[deed] ?? deed}, ${deed} every so many days, which are due`;
}

/** Records of which some are marked have a tick for that, and those with which something is to be done the day by which. */
export function markedAs(prompt: string): string {
  return prompt
    .replace(WHEN_AGAIN, dueAgain)
    .replace(MARKED, ", $1")
    .replace(WHEN_TO, (all, and: string, act: string) => {
      const before = prompt.slice(0, prompt.indexOf(all));
      return `${/,| with |:/.test(before) ? and : " with"} ${act} by`;
    });
}

function isSame(noun: string, things: string): boolean {
  const [one = "", other = ""] = [noun, things].map((words) => singularOf(words.toLowerCase().split(" ").at(-1) ?? ""));
  return one === other;
}

function stateOf(said: string): string | null {
  const told = said.trim();
  const toDo = TO_DO.exec(told)?.[1];
  if (toDo !== undefined) return `to ${toDo.toLowerCase()}`;
  const state = STATES.find(([words]) => words.test(told))?.[1];
  return state === undefined ? null : state.replace("$&", told.toLowerCase());
}
