import type { RowTold } from "./row-told.ts";

/** What people mean by the words behind the names of apps for teams that play and for votes. */
export const TOLD_IN_LEAGUES: readonly RowTold[] = [
  { head: /\b(?:tournament|cup|championship|league)\b/i, words: /^brackets?$/i, into: "WISH knockout bracket" },
  {
    head: /\b(?:team|club|squad|academy)\b/i,
    words: /^(?:team )?training$/i,
    about: /\b(?:players|members|athletes)\b/i,
    into: "LIST trainings",
  },
  {
    head: /\b(?:food (?:bank|pantry)|pantry|charity|shelter|thrift)\b/i,
    words: /^(?:donated )?items$/i,
    into: "LIST inventory items",
  },
  {
    head: /\b(?:vot(?:e|ing)|elections?|polls?|surveys?)\b/i,
    words: /^(?:(?:live|final|voting|election|poll|survey) )*results?$/i,
    about: /\b(?:candidates|options|answers|votes|choices)\b/i,
    into: "ABOUT results",
  },
  {
    head: /\b(?:soccer|football|basketball|baseball|softball|hockey|volleyball|handball|rugby|cricket|lacrosse|netball|sports?)\b/i,
    words: /^(?:the )?(?:game |match |season |team )?(?:schedules?|fixture lists?)$/i,
    about: /^(?!.*\b(?:matches|games|fixtures|trainings|practices)\b)/is,
    into: "LIST matches",
  },
  {
    head: /\b(?:basketball|netball|volleyball|handball|hockey|baseball|softball)\b/i,
    words: /^points(?: per (?:game|player))?$/i,
    about: /\bplayers\b[^]*\bgames\b/i,
    into: "LIST stat lines",
  },
];
