import { domainOfNoun } from "../domains/find-domain.ts";
import { splitList } from "../split-list.ts";
import { fieldsGiven, furtherFields } from "./further-fields.ts";
import { PEOPLE, type RecordsTold } from "./records-told.ts";
import { recordsTold } from "./told-sentences.ts";
import { type StatesTold, statesTold } from "./told-states.ts";

/** What a sentence is in its story. */
export interface Read {
  records?: RecordsTold;
  states?: StatesTold;
  further?: readonly string[];
  /** Fields of what was told last: "I tick when they have paid". */
  given?: readonly string[];
  /** "Characters, places and factions" */
  lists?: string;
  /** "Books, kids and loans" */
  lent?: string;
  /** What it says that the records are. */
  name?: string;
  about?: string;
  rest?: string;
}

/** What asks for nothing is only about the person. */
export function readSentence(said: string, isFirst: boolean): Read[] {
  const sentence = plainWish(said);
  const page = ONE_PAGE.exec(sentence);
  if (page !== null) return page[1] === undefined ? [{ about: sentence }] : [{ further: [page[1]] }];
  const states = statesTold(sentence);
  if (states !== null) return [{ states }];
  const given = isFirst ? null : fieldsGiven(sentence);
  if (given !== null) return [{ given }];
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
  if (records !== null) return [{ records }, ...records.rest.flatMap((rest) => readSentence(rest, false))];
  const further = isFirst ? null : furtherFields(sentence);
  if (further !== null) return [{ further }];
  const [, toldFirst, wished] = /^(.+?) and ((?:want|need|would like) .+)$/iu.exec(sentence) ?? [];
  const added = toldFirst === undefined || isFirst ? null : furtherFields(toldFirst);
  if (added !== null && wished !== undefined) return [{ further: added }, { rest: `I ${wished}` }];
  const [, place, listed, list] = NEEDS_LIST.exec(sentence) ?? [];
  if (place !== undefined) return [{ about: place }, { name: listed ?? list ?? "" }];
  const [, name] = NAMES.exec(sentence) ?? [];
  if (name !== undefined) return [{ name }];
  if (KEEPS_DIARY.test(sentence)) return [{ name: "diary entries" }];
  const [, counted, one, other] = NAMES_PER.exec(sentence) ?? [];
  if (counted !== undefined && one !== undefined)
    return [
      { name: /^hours$/iu.test(counted) ? "work hours" : counted },
      { further: [one, ...(other === undefined ? [] : [other])] },
    ];
  const [, about, asked] =
    /^(.+?),? (?:and|so|but) ((?:(?:i|we) )?(?:need|want|would like) .+)$/iu.exec(sentence) ?? [];
  if (
    about !== undefined &&
    asked !== undefined &&
    (isFirst ? !WISHES.test(about) : isDeed(about) || (/^(?:i|we) /iu.test(about) && !ASKS.test(about)))
  )
    return [{ about }, ...readSentence(/^(?:i|we) /i.test(asked) ? asked : `I ${asked}`, false)];
  const isAbout =
    RESOLVES.test(sentence) ||
    EASY.test(sentence) ||
    isDeed(sentence) ||
    STAYS.test(sentence) ||
    DUTY.test(sentence) ||
    (isFirst && !EACH.test(sentence)
      ? NEEDS_SOME.test(sentence) || !WISHES.test(sentence)
      : !ASKS.test(sentence) && COMPLAINS.test(sentence));
  return [isAbout ? { about: sentence } : { rest: sentence }];
}

