import { saidOtherwise } from "./said-otherwise.ts";

/** How people say the same in other words: each clause of a follow-up in the words that readers know. */
export function straight(text: string): string {
  const plain = text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\b(do|does|is|are|was|ca|wo|should|would|could)nt\b/gi, "$1n't")
    .replace(/\s+/g, " ")
    .trim();
  return (
    saidOtherwise(plain)
      .replace(
        /^(add|put|include)(?: these| the following| this)? (?:to|in|into|on) ((?:the|my|our) (?!own\b|real\b|actual\b)[^:,]{2,30})[:,] (.+)$/i,
        "$1 $3 to $2",
      )
      .replace(/^do (?=an? )/i, "add ")
      .replace(BACK, (_, whole: string | undefined, end: string | undefined) => `add the ${whole ?? end}`)
      .replace(KEPT, "add the $1")
      .replace(
        /^(?:i|we) have (?:got )?(?:(?:\d+|two|three|four|five|six|some) )?([\p{L}]+s)\s*[:,-] (?=.+(?:,| and ))/iu,
        "the $1 are ",
      )
      .replace(
        /^((?:\p{Lu}[\p{L}'-]+(?:, (?:and )?| and | & )){1,}\p{Lu}[\p{L}'-]+) (?:do|use|share|play|are (?:the )?(?:kids|players|members|people|in it|playing)|live here|take turns|take part)\b.*$/u,
        "the people are $1",
      )
      .replace(
        /^(?:we are|we're|it is|it's|i am|i'm|our (?:name|\p{L}+(?:'s name)?) is|the (?:\p{L}+ )?(?:is|name is)) (?:called|named) (?=\S)/iu,
        "call it ",
      )
      .replace(
        /^(?:let me |i want to )?assign (?:them|it|each(?: one| \p{L}+)?|(?:the )?\p{L}+s) to (?=\p{L}+(?:,| or | and ))(.+)$/iu,
        (_all, names: string) => `add assigned to (${names.replace(/,? (?:and|or) /gi, ", ")})`,
      )
      .replace(
        /^(?:nobody|no one|people|they|users?) (?:should|must|can|may) (?:not )?(?:be able to )?(?:delete|remove) (?:anything|them|things|entries|items)?$/i,
        "remove the delete button",
      )
      .replace(/^nobody should be able to (?:delete|remove)$/i, "remove the delete button")
      .replace(
        /^(?:show|see)(?: me)? (?:what|which|who)(?: ones)?(?:'s| is| are) (?:over)?(?:due|late)$/i,
        "highlight overdue ones",
      )
      .replace(
        /^(?:the )?(\p{L}+(?: \p{L}+)?) (?:is |should be )?out of (\d+)(?: stars| points)?$/iu,
        "$1 between 1 and $2",
      )
      .replace(/^(?:show|see|display)(?: it| them)? (?:as|in|by)(?: a| the)? week$/i, "show as a timetable")
      .replace(
        /^(?:start|begin) with (?:the )?(newest|oldest|latest|earliest|cheapest|most expensive|highest|lowest|best|worst)(?: ones?)?$|^(?:put |show )?(?:the )?(newest|oldest|latest|earliest|cheapest|most expensive|highest|lowest|best|worst)(?: ones?)? (?:on|at the) top$/i,
        "$1$2 first",
      )
      .replace(
        /^(?:an? |the )?((?:\p{L}+ ){0,3}\p{L}+) would (?:also )?be (?:good|nice|great|helpful|useful|cool|handy|lovely|perfect)$/iu,
        "add a $1",
      )
      .replace(/^(?:call|name|label) (?:the )?((?:\p{L}+ )?button) (?:to )?(\S.*)$/iu, "the $1 should say $2")
      .replace(
        /^(sort|order)(?: it| them)? by (?:what(?:'s| is)|the ones|which (?:ones )?(?:are|is)) (?:running (?:out|low)|low|almost gone|nearly out)(?: first)?$/i,
        "$1 by quantity, lowest first",
      )
      .replace(UNNEEDED, (_, one: string | undefined, other: string | undefined) => `remove the ${one ?? other}`)
      // "I also need a list of …", "I'd like a log too"
      .replace(/^(?:i|we) (?:also|would also|'d also) (?:need|want|like)(?: to have)? (?=an? |the |some )/i, "add ")
      .replace(/^(?:(?:i|we)(?:'d| would)? (?:need|want|like)(?: to have)?) (an? .+?) (?:too|as well)$/i, "add $1")
      .replace(
        /^(?:can|could) (?:the |my |our |all )?(?!(?:i|we|you|it|this|that)\b)(.+?) (?:also )?be (?:shown|displayed|seen) (as|in|on|with) (.+?)\??$/i,
        "show $1 $2 $3",
      )
      .replace(
        /^(?:i|we) (?:also |would also |'d also )?(?:want|need|like) to (?:also )?(?:note|write down|keep|store|record|save|enter|log|have)(?: down)? (?!track\b|a list\b|records? of\b)/i,
        "add ",
      )
      .replace(
        /^(?:also )?ask (?:(?:people|guests|visitors|them|everybody|everyone) )?(?:for |about )?(?!before\b|me\b|first\b|from\b|\d+ questions?\b)(.+?)(?: (?:in|on) (?:the|our|my) form)?$/i,
        "add $1 to the form",
      )
      .replace(
        /^no (?:need for (?:an? |the )?)?(.+?) (?:is )?(?:needed|required|necessary)$|^no need for (?:an? |the )?(.+)$/i,
        "remove $1$2",
      )
      .replace(/^(?:make|let) (?:the |all )?([\p{L}-]+) have (?=an? )/iu, "the $1 should have ")
      .replace(VIEW_INSTEAD, "show as $1")
  );
}

/** "cards instead of a list" */
const VIEW_INSTEAD =
  /^(?:use |show |have |i want |give me )?((?:an? )?(?:table|cards|gallery|board|calendar|list|timetable|kanban(?: board)?))(?: view)?(?: instead of|, not|,? rather than) (?:an? |the )?(?:\S+ )?(?:list|table|cards|gallery|board|calendar|rows)(?: view)?$/i;

const SOME_PART = "(?!(?:it|that|this|them|those|these|track|old|previous|examples?|sample|colou?rs?|look)\\b)";

/** "bring the price back": what was taken away comes again; what was entered in it is still there. */
const BACK = new RegExp(
  `^(?:bring|put|give|get|have|want|i want|i'd like)(?: me| us)? (?:the |my |our )?${SOME_PART}([\\p{L} -]{2,30}?) (?:back|again)(?: in| please)?$|^(?:bring|put|give|add|re-?add)(?: me| us)?(?: back| again) (?:the |my |our )?${SOME_PART}([\\p{L} -]{2,30})$`,
  "iu",
);
const KEPT = new RegExp(
  `^(?:(?:do |please |actually )?keep|leave|don't (?:remove|delete)) (?:the |my |our )${SOME_PART}((?:(?!in|on|at|as|to|of|and|above|below|only|simple)[\\p{L}-]+ ?){1,3})(?: in| there| please)?$`,
  "iu",
);

/** "email is not needed", "I don't think we need the notes" */
const UNNEEDED =
  /^(?:the |an? )?([\p{L}][\p{L} -]{1,30}?) (?:is|are)(?:n't| not)(?: really)? (?:needed|necessary|used|useful|important|relevant)(?: here| at all| any ?more)?$|^(?:i|we) (?:really )?(?:don't|do not) (?:think (?:i|we) )?(?:really )?(?:need|use|want) (?:the |an? |any )?((?!to\b|it\b|that\b|this\b|them\b)[\p{L}][\p{L} -]{1,30}?)(?: here| at all| any ?more)?$/iu;
