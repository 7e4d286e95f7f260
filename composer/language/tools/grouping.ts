import type { Block } from "@lathe/protocol/app/block";
import { type Recognizer, findAll } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { asLabel } from "../words.ts";
import { findAudience } from "./audience.ts";
import { isWithin, sentenceAt, withFrame } from "./frame.ts";
import { namesEntity } from "./names-entity.ts";

const PEOPLE =
  "(?:students?|pupils|kids|children|people|players|names|class|team members|members|participants|friends|everyone|everybody|guests|colleagues|staff|us|ourselves|them)";
const GROUPS = "(?:groups?|teams?|pairs|squads|tables|small groups)";
const WHO = `(?:(?:my|our|the|a|an|all|list of|up|\\d+|whole|${PEOPLE}) ){0,5}`;
const WORDS = [
  `(?:(?:to |that |which |can |could |lets? me |helps? me (?:to )?)*(?:randomly )?(?:split|divid|sort|put|assign|mak|form|creat|shuffl|generat|pair|group)(?:t?s|e|es|ing|ting|t?ed)? (?:randomly )?${WHO}(?:up )?(?:randomly )?(?:(?:in|into|to) )?(?:(?:random|fair|even|equal|balanced|small) )*(?:(\\d+) )?(?:(?:random|fair|even|equal|balanced|small) )*${GROUPS}(?: of (\\d+))?(?: (?:at random|randomly))?)`,
  `(?:random |classroom )*seating (?:plan|chart|arrangement)s? (?:randomi[sz]er|generator|maker|shuffler|picker)s?`,
  `(?:random |fair |student |class )*(?:group|team|pair|seating group)[- ](?:makers?|generators?|pickers?|randomi[sz]ers?|splitters?|creators?|builders?|shufflers?|sorters?)`,
  `(?:random|fair) (?:groups|teams|pairs)(?: (?:of (\\d+)|maker|generator|picker))?`,
];
const PAIRED = `(?:to )?(?:randomly )?pair(?:s|ing)? (?:up )?(?:(?:my|our|the|all|up) )*${PEOPLE}(?: (?:up|randomly|at random|by chance))*`;
const PICKED =
  "(?:to |that |which |can )*(?:pick|draw|choos)(?:s|es|ing|e)? (\\d+) (?:(?:random|fair|even|equal|balanced|small) )*(?:groups|teams)";
const NUMBER =
  /(?:,? ?\b(?:with|of|for|in|into|making|make) )*\b(?:(?:groups|teams) of (\d+)|(\d+) (?:groups|teams)|(\d+) (?:people|students|players|kids|per group|in each|each))\b(?: (?:in each|per group|each))?/g;
const LIST =
  /^(?:,? ?(?:from|of|with|using|for)? ?(?:(?:this|the|these|my|following|a) )*(?:list(?: of names)?|names|students|players|people)?(?: (?:is|are))?:? )((?:[\p{Lu}][\p{L}'-]+)(?:(?:, and |, | and )[\p{Lu}][\p{L}'-]+){2,})/u;

/** "Make 4 fair teams" */
const SO_MANY = /(\d+) (?:(?:random|fair|even|equal|balanced|small) )*(?:groups|teams)/i;

/** "Teams with 5 players"; "out of 22 kids" and "9 players" are all of them. */
function isInEach(words: string): boolean {
  return /\b(?:with|of|in|each|per group)\b/i.test(words) && !/\bout of\b/i.test(words);
}

