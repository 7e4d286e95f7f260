import type { AppKind } from "./kinds-of-apps.ts";

/** Apps of teams and firms that are called by how they work, "kanban board for a dev team", and not by what they keep. */
export const KINDS_OF_OFFICES: readonly AppKind[] = [
  {
    head: /\b(?:staff|employees?|team|safety|compliance) (?:training|certifications?|courses?) (?:tracker|records?|log|app|register|matrix|management|manager)\b|\btraining (?:matrix|records?)\b/i,
    said: /\b(?:employees|staff|people|team members|workers)\b[^]*\b(?:courses|trainings)\b/i,
    main: "trainings of employees",
    needs: [{ list: "employees", or: /(?:^| )(?:employee|worker|member|person|staff)$/ }],
  },
  {
    head: /\b(?:kanban|scrum|agile|sprint|trello)(?:[- ]style| style)? (?:task )?boards?(?: app)? for (?:(?:an?|my|our|the|small|little|whole) )*(?:[\p{L}-]+ )?(?:team|startup|agency|office|company|developers|devs)[\s,:.]*$/iu,
    main: "board tasks",
  },
  {
    head: /\b(?:time ?(?:tracking|tracker|sheets?)|hours? (?:tracker|log)|time clock|clock[- ]in)\b.* for (?:(?:my|our|the|all|small|hourly) )*(?:employees|staff|workers|(?:small )?teams?)\b|\b(?:employee|staff|team) (?:time ?(?:tracking|tracker|sheets?|clock)|hours)\b/i,
    main: "time entries",
    needs: [{ list: "employees", or: /(?:^| )(?:employee|staff|worker|staff member|person|team member|member)$/ }],
  },
  {
    head: /^(?!.* for (?:(?:my|our|all|different) )*(?:clients|projects|customers)\b).*\b(?:time ?(?:tracking|tracker|sheets?)|hours? (?:tracker|log))\b/i,
    hasLists: true,
    main: "time entries",
  },
  {
    head: /\b(?:punch|time) clock\b|\bclock[- ]?in(?: (?:app|system|and out))?\b/i,
    said: /\b(?:employees|staff|workers|team)\b/i,
    main: "attendance records",
    needs: [{ list: "employees", or: /(?:^| )(?:employee|staff|worker|staff member|person|team member|member)$/ }],
  },
  {
    head: /\b(?:sprint|scrum) (?:board|planner|planning|tracker)\b/i,
    said: /\b(?:user )?stor(?:y(?! points?)|ies)\b/i,
    main: "user stories",
  },
  {
    head: /\binterview (?:scheduler|schedule|planner|tracker|calendar|scheduling|log)\b/i,
    said: /\b(?:candidates?|applicants?|interviewers?)\b/i,
    main: "interviews",
  },
  {
    head: /\b(?:recruitment|recruiting|hiring|applicants?) (?:tracker|tracking|app|system|manager|pipeline|board)\b/i,
    said: /\b(?:positions?|jobs?|vacanc\w+|openings?)\b[^]*\bcandidates\b|\bcandidates\b[^]*\b(?:open )?(?:positions|jobs|vacancies|openings)\b/i,
    needs: [
      { list: "jobs", or: /(?:^| )(?:job|position|vacancy|opening|role)$/ },
      { list: "candidates", or: /(?:^| )(?:candidate|applicant)$/ },
    ],
  },
  {
    head: /\bpayroll\b/i,
    main: "payslips",
    needs: [{ list: "employees", or: /(?:^| )(?:employee|staff|worker|staff member|person)$/ }],
  },
  {
    head: /\bexpenses? (?:tracker|reports?|app|claims?|manager|management|approval)\b.* for (?:my|our|the|an?) (?:small )?(?:company|business|team|firm|office|startup|agency)\b/i,
    hasLists: true,
    main: "expenses",
  },
  {
    head: /\b(?:employee|staff|company|work|business) expense (?:reports?|claims?)\b/i,
    main: "employee expenses",
  },
  {
    head: /\bmileage (?:and|&) expenses?\b|\bexpenses? (?:and|&) mileage\b/i,
    needs: [
      { list: "trips", or: /(?:^| )(?:trip|drive|journey|mileage)$/ },
      { list: "expenses", or: /(?:^| )(?:expense|receipt)$/ },
    ],
  },
  {
    head: /\bdashboard for (?:(?:an?|my|our|the|small|little|local) )*(?:freelancers?|consultants?|business(?:es)?|founders?|solopreneurs?|creators?|agency|team|company|shop|startup)\b/i,
    hasLists: true,
    needs: [],
  },
  { head: /\bfreelance(?:r'?s?)? clients?\b/i, hasLists: true, main: "freelance clients" },
  { head: /\b(?:client|customer) portal\b/i, hasLists: true, main: "clients" },
  {
    head: /\bprojects? (?:management|manager|planning) (?:tool|app|software|system|platform)\b/i,
    hasLists: true,
    main: "projects",
  },
  { head: /\b(?:equipment|gear|devices?|assets?|laptops?) check-?outs?\b/i, main: "office equipment" },
  {
    head: /\b(?:blog|newsletter|article|editorial) (?:content |post )?(?:planner|calendar|schedule|tracker)\b/i,
    main: "scheduled posts",
  },
  { head: /\b(?:personal crm|personal relationship|relationship (?:manager|tracker))\b/i, main: "contacts" },
  {
    head: /\bquot(?:e|es|ing) (?:and|&) invoic(?:e|es|ing)\b|\binvoic(?:e|es|ing) (?:and|&) quot(?:e|es|ing)\b/i,
    needs: [
      { list: "quotes", or: /(?:^| )(?:quote|quotation|estimate)$/ },
      { list: "invoices", or: /(?:^| )invoice$/ },
    ],
  },
  { head: /\b(?:product )?road ?map\b/i, said: /\bfeatures\b/i, main: "features" },
  {
    head: /\b(?:subscription|recurring|membership) billing\b|\bsaas (?:subscription|customer)s?\b/i,
    main: "customer subscriptions",
  },
  {
    head: /\b(?:employee|staff|shift|work(?:force)?) schedul(?:e|er|es|ing)\b/i,
    said: /\b(?:shifts?|availability|overtime|rota)\b/i,
    main: "staff shifts",
    needs: [{ list: "employees", or: /(?:^| )(?:employee|staff|worker|staff member|person|team member|member)$/ }],
  },
  { head: /\bcustomer (?:service|care) (?:log|tracker|app|desk|tool)\b/i, main: "tickets" },
  {
    head: /\b(?:customer |it |tech |technical )?support (?:log|tracker|app|desk|tool|system|manager)\b/i,
    said: /\btickets\b/i,
    main: "tickets",
  },
  // What is to be sold is no sale yet.
  {
    head: /\bsales (?:tracker|app|manager|management|crm|dashboard|system|tool)\b/i,
    said: /\b(?:leads|deals|prospects|opportunities)\b/i,
    needs: [],
  },
  {
    head: /\brental propert(?:y|ies) (?:manager|management|app|tracker|system|software)\b/i,
    said: /\b(?:units|apartments|flats|rooms|buildings)\b/i,
    needs: [],
  },
  {
    head: /\bticketing\b/i,
    said: /\b(?:issues?|agents?|technicians?|contractors?|tickets|requests?)\b/i,
    main: "tickets",
  },
  { head: /\bwork orders?(?: (?:app|tracker|manager|management|system|log))?[\s:,]*$/i, main: "work orders" },
  { head: /\bprojects? tracker\b/i, said: /\bclients\b/i, hasLists: true, main: "projects" },
  { head: /\binvestors? (?:crm|tracker|pipeline|relations?|database|manager|list)\b/i, main: "investors" },
  { head: /\bfield service\b/i, main: "work orders" },
  {
    head: /\b(?:client|customer) onboarding\b/i,
    main: "clients",
    needs: [{ list: "tasks", or: /(?:^| )(?:task|step|checklist item|item)$/ }],
  },
  {
    head: /\btime ?sheets?\b/i,
    said: /\b(?:employees|staff|workers|team members)\b/i,
    main: "time entries",
    needs: [{ list: "employees", or: /(?:^| )(?:employee|staff|worker|staff member|person|team member|member)$/ }],
  },
  { head: /\bcrm\b/i, said: /\bcrm\b[^.]*?(?:\b(?:with|including|has)|:) (?:my |all )?contacts\b/i, main: "contacts" },
  {
    head: /\bokrs?\b|\bobjectives and key results\b/i,
    main: "objectives",
    needs: [{ list: "key results", or: /(?:^| )key result$/ }],
  },
  {
    head: /\b(?:vacations?|holidays?|leave|time[- ]?off|pto|absences?)(?: (?:request|approval))? (?:tracker|planner|app|manager|management|system|calendar|tracking)\b/i,
    said: /\b(?:employees?|staff|teams?|team members?|managers?|hr|workers?|approv\w+)\b/i,
    main: "employee leave requests",
  },
  {
    head: /\bmeeting agendas?\b/i,
    said: /\b(?:topics|items|points)\b/i,
    main: "meetings",
    needs: [{ list: "agenda items", or: /(?:^| )agenda item$/ }],
  },
  { head: /\bmeeting (?:notes|minutes|manager|tracker|log|app)\b/i, hasLists: true, main: "meetings" },
  {
    head: /\b(?:law firm|law office|legal|lawyers?|attorneys?)\b.*\b(?:cases?|matters?|practice) (?:manager|management|tracker|app|system)/i,
    hasLists: true,
    main: "cases",
  },
  {
    head: /\b(?:(?:employee|staff|new hire|hr|team) )?onboarding\b/i,
    said: /\bnew (?:hires?|employees?|starters?|joiners?)\b/i,
    hasLists: true,
    main: "new hires",
    needs: [{ list: "tasks", or: /(?:^| )(?:task|step|checklist item|item)$/ }],
  },
];
