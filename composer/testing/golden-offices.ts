import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps of firms, as their makers ask for them: what is kept is known by where it is kept. */
export const GOLDEN_OFFICES: readonly GoldenPrompt[] = [
  [
    ["Guest house management app with rooms, guests and bookings"],
    "Guest house management | (room/rooms); Number!:text, Type:Single/Double/Twin/Family/Suite, Beds:number, Price per night:USD, Status:Free/Occupied/Cleaning/Out of order, Notes:text; search+sort; filter=type+status | (guest/guests); Name!:text, Phone:phone, Email:email, Nationality:text, Notes:long; search+sort | (booking/bookings); For!:text, Check-in:date, Check-out:date, People:number, Total price:USD, Status:Asked/Confirmed/Paid/Cancelled, Notes:text, Room:→room, Guest:→guest; by checkIn up; search+sort; filter=status; app: home[records room:list+board/status] guests[records guest:list] bookings[records booking:list+calendar/checkIn+board/status]",
  ],
  [
    ["Warehouse inventory system with products, suppliers and stock levels"],
    "Warehouse inventory system | (product/products); Name!:text, Stock level:number±, Reorder level:number, Category:text, Location:text, Price:USD, Supplier:→supplier; low=stockLevel<=reorderLevel; search+sort | (supplier/suppliers); Name!:text, Contact person:text, Email:email, Phone:phone, Delivery time:number days; search+sort; compact; app: home[records product:list] suppliers[records supplier:list]",
  ],
  [
    ["Van rental app with vans, customers and rentals"],
    "Van rental | (van/vans); Name!:text, Licence plate:text, Make:text, Year:number, Mileage:number km, Next service:deadline, Insurance:date, Notes:long; search+sort | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (rental/rentals); Number!:text, Picked up:date, Return date:deadline, Total price:USD, Deposit:USD, Status:Booked/Out/Returned/Cancelled, Notes:long, Van:→van, Customer:→customer; by returnDate up; search+sort; filter=status; total=totalPrice+deposit; bold; square; app: home[records van:list] customers[records customer:list] rentals[records rental:list+calendar/returnDate+board/status]",
  ],
  [
    [
      "Support desk app where users can submit tickets with subject, priority and category. Agents can change the status and add comments.",
    ],
    "Support desk (ticket/tickets); Subject!:text, Priority:Low/Medium/High/Urgent, Category:Hardware/Software/Account/Network/Other, Status:Open/In progress/Waiting/Solved/Closed, Comments:long; search+sort; filter=status+priority; soft; compact; app: home[records ticket:board/status+list]",
  ],
  [
    ["Van hire tracker: who hired what, from when to when, and the deposit"],
    "Van hires (van hire/van hires); Item!:text, Customer:text, From:date, Until:date, Deposit:USD; by until up; search+sort; app: home[records vanHire:list+calendar/until]",
  ],
  [
    ["Laundry shop app where customers drop off clothes and I note the pickup date and price"],
    "Laundry shop (order/orders); Customer!:text, Clothes:text, Pickup date:date, Price:USD; search+sort; total=price",
  ],
  [
    ["Sick leave planner with employee, who is off and when"],
    "Sick leave planner (leave request/leave requests); Reason!:text, Employee:text, Start date:date, End date:date; by startDate up; search+sort; app: home[records leaveRequest:list+calendar/startDate]",
  ],
  [
    ["Repair cost sheet with parts cost, labour cost and total"],
    "Repair cost sheet (repair cost/repair costs); Name!:text, Parts cost:USD, Labour cost:USD, Total:= partsCost + labourCost USD; search+sort; total=partsCost+labourCost+total",
  ],
  [
    ["Help desk with tickets, clients, urgency and who it is assigned to"],
    "Help desk | (ticket/tickets); Subject!:text, Urgency:Low/Medium/High, Assigned to:text, Status:Open/In progress/Waiting/Solved/Closed, Client:→client; search+sort; filter=status+urgency | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort; soft; compact; app: home[records ticket:board/status+list] clients[records client:list+table]",
  ],
  [
    ["Back office for my online store: products, orders, customers and returns"],
    "Back office | (product/products); Name!:text, Price:USD, Category:text, Description:long; by name up; search+sort | (order/orders); Number!:text, Customer:→customer, Date:date, Total:USD, Status:New/Making/Sent/Done, Due date:deadline, Products:many →product; by date down; search+sort; filter=status; total=total | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (return/returns); Return!:text, Date:date, Reason:Wrong size/Damaged/Not as described/Changed mind/Other, Refund:USD, Status:Asked/Received/Refunded/Rejected, Notes:long, Order:→order, Product:→product, Customer:→customer; by date down; search+sort; filter=status; app: home[records product:list] orders[records order:list+board/status+bars/total/date] customers[records customer:list] returns[records return:list+board/status]",
  ],
  [
    ["Cleaning company planner with cleaners, homes and visit times"],
    "Cleaning company planner | (cleaner/cleaners); Name!:text, Phone:phone, Email:email, Role:text, Hourly rate:USD, Notes:text; search+sort | (cleaning job/cleaning jobs); What!:text, Date:date, Time:time, Address:text, Status:Planned/In progress/Done, Price:USD, Paid:check, Notes:long, Cleaner:→cleaner, Home:→home; done=paid; by date up; search+sort; filter=paid+status; total=price | (home/homes); Address!:text, Client:text, Phone:phone, Key or code:text, Notes:long; search+sort; app: home[records cleaner:list] cleaning-jobs[records cleaningJob:list+calendar/date+board/status] homes[records home:list]",
  ],
  [
    ["Spare parts inventory for a bike workshop with supplier, price and minimum stock"],
    "Spare parts inventory (spare part/spare parts); Name!:text, Supplier:text, Price:USD, Minimum stock:number, Stock:number±; low=stock<=minimumStock; search+sort; compact",
  ],
  [
    ["I want to manage my leads, log calls with them and see who to call next"],
    "Leads and calls | (lead/leads); Name!:text, Company:text, Email:email, Phone:phone, Source:Website/Referral/Cold call/Trade fair/Social media, Status:New/Contacted/Qualified/Won/Lost, Value:USD, Follow-up date:deadline, Notes:long; by followUpDate up; search+sort; filter=status+source; total=value | (call/calls); What!:text, Date:date, Next step:text, Done:check, Notes:long, Lead:→lead; done=done; by date down; search+sort; filter=done; soft; compact; app: home[records lead:board/status+list+calendar/followUpDate+bars/value/source] calls[records call:list+calendar/date]",
  ],
  [
    [
      "Build a CRM tool where I can add clients with name and phone, book appointments for them and see today's schedule",
    ],
    "CRM | (client/clients); Name!:text, Phone:phone; by name up; search | (appointment/appointments); For!:text, Date:date, Time:time, Duration:number min, Status:Booked/Done/Missed, Client:→client; by date up; filter=status; soft; app: home[records client:list+table] appointments[stats(count this day by date), records appointment:list+calendar/date+board/status]",
  ],
  [
    ["Hiring board with columns applied, phone call, interview and hired, and candidates with email and rating"],
    "Hiring board (candidate/candidates); Name!:text, Status:Applied/Phone call/Interview/Hired, Email:email, Rating:5 stars; search+sort; filter=status; app: home[records candidate:board/status+list]",
  ],
  [
    ["Retro board with three columns: start, stop, continue"],
    "Retro board (card/cards); Card!:text, Column:Start/Stop/Continue, Votes:number±, From:text, Sprint:text; search+sort; filter=column; mono; square; app: home[records card:board/column+list]",
  ],
  [
    ["dental practice appointment scheduler"],
    "Dental practice appointments | (patient/patients); Name!:text, Born:date, Phone:phone, Email:email, Allergies:text, Notes:long; search | (appointment/appointments); For!:text, Date:date, Time:time, Duration:number min, Status:Booked/Done/Missed, Patient:→patient; by date up; filter=status; app: home[records patient:list] appointments[records appointment:list+calendar/date+board/status]",
  ],
  [
    ["CRM for a cleaning company"],
    "Cleaning company CRM | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (cleaning job/cleaning jobs); What!:text, Date:date, Time:time, Address:text, Status:Planned/In progress/Done, Price:USD, Paid:check, Notes:long, Client:→client; done=paid; by date up; search+sort; filter=paid+status; total=price; soft; app: home[records client:list+table+board/status] cleaning-jobs[records cleaningJob:list+calendar/date+board/status]",
  ],
  [
    ["Bug tracker with bugs and developers"],
    "Bug tracker | (bug/bugs); Title!:text, Severity:Low/Medium/High/Critical, Status:Open/In progress/Fixed/Closed, Assignee:→developer, Reported:date, Description:long; search+sort; filter=status+severity | (developer/developers); Name!:text, Notes:long; soft; compact; app: home[records bug:board/status+list] developers[records developer:list]",
  ],
  [
    ["PTO tracker: employees, sick days, calendar, days left"],
    "PTO | (employee/employees); Name!:text, Days per year:number, Total days taken:= sum of leaveRequest.days by employee 2, Days left:= daysPerYear - totalDaysTaken 2; search | (leave request/leave requests); Reason!:text, Type:Vacation/Sick leave/Unpaid/Other, Start date:date, End date:date, Days:number, Employee:→employee; by startDate up; search+sort; filter=type; soft; compact; app: home[records employee:list+cards] leave-requests[records leaveRequest:list+calendar/startDate]",
  ],
  [
    ["An app for managing clients, scheduling visits and tracking payments"],
    "Clients | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (visit/visits); Name!:text, Date:date, Client:→client | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Client:→client; done=received; by date down; sort; filter=received; total=amount; soft; compact; app: home[records client:list+table+board/status] visits[records visit:list] payments[records payment:list]",
  ],
  [
    ["Sales board with stages new, quoted, won and lost where deals have a value and a contact"],
    "Sales board (deal/deals); Name!:text, Stage:New/Quoted/Won/Lost, Value:USD, Contact:text; search+sort; filter=stage; total=value; soft; compact; app: home[records deal:board/stage+list+bars/value/stage]",
  ],
  [
    ["Build a tool where our team can log defects, assign someone to them and close them when they are solved"],
    "Defects (defect/defects); Title!:text, Assignee:text, Closed:check; done=closed; search+sort; filter=closed; soft; compact",
  ],
  [
    ["I want to keep a list of my customers, send them quotes and see which quotes are accepted"],
    "Customers and quotes | (customer/customers); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (quote/quotes); Number!:text, Customer:→customer, Amount:USD, Date:date, Valid until:deadline, Status:Draft/Sent/Accepted/Declined; filter=status; total=amount; soft; app: home[records customer:list+table+board/status] quotes[records quote:list+board/status]",
  ],
  [
    ["An app where the staff can book meeting rooms"],
    "Meeting rooms | (room/rooms); Name!:text, Photo:image, Seats:number±, Floor:number, Equipment:tags, Available:check; search; filter=equipment+available | (booking/bookings); For!:text, Date:date, From:time, Until:time, Status:Asked/Confirmed/Cancelled, Room:→room, Staff:→staff; by date up; search+sort; filter=status | (staff/staff); Name!:text, Role:text, Email:email, Phone:phone, Started:date; search+sort; soft; compact; app: home[records room:cards+list+gallery/photo] bookings[records booking:list+calendar/date+board/status] staff[records staff:list+cards]",
  ],
  [
    ["I want to plan the projects of my office, split them into phases and see how far each project is"],
    "Office | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long, Phases:= count of phase by project 0, Phases done:= count of phase by project where status is Done 0, Progress:= phasesDone / phases * 100 %0; search+sort; filter=status | (phase/phases); Phase!:text, Date:deadline, Status:Planned/In progress/Done, Notes:text, Project:→project; by date up; app: home[records project:list+board/status] phases[records phase:list+calendar/date+board/status]",
  ],
];
