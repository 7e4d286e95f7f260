import type { Label } from "../../pieces/labels.ts";

const VOTING = /\b(?:polls?|polling|elections?|vot(?:e|es|ing))\b/i;
const ANY = /(?:)/;
const REWARDS = /\b(?:rewards?|stars?|sticker) (?:charts?|system|app|tracker)\b/i;
const FORUM = /\b(?:forum|message board|discussion board)\b/i;
const CHECK_IN = /\bcheck-?ins?\b/i;
const WEDDING = /\b(?:wedding|party|event|reception|celebration|birthday|shower|anniversary|reunion)\b/i;
const BOOKING = /\b(?:court|pitch|lane|hall|desk|room|field|studio|space|club)s? (?:bookings?|reservations?)\b/i;

/** What a noun in the row behind the name of an app means among people who share something: votes, shifts, guests, rewards. */
export const ROWS_OF_KINDS: readonly { head: RegExp; words: RegExp; label: Label; stays?: true }[] = [
  { head: /\bvolunteers?\b/i, words: /^(?:volunteer |event )?(?:shifts|events|opportunities|roles)$/i, label: "LIST" },
  {
    head: /\b(?:volunteers?|events?|potluck|part(?:y|ies)|clubs?|class(?:es)?|conference|camp|workshops?)\b/i,
    words:
      /^(?:(?:to )?sign[- ]?ups?(?: (?:forms?|sheets?|lists?|for (?:shifts|dishes|events|slots)))?|signing up|sign themselves up)$/i,
    label: "ABOUT",
  },
  { head: VOTING, words: /^(?:and )?(?:vote|to vote|cast (?:a )?votes?|can vote|vote on them)$/i, label: "ABOUT" },
  {
    head: VOTING,
    words: /^(?:include |show |see |view )?(?:(?:an?|the|live) )*results?(?: (?:charts?|graphs?|page|view))?$/i,
    label: "ABOUT",
  },
  { head: VOTING, words: /^(?:candidates|nominees|voters)$/i, label: "LIST" },
  {
    head: FORUM,
    words: /^(?:topics|threads|posts|questions|replies|comments|categories|members|users)$/i,
    label: "LIST",
  },
  {
    head: FORUM,
    words:
      /^(?:and |can )*(?:reply|like|likes|post|comment|upvote|vote)(?:(?:,| and|, and) (?:reply|like|likes|comment|upvote|vote))*(?: (?:to|on|them|each other))*$/i,
    label: "ABOUT",
  },
  {
    head: /\b(?:church|parish|tithes?)\b/i,
    words: /^(?:tithes?|offerings?|special (?:gifts?|offerings?)|building fund)$/i,
    label: "ABOUT",
  },
  {
    head: /\b(?:gardens?|allotments?|plants?|greenhouse)\b/i,
    words: /^watering (?:schedule|rota|plan|turns|duty|duties)$/i,
    label: "LIST",
  },
  {
    head: /\bsecret santa\b/i,
    words:
      /^(?:an? )?(?:random|secret|automatic)? ?(?:draw(?:ing)?(?: of names)?|name draw|draw names|assignments?|matching|pairings?)$/i,
    label: "BEYOND",
  },
  {
    head: CHECK_IN,
    words:
      /^(?:and )?(?:checked[- ]in,? and )?(?:(?:the )?(?:number|count) of )?(?:people|guests|attendees) (?:present|who are there|checked in|inside)$/i,
    label: "ABOUT",
  },
  { head: VOTING, words: /^(?:(?:answer|poll|multiple|several) )?(?:options|choices)$/i, label: "LIST" },
  {
    head: WEDDING,
    words:
      /^(?:vendors|suppliers|caterers|guests?|guest lists?|budget|tasks|checklist|gifts|timeline|food|menu|drinks|decorations?|games|activities|music(?: playlist)?|playlist|songs|seating(?: plan| chart| arrangements?)?|table seating)$/i,
    label: "LIST",
  },
  { head: /\b(?:bands?|music\w*|choir|orchestra|gigs?)\b/i, words: /^set ?lists?$/i, label: "LIST" },
  { head: WEDDING, words: /^rsvps?(?: (?:status|tracking|answers?))?$/i, label: "FIELD" },
  {
    head: BOOKING,
    words:
      /^(?:start (?:time )?and end times?|start and end|from and (?:to|until)|opening hours|time ?slots?|dates? and time ?slots?|dates?|times?|start times?|end times?)$/i,
    label: "ABOUT",
  },
  {
    head: /\b(?:fundrais\w*|donations?|charity|campaigns?|donors?)\b/i,
    words:
      /^(?:an? )?(?:(?:fundraising |donation |campaign )?goals? (?:and )?)?progress(?: bars?| tracking)?$|^progress (?:bars?|towards? (?:the |each )?goals?)$/i,
    label: "ABOUT",
  },
  {
    head: ANY,
    words: /^(?:classes|passes|credits|lessons|sessions|visits) (?:left|remaining|used)$/i,
    label: "FIELD",
    stays: true,
  },
  {
    head: /\b(?:camps?|registrations?|kindergarten|day ?care|class(?:es)?|school)\b/i,
    words:
      /^(?:allerg(?:y|ies)|medical (?:notes|info(?:rmation)?|conditions)|dietary (?:needs|restrictions)|emergency contacts?|t-?shirt sizes?)$/i,
    label: "FIELD",
    stays: true,
  },
  {
    head: WEDDING,
    words: /^(?:invitations?|invites?|save[- ]the[- ]dates?|thank[- ]you (?:cards|notes)) sent$/i,
    label: "FIELD",
    stays: true,
  },
  {
    head: /\bcourses?\b/i,
    words: /^(?:credits?|schedules?|enrol?lments?|departments?|capacity|seats|prerequisites)$/i,
    label: "FIELD",
  },
  { head: /\b(?:exam|test|school) results?\b/i, words: /^(?:marks?|grades?|scores?)$/i, label: "FIELD" },
  {
    head: /\b(?:exam|test|school) results?\b/i,
    words: /^(?:pass(?:ed)? or fail(?:ed)?|pass ?\/ ?fail)$/i,
    label: "ABOUT",
  },
  {
    head: /\b(?:meeting|conference|appointment) (?:schedul\w*|bookings?|slots?)/i,
    words: /^booking status(?:es)?$/i,
    label: "FIELD",
    stays: true,
  },
  {
    head: /\bcamps? (?:registration|sign-?up|enrol\w*|manager|management)\b/i,
    words: /^payment status$/i,
    label: "ABOUT",
  },
  { head: REWARDS, words: /^(?:tasks|chores|jobs)$/i, label: "LIST" },
  { head: REWARDS, words: /^(?:stars|points|stickers|coins)$/i, label: "FIELD" },
  { head: REWARDS, words: /^(?:rewards|prizes|treats)$/i, label: "LIST" },
  { head: /\bchores?\b/i, words: /^(?:rewards|prizes|kids|children)$/i, label: "LIST" },
];

/** "sign up", "vote": what an app of this kind is for anyway. */
export function isOfKindAnyway(words: string, head: string): boolean {
  return ROWS_OF_KINDS.some((row) => row.label === "ABOUT" && row.head.test(head) && row.words.test(words));
}

/** "Party planner with guests and food": a list of its own, though guests have a field of that name. */
export function isListOfKind(words: string, head: string): boolean {
  return ROWS_OF_KINDS.some((row) => row.label === "LIST" && row.head.test(head) && row.words.test(words));
}
