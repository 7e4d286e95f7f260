import type { GoldenPrompt } from "./golden-prompt.ts";

/** Several sorts of records in one app, and how they belong together. */
export const GOLDEN_RELATIONS: readonly GoldenPrompt[] = [
  [
    ["projects with tasks"],
    "Projects | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long; search+sort; filter=status | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Project:→project; done=done~; clear; filter=done; app: home[records project:list+board/status] tasks[records task:list]",
  ],
  [
    ["clients, their invoices and payments"],
    "Clients | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (invoice/invoices); Number!:text, Client:→client, Amount:USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue; by issued down; search+sort; filter=status; total=amount | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Client:→client, Invoice:→invoice; done=received; by date down; sort; filter=received; total=amount; soft; compact; app: home[records client:list+table+board/status] invoices[records invoice:list+board/status+bars/amount/client] payments[records payment:list]",
  ],
  [
    ["a library with books and authors"],
    "Library | (book/books); Title!:text, Author:→author, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished | (author/authors); Name!:text, Country:text, Notes:long; by name up; search+sort; elegant; serif; soft; app: home[records book:list] authors[records author:list]",
  ],
  [
    ["students and courses (many to many)"],
    "Students and courses | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Courses:many →course; by name up; search+sort; filter=class | (course/courses); Title!:text, Teacher:text, Start:date, Progress:number %, Status:Planned/Running/Finished; search+sort; filter=status; app: home[records student:list] courses[records course:list+board/status]",
  ],
  [
    ["A CRM with contacts, companies and deals"],
    "CRM | (contact/contacts); Name!:text, Email:email, Phone:phone, Company:→company, Notes:long; by name up; search+sort | (company/companies); Name!:text, Industry:text, City:text, Size:1–10/11–50/51–250/More, Notes:long; by name up; search+sort; filter=size | (deal/deals); Name!:text, Company:→company, Contact:→contact, Value:USD, Stage:New/Talking/Offer/Won/Lost, Expected close:deadline, Notes:long; search+sort; filter=stage; total=value; soft; compact; app: home[records contact:list] companies[records company:list] deals[records deal:board/stage+list+bars/value/stage]",
  ],
  [
    ["Each project has many tasks. A task has a title, a due date and an assignee."],
    "Projects | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long; search+sort; filter=status | (task/tasks); Title!:text, Due date:deadline, Assignee:text, Done:check, Project:→project; done=done~; clear; filter=done; app: home[records project:list+board/status] tasks[records task:list]",
  ],
  [
    ["each task belongs to a project and has an assignee"],
    "Tasks and projects | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Assignee:text, Project:→project; done=done~; clear; filter=done | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text; search+sort; filter=status; app: home[records task:list] projects[records project:list+board/status]",
  ],
  [
    ["An app where each recipe has a title and belongs to a cookbook"],
    "Recipes (recipe/recipes); Title!:text, Cookbook:text; search; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["Bug tracker with projects, bugs and users; each bug belongs to a project and is assigned to a user"],
    "Bug tracker | (bug/bugs); Title!:text, Severity:Low/Medium/High/Critical, Status:Open/In progress/Fixed/Closed, Assignee:→user, Reported:date, Description:long, Project:→project; search+sort; filter=status+severity | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:→user; search+sort; filter=status | (user/users); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort; soft; compact; app: home[records bug:board/status+list] projects[records project:list+board/status] users[records user:list]",
  ],
  [
    ["Tasks with title and due date, and projects with name and budget"],
    "Tasks and projects | (task/tasks); Title!:text, Due date:deadline, Done:check, Project:→project; done=done~; clear; filter=done | (project/projects); Name!:text, Budget:USD; search; app: home[records task:list] projects[records project:list]",
  ],
  [
    ["books and movies in separate tabs"],
    "Books and movies | (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished | (movie/movies); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; elegant; serif; soft; app: home[records book:list] movies[records movie:list]",
  ],
  [
    ["an app with two tabs: books and movies"],
    "Books and movies | (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished | (movie/movies); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; elegant; serif; soft; app: home[records book:list] movies[records movie:list]",
  ],
  [
    ["teams with players"],
    "Teams | (team/teams); Name!:text, Town:text, Coach:text, Points:number±, Notes:long; by points down; search+sort | (player/players); Name!:text, Number:number, Position:Goal/Defence/Midfield/Attack, Goals:number±, Phone:phone, Team:→team; search+sort; filter=position; bold; square; app: home[records team:list] players[records player:list]",
  ],
  [
    ["rooms and their bookings on one page"],
    "Rooms | (room/rooms); Name!:text, Photo:image, Seats:number±, Floor:number, Equipment:tags, Available:check; search; filter=equipment+available | (booking/bookings); For!:text, Date:date, From:time, Until:time, Status:Asked/Confirmed/Cancelled, Room:→room; by date up; search+sort; filter=status; app: home[records room:cards+list+gallery/photo, records booking:list+calendar/date+board/status]",
  ],
  [
    ["a school app with students, teachers and courses"],
    "School | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long; by name up; search+sort; filter=class | (teacher/teachers); Name!:text, Subject:text, Email:email, Phone:phone, Notes:long; search+sort | (course/courses); Title!:text, Teacher:→teacher, Start:date, Progress:number %, Status:Planned/Running/Finished, Notes:long, Students:many →student; search+sort; filter=status; app: home[records student:list] teachers[records teacher:list] courses[records course:list+board/status]",
  ],
  [
    ["time tracking for clients and projects"],
    "Time tracking | (time entry/time entries); What!:text, Project:→project, Date:date, Hours:number h, Billable:check, Notes:text, Client:→client; by date down; sort; filter=project+billable; total=hours | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Client:→client; search+sort; filter=status; soft; compact; app: home[records timeEntry:list+bars/hours/project+calendar/date] clients[records client:list+table] projects[records project:list+board/status]",
  ],
  [
    ["Properties, tenants and payments"],
    "Properties | (property/properties); Address!:text, Type:House/Apartment/Commercial/Other, Rent:USD, Status:Let/Vacant/Being repaired, Notes:long; search+sort; filter=type+status; total=rent | (tenant/tenants); Name!:text, Phone:phone, Email:email, Moved in:date, Notes:long, Property:→property; search+sort | (payment/payments); For!:text, Amount:USD, Due date:deadline, Paid:check, Paid on:date, Notes:text, Tenant:→tenant, Property:→property; done=paid; by dueDate down; search+sort; filter=paid; total=amount; app: home[records property:list+board/status] tenants[records tenant:list] payments[records payment:list+calendar/dueDate]",
  ],
  [
    ["A book has several authors. An author has a name and a country."],
    "Books and authors | (book/books); Title!:text, Authors:many →author, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished | (author/authors); Name!:text, Country:text; by name up; search; elegant; serif; soft; app: home[records book:list] authors[records author:list]",
  ],
  [
    ["owners and their pets with species, age and photo"],
    "Owners | (owner/owners); Name!:text, Notes:long | (pet/pets); Name!:text, Species:text, Age:number, Photo:image, Owner:→owner; search+sort; playful; rounded; app: home[records owner:list] pets[records pet:cards+list+gallery/photo]",
  ],
  [
    ["suppliers with products, price and stock"],
    "Suppliers (supplier/suppliers); Name!:text, Product:text, Price:USD, Stock:number±; low=stock<=5; search+sort",
  ],
  [
    ["warehouse app: suppliers, products, stock movements"],
    "Warehouse | (supplier/suppliers); Name!:text, Contact person:text, Email:email, Phone:phone, Rating:5 stars, Delivery time:number days, Notes:long; search+sort | (product/products); Name!:text, Stock:number±, Reorder level:number, Category:text, Price:USD, Supplier:→supplier; low=stock<=reorderLevel; search+sort | (stock movement/stock movements); Reason!:text, Date:date, Direction:In/Out, Quantity:number, Notes:text, Product:→product; by date down; search+sort; filter=direction; compact; app: home[records supplier:list] products[records product:list] stock-movements[records stockMovement:list]",
  ],
  [
    ["Fleet manager with vehicles, drivers, trips, fuel and repairs"],
    "Fleet manager | (vehicle/vehicles); Name!:text, Licence plate:text, Make:text, Year:number, Next service:deadline, Insurance:date, Notes:long; search+sort | (driver/drivers); Name!:text, Email:email, Phone:phone, Notes:text; search+sort | (trip/trips); Purpose!:text, Date:date, From:text, To:text, Distance:number km, Notes:text, Vehicle:→vehicle, Driver:→driver; by date down; search+sort; total=distance | (fill-up/fill-ups); Station!:text, Date:date, Litres:number l, Cost:USD, Mileage:number km, Vehicle:→vehicle, Driver:→driver; by date down; search+sort; total=cost+litres | (repair/repairs); What!:text, Date:date, Parts used:text, Cost:USD, Paid:check, Vehicle:→vehicle, Driver:→driver; done=paid; by date down; filter=paid; total=cost; bold; square; app: home[records vehicle:list] drivers[records driver:list] trips[records trip:list] fuel[records fillUp:list] repairs[records repair:list]",
  ],
  [
    ["Students with their level and parent phone number, lessons per student with date, what we did and homework"],
    "Students | (student/students); Name!:text, Level:text, Parent phone number:phone; by name up; search+sort | (lesson/lessons); What we did!:text, Date:date, Homework:text, Student:→student; by date up; search+sort; app: home[records student:list] lessons[records lesson:list+calendar/date]",
  ],
  [
    ["music library with artists, albums and songs"],
    "Music library | (artist/artists); Name!:text, Style:text, Country:text, Website:url, Photo:image, Notes:long; search+sort | (album/albums); Title!:text, Artist:→artist, Year:number, Genre:text, Rating:5 stars; search+sort | (song/songs); Title!:text, Artist:→artist, Key:text, Tempo:number bpm, Length:number min, Notes:long, Album:→album; search+sort; bold; app: home[records artist:list+gallery/photo] albums[records album:list+cards] songs[records song:list]",
  ],
  // What is done with things by those of another list is a list of its own.
  [
    ["village hall store: props, families with phone, which family borrowed which prop and when it came back"],
    "Village hall store | (prop/props); Prop!:text, Source:Have it/Borrow/Buy/Make, Price:GBP, Ready:check; done=ready; filter=ready+source | (family/families); Name!:text, Phone:phone, Email:email, Notes:text; search+sort | (loan/loans); Lent on!:date, Due date:deadline, Returned on:date, Family:→family, Prop:→prop; by dueDate up; app: home[records prop:list] families[records family:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["minibuses and drivers, who drove which minibus on what day"],
    "Minibuses | (minibus/minibuses); Number!:text, License plate:text, Seats:number, Route:text, Next inspection:date, Status:Running/In repair/Broken down; by nextInspection up; search+sort; filter=status | (driver/drivers); Name!:text, Notes:long | (drive/drives); Date!:date, Notes:long, Minibus:→minibus, Driver:→driver; by date down; app: home[records minibus:list+board/status] drivers[records driver:list] drives[records drive:list]",
  ],
  [
    ["violins, pupils, who has which violin and since when"],
    "Violins | (violin/violins); Name!:text, Brand:text, Year:number, Serial number:text, Last serviced:date, Value:USD, Notes:long; search+sort; total=value | (pupil/pupils); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text; by name up; search+sort; filter=class | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Violin:→violin, Pupil:→pupil; done=returned; by dueDate up; filter=returned; app: home[records violin:list] pupils[records pupil:list] loans[records loan:list+calendar/dueDate]",
  ],
  // Who came, whom a statement names, and on which occasions.
  [
    ["rowing club: members, outings with date and place, who came along"],
    "Rowing club | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Fee paid:check, Notes:long; by name up; search+sort; filter=feePaid | (outing/outings); Name!:text, Date:date, Place:text, Came along:many →member; by date down; search+sort; playful; app: home[records member:list] outings[records outing:list+calendar/date]",
  ],
  [
    ["music school. students with phone, attendance for every lesson"],
    "Students and attendance records | (student/students); Name!:text, Instrument:text, Level:Beginner/Intermediate/Advanced, Parent:text, Phone:phone, Email:email, Notes:long; by name up; search+sort; filter=level | (attendance record/attendance records); Lesson!:text, Date:date, Status:Present/Late/Excused/Absent, Note:text, Student:→student; by date down; search+sort; filter=status; app: home[records student:list] attendance[records attendanceRecord:list+calendar/date+board/status]",
  ],
  // Lists that a piece makes: what is chosen from, what is ticked off in each, what is due again and again.
  [
    ["repairs with date, tradesman and cost. Tradesmen should be a list we can edit"],
    "Repairs | (repair/repairs); What!:text, Date:date, Cost:USD, Tradesman:→tradesman; search+sort; total=cost | (tradesman/tradesmen); Name!:text; app: home[records repair:list] tradesmen[records tradesman:list]",
  ],
  [
    ["brownies with birthday and troop (Elves, Imps, Pixies - we want to add troops ourselves)"],
    "Brownies | (brownie/brownies); Name!:text, Birthday:date, Troop:→troop; by name up; search | (troop/troops); Name!:text; playful; rounded; app: home[records brownie:list] troops[records troop:list]",
  ],
  [
    ["kayak tours with date and places. Each tour has its own checklist"],
    "Kayak tours | (tour/tours); Name!:text, Date:date, Places:text; by date down; search+sort | (checklist item/checklist items); Item!:text, Done:check, Tour:→tour; done=done; filter=done; calm; app: home[records tour:list+calendar/date] checklist[records checklistItem:sections/tour+list]",
  ],
  [
    ["tenants with phone, rent due every month, paid or not"],
    "Tenants | (tenant/tenants); Name!:text, Unit:text, Phone:phone, Email:email, Rent:USD, Moved in:date, Notes:long; search+sort; total=rent | (rent payment/rent payments); Due on!:date, Amount:USD, Paid:check, Tenant:→tenant; done=paid; by dueOn down; sort; filter=paid; total=amount; app: home[records tenant:list] rent-payments[records rentPayment:sections/tenant+list]",
  ],
  [
    ["books with author and shelf, shelves we can change ourselves"],
    "Books | (book/books); Title!:text, Author:text, Shelf:→shelf; search | (shelf/shelves); Name!:text; elegant; serif; soft; app: home[records book:list] shelves[records shelf:list]",
  ],
];