/** Where everybody sits, which is drawn by lot: not the list of a wedding's guests with their tables. */
const SEATING =
  /(?<![\p{L}-])(?:an? |the )?(?:random |classroom |class )*(?:seating|table|desk|seat) (?:plan|chart|arrangement|layout)s?(?: (?:randomi[sz]er|generator|maker|shuffler|picker)s?)?(?: for (?:(?:an?|the|my|our|\d+) )*(?:(?!and |with |where )[\p{L}'\d]+ ){0,4}?(?:class(?:room)?|meal|banquet|gala|ball|event|meeting|office|students|pupils|kids|children|dinner|guests|people|wedding|party)\b(?: of \d+)?)?(?![\p{L}-])/giu;
const DRAWN =
  /\b(?:random\w*|shuffl\w+|by chance|mix(?:es|ed)? (?:up|them)|classroom|pupils|my class|a class|class seating|students)\b/i;
/** "Some pairs must not sit together", "keep Tom and Ben apart" */
const APART =
  /(?:[,.;]? ?\b(?:and|but|with|where|so that|also) )?(?:(?:some|certain|a few|these|those|the|any|two|i can say|i say|i choose|set|choose|mark|tell it|who|which|and) )*(?:[\p{L}'’-]+ ){0,3}?(?:(?:must|should|can|could|may|do|does|are|is|who|that)(?:n['’]?t| ?not|not)|never|not|no|shouldn['’]?t|can['’]?t|cannot)(?: (?:be|to be|allowed to|supposed to|want to))?(?: (?:sit|sat|seated|work|go|end up|land|play|put|placed|come))?(?: (?:at|on|in))?(?: (?:together|next to (?:each other|one another)|beside each other|near each other|(?:the )?same (?:table|group|team|desk|pair)|with (?:each other|one another)))|(?:,? ?(?:and|but) )?(?:i want to |to |can )?keep(?:s|ing)? (?:[\p{L}'’]+ (?:and [\p{L}'’]+ )?){0,4}apart/giu;

function seatingIn(reading: Parameters<Recognizer>[0]) {
  const isDrawn = DRAWN.test(reading.text) || findAll({ ...reading, negated: [] }, APART).length > 0;
  return isDrawn ? findAll(reading, SEATING)[0] : undefined;
}

/** People put into groups by chance: "split my class into groups of 4". */
export const recognizeGrouping: Recognizer = (reading) => {
  const all = findAll(
    reading,
    new RegExp(`(?<![\\p{L}-])(?:${WORDS.join("|")}|${PICKED}|${PAIRED})(?![\\p{L}-])`, "gu"),
  );
  const [plain] = all;
  const seating = seatingIn(reading);
  const found = seating ?? plain;
  if (found === undefined) return [];
  const region = sentenceAt(reading, found.span, 1);
  const more = findAll(reading, NUMBER).find(
    ({ span }) => isWithin(span, region) && (span.start >= found.span.end || span.end <= found.span.start),
  );
  const count = found.groups[1] ?? found.groups[4] ?? SO_MANY.exec(found.text)?.[1] ?? more?.groups[2];
  const size =
    found.groups[2] ??
    found.groups[3] ??
    more?.groups[1] ??
    (/pair/i.test(found.text) ? "2" : undefined) ??
    (count === undefined && isInEach(more?.text ?? "") ? more?.groups[3] : undefined);
  const limited = (text: string) => Math.min(50, Math.max(2, Number(text)));
  const apart = findAll({ ...reading, negated: [] }, APART);
  const tables = findAll(
    reading,
    /(?:,? ?\b(?:with|of|for|in|into|at|has|have|there are) )*(\d+) (?:round |big |small )?(?:tables|desks|benches)(?: (?:of|with|for|à) (\d+)(?: (?:seats|people|places|students|chairs))?(?: each)?)?|(?<![\p{L}])(\d+) (?:at|per|to) (?:each|every|a) table/gu,
  )[0];
  const [seats, each] = [tables?.groups[1], tables?.groups[2] ?? tables?.groups[3]];
  const named = /\b(table|desk|team|pair)s?\b/i.exec(`${tables?.text ?? ""} ${found.text}`)?.[1];
  const groups = {
    ...(seats !== undefined
      ? { by: "count" as const, number: limited(seats) }
      : (each ?? size) !== undefined
        ? { by: "size" as const, number: limited(each ?? size ?? "2") }
        : seating !== undefined && count === undefined
          ? { by: "size" as const, number: 4 }
          : { by: "count" as const, number: limited(count ?? "2") }),
    ...(named === undefined ? (seating === undefined ? {} : { name: "Table" }) : { name: asLabel(named) }),
    ...(apart.length === 0 ? {} : { apart: true }),
  };
  const told = LIST.exec(reading.text.slice(found.span.end));
  const names = told === null ? null : splitList(told[1] ?? "").map(asLabel);
  const isTeam = /team|player|squad/i.test(found.text);
  const isClass = /student|pupil|class|kids|children/i.test(
    `${found.text} ${reading.text.slice(region.start, region.end)}`,
  );
  const people = namesEntity({
    singular: isTeam ? "player" : isClass ? "student" : "name",
    plural: isTeam ? "players" : isClass ? "students" : "names",
    names: names ?? ["Amara", "Ben", "Chiara", "Daniel", "Elif", "Felix", "Grace", "Hugo"],
  });
  // A list that is there already comes in from a file.
  const isBrought = /\b(?:paste|import|upload|csv)\b/i.test(reading.text);
  const entity = isBrought ? { ...people, features: { ...people.features, transfer: true } } : people;
  const blocks: Block[] = [
    {
      id: "groups",
      type: "picker",
      entity: entity.id,
      button: seating !== undefined ? "Shuffle" : isTeam ? "Make teams" : "Make groups",
      groups,
    },
    {
      id: `${entity.plural}-list`,
      type: "records",
      title: asLabel(entity.plural),
      entity: entity.id,
      views: [{ type: "list" }],
      editable: true,
    },
  ];
  const list = told === null ? [] : [{ start: found.span.end, end: found.span.end + told[0].length }];
  return [
    {
      spans: [
        withFrame(reading, found.span, told === null),
        // "A team generator that splits names into balanced teams" says it twice.
        ...all.map(({ span }) => span),
        ...(more === undefined ? [] : [more.span]),
        ...list,
        ...apart.map(({ span }) => span),
        ...(tables === undefined ? [] : [tables.span]),
        ...findAll(
          reading,
          /,? ?(?:from|of|using|with) (?:an? |the |my |our )?(?:list|class list|register)(?: of (?:players|names|students|people|kids|pupils|members|participants))?\b/g,
        )
          .map(({ span }) => span)
          .slice(0, 1),
        ...findAudience(reading),
      ],
      part: {
        name: seating !== undefined ? "Seating plan" : isTeam ? "Team maker" : "Group maker",
        icon: "people",
        theme: { tone: "playful" },
        entities: [entity],
        blocks,
      },
    },
  ];
};
