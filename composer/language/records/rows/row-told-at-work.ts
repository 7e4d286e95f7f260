import type { RowTold } from "./row-told.ts";

const ANY = /(?:)/;
const LEAVE = /\b(?:leave|time[- ]off|vacations?|holidays?|absences?|pto|days off)\b/i;
const EXPENSES = /\b(?:expenses?|reimbursements?|claims?)\b/i;
const HIRING = /\b(?:hiring|recruit\w*|applicants?|candidates?|interviews?)\b/i;
const TIME = /\btime ?(?:tracking|tracker|sheets?)|\bhours (?:tracker|log)|\bbillable\b/i;
const PROJECTS = /\bprojects?\b.*\b(?:management|manager|planner|tracker|tool|app)\b/i;
const FREELANCE = /\b(?:freelanc\w*|consultants?|contractors?|self-employed|solopreneurs?|creatives)\b/i;
const BILLED = /\b(?:consult\w*|freelanc\w*|clients?|agency|billable|billing|time ?(?:tracking|tracker|sheets?))\b/i;
const MILEAGE = /\bmileage\b/i;
const CHECKOUT = /\b(?:equipment|gear|devices?|assets?|laptops?) (?:check-?outs?|loans?|lending|sign-?outs?)\b/i;
const KPI = /\b(?:kpis?|metrics|key figures)\b/i;
const CAMPAIGNS = /\b(?:campaigns?|ads?|marketing) (?:tracker|manager|planner|app|dashboard|tool|log)\b/i;
const ONBOARDING = /\b(?:client|customer) onboarding\b/i;
const SALES = /\b(?:sales|deals?|commissions?) (?:team |rep )?(?:tracker|app|manager|dashboard|crm|calculator|log)\b/i;
const AGENDA = /\bmeeting agendas?\b/i;
const SPRINT = /\b(?:sprint|scrum|agile) (?:board|planner|planning|tracker)\b/i;
const HR = /\bhr\b|\bhuman resources\b/i;
const CLOCK = /\b(?:punch|time) clock\b|\bclock[- ]?in\b/i;
const PAYROLL = /\bpayroll\b/i;
const TRAINING = /\b(?:staff|employees?|team|safety|compliance) training\b|\btraining (?:matrix|records?)\b/i;
const COURSES = /\b(?:employees|staff|people|workers)\b[^]*\b(?:courses|trainings)\b/i;
const GATHERING = /\b(?:conference|convention|summit|symposium|festival|event|hackathon|congress|fair)s?\b/i;
const SESSIONS = /\b(?:sessions|talks|workshops|panels|acts|performances)\b/i;
const KANBAN = /\b(?:kanban|trello|scrum)\b/i;
const TEAM_BOARD = /\b(?:kanban|scrum|sprint|agile|task|project) (?:task )?boards?\b/i;
const DESK = /^(?!.*\b(?:repairs?|garage|workshop)\b).*\b(?:help ?desk|support|tickets?|ticketing|service desk)\b/i;
const CONTENT =
  /\b(?:content|editorial|social media|marketing|posting|instagram) (?:calendar|planner|schedule|scheduler|plan)\b/i;

