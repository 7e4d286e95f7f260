import { domainOfNoun } from "../domains/find-domain.ts";
import { splitList } from "../split-list.ts";
import { singularOf } from "../words.ts";
import { keptOfWork, oneOfSeveral } from "./kept-of-work.ts";
import { furtherFields } from "./further-fields.ts";
import { PEOPLE, type RecordsTold, recordsName, recordsTold } from "./told-sentences.ts";
import { workedOut } from "./worked-out.ts";
import { type StatesTold, statesTold } from "./told-states.ts";

/** Who tells of themselves, and has not called the app by its name. */
const OF_PERSON =
  /^(?:hi[,!. ]+|hello[,!. ]+)?(?:so )?(?:i|i'm|i've|i'd|we|we're|we've|my|our|ours|in (?:our|my|the)|at (?:our|my|the)|for (?:our|my|each|every)|when(?:ever)?|every|each|the|an?|people|customers|clients|tenants|members|colleagues|parents|students|[\p{L}]+s of (?:our|my)) /iu;
/** What is no list of records. */
const NO_RECORDS =
  /\b(?:web ?site|landing page|home ?page|web ?page|online shop|portfolio|timer|stopwatch|countdown|calculator|converter|game|quiz(?:zes)?|flash ?cards?|blog|apps?|tracker|software(?! (?:team|company|firm|developers?))|dashboard|planner|splits?)\b/iu;
/** What asks for something. */
const ASKS =
  /\b(?:want|wants|need|needs|like|wish|should|must|please|show|see|can|could|would|add|make (?:it|the|them|me)|remind|warn|calculate|track|send|print|export|search|sort|filter|no|not|without|never|let|give|tell|calendar|chart|total|sum|goal|budget)\b|n't\b/iu;
/** What goes wrong so far, and is nothing to make. */
const COMPLAINS =
  /\b(?:driv(?:es?|ing) (?:me|us) (?:crazy|mad|nuts)|(?:is|are) a mess|on paper|paper (?:tickets?|lists?|notes?|slips?)|notebooks?|excel|spreadsheets?|whats ?app|sticky notes|gets? lost|los(?:e|ing) track|forget(?:ting)?|chaos|right now|at the moment|so far|currently|until now|up to now|by hand|(?:typing|that) is (?:ok|fine)|trust each other|bound to|data (?:should |must )?stays? (?:with me|with us|private|here))\b/iu;

/** What the first sentence asks for. */
const WISHES = /\b(?:want|wants|need|needs|would like|should|please|show)\b/iu;
/** "… and after each session what I did" */
const AND_EACH =
  /^(.+?),? and ((?:at|after|on|for|before) (?:each|every) [\p{L}]+),? (?:(?:i|we) (?:note|write|write down) )?(.+)$/iu;
/** "My violin workshop" */
const NAME_ALONE = /^(?:my|our|the|an?) (?:[\p{L}'-]+ ){0,2}[\p{L}'-]+$/iu;
/** "For our festival we need helpers" */
const NEEDS_SOME = /^(?:for|at|in) [^,]+ we (?:always )?need [\p{L}]+$/iu;
/** "The data should stay with me" */
const STAYS =
  /\b(?:data|everything|it|nothing)\b[^,]* (?:(?:should|must|has to|is to|shall) (?:stay|remain|be kept|be saved) (?:with (?:me|us)|private|here|on (?:my|our) (?:phone|computer|device)|online)|stays (?:with me|private|here))$/iu;
/** "It shouldn't be complicated" */
const EASY =
  /^(?:it|the app|everything) (?:should|must|has to|shouldn't|should not|must not|mustn't)(?: not)? be (?:too |very |really )?(?:simple|easy|complicated|difficult|quick|fast)(?: to use)?(?:,.*)?$/iu;

/** "Couples write to me", "guests pay 10 euros": what people do, and nothing to keep. */
const DEED = new RegExp(
  `^(?:the |our |my |all |mostly |sometimes |some )*(?:i|we|${PEOPLE}) (?:writes?|calls?|comes?|meets?|pays?|brings?|buys?|stays?|lives?|works?|arrives?|visits?|drops?|argues?|answers?)\\b`,
  "iu",
);
/** "I'd like to read more": what is wished for oneself. */
const RESOLVES =
  /^(?:i|we) (?:want|would like|need|like|try|am trying|are trying) to [\p{L}]+(?: [\p{L}]+)? (?:more|less|better|healthier|fitter)(?: often)?$/iu;
/** "We want to collect customer feedback": what the records are. */
const NAMES =
  /^(?:i|we) (?:want|need|would like|have|like)(?: to)? (?:keep track of|track|collect|manage|record|organi[sz]e|log|note|list|write down|document) (?:all |every |each )?(?:my |our |the )?((?:[\p{L}-]+ )?[\p{L}-]+)$/iu;
/** "I need characters, places and factions" */
const LISTS =
  /^(?:i|we) (?:want|need|would like|have)(?: to (?:keep|have|note|track|manage))? ([\p{L}-]+s(?:, [\p{L}-]+s)*,? and [\p{L}-]+s)$/iu;

/**
 * A prompt in which somebody tells of themselves, what they write down and how it goes on, as the records that it asks for:
 * "I mend bikes. A customer comes, I note name, bike and price. It goes from waiting to done." are repairs with a status.
 */
export function toldStory(prompt: string): string {
  if (!OF_PERSON.test(`${prompt} `) || NO_RECORDS.test(prompt)) return prompt;
  const sentences = sentencesOf(prompt);
  const told = sentences.flatMap((sentence, at) => read(sentence, at === 0));
  // "I want a reading journal where …", "My workshop.": what the app is called by stands there.
  const isNamed = told[0]?.rest !== undefined || NAME_ALONE.test(sentences[0] ?? "");
  const lists = sentences.length < 2 || isNamed ? null : listsOf(told);
  if (lists === null) return prompt;
  const listed = lists.map(({ name, fields }) => (fields.length === 0 ? name : `${name} with ${fields.join(", ")}`));
  const isWorkedOut = lists.some(({ fields }) => fields.some((field) => / = /.test(field)));
  const wishes = told.flatMap(({ rest }) => rest ?? []).filter((rest) => !isWorkedOut || !IS_AMOUNT.test(rest));
  return [
    ...listed,
    ...wishes.map((wish) =>
      wish.replace(/(\bgoal of \d+)(?= (?:for|per|an?|this)\b|$)/iu, `$1 ${lists[0]?.name ?? ""}`),
    ),
  ]
    .map((each) => `${each[0]?.toUpperCase() ?? ""}${each.slice(1).replace(/[.!?\s]+$/, "")}.`)
    .join(" ");
}

/** "Tell me the profit" */
const IS_AMOUNT =
  /^(?:(?:please )?(?:tell|show|give) me|(?:i|we) (?:want|would like|need)(?: to (?:see|know|have))?) (?:the |my |our )?(?:profit|total|sum|income)(?: price| amount| cost)?$/iu;

/** What a sentence is in its story. */
interface Read {
  records?: RecordsTold;
  states?: StatesTold;
  further?: readonly string[];
  /** "Characters, places and factions" */
  lists?: string;
  /** "Books, kids and loans" */
  lent?: string;
  /** What it says that the records are. */
  name?: string;
  about?: string;
  rest?: string;
}

interface List {
  name: string;
  fields: string[];
}

/** What asks for nothing is only about the person. */
function read(said: string, isFirst: boolean): Read[] {
  const sentence = plainWish(said);
  const page = ONE_PAGE.exec(sentence);
  if (page !== null) return page[1] === undefined ? [{ about: sentence }] : [{ further: [page[1]] }];
  const states = statesTold(sentence);
  if (states !== null) return [{ states, ...(states.fields === null ? {} : { further: [states.fields] }) }];
  const further = isFirst ? null : furtherFields(sentence);
  if (further !== null) return [{ further }];
  const [, who, things] = BORROWED.exec(sentence) ?? [];
  if (who !== undefined && things !== undefined) return [{ lent: `${things}, ${who.toLowerCase()} and loans` }];
  const [, lists] = LISTS.exec(sentence) ?? [];
  if (lists !== undefined && splitList(lists).some((noun) => domainOfNoun(noun.toLowerCase()) !== null))
    return [{ lists: OF_PLAY.test(lists) ? lists.replace(/\bsessions\b/iu, "game sessions") : lists }];
  const [, before, each, noted] = AND_EACH.exec(sentence) ?? [];
  if (before !== undefined) {
    const both = [recordsTold(before), recordsTold(`${each ?? ""} I note ${noted ?? ""}, date`)];
    if (both.every((part) => part !== null)) return both.map((part) => ({ records: part }));
  }
  const records = recordsTold(sentence);
  if (records !== null) return [{ records }, ...records.rest.flatMap((rest) => read(rest, false))];
  const [, name] = NAMES.exec(sentence) ?? [];
  if (name !== undefined) return [{ name }];
  const [, about, asked] =
    /^(.+?),? (?:and|so|but) ((?:(?:i|we) )?(?:need|want|would like) .+)$/iu.exec(sentence) ?? [];
  if (about !== undefined && asked !== undefined && (isFirst ? !WISHES.test(about) : isDeed(about)))
    return [{ about }, ...read(/^(?:i|we) /i.test(asked) ? asked : `I ${asked}`, false)];
  const isAbout =
    RESOLVES.test(sentence) ||
    EASY.test(sentence) ||
    isDeed(sentence) ||
    STAYS.test(sentence) ||
    (isFirst ? NEEDS_SOME.test(sentence) || !WISHES.test(sentence) : !ASKS.test(sentence) && COMPLAINS.test(sentence));
  return [isAbout ? { about: sentence } : { rest: sentence }];
}

/** "Kids borrow up to three books for two weeks" */
const BORROWED = new RegExp(
  `^(?:the |our |all )*(${PEOPLE})(?: can| may)? borrow (?:up to )?(?:the |our |one |two |three |four |five |\\d+ )?([\\p{L}]{4,}s)(?: (?:for|from|at) .+)?$`,
  "iu",
);

const OF_PLAY = /\b(?:characters|quests|factions|npcs|monsters)\b/iu;

/** "One page per day and per site" */
const ONE_PAGE =
  /^one (?:page|sheet|entry) (?:per|for each|for every|a) [\p{L}]+(?: and (?:(?:per|for each|a) )?([\p{L}]+))?$/iu;

/** What is wished in words that others understand: "I get an email" is one to be sent. */
function plainWish(sentence: string): string {
  return WISHED.reduce((words, [said, plain]) => words.replace(said, plain), sentence);
}

const WISHED: readonly (readonly [said: RegExp, plain: string])[] = [
  [
    /^(?:i|we|the (?:owner|office|manager)) (?:should |then |also |will |must )?(?:gets?|receives?) (an? (?:e-?mail|sms|text(?: message)?|message|notification))\b/iu,
    "Send me $1",
  ],
  [
    /^(?:i|we|everybody|everyone|members|people|all)?(?: (?:want|would like|need|should|can))*(?: everyone| everybody| people| members| us)?(?: to)?(?: be able to)? (?:see|check|know) (?:if|which|when|whether) (?:an? |the )?[\p{L}]+(?: [\p{L}]+)? (?:is|are) (?:still )?free(?: on that day| when| then| at what time)?$/iu,
    "Show it in a calendar",
  ],
  [
    /^when (?:somebody|someone|a customer) calls,? i (?:need|have|want) to (?:check|see|know) if (?:an? |the )?[\p{L}]+ is (?:still )?free(?: on that day)?$/iu,
    "Show it in a calendar",
  ],
  [/,? but typing (?:is|would be) (?:ok|fine|enough)(?: too)?$/iu, ""],
  [/(?:,? and |^(?:i|we) (?:want|would like) to see )which ([\p{L}]+) (?:are|is|come|comes) next$/iu, ". Sort by date"],
  [/^\. /u, ""],
  [/^((?:the )?[\p{L}]+?)s belong to (?:an?|one|the|their) ([\p{L}]+)$/iu, "Each $1 has a $2"],
  [/^(show me which [\p{L}]+ (?:are|is) (?:overdue|late)) and who has them$/iu, "$1"],
];

function isDeed(sentence: string): boolean {
  return DEED.test(sentence) && !ASKS.test(sentence);
}

/** The lists that the sentences tell of; null where they do not say what is kept. */
function listsOf(told: readonly Read[]): List[] | null {
  const records = told.flatMap((each) => each.records ?? []);
  const borrowed = told.flatMap((each) => each.lent ?? []);
  const states = told.flatMap((each) => each.states ?? []);
  const several = told.flatMap((each) => each.lists ?? []);
  const [first] = records;
  // "Kids borrow up to three books for two weeks"
  if (first === undefined && several.length === 0 && borrowed.length > 0)
    return borrowed.map((name) => ({ name, fields: [] }));
  const lists: List[] = several.map((name) => ({ name, fields: [] }));
  if (first !== undefined && several.length === 0) {
    const name = nameOf(first, states, told);
    if (name === null) return null;
    addRecords(lists, name, records);
  } else addRecords(lists, "entries", records);
  const [main] = lists;
  const about = told.flatMap((each) => each.about ?? []).join(". ");
  if (main === undefined || (first === undefined && states.length === 0)) return null;
  for (const { further } of told) main.fields.push(...(further ?? []));
  withThings(lists);
  addMeant(main, about, told.flatMap(({ rest }) => rest ?? []).join(". "));
  for (const each of states) addStates(lists, each);
  return lists;
}

/** The records' own name: as told, as what it is that goes on, or as what is kept in such a trade. */
function nameOf({ noun }: RecordsTold, states: readonly StatesTold[], told: readonly Read[]): string | null {
  if (noun !== null && !VAGUE.test(noun)) return recordsName(noun);
  const [named] = told.flatMap(({ name }) => name ?? []);
  const [state] = states.flatMap(({ of }) => of ?? []);
  const work = keptOfWork(told.flatMap(({ about }) => about ?? []).join(". "));
  const isOne = state !== undefined && singularOf(state) === state && !VAGUE.test(state);
  const known = named ?? (isOne ? state : (work ?? state ?? noun));
  return known === null || known === undefined ? null : recordsName(known.toLowerCase());
}

/** "Each piece", "when I have an attack": what it is of is told before. */
const VAGUE = /^(?:attack|piece|item|thing|entry|record|case|object)$/iu;

/** The lists with their fields; what is told again is told of the same. */
function addRecords(lists: List[], name: string, records: readonly RecordsTold[]): void {
  for (const [at, { noun, fields, isOfOthers }] of records.entries())
    for (const each of (noun ?? name).split(/, | and /)) {
      const called =
        at === 0 && !/, | and /.test(noun ?? "") ? name : noun === null || VAGUE.test(each) ? name : recordsName(each);
      const known = lists.find((list) => list.name === called);
      const own = fields.replace(/,? and (?=[^,]*$)/iu, ", ");
      const parent = isOfOthers && lists[0] !== undefined ? [singularOf(lists[0].name)] : [];
      if (known === undefined) lists.push({ name: called, fields: [...parent, own] });
      else known.fields.push(own);
    }
}

/** "Rentals … Items have a size": one of those is lent each time. */
const OF_THINGS = /(?:^| )(?:rentals|loans|bookings|reservations)$/iu;

function withThings([main, other]: readonly List[]): void {
  if (main === undefined || other === undefined || !OF_THINGS.test(main.name)) return;
  if (other.name === "items") other.name = `${singularOf(main.name)} items`;
  const one = singularOf(other.name);
  if (!main.fields.some((field) => field.toLowerCase().includes(one))) main.fields.unshift(one);
}

/** What it is of where there are several, the day where something is asked of days, and what is multiplied. */
function addMeant(main: List, about: string, wishes: string): void {
  const all = () => main.fields.join(", ").toLowerCase();
  if (main.fields.length === 0) return;
  const one = oneOfSeveral(about);
  if (one !== null && !all().includes(one) && !main.name.includes(one)) main.fields.unshift(one);
  if (OF_DAYS.test(wishes) && !OF_PEOPLE.test(main.name) && !DATED.test(all())) main.fields.unshift("date");
  const product = workedOut(main.fields, wishes);
  if (product !== null) main.fields.push(product);
}

/** "How many attacks a month", "at the end of the day" */
const OF_DAYS =
  /\b(?:(?:per|a|each|every|this|last|by) (?:day|week|month|year)|of the (?:day|week|month|year)|daily|weekly|monthly|calendar)\b/iu;
const OF_PEOPLE = new RegExp(`^${PEOPLE}$`, "iu");
const DATED = /\b(?:dates?|day|when|start|deadline|month|year|time|on)\b/iu;

/** What it can be, one after the other, as a field: of the list that was meant, or of one that nothing else is told of. */
function addStates(lists: List[], { of, states }: StatesTold): void {
  const status = `status (${states.join(", ")})`;
  const name = of === null ? null : recordsName(of);
  const list = lists.find((each) => each.name === name || (name !== null && each.name.endsWith(` ${name}`)));
  // "Characters, places and factions. Quests are open, done or failed": more of what is kept.
  if (list === undefined && name !== null && lists[0]?.fields.length === 0) lists.push({ name, fields: [status] });
  else (list ?? lists[0])?.fields.push(status);
}

const ABBREVIATED = /\b(?:etc|e\.g|i\.e|approx|nr|no|st|mr|mrs|dr|vs|incl|max|min)\.$/iu;

/** The sentences, with what is shortened in full. */
function sentencesOf(prompt: string): string[] {
  const parts = prompt
    .trim()
    .replace(/[’]/g, "'")
    .replace(/\b(i)'m\b/giu, "$1 am")
    .replace(/\b(we|they|you)'re\b/giu, "$1 are")
    .replace(/\b(i|we|they|you)'ve\b/giu, "$1 have")
    .replace(/\b(i|we|they|he|she|you|everybody|everyone)'d (?=like)/giu, "$1 would ")
    .replace(/\b(?:my|our|the) [\p{L}]+ (?:wants?|asked|told|advised|expects?) (?:me|us) to /giu, "I want to ")
    .split(/(?<=[.!?])\s+/u);
  return parts
    .reduce<string[]>((sentences, part) => {
      const last = sentences.at(-1);
      if (last !== undefined && ABBREVIATED.test(last)) return [...sentences.slice(0, -1), `${last} ${part}`];
      return [...sentences, part];
    }, [])
    .map((sentence) => sentence.replace(/[.!?\s]+$/u, ""))
    .filter((sentence) => sentence !== "");
}
