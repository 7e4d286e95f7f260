import type { AppKind } from "./kinds-of-apps.ts";

const CHILD = /^(?:student|pupil|child|kid|learner)$/;
const POINTS = /\b(?:points|stars|leader ?board)\b/i;

/** Apps of schools, pupils and teachers by what they are called. */
export const KINDS_OF_SCHOOLS: readonly AppKind[] = [
  {
    head: /\bbehaviou?r (?:points? )?(?:tracker|log|chart|app|system|record) for (?:my |our |the )*pupils\b/i,
    said: POINTS,
    main: "behaviour entries",
    needs: [{ list: "pupils", or: CHILD }],
  },
  {
    head: /\bbehaviou?r (?:points? )?(?:tracker|log|chart|app|system|record)\b/i,
    said: POINTS,
    main: "behaviour entries",
    needs: [{ list: "students", or: CHILD }],
  },
  {
    head: /\bclass(?:room)? (?:rewards?|behaviou?r|dojo)(?: points?)?\b/i,
    said: /\b(?:students|pupils)\b/i,
    main: "behaviour entries",
    needs: [{ list: "students", or: CHILD }],
  },
  {
    head: /\bhome[- ]?school\w*\b/i,
    said: /\b(?:child|children|kids?|students?)\b/i,
    hasLists: true,
    needs: [{ list: "children", or: CHILD }],
  },
  {
    head: /\bstudent attendance\b|\battendance\b.*\b(?:for|of) (?:(?:my|our|the) )*(?:students|teachers)\b/i,
    hasLists: true,
    main: "attendance records",
    needs: [{ list: "students", or: CHILD }],
  },
  {
    head: /\b(?:(?:university|college|semester|degree|student) )?(?:courses?|degree|semester) (?:planner|tracker)\b/i,
    said: /\b(?:semesters?|credits)\b/i,
    main: "university courses",
  },
  { head: /\b(?:school|class|field) (?:trips?|excursions?)\b/i, hasLists: true, main: "school trips" },
  {
    head: /\breading (?:challenge|log|competition|contest|tracker|marathon|program(?:me)?)\b/i,
    said: /\b(?:students|pupils)\b/i,
    hasLists: true,
    main: "books",
  },
  { head: /\breport cards?\b/i, said: /\b(?:students|pupils)\b/i, hasLists: true, needs: [] },
  {
    head: /\b(?:play|musical|drama|theat(?:re|er)|pantomime|opera)\b/i,
    said: /\b(?:cast|rehearsals|costumes)\b/i,
    hasLists: true,
    needs: [],
  },
  {
    head: /\b(?:music|piano|guitar|violin|singing|vocal|drums?|cello|flute) (?:teacher|studio|school|academy|tutor)\b/i,
    said: /\b(?:students|pupils|learners)\b/i,
    hasLists: true,
    needs: [],
  },
  {
    head: /\b(?:summer|holiday|day|sports|art|youth|kids'?|children's|winter|coding) camps?\b/i,
    said: /\bcampers\b/i,
    hasLists: true,
    main: "campers",
  },
  {
    head: /\b(?:summer|holiday|day|sports|art|youth|kids'?|children's|winter|coding) camps?\b/i,
    said: /\b(?:campers|kids|children|participants)\b/i,
    hasLists: true,
    needs: [{ list: "campers", or: /^(?:camper|kid|child|participant)$/ }],
  },
  {
    head: /\blesson plan(?:s|ner|ning)?\b/i,
    main: "lesson plans",
  },
  { head: /\bstudy groups? (?:finder|app|planner|organi[sz]er|board|tracker|manager)\b/i, main: "study groups" },
  {
    head: /\bhouse points?\b/i,
    main: "scores",
    needs: [{ list: "houses", or: /^(?:house|team)$/ }],
  },
  // "Study planner with subjects, topics and exam dates": its lists are all of it.
  {
    head: /\b(?:study|revision) planner\b/i,
    said: /\b(?:topics|exams|exam dates|tasks|study sessions|chapters|assignments|homework)\b/i,
    hasLists: true,
    needs: [],
  },
  { head: /\b(?:substitut\w+|cover) (?:teachers? )?(?:plan|list|schedule|board|app)\b/i, main: "substitutions" },
];
