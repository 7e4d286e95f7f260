import { singularOf } from "./words.ts";
import { SERVER } from "./gaps/out-of-reach.ts";

/** What is asked of an app as a whole by a word or two, which in a row of fields look like one of them. */
export interface AppWish {
  /** In the words of the prompt. */
  words: string;
  /** Where it stands with what joins it to the row. */
  start: number;
  end: number;
  /** As a request of its own; null where it cannot be done. */
  request: string | null;
  /** Why it cannot be done, and what comes near. */
  answer: string | null;
}

const ADJECTIVE =
  "(?:an?|the|some|my|our|simple|nice|basic|full|detailed|clean|modern|small|built-?in|easy|quick|beautiful|proper|good|helpful|useful|optional|in-?app)";

const NO_LANGUAGES = "An app of mine speaks English alone; what you enter can be in any language.";
const NO_ACCOUNTS = `Who somebody is, and what they may do, only a server would know. ${SERVER}`;

export const NOT_SHARED = `What I make is not shared by itself. ${SERVER} Publish gives others a link to the app, and a file can carry what is entered: “with export and import”.`;

const NEUTRAL =
  "(?:modern|clean|simple|nice|beautiful|pretty|intuitive|user[- ]friendly|friendly|responsive|good|great|easy[- ]to[- ]use|attractive|polished|stylish|fresh|neat|smooth|uncluttered|tidy|plain|minimal(?:ist(?:ic)?)?|sleek|mobile[- ]friendly|professional|\\p{L}+-(?:style|like))";

/** The words as they stand between commas, and what is done about them; neither where every app is so. */
const WISHES: readonly { pattern: string; request?: string | null; answer?: string }[] = [
  {
    pattern: `(?:${NEUTRAL}(?:,? (?:and )?| & ))*${NEUTRAL} (?:(?:user )?interface|design|look(?: and feel)?|ui(?:\\/ux)?|ux|style|layout|feel)`,
    request: null,
  },
  {
    pattern:
      "(?:(?:main|home|summary|analytics|overview|statistics|stats|reporting|central|interactive|visual) )?dashboards?(?: (?:page|screen|view|overview|with (?:charts|statistics|stats|graphs|an overview)))?|reports?(?: (?:page|section|and (?:analytics|charts|statistics|graphs|insights)))?|reporting|(?:data )?analytics(?: (?:page|dashboard|and reports))?|insights|statistics(?: page)?|stats(?: page)?|key figures|kpis",
    request: "add a dashboard",
  },
  {
    pattern:
      "(?:(?:interactive|colou?rful|summary|progress|visual) )?(?:charts?|graphs?|visuali[sz]ations?)(?: and (?:charts|graphs|visuali[sz]ations))?",
  },
  { pattern: "pie charts?", request: "add a pie chart" },
  { pattern: "(?:daily|weekly|monthly|yearly|annual) (?:reports?|summar(?:y|ies)|overviews?|statistics|stats)" },
  {
    pattern: "archives?|archiving|archive (?:function|feature|section|page)|archived? (?:items|entries)",
    request: "add an archived checkbox",
  },
  {
    pattern:
      "(?:user |app |account )?(?:settings|preferences) (?:page|screen|menu|panel|section|tab)|(?:user|app) (?:settings|preferences)",
    answer:
      "There is nothing to set in an app of mine: its look and its words are changed here in the chat, and the currency too.",
  },
  {
    pattern:
      "admin(?:istrator|istration)?(?: (?:panel|area|page|section|view|interface|dashboard))?|user roles(?: and permissions)?|(?:different )?roles and permissions|(?:user )?permissions|role-based access(?: control)?|access control|user management|user profiles?(?: pages?)?|profile pages?|(?:user|customer|client|member) (?:portal|area|login)",
    answer: NO_ACCOUNTS,
  },
  {
    pattern: "pagination|paging|infinite scroll(?:ing)?|lazy loading",
    answer: "A list stands on one page, however long; its search and its filters make it short.",
  },
  {
    pattern: "(?:achievement )?badges|achievements|gamification",
    answer:
      "Badges I have none. Points can be added up for each, with the best first: “a points field and a leaderboard”.",
  },
  {
    pattern:
      "(?:multiple|several|different|many) languages|multi-?(?:language|lingual)(?: support)?|language (?:selection|support|switch(?:er)?|settings?)|i18n|internationali[sz]ation|locali[sz]ation",
    answer: NO_LANGUAGES,
  },
  {
    pattern:
      "(?:social )?sharing(?: (?:options?|buttons?|function(?:ality)?|features?))?|share (?:buttons?|options?)|collaboration",
    answer: NOT_SHARED,
  },
  {
    pattern: "activity (?:logs?|feeds?|history)|audit (?:logs?|trail)|version history|change (?:log|history)",
    answer:
      "Who changed what, and when, is not kept. A list of your own can keep it: “a log with date, what was done and by whom”.",
  },
  {
    pattern: "onboarding(?: (?:flow|screens?))?|keyboard shortcuts|(?:smooth |subtle )?animations|confetti",
    answer: "That is none of my parts. Every page can be used with the keyboard, and what you add in the code I keep.",
  },
];

