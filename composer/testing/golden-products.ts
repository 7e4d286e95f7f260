import type { GoldenPrompt } from "./golden-prompt.ts";

/** What makers of software ask for first: boards of ideas, roadmaps, releases, dashboards of admins and of figures. */
export const GOLDEN_PRODUCTS: readonly GoldenPrompt[] = [
  [
    [
      "Feature voting board where customers suggest ideas and vote, with statuses new, planned, in progress and shipped",
    ],
    "Feature voting board (idea/ideas); Idea!:text, Votes:number±, Status:New/Planned/In progress/Shipped, Description:long; by votes down; search+sort; filter=status; app: home[records idea:board/status+list]",
  ],
  [
    ["Feature roadmap with now, next and later columns, owner and votes"],
    "Feature roadmap (roadmap item/roadmap items); Feature!:text, Status:Now/Next/Later, Owner:text, Votes:number; search+sort; filter=status; app: home[records roadmapItem:list+board/status+table]",
  ],
  [
    ["Release notes page with version, date and type of change"],
    "Release notes (release/releases); Version!:text, Date:date, Type:New/Improved/Fixed/Removed, Changes:long; search+sort; filter=type",
  ],
  [
    ["Admin panel with users, products and orders"],
    "Admin panel | (user/users); Name!:text, Email:email, Role:Admin/Editor/Member, Status:Active/Invited/Suspended, Joined on:date; by joinedOn down; search+sort; filter=role+status | (product/products); Name!:text, Price:USD, Category:text, Description:long; by name up; search+sort | (order/orders); Number!:text, Customer:text, Date:date, Total:USD, Status:New/Making/Sent/Done, Products:many →product; by date down; search+sort; filter=status; total=total; app: home[records user:table+list+board/status] products[records product:list] orders[records order:list+board/status+bars/total/date]",
  ],
  [
    ["Note-taking app with folders, pinned notes and search"],
    "Notes (note/notes); Title!:text, Text:long, Folder:text, Pinned:check; by pinned down; search; filter=pinned; calm; serif",
  ],
  [
    ["Job portal where employers post jobs and candidates can apply"],
    "Job portal | (job/jobs); Title!:text, Company:text, Location:text, Salary:USD, Job type:Full-time/Part-time/Contract/Internship/Remote, Description:long, Apply at:url, Posted on:date; by postedOn down; search+sort; filter=jobType | (application/applications); Applicant!:text, Email:email, Status:New/In review/Interview/Accepted/Rejected, Sent on:date, Message:long, Job:→job; by sentOn down; search+sort; filter=status; app: home[records job:cards+list] applications[records application:list+board/status]",
  ],
  [
    ["SaaS metrics dashboard with MRR, churn and paying customers"],
    "SaaS metrics dashboard (monthly figure/monthly figures); Month!:text, MRR:USD, Churn:number %, Number of paying customers:number; search+sort; app: home[records monthlyFigure:table+bars/mrr/month]",
  ],
  [
    ["Code snippet library with language, tags and a copy button"],
    "Code snippet library (snippet/snippets); Title!:text, Language:JavaScript/Python/SQL/Bash/CSS/Other, Tags:tags, Code:long; search+sort; filter=language; app: home[records snippet:list+sections/language]",
    "a copy button!",
  ],
  [
    ["Issue board with status open, in review, closed and assignee"],
    "Issues (issue/issues); Title!:text, Status:Open/In review/Closed, Assignee:text; search+sort; filter=status; soft; compact; app: home[records issue:board/status+list]",
  ],
  [
    ["Help center with articles, categories and search"],
    "Articles (article/articles); Title!:text, Text:long, Category:Getting started/Account/Billing/Problems, Status:Draft/Published, Updated on:date; by updatedOn down; search+sort; filter=category+status; app: home[records article:list+board/status]",
  ],
  [
    ["Sprint retrospective board with start, stop, continue and votes"],
    "Sprint retrospective board (card/cards); Card!:text, Column:Start/Stop/Continue, Votes:number±, From:text, Sprint:text; search+sort; filter=column; app: home[records card:board/column+list]",
  ],
  [
    ["Finance app where users can add transactions, set budgets and see monthly reports"],
    "Finance | (budget limit/budget limits); Category!:text, Monthly limit:USD, Notes:text, Spent:= sum of transaction.amount by category this month USD, Left:= monthlyLimit - spent USD; search+sort | (transaction/transactions); Description!:text, Amount:USD, Date:date, Category:→budgetLimit; by date down; sort; filter=category; total=amount; app: home[records budgetLimit:list] transactions[records transaction:list+bars/amount/category+bars/amount/date+bars/count/date]",
  ],
];