/** "Kids borrow up to three books for two weeks" */
const BORROWED = new RegExp(
  `^(?:the |our |all )*(${PEOPLE})(?: can| may)? borrow (?:up to )?(?:the |our |one |two |three |four |five |\\d+ )?([\\p{L}]{3,}s)(?:,? (?:for|from|at) .+)?$`,
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
  [
    /^(?:i|we) (?:get|keep|earn|receive) (\d{1,2}) ?(?:%|percent)(?: of (?:it|that|the (?:price|fee)))?$/iu,
    "Sum of the $1 percent share",
  ],
  [/^.*\b(?:gets?|receives?|keeps?) half of (?:the price|it|what it sells for)\b.*$/iu, "Sum of the 50 percent share"],
  [
    /^(?:they|people|members|everybody|everyone|users) can (?:also )?vote(?: too| as well| on (?:them|it|each))?$/iu,
    "People can vote",
  ],
  [/\bhow much (?:i|we) (?:make|made)\b/iu, "how much I earn"],
  [
    /^(?:.*\b)?what each ([\p{L}]+) (?:gets|earns),? (\d+) ?(?:%|percent) of (?:it|the price)$/iu,
    "Sum of the $2 percent share per $1",
  ],
  [
    /^(?:i|we) (?:want|need|would like) to (?:see|check|know) what(?:'s| is) (?:still )?(?:available|free) (?:for|on) (?:an?|that|which|each) (?:date|day)$/iu,
    "Show it in a calendar",
  ],
  [
    /^(?:it should )?(?:please )?show (?:me|us) what (?:has to|must|should|needs to) be (?:eaten|used|drunk) first$/iu,
    "Sort by expiry date",
  ],
  [
    /^((?:the|my|our) (?:family|[\p{L}]+)) (?:wants?|would like|should(?: be able)?|needs?) to (?:read|see) (?:it|this|that)(?: too| as well)?$/iu,
    "$1 should see it on their own phones",
  ],
  [
    /^(?:my|the|our) [\p{L}]+ would like to see (?:it|this|that) as an? (?:curve|chart|graph|diagram)$/iu,
    "Show it as a chart",
  ],
  [/^(?:each|every) (?:month|week) (?:i|we) have (\d+ .+)$/iu, "Budget of $1"],
  [
    /^(?:i|we|s?he|they) (?:needs?|wants?|would like) to (?:see|know) how many of each to [\p{L}]+$/iu,
    "Show how many of each",
  ],
  [/^(?:they |it )?(?=(?:go|goes|move|moves) through )/iu, "It "],
  [/^.+? and (?:i|we) (?:can )?see how many of each to [\p{L}]+$/iu, "Show how many of each"],
  [/^(?:s?he|they|i|we) gets? an? (?:star|point|sticker) for (?:each|every) day in a row$/iu, "Show the streak"],
  [/^an? (?:family )?tree would be (?:great|nice|good)$/iu, "Draw a family tree"],
  [/^((?:the )?[\p{L}]+?)s belong to (?:an?|one|the|their) ([\p{L}]+)$/iu, "Each $1 has a $2"],
  [/^(show me which [\p{L}]+ (?:are|is) (?:overdue|late)) and who has them$/iu, "$1"],
];

function isDeed(sentence: string): boolean {
  // "Guests pay 10 euros" says something to go by.
  if (/\d|\b(?:half|third|percent)\b/iu.test(sentence) && /\bpa(?:y|ys|id)\b|\bgets?\b/iu.test(sentence)) return false;
  return (
    (DEED.test(sentence) || /^[\p{L}]+s come (?:for|to|from|by)\b[^,:]*$/iu.test(sentence)) &&
    !ASKS.test(sentence.replace(/\b(?:do|does|can)n't [\p{L}]+/iu, ""))
  );
}

/** What asks for something. */
const ASKS =
  /\b(?:want|wants|need|needs|like|wish|should|must|please|show|see|can|could|would|add|make (?:it|the|them|me)|remind|warn|calculate|track|send|print|export|search|sort|filter|no|not|without|never|let|give|tell|calendar|chart|total|sum|goal|budget)\b|n't\b/iu;
/** What goes wrong so far, and is nothing to make. */
const COMPLAINS =
  /\b(?:driv(?:es?|ing) (?:me|us) (?:crazy|mad|nuts)|(?:is|are) a mess|on paper|paper (?:tickets?|lists?|notes?|slips?)|notebooks?|(?:is|are) (?:our|my|the) (?:biggest |main )?problem|excel|spreadsheets?|whats ?app|sticky notes|gets? lost|los(?:e|ing) track|forget(?:ting)?|chaos|right now|at the moment|so far|currently|until now|up to now|by hand|(?:typing|that) is (?:ok|fine)|trust each other|bound to|data (?:should |must )?stays? (?:with me|with us|private|here))\b/iu;

/** What the first sentence asks for. */
const WISHES = /\b(?:want|wants|need|needs|would like|should|please|show)\b/iu;
/** "… and after each session what I did" */
const AND_EACH =
  /^(.+?),? and ((?:at|after|on|for|before) (?:each|every) [\p{L}]+),? (?:(?:i|we) (?:note|write|write down) )?(.+)$/iu;
/** "Each project has many tasks" */
const EACH = /^(?:each|every) [\p{L}]+(?: [\p{L}]+)? (?:has|have|is|gets|belongs|can|should)\b/iu;
/** "Our climbing gym needs a route list", "our ward needs a list of equipment on loan" */
const NEEDS_LIST =
  /^((?:our|my|the) [^,]+?) needs? an? (?:(?:simple|new|good) )?(?:(?:list|register|overview|catalog(?:ue)?) of (?:(?:our|all|the) )*([\p{L}-]+)(?: on loan)?|([\p{L}-]+) (?:list|register|overview|catalog(?:ue)?))$/iu;
/** "For our festival we need helpers" */
const NEEDS_SOME = /^(?:for|at|in) [^,]+ we (?:always )?need [\p{L}]+$/iu;
/** "The data should stay with me" */
const STAYS =
  /^(?:the |this )?data (?:is|are) (?:very )?(?:sensitive|confidential|private)$|^there(?:'s| is| are) (?:about |around |over |some )?(?:[\p{L}]+|\d+) of them\b[^,]*$|^(?:it is |everything is |all )?confidential\b|\bnothing (?:goes )?(?:in|to|into) the (?:cloud|internet)\b|\b(?:get|gets|are|is) (?:removed|deleted|thrown away)$|\b(?:data|everything|it|nothing)\b[^,]* (?:(?:should|must|has to|is to|shall) (?:stay|remain|be kept|be saved) (?:with (?:me|us)|private|here|on (?:my|our) (?:phone|computer|device)|online)|stays (?:with me|private|here))$/iu;
/** "Every month each family has to do 3 hours of work", "every month one book" */
const DUTY =
  /^(?:(?:every|each) (?:day|week|month|year),? )?(?:each|every) [\p{L}]+ (?:has to|must|should|needs to) (?:do|work|give|help)\b|^(?:every|each) (?:day|week|month|year),? (?:one|two|a|another) [\p{L}]+$|^every (?:day|week|month|year) (?!.*\b(?:want|need|plan|like|should)\b)(?:i|we) (?:stand|do|go|am|are)\b[^,]*$|^sometimes they [^,]+$/iu;
/** "It shouldn't be complicated" */
const EASY =
  /^(?:it|the app|everything) (?:should|must|has to|shouldn't|should not|must not|mustn't)(?: not)? be (?:too |very |really )?(?:simple|easy|complicated|difficult|quick|fast)(?: to use)?(?:,.*)?$/iu;

/** "Couples write to me", "guests pay 10 euros": what people do, and nothing to keep. */
const DEED = new RegExp(
  `^(?:the |our |my |all |mostly |sometimes |some )*(?:i|we|they|${PEOPLE}) (?:writes?|calls?|comes?|meets?|pays?|brings?|buys?|stays?|lives?|works?|arrives?|visits?|drops?|argues?|answers?|books?|choose|gets?|takes?|orders?|accompan(?:y|ies)|collects?|shares?|sells?|meets?|plays?)\\b`,
  "iu",
);
/** "I'd like to read more": what is wished for oneself. */
const RESOLVES =
  /^(?:i|we) (?:want|would like|am trying|try) to (?:stop|quit|improve|become|start) [\p{L} ]+$|^(?:i|we) (?:want|would like) to know where (?:my|our|the) money goes$|^(?:i|we) (?:want|would like|need|like|try|am trying|are trying) to [\p{L}]+(?: [\p{L}]+)? (?:more|less|better|healthier|fitter)(?: often)?$/iu;
/** "We want to collect customer feedback": what the records are. */
const NAMES =
  /^(?:i|we) (?:want|need|would like|have|like)(?: to)? (?:keep track of|track|collect|manage|record|organi[sz]e|log|note|list|write down|document) (?:all |every |each )?(?:my |our |the )?((?:[\p{L}-]+ )?[\p{L}-]+)$/iu;
/** "I want to keep a diary" */
const KEEPS_DIARY = /^(?:i|we) (?:want|need|would like|have) to (?:keep|write) an? (?:diary|journal|log)$/iu;
/** "I want to log my hours per client and project" */
const NAMES_PER =
  /^(?:i|we) (?:want|need|would like|have)(?: to)? (?:keep track of|track|record|log|note|write down) (?:my |our |the )?([\p{L}]+) (?:per|by|for each) ([\p{L}]+)(?: and (?:per |by )?([\p{L}]+))?$/iu;
/** "I need characters, places and factions" */
const LISTS =
  /^(?:i|we) (?:want|need|would like|have)(?: to (?:keep|have|note|track|manage))? ([\p{L}-]+s(?:, [\p{L}-]+s)*,? and [\p{L}-]+s)$/iu;
