import type { AppKind } from "./kinds-of-apps.ts";

const PEOPLE = /(?:^| )(?:member|neighbou?r|borrower|user|person|family|friend|resident|student|volunteer|customer)$/;

/** Libraries that lend something else than books, by what they lend. */
const LENT: readonly (readonly [head: RegExp, list: string, or: RegExp])[] = [
  [/\btools? (?:lending )?librar(?:y|ies)\b|\blibrary of tools\b/i, "tools", /(?:^| )(?:tool|item|machine)$/],
  [/\btoys? (?:lending )?librar(?:y|ies)\b|\blibrary of toys\b/i, "toys", /(?:^| )(?:toy|item|game)$/],
  [/\b(?:board )?games? (?:lending )?librar(?:y|ies)\b/i, "games", /(?:^| )(?:game|item)$/],
  [
    /\b(?:librar(?:y|ies) of things|things? librar(?:y|ies))\b|\b(?:equipment|gear|things) librar(?:y|ies)\b/i,
    "items",
    /(?:^| )(?:item|thing|tool|equipment)$/,
  ],
];

/** What apps of clubs, charities and neighbours keep. */
export const KINDS_OF_CLUBS: readonly AppKind[] = [
  {
    head: /\b(?:allotments?|community gardens?)\b/i,
    said: /\bplots\b[^]*\b(?:fees|waiting list|members|tenants?|rents?|gardeners)\b/i,
    main: "plots",
  },
  {
    head: /\b(?:walking|hiking|running|cycling|knitting|craft|photography|gardening|toddler|play|writing|art|ukulele|language|conversation) (?:group|circle|meet-?up)s?\b/i,
    hasLists: true,
    needs: [],
  },
  { head: /\bblood (?:donations?|donors?|drives?)\b/i, main: "blood donations" },
  {
    head: /\bvolunteer(?:ing)? hours?\b|\bhours (?:of|for|by|from) (?:our |my |the )?volunteers\b/i,
    said: /\bvolunteers\b/i,
    hasLists: true,
    main: "hours of volunteers",
    needs: [{ list: "volunteers", or: /(?:^| )(?:volunteer|helper|member)$/ }],
  },
  ...LENT.map(([head, list, or]): AppKind => ({
    head,
    said: /\b(?:borrow\w*|lend\w*|lent|loans?|overdue|checked out|check[- ]?outs?|who has (?:what|which|borrowed))\b/i,
    needs: [
      { list, or },
      { list: "members", or: PEOPLE },
    ],
  })),
  {
    head: /\b(?:movie|film|cinema) (?:clubs?|nights?|groups?|circle)\b/i,
    said: /\b(?:members|ratings?|rate|reviews|suggest\w*|vot\w+|films|movies|watch\w*|discussion\w*)\b/i,
    needs: [{ list: "films", or: /(?:^| )(?:film|movie|suggestion)$/ }],
  },
  {
    head: /\b(?:equipment|gear|instruments?|laptops?|devices?|cameras?|costumes?|ipads?|chromebooks?|tools?) (?:check[- ]?outs?|sign[- ]?outs?|loans?|lending)\b/i,
    // Where fields are told, one list has them all.
    said: /^(?![^]*(?::|\bwho\b))(?:(?![^]*\bwith\b)|[^]*\b(?:students|members|borrowers|staff|employees|teachers)\b)/i,
    needs: [
      {
        list: "equipment",
        or: /(?:^| )(?:equipment|item|gear|instrument|laptop|device|camera|costume|ipad|chromebook|tool)$/,
      },
      { list: "members", or: PEOPLE },
      { list: "loans", or: /(?:^| )(?:loan|checkout|booking|rental|reservation)$/ },
    ],
  },
  {
    head: /\b(?:small|life|home|cell|connect) groups\b/i,
    hasLists: true,
    needs: [{ list: "small groups", or: /(?:^| )group$/ }],
  },
  { head: /\bclub (?:trips|outings|excursions)\b/i, hasLists: true, main: "trips" },
  { head: /\b(?:raffles?|tombola) tickets?\b/i, main: "tickets" },
  { head: /\b(?:raffles?|tombola)\b/i, said: /\btickets\b/i, main: "tickets" },
  { head: /\bswap (?:shop|meet|party|board|shelf)\b/i, said: /\bitems\b/i, hasLists: true, needs: [] },
  { head: /\bdonors?\b/i, said: /\bdonors\b[^]*\bdonations\b|\bdonations\b[^]*\bdonors\b/i, hasLists: true, needs: [] },
  {
    head: /\bfund-?rais(?:er|ing)\b/i,
    said: /\bdonors?\b/i,
    hasLists: true,
    needs: [
      { list: "campaigns", or: /(?:^| )(?:campaign|fundraiser|appeal|cause|event|project)$/ },
      { list: "donations", or: /(?:^| )(?:donation|gift|pledge|contribution)$/ },
    ],
  },
];
