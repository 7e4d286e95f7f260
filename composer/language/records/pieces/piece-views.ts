/** Ways to see records in words of their own, and the words by which they are known. */
const SAID: readonly [RegExp, string][] = [
  [
    /^(?:see|view|show|look at)(?: me)? (?:the |our |my |this )?(?:whole |entire |full |coming |next )?week(?: (?:at a glance|ahead|at once|in one view))?$/i,
    "as a week view",
  ],
  [
    /^(?:see|view|show|look at)(?: me)? (?:the |our |my |this )?(?:whole |entire |full |coming |next )?month(?: (?:at a glance|ahead|at once|in one view))?$/i,
    "as a calendar",
  ],
  [
    /^(?:.*\b)?(?:(?:picture|photo|image|pic)s? (?:grid|wall|tiles|cards)|(?:grid|wall|row|tiles) of (?:pics|pictures|photos|images|selfies)|(?:pictures|photos|images|pics|selfies) (?:as|in) (?:tiles|an? (?:grid|row|wall))|pin ?board|flip through (?:them|the photos|the pictures)|scroll through (?:the )?(?:photos|pictures))\b.*$/iu,
    "as a gallery",
  ],
  [
    /^(?:.*\b)?(?:wall of cards|cards on a wall|(?:one |a )?card (?:for|per) (?:each|every|one|[\p{L}]+)).*$/iu,
    "as cards",
  ],
  [
    /^(?:.*\b)?(?:as|in|like|with|one|is)?(?: an?)? ?(?:plain|simple|big|large|normal|clear|long|wide) table$/iu,
    "as a table",
  ],
  [
    /^(?:.*\b)?(?:colum(?:n)?s (?:like|as|on|in) (?:on )?a board|(?:like|as in|similar to) (?:a |in )?(?:trello|kanban)(?: boards?)?|(?:trello|kanban)[- ](?:like|style)(?: (?:board|view|columns))?|drag (?:them|cards|it) (?:between|from|across) (?:the )?columns|(?:status|stages) as columns|columns (?:for|of) (?:the |each )?(?:status|stages?|steps?))\b.*$/iu,
    "as a board",
  ],
  [
    /^(?:.*\b)?(?:week(?:ly)? (?:grid|table|sheet|at a glance|overview)|(?:grid|table|plan|overview) (?:by|of|for) (?:the )?week(?:day)?s?|(?:the )?whole week)\b.*$/iu,
    "as a week view",
  ],
  [
    /^(?:see(?:ing)? |show(?:n|ing)? |view |sorted |a )*(?:it |them |all )?(?:month by month|by (?:the )?month|into (?:the )?months|month(?:ly)? (?:grid|sheet))(?: (?:would|to) .*)?$/iu,
    "as a calendar",
  ],
];

/** "cleaning schedule | by room" */
const BY_GROUP =
  /^by (?:the )?(room|category|type|kind|location|place|store|shop|aisle|genre|author|artist|country|region|brand|season|colou?r|size|status|priority|area|occasion|course|cuisine|year|decade)$/i;

/** The words for a view as they are known: "as a plain table" is "as a table"; the same where they ask for none. */
export function plainView(words: string): string {
  return SAID.find(([pattern]) => pattern.test(words))?.[1] ?? words.replace(BY_GROUP, "grouped by $1");
}
