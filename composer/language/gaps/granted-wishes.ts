/**
 * Wishes, and the stems of what they are called in an app that grants them: "drag the cards" where there is a board. What
 * stands beside nothing every app does.
 */
const GRANTED: readonly [RegExp, readonly string[]][] = [
  [/\b(?:up)?vot/i, ["vote"]],
  [
    /\bundo\b|\bswip|\bsearch|\bdelet|\bedit|\btap\b|\bbuttons?\b|\btabs?\b|\bdate added\b|\bnewest\b|\blatest\b|\bpages?\b|^drop$/i,
    [],
  ],
  [/\bbetter\b|\bworse\b|\bchang|\bimprov|\bprogress|\bdevelop|\bheal|\bcompare/i, ["chart", "done"]],
  [/\brandom|\bshuffl|\bsurpris|\bpick one|\bdraw one/i, ["pick", "picker"]],
  [/\bpercent|\brates?\b|\bshare\b|\bquota/i, ["ring", "rat"]],
  [/\b(?:first|last|on top|at the (?:top|bottom))\b/i, ["ascend", "descend"]],
  [/\bl(?:it(?:re|er)s?)? ?(?:\/|per) ?100|\bmpg\b/i, ["consumption"]],
  [/\bkanban|\bdrag|\bcolumns?\b|\bboard/i, ["board", "column"]],
  [/\btick|\bcross|\bcheck|\bmark(?:ed|s)?\b/i, ["checkbox", "don"]],
  [/\boverdue|\blate\b|\bdue\b|\bexpired?/i, ["overdue", "deadlin", "due", "return"]],
  [/\bgrid|\btiles?\b|\bcards?\b|\bcovers?\b/i, ["card", "gallery", "galler"]],
  [/\bcurve|\bgraph|\bplot|\btrend|\bdonut|\bpie\b|\bbars?\b/i, ["chart"]],
  [/\bspreadsheet|\bcolumns?\b|\bmatrix/i, ["tabl", "table"]],
  [
    /\bcalendar|\bcalender|\b(?:month|week|day)(?:ly)? (?:view|overview)|\bby (?:week)?day\b/i,
    ["calendar", "calend", "timetabl", "monda"],
  ],
  [/\bfavou?rit|\bstar(?:s|red)?\b|\bheart/i, ["favourit", "favorit", "rat"]],
  [
    /\bsums?\b|\btotals?\b|\bhow (?:much|many)\b|\bcount|\bearn|\bincome|\bspen[td]|\bleft\b|\bpercent/i,
    ["stat", "total"],
  ],
  [/\bleader ?board|\branking|\bhighest|\btop\b|\bfirst\b/i, ["sort", "chart"]],
  [/\b(?:sample|example|demo|dummy|test) (?:data|entries|records|items|rows|values)\b/i, []],
  [/\b(?:month|week|year|dai)ly (?:overview|summary|report|statistics|stats|recap|review)\b/i, ["chart"]],
  [
    /^what (?:i|we) (?:'ve |have )?(?:read|watch\w*|played?|cook\w*|bake\w*|saw|seen)$/i,
    ["book", "film", "movi", "gam", "recip", "bak"],
  ],
  [/\b(?:under|below|less than|fewer than|down to|running (?:out|low)|runs (?:out|low))\b/i, ["low"]],
  [/^(?:[\p{L}]+ )?(?:can )?(?:approves?|rejects?|den(?:y|ies)|accepts?|declines?|sign off)\b/iu, ["approv", "accept"]],
  [/^(?:[\p{L}]+ )?(?:can )?(?:ask for|requests?|apply for|submits?) \b/iu, ["request", "requested", "submit", "leav"]],
  [/^belongs? to$/i, []],
  [/\bcontact (?:details?|info\w*|data)/i, ["phon", "email"]],
  [/\brsvp|\brepl|\banswer|\bresponse/i, ["rsvp", "repl", "answ", "respons"]],
  [/\bcsv\b|\bexcel\b|\bdownload/i, ["csv"]],
  [
    /^(?:see|view|show|keep|have|browse) (?:an? |the |my |our |their |your )*(?:full |past |whole )?history\b/i,
    ["date"],
  ],
  [/\bminutes?\b|\bhours?\b|\bhow long\b/i, ["min", "duration", "hour"]],
];

/** Whether an app of which these stems are known grants the wish in words of its own. */
export function isGranted(wish: string, known: readonly string[]): boolean {
  return GRANTED.some(
    ([words, names]) => words.test(wish) && (names.length === 0 || names.some((name) => known.includes(name))),
  );
}
