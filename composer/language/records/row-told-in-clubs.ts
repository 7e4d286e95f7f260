import type { RowTold } from "./row-told.ts";

const ANY = /(?:)/;
const VOTING = /\b(?:polls?|polling|vot(?:e|es|ing))\b/i;
const ATTENDANCE = /\battendance\b/i;
const EXAMS = /\b(?:exams?|study|revision)\b/i;
const LESSONS = /\b(?:lessons?|tutor\w*|music school|dance school)\b/i;
const AUCTION = /\bauctions?\b/i;
const KIN = /\b(?:family tree|genealogy|ancestry)\b/i;
const CLASS_JOBS = /\bclass(?:room)? jobs?\b/i;
const VOLUNTEERS = /\bvolunteers?\b/i;

/** What people mean by the words behind the names of apps of clubs, schools and neighbours. */
export const TOLD_IN_CLUBS: readonly RowTold[] = [
  {
    head: ANY,
    words:
      /^(?:(?:can )?(?:book|reserve)) (?:an? )?(courts|rooms|desks|pitches|lanes|tables|slots|equipment|boats|tools|machines|halls|spaces)$/i,
    into: "LIST $1; LIST bookings",
  },
  {
    head: ANY,
    words:
      /^(?:(?:and|see|view|check|manage|show) )*(?:(?:their|my|our|all|the|own) )*(?:upcoming|past|current|previous) (bookings|reservations|events|meetings|lessons|classes|matches|appointments|shifts|sessions)$/i,
    into: "LIST $1",
  },
  {
    head: LESSONS,
    words: /^(?:topics|chapters|material|skills) (?:covered|learned|practi[sc]ed)$/i,
    into: "FIELD topics covered",
  },
  { head: LESSONS, words: /^(?:teacher|tutor|instructor) availability$/i, into: "LIST teachers; FIELD availability" },
  { head: ATTENDANCE, words: /^(?:daily |weekly |student |member )?check-?ins?$/i, into: "ABOUT check-in" },
  {
    head: ATTENDANCE,
    words: /^(?:absence|attendance) (?:reports?|summary|statistics)$/i,
    into: "WISH chart of how many by status",
  },
  { head: /\bexams?\b/i, words: /^dates$/i, into: "FIELD date" },
  { head: EXAMS, words: /^(?:study hours|hours (?:studied|of study)|study time)$/i, into: "FIELD study hours" },
  { head: /\bexam (?:countdown|dates?)\b/i, words: /^subjects?$/i, into: "FIELD subject; WISH days until the date" },
  { head: AUCTION, words: /^(?:(?:auction|donated) )?(?:items|lots)$/i, into: "LIST items" },
  { head: AUCTION, words: /^bids$/i, into: "LIST bids; WISH highest bid per item" },
  {
    head: VOTING,
    words:
      /^(?:(?:where )?(?:friends|users|people|members|everyone|everybody|they|we|i) )?(?:can )?(?:suggest|propose|add|submit|nominate) (movies|films|books|songs|restaurants|games|ideas|names|places|topics|features)$/i,
    into: "LIST $1; FIELD votes",
  },
  { head: VOTING, words: /^(?:show|see|pick|display|find) (?:the )?winners?$/i, into: "WISH sort by votes" },
  { head: KIN, words: /^(?:birthdays|birth dates?|dates of birth)$/i, into: "FIELD birthday" },
  { head: KIN, words: /^relationships?$/i, into: "FIELD relationship" },
  { head: CLASS_JOBS, words: /^(?:(?:weekly|daily|monthly) )?(?:rotations?|rota)$/i, into: "ABOUT rotation" },
  { head: VOLUNTEERS, words: /^(?:names|names and phone numbers|phone numbers|e-?mails)$/i, into: "LIST volunteers" },
];
