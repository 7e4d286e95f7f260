import type { RowTold } from "./row-told.ts";

const DESK = /\b(?:help ?desk|support|tickets?|ticketing|service desk)\b/i;
const IDEAS =
  /\b(?:feedback|ideas?|suggestions?|feature(?: requests?| voting)?|road ?map) ?(?:board|portal|voting|hub|collector|app|tracker|page|forum|tool)?\b/i;
const NOTES = /\bnot(?:es?|e-?taking) ?(?:app|keeper|taker|manager|tool)?\b/i;
const ADMIN = /\badmin\b|\buser management\b|\bback ?office\b/i;
const METRICS =
  /\b(?:saas|startup|metrics?|analytics|kpis?|growth|marketing) (?:metrics )?(?:dashboard|tracker)\b|\b(?:business|company|sales) metrics (?:dashboard|tracker)\b|\b(?:business|company) dashboard\b/i;
const JOBS = /\bjob (?:board|portal|site|listings?|marketplace)\b/i;
const PORTAL = /\b(?:client|customer) portal\b/i;
const SPRINTS = /\b(?:sprint|scrum|agile)\b/i;
const SALES = /\b(?:sales|crm|deals?|pipeline)\b/i;
const HIRING =
  /\b(?:recruitment|recruiting|hiring|applicants?) (?:tracker|tracking|app|system|manager|pipeline|board)\b/i;
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
    head: METRICS,
    words: /^(?:a |the )?(?:monthly )?(revenue|mrr|sales|growth) (?:charts?|graphs?|over time|trend)$/i,
    into: "FIELD $1",
  },
  {
    head: METRICS,
    words: /^(?:mrr|arr|revenue|monthly recurring revenue|annual recurring revenue)$/i,
    into: "FIELD $0",
  },
  { head: METRICS, words: /^(churn|conversion|bounce|retention|growth)(?: rate)?$/i, into: "FIELD $1 in %" },
  {
    head: METRICS,
    words:
      /^(?:number of )?((?:active |new |paying |total |daily |monthly )*(?:users|customers|subscribers|visitors|sign-?ups|trials))$/i,
    into: "FIELD number of $1",
  },
  { head: /\bcrm\b/i, words: /^(?:(?:sales|deal) )?pipeline(?: stages?)?$/i, into: "LIST deals" },
  { head: SALES, words: /^(?:(?:sales|deal) )?pipeline(?: stages?)?$|^deal stages?$/i, into: "LIST deals" },
  {
    head: SALES,
    words: /^(?:(?:the |lead |sales )*(?:conversion|win|close)) rates?$/i,
    into: "BEYOND conversion rate",
  },
  { head: HIRING, words: /^(?:job )?candidates$/i, into: "LIST candidates" },
  { head: HIRING, words: /^(?:job )?applicants$/i, into: "LIST applicants" },
  { head: HIRING, words: /^(?:open )?positions$/i, into: "LIST open positions" },
  { head: HIRING, words: /^(?:open )?(?:jobs|roles|vacancies|openings)$/i, into: "LIST jobs" },
  {
    head: HIRING,
    words: /^(?:(?:interview|hiring|pipeline|candidate) )?stages?$/i,
    into: "LIST candidates; FIELD stage",
  },
  {
    head: JOBS,
    words:
      /^(?:(?:where|and) )?(?:companies|employers|recruiters|businesses)(?: can)? (?:to )?posts? (?:their |new |open )*(?:jobs|job (?:ads|listings|offers|openings)|positions|openings|vacancies)$/i,
    into: "LIST jobs; FIELD company",
  },
  { head: JOBS, words: /^where (?:companies|employers)(?: can)?$/i, into: "FIELD company" },
  { head: JOBS, words: /^(?:can )?post (?:their |new )?(?:jobs|openings|vacancies|positions)$/i, into: "LIST jobs" },
  {
    head: /\b(?:expenses?|spending|budget)\b/i,
    words:
      /^(?:a )?(?:pie|donut|doughnut) charts?(?: (?:of|for) (?:my |the )?(?:expenses|spending|categories))?(?: (?:by|per) category)?$/i,
    into: "WISH a pie chart of amount by category",
  },
  {
    head: /(?:)/,
    words:
      /^(?:and )?(?:can )?(?:(?:export|download|save|print|generate|create)(?: (?:them|it|invoices?|quotes?|reports?))? (?:as|to|in) (?:an? )?pdfs?|pdf (?:exports?|downloads?|generation|invoices?|files?)|(?:export|download|generate|create) (?:an? |the )?pdfs?)$/i,
    into: "BEYOND PDF export",
  },
  {
    head: /(?:)/,
    words:
      /^(?:can )?(?:set|assign|choose) (deadlines|due dates|priorities|categories|labels|tags)(?: (?:to|for) (?:them|each|tasks))?$/i,
    into: "FIELD $1",
  },
  {
    head: /(?:)/,
    words: /^(?:see |show |with |and )?(?:an? |the )?gantt(?:[- ](?:charts?|views?|diagrams?|timelines?))?$/i,
    into: "BEYOND Gantt chart",
  },
  {
    head: /(?:)/,
    words: /^(?:see |show |with |and )?(?:an? |the )?burn[- ]?(?:down|up)(?: (?:charts?|graphs?))?$/i,
    into: "BEYOND burndown chart",
  },
  {
    head: /(?:)/,
    words: /^time[- ]?tracking$/i,
    about: /\b(?:clients|projects|customers|tasks|employees)\b/i,
    into: "LIST time entries",
  },
  {
    head: /(?:)/,
    words: /^(?:(?:billable|working|tracked) )?hours$/i,
    about: /\bclients\b[^]*\binvoices\b/i,
    into: "LIST time entries",
  },
  {
    head: /(?:)/,
    words: /^(appointment|booking|job|event|shift)s? calendar$/i,
    into: "LIST $1s",
  },
  {
    head: JOBS,
    words:
      /^(?:(?:where|and) )?(?:candidates|applicants|people|users|job ?seekers|developers)(?: can)? (?:apply|send (?:their )?applications?|submit (?:their )?applications?)(?: (?:to|for) (?:them|jobs|it))?$/i,
    into: "LIST applications",
  },
  {
    head: PORTAL,
    words:
      /^(?:(?:where|and) )?(?:(?:clients|customers|they) )?(?:can )?(?:see|view|access|check|find|download|upload)s? (?:their |the |all )*(projects|files|invoices|documents|messages|tasks)$/i,
    into: "LIST $1",
  },
  {
    head: SPRINTS,
    words: /^(?:a |the )?velocity(?: charts?| graph)?$/i,
    into: "WISH a chart of story points by sprint",
  },
  {
    head: /\badmin\b|\b(?:e-?commerce|shop|store) dashboard\b/i,
    words: /^(?:a |the )?(?:monthly )?(?:revenue|sales|income) (?:charts?|graphs?|over time)$/i,
    into: "WISH a chart of total by date",
  },
  { head: CHANGES, words: /^(?:versions?|releases|version (?:number|name)s?)$/i, into: "LIST releases" },
  { head: CHANGES, words: /^release dates?$/i, into: "FIELD release date" },
  { head: CHANGES, words: /^(?:types? of changes?|change types?|types?)$/i, into: "FIELD type" },
  { head: NOTES, words: /^(?:folders|notebooks|collections)$/i, into: "FIELD folder" },
  { head: NOTES, words: /^(?:colou?rs?|colou?r (?:labels?|coding|tags?))$/i, into: "FIELD colour" },
  { head: NOTES, words: /^(?:pinned|favou?rite) notes$/i, into: "WISH pin important notes" },
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
