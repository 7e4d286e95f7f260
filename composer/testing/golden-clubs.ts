import type { GoldenPrompt } from "./golden-prompt.ts";

/** Clubs, schools and neighbours: what an app of each kind is nothing without, and what the row behind its name means. */
export const GOLDEN_CLUBS: readonly GoldenPrompt[] = [
  [
    ["Library app with books, members and loans, show which are overdue"],
    "Library | (book/books); Title!:text, Author:text, Genre:text, ISBN:text, Copies:number, Shelf:text, Notes:long; search+sort | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Book:→book, Member:→member; done=returned; by dueDate up; filter=returned; elegant; serif; soft; app: home[records book:list] members[records member:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["Volunteer rota planner with shifts and sign ups"],
    "Volunteer rota planner | (shift/shifts); Role!:text, Date:date, Start:time, End:time, Places needed:number, Signed up:many →volunteer; by date up | (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Availability:Weekdays/Evenings/Weekend, Hours:number h; search; filter=availability; total=hours; playful; rounded; app: home[records shift:list+calendar/date] volunteers[records volunteer:list]",
  ],
  [
    ["Job portal with job posts, companies and applicants"],
    "Job portal | (job/jobs); Title!:text, Company:→company, Location:text, Salary:USD, Job type:Full-time/Part-time/Contract/Internship/Remote, Description:long, Apply at:url, Posted on:date; by postedOn down; search+sort; filter=jobType | (company/companies); Name!:text, Industry:text, City:text, Size:1–10/11–50/51–250/More, Notes:long; by name up; search+sort; filter=size | (applicant/applicants); Name!:text, Position:→job, Stage:Applied/Call/Interview/Offer/Hired/Rejected, Email:email, Interview:date; search+sort; filter=stage+position; soft; app: home[records job:cards+list] companies[records company:list] applicants[records applicant:board/stage+list]",
  ],
  [
    ["Carpooling app with parents, kids and rides"],
    "Carpooling | (ride/rides); Ride!:text, Date:date, Departs at:time, Free seats:number, Meeting place:text, Driver:→parent, Passengers:many →kid; by date up; search+sort | (parent/parents); Name!:text, Phone:phone, Email:email, Notes:text, Kid:→kid; search+sort | (kid/kids); Name!:text, Notes:text; search; app: home[records ride:list+calendar/date] parents[records parent:list] kids[records kid:list]",
  ],
  [
    ["Voting app with questions, options and results"],
    "Voting | (question/questions); Question!:text, Status:Open/Closed, Closes on:date; by closesOn up; search+sort; filter=status | (option/options); Option!:text, Votes:number±, Question:→question; by votes down; search; total=votes; app: home[records question:list+board/status] options[records option:list+bars/votes/option]",
  ],
  [
    ["Message board with threads and comments"],
    "Message board | (thread/threads); Thread!:text, Author:text, Category:General/Questions/News/Off topic, Posted on:date, Text:long, Likes:number±, Pinned:check; by postedOn down; search+sort; filter=category | (comment/comments); Comment!:text, Author:text, Date:date, Thread:→thread; by date down; search+sort; app: home[records thread:list] comments[records comment:list]",
  ],
  [
    ["Lost and found register with item, photo and status"],
    "Lost and found (item/items); Item!:text, Photo:image, Status:Lost/Found/Given back; search+sort; filter=status; app: home[records item:list+board/status+gallery/photo]",
  ],
  [
    ["Tool sharing app with tools, owners and who borrowed what"],
    "Tool sharing | (tool/tools); Name!:text, Kind:Hand tool/Power tool/Garden/Measuring/Other, Brand:text, Place:text, Bought on:date, Price:USD, Condition:Good/Worn/Broken, Notes:long, Owner:→owner; search+sort; filter=kind+condition | (owner/owners); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; search | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Borrower:text, Tool:→tool; done=returned; by dueDate up; filter=returned; app: home[records tool:list] owners[records owner:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["Fundraising app with campaigns, donors and donations"],
    "Fundraising | (campaign/campaigns); Name!:text, Goal:USD, Start:date, End:date, Description:long, Raised:= sum of donation.amount by campaign USD, Still to raise:= goal - raised USD, Reached:= raised / goal * 100 %0; by end up; search+sort | (donor/donors); Name!:text, Email:email, Phone:phone, Notes:long, Given:= sum of donation.amount by donor USD; search | (donation/donations); For!:text, Amount:USD, Date:date, Thanked:check, Donor:→donor, Campaign:→campaign; by date down; filter=thanked; total=amount; app: home[records campaign:list] donors[records donor:list] donations[records donation:list+bars/amount/date]",
  ],
  [
    ["Reading group organizer with books, meetings and members"],
    "Reading group organizer | (book/books); Title!:text, Author:text, Status:Suggested/Next/Reading/Read, Notes:long, Suggested by:→member; search+sort; filter=status | (meeting/meetings); Meeting!:text, Date:date, Time:time, Place:text, Notes:long, Book:→book, Host:→member; by date up; search+sort | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort; elegant; serif; soft; app: home[records book:list+board/status] meetings[records meeting:list+calendar/date] members[records member:list]",
  ],
  [
    ["Badminton court bookings: members, courts and time slots"],
    "Badminton court bookings | (booking/bookings); For!:text, Date:date, From:time, Until:time, Status:Asked/Confirmed/Cancelled, Notes:text, Court:→court, Member:→member; by date up; search+sort; filter=status | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort | (court/courts); Name!:text, Surface:text, Indoors:check, Notes:text; search+sort; app: home[records booking:list+calendar/date+board/status] members[records member:list] courts[records court:list]",
  ],
  [
    ["Parish giving app with families, tithes and offerings"],
    "Parish giving | (donation/donations); For!:text, Kind:Tithe/Offering/Special gift, Amount:USD, Date:date, Method:Cash/Transfer/Card/Cheque, Notes:text, Family:→family; by date down; search+sort; filter=kind; total=amount | (family/families); Name!:text, Phone:phone, Email:email, Notes:text, Given:= sum of donation.amount by family USD; search+sort; app: home[records donation:list+bars/amount/date] families[records family:list]",
  ],
  [
    ["Party guest check-in app with guest list and ticket type"],
    "Party guest check-in (guest/guests); Name!:text, Ticket type:Standard/VIP/Staff, Email:email, Checked in:check, Notes:text; done=checkedIn; by name up; search+sort; filter=checkedIn+ticketType",
  ],
  [
    ["Star chart for kids with chores, stickers and prizes"],
    "Star chart | (chore/chores); Task!:text, Child:→kid, Stickers:number±, Date:date, Done:check; done=done; by date down; search+sort; filter=done | (kid/kids); Name!:text, Notes:text, Points earned:= sum of chore.stickers by child where done is true 0; search | (prize/prizes); Prize!:text, Points needed:number, Redeemed:check, Redeemed by:→kid; search+sort; playful; rounded; app: home[records chore:list] kids[records kid:list] prizes[records prize:list]",
  ],
  [
    ["Guitar lesson studio: pupils, lessons and payments"],
    "Guitar lesson studio | (pupil/pupils); Name!:text, Instrument:text, Level:Beginner/Intermediate/Advanced, Parent:text, Phone:phone, Email:email, Notes:long; by name up; search+sort; filter=level | (lesson/lessons); Topic!:text, Student:→pupil, Date:date, Price:USD, Paid:check; done=paid; by date up; search+sort; filter=paid; total=price | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Pupil:→pupil; done=received; by date down; sort; filter=received; total=amount; compact; app: home[records pupil:list] lessons[records lesson:list+calendar/date] payments[records payment:list]",
  ],
  [
    ["Football camp registration with campers, parents, allergies and sessions"],
    "Football camp registration | (camper/campers); Name!:text, Born:date, Parent:→parent, Phone:phone, Allergies:text, Payment status:Not paid/Part paid/Paid, Notes:long, Session:→session; by name up; search+sort | (parent/parents); Name!:text, Phone:phone, Email:email, Notes:text; search+sort | (session/sessions); Session!:text, Start:date, End:date, Places:number, Price:USD, Leader:text; by start up; search+sort; app: home[records camper:list] parents[records parent:list] sessions[records session:list+calendar/start]",
  ],
  [
    ["Clothes swap app: items, owner, condition and status"],
    "Clothes swap (item/items); Title!:text, Owner:text, Condition:New/Like new/Good/Worn, Status:Available/Requested/Swapped; search+sort; filter=status+condition; app: home[records item:list+board/status]",
  ],
  [
    ["School bus app with routes, stops and pupils"],
    "School bus | (route/routes); Route!:text, Bus:text, Driver:text, Leaves at:time, Arrives at:time, Seats:number, Notes:text; by leavesAt up; search+sort | (stop/stops); Stop!:text, Address:text, Time:time, Order:number, Route:→route; by time up; search+sort | (pupil/pupils); Name!:text, Class:text, Guardian:text, Phone:phone, Notes:text, Stop:→stop, Route:→route; by name up; search+sort; app: home[records route:list+table] stops[records stop:list] pupils[records pupil:list]",
  ],
  [
    ["Test results app with pupils, subjects, marks and pass or fail"],
    "Test results | (result/results); Exam!:text, Marks:number, Pass or fail:Pass/Fail, Date:date, Comment:text, Pupil:→pupil, Subject:→subject; by date down; search+sort; filter=passOrFail | (pupil/pupils); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text; by name up; search+sort; filter=class | (subject/subjects); Subject!:text, Teacher:text, Room:text; app: home[records result:list] pupils[records pupil:list] subjects[records subject:list]",
  ],
  [
    ["Parents' evening scheduler with teachers, parents and slots"],
    "Parents' evening scheduler | (teacher/teachers); Name!:text, Subject:text, Email:email, Phone:phone, Notes:long; search+sort | (parent/parents); Name!:text, Phone:phone, Email:email, Notes:text; search+sort | (slot/slots); Slot!:text, Date:date, From:time, Until:time, Status:Free/Booked/Cancelled, Room:text, Notes:text, Teacher:→teacher, Parent:→parent; by date up; search+sort; filter=status; app: home[records teacher:list] parents[records parent:list] slots[records slot:list+calendar/date+board/status]",
  ],
  [
    ["Ride share app with drivers, riders and seats"],
    "Ride share | (ride/rides); Ride!:text, Date:date, Departs at:time, Driver:→driver, Free seats:number, Meeting place:text, Passengers:many →rider; by date up; search+sort | (driver/drivers); Name!:text, Phone:phone, Car:text, Seats:number, Notes:text; search+sort | (rider/riders); Name!:text, Email:email, Phone:phone, Notes:text; search+sort | (table/tables); Table!:text, Seats:number, Notes:text, Guests:many →rider; total=seats; app: home[records ride:list+calendar/date] drivers[records driver:list] riders[records rider:list] seating-plan[records table:list]",
  ],
  [
    ["Yard sale app with items, price and photo"],
    "Yard sale (item/items); Title!:text, Price:USD, Photo:image; search+sort; app: home[records item:cards+gallery/photo+list]",
  ],
  [
    ["Concert ticket app with concerts, tickets sold and revenue"],
    "Concert ticket | (ticket/tickets); Name!:text, Tickets:number, Price:USD, Date:date, Paid:check, Concert:→concert; done=paid; search+sort; filter=paid; total=price+tickets | (concert/concerts); Name!:text, Date:date, Time:time, Venue:text, Notes:long, Revenue:= sum of ticket.price by concert USD; by date up; app: home[records ticket:list] concerts[records concert:list+calendar/date]",
  ],
  [
    ["Church app with members, giving and events"],
    "Church | (member/members); Name!:text, Email:email, Phone:phone, Address:text, Birthday:date, Member since:date, Notes:long; by name up; search+sort | (donation/donations); For!:text, Kind:Tithe/Offering/Special gift, Amount:USD, Date:date, Method:Cash/Transfer/Card/Cheque, Notes:text, Member:→member; by date down; search+sort; filter=kind; total=amount | (event/events); Name!:text, Date:date, Time:time, Location:text, Notes:long, Members:many →member; by date up; search+sort; app: home[records member:list] donations[records donation:list+bars/amount/date] events[records event:list+calendar/date]",
  ],
  [
    ["Attendance sheet app with players, dates and present or absent"],
    "Attendance sheet | (attendance record/attendance records); Occasion!:text, Date:date, Status:Present/Late/Excused/Absent, Note:text, Player:→player; by date down; search+sort; filter=status | (player/players); Name!:text, Number:number, Position:Goal/Defence/Midfield/Attack, Goals:number±, Phone:phone; search+sort; filter=position; bold; square; app: home[records attendanceRecord:list+calendar/date+board/status] players[records player:list]",
  ],
  [
    ["Donation management app with donors, amounts, campaigns and receipts"],
    "Donation management | (donation/donations); For!:text, Amount:USD, Date:date, Thanked:check, Receipt sent:check, Donor:→donor, Campaign:→campaign; by date down; filter=thanked; total=amount | (donor/donors); Name!:text, Email:email, Phone:phone, Notes:long, Given:= sum of donation.amount by donor USD; search | (campaign/campaigns); Name!:text, Goal:USD, Start:date, End:date, Description:long, Raised:= sum of donation.amount by campaign USD, Still to raise:= goal - raised USD, Reached:= raised / goal * 100 %0; by end up; search+sort; app: home[records donation:list+bars/amount/date] donors[records donor:list] campaigns[records campaign:list]",
  ],
  [
    ["RSVP app for our garden party with names, plus ones and dietary needs"],
    "RSVP (guest/guests); Name!:text, Answer:Invited/Yes/No, Plus ones:number, Dietary needs:text; search; filter=answer; total=plusOnes; elegant; serif; app: home[records guest:list+board/answer]",
  ],
  [
    ["Pocket money app for kids with chores, money earned and payouts"],
    "Pocket money | (chore/chores); Chore!:text, Child:→kid, Money earned:USD, Date:date, Done:check; done=done; by date down; search+sort; filter=done; total=moneyEarned | (kid/kids); Name!:text, Notes:text, Money earned:= sum of chore.moneyEarned by child where done is true USD; search | (payout/payouts); For!:text, Amount:USD, Date:date, Kid:→kid; by date down; search+sort; total=amount; playful; rounded; app: home[records chore:list] kids[records kid:list] payouts[records payout:list]",
  ],
  [
    ["School auction app with items, starting price and bids"],
    "School auction | (item/items); Item!:text, Photo:image, Starting price:USD, Donated by:text, Closes on:date, Description:long, Highest amount:= highest of bid.amount by item USD; by closesOn up; search+sort | (bid/bids); Bidder!:text, Amount:USD, Date:date, Item:→item; by amount down; search+sort; app: home[records item:cards+list+gallery/photo] bids[records bid:list+bars/highest amount/item]",
  ],
  [
    ["Bible circle app with members, readings and prayer requests"],
    "Bible circle | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort | (reading/readings); Passage!:text, Date:date, Notes:long, Led by:→member; by date up; search+sort | (prayer request/prayer requests); For!:text, Asked by:text, Date:date, Kind:Healing/Guidance/Thanks/Family/World, Answered:check; done=answered; by date down; search+sort; filter=answered+kind; calm; serif; app: home[records member:list] readings[records reading:list] prayer-requests[records prayerRequest:list+sections/kind]",
  ],
  [
    ["Exam planner with subjects, dates and study progress"],
    "Exam planner | (exam/exams); Exam!:text, Subject:→subject, Date:date, Time:time, Room:text, Topics:long, Grade:text, Study progress:number; by date up; search+sort | (subject/subjects); Subject!:text, Teacher:text, Room:text; app: home[records exam:list+calendar/date] subjects[records subject:list]",
  ],
  [
    ["Course planner with courses, credits and semester"],
    "Course planner (course/courses); Course!:text, Credits:number, Semester:text; search+sort",
  ],
  [
    ["Hobby club app with members, meetings and attendance"],
    "Hobby club | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Fee paid:check, Notes:long; by name up; search+sort; filter=feePaid | (meeting/meetings); Topic!:text, Date:date, Time:time, Place:text, Notes:long, Present:many →member; by date up; search+sort; app: home[records member:list] meetings[records meeting:list+calendar/date]",
  ],
  [
    ["Rugby league app with teams, matches and scores"],
    "Rugby league | (team/teams); Name!:text, Town:text, Coach:text, Points:= homePoints + awayPoints 0, Notes:long, Home points:= sum of match.homePoints by homeTeam 0, Away points:= sum of match.awayPoints by awayTeam 0; by points down; search+sort | (match/matches); Round!:text, Date:date, Home score:number±, Away score:number±, Place:text, Home team:→team, Away team:→team, Winner:→team, Home points:= 3 * max(0, min(1, homeScore - awayScore)) + 1 - min(1, abs(homeScore - awayScore)) 0, Away points:= 3 * max(0, min(1, awayScore - homeScore)) + 1 - min(1, abs(awayScore - homeScore)) 0; by date down; search+sort; bold; app: home[records team:list] matches[records match:list+calendar/date]",
  ],
  [
    ["Squash ladder with players, matches and rating"],
    "Squash ladder | (player/players); Name!:text, Nickname:text, Notes:text, Rating:5 stars, Won:= count of match by winner 0; by won down; search | (match/matches); Round!:text, Date:date, First score:number±, Second score:number±, Place:text, First player:→player, Second player:→player, Winner:→player; by date down; app: home[records player:list] matches[records match:list+calendar/date]",
  ],
  [
    ["Basketball scoreboard with home, guest, quarters and fouls"],
    "Basketball scoreboard; bold; app: home[counter(Home, Guests, Quarter, Fouls of Home, Fouls of Guests)]",
  ],
  [
    ["Toy library where families borrow toys and we see who has what"],
    "Toy library | (toy/toys); Name!:text, Category:text, Age from:number, Pieces:number, Condition:New/Good/Worn/Parts missing, Notes:text; search+sort; filter=condition | (family/families); Name!:text, Phone:phone, Email:email, Notes:text; search+sort | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Toy:→toy, Family:→family; done=returned; by dueDate up; filter=returned; app: home[records toy:list] families[records family:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["Fundraiser manager with donors, amounts, goal and thank you sent"],
    "Fundraiser manager | (donation/donations); For!:text, Amount:USD, Date:date, Thank you sent:check, Donor:→donor, Campaign:→campaign; by date down; filter=thankYouSent; total=amount | (campaign/campaigns); Name!:text, Goal:USD, Start:date, End:date, Description:long, Raised:= sum of donation.amount by campaign USD, Still to raise:= goal - raised USD, Reached:= raised / goal * 100 %0; by end up; search+sort | (donor/donors); Name!:text, Email:email, Phone:phone, Notes:long, Given:= sum of donation.amount by donor USD; search; app: home[records donation:list+bars/amount/date] campaigns[records campaign:list] donors[records donor:list]",
  ],
  [
    ["Sponsored walk sign up app with walkers, distance and paid"],
    "Sponsored walk sign-up (walker/walkers); Name!:text, Distance:number km, Paid:check; done=paid; search+sort; filter=paid",
  ],
  [
    ["Our village band needs an app for members, rehearsals and concerts"],
    "Village band | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort | (rehearsal/rehearsals); What!:text, Date:date, Time:time, Place:text, Notes:long, Concert:→concert, Members:many →member; by date up; search+sort | (concert/concerts); Name!:text, Date:date, Time:time, Venue:text, Notes:long, Members:many →member; by date up; app: home[records member:list] rehearsals[records rehearsal:list+calendar/date] concerts[records concert:list+calendar/date]",
  ],
  [
    ["Tombola ticket tracker with ticket number, buyer, paid and prizes"],
    "Tombola ticket tracker | (ticket/tickets); Ticket number!:text, Buyer:text, Phone:phone, Price:USD, Paid:check, Sold by:text; done=paid; search+sort; filter=paid; total=price | (prize/prizes); Prize!:text, Donated by:text, Value:USD, Ticket number:text, Phone:phone; search+sort; app: home[records ticket:list] prizes[records prize:list+table+cards]",
  ],
  [
    ["Seating planner for a wedding reception with guests and tables"],
    "Seating planner | (guest/guests); Name!:text, Answer:Invited/Yes/No, Number of people:number, Food:Everything/Vegetarian/Vegan, Table:→table, Notes:text; search; filter=answer+food; total=numberOfPeople | (table/tables); Name!:text, Seats:number, Notes:text; total=seats; elegant; serif; app: home[records guest:list+board/answer] tables[records table:list]",
  ],
  [
    ["Lending library of things where neighbours borrow items"],
    "Lending library of things | (item/items); Name!:text, Category:text, Photo:image, Condition:New/Good/Worn/In repair, Notes:text; search+sort; filter=condition | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Item:→item, Neighbour:→neighbour; done=returned; by dueDate up; filter=returned | (neighbour/neighbours); Name!:text, Address:text, Phone:phone, Email:email, Moved in:date, Notes:long; search+sort; app: home[records item:list+gallery/photo] loans[records loan:list+calendar/dueDate] neighbours[records neighbour:list]",
  ],
  [
    ["School library app where pupils borrow books and I see what is overdue"],
    "School library | (book/books); Title!:text, Author:text, Genre:text, ISBN:text, Copies:number, Shelf:text, Notes:long; search+sort | (pupil/pupils); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text; by name up; search+sort; filter=class | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Book:→book, Pupil:→pupil; done=returned; by dueDate up; filter=returned; elegant; serif; soft; app: home[records book:list] pupils[records pupil:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["Movie club app where members propose films and rate them"],
    "Movie club (film/films); Title!:text, Director:text, Year:number, Status:Suggested/Next/Watched, Suggested by:text, Watched on:date, Rating:5 stars, Notes:long; search+sort; filter=status; app: home[records film:list+board/status]",
  ],
  [
    ["Volunteer scheduler for a soup kitchen with shifts and who signed up"],
    "Volunteer scheduler | (shift/shifts); Role!:text, Date:date, Start:time, End:time, Places needed:number, Signed up:many →volunteer; by date up | (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Availability:Weekdays/Evenings/Weekend, Hours:number h; search; filter=availability; total=hours; playful; rounded; app: home[records shift:list+calendar/date] volunteers[records volunteer:list]",
  ],
  [
    ["Youth soccer team app with roster, schedule and attendance"],
    "Youth soccer team | (player/players); Name!:text, Number:number, Position:Goal/Defence/Midfield/Attack, Goals:number±, Phone:phone, Fit:check, Rating:5 stars; search+sort; filter=position+fit | (match/matches); Opponent!:text, Date:date, Time:time, Home or away:Home/Away, Our score:number±, Their score:number±, Result:Won/Drawn/Lost, Place:text, Notes:long, Present:many →player; by date up; search+sort; filter=result; bold; square; app: home[records player:list] matches[records match:list+calendar/date]",
  ],
  [
    ["Badminton tournament bracket with players and scores"],
    "Badminton tournament | (player/players); Name!:text, Nickname:text, Notes:text, Won:= count of match by winner 0; by won down; search | (match/matches); Round!:text, Date:date, First score:number±, Second score:number±, Place:text, First player:→player, Second player:→player, Winner:→player; by date down; app: home[records player:list] matches[records match:list+calendar/date]",
    "knockout bracket!",
  ],
  [
    ["School musical planner with cast, rehearsals and costumes"],
    "School musical planner | (cast member/cast members); Name!:text, Role:text, Phone:phone, Email:email, Notes:long; search | (rehearsal/rehearsals); What!:text, Date:date, Time:time, Place:text, Notes:long, Cast members:many →castMember; by date up; search+sort | (costume/costumes); Costume!:text, Size:text, Source:Have it/Borrow/Buy/Make, Price:USD, Ready:check, Worn by:→castMember; done=ready; filter=ready+source; app: home[records castMember:list] rehearsals[records rehearsal:list+calendar/date] costumes[records costume:list]",
  ],
  [
    ["Lesson plan organizer with subjects, goals, materials and date"],
    "Lesson plan organizer (lesson plan/lesson plans); Topic!:text, Date:date, Subject:text, Goals:long, Materials:text; by date up; search+sort; filter=subject; app: home[records lessonPlan:list+calendar/date]",
  ],
  [
    ["Teacher app to keep track of pupils, attendance and grades"],
    "Teacher | (pupil/pupils); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Average:= average of grade.grade by pupil 1; by name up; search+sort; filter=class | (attendance record/attendance records); Lesson!:text, Date:date, Status:Present/Late/Excused/Absent, Note:text, Pupil:→pupil; by date down; search+sort; filter=status | (grade/grades); For!:text, Grade:number, Date:date, Comment:text, Pupil:→pupil; by date down; search+sort; app: home[records pupil:list] attendance[records attendanceRecord:list+calendar/date+board/status] grades[records grade:list]",
  ],
  [
    ["Bowling club league with players, weekly scores and averages"],
    "Bowling club league | (player/players); Name!:text, Nickname:text, Notes:text, Average score:= average of game.score by player 1; search | (game/games); Game!:text, Date:date, Score:number, Notes:text, Player:→player; by date down; search+sort; app: home[records player:list] games[records game:list+bars/average score/player]",
  ],
  [
    ["Seed collection with variety, packets and sow by date"],
    "Seed collection (seed/seeds); Seed!:text, Variety:text, Packets:number, Sow by date:date; search+sort; app: home[records seed:list+table]",
  ],
  [
    ["Church prayer list with requests, names and answered"],
    "Church prayer requests (prayer request/prayer requests); For!:text, Asked by:text, Answered:check; done=answered; search+sort; filter=answered; calm; serif",
  ],
  [
    ["Bike club with rides and members who joined"],
    "Bike club | (ride/rides); Note!:text, Date:date, Route:text, Distance:number km, Duration:number min, Climbing:number m, Average speed:number km/h, Type:Road/Gravel/Mountain/Commute/Indoor, Who joined:many →member; by date down; search+sort; filter=type | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort; app: home[records ride:list+calendar/date+line/distance/date+sections/type] members[records member:list]",
  ],
  [
    ["Student newspaper planner with articles, writers and deadlines"],
    "Student newspaper planner | (article/articles); Title!:text, Writer:→writer, Section:text, Status:Idea/Writing/Editing/Published, Deadline:deadline, Notes:long; by deadline up; search+sort; filter=status | (writer/writers); Name!:text, Email:email, Phone:phone, Notes:text; search; app: home[records article:list+board/status+calendar/deadline] writers[records writer:list]",
  ],
];
