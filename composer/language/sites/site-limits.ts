import { findAll, type Reading, type Span } from "../recognizer.ts";

export interface Limit {
  words: string;
  answer: string;
  /** It is there; the answer says what should be known of it. */
  isNote?: true;
}

/** What a site without a server cannot do, and what comes near. */
const LIMITS: readonly [RegExp, string][] = [
  [
    /\b(?:buy|sell|purchase|order)(?:ing)?(?= (?:(?:their|your|the|our|online|a) )*tickets?\b)/g,
    "A site without a server sells no tickets. What they cost is on the site; a button can lead to the page where they are sold: “add a button Tickets that leads to https://…”.",
  ],
  [
    /\b(?:and |with |take |accept )?(?:an? |the )?(?:online |credit card |card |secure )*(?:payments?(?: by card| online)?|check-?out|shopping (?:cart|basket)|(?<!-)cart|pay(?:ing)? online|stripe|paypal(?: (?:button|payments?))?|buy online|online (?:donations?(?! buttons?)|sales?|ordering and payment)|donations?(?! buttons?)(?: form)?|buy buttons?)\b/g,
    "A site without a server cannot take money. A link to a payment page of your bank or of a service such as PayPal can stand on any button: say “change the button …”, or put your account number into the details.",
  ],
  [
    /\b(?:and |with |an? )?(?:(?:user|member|customer|client|parent|student|staff|admin) )?(?:log-?ins?|login area|accounts?(?! (?:numbers?|details|no\b))|(?:members?|customer|client|admin|parents)[ -]?(?:only )?(?:area|portal|section|zone)|members?[- ]only(?: (?:pages?|content))?|password[- ]protected(?: (?:area|page))?|(?:private|hidden|internal|secret|locked|protected|closed|members?[- ]only) (?:bit|part|area|section|page|corner|space|zone)s?|(?:bit|part|area|section|page|corner|space)s? (?:(?:only )?for (?:the |our )?members only|(?:only|just) for (?:the |our )?members)|admin (?:panel|area|page)|cms|content management(?: system)?|user profiles?)(?: for (?:the )?(?:parents|members|customers|clients|students|guests|staff|users|visitors))?\b/g,
    "Accounts need a server. What you would put behind a login, share another way; the site itself you change here, by asking for it.",
  ],
  [
    /\b(?:and |with |an? |automatic )?(?:(?:that )?(?:sends?|sending|get|gets|receive) (?:(?:me|us|out|an?|the|automatic|confirmation) )*(?:e-?mails?|mails?|sms|messages by mail|notifications?|reminders?|confirmations?)|e-?mails? (?:me|us|notifications?|confirmations?)|(?:e-?mail |sms )?(?:notifications?|confirmation (?:e-?)?mails?|reminder (?:e-?)?mails?|auto-?responders?)|goes to my (?:e-?mail|inbox))(?: (?:to (?:me|us|customers|guests)|automatically))?/g,
    "A site without a server sends no mail. A button that opens the visitor's own mail program (a mailto: link) works everywhere.",
  ],
  [
    /\b(?:at|on) (?:the )?(?:very )?top of (?:every|each|all)(?: of)?(?: the)? pages?\b/g,
    "The top of each page holds the name and the headings, nothing more. It stands first on the first page; say “move … to the top” where it does not.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:plot|garden|site|seat(?:ing)?|floor|stalls?|stands?|camp(?:site)?|pitch|trail|park) (?:maps?|plans?)\b/g,
    "I draw no plans. What is on it stands as a list, and a picture of the plan can stand beside it: “add a photo gallery”.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:(?:live |interactive |google |embedded |street )*maps?(?: (?:of|with|to|showing) (?:the |our |my )?(?:location|area|place|shop|office|venue))?|google maps(?: (?:embed|widget))?|route planner)\b/g,
    "A live map comes from another company's server and follows your visitors. The address is on the site, and it can link to a map: “link the address to …”.",
  ],
  [
    /\b(?:and |with |in |available in |both )*(?:(?:multi|bi|tri)-?lingual|multi-?languages?|(?:several|multiple|different|\d) languages?|language (?:switch(?:er)?|toggle|selector)|(?:English|German|French|Spanish|Italian|Dutch|Polish|Portuguese)(?:,| and|, and| or| \/) (?:English|German|French|Spanish|Italian|Dutch|Polish|Portuguese)(?:(?:,| and|, and) (?:English|German|French|Spanish|Italian|Dutch|Polish|Portuguese))*(?: versions?)?|translations?(?= (?:of the (?:site|page|text)|into|to \p{Lu})|[.,;]|$)(?<!\bmy \w+))\b/gu,
    "I write in English only, and sites in one language. All words are yours to change, in the code or by asking; for a second language make a copy of the site.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:gdpr |cookies? (?:consent )?(?:banners?|notices?|pop-?ups?)|cookies? consent|consent banners?|gdpr(?: banner)?)\b/g,
    "There is nothing to consent to: the site sets no cookies and loads nothing from elsewhere. A page with your privacy notice is yours to write.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:live ?chat|chat ?(?:bots?|widgets?|windows?|box)|ai assistant|ai chat|chat with (?:us|me|customers))\b/g,
    "Chats need a server. A telephone number, a mail address or a form can stand in their place.",
  ],
  [
    /\b(?:and |with |an? |the |some )?(?:show ?reels?|demo ?reels?|trailers?(?= |,|\.|$)|(?:embedded |background |hero |promo |youtube |vimeo |intro )+videos?|videos?(?: (?:section|gallery|player|embed|background))?(?!s| (?:edit|produc|game|maker|agency|compan|artist|studio|course|call|conferenc|platform|app))|youtube (?:embed|player)|spotify (?:player|embed|widget)|(?:audio|music|podcast|episode) players?|(?<=\bpodcast\b[^.]*)\bplayer|livestreams?)\b/g,
    "I have no player for videos or sound from elsewhere. A link to them works: “add a button to …”.",
  ],
  [
    /\b(?:and |with |an? |the |my |our )?(?:(?:instagram|social(?: media)?|twitter|facebook|tiktok) (?:feeds?|walls?|widgets?|streams?|timeline)|(?:latest )?(?:instagram|twitter) posts)\b/g,
    "Feeds come from other companies' servers and follow your visitors. Links to your profiles are possible: “add a section with links to …”.",
  ],
  [
    /\b(?:and |with |our |the )*(?:(?:client|customer|partner|sponsor|company|brand)s?'? logos?|logos of (?:(?:our|the|my) )?[\p{L}]+|logos)\b/gu,
    "I have no pictures of them. Their names can stand in a section, “add a section called Trusted by”, and a gallery takes their logos from your device: “add a photo gallery”.",
  ],
  [
    /\b(?:and |with |an? |the |big |large |full[- ]?(?:width|screen|page) |nice |beautiful |huge )*(?:(?:header|hero|cover|banner|background|title|top) (?:image|picture|photo(?:graph)?|slider|slideshow|carousel)|(?:image|photo|picture) (?:carousel|slider|slideshow|header|background)|slideshow|carousel|(?:profile |big |large )(?:photo|picture)|(?<=[:,] |with )(?:a |my )?(?:photo|picture|headshot)(?= of (?:me|us)|,| and|$)|logos?|(?:picture|photo|image) (?:at|on) (?:the )?top)s?\b/gu,
    "The top of the site is drawn in your colours and holds no picture yet. A gallery takes pictures from your device: “add a photo gallery”; a picture at the top is put into the code.",
  ],
  [
    /\b(?:and |with |an? |good |great |on )?(?:seo(?! (?:agency|company|firm|consult|expert|service|specialist|freelancer))(?:[- ](?:friendly|optimi[sz]ed|optimi[sz]ation))?|search engines?(?: optimi[sz]ation)?|google (?:ranking|search|analytics)|rank(?:s|ing)? (?:high )?(?:on|in) google|(?:web )?analytics(?! (?:platform|tool|software|app|startup|company|dashboard|product|suite|service|consult\w*|agency)\b)|visitor (?:counter|statistics))\b/g,
    "I can promise nothing about search engines, and count no visitors. Headings, titles and links are made so that machines can read them.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:(?:real-?time|live|instant|automatic) (?:availability|booking(?:s| system)?|calendar|prices)|(?:availability|bookings?) calendar|booking (?:system|engine)|airbnb sync|(?:sync|connect)(?:ed|s)? (?:to|with) airbnb|sync(?:ed|hroni[sz]ed)? with [\w ]+?(?=[.,;]|$| and )|real (?:bookings?|orders?))\b/g,
    "Free places and bookings that everybody sees at once need a server. The form notes what somebody asks for; you confirm it yourself.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:(?:photo|picture|image|file|document|video)s? (?:uploads?|sharing)|upload(?:ing)? (?:(?:your|their|my|of) )*(?:photos?|pictures?|images?|files?|documents?)|(?:guests|visitors|people) can (?:upload|share) (?:(?:their|your) )?(?:photos?|pictures?))\b/g,
    "Without a server nobody can send files to others through the site. A link to an album elsewhere that you share works: “add a section with a link to …”.",
  ],
  [
    /\b(?:and |with |an? |the |live )*(?:weather(?: (?:forecasts?|reports?|widgets?))?(?= ?(?:,|\.|;|$| and\b))|web ?cams?|live ?cams?|snow reports?|live scores)\b/g,
    "What changes by the minute comes from other companies' servers. A link to them works: “add a section with a link to …”.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:(?:live )?(?:subscriber|follower|download|user|member|visitor) counts?(?:ers?)?|number of (?:subscribers|followers|users|downloads))\b/g,
    "How many there are nobody counts without a server. A number that you know yourself can stand in a section: “add a section called 1,200 readers”.",
  ],
  [
    /\b(?:and |with |an? |the )?(?:contracts?|legal (?:text|pages?)|privacy (?:policy|notice|page)|terms(?: (?:of (?:service|use)|and conditions))?(?: page)?|imprint|impressum|legal notice)\b/g,
    "Legal texts have to be yours, so I make none up. Say “add a page called Imprint”, and write them there.",
  ],
];

const VERB_OF_TICKETS = /^(?:buy|sell|purchase|order)(?:ing)?$/i;

/** What a site has no more of than is said here; answers by the words that nobody understood. */
const ANSWERS: readonly [RegExp, string][] = [
  [
    /^(?:(?:site |full[- ]?text |global )?search(?: (?:bar|box|function|field|engine))?)$/i,
    "Lists on a site can be searched, its texts are found with the browser's own search (Ctrl + F). Ask for a list, “a section with guides as a list that can be searched”, to have a search there.",
  ],
  [
    /^(?:(?:dark|light|night|theme)(?: mode)? )?(?:toggle|switch(?:er)?)$|^(?:dark|light|theme) mode (?:toggle|switch(?:er)?)$/i,
    "There is no switch: the site is light or dark as the visitor's device is. Say “always dark” or “always light” for one of them.",
  ],
  [
    /\b(?:animations?|animated|scroll(?:ing)? effects?|parallax|hover effects?|transitions?)\b/i,
    "The site stands still but for buttons and links that answer to the pointer. Movement of your own is put into the code.",
  ],
];

/** What to say of a wish for a site that nobody understood; null where nothing is known of it. */
export function answerOnSite(words: string): string | null {
  return ANSWERS.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? null;
}

/** "filter by price and location" */
const FILTERED =
  /\b(?:(?:size|price|brand|colou?r|date|location)(?:(?: and|,) (?:size|price|brand|colou?r|date|location))* filters?\b|(?:and )?(?:filter(?:s|ed|ing|able)?|search(?:able)?|narrow(?:ed)? down) (?:(?:them|properties|listings|products|houses|homes|rooms|events|jobs) )?by (?!(?:the )?(?:categor|kind|type|group|level|course)\w*\b)[\p{L}]+(?: (?!and\b|or\b)[\p{L}]+)?(?:(?:,| and| or|, and) (?!see\b|view\b|contact\b|book\b|add\b)[\p{L}]+(?=[,.;]|$| and ))*)/gu;
const FILTERS = [
  FILTERED,
  "On a site, lists are filtered by what there are a few of, such as the kind. What else visitors filter by has to be such a choice of each entry: say “add a field” to the list with its options.",
] as const;

/** The parts of a text that no site can have here. */
export function findLimits(reading: Reading): { limits: Limit[]; spans: Span[] } {
  const limits: Limit[] = [];
  const spans: Span[] = [];
  for (const [pattern, answer] of [...LIMITS, FILTERS]) {
    for (const { span, text } of findAll(reading, pattern)) {
      if (spans.some((each) => each.start < span.end && span.start < each.end)) continue;
      spans.push(span);
      const said = text.replace(/^(?:(?:and|with|an?|the|my|our|some|both|in|available in) )+/i, "").trim();
      // A verb alone says too little.
      const words = VERB_OF_TICKETS.test(said) ? `${said} tickets` : said;
      if (limits.every((limit) => limit.answer !== answer)) limits.push({ words, answer });
    }
  }
  return { limits, spans };
}
