import type { RowTold } from "./row-told.ts";

const ANY = /(?:)/;
const LEAVE = /\b(?:leave|time[- ]off|vacations?|holidays?|absences?|pto|days off)\b/i;
const EXPENSES = /\b(?:expenses?|reimbursements?|claims?)\b/i;
const TIME = /\btime ?(?:tracking|tracker|sheets?)|\bhours (?:tracker|log)|\bbillable\b/i;
const PAYROLL = /\bpayroll\b/i;
const TEAM_BOARD = /\b(?:kanban|scrum|sprint|agile|task|project) (?:task )?boards?\b/i;
const DESK = /\b(?:help ?desk|support|tickets?|ticketing|service desk)\b/i;
const CONTENT =
  /\b(?:content|editorial|social media|marketing|posting|instagram) (?:calendar|planner|schedule|scheduler|plan)\b/i;

/** What people mean by the words behind the names of apps for their work. */
export const TOLD_AT_WORK: readonly RowTold[] = [
  {
    head: LEAVE,
    words:
      /^(?:(?:where|and|which|that) )?(?:(?:the|their|a) )?(?:managers?|supervisors?|admins?|bosses|boss|hr|team leads?)(?: can| should| must| will)? (?:approves?|accepts?|decides?|signs? off|reviews?)(?:,? (?:or|and|\/) (?:rejects?|declines?|den(?:y|ies)|approves?))?(?: (?:on )?(?:them|it|(?:the |each |all )?(?:requests?|leave)))?$/i,
    into: "ABOUT for them",
  },
  {
    head: ANY,
    words:
      /^(?:(?:where|and|which|that) )?(?:(?:the|their|a) )?(?:managers?|supervisors?|admins?|bosses|boss|hr|team leads?|finance|owners?)(?: can| should| must| will)? (?:approves?|accepts?|decides?|signs? off|reviews?)(?:,? (?:or|and|\/) (?:rejects?|declines?|den(?:y|ies)|approves?))?(?: (?:on )?(?:them|it|(?:the |each |all )?(?:requests?|expenses?|claims?|leave|reports?|time ?sheets?)))?$/i,
    into: "FIELD status; OPTION requested; OPTION approved; OPTION rejected",
  },
  {
    head: ANY,
    words: /^(?:approvals?|approval (?:status|workflow|process|flow)|(?:manager|boss) approvals?)$/i,
    into: "FIELD status; OPTION requested; OPTION approved; OPTION rejected",
  },
  {
    head: LEAVE,
    words:
      /^(?:(?:where|and) )?(?:(?:employees?|staff|workers|team members|people|members|everyone) )?(?:can )?(?:asks?(?: for)?|requests?|appl(?:y|ies) for|books?|submits?) (?:their )?(?:time off|days off|leave|vacations?|holidays?|absences?|pto|requests?)(?: (?:requests?|days))?$/i,
    into: "ABOUT for them",
  },
  {
    head: LEAVE,
    words:
      /^(?:(?:where|and) )?(?:employees?|staff|workers|team members|people|members|everyone) (?:can )?(?:asks?(?: for)?|requests?|books?)$|^(?:time|days) off$/i,
    into: "ABOUT for them",
  },
  {
    head: LEAVE,
    words: /^(?:leave |remaining |vacation |holiday )?(?:balances?|days left|days remaining|allowances?)$/i,
    into: "LIST employees; FIELD days per year",
  },
  {
    head: EXPENSES,
    words:
      /^(?:(?:where|and) )?(?:(?:employees?|staff|workers|team members|people|members|everyone) )?(?:can )?submits? (?:their )?(?:expenses?|claims?|reports?|expense reports)$/i,
    into: "ABOUT for them",
  },
  {
    head: TIME,
    words:
      /^(?:the )?(?:totals?|total (?:billed|earned|amount|billable)|amount billed|billable amount|earnings|invoiced|billed)(?: amount)? (?:per|by|for each|for every) (client|project|customer)$/i,
    into: "LIST $1s; FIELD name",
  },
  { head: TEAM_BOARD, words: /^(?:the )?columns?$/i, into: "WISH a board by status" },
  { head: TEAM_BOARD, words: /^cards?$/i, into: "LIST tasks" },
  {
    head: /\b(?:deals?|pipeline|sales|crm|leads?|opportunit(?:y|ies))\b/i,
    words:
      /^(?:(?:it |and |the app )?(?:should |must |can )?(?:show|see|calculate|display)s? )?(?:the |a |my |our )?(?:weighted (?:sales )?(?:forecast|pipeline|value|amount|revenue)|sales forecast|forecast(?:ed)?(?: revenue)?)$/i,
    into: "FIELD weighted value; FIELD probability",
  },
  {
    head: PAYROLL,
    words: /^(?:deductions|tax(?:es)?) and (?:net|take-home) (?:pay|salary)$/i,
    into: "FIELD deductions; FIELD net pay",
  },
  { head: DESK, words: /^(?:customers?|requesters?|users?)$/i, into: "LIST customers" },
  { head: DESK, words: /^(?:support )?(?:agents?|staff|team members?)$/i, into: "LIST agents" },
  {
    head: CONTENT,
    words:
      /^(?:(?:can )?(?:plan|schedule|organi[sz]e|create|add|manage) )?(?:posts?|content)(?: ideas)? (?:by|for|per|on|with) (?:each |every |different |multiple |several )?(platform|channel|account|campaign|network)s?$/i,
    into: "FIELD $1",
  },
  { head: CONTENT, words: /^(?:social )?(?:platforms|channels|networks)$/i, into: "FIELD platform" },
];
