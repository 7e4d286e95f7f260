import type { Block, BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { readText } from "../language/read-text.ts";
import type { ToldRow } from "../language/sites/catalogues.ts";
import { peopleOf } from "../language/sites/pieces/piece-content.ts";
import { priceAmong, pricedItem } from "../language/sites/pieces/piece-prices.ts";
import { readFacts } from "../language/sites/read/read-facts.ts";
import { currencyIn, moneyInWords } from "../language/sites/read/read-prices.ts";
import { SERVICE_TEXTS } from "../language/sites/site-copy.ts";
import { asLabel, listInWords, singularOf } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { placedBlocks } from "./find-place.ts";
import { withExamples } from "./read-contents.ts";
import { readBlockAddition } from "./read-blocks.ts";
import { addDetails } from "./read-details.ts";
import { change, firstOf } from "./read-wording.ts";
import { act, already, type Clause, impossible, type Read, refusal } from "./reader.ts";

/** What people tell of their place, where a section holds samples of it: its hours, prices, people, services. */
export function readTold(clause: Clause): Read | null {
  return (
    readToldContact(clause) ??
    readToldHours(clause) ??
    readToldPrices(clause) ??
    readToldPrice(clause) ??
    readToldPeople(clause) ??
    readToldServices(clause) ??
    readToldQuotes(clause)
  );
}

/** "contact: 555 2020, clay@pots.example": lines of where to find somebody. */
function readToldContact({ text, app }: Clause): Read | null {
  const found =
    /^(?:our |the |my )?(?:contacts?(?: details| data| info)?|(?:you can )?reach (?:us|me)(?: at| on)?|details)(?: is| are)?\s*:?\s+(.+)$/i.exec(
      text,
    )?.[1];
  if (found === undefined || app.layout !== "site") return null;
  const told = readFacts(readText(found.replace(/(?<![\p{L}\d] ?)(?=\+?\d[\d ()/-]{5,})/u, "phone "))).contact;
  if (told.length === 0) return null;
  const block = placedBlocks(app).flatMap(({ block: each }) => (each.type === "details" ? [each] : []))[0];
  if (block === undefined) return act((now) => addDetails(now, told, "Where to find us"));
  const others = block.items.filter(({ label }) => told.every((fact) => fact.label !== label));
  const said = listInWords(told.map(({ label, value }) => `${label} ${value}`));
  return change(block, { ...block, items: [...others, ...told].slice(0, 20) }, `**${block.title}**: ${said} now.`);
}

const HOURS =
  /^(?:(?:change|set|make|put|update) )?(?:(?:the|our|my) )?(?:(?:rehearsals?|meetings?|trainings?|practice|sessions?|services?|mass) (?:is|are|on|:)|we (?:meet|train|rehearse|play|practi[sc]e)|(?:new )?(?:opening|business|office|shop|store) (?:hours|times)|hours|times|we(?:'re| are)? (?:now )?(?:open(?:ed)?|work(?:ing)?|available|here|there|reachable|on duty)|we(?:'re| are) (?:now )?open|open)\b/i;

/** "opening hours are Tue-Sat 7-18", "we're open Mon-Fri 9-5 and Sat 10-2": all of them; of one day alone others tell. */
function readToldHours({ text, app }: Clause): Read | null {
  if (!HOURS.test(text)) return null;
  const details = placedBlocks(app).flatMap(({ block }) => (block.type === "details" ? [block] : []));
  const isDay = ({ label }: { label: string }) => /day|daily|week|^open$/i.test(label);
  const block = details.find(({ items }) => items.some(isDay)) ?? details.find(({ title }) => /hour|open/i.test(title));
  const told = readFacts(readText(text))
    .hours.filter(isDay)
    .map((fact) => ({ ...fact, value: inOneDay(fact.value) }));
  const days = told.flatMap(({ label }) => label.match(/\p{L}*day|daily|week\p{L}*/giu) ?? []);
  const isOpening = /\b(?:open|hours|times|we(?:'re| are)? (?:work|available|here|there))/i.test(text);
  if (told.length === 0 || (isOpening && days.length < 2 && !/daily|week|every/i.test(told[0]?.label ?? "")))
    return null;
  if (block === undefined)
    return app.layout === "site"
      ? act((now) => addDetails(now, told, isOpening ? "Opening hours" : "When and where"))
      : null;
  // "Rehearsals are on Tuesdays" says nothing of when it is open.
  const isTold = ({ label }: { label: string }) => told.some((fact) => fact.label === label);
  const others = block.items.filter((item) => (isOpening ? !isDay(item) : !isTold(item)));
  const items = [...told, ...others].slice(0, 20);
  const said = listInWords(told.map(({ label, value }) => `${label} ${value}`));
  return change(block, { ...block, items }, `**${block.title}**: ${said} now.`);
}

/** "9-5" ends in the afternoon. */
function inOneDay(value: string): string {
  return value.replace(
    /^(\d{1,2})(:\d\d) – (\d{1,2})(:\d\d)$/,
    (all, from: string, past: string, to: string, end: string) =>
      Number(to) <= Number(from) && Number(to) < 12 ? `${from}${past} – ${Number(to) + 12}${end}` : all,
  );
}

const PRICES =
  /^(?:(?:change|set|update|make|use) )?(?:(?:the|our|my|these|here are(?: the| our)?) )?(?:new |real )?(?:prices|price list|rates|fees|pricing)(?: are| is| should be| to be| to| as follows)*\s*[:,-]?\s+(?<all>.+)$/iu;
const MORE =
  /^(?:also )?(?:add|include|put|we also (?:have|sell|offer|do))\s+(?<more>.+?)(?:\s+(?:to|on|in) (?:the |our |my )?(?:menu|prices?|price list|pricing|list|card|offers?|range|shop))?$/iu;
const EACH = /^(?<each>.+?\d.*(?:,|\band\b).*\d.*)$/iu;

/** "prices: day care 25, overnight 40", "add croissant for 2.50 and sourdough for 4.80 to the menu", "bath costs 15 and walk 10" */
function readToldPrices(clause: Clause): Read | null {
  const { text, app } = clause;
  const groups = (PRICES.exec(text) ?? MORE.exec(text) ?? EACH.exec(text))?.groups;
  const list = groups?.["all"] ?? groups?.["more"] ?? groups?.["each"];
  if (
    list === undefined ||
    /\b(?:plans?|packages?|fields?|columns?|questions?|timer|minutes)\b|\d:\d\d|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b/i.test(
      text,
    )
  )
    return null;
  const parts = list.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i);
  const rows = parts.map((part) => {
    const plain = part
      .replace(/^(?:(?:an?|the|our|some) )?(?:(?:new )?\p{L}+ (?:called|named) )?/iu, "")
      .replace(/ (?:is|costs?|should (?:be|cost)) (?=\D?\d)/i, " ");
    const [, alone, what] = /^([$€£]? ?\d+(?:[.,]\d+)? ?[$€£]?) (?:per|an?|each) (\p{L}+)$/iu.exec(plain) ?? [];
    // "25 an hour" has no other name.
    return pricedItem(alone === undefined ? plain : `per ${what} ${alone}`) ?? priceAmong(plain);
  });
  const told = rows.flatMap((row) =>
    row === null || row.amount === null || row.name === null || NO_NAME.test(row.name) ? [] : [row],
  );
  if (told.length === 0 || told.length < rows.length || (groups?.["each"] !== undefined && told.length < 2))
    return null;
  const plans = firstOf(clause, "pricing");
  const kept = app.entities.find(
    ({ id, fields }) =>
      fields.some(({ type }) => type === "money") &&
      placedBlocks(app).some(({ block }) => block.type === "records" && block.entity === id && !block.editable),
  );
  const how: How = groups?.["all"] !== undefined ? "all" : groups?.["more"] !== undefined ? "more" : "each";
  const speaksOfMenu = /\b(?:menu|card|dish(?:es)?)\b/i.test(text);
  if (kept !== undefined && (plans === null || speaksOfMenu)) return asRecords(kept, told, how);
  if (plans !== null) return asPlans(plans, told, how, text);
  return app.layout === "site" && told.length > 1 ? withPrices(clause, told) : null;
}

/** "Price 45 per class" names nothing that has a price. */
const NO_NAME = /^(?:the |our )?(?:prices?|costs?|fees?|totals?|entry|it|that|this|they|max|maximum|up to|age|ages)$/i;

const ONE_PRICE =
  /^(?:(?:the |our |my |it )?(?:prices?|rent|rate|fee|entry(?: fee)?|it costs?|costs?|we charge|i charge|everything)(?: is| are|:)?(?: costs?)? )?(?<money>[$€£]? ?\d+(?:[.,]\d{1,2})? ?(?:[$€£]|dollars|euros?|pounds)?) ?(?:per|a|an|each|for each|for a|\/) ?(?<what>[\p{L}]+(?: [\p{L}]+)?)$/iu;

/** "90 per night", "price 45 per class": the one price of a site. */
function readToldPrice(clause: Clause): Read | null {
  const { text, app } = clause;
  const groups = ONE_PRICE.exec(text)?.groups;
  if (groups === undefined || app.layout !== "site") return null;
  const amount = Number((/\d+(?:[.,]\d+)?/.exec(groups["money"] ?? "")?.[0] ?? "0").replace(",", "."));
  const block = firstOf(clause, "pricing");
  const currency = currencyIn(text) ?? currencyIn((block?.plans ?? []).map(({ price }) => price).join(" ")) ?? "USD";
  const price = moneyInWords(amount, currency);
  const period = `per ${(groups["what"] ?? "").toLowerCase()}`;
  if (block === null) {
    const line = { label: "Price", value: `${price} ${period}` };
    const details = placedBlocks(app).flatMap(({ block: each }) => (each.type === "details" ? [each] : []))[0];
    return details === undefined || details.items.length >= 20
      ? act((now) => addDetails(now, [line], "What it costs"))
      : change(
          details,
          { ...details, items: [...details.items, line] },
          `**${details.title}** says “Price: ${line.value}” now.`,
        );
  }
  const alike = block.plans.filter((plan) => plan.period === period);
  const same = alike.length === 1 ? alike[0] : undefined;
  const plans =
    same === undefined
      ? [{ name: asLabel(`one ${groups["what"] ?? ""}`), price, period, points: [], isRecommended: false }]
      : block.plans.map((plan) => (plan === same ? { ...plan, price } : plan));
  return change(block, { ...block, plans }, `**${block.title}**: ${price} ${period} now.`);
}

/** Whether what is told is all of it, something more, or what each costs. */
type How = "all" | "more" | "each";

/** A section for the prices, where the site has none. */
function withPrices(clause: Clause, told: readonly ToldRow[]): Read | null {
  const [first] = readBlockAddition({ ...clause, text: "add prices" })?.acts ?? [];
  if (first === undefined) return null;
  return act((now) => {
    const made = first.apply(now);
    const block = made.type === "changed" ? firstOf({ ...clause, app: made.value }, "pricing") : null;
    if (made.type !== "changed" || block === null) return made;
    const filled = asPlans(block, told, "all", clause.text)?.acts[0]?.apply(made.value);
    return filled?.type === "changed" ? { ...filled, said: `${made.said} ${filled.said}` } : made;
  });
}

function asPlans(block: BlockOf<"pricing">, told: readonly ToldRow[], how: How, text: string): Read | null {
  const currency = currencyIn(text) ?? currencyIn(block.plans.map(({ price }) => price).join(" ")) ?? "USD";
  const fresh = told.map(({ name, amount, period }) => ({
    name: asLabel(name ?? "").slice(0, 60),
    price: moneyInWords(amount ?? 0, currency),
    ...(period === null ? {} : { period }),
    points: [],
    isRecommended: false,
  }));
  const isSame = (a: { name: string }, b: { name: string }) => a.name.toLowerCase() === b.name.toLowerCase();
  const isKnown = fresh.some((plan) => block.plans.some((each) => isSame(each, plan)));
  if (how === "each" && !isKnown && fresh.length < 2) return null;
  const others = block.plans.map((plan) => {
    const next = fresh.find((each) => isSame(each, plan));
    return next === undefined ? plan : { ...plan, price: next.price };
  });
  const plans =
    how === "all" ? fresh : [...others, ...fresh.filter((plan) => !block.plans.some((each) => isSame(each, plan)))];
  if (plans.length > 6)
    return refusal(`${plans.length} prices do not fit beside each other: six do. Say which, or “remove …” first.`);
  const said = listInWords(fresh.map(({ name, price }) => `**${name}** ${price}`));
  return change(block, { ...block, plans }, how === "more" ? `Added ${said}.` : `**${block.title}**: ${said} now.`);
}

function asRecords(entity: Entity, told: readonly ToldRow[], how: How): Read {
  const price = entity.fields.find(({ type }) => type === "money");
  return act((now) =>
    withExamples(now, entity, (examples) => {
      if (price === undefined) return impossible(`The ${entity.plural} have no price.`);
      const named = (name: string | null) =>
        examples.find((each) => String(each[entity.titleField]).toLowerCase() === (name ?? "").toLowerCase());
      if (how === "each" && told.length < 3 && told.every(({ name }) => named(name) === undefined))
        return impossible(`I find none of these among the ${entity.plural}. “Add … for …” puts them there.`);
      const fresh = told
        .filter(({ name }) => how === "all" || named(name) === undefined)
        .map(({ name, amount }) => ({
          [entity.titleField]: asLabel(name ?? ""),
          ...headingsOf(name ?? "", entity, examples),
          [price.id]: amount ?? 0,
        }));
      const changed = examples.map((each) => {
        const row = told.find(({ name }) => named(name) === each);
        return row === undefined ? each : { ...each, [price.id]: row.amount ?? 0 };
      });
      const all = how === "all" ? fresh : [...changed, ...fresh];
      if (JSON.stringify(all) === JSON.stringify(examples)) return already("They are there so already.");
      if (all.length > 60) return impossible(`60 ${entity.plural} are as many as fit.`);
      const said = listInWords(told.map(({ name }) => `**${asLabel(name ?? "")}**`));
      return {
        examples: all,
        said:
          how === "all"
            ? `The ${entity.plural} are ${said} now.`
            : fresh.length > 0
              ? `Added ${said} to the ${entity.plural}.`
              : `${said} cost what you say now.`,
        it: entity.plural,
      };
    }),
  );
}

/** Under which headings a new one stands: those that its name says, or those of one that is called alike; else the last. */
function headingsOf(
  name: string,
  { fields, titleField }: Entity,
  examples: Entity["examples"],
): Entity["examples"][number] {
  const words = wordsOf(name);
  const isAlike = (other: string) => wordsOf(other).some((word) => words.includes(word));
  const similar = examples.find((each) => isAlike(String(each[titleField]))) ?? examples.at(-1) ?? {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (field.type !== "choice") return [];
      const heading = field.options.find(isAlike) ?? similar[field.id] ?? field.options[0];
      return heading === undefined ? [] : [[field.id, heading]];
    }),
  );
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(singularOf);
}

