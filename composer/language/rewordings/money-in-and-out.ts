import { domainOfNoun } from "../domains/find-domain.ts";

const ANY = "(?:(?:my|our|the|all|any|its|monthly|daily|business|household|total|recurring) )*";
const CAME_IN = `${ANY}(incomes?|revenues?|earnings|takings|sales|salar(?:y|ies)|wages?|pay ?checks?)`;
const WENT_OUT = `${ANY}(?:(?:fixed|variable|living|regular) )*(expenses?|bills|spendings?|costs|expenditures?|outgoings)`;
const BETWEEN = "(?:,? and |, |,? & |\\/| ?(?:vs\\.?|versus|plus) )";
/** "my income and expenses", "expenses, income" */
const BOTH = new RegExp(
  `(?<=^|[,:;.(] ?|(?:^|\\s)(?:with|and|log|track|enter|add|record|manage|for|of|see|show|all|note|keep|our|my|the|logs?|tracks?) )(?:${CAME_IN}${BETWEEN}${WENT_OUT}|${WENT_OUT}${BETWEEN}${CAME_IN})(?![\\p{L}'-])`,
  "iu",
);
/** "the profit of each month", "how much is left over" */
const REMAINS = new RegExp(
  `(?:^|[\\s,;:.])(?:(?:and|see|shows?|showing|know|knows?|calculates?|track|view|display|with|what|me|to|i can|it|automatically) )*(?:(?:(?:(?:my|our|the|a|business|household) )*(monthly |yearly |weekly |annual |daily )?(?:(?:running|current|overall|net|remaining|account|monthly) )*(balance|profit|net income|cash ?flow)s?)|(?:what|how much)(?: money)?(?:'s| is|(?: i| we)(?: have|'ve| still have)?)? (left|remains|remaining)(?: over)?)(?: is)?((?: (?:per|each|every|by|for each|of each|of the|at the end of the|this) (?:end of (?:the|each) )?(?:month|year|week|day)| over time)?)(?: (?:at the|on) top| automatically)?(?! (?:per|for each|by|of each|for every) )(?![\\p{L}'-])`,
  "giu",
);
/** Of what is kept apart for several of them, each has its own. */
const APART =
  /\b(?:accounts|wallets|propert(?:y|ies)|projects?|products?|inventory|stock|items|vehicles?|events?|limits?|budgets? (?:per|for each|by)|categor(?:y|ies) budgets?|set (?:an?|my) budgets?|envelopes?|tax(?:es)?|goals?|calculators?)\b/i;
/** What each entry has anyway. */
const HAD =
  /^(?:(?:the|a|by|per|each|their|custom) )*(?:categor(?:y|ies)|(?:entry )?types?|dates?|amounts?|descriptions?|transactions|totals?|groceries|food|rent|utilities|transport|insurance|clothes|fun|leisure|going out|fixed costs|variable costs)(?: (?:for|of) each)?$/i;
const NAME =
  /^(?:(?:please |can you |could you )?(?:build|create|make|design|develop)(?: me)? )?(?:(?:an?|my|our|the|simple|small|basic|easy|little|personal) )*((?:(?!i\b|i'd\b|we\b|an?\b|track|log|where|that|to\b|app\b)[\p{L}'-]+ ?){1,4}?)(?: app| application| website)?(?: for (?:me|us|my family|families|couples|freelancers|small business(?:es)?|my (?:small )?business|my (?:small )?shop))?(?::| with| that (?:shows?|tracks?)| showing| including| to track| where (?:i|we) can (?:add|log|enter|track))/iu;

/**
 * Money that comes in and goes out, of which somebody wants to know what remains: entries of either, and the difference.
 * "Personal finance app: income, expenses, monthly balance, charts"
 */
export function moneyInAndOut(prompt: string): string {
  const text = prompt.trim().replace(/[.!\s]+$/, "");
  const both = BOTH.exec(text);
  const rest = both === null ? "" : `${text.slice(0, both.index)}|${text.slice(both.index + both[0].length)}`;
  const remains = [...rest.matchAll(REMAINS)].at(-1);
  if (both === null || remains === undefined || APART.test(text)) return prompt;
  const [cameIn, wentOut] = [both[1] ?? both[4] ?? "income", both[2] ?? both[3] ?? "expense"].map(amountOf);
  const [all, often = "", what = "", , when = ""] = remains;
  const label = what === "" ? "balance" : what.toLowerCase();
  const step = /year|annual/i.test(`${often}${when}`)
    ? "year"
    : (/week|day|daily/i.exec(`${often}${when}`)?.[0].replace("daily", "day").toLowerCase() ?? "month");
  const left = `${rest.slice(0, remains.index)},${rest.slice(remains.index + all.length)}`;
  const [before = "", behind = ""] = left.includes("|") ? left.split("|") : ["", left];
  const named = NAME.exec(`${before.trimEnd()}`)?.[1]?.trim() ?? "";
  const led = named === "" ? "" : before.slice((NAME.exec(before.trimEnd())?.[0] ?? "").length);
  const others = `${led},${behind}`.split(/[,;]|\.\s| and (?!expenses?|income)| with | plus /i).map(plain);
  const name = asName(named === "" ? both[0] : named);
  const told = others.filter((each) => each !== "" && !HAD.test(each));
  const isDrawn = often !== "" || when !== "" || told.some((each) => CHARTS.test(each));
  const wishes = told.filter((each) => !CHARTS.test(each) && !isList(each));
  const lists = told.filter(isList).map((each) => `${each} and `);
  const chart = isDrawn ? `. Chart of ${label} by ${step}` : "";
  const asked =
    wishes.length === 0
      ? ""
      : `. ${wishes.map((each) => each.replace(BY_CATEGORY, `$1 of ${wentOut} by category`)).join(", ")}`;
  return `An app called “${name}”: ${lists.join("")}transactions with description, date, category, ${cameIn}, ${wentOut} and ${label} = ${cameIn} - ${wentOut}${chart}${asked}`;
}

/** Charts of which nobody said what they show. */
const CHARTS = /^(?:(?:an? |some |nice |simple |bar |line |monthly )*(?:charts?|graphs?))$/i;

/** "a pie chart by category": of what went out. */
const BY_CATEGORY = /((?:charts?|graphs?)) (?:by|per) categor(?:y|ies)$/i;

/** "clients" */
function isList(words: string): boolean {
  return /^[\p{L}]+s$/u.test(words) && domainOfNoun(words.toLowerCase()) !== null;
}

/** "income amount": what came in, or went out, with an entry. */
function amountOf(noun: string): string {
  const word = noun.toLowerCase();
  return `${/^(?:sales|earnings|takings|spending)/.test(word) ? word : word.replace(/s$/, "")} amount`;
}

function plain(words: string): string {
  return words
    .trim()
    .replace(/^(?:(?:and|with|also|see|show|my|the|has|have|i want|app|tracker|log|planner|manager|it) )+/i, "")
    .replace(/^(?:app|tracker|log|planner|manager|and|with|:)$/i, "");
}

function asName(words: string): string {
  const text = words.trim().replace(/^(?:(?:my|our|the|all|any) )+/i, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/, /g, " and ");
}
