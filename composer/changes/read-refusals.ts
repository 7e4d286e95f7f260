import type { Entity } from "@lathe/protocol/app/entity";
import { findField } from "../language/field-phrase.ts";
import { type Reader, refusal } from "./reader.ts";

const FILTERS = "What is shown is chosen in the app, with its filters: “filter by …” puts one there.";

const WHERE_TO = "Tell me where it leads: “our Instagram: instagram.com/…” or “change the link to https://…”.";

/** What is understood and cannot be done by a follow-up, with what comes near. */
const REFUSALS: readonly [RegExp, string][] = [
  [
    /^(?:un(?:check|tick|mark)|reset|clear the (?:ticks|checks))\b.*\b(?:all|everything|them|the (?:\p{L}+ )?list|ticks|checks)$/iu,
    "What is ticked is unticked in the app itself, one after the other; I change what the app is, and not what was entered.",
  ],
  [
    /^round(?: (?:up|down|it|them|the \p{L}+|all|times?|hours|prices?))* (?:to|up to|down to|off to) .+$/iu,
    "What is entered stays as it is. What is worked out can be rounded in its formula: “amount = round(hours * rate)”.",
  ],
  [
    /^(?:add|have|include|put in|show)\b.*\b(?:shopping carts?|carts?|checkout(?! (?:date|day|time))|shopping basket)\b.*$/i,
    "Nothing is sold by itself: payments need a server. A form to order with is possible, “add an order form”, or a link to a shop elsewhere.",
  ],
  [
    /^(?:add|have|put in) (?:an? |the )?(?:button|link) (?:to|for) (?:call|phone|ring|e-?mail|mail|write)(?:ing)?(?: (?:to )?[\p{L} ]+)?$/iu,
    "A phone number and an email address are links by themselves: a touch calls, or writes.",
  ],
  [
    /^(?:(?:show|see|list|know)(?: me)? )?who (?:has|have)(?:n't| not)(?: yet)? paid\b.*$/i,
    "Nothing says yet who has paid. “Keep track of payments with a month and paid” does, or “add a paid checkbox”.",
  ],
  [
    /^(?:play|add|make)(?: an?| some| the)? (?:\p{L}+ )?(?:sounds?|music|beep|chime|jingle)\b.*$/iu,
    "Only timers and alarms make a sound. Others are yours to put into the code, and I keep your changes.",
  ],
  [
    /^(?:add|make|allow|support|have)\b.*\b(?:recurring|repeating|repeated) \p{L}+$|^(?:the |my )?\p{L}+ (?:should|must|can) (?:repeat|recur|come back)\b.*$/iu,
    "I cannot make things come back by themselves. A choice of how often is possible: “add a frequency dropdown with daily, weekly, monthly”.",
  ],
  [
    /^(?:limit|allow (?:only|at most)|(?:only|at most) \d+|no more than)\b.*\d.*\b(?:to|per|for|people|persons|each|every|in)\b.*$/i,
    "I set no limit to how many can be chosen or entered. A number can say how many there may be, “add a number of places”, and the list shows how many there are.",
  ],
  [
    /^(?:set|add|have|show|i want)\b(?: me)?(?: an?| my| the)? (?:\p{L}+ )?(?:goal|target)\b(?! (?:dates?|days?|field)\b).*$/iu,
    "A goal stands beside a figure of what is entered day by day: it needs a date and a number, “add a date”, and then “goal of 20 … this week”.",
  ],
  [
    /^(?:(?:only|just) (?:show|list|see)|(?:show|list|display|see)(?: me)? (?:only|just)|hide)\b.*\b(?:upcoming|future|coming|past|old)\b/i,
    "A list does not leave out what is past by itself. Sorted by its date the next come first: “sort by date”; in a calendar the past lies behind: “add a calendar”.",
  ],
  [
    /\b(?:auto(?:matic(?:ally)?)?[- ]?(?:number|increment)\w*|number\b.*\bautomatically|automatic(?:ally)?\b.*\bnumber\w*|(?:running|consecutive|sequential) numbers?)\b/i,
    "Numbers are not given by themselves: each is written in the form. The newest stands at the top with “newest first”, so that the last one can be seen.",
  ],
  [
    /\b(?:start|begin)s?\b.*\bweeks?\b.*\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweeks?\b.*\b(?:start|begin)s?\b.*\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i,
    "With which day a week begins follows from the language that the device is set to.",
  ],
  [
    /^(?:change|use|pick|try) (?:the |another |an? (?:different|other|nicer|better|new) )?(?:fonts?|typeface)$/i,
    "Say which: “a serif font”, “a rounded font”, “monospace” or “sans-serif”.",
  ],
  [
    /^(?:show|display|list) (?:me )?only\b|^(?:show|display|list)(?: me)? (?:the |my |our )?(?:\p{L}+ )?\p{L}+ only$|^(?:always )?hide (?:the )?(?:done|completed|finished|ticked|bought|old|past)\b/iu,
    FILTERS,
  ],
  [
    /\b(?:only|just|not everybody|nobody but) (?:the )?(?:admins?|teachers?|parents|members|owners?|me|i|we|staff|logged[- ]in \w+)\b.*\b(?:can|may|should|must|are allowed|is allowed|able)\b|\b(?:admins?|permissions?|user roles?)\b/i,
    "Whoever opens the app can do all that it can: who somebody is, only a server would know. I can take the button away for all: “remove the delete button”.",
  ],
  [
    /\b(?:members?|people|users?|visitors?|guests?|everybody|everyone|they) (?:can|could|should be able to|may) (?:vote|comment|rate|review|chat|like|register|sign up|log ?in|upload|share)\b/i,
    "What others do on their devices does not reach this one: that needs a server. On one device a field can keep it, “add a votes number field” for example.",
  ],
  [
    /\b(?:get(?! rid)|gets|receive|receives|be sent)\b.*\b(?:(?:confirmation |an |the )?(?:e-?mails?|mails?)|sms|text messages?|confirmations?)\b/i,
    "I cannot send messages: the app has no server. What is entered stays on the device; a field can say who was told (“add a confirmed checkbox”).",
  ],
  [
    /^(?:(?:add|show|calculate|keep)(?: me)? )?(?:an? |the )?(?:running|current|rolling) (?:balance|total|sum)$/i,
    "A sum up to each record I cannot work out; the total of all stands above the list (“show the total”), and a chart shows it by day or month.",
  ],
  [
    /^(?:add |have |allow )?comments? (?:under|below|on|for|to|at|beneath) (?:each|every|the|all|my|our|blog)\b.*$|^(?:let|allow) (?:readers|visitors|people|guests) (?:to )?(?:leave |write |post )?comments?\b.*$/i,
    "What others write does not reach the site: that needs a server. A form can be there (“add a contact form”), whose entries stay on the device where it was filled in.",
  ],
  [
    /^(?:new|fresh|added) (?:ones?|entries|records|\p{L}+s?) (?:should|must|have to|need to|start|begin|are|get)\b.*$|^(?:the |each |every )?\p{L}+ (?:starts?|begins?|should (?:start|begin)) (?:as|with|on|at) .+$/iu,
    "What a form begins with I do not set, but for today's date: “the date should be today”. How a list is sorted and what it opens with I can say: “sort by …”, “open with the board”.",
  ],
  [
    /^(?:make )?(?:the )?(?:pictures?|photos?|images?|thumbnails?) (?:is |are |should be |look )*(?:too |much |a bit )*(?:small|big|large|bigger|larger|smaller|tiny|huge)$/i,
    "How large pictures are follows from the room that there is. In a gallery they are the largest: “show as a gallery”, “open with the gallery”.",
  ],
  [
    /\bsub-?(?:tasks?|items?|projects?|steps?)\b.*$/i,
    "Records of one sort do not stand inside each other, but a second sort can belong to the first: “also keep track of subtasks with title and done”, then “each subtask belongs to a task”.",
  ],
  [
    /\b(?:only|just) (?:numbers?|whole numbers|digits|letters)\b(?!.*\bbetween\b|.*\bfrom\b)/i,
    "A field of its own type takes nothing else: “make … a number”.",
  ],
  [
    /\b(?:comic sans|arial|helvetica|roboto|times new roman|georgia|courier|verdana|lato|montserrat|open sans)\b/i,
    "I have four sorts of letters: sans-serif, serif, rounded and monospaced. Another font is yours to put in the code.",
  ],
  [
    /^(?:the |our )?[\p{L} ]+ (?:should be|must be|is|=|equals?) (?:the )?[\p{L} ]+ (?:minus|plus|times|divided by|multiplied by|[-+*/×]) (?:the )?[\p{L} ]+$/iu,
    "A field is entered, and not worked out from others. A calculator beside the list is possible: “add a calculator for price - cost”.",
  ],
  [
    /^(?:add|insert|create|make|write)\s+(?:(?:some|a few|\d+|one|two|three|four|five|six|ten|a couple of)\s+)?more\s+[\p{L}-]+$/iu,
    "Tell me what they are. What the app keeps is added in the app itself, with its form.",
  ],
  [
    /^(?:add|insert|create|make)\b.*\b(?:\d+|one|two|three|four|five|some|more|a few) (?:more |new |extra )?(?:columns|fields)$/i,
    "Tell me which: “add a price and a due date”.",
  ],
  [
    /\b(?:no more than|at most|only|max(?:imum)?(?: of)?|up to) (?:\d+|one|two|three|four|five|six) (?:columns?|fields?)\b/i,
    "I do not choose which fields go. Name them: “remove the notes and the rating”.",
  ],
  [
    /\b(?:columns? wide|column width|wider|narrower|full width|two columns|three columns|side by side)\b/i,
    "How wide things are follows from the space that there is. I can change how dense the app is (“denser”, “more space”), and move parts (“put … above …”); the rest is yours to change in the code.",
  ],
  [
    /\b(?:sidebar|side ?menu|hamburger|bottom (?:bar|navigation)|top bar|navigation (?:at|on)|navbar)\b/i,
    "Where the navigation stands follows from the kind of app and the screen. I can add, rename, remove and reorder pages.",
  ],
  [
    /^(?:add|put in|include|show) (?:an? |my |our |the )?(?:instagram|facebook|youtube|tiktok|twitter|linkedin|whats ?app|spotify|etsy)(?: (?:link|icon|button|account|page|profile|handle|logo))?s?$|^(?:add )?(?:a )?links? to (?:(?:our|my|the) )?(?:spotify|instagram|facebook|youtube|tiktok|twitter|shop|store|etsy|website|site|blog|channel|profile|page)(?: page| channel| profile| account)?$/i,
    WHERE_TO,
  ],
  [
    /^(?:(?:show|see|add|tell|add up|sum(?: up)?|total(?: up)?|work out|calculate)(?: me| us| up)?(?: the (?:sum|total)(?: of)?)? )?(?:how much |what |the |all )?(?:(?:is|that is|that's|which is|'s) )?(?:still )?(?:open|unpaid|owed|outstanding|not paid(?: yet)?)(?: (?:ones|amounts?|invoices|bills|money))?$/i,
    "For that there has to be what says which are paid: “add a paid checkbox”, then “show the total of what is not paid”.",
  ],
  [
    /^(?:please )?(?:highlight|mark|show|flag|colou?r|make|paint)\b.*\b(?:overdue|past due|late|past (?:the|their) (?:due date|deadline))\b(?:.*\b(?:red|bold|different|visible))?.*$/i,
    "What is overdue is marked in the list by itself, where a date is a due date: “make … a due date”.",
  ],
  [
    /^(?:make|set|use|let|have)\b.*\bdefault\b(?!.*\bview\b)|\bby default$/i,
    "What a form begins with I do not set. I can say what a list opens with (“open with the board”) and how it is sorted.",
  ],
  [
    /^(?:show|list|display|see)\b.*\b(?:(?:this|next) (?:week|month|year)|today|tomorrow)$/i,
    "What falls on a day is found in a calendar: “add a calendar by …”, or at the top of the list: “sort by …”.",
  ],
  [
    /\b(?:totals?|sums?)\b.*\b(?:to|at|on|onto|above|below|under|in)\b.*\b(?:bottom|top|page|end|list|left|right|side|corner)$/i,
    "A total stands above its list, and I do not move it. Figures in a part of their own can be moved: “add statistics”.",
  ],
  [
    /^(?:i |we )?(?:really )?(?:don't|do not|didn't) (?:like|love|want) (?:the |these |those |this |its |that )?(?:current )?(?:green|blue|red|yellow|orange|purple|pink|brown|gr[ae]y|black|beige|teal|colou?rs?|colou?r scheme|look|design|style|theme)$|^(?:the |these |this )?(?:colou?rs?|look|design|style|theme) (?:is|are|looks?) (?:too )?(?:ugly|bad|boring|awful|horrible|terrible|not (?:nice|good|great|pretty))$/i,
    "Say what you would like instead: a colour (“make it teal”), “warmer colours”, “dark”, or a tone (“more playful”, “elegant”, “calm”, “bold”).",
  ],
  [
    /\bbuttons?\b.*\b(?:say|says|read|called|labell?ed|named)\b/i,
    "The words on the buttons of forms, of wheels and at the top of a site can be changed: “the button should say …”. Those of other parts belong to them; they are yours to change in the code, and I keep your changes.",
  ],
  [
    /\b(?:animation|animate|transition|parallax|confetti|sound effects?)s?\b/i,
    "I make no animations. Everything that I make can be changed in the code, and I keep your changes.",
  ],
];

const DONE_ONES =
  /^(?:always |please )?(?:hide|don't show|do not show|remove) (?:the |all |my )?(?:done|completed|finished|ticked|checked|bought|old|past|read|paid)(?: (?:ones|tasks|items|things|entries|\w+s))?(?: (?:from the list|by default|automatically))?$/i;

const WHICH =
  /^(?:show|list|display|see|tell|let me see|highlight)(?: me| us)? (?:which|who(?! )|how many|how much|what(?=\b.*\b(?:is|are|was|were)\b))\b(?!.*\b(?:per|by|for each)\b)/i;

const COLOURED =
  /\b(?:red|green|yellow|orange|blue|pink|purple|bold|colou?red|colou?rs?|highlight(?:ed)?|mark(?:ed)?)\b/i;

/** "make the priority red for high": a colour for some of the values, and not for the app. */
function speaksOfValues(text: string, { fields, plural, singular }: Entity): boolean {
  if (
    /#[\da-f]{3,8}\b|\b(?:our|my) colou?rs?\b|\b(?:app|theme|accent|buttons?|background|everything|overdue|late|low)\b/i.test(
      text,
    )
  )
    return false;
  const words = ` ${text.toLowerCase()} `;
  const names = fields.flatMap((field) => ("options" in field ? [...field.options] : []));
  const isValue = names.some((name) => name.length > 2 && words.includes(` ${name.toLowerCase()} `));
  const isNamed = [plural, singular, ...fields.map(({ label }) => label.toLowerCase())].some((name) =>
    words.includes(` ${name} `),
  );
  return (
    isValue ||
    (isNamed && /\b(?:over|under|above|below|more than|less than|for|when|if|where|with|whose|by)\b/i.test(text))
  );
}

const HIDING =
  /^(?:hide|don't show|do not show|remove|take)\b.*\b(?:in|on|from|out of|off) (?:the|my|each|every) (?:list|table|rows?|cards?|overview)(?: view)?$/i;

const MARKED =
  "Marks are given to what is overdue and to what runs low: “mark it when … is below 5”. Others can be found by a filter, or stand in groups: “group by …”.";

/** "hide the price in the list": the field itself is not meant. */
export const readHiding: Reader = ({ text, entity }) => {
  if (WHICH.test(text) && !/\b(?:due|expir\w*)\b/i.test(text) && entity !== null)
    return refusal(
      `That I cannot work out by itself. A filter shows some of the ${entity.plural} alone (“filter by …”), and a chart counts them (“a chart of ${entity.plural} by …”).`,
    );
  if (DONE_ONES.test(text)) return refusal(FILTERS);
  if (entity !== null && COLOURED.test(text) && speaksOfValues(text, entity)) return refusal(MARKED);
  const field =
    HIDING.test(text) && /^(?:hide|don't show|do not show)/i.test(text)
      ? findField(
          /^(?:hide|don't show|do not show)\s+(?:the\s+)?(.+?)\s+(?:in|on|from|out of|off)\b/i.exec(text)?.[1] ?? "",
          entity?.fields ?? [],
        )
      : null;
  return field === null
    ? null
    : refusal(
        `Which values a row shows follows from the room that there is, so I cannot hide **${field.label}** there alone. I can remove it altogether: “remove ${field.label.toLowerCase()}”.`,
      );
};

const UNITS =
  /^(?:use|switch to|change (?:it )?to|show|make it|i (?:want|need)|with|convert (?:it )?to|in)\b.*\b(?:pounds|inch(?:es)?|feet|miles|ounces|imperial|metric|kilos?|kilograms?|kilomet(?:er|re)s|celsius|fahrenheit|gallons|lit(?:er|re)s)\b/i;

const COLOUR_OF_SOME =
  /^(?:mark|highlight|colou?r|paint|flag|show)\b.*\b(?:in )?(?:red|green|yellow|orange|blue|bold|a colou?r)$/i;

export const readRefusals: Reader = ({ text, app, entity }) => {
  if (UNITS.test(text) && app.pages.some(({ blocks }) => blocks.some(({ type }) => type === "calculator")))
    return refusal(
      "The formula counts in the units that stand beside its fields, and I do not turn it into others. A converter beside it is possible: “add a length converter”.",
    );
  // In an app a link is something that is kept.
  const isField =
    app.layout === "app" &&
    /^(?:add |put in |include )?(?:an? |the |our |my )?links? to\b|^(?:add|put in|include)\b/i.test(text);
  const found = REFUSALS.find(([pattern, answer]) => pattern.test(text) && !(isField && answer === WHERE_TO));
  if (found !== undefined) return refusal(found[1]);
  return entity !== null && app.layout === "app" && COLOUR_OF_SOME.test(text) ? refusal(MARKED) : null;
};