const PEOPLE =
  "(?:team|people|staff|crew|employees|trainers?|coaches|teachers?|stylists?|instructors?|members|band|board|team members)";
const TOLD_PEOPLE = new RegExp(
  `^(?:(?:replace|change|set|swap) (?:the |our |my )?(?:names (?:of|in) (?:the |our )?)?${PEOPLE} (?:by|with|to|for)|(?:(?:the |our |my )${PEOPLE}|(?:the |our |my )\\p{L}+(?:ers|ors|ists|ians|smiths)|members|trainers|coaches|people)(?: members)?(?: is| are| consists of| should be|:)|${PEOPLE}:|the (?:people|names) (?:are|in the team are))\\s+(?<list>.+)$`,
  "iu",
);

const ONE_PERSON =
  /^(?:[Oo]ur|[Tt]he|[Mm]y) (?:new )?(?<role>(?:\p{Ll}+ ){0,2}\p{Ll}+) is (?:called |named )?(?<name>(?:(?:Dr|Mrs?|Ms|Rev)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})$/u;

/** "our conductor is Eva Lind": the one of this role, where the team has one. */
function readToldPerson(clause: Clause, role: string, name: string): Read | null {
  const block = firstOf(clause, "team");
  const word = role.split(" ").at(-1) ?? role;
  const there = block?.people.find((each) =>
    each.role
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(word),
  );
  if (block === null || there === undefined) return null;
  const people = block.people.map((each) => (each === there ? { ...each, name } : each));
  return change(block, { ...block, people }, `**${there.role}** in **${block.title}** is **${name}** now.`);
}

