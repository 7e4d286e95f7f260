import { splitList } from "../split-list.ts";
import { plainFields } from "./plain-fields.ts";

/** What shall be done with what is kept, and is no part of it. */
const NO_FIELD =
  /^(?:to|them|it|that|this|me|us|be|see|if|who(?! is|'s)|(?:for|of) (?:each|every)|an? (?:app|list|chart|calendar|graph|overview|button|reminder|way|simple|search|photo gallery))\b|\b(?:calendar|chart|graph|overview|statistics|attendance|totals?|sum|reminders?|reminded|messages?|e?mails?|notified|export|print|pdf|csv|search|filters?|website|app|phone|online|per (?:week|month|year|day|colleague|person)|who has not|login|dark|colou?rful)\b/iu;
const MOST_WORDS = 8;

const FORMS: readonly RegExp[] = [
  // "I also want the parts I used and the final price"
  /^(?:and |then )?(?:i|we) (?:would )?(?:also|further|additionally) (?:want|need|like|note|record|write down|keep|have)(?: to (?:have|note|keep|write down|record|add|know))? (.+)$/iu,
  // "Maybe a photo", "Also deposits"
  /^(?:maybe|also|plus|perhaps|optionally|possibly)(?: with)? (.+)$/iu,
  // "Deposits should be noted too"
  /^(.+?) (?:should|must|can|has to|have to|needs to)(?: also)? be (?:noted|written down|recorded|kept|there|included|entered|added)(?: too| as well| down)?(?: (?:when|after|before) .+)?$/iu,
  // "Attach photos of the gels"
  /^(?:please )?attach (.+)$/iu,
  // "I answer with a price and a date"
  /^(?:then )?(?:i|we) (?:answer|reply|respond) with (.+)$/iu,
  // "Each gets a stand number"
  /^(?:each|every one|everyone|each one|each of them|everybody|it|they) (?:also )?(?:gets?|has|have|needs?) (an? [^,]+)$/iu,
  // "Each job gets a number"
  /^(?:each|every) [\p{L}]+ (?:also )?gets (an? [^,]+)$/iu,
  // "After the race I enter the time"
  /^(?:after|before|at) the [\p{L}]+,? (?:i|we) (?:note|enter|write down|write|add|record) ([^,]+)$/iu,
  // "After the walk a photo and a few words"
  /^(?:after|before|at) the [\p{L}]+,? (an? [^,]+)$/iu,
  // "I store them in freezers with rack and place"
  /^(?:i|we) (?:store|keep|put) (?:it|them) in [\p{L}]+,? with (.+)$/iu,
  // "I write what I did and when it was handed back", "We note who's interested"
  /^(?:then |later |afterwards |in the end |(?:at|in|on) (?:the )?[\p{L}]+ )?(?:i|we) (?:then |later |also )?(?:write|note|record|enter|add|put down)(?: down)? (.+)$/iu,
  // "Damages must be reported"
  /^((?!it |they |each )[\p{L}]+(?: [\p{L}]+){0,3}?) (?:should|must|have to|has to|can) be (?:reported|photographed|mentioned|marked)(?: too| as well)?$/iu,
  // "Fuel costs too"
  /^([\p{L}]+(?: [\p{L}]+)?) too$/iu,
  // "I want the room assigned and whether they came"
  /^(?:and )?(?:i|we) (?:want|need|would like) ((?:the [\p{L}]+ [\p{L}]+|whether [^,]+)(?:,? and .+)?)$/iu,
  // "I need who has it since when, and when each was last checked"
  /^(?:i|we) (?:need|want)(?: to know)? (who has [^,]+(?:,? and .+)?)$/iu,
  // "Then I plan a day"
  /^(?:then )?(?:i|we) (?:then )?(?:plan|fix|set|agree on|arrange) (?:an? |the )?(day|date|time)$/iu,
  // "I would like photos and documents too"
  /^(?:i|we) (?:would like|want|like|need) (.+) (?:too|as well)$/iu,
  // "A photo would be nice too"
  /^(an? (?:photo|picture|note|comment|rating))s? would be (?:nice|great|good|helpful)(?: too| as well)?$/iu,
  // "People put their name in"
  /^people (?:put|write) (their name)s? (?:in|down)$/iu,
  // "We would like to rate it"
  /^(?:i|we) (?:want|would like|like) to (rate) (?:it|them|each)$/iu,
  // "A deposit of 20 euros is paid for each"
  /^(an? (?:deposit|fee|fine)) of (?:[\p{L}\d€$£.]+ ){1,2}(?:is|must be|has to be) paid(?: for each| by each| each)?$/iu,
];

/** "I tick when they have paid", "when it is picked up I tick it off" */
const TICKED: readonly RegExp[] = [
  /^(?:and )?(?:i|we) (?:tick|check|mark|cross)(?: (?:it|them|that))?(?: off)? (?:when|if|once|that|as soon as|after) (?:it|they|he|she)(?: (?:has|have|had|is|are|was|were|been|got|gets))* ([\p{L} ]+)$/iu,
  /^(?:when|once|as soon as|after|if) (?:it|they|he|she)(?: (?:has|have|is|are|was|were|been|got|gets))* ([\p{L} ]+?),? (?:i|we) (?:can )?(?:tick|check|mark|cross) (?:it|them|that)(?: off| as done)?$/iu,
];

/** "Actors borrow them for a play", "I lend some to friends" */
const LENT =
  /^(?:the |our |my )?(?:(?:i|we) (?:sometimes |often )?lend (?:some|them|a few|it|many)(?: of them)?(?: out)? to|[\p{L}]+ (?:can )?(?:borrow (?:them|some|it)|take (?:them|it|some) home))\b[^,]*(?:,? (?:and|so) (.+))?$/iu;
/** "They pay monthly by bank transfer, I tick it off" */
const PAYS =
  /^(?:the |our |my )?[\p{L}]+ pays? [^,]+,? (?:and )?(?:i|we) (?:tick|check|mark) (?:it|them|that)(?: off)?$/iu;
/** "Afterwards gas bottle, firewood and cleaning done or not" */
const AFTERWARDS =
  /^(?:afterwards?|later|then|at the end),? ((?!i |we |they )[\p{L}][^.]*?) (?:done|checked|ok)(?: or not)?$/iu;
/** "Hourly rate is 40 euros" */
const HOURLY =
  /^(?:my |the |our )?(?:hourly rate|rate per hour|hour) (?:is|costs|=) [€$£]? ?(\d+)(?: ?(?:€|euros?|dollars?|pounds?))?$/iu;
/** "I send a price, they pay half in advance" */
const OFFER =
  /^(?:i|we) (?:send|make|give|tell|name)(?: them)? an? (?:price|offer|quote),? (?:and )?they pay (?:half|a part|\d+ ?%|a deposit)\b[^,]*$/iu;
/** "Afterwards I check if all is back and working" */
const CHECKED =
  /^(?:afterwards?|then|later|at the end),? (?:i|we|somebody|someone) checks? (?:if|whether|that) ((?:[\p{L}]+ ){1,5}[\p{L}]+)$/iu;
/** "When it's here we call and tick it off" */
const HERE =
  /^(?:when|once|as soon as) (?:it|they)(?:'s| is| are|'re) (here|there|back|in|ready|done|finished),? (?:i|we) [^,]*\b(?:tick|check|cross) (?:it|them|that)(?: off)?$/iu;
const HERE_IS: Readonly<Record<string, string>> = {
  here: "arrived",
  there: "arrived",
  in: "arrived",
  back: "returned",
};
/** "A key is handed over against signature" */
const HANDED = /^(?:an? |the )([\p{L}]+) (?:is|gets|must be|has to be) (handed over|signed|cleaned|checked)\b[^,]*$/iu;
/** "Members can rate them and say if they made it" */
const RATED =
  /^(?:the |our )?[\p{L}]+ (?:can|should|may) rate (?:it|them|each)(?: and (?:say|tick|mark|note) (?:if|whether) (?:they|he|she) ([\p{L} ]+))?$/iu;
/** "Then I tick paid and came" */
const TICKS = /^(?:then |later )?(?:i|we) (?:tick|check)(?: off)? ([\p{L}]+)(?: and ([\p{L}]+))?$/iu;
/** "When people leave they give it back" */
const RETURNED = /^(?:when [^,]+?,? )?(?:they|[\p{L}]+) (?:give|gives|hand|hands|bring|brings) (?:it|them) back$/iu;
/** "Half is paid before" */
const HALF =
  /^(?:half|a third|\d+ ?(?:%|percent)|a part|part)(?: of (?:it|the price))? (?:is|gets|has to be|must be) paid (?:before|in advance|first|upfront|at the start)$/iu;
/** "I assign them to one of us three" */
const ASSIGNED =
  /^(?:i|we|he|she) (?:then )?(?:assign|give) (?:it|them|each)(?: one)? to (?:one of (?:us|them)[^,]*|somebody|someone|a [\p{L}]+)$|^each [\p{L}]+ (?:belongs to|is handled by|is done by) one of (?:us|them)\b[^,]*$/iu;

/** Fields that what is done with each gives it: "actors borrow them", "I tick when they have paid"; null where nothing is. */
export function fieldsGiven(sentence: string): readonly string[] | null {
  if (LENT.test(sentence)) return ["lent to", "lent on date", "returned yes/no"];
  const [, row] = AFTERWARDS.exec(sentence) ?? [];
  if (row !== undefined) return splitList(row).map((each) => `${each} yes/no`);
  if (/^(?:[\p{L}]+ [\p{L}]+ )?(?:i|we) pay (?:it|them) out and (?:tick|check) (?:it|them)(?: off)?$/iu.test(sentence))
    return ["paid out yes/no"];
  const [, rate] = HOURLY.exec(sentence) ?? [];
  if (rate !== undefined) return [`amount = hours * ${rate}`];
  if (OFFER.test(sentence)) return ["price", "deposit paid yes/no"];
  if (/^(?:brings?|returns?) (?:it|them) back\b/iu.test(sentence)) return ["due date", "returned yes/no"];
  const [, checked] = CHECKED.exec(sentence) ?? [];
  if (checked !== undefined) return [`${checked.replace(/\b(?:is|are) /iu, "")} yes/no`];
  const [, here] = HERE.exec(sentence) ?? [];
  if (here !== undefined) return [`${HERE_IS[here.toLowerCase()] ?? here} yes/no`];
  const [, key, handed] = HANDED.exec(sentence) ?? [];
  if (key !== undefined && handed !== undefined) return [`${key} ${handed} yes/no`];
  const rated = RATED.exec(sentence);
  if (rated !== null) return ["rating", ...(rated[1] === undefined ? [] : [`${rated[1]} yes/no`])];
  const ticks = TICKS.exec(sentence);
  if (ticks !== null) return ticks.slice(1).flatMap((each) => (each ? [`${each} yes/no`] : []));
  if (/^when (?:it|they) comes? back\b/iu.test(sentence)) return ["returned on date"];
  if (RETURNED.test(sentence)) return ["given back on date"];
  if (PAYS.test(sentence)) return ["paid yes/no"];
  if (HALF.test(sentence)) return ["deposit paid yes/no"];
  if (ASSIGNED.test(sentence)) return ["assigned to"];
  for (const pattern of TICKED) {
    const [, done] = pattern.exec(sentence) ?? [];
    if (done !== undefined) return [`${done} yes/no`];
  }
  return null;
}

/** Fields that a sentence adds to what was told before; null where it adds none. */
export function furtherFields(sentence: string): readonly string[] | null {
  const given = fieldsGiven(sentence);
  if (given !== null) return given;
  const [, first, other] = /^(.+?),? and ((?:i|we) .+)$/iu.exec(sentence) ?? [];
  const both = [first, other].map((part) => (part === undefined ? null : furtherFields(part)));
  if (both.every((part) => part !== null)) return both.flatMap((part) => part ?? []);
  for (const pattern of FORMS) {
    const [, told] = pattern.exec(sentence) ?? [];
    if (told === undefined) continue;
    const parts = splitList(plainFields(told));
    if (parts.every((part) => !NO_FIELD.test(part) && part.split(" ").length <= MOST_WORDS)) return parts.map(fieldOf);
  }
  return null;
}

/** "their name" of people who sign up, "kilos of honey each hive gave" */
function fieldOf(part: string): string {
  return part
    .replace(/^their name$/iu, "signed up")
    .replace(/^rate$/iu, "rating")
    .replace(/^(day|date)$/iu, "planned $1")
    .replace(/^(photo|picture|document)s$/iu, "$1")
    .replace(/^(?:an?|the|my|our) /iu, "")
    .replace(/^how many ([\p{L}]+ of [\p{L}]+) each [\p{L}]+ [\p{L}]+$/iu, "$1")
    .replace(/^[\p{L}](?=[\p{Ll}])/u, (first) => first.toLowerCase());
}
