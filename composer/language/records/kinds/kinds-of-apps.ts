import type { Entity } from "@lathe/protocol/app/entity";
import type { Domain } from "../../domain.ts";
import type { Piece } from "../../pieces/labels.ts";
import type { Reading } from "../../recognizer.ts";
import type { Draft } from "../draft.ts";
import { bothOfHead } from "../both-of-head.ts";
import { KINDS_OF_CLUBS } from "./kinds-of-clubs.ts";
import { KINDS_OF_HOMES } from "./kinds-of-homes.ts";
import { KINDS_OF_OFFICES } from "./kinds-of-offices.ts";
import { KINDS_OF_PASTIMES } from "./kinds-of-pastimes.ts";
import { KINDS_OF_PRODUCTS } from "./kinds-of-products.ts";
import { KINDS_OF_SCHOOLS } from "./kinds-of-schools.ts";
import { KINDS_OF_SHOPS } from "./kinds-of-shops.ts";
import { partNoun } from "../part-nouns.ts";
import type { Plan } from "../plans.ts";
import { borrowersIn } from "../relations/lent-lists.ts";
import { withRowTold } from "../rows/row-told.ts";

/** What an app of a kind keeps, whatever is told beside it. */
export interface AppKind {
  /** What the app is called by. */
  head: RegExp;
  /** Said anywhere, where the head alone could be of something else. */
  said?: RegExp;
  /** The records that it is called by: what follows is told of them. */
  main?: string;
  /** Only beside lists: of fields alone they are told by the name of the app. */
  hasLists?: true;
  /** Of which of its lists fields are told that stand first. */
  told?: string;
  /** Lists that it is nothing without. */
  needs?: readonly Need[];
}

interface Need {
  list: string;
  /** What stands for it where it is told, by its singular. */
  or: RegExp;
}

const PEOPLE =
  /(?:^| )(?:member|colleague|user|reader|borrower|patron|student|pupil|child|kid|player|volunteer|helper|neighbou?r|resident|owner|friend|family|person|customer|client|guest|employee|teacher|parent|participant)$/;
const LENT = /(?:^| )(?:book|tool|toy|game|item|dvd|film|thing|device|instrument|costume|object|seed|equipment)$/;

