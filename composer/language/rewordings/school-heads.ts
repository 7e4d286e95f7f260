import { attendanceTold } from "./attendance-heads.ts";

/** "Exam countdown with subject and date": days that are known by their subject are records, and no count to one day. */
const COUNTDOWN =
  /^(?:an? |my |our )?exams? countdowns?(?: app)? with (?=(?:my |the )?(?:subjects?|courses?|rooms?|topics)(?![\p{L}-]))/iu;
/** "Study timer with subjects and total time per subject" */
const TIMED_BY =
  /^(?:an? |my |our )?study (?:timer|stopwatch)(?: app)? with (?:the )?(subject|course|topic)s?(?:,? and|,)? ?(?:(?:the )?(?:total )?time per \1|totals? per \1)?[.!\s]*$/iu;
/** "Flash cards for studying": what else would they be for? */
const CARDS_FOR =
  /^((?:an? |my |our )?(?:digital |simple )?flash ?cards?(?: apps?| maker)?) (?:for|to) (?:study(?:ing)?|learn(?:ing)?(?: (?:new )?(?:vocabulary|vocab|words|terms|facts|anything))?|revis(?:e|ing|ion)|school|exams?|memori[sz](?:e|ing))(?= with |[.!:,]|$)/iu;

/** "Student budget tracker": a budget like any other. */
const BUDGET_OF =
  /^((?:an? |my |our )?)(?:college |university )?students? (?=budget (?:tracker|app|planner)(?![\p{L}-]))/iu;

/** "Spelling bee practice with word list": every one of them has its words. */
const SPELLING =
  /^((?:an? |my |our )?)spelling (?:(?:bee )?(?:practi[cs]e|trainer)(?: (?:app|game))?(?: with (?:an? |my |own )*(?:word lists?|lists of words|words?))?|(?:bee|test|quiz|game)(?: app)? with (?:an? |my |own )*(?:word lists?|lists of words))(?=[.!\s]*$)/iu;

/** "A timetable where I can enter my classes with day and room", "weekly timetable of classes with …" */
const TIMETABLE_OF =
  /^((?:(?:please )?(?:build|make|create)(?: me)? )?(?:an? |my |our )?)(?:weekly )?(?:time ?table|schedule)(?: app)? (?:(?:where|in which) (?:i|we|students|teachers) can (?:enter|add|plan|put|see|manage|keep)|of|for) (?:(?:my|our|the|all) )*(class|lesson|lecture|course)(?:e?s)(?=[.!]*$| with |:)/iu;

/** "Student planner with assignments and exams": who uses it, and no list of students. */
const OF_ONE =
  /^((?:an? |my |the )?)((?:student|college|university|school|semester|study|academic) (?:planner|organi[sz]er|agenda|diary|companion|life app))(?: app)?(?=:| with (?![^.]*\bstudents\b))(?:: ?| with )/iu;
const OF_TEACHER =
  /^((?:an? |my |the )?)(teacher(?:['’]?s)? (?:planner|organi[sz]er|agenda|diary|app|tool|assistant|helper))(?: app)?(?=(?::| with )(?![^.]*\bteachers\b))(?:: ?| with )/iu;

/** "Exam results for my class": of its students. */
const OF_CLASS =
  /\b((?:(?:exam|test|quiz) )?(?:results|scores|grades|marks)) (?:for|of|from|in) (?:my|our|the) (?:(?:[\p{L}-]+ )?class(?:es)?|students|pupils)(?![\p{L}-])/iu;
/** "plan lessons for each week": what a teacher plans is no lesson that is paid for. */
const LESSONS_PLANNED = /\b(plan|prepare|organi[sz]e|create|write) (?:my |our |the )?lessons(?= |[.,!]|$)/iu;

/** "Grades app for teachers" */
const GRADEBOOK =
  /^(?:(?:an?|my|our|the|simple) )*(?:grade ?book|(?:grades?|grading)(?: (?:app|tracker|book|system))?)(?: app)? for (?:(?:my|our|the|a) )?(?:teachers?|class(?:es|room)?|students|pupils|schools?)[.!\s]*$/iu;

/** Marks of a class and lessons that are planned, told by what is kept for them. */
export function classWords(asked: string): string {
  const prompt = asked.replace(GRADEBOOK, "Gradebook with students, assignments and grades");
  const isOfPupils = /\b(?:students?|pupils?)\b[^]*\b(?:results|scores|grades|marks) (?:for|of|from|in)\b/i.test(
    prompt,
  );
  const told = isOfPupils ? prompt : prompt.replace(OF_CLASS, "students and $1");
  return /\b(?:students?|pupils?|paid|payments?|price|tutor\w*|piano|guitar|driving)\b/i.test(told)
    ? told
    : told.replace(LESSONS_PLANNED, "$1 lesson plans");
}

/** Prompts of pupils whose head tells in few words what other prompts say in full. */
export function schoolWords(prompt: string): string {
  const told = attendanceTold(prompt).trim();
  const dated = COUNTDOWN.test(told)
    ? `${told.replace(COUNTDOWN, "Exam planner with ").replace(/[.!]+$/, "")}, days left`
    : told;
  return dated
    .replace(CARDS_FOR, "$1")
    .replace(BUDGET_OF, "$1")
    .replace(
      /\b((?:class|school|lesson|course|weekly|student) (?:schedule|timetable|planner)) (?:maker|creator|builder)\b/i,
      "$1",
    )
    .replace(TIMETABLE_OF, "$1$2 timetable")
    .replace(OF_ONE, "App called “$2” with ")
    .replace(OF_TEACHER, "App called “$2” with ")
    .replace(SPELLING, "$1spelling bee")
    .replace(TIMED_BY, "Study stopwatch that logs sessions with $1, total minutes per $1");
}
