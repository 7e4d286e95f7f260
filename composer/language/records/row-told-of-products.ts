import type { RowTold } from "./row-told.ts";

const DESK = /\b(?:help ?desk|support|tickets?|ticketing|service desk)\b/i;
const IDEAS =
  /\b(?:feedback|ideas?|suggestions?|feature(?: requests?| voting)?|road ?map) ?(?:board|portal|voting|hub|collector|app|tracker|page|forum|tool)?\b/i;
const NOTES = /\bnot(?:es?|e-?taking) ?(?:app|keeper|taker|manager|tool)?\b/i;
const ADMIN = /\badmin\b|\buser management\b|\bback ?office\b/i;
const CHANGES = /\bchange ?log\b|\brelease notes\b/i;

/** What people mean by the words behind the names of apps for those who make software, and of the apps that they try first. */
export const TOLD_OF_PRODUCTS: readonly RowTold[] = [
  {
    head: IDEAS,
    words:
      /^(?:(?:where|and) )?(?:(?:users|people|customers|members|visitors|everyone|they) )?(?:can )?(?:(?:up|down)-?)?vot(?:e|ing)(?: (?:on|for|up))?(?: (?:them|it|ideas|features|each|each other|(?:the|other|existing|others') [\p{L}]+))?$|^(?:up-?)?vot(?:es?|ing|e counts?)$/iu,
    into: "FIELD votes",
  },
  {
    head: IDEAS,
    words:
      /^(?:(?:where|and) )?(?:users|people|customers|members|visitors|everyone|they)? ?(?:can )?(?:post|submit|share|suggest|add|leave)(?:s|ing)? (?:new |their |an? )*(?:ideas?|feature requests?|requests|suggestions?|feedback)$/i,
    into: "ABOUT for them",
  },
  { head: /\broad ?map\b/i, words: /^(initiatives|epics|themes|topics|milestones)$/i, into: "LIST $1" },
  { head: ADMIN, words: /^(?:all |the |my )?users$/i, into: "LIST users" },
  {
    head: /\bdashboard\b|\badmin\b/i,
    words: /^(?:a |the )?(?:monthly )?(?:revenue|sales|income) (?:charts?|graphs?|over time)$/i,
    into: "WISH a chart of total by date",
  },
  { head: CHANGES, words: /^(?:versions?|releases|version (?:number|name)s?)$/i, into: "LIST releases" },
  { head: CHANGES, words: /^release dates?$/i, into: "FIELD release date" },
  { head: CHANGES, words: /^(?:types? of changes?|change types?|types?)$/i, into: "FIELD type" },
  { head: NOTES, words: /^(?:folders|notebooks|collections)$/i, into: "FIELD folder" },
  {
    head: NOTES,
    words: /^(?:pin|pinned|pinning|favou?rite)(?: (?:notes?|important notes|items))?$/i,
    into: "FIELD pinned",
  },
  {
    head: DESK,
    words:
      /^(?:(?:where|and) )?(?:(?:staff|agents|support staff|we|team members|admins?) )?(?:can )?(?:repl(?:y|ies)|respond|answer)(?: to (?:them|tickets))?$/i,
    into: "LIST replies",
  },
  {
    head: DESK,
    words: /^(?:and )?(?:can )?(?:close|resolve|reopen)(?: (?:them|it|tickets))?$/i,
    into: "LIST tickets; FIELD status",
  },
  {
    head: DESK,
    words:
      /^(?:there is |see |view |show )?(?:a |the )?dashboard (?:of|with|for|showing) (?:all |the )?(open|closed|unsolved|new) (?:tickets|issues|requests)$/i,
    into: "WISH number of $1 tickets",
  },
  {
    head: /\btime ?(?:tracking|tracker|sheets?)|\bhours (?:tracker|log)/i,
    words: /^(week|month)ly (?:reports?|summar(?:y|ies)|overview|totals?|hours)$/i,
    into: "WISH a chart of hours by $1",
  },
];
