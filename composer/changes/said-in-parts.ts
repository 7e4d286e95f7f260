const VIEW =
  "(?:table|cards?|card grid|grid|tiles|gallery|board|kanban(?: board)?|calendar|timetable|list|pie(?: chart)?|bar chart|line chart)";

/** Where views, parts and what a form asks for are to be: each in the words that readers know. */
export const PARTS_SAID: readonly (readonly [RegExp, string])[] = [
  [
    rx(
      `^(the |my |our )?(text|letters|font|writing|type|words|print|buttons?) (?:is|are|looks?) (?:a (?:little )?bit |a little |rather |quite |pretty |very |really )*(small|tiny|big|large|hard to read)$`,
    ),
    "$1$2 is too $3",
  ],
  [rx(`^(?:say|read|speak|call|shout|announce)(?: [\\p{L}]+){0,4} (?:out loud|aloud|out|loudly)$`), "read it aloud"],
  [
    rx(
      `^(?!.*\\b(?:text|background|heading)\\b)[\\p{L} ,']{0,50}\\b(?:colou?r|blue|green|red|orange|yellow|purple|pink|brand|logo|shade|tone)\\b[\\p{L} ,':]{0,40}(#[\\da-f]{6}|#[\\da-f]{3})$`,
    ),
    "use the colour $1",
  ],
  [
    rx(
      `^(?:add|put|include|set|change|use|write)(?: in)? (?:the |our |my )?(?:opening )?(?:hours|times)(?: are| is|:| to| -| from)? ?((?:mon|tue|wed|thu|fri|sat|sun|daily|every|week).*\\d.*)$`,
    ),
    "hours: $1",
  ],
  // Views.
  [
    rx(
      `^(?:the |my |our |all )?(?!it |this |that )([\\p{L}-]+(?: [\\p{L}-]+)?) (?:should|must|could|need to|has to|have to|ought to) (?:rather |better )?(?:be|be shown|be displayed|appear|look|come|stand)(?: (?:in|as|on|like))? (?:an? )?(${VIEW})(?: view)?(?:,? (?:instead of|rather than|not)(?: in| as)? (?:an? )?(?:${VIEW}|rows)(?: view)?| instead| rather)$`,
    ),
    "show the $1 as a $2",
  ],
  [
    rx(
      `^(?:show|have|put|make|display|turn|i want) (?:the |my |our |all )?([\\p{L}-]+(?: [\\p{L}-]+)?)(?: be| shown)? (?:in|as|on|into|like|to) (?:an? )?(${VIEW})(?: view)? (?:instead of|rather than|not)(?: in| as)? (?:an? )?(?:${VIEW}|rows)(?: view)?$`,
    ),
    "show the $1 as a $2",
  ],
  [
    rx(
      `^(?:show|see|view|list|display|have|put|sort out)(?: me)? (?:everything|all|it all|all of (?:it|them)|them|it) (?:by|per|for each|sorted into|split by|separated by|divided by) ([\\p{L}]+(?: [\\p{L}]+)?)$`,
    ),
    "group by $1",
  ],
  // Where something stands.
  [
    rx(
      `^(?:could|can|should|may|might|would) (the|my|our|all) ([\\p{L}' ]{2,30}?) (?:please )?(?:stand|go|come|appear|sit|be placed|be put|be moved|be shown|move|live|be) ((?:at|on|to|above|below|before|after|under|next to|behind) .+)$`,
    ),
    "put $1 $2 $3",
  ],
  [
    rx(
      `^(the|my|our) ([\\p{L}' ]{2,30}?) (?:should|must|needs? to|has to|have to|ought to) (?:rather |better )?(?:stand|go|come|appear|sit|be placed|be put|be moved|move|be) ((?:above|below|before|after|under|underneath|next to|behind) (?!\\d).+|(?:at|to) the (?:very )?(?:top|bottom|end|start|beginning))$`,
    ),
    "put $1 $2 $3",
  ],
  // What a form asks for.
  [
    rx(
      `^(?:in |on )?(?:the |our |my )?((?:\\p{L}+ )?form) (?:should|must|needs to|has to|could|ought to|can) (?:also )?(?:ask(?: people| them| visitors| guests| customers)?(?: for| about)?|have|include|contain|collect|want) (?:also )?(?:the |their |an? )?(.+)$`,
    ),
    "add $2 to the $1",
  ],
  [
    rx(
      `^(?:in|on) (?:the |our |my )?((?:\\p{L}+ )?form)[, ]+(?:also )?(?:ask(?: people| them)?(?: for| about)?|add|include|put|i need|we need) (.+)$`,
    ),
    "add $2 to the $1",
  ],
  [
    rx(
      `^(?:add|have|use|show|put in|include) (?:an? |some |the )?(filter|sort|group)(?:s|ing|ed)?(?: options?| functions?| buttons?)? (?:by|for|per|on) ((?!and\\b)[\\p{L}]+(?: [\\p{L}]+)?)$`,
    ),
    "$1 by $2",
  ],
  [rx(`^(?:the )?(?:sorting|sort order|order) (?:should|must) be (?:by )?(.+)$`), "sort by $1"],
  [
    rx(
      `^(?:make |put |have |show |let )?(?:the )?(newest|latest|oldest|most recent|earliest|soonest|cheapest|highest|lowest|best)(?: (?:ones?|entries|items|records|things))?(?: (?:should|must) (?:be|come|stand))?(?: (?:be|come|stand|go))? (?:first|on top|(?:at|on|to) the top|at the beginning)$`,
    ),
    "$1 first",
  ],
  [rx(`^(?:i )?(?:also )?want (notes|photos|pictures|tags|comments|reminders|a notes field)$`), "add $1"],
];

function rx(source: string): RegExp {
  return new RegExp(source, "iu");
}