/** What people mean by the words behind the names of apps for their work. */
export const TOLD_AT_WORK: readonly RowTold[] = [
  // What stands on a board are its tasks, and what it consists of are their states.
  { head: TRAINING, words: /^completion dates?$|^completed on$/i, about: COURSES, into: "ABOUT completed" },
  { head: TRAINING, words: /^(?:certificate )?expir(?:y|ation)(?: dates?)?$/i, about: COURSES, into: "ABOUT expires" },
  // "conference with sessions and a schedule by day"
  {
    head: GATHERING,
    words:
      /^(?:an? |the |and )*(?:daily |event )?(?:schedule|agenda|time ?table|program(?:me)?)(?: (?:by|per|for each|of each) day)?$/i,
    about: SESSIONS,
    into: "WISH sessions in a calendar",
  },
  { head: GATHERING, words: /^(?:by|per|for each) day$/i, about: SESSIONS, into: "ABOUT day" },
  { head: KANBAN, words: /^(?:columns|lists|boards)$/i, into: "WISH a kanban board" },
  { head: KANBAN, words: /^cards$/i, into: "ABOUT cards" },
  { head: KANBAN, words: /^(?:colou?red )?labels$/i, into: "FIELD labels" },
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
    head: EXPENSES,
    words: /^approvals$/i,
    about: /\b(?:projects|trips|employees|departments)\b/i,
    into: "LIST expenses; FIELD status; OPTION requested; OPTION approved; OPTION rejected",
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
    head: HIRING,
    words: /^(?:candidate |interview |applicant )?(?:ratings?|scores?)$/i,
    about: /\b(?:candidates|applicants)\b/i,
    into: "LIST candidates; FIELD rating",
  },
  {
    head: ANY,
    words:
      /^(candidates|applicants|leads|deals) (?:that |which |who )?(?:are )?(?:mov(?:e|ing)|go(?:ing)?|pass(?:ing)?) through (?:the |different |several |various )*(?:stages|steps|columns|phases)$/i,
    into: "LIST $1; WISH a board by stage",
  },
  {
    head: ANY,
    words:
      /^(orders|tickets|tasks|projects|jobs|repairs) (?:that |which |who )?(?:are )?(?:mov(?:e|ing)|go(?:ing)?|pass(?:ing)?) through (?:the |different |several |various )*(?:stages|steps|columns|phases)$/i,
    into: "LIST $1; WISH a board by status",
  },
  {
    head: /\bbudgets?\b|\bcosts?\b/i,
    words: /^(planned|actual|budgeted|estimated)$/i,
    about: /\b(?:planned|budgeted|estimated)\b[^]*\bactual\b|\bactual\b[^]*\b(?:planned|budgeted|estimated)\b/i,
    into: "FIELD $1 (money)",
  },
  { head: HIRING, words: /^interview notes$/i, into: "LIST interviews; FIELD notes" },
  {
    head: LEAVE,
    words:
      /^who(?:'s| is| will be)? (?:away|off|out|absent|on (?:leave|holiday|vacation)|not (?:in|there|here))(?: (?:and |on )?(?:when|which days?|what days?))?$/i,
    into: "FIELD employee; FIELD start date; FIELD end date",
  },
  { head: LEAVE, words: /^dates$/i, into: "FIELD start date; FIELD end date" },
  { head: LEAVE, words: /^(?:and )?when$|^when they (?:come|are|get) back$/i, into: "ABOUT for them" },
  {
    head: EXPENSES,
    words: /^reimbursements?(?: status)?$/i,
    into: "FIELD status; OPTION submitted; OPTION approved; OPTION reimbursed",
  },
  {
    head: EXPENSES,
    words: /^(?:photos? of )?(?:the )?receipts?(?: (?:photos?|images?|pictures?|uploads?|scans?))?$/i,
    into: "FIELD receipt photo",
  },
  {
    head: TIME,
    words:
      /^(?:the )?(?:totals?|total (?:billed|earned|amount|billable)|amount billed|billable amount|earnings|invoiced|billed)(?: amount)? (?:per|by|for each|for every) (client|project|customer)$/i,
    into: "LIST $1s; FIELD name",
  },
  {
    head: ANY,
    words:
      /^(?:(?:add|manage|track) )?(candidates|applicants|tasks|invoices|contacts|deals|documents|tickets|employees|milestones|notes) (?:for|of|per) (?:each|every) (?:open )?(?:position|job|vacancy|opening|project|client|customer|company|case|department|contact|vendor|supplier)$/i,
    into: "LIST $1",
  },
  {
    head: /\bdashboard\b/i,
    words:
      /^(?:upcoming|next|due|my|open|unpaid|active|current) (deadlines|tasks|meetings|payments|invoices|projects|appointments)$/i,
    into: "LIST $1",
  },
  {
    head: CAMPAIGNS,
    words: /^(leads|clicks|impressions|conversions|sign-?ups|sales)(?: generated)?$/i,
    into: "FIELD number of $1",
  },
  { head: CAMPAIGNS, words: /^(cost per (?:lead|click|conversion|sale)|cpl|cpc)$/i, into: "FIELD $1" },
  {
    head: /\bcrm\b|\bcontacts? (?:manager|management|app|database)\b/i,
    words: /^(contacts|companies|candidates|leads|deals|customers|opportunities|accounts|interactions|activities)$/i,
    into: "LIST $1",
  },
  { head: /\bcrm\b/i, words: /^(?:follow-?up )?reminders?$/i, into: "BEYOND reminders" },
  { head: ONBOARDING, words: /^(?:onboarding )?(?:steps|to-?dos|checklist items)$/i, into: "LIST tasks" },
  { head: ONBOARDING, words: /^(owner|due date|assignee|deadline)s?$/i, into: "LIST tasks; FIELD $1" },
  { head: /\brequests?\b/i, words: /^(approved|ordered|received|delivered|fulfilled|rejected)$/i, into: "FIELD $1" },
  { head: /\binvestors?\b/i, words: /^investors$/i, into: "LIST investors" },
  { head: /\bfield service\b/i, words: /^work orders$/i, into: "LIST work orders" },
  {
    head: SALES,
    words: /^commission (?:percent(?:age)?|rate|%)$/i,
    about: /\b(?:reps?|agents?|salespe\w+|team|staff|employees?)\b/i,
    into: "LIST reps; FIELD commission in %",
  },
  {
    head: SALES,
    words: /^commissions?(?: earned| amount| per deal)?$/i,
    about: /\b(?:deals|pipeline|crm)\b/i,
    into: "LIST deals; FIELD commission",
  },
  {
    head: SALES,
    words: /^commissions?(?: earned| amount| per sale)?$/i,
    about: /\b(?:sales|reps|agents)\b/i,
    into: "LIST sales; FIELD amount; FIELD commission",
  },
  { head: SALES, words: /^(reps|sales reps|salespeople|deals|leads|customers|accounts)$/i, into: "LIST $1" },
  { head: /\broad ?map\b/i, words: /^features$/i, into: "LIST features" },
  {
    head: DESK,
    words:
      /^(?:(?:where|and) )?(?:(?:staff|employees|users|customers|technicians|agents|people|members) )?(?:can )?(?:submits?|updates?|changes?|sets?|tracks?|closes?|resolves?|reports?) (?:it |support |their |the |a |new )*(?:requests?|tickets?|issues?|problems?|status)$/i,
    into: "ABOUT for them",
  },
  {
    head: DESK,
    words: /^(?:it |support |new |service )?(?:requests|issues|problems)$/i,
    into: "ABOUT for them",
  },
  { head: /\bcrm\b/i, words: /^contact (?:persons?|people)$/i, into: "LIST contacts" },
  {
    head: /\bcustomer (?:service|care)\b/i,
    words: /^(calls|complaints|e-?mails|questions|returns|refunds|requests|chats)$/i,
    into: "OPTION $1",
  },
  {
    head: PAYROLL,
    words:
      /^((?:hours|overtime)(?: worked| hours)?|hourly (?:wage|rate|pay)|wage|deductions|tax(?:es)?|bonus(?:es)?|net pay|gross pay)$/i,
    into: "LIST payslips; FIELD $1",
  },
  { head: TIME, words: /^hours(?: worked)?$/i, about: /^(?:an? |my )?project time/i, into: "ABOUT hours" },
  { head: PROJECTS, words: /^(budget|hours spent|hours)s?$/i, into: "LIST projects; FIELD $1" },
  { head: /\bticketing\b/i, words: /^(?:issues|problems|requests|tickets?)$/i, into: "LIST tickets" },
  { head: DESK, words: /^(?:the )?(?:issue|problem|request)$/i, into: "FIELD subject" },
  { head: /\bcrm\b/i, words: /^(?:people|friends|friends and family|my network)$/i, into: "LIST contacts" },
  { head: /\bschedul/i, words: /^availability$/i, into: "LIST employees; FIELD availability" },
  { head: AGENDA, words: /^(?:topics|items|points|agenda items)$/i, into: "LIST agenda items" },
  { head: AGENDA, words: /^(owner|presenter|time limit|duration)s?$/i, into: "LIST agenda items; FIELD $1" },
  { head: SPRINT, words: /^(user stories|sprints|epics|bugs|tasks)$/i, into: "LIST $1" },
  { head: SPRINT, words: /^(?:product |the )?backlog$/i, into: "ABOUT for them" },
  {
    head: SPRINT,
    words: /^(?:story )?(?:points|estimates?)$/i,
    about: /^(?![^]*\btasks\b)|\bstories\b/i,
    into: "LIST user stories; FIELD story points",
  },
  { head: SPRINT, words: /^(?:story )?(?:points|estimates?)$/i, into: "LIST tasks; FIELD story points" },
  { head: HR, words: /^departments$/i, into: "LIST departments" },
  {
    head: HR,
    words: /^(?:leave|time off|vacations?|holidays?|absences?)(?: requests?)?$/i,
    into: "LIST employee leave requests",
  },
  {
    head: CLOCK,
    words: /^(?:weekly|daily|monthly|total|worked|total weekly) hours(?: worked)?$/i,
    into: "LIST attendance records; FIELD hours; WISH a chart of hours by week",
  },
  { head: CLOCK, words: /^(clock[- ]?(?:in|out))(?: time)?s?$/i, into: "LIST attendance records; FIELD $1" },
  {
    head: /\binvoic(?:e|es|ing)\b/i,
    words: /^(?:mark (?:them|it|each|invoices) (?:as )?paid|mark as paid)$/i,
    into: "LIST invoices; FIELD paid",
  },
  {
    head: PROJECTS,
    words: /^(?:overall |project )?progress(?: bars?| tracking)?$/i,
    into: "LIST projects; FIELD progress in %",
  },
  { head: BILLED, words: /^(?:hourly |billing )?rates?$/i, into: "FIELD hourly rate" },
  { head: FREELANCE, words: /^(?:hourly |billing |day )?rates$/i, into: "FIELD hourly rate" },
  { head: FREELANCE, words: /^(deadline|budget)s$/i, into: "FIELD $1" },
  { head: FREELANCE, words: /^(?:unpaid|outstanding|open|overdue) invoices$/i, into: "LIST invoices" },
  {
    head: FREELANCE,
    words: /^(?:my |the )?(?:time(?: spent)?|hours(?: worked)?|working hours)$/i,
    about: /\bprojects\b/i,
    into: "LIST time entries",
  },
  {
    head: FREELANCE,
    words:
      /^(?:see |show )?(?:what|how much) (?:i (?:have|need) )?to (?:invoice|bill|charge)(?: (?:them|each client|for it))?$/i,
    about: /\b(?:time|hours)\b/i,
    into: "FIELD hourly rate; FIELD amount",
  },
  { head: MILEAGE, words: /^(?:photos? of )?receipts?(?: photos?)?$/i, into: "LIST expenses; FIELD receipt photo" },
  {
    head: /\b(?:equipment|gear|devices?|assets?|laptops?) (?:loans?|lending)\b/i,
    words: /^who has (?:what|it|which(?: one)?)$/i,
    into: "FIELD borrower",
  },
  { head: CHECKOUT, words: /^who has (?:what|it|which(?: one)?)$/i, into: "FIELD assigned to" },
  { head: CHECKOUT, words: /^checked out(?: on| date)?$/i, into: "FIELD checked out on" },
  {
    head: CHECKOUT,
    words:
      /^(laptops|phones|tablets|cameras|monitors|keys|tools|projectors|headsets|chargers|cables|vehicles|microphones)$/i,
    into: "OPTION $1",
  },
  {
    head: KPI,
    words:
      /^(?:number of )?(new (?:customers|clients|users|leads|orders)|(?:active |total )?(?:users|customers)|sign-?ups|orders|visitors|leads)$/i,
    into: "FIELD number of $1",
  },
  { head: KPI, words: /^(churn|conversion|bounce|retention)(?: rate)?$/i, into: "FIELD $1 in %" },
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
    into: "LIST payslips; FIELD deductions; FIELD net pay",
  },
  { head: DESK, words: /^(?:customers|requesters|users)$/i, into: "LIST customers" },
  { head: DESK, words: /^(?:support )?(?:agents?|staff|team members?)$/i, into: "LIST agents" },
  {
    head: CONTENT,
    words:
      /^(?:(?:can )?(?:plan|schedule|organi[sz]e|create|add|manage) )?(?:posts?|content)(?: ideas)? (?:by|for|per|on|with) (?:each |every |different |multiple |several )?(platform|channel|account|campaign|network)s?$/i,
    into: "FIELD $1",
  },
  { head: CONTENT, words: /^(?:social )?(?:platforms|channels|networks)$/i, into: "FIELD platform" },
];
