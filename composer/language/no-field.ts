/**
 * Items of a list that are no field of it: what is to be shown, added up, searched or marked, how it is to look, and
 * what tells of who uses it. A field that nobody asked for is worse than words that are named as not understood.
 */
export function isNoField(words: string): boolean {
  const text = words
    .trim()
    .replace(/^(?:(?:and|also|plus|then|please|maybe|with|an?|the|some|any|its?|my|our) )+/i, "")
    .replace(/[.!?]+$/, "");
  return NO_FIELDS.some((pattern) => pattern.test(text));
}

const VERBS =
  "search|filter|sort|group|order|show|display|see|view|list|chart|graph|plot|highlight|mark|flag|warn|remind|notify|print|export|import|calculate|compute|count|add|sum|keep|store|let|get|give|tell|repeat|practi[sc]e|choose|split|compare|click|tap|drag|swap|switch|undo|reset|open|go|jump|scroll";

const NO_FIELDS: readonly RegExp[] = [
  // "one app, tabs on the bottom"
  /^(?:all )?(?:in )?(?:one|1|a single|the same) (?:app|page|screen|place)$|^tabs?(?: (?:at|on) the (?:bottom|top|side))?$/i,
  // "totals per person", "average by month", "the overall total", "total outstanding at the top"
  /^(?:sub-?totals?|totals?|sums?|averages?|counts?|profit|spending|takings|hours|results?|statistics|stats|figures|summar(?:y|ies)|overviews?|rankings?|standings|reports?|balances?) (?:per|by|for (?:each|every|all|the)|of all|over|overall|in (?:each|every)|across|with)\b/i,
  /^(?!(?:[\p{L}]+ )?(?:prices?|costs?|rates?|fees?|pay|charge|weight) )(?:[\p{L}-]+ ){0,3}(?:per|by|for (?:each|every)) (?:month|year|item|product|category|type|client|customer|member|project|event|player|team|status|room|tag|author|genre|ingredient|vehicle|bird|dog|hive|plot|bed)$/iu,
  /^(?:overall|grand|running|yearly|annual|monthly|weekly|current|final) (?:sub-?totals?|totals?|sums?|averages?|overviews?|summary|charts?|reports?|statistics|stats|view)$/i,
  /^average (?!speed|pace|heart rate|power|cadence|temperature|score per|weight per)[\p{L}]/iu,
  /\b(?:at the (?:top|bottom|end)|on top|in red|in bold|in colou?rs?|in a (?:list|table|calend[ae]r|chart|row|column|grid)|in (?:random|alphabetical|any) order|in each column|at a glance|as (?:a )?(?:list|table|cards?|tiles|chart|graph|board|calendar))$/i,
  /\b(?:marked|highlighted|shown|displayed|sorted|visible|listed|grouped|added up|worked out|counted|calculated|automatically)(?: (?:in|by|on|at|with|as|from|per) .+)?$/i,
  // "search by ingredient", "show the total": a wish, not a name as "show date" is one.
  new RegExp(
    `^(?:${VERBS})(?:ed|s|ing)? (?:by|for|with|me|us|it|them|the|an?|my|our|all|only|just|each|every|which|who|what|how|when|if|whether|over|through|between|up|as|to|from|in (?:random|any|order))\\b`,
    "i",
  ),
  /^(?:search|filter)(?:s|ing|able)?(?: (?:box|bar|function|options?))?$|^(?:sorting|overview|dashboard|statistics|stats|charts?|graphs?|(?:bar|pie|line|ring) charts?|(?:progress|search) bar|(?:list|table|card|board|grid|gallery|month|week|day|calendar|year|timeline|kanban) views?|leader ?board|high ?scores? list|standings|undo(?: button)?|dark mode)$/i,
  /^(?:list|table|gallery|grid|overview|calend[ae]r|chart|board|history|map|page|form) (?:of|with|for|by)\b/i,
  // "cards with pictures", "result page with picture"
  /^(?:[\p{L}]+ )?(?:cards?|tiles|page|gallery|list|table|overview|board) with\b/iu,
  // "rent payments by tenant", "decks by body system": how they are put together.
  /^(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?<![su])s by (?!hand|heart|post|mail|e-?mail|phone|weight|me\b|us\b|whom?\b)[\p{L}]/iu,
  // "what is still unpaid": a question to all of them.
  /^(?:and )?what(?:'s| is| are) (?:still |currently |already )*(?:un[\p{L}]+|open|due|overdue|outstanding|missing|late|running (?:out|low)|low|out)$/iu,
  /^(?:month|week|year|day) with\b/i,
  // How it is to look and to feel
  /^(?:(?:very|really|nice|and|but|not too|all|clear|easy) )*(?:simple|clean|minimal(?:ist(?:ic)?)?|modern|plain|pretty|cute|colou?rful|bright|cosy|cozy|elegant|professional|nothing fancy)$/i,
  /^(?:big|large|huge|giant|tiny|nice|round|colou?red) (?:display|buttons?|numbers?|digits|text|letters|font|type|keys)\b/i,
  /^(?:easy|simple|quick|good|nice|great) (?:to|for|on|with)\b/i,
  // "for phone", "on the bus", "for my mum"
  /^(?:by|per|without|about|like|only|both|everything|nothing|all) (?!me\b|whom?\b|day\b)\S/i,
  /^(?:for|on|in|at|from) (?:the|an?|my|our|his|her|their|each|every|all|phones?|tablets?|mobile|desktop|use|now|free)\b(?! (?:with|by)$)/i,
  /^(?:all|both|everything|anything|these|those|more|each|every|one|ones)$/i,
  // "3 houses", "8 questions": how many there are.
  /^\d+ (?!st\b|nd\b|rd\b|th\b|rep\b|rm\b|km\b|kg\b|min\b|mile\b|hour\b|year\b)[\p{L}-]+(?: [\p{L}-]+)*$/iu,
  // Sentences: "customers have cars", "everyone adds a name"
  /^(?!.*\b(?:who|what|when|where|which|how|whether|if|why)\b)[\p{L}-]+(?: [\p{L}-]+)? (?:have|has|adds?|gets?|brings?|enters?|fills?|pays|wants?|shows?|helps|opens?|repairs?) (?!to\b|by\b|in\b|on\b|out\b|off\b|up\b)[\p{L}]/iu,
  /^(?:i|we|you|he|she|they|people|everyone|everybody|somebody|someone)\b/i,
];