const BEFORE = `(?<before>(?:^|\\n)\\s*(?:[-*•]|\\d+[.)])\\s*|[,;:]\\s*(?:(?:and|plus|also|&) )?|\\b(?:with|and|plus|including|includes?|has|have|having|&|\\+)\\s+)`;
const AFTER = "(?=\\s*(?:[,.;)\\n!]|$|and\\b|plus\\b|&|\\+))";

const PATTERNS = WISHES.map(({ pattern, ...rest }) => ({
  ...rest,
  pattern: new RegExp(`${BEFORE}(?:${ADJECTIVE} )*?(?<words>${pattern})${AFTER}`, "giu"),
}));

/** Each such wish of a prompt, in its order: "title, price, a dashboard and reports". */
export function findAppWishes(text: string): AppWish[] {
  return PATTERNS.flatMap(({ pattern, request, answer }) =>
    [...text.matchAll(pattern)].map((found): AppWish => {
      const { before = "", words = "" } = found.groups ?? {};
      return {
        words,
        start: found.index + before.length,
        end: found.index + found[0].length,
        request:
          answer !== undefined || request === null ? null : (request ?? `add ${/s$/i.test(words) ? "" : "a "}${words}`),
        answer: answer ?? null,
      };
    }),
  ).toSorted((a, b) => a.start - b.start);
}

/** The prompt without some of its wishes, and without what joined them to it. */
export function withoutWishes(text: string, wishes: readonly AppWish[]): string {
  return wishes
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => joined(left.slice(0, start), left.slice(end)), text)
    .trim();
}

/** "with dashboard, categories" is "with categories"; "title, dashboard and notes" is "title and notes". */
function joined(front: string, back: string): string {
  const goesOn = /^\s*(?:,\s*(?:and |plus )?|(?:and|plus|&|\+) )/i.exec(back);
  const opens = /\b(?:with|including|includes?|has|have|having)\s+$|[:;\n]\s*(?:[-*•]\s*|\d+[.)]\s*)?$/i.test(front);
  if (goesOn !== null && opens) return front + back.slice(goesOn[0].length);
  const bare = front.replace(
    /(?:\s*,\s*(?:and|plus|also|&)?|\s+(?:with|and|plus|including|includes?|has|have|having|&|\+)|\s*[:;]|\n\s*(?:[-*•]|\d+[.)]))\s*$/iu,
    "",
  );
  return bare + back;
}

/** Whether a name is the wish and no field or list of records: "Reports" of "with customers, orders and reports". */
export function isNameOf({ words }: AppWish, name: string): boolean {
  const plain = (text: string) => singularOf(text.toLowerCase().replace(/^(?:with |and |an? |the )+/, ""));
  return plain(words) === plain(name);
}
