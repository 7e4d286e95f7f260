import type { GoldenPrompt } from "./golden-prompt.ts";

/** What makers of apps for schools, clubs and events type first. */
export const GOLDEN_SCHOOLS: readonly GoldenPrompt[] = [
  [
    ["School timetable organizer with homework and exams"],
    "School timetable organizer | (lesson/lessons); Subject!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday, Start:time, End:time, Room:text, Teacher:text; search+sort; filter=day | (homework/homework); Title!:text, Subject:text, Due:deadline, Status:To do/Working/Handed in, Grade:number, Notes:long; by due up; search+sort; filter=status+subject | (exam/exams); Exam!:text, Subject:text, Date:date, Time:time, Room:text, Topics:long, Grade:text; by date up; search+sort; playful; rounded; app: home[records lesson:timetable/day/start+list] homework[records homework:list+board/status+calendar/due] exams[records exam:list+calendar/date]",
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
    "Village library management | (book/books); Title!:text, Author:text, Genre:text, ISBN:text, Copies:number, Shelf:text, Notes:long; search+sort | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Book:→book, Member:→member; done=returned; by dueDate up; filter=returned | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Role:Member/Board/Honorary, Fee paid:check, Notes:long; by name up; search+sort; filter=role+feePaid; elegant; serif; soft; app: home[records book:list] loans[records loan:list+calendar/dueDate] members[records member:list]",
  ],
  [
    ["Symposium app with speakers, sessions and programme"],
    "Symposium | (speaker/speakers); Name!:text, Topic:text, Email:email, Confirmed:check, Notes:long; search+sort; filter=confirmed | (session/sessions); Title!:text, Speaker:→speaker, Room:text, Date:date, Time:time, Length:number min, Notes:long; by time up; search+sort; app: home[records speaker:list] sessions[records session:list+calendar/date]",
  ],
  [
    ["Film club app: films, members, meetings and votes"],
    "Film club | (film/films); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Role:Member/Board/Honorary, Fee paid:check, Notes:long; by name up; search+sort; filter=role+feePaid | (meeting/meetings); Topic!:text, Date:date, Time:time, Attendees:text, Agenda:long, Notes:long; by date down; search+sort | (vote/votes); Vote!:text, Date:date, Comment:text, Member:→member, Film:→film, Meeting:→meeting; by date down; search+sort; bold; soft; app: home[records film:list] members[records member:list] meetings[records meeting:list+calendar/date] votes[records vote:list]",
  ],
  [
    ["Homework app with subject and due date"],
    "Homework (homework/homework); Title!:text, Subject:text, Due date:deadline; by dueDate up; search+sort; filter=subject; playful; rounded; app: home[records homework:list+calendar/dueDate]",
  ],
];