/** "replace the team by Anna (baker) and Tom (shop)", "our team is Anna and Tom" */
function readToldPeople(clause: Clause): Read | null {
  const one = ONE_PERSON.exec(clause.text)?.groups;
  if (one !== undefined) return readToldPerson(clause, one["role"] ?? "", one["name"] ?? "");
  const list = TOLD_PEOPLE.exec(clause.text)?.groups?.["list"];
  const block = firstOf(clause, "team");
  if (
    list === undefined ||
    (block === null && (clause.app.layout !== "site" || !/\b(?:team|our \p{L}+s (?:are|is))\b/iu.test(clause.text)))
  )
    return null;
  const names = list.split(/\s*[,;]\s*(?:and\s+)?(?![^(]*\))|\s+(?:and|&)\s+(?![^(]*\))/i);
  const people = peopleOf(names.map((name) => name.charAt(0).toUpperCase() + name.slice(1))).slice(0, 20);
  // "Our team is small" names nobody.
  if (!/\p{Lu}/u.test(list) && people.length < 2) return null;
  const added = block === null ? readBlockAddition({ ...clause, text: "add a team section" }) : null;
  if (block === null && added === null) return null;
  return {
    acts: [
      ...(added?.acts ?? []),
      {
        apply: (now) => {
          const team = firstOf({ ...clause, app: now }, "team");
          if (team === null) return impossible("There is no section for the team.");
          const next = people.map(({ name, role }, at) => ({ name, role: role ?? team.people[at]?.role ?? "Team" }));
          const said = `**${team.title}**: ${listInWords(next.map(({ name }) => `**${name}**`))} now.`;
          return changeNow(team, { ...team, people: next }, said, now);
        },
      },
    ],
    unclear: [],
  };
}

