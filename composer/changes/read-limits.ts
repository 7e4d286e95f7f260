import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Field } from "@lathe/protocol/app/field";
import { placedBlocks } from "./find-place.ts";
import { type Reader, refusal } from "./reader.ts";

/** What cannot be, of which apps, and what comes near. */
type Limit = readonly [words: RegExp, isOf: (app: AppSpecification) => boolean, answer: string];

const LIMITS: readonly Limit[] = [
  // Timers.
  [
    rx(
      `(?:(?:add|have|use|with|take|give me) )?(?:an? )?(?:longer|long|bigger) (?:breaks?|pauses?|rests?)(?: of .+)? (?:after|every|each) (?:the )?(?:\\p{L}+|\\d+)(?: \\p{L}+)*`,
    ),
    has("timer", "sessionTimer"),
    "All breaks of this timer have the same length: “breaks of 10 minutes”. A longer one after some rounds I cannot set; “3 rounds” makes it end there.",
  ],
  [
    rx(
      `(?:it should |the timer should |let it |the next (?:one|round) should )?(?:start|begin|run|continue|go on|switch)s?(?: the (?:timer|breaks?|next (?:one|round)))? (?:automatically|by itself|on its own|alone|without (?:a )?(?:click|pressing.*))`,
    ),
    has("timer", "sessionTimer"),
    "It goes on from work to break and back by itself; only the very first start is a press of the button.",
  ],
  [
    rx(
      `(?:an? |make the |use an? |play an? )?(?:louder|quieter|softer|different|other|another|nicer)(?: \\p{L}+)? (?:alarm|sound|beep|ring(?: ?tone)?|tone|bell)|(?:the )?(?:alarm|sound|beep|bell) (?:is |should be )?(?:too )?(?:louder|quieter|quiet|loud)`,
    ),
    has("timer", "sessionTimer"),
    "There is one sound, a chime; how loud it is follows from the device.",
  ],
  // Games.
  [
    rx(
      `(?:use|with|have|put|play with|i want|change .+ to) .+ (?:instead of|rather than|for|in place of) (?:the )?(?:x(?:'?s)?(?: and o(?:'?s)?)?|o(?:'?s)?|crosses|noughts|signs|symbols|pieces|discs)(?: and (?:o'?s?|noughts))?`,
    ),
    has("game"),
    "What the pieces of this game look like I cannot change; they are yours to change in the code, and I keep your changes.",
  ],
  [
    rx(`(?:(?:make it|play|do|first to win|over|a) )*best (?:of|out of) \\d+(?: (?:games?|rounds?|matches?))?`),
    (app) =>
      has("game")(app) &&
      placedBlocks(app).every(({ block }) => block.type !== "game" || block.game !== "rockPaperScissors"),
    "The score is kept from game to game and shown with it, so that a best of five can be read from it; an end to it I cannot set.",
  ],
  // Records.
  [
    rx(
      `(?:an?|each|every|one|the) \\p{L}+ (?:can|should|must|may) (?:have|contain|include) (?:several|many|multiple|more than one|different|any number of) \\p{L}+,? (?:each )?with (?:an? |its |their |the )?(?:quantit(?:y|ies)|amounts?|numbers?|count|pieces)\\b.*`,
    ),
    keepsRecords,
    "How many of each there are is said in a list of its own, with a line for each: “also keep track of lines with order, product and quantity”.",
  ],
  [
    rx(
      `(?:(?:the |a |an |each |every )?\\p{L}+ (?:can|should|must|may) (?:only|not) be (?:borrowed|booked|lent|rented|reserved|taken|used|chosen)\\b.*|(?:no|avoid|prevent|stop|block|forbid) double[- ]?(?:bookings?|entries|loans)|(?:don't|do not|never) (?:let|allow)\\b.*\\btwice\\b.*|(?:the )?\\p{L}+ (?:can't|cannot|must not|should not|shouldn't|may not) (?:overlap|clash|collide|be double[- ]booked|be at the same time))`,
    ),
    keepsRecords,
    "That something is entered twice I cannot forbid. The list shows what is taken: sorted by its date (“sort by date”), or with a filter (“filter by …”).",
  ],
  [
    rx(
      `(?:add |charge |calculate |show |there is )?(?:an? |the )?(?:late )?(?:fines?|fees?|penalt(?:y|ies)|charges?)(?: (?:of|is|are))?(?: \\S+)?(?: \\p{L}+)? (?:per|a|an|each|for each|for every|every) (?:day|week) (?:late|overdue|of delay|it is (?:late|overdue)|too late)|(?:add |calculate |show )?(?:late fees|overdue fines|fines for (?:late|overdue) .+)`,
    ),
    keepsRecords,
    "What comes to more with each day that something is late I cannot work out. What is late is marked in the list, and an amount that you enter is possible: “add a fine”.",
  ],
  [
    rx(
      `(?:let me |i want to |be able to |and )*(?:add|create|enter|make|put in) (?:an? |the )?(?:new )?(?:\\p{L}+) (?:while|when|right when|during|directly (?:in|from)|right (?:in|from)|from within|inside|in|from) (?:(?:i(?:'m| am) |we(?:'re| are) )?(?:entering|adding|creating|making|filling(?: in)?|writing) (?:an? |the )?\\p{L}+|the \\p{L}+ form)`,
    ),
    (app) => app.entities.length > 1,
    "In a form you choose from those that are there: a new one is entered on its own page first. When it is opened there, what belongs to it can be added below it.",
  ],
  [
    rx(
      `(?:scale|multiply|adjust|recalculate|double|halve|convert)(?: up| down)?(?: the| my| all)? (?:ingredients?|amounts?|recipes?|quantities)\\b.*|(?:change|choose|pick) the (?:servings|portions|number of (?:servings|portions)) and .+`,
    ),
    keepsRecords,
    "Amounts that stand in a text cannot be counted. A field says for how many they are: “add servings”.",
  ],
  [
    rx(
      `(?:add |set |have |with )?(?:an? |the |my )?(?:weekly |daily |monthly )?(?:goal|target)(?: of|:)? \\d+(?: times| x| days)?(?: (?:a|per|each|this|every) (?:week|month))?|(?:do it |only |just )?\\d+ (?:times|x|days) (?:a|per|each|every) (?:week|month)`,
    ),
    withStreaks,
    "Each is ticked day by day, and the days in a row are counted; a goal for the week I cannot set. How often it is meant can stand with it: “add times per week”.",
  ],
  [
    rx(
      `(?:show |add |see |make |give me )?(?:me )?(?:an? |the |my )?(?:charts?|graphs?|overview|statistics?|stats|summary)(?: (?:of|for|by|per|over) (?:the |this |each |my |every )?(?:week|month)|(?: \\p{L}+)? (?:weekly|monthly))|(?:show |add )?(?:an? |the )?(?:weekly|monthly) (?:charts?|graphs?|overview|statistics?|stats|summary)`,
    ),
    withStreaks,
    "A calendar shows the days on which each was done: “show a calendar”. The days in a row stand with each of them.",
  ],
  [
    rx(`(?:add |use |allow |with |i want |give me )?half[- ]?stars?(?: ratings?)?`),
    (app) => app.entities.some(({ fields }) => fields.some(({ type }) => type === "rating")),
    "Stars are whole ones. Finer steps have ten of them: “rating out of 10”.",
  ],
  [
    rx(
      `(?:move|put|show|list)(?: the| all| my)? (?:finished|done|read|bought|completed|old|past|paid|watched|closed|archived)(?: ones| \\p{L}+s)? (?:to|on|in|onto|into) (?:another|a separate|a different|their own|its own|an own|a second|an?|a new) (?:page|list|tab|place|archive)`,
    ),
    keepsRecords,
    "What is done stays in its list. It can stand below the others, “show done ones at the bottom”, or be left out with a filter above the list.",
  ],
  [
    rx(
      `weight (?:the )?\\p{L}+ (?:double|twice|more|\\d+ times|\\d+x|higher)|(?:the )?\\p{L}+s? (?:should )?counts? (?:double|twice|\\d+ times|more)`,
    ),
    keepsRecords,
    "In an average all count the same. What something counts can stand with it, “add a weight”; an average by it I work out of a first wish alone: “grades with weight and weighted average”.",
  ],
  [
    rx(
      `(?:i want |add |allow |let me add |have )?(?:two|three|four|several|more|multiple|many|\\d+) (?:photos?|pictures?|images?) (?:per|for each|for every|of each|for|of|to each) (?:an? |the )?\\p{L}+`,
    ),
    keepsRecords,
    "A field holds one picture. For a second there is a second field: “add a picture of the back”.",
  ],
  [
    rx(`(?:the )?(?:\\p{L}+ ){1,2}depends? on (?:the )?(?:chosen )?\\p{L}+`),
    keepsRecords,
    "That one value follows from another I can set where it is worked out: “total = quantity * price”. What is chosen in a form fills in nothing else.",
  ],
  [
    rx(
      `(?:(?:show|add|calculate|see)(?: me)? )?(?:the )?(?:income|incomes|earnings) (?:minus|less|-|–|against|vs\\.?|versus) (?:the )?(?:expenses?|spendings?|costs)|(?:(?:show|add|calculate|see|tell)(?: me)? )?(?:what(?:'s| is)?|how much)(?: is| i have| do i have| we have)? left(?: over)? (?:this|each|every|per|at the end of the) month|(?:(?:show|add|calculate)(?: me)? )?(?:the |a )?(?:monthly )?balance(?: of (?:income and expenses|both|the month))?`,
    ),
    (app) => ["income", "expense"].every((name) => app.entities.some(({ singular }) => singular === name)),
    "Income and expenses are two lists here, each with its total; a figure across both I cannot work out. In one list it is possible: “an expense tracker with type income or expense”.",
  ],
  [
    rx(
      `.*\\bshopping list (?:from|out of|based on) (?:the |my )?(?:recipes?|meals?|plan|meal plan|ingredients)|(?:make|generate|create) (?:an? |the )?shopping list automatically`,
    ),
    keepsRecords,
    "What is to be bought does not come out of the meals by itself. A list to write it on can stand beside them: “add a shopping list”.",
  ],
  [
    rx(
      `(?:set |allow |add )?(?:an? )?(?:max(?:imum)?|at most|no more than|up to|limit)(?: of| to)? \\d+ \\p{L}+ (?:per|in each|for each|to each|in a|a) \\p{L}+`,
    ),
    keepsRecords,
    "I set no limit to how many can be chosen or entered. A number can say how many there may be, “add a number of places”, and the list shows how many there are.",
  ],
  [
    rx(
      `(?:the )?(?:rents?|payments?|bills?|fees?|invoices?|salar(?:y|ies)|it|they)(?: is| are)? due (?:on|at) the (?:first|last|end|1st|15th|\\d+(?:st|nd|rd|th)?)(?: day)?(?: of)? (?:each|every|the|a) (?:month|week|year)`,
    ),
    keepsRecords,
    "I cannot make things come back by themselves: each payment is entered with its due date, and what is overdue is marked.",
  ],
  [
    rx(
      `(?:show |add |calculate |see )?(?:the )?(?:total |overall |whole )(?:value|worth)(?: of (?:my|the|our|all) \\p{L}+(?: \\p{L}+)?)?`,
    ),
    (app) => keepsRecords(app) && app.entities.every(({ fields }) => fields.every((field) => !isAmount(field))),
    "For that each needs what it is worth: “add a value”, and then “show the total”.",
  ],
  [
    rx(
      `(?:make |create |generate |write )?(?:an? |the )?invoices? (?:from|out of|of) (?:the |my )?(?:\\p{L}+ )?(?:hours|entries|times?|orders?|sessions|work)`,
    ),
    keepsRecords,
    "What is to be paid is added up here, and no invoice is written of it by itself. A list of invoices can stand beside it: “also keep track of invoices with number, client, amount and due date”.",
  ],
  [
    rx(
      `(?:show |add |calculate |see )?(?:the )?(?:average )?(?:(?:fuel )?consumption|costs?|price|litres|mileage|mpg|liters)(?: per (?:100 ?km|km|mile|kilomet(?:re|er)|gallon))`,
    ),
    (app) =>
      keepsRecords(app) &&
      app.entities.some(({ fields }) => fields.some(({ label }) => /^(?:odometer|mileage)$/i.test(label))),
    "From one reading of the odometer to the next I cannot reckon. With the distance since the last time it is possible: “add distance in km”, and then “cost per km”.",
  ],
  [
    rx(
      `(?:lock|protect|encrypt)(?: (?:an?|the|my|some|single|each))* \\p{L}+(?: with a (?:password|pin|code))?|(?:password|pin)[- ]protect(?:ed)? .+`,
    ),
    keepsRecords,
    "Nothing can be locked in it: what is entered stays on the device, and whoever opens the device sees it.",
  ],
  [
    rx(
      `(?:let|allow) (?:the |my |our )?(?:parents|customers|clients|guests|people|visitors|members|students|users|others|them|everyone|everybody|patients) (?:to )?(?:pick|choose|book|reserve|select|sign up|register|request|cancel|order|pay)\\b.*`,
    ),
    () => true,
    "What other people do on their own devices does not reach you: that needs a server. You can enter it for them, and the list keeps who, what and when.",
  ],
  [
    rx(
      `(?:show|see|list|tell|highlight|mark)(?: me)? (?:what|which(?: \\p{L}+)?) (?:needs?|has to be|have to be|should be) (?:water(?:ed|ing)?|clean(?:ed|ing)|feed(?:ing)?|fed|service[d]?|chang(?:ed|ing)|repot(?:ted|ting)|checked|replaced)(?: today| now| soon| next)?`,
    ),
    (app) =>
      keepsRecords(app) && app.entities.every(({ fields }) => fields.every(({ label }) => !/^last /i.test(label))),
    "For that it has to be known when it was done last: “add last watered” as a date, and then “show which need water today”.",
  ],
  // Calculators.
  [
    rx(
      `(?:(?:keep|save|store|remember|log|record|track|add) (?:an? |my |the |all |past |old )*(?:results?|history|calculations?|values?|entries|weight)|(?:add |show )?(?:an? |the )?history(?: of (?:my |the )?(?:results|calculations))?)`,
    ),
    (app) => has("calculator")(app) && app.entities.length === 0,
    "A calculator keeps nothing of what it worked out. A list beside it does: “also keep track of results with date and value”.",
  ],
  // Cards.
  [
    rx(
      `(?:show |use |only |just |make it |learn )*\\d+ (?:new )?(?:words|cards|flash ?cards)(?: (?:per|each|a|every|at|in a|for each) (?:round|time|session|day|go|a time|once))?`,
    ),
    (app) => has("flashcards")(app) && !has("quiz")(app),
    "The cards come one after the other until you stop; which are still to be learned comes again. A quiz asks so many at a time: “add a quiz”, and then “10 questions per round”.",
  ],
  // Sites, and pictures of one's own.
  [
    rx(`(?:add |put in |show |with )?(?:an? |the )?countdown(?: timer)?`),
    has("hero"),
    "Say to which day: “add a countdown to 14 August 2027”.",
  ],
  [
    rx(
      `(?:add|show|put in|include|use)(?: an?| some| our| my| the)? (?:nice |big |real |own )?(?:pictures?|photos?|images?) (?:of|from) (?:the|our|my|us)\\b.*`,
    ),
    has("hero"),
    "Pictures have a place of their own on a site: “add a gallery”. You put them in there, on the page itself.",
  ],
  [
    rx(
      `(?:put|show|move|place) (?:the |our |my )?(?:phone(?: number)?|e-?mail(?: address)?|address|telephone(?: number)?) (?:at|on|to|in) the (?:very )?(?:top|header|start)(?: of the (?:page|site))?`,
    ),
    has("hero"),
    "At the top of a site stand its name and what can be pressed. The section with your phone and address can come first: “put the contact details at the top”.",
  ],
  [
    rx(
      `(?:embed|add|show|include|put in) (?:an? |our |my |the )?(?:youtube |music |promo )?videos?(?: from youtube)?|play (?:songs|music|our songs|our music|the songs)|add (?:a )?(?:music|song|audio) player`,
    ),
    () => true,
    "Videos and music I cannot put in; a link leads to them: “our YouTube: youtube.com/…”, or in a list “add a link”.",
  ],
  [
    rx(
      `(?:please )?(?:rsvp|reply|answer|register|sign up|book)(?: is| possible| needed)? (?:until|till|by|before) (?:the )?\\S.*`,
    ),
    has("form"),
    "That can stand above the form: “the text of the form should say Please answer by 1 June”.",
  ],
  [
    rx(
      `(?:change|edit|rewrite|improve|update|adapt) (?:the |my |our )?(?:main )?(?:headline|title|text|texts|slogan|about(?: us| me)?(?: text| section)?|button|heading|name|prices|(?:opening )?hours|address|phone(?: number)?|menu)`,
    ),
    has("hero"),
    "Tell me how it should be: “change the headline to …”, “about us: …”, “our phone is …”, “open Monday to Friday 9 to 18”, “the espresso costs 2.50”.",
  ],
  [
    rx(
      `(?:make |i want |use )?(?:the |an? )?(?:gallery|pictures|photos|menu|map|wheel|cards|board|calendar|chart|table) (?:should be |is |look )?(?:too )?(?:bigger|larger|smaller|wider|higher|small|big)|(?:an? )?(?:bigger|larger|smaller|wider) (?:gallery|pictures|photos|menu|map|wheel|cards|board|calendar|chart|table)`,
    ),
    () => true,
    "How large a part is follows from the room that there is. All letters, and all else with them, can be larger: “bigger text”; and things can stand closer together: “more compact”.",
  ],
  [
    rx(
      `(?:the )?(?:texts?|words|intro(?:duction)?|sentences?|paragraph|headline|title|heading|wording)(?: (?:at|on|in|of|below|under) (?:the )?(?:very )?(?:top|start|beginning|header|hero|headline|page))?(?: of the (?:page|site))? (?:is|are|sounds?|looks?) (?:far |much |way |a bit |a little |really )?(?:too |very |so )(?:long|short|much|boring|generic|wordy|cheesy|formal)`,
    ),
    has("hero"),
    "Tell me what it should say: “change the headline to …”, or “change the text below the headline to …”.",
  ],
  [
    rx(
      `(?:(?:split|divide|spread|break)(?: it| this| the (?:site|page|website)| everything)(?: up)? (?:in|into|over|onto|across) |(?:make|have|use|with|i want)(?: it| this)?(?: into)? )(?:several|two|three|four|more|different|separate|multiple|\\d) pages?`,
    ),
    has("hero"),
    "Say what should stand on a page for itself: “put the prices on their own page”, or all of it: “put each section on its own page”.",
  ],
  [
    rx(
      `(?:add|put|use|show|include|insert|i want|change|have|upload)(?: in)?(?: the| a| our| my)?(?: (?:big|large|full|nice|own|huge|full[- ]width|beautiful|different|better|hero|header|cover|background|banner|title))+ (?:pictures?|photos?|images?|banners?)(?: (?:at|on|in|to|behind|for|as)\\b.*)?|(?:add|put|use|show|include|insert|upload)(?: in)? (?:a |an |our |my |the )?(?:pictures?|photos?|images?) (?:at|on|to|in) (?:the )?(?:very )?(?:top|header|hero|start|background|banner)\\b.*`,
    ),
    has("hero"),
    "At the top of a site stand words and a sign that is drawn; a picture of your own there goes into the code, and I keep it. Further down pictures have a place: “add a gallery”.",
  ],
  [
    rx(
      `(?:add|put|use|show|include|insert|upload|place)(?: in)? (?:my|our|the|a|an)(?: (?:own|new|company|firm|club|school|shop|team|brand|business|band))* logo(?: (?:at|on|in|to|of)\\b.*)?`,
    ),
    (app) => app.entities.every(({ fields }) => fields.every(({ label }) => !/\blogo\b/i.test(label))),
    "A logo of your own goes into the code, and I keep it there. What I can do: the name that stands at the top (“call it …”) and its colour (“use the colour #1a6b4f”).",
  ],
];

/** What is asked for by name and cannot be made in an app of this sort, before anything of its words is taken for a field. */
export const readLimits: Reader = ({ text, app }) => {
  const found = LIMITS.find(([words, isOf]) => words.test(text) && isOf(app));
  return found === undefined ? null : refusal(found[2]);
};

function has(...types: readonly Block["type"][]): (app: AppSpecification) => boolean {
  return (app) => placedBlocks(app).some(({ block }) => types.includes(block.type));
}

function keepsRecords({ entities, layout }: AppSpecification): boolean {
  return layout === "app" && entities.length > 0;
}

function isAmount(field: Field): boolean {
  return field.type === "money" || ("currency" in field && field.currency !== undefined);
}

function withStreaks({ entities }: AppSpecification): boolean {
  return entities.some(({ streaks }) => streaks !== undefined);
}

function rx(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, "iu");
}