const KINDS: readonly AppKind[] = [
  { head: /\b(?:garage|yard|rummage|jumble|car boot) sales?\b/i, said: /\bitems?\b/i, main: "items" },
  { head: /\b(?:vot(?:e|ing)|elections?)\b/i, said: /\bcandidates\b/i, main: "candidates" },
  {
    head: /\b(?:school|student|university|college) clubs?\b/i,
    said: /\bclubs\b[^]*\b(?:advisors?|meeting|members)\b/i,
    main: "clubs",
  },
  { head: /\bfundrais\w* campaigns?\b/i, hasLists: true, main: "campaigns" },
  {
    head: /\bfundrais\w*\b/i,
    said: /^(?![^]*(?:,|:| with | and ))/i,
    main: "donations",
    needs: [{ list: "campaigns", or: /(?:^| )(?:campaign|goal)$/ }],
  },
  { head: /\bfundrais\w*\b/i, said: /^(?![^]*\b(?:campaigns|donations)\b)[^]*\bdonors?\b/i, main: "donations" },
  { head: /\b(?:event|concert|show|theat(?:er|re)|play) tickets?\b/i, hasLists: true, main: "tickets" },
  { head: /\b(?:church|parish) (?:members?|membership|directory)\b/i, main: "members" },
  {
    head: /\bexam (?:countdown|dates?|planner|schedule|timetable|organi[sz]er|tracker|app|log|manager|list)\b/i,
    main: "exams",
  },
  {
    head: /\b(?:rewards?|stars?|sticker) (?:charts?|system|app|tracker)\b/i,
    said: /\b(?:tasks|chores|jobs)\b/i,
    main: "tasks",
    needs: [{ list: "kids", or: /(?:^| )(?:kid|child|son|daughter|family member|person)$/ }],
  },
  { head: /\bfinder\b/i, said: /\bprofiles\b/i, main: "profiles" },
  ...KINDS_OF_SCHOOLS,
  { head: /\brsvps?\b/i, main: "guests" },
  {
    head: /\b(?:donations?|giving|tithes?)\b/i,
    said: /\b(?:church|parish|congregation|tithes?)\b/i,
    main: "donations",
  },
  {
    head: /\b(?:class|course) (?:schedules?|timetables?)\b/i,
    said: /\b(?:college|university|students?|professors?|courses)\b/i,
    hasLists: true,
    main: "scheduled courses",
  },
  { head: /(?<!\bblood )\bdonations?\b/i, said: /\b(?:donors?|campaigns?)\b/i, hasLists: true, main: "donations" },
  {
    head: /\bwedding\b[^]*\bbudget\b/i,
    needs: [{ list: "budget", or: /(?:^| )(?:budget|budget item|cost|expense)$/ }],
  },
  ...KINDS_OF_PRODUCTS,
  ...KINDS_OF_CLUBS,
  ...KINDS_OF_OFFICES,
  ...KINDS_OF_HOMES,
  ...KINDS_OF_PASTIMES,
  ...KINDS_OF_SHOPS,
  { head: /(?<!\b(?:classroom|chore|class|kids|family) )\bjob (?:board|portal|site)\b/i, main: "jobs" },
  { head: /\bclass(?:room)? jobs?\b/i, main: "classroom jobs" },
  { head: /\b(?:market ?place|classifieds?|buy (?:and|&) sell)\b/i, main: "listings" },
  { head: /\bsecret santa\b|\bgift exchange\b/i, main: "participants" },
  { head: /\bcar ?pool|\b(?:ride|lift)[- ]?shar/i, main: "rides" },
  { head: /\belections?\b/i, said: /\bcandidates?\b/i, main: "candidates" },
  { head: /\b(?:event|guest|party|door|wedding) check-?ins?\b/i, hasLists: true, main: "guests" },
  {
    head: /\b(?:church|parish|mosque|temple|synagogue) (?:donations?|giving|tithes?|offerings?|contributions?)\b/i,
    main: "donations",
  },
  { head: /\b(?:exam|test) results?\b/i, hasLists: true, main: "exam results" },
  { head: /\bauctions?\b/i, said: /\b(?:bids?|bidd\w+|lots|items)\b/i, main: "auction items" },
  { head: /\b(?:neighbou?rhood|community) watch\b/i, main: "incidents" },
  { head: /\bcourse (?:catalog(?:ue)?|registration|enrol?lment|management)\b/i, main: "courses" },
  {
    head: /\bpractice (?:log|tracker|diary|journal) for (?:(?:my|our) )*(?:students|pupils)\b/i,
    main: "practice sessions",
    needs: [{ list: "students", or: /^(?:student|pupil)$/ }],
  },
  {
    head: /\b(?:book|reading) (?:club|group|circle)s?\b/i,
    said: /\b(?:meetings?|members|ratings|reviews|suggest\w*|discussion\w*)\b/i,
    hasLists: true,
    needs: [{ list: "books", or: /(?:^| )(?:book|suggestion)$/ }],
  },
  { head: /\bbus routes?\b/i, hasLists: true, main: "routes" },
  { head: /\battendance\b/i, hasLists: true, main: "attendance records" },
  {
    head: /\b(?:court|pitch|lane|hall|desk|room|field|equipment|studio|class|club|facility|gym|pool|appointment|table|slot)s? (?:bookings?|reservations?)\b/i,
    hasLists: true,
    main: "bookings",
  },
  {
    head: /\bchore/i,
    said: /\b(?:points|stars|rewards?|allowance|pocket money)\b/i,
    main: "chores",
    needs: [{ list: "kids", or: /(?:^| )(?:kid|child|son|daughter|family member|person|member)$/ }],
  },
  {
    head: /\b(?:polls?|polling|voting|vote)\b/i,
    said: /\b(?:options|choices|answers)\b[^]*\bvot|\bvot\w*[^]*\b(?:options|results?)\b|\bresults?\b/i,
    main: "polls",
    needs: [{ list: "options", or: /(?:^| )(?:option|choice|answer|candidate|nominee|idea|book|film|movie|song)$/ }],
  },
  {
    head: /\b(?:forum|message board|discussion board)\b/i,
    needs: [
      { list: "topics", or: /(?:^| )(?:topic|thread|post|question|discussion)$/ },
      { list: "replies", or: /(?:^| )(?:reply|answer|comment|response|post|message)$/ },
    ],
  },
  {
    head: /\bsocial (?:media |network(?:ing)? )?(?:app|feed|network|platform|site)\b|\b(?:news|community) feed\b/i,
    said: /\b(?:posts?|likes?|comments?)\b/i,
    main: "posts",
  },
  {
    head: /\bvolunteers?(?:'s)? (?:shift |event )?(?:schedul\w*|shifts?|sign[- ]?ups?|rota|roster|coordinat\w*|management|manager|app|platform|tracker|hub|board)/i,
    said: /\b(?:shifts?|schedul\w*|rota|sign[- ]?ups?|time slots|opportunit\w+)\b/i,
    told: "shifts",
    needs: [
      { list: "volunteers", or: /(?:^| )(?:volunteer|helper|member|person|student|parent)$/ },
      { list: "shifts", or: /(?:^| )(?:shift|slot|event|task|opportunity|duty)$/ },
    ],
  },
  {
    head: /(?<!\b(?:borrowed|dvd|movie|film|game|music|video|photo|picture|toy|tool|seed|recipe|record|vinyl|comic|song|image) )\blibrary(?! books?\b)/i,
    said: /\b(?:borrow(?:s|ed|ing)?|loans?|overdue|checked out|check[- ]?outs?)\b/i,
    needs: [
      { list: "books", or: LENT },
      { list: "members", or: PEOPLE },
    ],
  },
];

/** What is known of the kind of app that a head calls: "Volunteer scheduler", "Job board". */
export function kindOfApp(head: string, about: string, hasLists = true): AppKind | null {
  return (
    KINDS.find(
      (kind) => kind.head.test(head) && (kind.said?.test(about) ?? true) && (hasLists || kind.hasLists !== true),
    ) ?? null
  );
}

/** The records that an app of this kind is called by; null where it is called by all of its lists. */
export function mainOf({ main }: AppKind, about: string): Draft | null {
  const draft = main === undefined ? null : (partNoun(main, about)?.draft ?? null);
  // "board tasks" are tasks.
  const { singular = "", plural = "" } = draft?.domain ?? {};
  return draft?.singular.endsWith(` ${singular}`) === true ? { ...draft, singular, plural } : draft;
}

/** "Volunteer schedule with dates": the list of which fields are told that stand first. */
export function neededOf({ told }: AppKind, about: string): Draft | null {
  return told === undefined ? null : (partNoun(told, about)?.draft ?? null);
}

/** "Job board with listings": the records that the app is called by, where a list beside its name means them. */
export function mainNamed(plain: string, head: string, about: string): Domain | null {
  const kind = kindOfApp(head, about);
  const main = kind === null ? null : (mainOf(kind, about)?.domain ?? null);
  return main !== null && partNoun(plain, about)?.draft.domain === main ? main : null;
}

/** Adds the lists that an app of the kind is nothing without, where they are not told by another name. */
export function addNeeded(plan: Plan, head: string, about: string): void {
  plan.drafts.push(...bothOfHead(head, about, plan.drafts));
  for (const { list, or } of kindOfApp(head, about)?.needs ?? []) {
    const called = list === "members" ? borrowersIn(about) : list;
    // "Payroll list with employee, hours": whose it is, told as a field.
    const [only, ...others] = plan.drafts;
    const isField = others.length === 0 && only?.phrases.some(({ label }) => or.test(label.toLowerCase())) === true;
    const made =
      isField || plan.drafts.some(({ singular }) => or.test(singular)) ? undefined : partNoun(called, about)?.draft;
    if (made !== undefined) plan.drafts.push(made);
  }
}

/** How many of the lists that an app of the kind is nothing without it has not got, or begins with another. */
export function missedOfKind(entities: readonly Entity[], pieces: readonly Piece[], text: string): number {
  const hasLists = pieces.some(({ label }) => label === "LIST");
  const kind = kindOfApp(headOf(pieces, text), text, hasLists);
  const [first] = entities;
  if (kind === null || first === undefined) return 0;
  const main = mainOf(kind, text);
  const isCalled = (singular: string) => main?.singular === singular || main?.domain?.singular === singular;
  const isElse =
    main === null
      ? !(kind.needs ?? []).some(({ or }) => or.test(first.singular)) && !text.toLowerCase().includes(first.plural)
      : !isCalled(first.singular) && partNoun(first.plural, text)?.draft.domain !== main.domain;
  const missed = (kind.needs ?? []).filter(({ or }) => !entities.some(({ singular }) => or.test(singular)));
  return missed.length + (isElse ? 1 : 0);
}

/** Whether it is known what an app of this name keeps, or what words behind its name stand for: its pieces say it best. */
export function isToldByPieces(reading: Reading, pieces: readonly Piece[]): boolean {
  const { text } = reading;
  const hasLists = pieces.some(({ label }) => label === "LIST");
  return (
    kindOfApp(headOf(pieces, text), text, hasLists) !== null ||
    withRowTold(pieces, text).some(({ said }) => said !== undefined)
  );
}

/** Whether a list belongs to every app of the kind, though nobody named it. */
export function isOfKind(singular: string, head: string, text: string): boolean {
  const kind = kindOfApp(head, text);
  if (kind === null) return false;
  return (
    (kind.needs ?? []).some(({ or }) => or.test(singular)) || mainOf(kind, text)?.singular === singular.toLowerCase()
  );
}

/** Whether pieces name the sections of a site, and no lists of an app. */
export function areSections(found: readonly Piece[], pieces: readonly Piece[], text: string): boolean {
  const parts = [...found, ...pieces].filter(({ label }) => label === "PART");
  const isKind = !pieces.some(({ label }) => label === "PART") && kindOfApp(headOf(pieces, text), text) !== null;
  return parts.length > 1 && !isKind && !pieces.some(({ label }) => label === "FIELD");
}

function headOf(pieces: readonly Piece[], text: string): string {
  const head = pieces.find(({ label }) => label === "HEAD");
  return head === undefined ? "" : text.slice(head.start, head.end);
}