function changeNow(block: Block, next: Block, said: string, app: Clause["app"]): Applied {
  return change(block, next, said).acts[0]?.apply(app) ?? already("It says so already.");
}

const SERVICES =
  /^(?:(?:change|set|replace) )?(?:(?:the|our|my) )?(?:services?|offers?|what we (?:do|offer))(?: we offer)?(?: is| are| should be| to be| to| by| with|:)+\s+(?<list>.+)$|^we (?:only )?(?:offer|do) (?<offer>[^.]+(?:,| and )[^.]+)$/iu;

/** "our services are cuts, colour and beard trims" */
function readToldServices(clause: Clause): Read | null {
  const groups = SERVICES.exec(clause.text)?.groups;
  const list = groups?.["list"] ?? groups?.["offer"];
  const isSite = clause.app.layout === "site";
  if (list === undefined || !isSite || /\d/.test(list)) return null;
  const names = list.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/i).map(asLabel);
  if (names.length < 2 || names.length > 12 || names.some((name) => name === "" || name.length > 60)) return null;
  const added =
    firstOf(clause, "features") === null ? readBlockAddition({ ...clause, text: "add a services section" }) : null;
  return {
    acts: [
      ...(added?.acts ?? []),
      {
        apply: (now) => {
          const block = firstOf({ ...clause, app: now }, "features");
          if (block === null) return impossible("There is no section for the services.");
          const items = names.map((title, at) => ({
            icon: block.items[at % block.items.length]?.icon ?? ("check" as const),
            title,
            text: SERVICE_TEXTS[at % SERVICE_TEXTS.length] ?? title,
          }));
          const said = `**${block.title}**: ${listInWords(names.map((name) => `**${name}**`))} now.`;
          return changeNow(block, { ...block, items }, said, now);
        },
      },
    ],
    unclear: [],
  };
}

