import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps of firms and their teams: what is billed, asked for, approved and looked after. */
export const GOLDEN_FIRMS: readonly GoldenPrompt[] = [
  [
    ["Invoice maker with customers, items, quantity, price and tax"],
    "Invoice maker | (invoice/invoices); Number!:text, Client:→customer, Amount:= subtotal * (1 + tax / 100) USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue, Notes:long, Tax:number %, Subtotal:= sum of lineItem.lineTotal by invoice USD; by issued down; search+sort; filter=status; total=amount | (line item/line items); Description!:text, Quantity:number, Price:USD, Invoice:→invoice, Line total:= quantity * price USD; total=lineTotal | (customer/customers); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort; soft; compact; app: home[records invoice:list+board/status+bars/amount/client] line-items[records lineItem:list] customers[records customer:list+table]",
  ],
  [
    ["Estimate app for a roofer with clients, line items and discount"],
    "Estimates | (estimate/estimates); Number!:text, Client:→client, Date:date, Valid until:deadline, Total:= subtotal * (1 - discount / 100) USD, Status:Draft/Sent/Accepted/Declined, Notes:long, Discount:number %, Subtotal:= sum of lineItem.lineTotal by estimate USD; by date down; search+sort; filter=status; total=total | (client/clients); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (line item/line items); Description!:text, Quantity:number, Price:USD, Estimate:→estimate, Line total:= quantity * price USD; total=lineTotal; soft; app: home[records estimate:list+board/status] clients[records client:list] line-items[records lineItem:list]",
  ],
  [
    ["Scrum board for our startup with labels and due dates"],
    "Scrum board (task/tasks); Title!:text, Labels:tags, Due date:deadline, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    ["OKR app with objectives, key results and owners"],
    "OKR | (objective/objectives); Objective!:text, Owner:text, Quarter:Q1/Q2/Q3/Q4, Status:On track/At risk/Behind/Done, Notes:long; search+sort; filter=quarter+status | (key result/key results); Key result!:text, Owner:text, Target:number, Current:number, Due date:deadline, Objective:→objective; by dueDate up; search+sort; app: home[records objective:list+board/status] key-results[records keyResult:list]",
  ],
  [
    ["Meeting log with attendees, decisions and action items"],
    "Meeting log | (meeting/meetings); Topic!:text, Date:date, Time:time, Attendees:many →attendee, Agenda:long, Notes:long; by date down; search+sort | (attendee/attendees); Name!:text, Email:email, Phone:phone, Notes:text; search+sort | (decision/decisions); Decision!:text, Owner:text, Date:date, Notes:long, Meeting:→meeting; by date down; search+sort | (action item/action items); Action!:text, Owner:text, Due date:deadline, Done:check, Meeting:→meeting; done=done; by dueDate up; search+sort; filter=done; app: home[records meeting:list+calendar/date] attendees[records attendee:list] decisions[records decision:list] action-items[records actionItem:list]",
  ],
  [
    ["Legal case tracker for lawyers with clients, cases, hearings and deadlines"],
    "Legal case tracker | (case/cases); Case!:text, Case number:text, Type:Family/Criminal/Contract/Property/Employment/Injury/Other, Status:Open/In court/On hold/Settled/Closed, Court:text, Opened on:date, Notes:long, Deadline:deadline, Client:→client; by openedOn down; search+sort; filter=status+type | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort | (hearing/hearings); Hearing!:text, Date:date, Time:time, Court:text, Judge:text, Outcome:Upcoming/Held/Postponed/Decided, Notes:long, Case:→case; by date up; search+sort; filter=outcome; soft; app: home[records case:list+board/status] clients[records client:list+table] hearings[records hearing:list+calendar/date]",
  ],
  [
    ["Time tracking app: projects, hours, hourly rate, total billed per client"],
    "Time tracking | (time entry/time entries); What!:text, Project:→project, Date:date, Hours:number h, Billable:check, Notes:text, Hourly rate:USD, Amount:= hours * hourlyRate USD; by date down; sort; filter=project+billable; total=hours+amount | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date, Billed:= sum of project.billed by client USD; by name up; search+sort | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Client:→client, Billed:= sum of timeEntry.amount by project USD; search+sort; filter=status; soft; compact; app: home[records timeEntry:list+bars/hours/project+calendar/date] clients[records client:list+table] projects[records project:list+board/status]",
  ],
  [
    ["Time off tracker for our team where employees request leave and managers approve"],
    "Time off tracker (leave request/leave requests); Reason!:text, Employee:text, Type:Vacation/Sick leave/Unpaid/Parental/Other, Start date:date, End date:date, Days:number, Status:Requested/Approved/Rejected, Notes:text; by startDate up; search+sort; filter=status+type; app: home[records leaveRequest:list+board/status+calendar/startDate]",
  ],
  [
    ["Payroll app with employees, hours worked, hourly rate, deductions and net pay"],
    "Payroll | (payslip/payslips); Month!:text, Hours worked:number, Hourly rate:USD, Deductions:USD, Net pay:= hoursWorked * hourlyRate - deductions USD, Employee:→employee; search+sort; total=deductions+netPay | (employee/employees); Name!:text, Role:text, Email:email, Phone:phone, Started:date; search+sort; soft; compact; app: home[records payslip:list] employees[records employee:list+cards]",
  ],
  [
    ["Shift planner with staff, shifts and roles"],
    "Shift planner | (shift/shifts); Shift!:text, Date:date, Start:time, End:time, Hours:= (minutesBetween(start, end)) / 60 h2, Role:text, Staff:→staff; by date up; search+sort | (staff/staff); Name!:text, Role:text, Email:email, Phone:phone, Started:date; search+sort; soft; compact; app: home[records shift:list+calendar/date] staff[records staff:list+cards]",
  ],
  [
    ["Social media planner for LinkedIn and Instagram with caption and publish date"],
    "Social media planner (post/posts); Title!:text, Platform:LinkedIn/Instagram, Caption:text, Publish date:date; by publishDate up; search+sort; bold; app: home[records post:calendar/publishDate+list]",
  ],
  [
    ["Client portal with projects, files and invoices"],
    "Client portal | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Client:→client; search+sort; filter=status | (file/files); Name!:text, Link:url, Type:Design/Document/Photo/Other, Date:date, Notes:text, Project:→project, Client:→client; by date down; search+sort; filter=type | (invoice/invoices); Number!:text, Client:→client, Amount:USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue; by issued down; search+sort; filter=status; total=amount; soft; compact; app: home[records client:list+table+board/status] projects[records project:list+board/status] files[records file:list] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    ["Support ticket app with customers, agents and priority"],
    "Support ticket | (support ticket/support tickets); Subject!:text, Requester:→customer, Category:Hardware/Software/Account/Network/Other, Priority:Low/Medium/High/Urgent, Status:Open/In progress/Waiting/Solved/Closed, Assignee:→agent, Opened:date, Description:long; by opened down; search+sort; filter=status+priority | (customer/customers); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort | (agent/agents); Name!:text, Email:email, Phone:phone, Team:text; search+sort; soft; compact; app: home[records supportTicket:board/status+list] customers[records customer:list+table] agents[records agent:list]",
  ],
  [
    ["Sales pipeline with deals, amount, probability and weighted forecast"],
    "Sales pipeline (deal/deals); Name!:text, Amount:USD, Probability:number %, Weighted value:= amount * probability / 100 USD, Stage:New/Talking/Offer/Won/Lost; search+sort; filter=stage; total=amount+weightedValue; soft; compact; app: home[records deal:board/stage+list]",
  ],
  [
    ["Device checkout: laptops and cameras, who has it, due back"],
    "Device checkout (device checkout/device checkouts); Name!:text, Assigned to:text, Due back:deadline, Category:Laptops/Cameras; search+sort",
  ],
  [
    ["HR system with employees, departments and vacation requests"],
    "HR | (employee/employees); Name!:text, Role:text, Department:→department, Email:email, Phone:phone, Started:date, Notes:long; search+sort; filter=department | (department/departments); Name!:text, Head:text, Location:text, Notes:long; search+sort | (vacation request/vacation requests); Reason!:text, Employee:→employee, Type:Vacation/Sick leave/Unpaid/Parental/Other, Start date:date, End date:date, Days:number, Status:Requested/Approved/Rejected, Notes:text, Department:→department; by startDate up; search+sort; filter=status+type; soft; compact; app: home[records employee:list+cards] departments[records department:list] vacation-requests[records vacationRequest:list+board/status+calendar/startDate]",
  ],
  [
    ["Punch clock for staff with clock in and clock out"],
    "Punch clock | (attendance record/attendance records); Date!:date, Clock in:time, Clock out:time, Status:Present/Late/Absent/On leave, Employee:→employee; by date down; search+sort; filter=status | (employee/employees); Name!:text, Role:text, Email:email, Phone:phone, Started:date; search+sort; soft; compact; app: home[records attendanceRecord:list+calendar/date+board/status] employees[records employee:list+cards]",
  ],
  [
    ["Employee directory with departments"],
    "Employees (employee/employees); Name!:text, Role:text, Department:Production/Sales/Office/Service, Email:email, Phone:phone, Started:date, Notes:long; search+sort; filter=department; soft; compact; app: home[records employee:list+cards]",
  ],
  [
    ["Recruiting app with open positions, candidates for each position and a board by stage"],
    "Recruiting | (open position/open positions); Title!:text, Department:text, Location:text, Salary:USD, Status:Draft/Open/Interviewing/Filled, Opened on:date, Description:long; search+sort; filter=status | (candidate/candidates); Name!:text, Position:→openPosition, Stage:Applied/Call/Interview/Offer/Hired/Rejected, Email:email, Interview:date, Rating:5 stars; search+sort; filter=stage+position; app: home[records openPosition:list+board/status] candidates[records candidate:board/stage+list]",
  ],
  [
    ["Policy library with category, owner and review date"],
    "Policy library (policy/policies); Policy!:text, Category:Staff/Safety/IT/Finance/Other, Owner:text, Review date:deadline; by reviewDate up; search+sort; filter=category; app: home[records policy:list+calendar/reviewDate]",
  ],
  [
    ["Subscription billing with customers, plan and renewal date"],
    "Subscription billing | (subscription/subscriptions); Subscription!:text, Customer:→customer, Plan:Basic/Pro/Business, Amount:USD, Renewal date:deadline, Status:Trial/Active/Past due/Cancelled; by renewalDate up; search+sort; filter=plan+status; total=amount | (customer/customers); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort; soft; app: home[records subscription:list+board/status+calendar/renewalDate] customers[records customer:list+table]",
  ],
  [
    ["Investor tracker with firm, check size and stage"],
    "Investor tracker (investor/investors); Name!:text, Firm:text, Check size:USD, Stage:To contact/Contacted/Meeting/Due diligence/Committed/Passed, Last contact:date; by lastContact down; search+sort; filter=stage; total=checkSize; app: home[records investor:board/stage+list]",
  ],
  [
    ["Customer onboarding app with clients, steps, owner and due date"],
    "Customer onboarding | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (task/tasks); Title!:text, Owner:text, Due date:deadline, Done:check, Client:→client; done=done~; clear; filter=done; soft; app: home[records client:list+table+board/status] tasks[records task:list]",
  ],
  [
    ["CRM for consultants with contacts, companies and deals"],
    "CRM | (contact/contacts); Name!:text, Email:email, Phone:phone, Company:→company, Notes:long; by name up; search+sort | (company/companies); Name!:text, Industry:text, City:text, Size:1–10/11–50/51–250/More, Notes:long; by name up; search+sort; filter=size | (deal/deals); Name!:text, Company:→company, Contact:→contact, Value:USD, Stage:New/Talking/Offer/Won/Lost, Expected close:deadline, Notes:long; search+sort; filter=stage; total=value; soft; compact; app: home[records contact:list] companies[records company:list] deals[records deal:board/stage+list+bars/value/stage]",
  ],
  [
    ["Ad campaign tracker with budget, spend, leads and cost per lead"],
    "Ad campaigns (ad campaign/ad campaigns); Campaign!:text, Budget:USD, Spend:USD, Number of leads:number, Cost per lead:= spend / numberOfLeads USD, Starts on:date; by startsOn down; search+sort; app: home[records adCampaign:list+calendar/startsOn]",
  ],
];
