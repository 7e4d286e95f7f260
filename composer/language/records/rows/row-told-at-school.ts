import type { RowTold } from "./row-told.ts";

const GROUP_PROJECT =
  /\b(?:group|school|student|class|class ?room|college|university) (?:project|assignment|work)s?\b/i;
const GRADES = /\bgrade (?:tracker|book|manager|app)\b|\bgradebook\b|\bstudent grades?\b/i;
const LESSONS = /\blessons? (?:plan(?:ner|s|ning)?|organi[sz]er|diary|log|tracker)\b/i;
const LOG_OF_MINE =
  /\b(?:reading|practice|behaviou?r|homework|progress|points)\b.*\b(?:log|tracker|record|chart|app|diary)\b/i;
const CARDS = /\bflash ?cards?\b/i;
const TRIP = /\b(?:school|class|field) (?:trips?|excursions?)\b/i;
const STUDY = /\b(?:study|revision) planner\b/i;
const TIMETABLE =
  /\b(?:(?:school|class|lesson|student|lecture|university|college) timetable|(?:class|lesson|lecture|course) schedule)\b/i;
const COURSE_PLANNER = /\b(?:courses?|semester|degree|university|college) (?:planner|tracker)\b/i;
const LESSON_PLANS = /\blesson plan(?:s|ner|ning)?\b/i;
const PAPER = /\b(?:newspaper|magazine|zine|newsletter|year ?book)\b/i;
const TEACHERS_MEETING = /\bparent[- ](?:and )?teacher\b/i;

