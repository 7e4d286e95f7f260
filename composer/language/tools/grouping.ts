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
  return /\b(?:with|of|for|in|each|per group)\b/i.test(words) && !/\bout of\b/i.test(words);
}

/** People put into groups by chance: "split my class into groups of 4". */
export const recognizeGrouping: Recognizer = (reading) => {
  const [found] = findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${WORDS.join("|")}|${PICKED})(?![\\p{L}-])`, "gu"));
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
  const groups =
    size === undefined
      ? { by: "count" as const, number: limited(count ?? "2") }
      : { by: "size" as const, number: limited(size) };
  const told = LIST.exec(reading.text.slice(found.span.end));
  const names = told === null ? null : splitList(told[1] ?? "").map(asLabel);
  const isTeam = /team|player|squad/i.test(found.text);
  const isClass = /student|pupil|class|kids|children/i.test(
    `${found.text} ${reading.text.slice(region.start, region.end)}`,
  );
  const entity = namesEntity({
    singular: isTeam ? "player" : isClass ? "student" : "name",
    plural: isTeam ? "players" : isClass ? "students" : "names",
    names: names ?? ["Amara", "Ben", "Chiara", "Daniel", "Elif", "Felix", "Grace", "Hugo"],
  });
  const blocks: Block[] = [
    { id: "groups", type: "picker", entity: entity.id, button: isTeam ? "Make teams" : "Make groups", groups },
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
        ...(more === undefined ? [] : [more.span]),
        ...list,
        ...findAll(
          reading,
          /,? ?(?:from|of|using|with) (?:an? |the |my |our )?(?:list|class list|register)(?: of (?:players|names|students|people|kids|pupils|members|participants))?\b/g,
        )
          .map(({ span }) => span)
          .slice(0, 1),
        ...findAudience(reading),
      ],
      part: {
        name: isTeam ? "Team maker" : "Group maker",
        icon: "people",
        theme: { tone: "playful" },
        entities: [entity],
        blocks,
      },
    },
  ];
};