const QUOTES =
  /^(?:add|include|show|with) (?:the |some |two |three |a few )?(?<what>testimonials?|reviews?|quotes?|words) (?:from|by|of) (?<list>\p{Lu}.+)$/u;

/** "add testimonials from Sara and Mike": what they say is still to be written. */
function readToldQuotes(clause: Clause): Read | null {
  const list = QUOTES.exec(clause.text)?.groups?.["list"];
  if (list === undefined) return null;
  const names = list
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map(asLabel)
    .slice(0, 12);
  const added =
    firstOf(clause, "testimonials") === null ? readBlockAddition({ ...clause, text: "add testimonials" }) : null;
  return {
    acts: [
      ...(added?.acts ?? []),
      {
        apply: (now) => {
          const block = firstOf({ ...clause, app: now }, "testimonials");
          if (block === null) return impossible("There is no section for what people say.");
          const sample = block.quotes.find(({ role }) => /sample/i.test(role ?? "")) ?? block.quotes[0];
          const isSample = block.quotes.every(({ role }) => /sample/i.test(role ?? ""));
          const fresh = names.map((name, at) => ({
            text: block.quotes[at]?.text ?? sample?.text ?? "What they say.",
            name,
          }));
          const quotes = [...(isSample ? [] : block.quotes), ...fresh].slice(0, 12);
          const said = `${listInWords(names.map((name) => `**${name}**`))} ${names.length === 1 ? "has" : "have"} a place there. What they said is still yours to give: “add a quote: … by …”.`;
          return changeNow(block, { ...block, quotes }, said, now);
        },
      },
    ],
    unclear: [],
  };
}