/** What people mean by the words behind the names of apps for school. */
export const TOLD_AT_SCHOOL: readonly RowTold[] = [
  // Who does what, and until when, is of the tasks.
  {
    head: GROUP_PROJECT,
    words: /^(?:who (?:does what|is doing what|does them)|assigned (?:to|members?|person)|assignees?|responsib\w+)$/i,
    about: /\btasks\b/i,
    into: "LIST tasks; FIELD assigned to",
  },
  {
    head: GROUP_PROJECT,
    words: /^(?:deadlines?|due dates?)$/i,
    about: /\btasks\b/i,
    into: "LIST tasks; FIELD deadline",
  },
  {
    head: GRADES,
    words: /^assignments$/i,
    about: /\b(?:students|pupils)\b|(?:,|,? and) (?:grades|marks|results)\b/i,
    into: "LIST assignments",
  },
  { head: LESSONS, words: /^homework$/i, about: /^(?!.*\b(?:students|pupils|classes)\b)/i, into: "FIELD homework" },
  { head: LOG_OF_MINE, words: /^(?:an? |the )?(?:class |weekly )?leader ?boards?$/i, into: "WISH leaderboard" },
  {
    head: TRIP,
    words: /^(?:paid|payment status)$/i,
    about: /[:,] ?(?:child|pupil|student|kid)(?:'s name| name)?,/i,
    into: "FIELD $0",
  },
  {
    head: TRIP,
    words:
      /^(?:(?:signed )?permission (?:slips?|forms?)|consent forms?|payments?|paid|payment status|who (?:has )?paid)$/i,
    into: "LIST students",
  },
  {
    head: TRIP,
    words: /^(?:who (?:has |have )?signed up|(?:child|pupil|student|kid)(?:'s name| name)?)$/i,
    into: "LIST students",
  },
  {
    head: /\bhomework\b/i,
    words:
      /^who (?:has |have )?(?:handed (?:it |them )?in|done it|finished|submitted(?: it)?|turned (?:it |them )?in)$/i,
    about: /\b(?:students|pupils)\b/i,
    into: "ABOUT handed in",
  },
  {
    head: /\b(?:class|course) (?:schedules?|timetables?|planner)\b/i,
    words: /^(?:lecture|class|course|lesson|start|end|start and end) times?$/i,
    into: "FIELD start",
  },
  {
    head: /\breading\b/i,
    words: /^(?:(?:the )?books (?:they )?(?:have )?read|number of books)$/i,
    about: /\b(?:students|pupils|readers|kids|children)\b/i,
    into: "LIST books",
  },
  { head: TRIP, words: /^(?:the )?(?:payment|money) (?:came in|received|made|arrived)$/i, into: "FIELD paid" },
  {
    head: /\blibrary\b/i,
    words:
      /^(?:borrow(?:ed|ing)?|return(?:ed|s)?|borrow(?:ed|ing)? and return(?:ed|ing|s)?|lend(?:ing)?(?: and return(?:ing|s)?)?|check(?:ed)?[- ]?(?:in|out)s?|check[- ]?outs? and returns)$/i,
    about: /\bmembers|readers|students|pupils|borrowers|people|neighbou?rs\b/i,
    into: "LIST loans",
  },
  {
    head: /\blibrary\b/i,
    words: /^(?:due|return) dates?$/i,
    about: /\b(?:borrowers|members|readers|students|pupils)\b(?![^]*\bloans\b)/i,
    into: "LIST loans",
  },
  {
    head: /\blibrary\b/i,
    words:
      /^who (?:has |have )?(?:borrow(?:s|ed)|lent|got|took|has)(?: (?:what|which (?:[\p{L}]+)|them|it))?(?:,? (?:and )?(?:when|until when|by when|since when)(?: (?:it|they|each one)(?:'s| is| are| must be| should be)?(?: due)?(?: back| returned)?)?)?$/iu,
    into: "LIST loans",
  },
  {
    head: /\b(?:sticker|star)s? (?:charts?|board|tracker)\b/i,
    words: /^(stickers|stars)(?: earned)?$/i,
    about: /\b(?:students|pupils)\b/i,
    into: "LIST students; FIELD number of $1",
  },
  { head: PAPER, words: /^(?:deadlines?|due dates?)$/i, into: "ABOUT deadlines", about: /\b(?:articles|stories)\b/i },
  {
    head: /\bhome[- ]?school\w*\b/i,
    words: /^(?:per|by|for each|for every) (?:child|kid|student)$/i,
    about: /\b(?:lessons|grades|assignments|subjects)\b/i,
    into: "ABOUT each child",
  },
  {
    head: /\bcheck[- ]?outs?\b/i,
    words: /^(?:due|return)(?: back)? dates?$/i,
    about: /\b(?:students|pupils|members|borrowers|employees|teachers)\b/i,
    into: "LIST loans",
  },
  { head: LESSON_PLANS, words: /^(?:school )?subjects?$/i, into: "FIELD subject" },
  { head: LESSON_PLANS, words: /^(?:grades?|grade levels?|class(?:es)?|year groups?)$/i, into: "FIELD class" },
  {
    head: LESSON_PLANS,
    words: /^((?:learning )?(?:objectives?|goals?|outcomes?|aims?)|activit(?:y|ies)|notes|reflections?|assessments?)$/i,
    into: "FIELD $1 long text",
  },
  { head: LESSON_PLANS, words: /^(materials?|resources?|homework|standards?)(?: needed)?$/i, into: "FIELD $1 text" },
  { head: STUDY, words: /^(?:deadlines?|due dates?)$/i, about: /\btasks\b/i, into: "LIST tasks; FIELD deadline" },
  { head: STUDY, words: /^(?:progress|status)$/i, about: /\btasks\b/i, into: "LIST tasks; FIELD status" },
  {
    head: /^(?!.*\btime ?table\b)(?=.*\b(?:school|students?|teacher|class(?:room)?|college|university|homework|semester)\b)/is,
    words: /^(?:the |weekly |class |school |lesson )*time ?tables?$/i,
    into: "LIST school timetable",
  },
  { head: COURSE_PLANNER, words: /^grades?$/i, about: /\bcourses\b/i, into: "FIELD grade" },
  { head: COURSE_PLANNER, words: /^(?:overall |my )?gpa$/i, into: "WISH GPA" },
  { head: COURSE_PLANNER, words: /^semester$/i, into: "FIELD semester" },
  { head: /\breport cards?\b/i, words: /^(?:teacher )?(?:comments?|remarks)$/i, into: "FIELD comment" },
  { head: TIMETABLE, words: /^(?:week ?)?days?$/i, into: "FIELD day" },
  { head: TIMETABLE, words: /^(?:school )?subjects?$/i, into: "FIELD subject" },
  { head: TIMETABLE, words: /^teachers?$/i, into: "FIELD teacher" },
  { head: TIMETABLE, words: /^(?:class)?rooms?$/i, into: "FIELD room" },
  { head: TEACHERS_MEETING, words: /^teachers?$/i, into: "LIST teachers" },
  {
    head: /\battendance\b/i,
    words: /^(?:daily|weekly|monthly|term|yearly) (?:attendance )?(?:reports?|summary|overview)$/i,
    into: "WISH chart of how many by status",
  },
  { head: CARDS, words: /^(?:question|front|word|term)$/i, into: "ABOUT front" },
];
