import type { GoldenChange } from "./golden-change.ts";

/** Follow-ups to an app with several sorts of records. */
export const CHANGED_RECORDS: readonly GoldenChange[] = [
  [
    "crm",
    "remove status",
    [
      "! Several have a field **Status**. Do you mean that of **clients**, **projects** or **invoices**? Say “… of the clients”.",
    ],
  ],
  [
    "crm",
    "remove the status from the projects",
    [
      "+ Removed the field **Status**. What people entered in it stays stored, in case it comes back. With it went the board by status.",
    ],
    "-Status:Planned/Active/On hold/Done -filter=status -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    "crm",
    "remove the status of the projects and sort them by deadline",
    [
      "+ Removed the field **Status**. What people entered in it stays stored, in case it comes back. With it went the board by status.",
      "+ The list is sorted by **Deadline**, earliest first now.",
    ],
    "-Status:Planned/Active/On hold/Done -filter=status -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +by deadline up +app: home[records client:list+table+board/status] projects[records project:list] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  ["crm", "add a deadline to the clients", ["+ Added the field **Deadline** (date)."], "+Deadline:deadline"],
  [
    "crm",
    "remove the invoices",
    [
      "+ Removed the invoices. What is stored of them stays so, in case they come back. With it went **list of invoices** and the page **Invoices**.",
    ],
    "-(invoice/invoices) -Number!:text -Client:→client -Amount:USD -Issued:date -Due:deadline -Status:Draft/Sent/Paid/Overdue -by issued down -search+sort -filter=status -total=amount -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list+board/status]",
  ],
  [
    "crm",
    "rename clients to customers",
    ["+ The clients are called **customers** now; what is stored stays."],
    "-(client/clients) -Client:→client -Client:→client +(customer/customers) +Customer:→client +Customer:→client",
  ],
  [
    "crm",
    "let projects have several clients",
    ["+ Each project has any number of clients now, in the field **Clients**."],
    "-Client:→client +Clients:many →client",
  ],
  [
    "crm",
    "show the invoices as a table",
    ["+ The invoices open as a table now."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:table+list+board/status+bars/amount/client]",
  ],
  [
    "crm",
    "add a chart of amount by status to the invoices",
    ["+ The invoices can be seen as a chart of amount by status too."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client+bars/amount/status]",
  ],
  [
    "crm",
    "sort by issued",
    ["+ The list is sorted by **Issued**, earliest first now."],
    "-by issued down +by issued up",
  ],
  ["crm", "rename the Projects page to Work", ["+ The page **Projects** is called **Work** now."]],
  [
    "crm",
    "move the invoices page to the front",
    ["+ The page **Invoices** is the first now; the app opens with it."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: invoices[records invoice:list+board/status+bars/amount/client] home[records client:list+table+board/status] projects[records project:list+board/status]",
  ],
  [
    "crm",
    "remove the projects page",
    ["+ Removed the page **Projects** with what was on it: list of projects."],
    "-(project/projects) -Name!:text -Status:Planned/Active/On hold/Done -Start:date -Deadline:deadline -Owner:text -Client:→client -search+sort -filter=status -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    "crm",
    "put the invoices page before the projects page",
    ["+ The page **Invoices** is moved now."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] invoices[records invoice:list+board/status+bars/amount/client] projects[records project:list+board/status]",
  ],
  ["crm", "use a wallet icon for the invoices page", ["+ The page **Invoices** has the icon “wallet” now."]],
  [
    "crm",
    "filter invoices by client",
    ["+ The list can be filtered by **Client** now."],
    "-filter=status +filter=status+client",
  ],
  ["crm", "show the total amount", ["= The total of **Amount** is shown already."]],
  [
    "crm",
    "each invoice belongs to a project",
    ["+ Each invoice has one project now, in the field **Project**."],
    "+Project:→project",
  ],
  [
    "crm",
    "link projects with each other",
    ["! I link records to those of another sort; projects with each other I cannot link."],
  ],
  [
    "crm",
    "add a due date to invoices, make it required and put it above the amount",
    [
      "+ **Due** is required now.",
      "+ **Due** stands before **Amount** now.",
      "= There is a field **Due** already (date).",
    ],
    "-Due:deadline +Due!:deadline",
  ],
  ["crm", "don't let me delete clients", ["+ The delete buttons are gone."], "-search+sort +search+sort+nodelete"],
  [
    "crm",
    "rename people to partners",
    [
      "! I find nothing of that name in the app. Its fields are, of clients: name, company, email, phone, status, last contact and notes; of projects: name, status, start, deadline, owner and client; of invoices: number, client, amount, issued, due and status.",
    ],
  ],
];
