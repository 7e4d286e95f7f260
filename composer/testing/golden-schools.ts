import type { GoldenPrompt } from "./golden-prompt.ts";

/** What makers of apps for schools, clubs and events type first. */
export const GOLDEN_SCHOOLS: readonly GoldenPrompt[] = [
  [
    ["School timetable organizer with homework and exams"],
    "School timetable organizer | (lesson/lessons); Subject!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday, Start:time, End:time, Room:text, Teacher:text; search+sort; filter=day | (homework/homework); Title!:text, Subject:text, Due:deadline, Status:To do/Working/Handed in, Grade:number; by due up; search+sort; filter=status+subject | (exam/exams); Exam!:text, Subject:text, Date:date, Time:time, Room:text, Topics:long, Grade:text; by date up; search+sort; playful; rounded; app: home[records lesson:timetable/day/start+list] homework[records homework:list+board/status+calendar/due] exams[records exam:list+calendar/date]",
  ],
  [
    ["Hockey team manager with players, matches and results"],
    "Hockey team manager | (player/players); Name!:text, Number:number, Position:Goal/Defence/Midfield/Attack, Goals:number±, Phone:phone, Fit:check, Rating:5 stars; search+sort; filter=position+fit | (match/matches); Opponent!:text, Date:date, Time:time, Home or away:Home/Away, Our score:number±, Their score:number±, Result:Won/Drawn/Lost, Place:text, Notes:long; by date up; search+sort; filter=result; bold; square; app: home[records player:list] matches[records match:list+calendar/date]",
  ],
  [
    ["Attendance register for pupils with classes"],
    "Attendance register | (attendance record/attendance records); Lesson!:text, Date:date, Status:Present/Late/Excused/Absent, Note:text, Pupil:→pupil, Class:→class; by date down; search+sort; filter=status | (pupil/pupils); Name!:text, Class:→class, Email:email, Birthday:date, Guardian:text, Notes:long; by name up; search+sort; filter=class | (class/classes); Name!:text, Subject:text, Teacher:text, Room:text, Year:text, Notes:text; search+sort; app: home[records attendanceRecord:list+calendar/date+board/status] pupils[records pupil:list] classes[records class:list]",
  ],
  [
    ["Village library management app with books, members and due dates"],
    "Village library management | (book/books); Title!:text, Author:text, Genre:text, ISBN:text, Copies:number, Shelf:text, Notes:long; search+sort | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Book:→book, Member:→member; done=returned; by dueDate up; filter=returned | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort; elegant; serif; soft; app: home[records book:list] loans[records loan:list+calendar/dueDate] members[records member:list]",
  ],
  [
    ["Symposium app with speakers, sessions and programme"],
    "Symposium | (speaker/speakers); Name!:text, Topic:text, Email:email, Confirmed:check, Notes:long; search+sort; filter=confirmed | (session/sessions); Title!:text, Speaker:→speaker, Room:text, Date:date, Time:time, Length:number min, Notes:long; by time up; search+sort; app: home[records speaker:list] sessions[records session:list+calendar/date]",
  ],
  [
    ["Film club app: films, members, meetings and votes"],
    "Film club | (film/films); Title!:text, Director:text, Year:number, Status:Suggested/Next/Watched, Watched on:date, Rating:5 stars, Notes:long, Suggested by:→member; search+sort; filter=status | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort | (meeting/meetings); Topic!:text, Date:date, Time:time, Place:text, Notes:long, Present:many →member; by date up; search+sort | (vote/votes); Vote!:text, Date:date, Comment:text, Member:→member, Film:→film, Meeting:→meeting; by date down; search+sort; app: home[records film:list+board/status] members[records member:list] meetings[records meeting:list+calendar/date] votes[records vote:list]",
  ],
  [
    ["Homework app with subject and due date"],
    "Homework (homework/homework); Title!:text, Subject:text, Due date:deadline; by dueDate up; search+sort; filter=subject; playful; rounded; app: home[records homework:list+calendar/dueDate]",
  ],
  [
    ["School project planner with members, tasks, deadline and who does what"],
    "School project planner | (task/tasks); Task!:text, Deadline:deadline, Status:To do/In progress/Done, Notes:text, Assigned to:→member; by deadline up; search+sort; filter=status | (member/members); Name!:text, Email:email, Phone:phone, Notes:long; search+sort; app: home[records task:list+board/status] members[records member:list]",
  ],
  [
    ["Gradebook with pupils, assignments and grades"],
    "Gradebook | (pupil/pupils); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Average:= average of grade.grade by pupil 1; by name up; search+sort; filter=class | (assignment/assignments); Title!:text, Subject:text, Due date:deadline, Most points:number, Notes:text; by dueDate up; search+sort | (grade/grades); Date!:date, Grade:number, Comment:text, Pupil:→pupil, Assignment:→assignment; by date down; search+sort; app: home[records pupil:list] assignments[records assignment:list+calendar/dueDate] grades[records grade:list]",
  ],
  [
    ["Behaviour chart for my pupils with points and a leaderboard"],
    "Behaviour chart | (behaviour entry/behaviour entries); Reason!:text, Points:number, Date:date, Kind:Praise/Warning, Pupil:→pupil; by points down; search+sort; filter=kind | (pupil/pupils); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Points:= sum of behaviourEntry.points by pupil 0; by name up; search+sort; filter=class; app: home[records behaviourEntry:list+board/kind+bars/points/pupil] pupils[records pupil:list]",
  ],
  [
    ["Exam countdown app with subjects and dates"],
    "Exam planner | (exam/exams); Exam!:text, Subject:→subject, Date:date, Time:time, Room:text, Topics:long, Grade:text, Days left:= date - today days0; by date up; search+sort | (subject/subjects); Subject!:text, Teacher:text, Room:text; app: home[records exam:list+calendar/date] subjects[records subject:list]",
  ],
  [
    ["Study timer with subjects"],
    "Study log (study session/study sessions); Subject!:text, Date:date, Minutes:number min; search+sort; total=minutes; app: home[stopwatch studySession minutes/date, records studySession:list+bars/minutes/subject]",
  ],
  [
    ["Study log with subject, minutes and notes"],
    "Study log (study session/study sessions); Topic!:text, Subject:text, Minutes:number min, Notes:long, Date:date; by date down; search+sort; filter=subject; total=minutes; app: home[records studySession:list+bars/minutes/subject+calendar/date]",
  ],
  [
    ["Class trip planner with students, permission slips and who paid"],
    "Class trip planner | (trip/trips); Destination!:text, Date:date, Leaves at:time, Back at:time, Cost:USD, Notes:long; by date up; search+sort | (student/students); Name!:text, Class:text, Permission slip:check, Paid:check, Guardian:text, Phone:phone, Notes:text, Trip:→trip; done=paid; by name up; search+sort; filter=paid+permissionSlip; app: home[records trip:list+calendar/date] students[records student:list]",
  ],
  [
    ["Cover plan with date, class, teacher and substitute"],
    "Cover plan (substitution/substitutions); Lesson!:text, Date:date, Class:text, Teacher:text, Substitute:text; by date up; search+sort; app: home[records substitution:list+calendar/date]",
  ],
  [
    ["Degree planner with semesters, courses and credits"],
    "Degree planner | (course/courses); Course!:text, Credits:number, Grade:text, Professor:text, Status:Planned/Running/Passed/Failed, Semester:→semester; search+sort; filter=status | (semester/semesters); Name!:text, Notes:long; app: home[records course:list+board/status] semesters[records semester:list]",
  ],
  [
    ["Flash cards for revision with decks, question and answer"],
    "Flash cards (card/cards); Question!:text, Answer!:text, Deck:text; app: home[flashcards card] cards[records card:list]",
  ],
  [
    ["School club organizer with clubs, members and meetings"],
    "School club organizer | (club/clubs); Name!:text, Advisor:text, Meeting time:text, Room:text, Description:long; search+sort | (member/members); Name!:text, Class:text, Email:email, Phone:phone, Notes:long, Club:→club; by name up; search+sort | (meeting/meetings); Topic!:text, Date:date, Time:time, Room:text, Notes:long, Club:→club; by date up; search+sort; app: home[records club:list] members[records member:list] meetings[records meeting:list+calendar/date]",
  ],
  [
    ["Website for a debating club with events, members and a join form"],
    "Debating club | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (request to join/requests to join); Name!:text, Email!:email, Phone:phone, About you:long; search+files; calm; serif; soft; site: home[hero, records event:list+calendar/date (read), team, form requestToJoin]",
    "requests to join from other people's devices!",
  ],
  [
    ["Revision planner with subjects, tasks, deadlines and progress"],
    "Revision planner | (subject/subjects); Subject!:text, Teacher:text, Room:text | (task/tasks); Task!:text, Deadline:deadline, Status:To do/In progress/Done, Notes:text, Subject:→subject; by deadline up; search+sort; filter=status; app: home[records subject:list] tasks[records task:list+board/status]",
  ],
  [
    ["Lesson timetable with days, subjects, teachers and rooms"],
    "Lesson timetable (lesson/lessons); Subject!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday, Teacher:text, Room:text, Start:time; search+sort; filter=day; playful; rounded; app: home[records lesson:timetable/day/start+list]",
  ],
  [
    ["Flashcard app to learn words with word and meaning"],
    "Flash cards (card/cards); Word!:text, Meaning!:text; app: home[flashcards card] cards[records card:list]",
  ],
  [
    ["I want to record my students, enter their test grades, and see the average of each student"],
    "Students and test grades | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Average:= average of testGrade.grade by student 1; by name up; search+sort; filter=class | (test grade/test grades); For!:text, Grade:number, Date:date, Comment:text, Student:→student; by date down; search+sort; app: home[records student:list] test-grades[records testGrade:list+bars/average grade/student]",
  ],
  [
    ["I want to keep a list of our choir members, plan rehearsals and see who attended"],
    "Choir members and rehearsals | (choir member/choir members); Name!:text, Voice:Soprano/Alto/Tenor/Bass, Phone:phone, Email:email; search; filter=voice | (rehearsal/rehearsals); What!:text, Date:date, Time:time, Place:text, Notes:long, Attended:many →choirMember; by date up; search+sort; filter=choirMembers; app: home[records choirMember:list] rehearsals[records rehearsal:list+calendar/date]",
  ],
  [
    ["Track students' attendance by class and see the percentage for each student"],
    "Attendance tracker | (attendance record/attendance records); Lesson!:text, Date:date, Status:Present/Late/Excused/Absent, Note:text, Student:→student; by date down; search+sort; filter=status | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Times noted:= count of attendanceRecord by student 0, Present:= count of attendanceRecord by student where status is Present 0, Late:= count of attendanceRecord by student where status is Late 0, Attendance:= (present + late) / timesNoted * 100 %0; by name up; search+sort; filter=class; app: home[records attendanceRecord:list+calendar/date+board/status] students[records student:list]",
  ],
  [
    ["Class schedule with subjects, times and rooms"],
    "Class schedule (lesson/lessons); Subject!:text, Room:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday, Start:time; search+sort; filter=day; playful; rounded; app: home[records lesson:timetable/day/start+list]",
  ],
  [
    ["Darts league for our pub"],
    "Darts league | (player/players); Name!:text, Nickname:text, Notes:text, Won:= count of match by winner 0; by won down; search | (match/matches); Round!:text, Date:date, First score:number±, Second score:number±, Place:text, First player:→player, Second player:→player, Winner:→player; by date down; app: home[records player:list] matches[records match:list+calendar/date]",
  ],
  [
    ["Workshop sign-up app"],
    "Workshop sign-up | (workshop/workshops); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, Teacher:text, Duration:number min, Places:number, Level:Beginners/Everyone/Advanced, Participants:many →participant; filter=level | (participant/participants); Name!:text, Email:email, Phone:phone, Notes:text; search+sort; bold; app: home[records workshop:timetable/day/time+list] participants[records participant:list]",
  ],
  [
    ["Student planner with assignments, exams, reminders, calendar, progress"],
    "Student planner | (assignment/assignments); Title!:text, Subject:text, Due:deadline, Status:To do/Working/Handed in, Grade:number, Notes:long; by due up; search+sort; filter=status+subject | (exam/exams); Exam!:text, Subject:text, Date:date, Time:time, Room:text, Topics:long, Grade:text, Done:check; done=done; by date up; search+sort; filter=done; playful; rounded; app: home[records assignment:list+board/status+calendar/due] exams[stats, records exam:list+calendar/date]",
    "reminders!",
  ],
  [
    ["Build a simple app where I can manage a library, lend books and see overdue ones"],
    "Library | (book/books); Title!:text, Author:text, Genre:text, ISBN:text, Copies:number, Shelf:text, Notes:long; search+sort | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Book:→book, Member:→member; done=returned; by dueDate up; filter=returned; elegant; serif; soft; app: home[records book:list] members[records member:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["Swim lessons: kids, levels, lessons, payments, attendance"],
    "Swim lessons | (swim lesson/swim lessons); Lesson!:text, Date:date, Child:→kid, Skills practised:long, Distance:number m, Level:→level, Badge earned:check, Teacher:text, Notes:long, Present:many →kid; by date down; search+sort; filter=level | (kid/kids); Name!:text, Notes:text; search | (level/levels); Level!:text, Order:number, What is learned:long, Age from:number, Notes:long; search+sort | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Kid:→kid; done=received; by date down; sort; filter=received; total=amount; compact; app: home[records swimLesson:list+calendar/date+line/distance/date] kids[records kid:list] levels[records level:list] payments[records payment:list]",
  ],
  [
    ["Tutoring tracker with students, lessons, payments, monthly total, calendar"],
    "Tutoring | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long; by name up; search+sort; filter=class | (lesson/lessons); Topic!:text, Student:→student, Date:date, Time:time, Price:USD, Paid:check; done=paid; by date up; search+sort; filter=paid; total=price | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Student:→student; done=received; by date down; sort; filter=received; total=amount; compact; app: home[records student:list] lessons[records lesson:list+calendar/date] payments[records payment:list+bars/amount/date]",
  ],
];
