const STATE = "(?:open|done|finished|completed?|closed|unpaid|paid|overdue|late|unread|read|unfinished|pending|active)";

/** Other words for what is asked of fields, figures and players, and what stands for them in a plain request. */
export const FIELD_FRAMES: readonly (readonly [RegExp, string])[] = [
  // "add streaming service with Netflix, Prime and Disney+"
  [
    /^add (?:an? |the )?((?!.*(?:[^s]s|list|board|page|section|team|group) with\b)\p{Ll}+(?: \p{Ll}+)?) with (\p{Lu}[^,:]*(?:, \p{Lu}[^,]*)*,? (?:and|or) \p{Lu}[^,]*)$/u,
    "add a $1 field with $2",
  ],
  // "add whether the guest is vegetarian"
  [
    /^add (?:whether|if) (?:the|an?|each|this|every) \p{L}+ (?:is|are|was|has been|have been) (?:an? )?([\p{L}-]+)$/iu,
    "add a $1 checkbox",
  ],
  // "add how many hours I slept"
  [
    /^add how many (hours|minutes|pages|km|kilometers|miles|glasses|steps|cups) (?:i|we|he|she|they|you)(?:'ve| have)? (slept|worked|practi[sc]ed|studied|trained|walked|read|ran|drank|drove|rode|cycled|swam|wrote)$/iu,
    "add $1 $2",
  ],
  [
    /^(?:name|call) (?:the |my |our |both |two )?(teams|players|counters) (?!to\b|by\b|after\b)(?=\p{L})/iu,
    "the $1 are ",
  ],
  [/^add an? (?:third|fourth|fifth|sixth) (team|player)$/i, "add another $1"],
  // "a stat with open issues"
  [
    new RegExp(
      `^(?:add|show|put in|include) (?:an? |the )?(?:stats?|statistic|figure|number|count|counter|tile|card) (?:with|of|for|showing)(?: the)?(?: number of)? (?=${STATE} (?!pomodoros|sessions|rounds)\\p{L}+$)`,
      "iu",
    ),
    "show how many ",
  ],
  [
    /^(?:add|show|put in) (?:an? |the )?(?:counter|count|number|tally) (?:for|of) (?:the |my |all )?(?:finished |completed |done )(pomodoros|sessions|rounds)(?: (?:per|each|a) day| today)?$/iu,
    "show how many $1 I did",
  ],
  [/^(?:use|show|switch to) pounds (?:instead of|rather than|and not|not) (?:kg|kilos?|kilograms?)$/i, "use lb"],
  [/^(?:use|show|switch to) (\p{L}+) (?:instead of|rather than|and not|not) \p{L}+$/iu, "use $1"],
  [
    /^(?:switch|change)(?: it)? from (?:kg|kilograms?|km|kilomet(?:er|re)s?|cm|lit(?:er|re)s?|lbs?|pounds?|miles) to (\p{L}+)$/iu,
    "use $1",
  ],
  // "add a due date 14 days after the invoice date"
  [
    /^(?:add|set|make|show) (?:an? |the )?([\p{L} ]{3,20}?)(?: (?:of|to|be|that is|always))* (\d+) days after (?:the )?(?:invoice date|date of the invoice|issue date|invoice)$/iu,
    "$1 = issued + $2 days",
  ],
  [
    /^(?:add|set|make|show) (?:an? |the )?([\p{L} ]{3,20}?)(?: (?:of|to|be|that is|always))* (\d+) (days|weeks) after (?:the )?([\p{L} ]{3,20})$/iu,
    "$1 = $4 + $2 $3",
  ],
  // "set a goal of 10000 steps"
  [
    /^(?:set|add|make) (?:an? |my |the )?(?:daily )?goal (?:of|to) ([\d,.]+) ([\p{L}]+)(?: (?:a|per|each|every) day)?$/iu,
    "goal of $1 $2 a day",
  ],
  [/^(?:set|add|make) (?:an? |my |the )?(?:daily )?([\p{L}]+) goal (?:of|to) ([\d,.]+)$/iu, "goal of $2 $1 a day"],
  [/^add (water|coffee|tea|juice) in (glasses|cups)$/iu, "add $2 of $1"],
  [/^(?:make|set) (\d+) (characters|letters|words) (?:the )?(?:default|standard|usual)$/iu, "use $1 $2"],
  [/^(?:(?:set|make) (?:the )?)?(?:password )?length(?: of| to|:)? (\d+)$/iu, "use $1 characters"],
  [/^add (?:a second|another|one more) countdown (?:for|to) /iu, "add a countdown to "],
  [
    /^mark (?:the )?(?:ones|those|[\p{L}]+s) (?:that |which )?(?:i|we) (?:want|have|need) to ([\p{L}]+)$/iu,
    "add a checkbox called To $1",
  ],
  [/^count (?:the |all (?:the )?)?(vegetarian|vegan)s$/i, "show how many are $1"],
  [
    /^(?:clear|delete|remove) all (?:the )?(?:checked|done|completed|bought|ticked|finished) (?:items|ones|tasks|things|entries)(?: (?:with|by) (?:one|a) (?:button|click|tap))?$/i,
    "add a clear completed button",
  ],
  // "make it warmer, with brown tones"
  [
    /^(?:make it |a bit )?(?:warmer|cooler|calmer|softer),? (?:with|in|and) (?:more )?(\p{L}+)(?: tones?| colou?rs?| shades?)?$/iu,
    "use $1",
  ],
  [
    /^(add|include|show) (?:an? |the )?(phone(?: number)?|e-?mail(?: address)?|name|address) of (?:the |his |her |their )?(parents?|guardians?|owners?)$/iu,
    "$1 $3 $2",
  ],
];
