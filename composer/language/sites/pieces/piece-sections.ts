import { isClosedWord } from "../../closed-words.ts";
import { readText } from "../../read-text.ts";
import type { Found, Span } from "../../recognizer.ts";
import { CATALOGUES } from "../catalogues.ts";
import { coreOf, isAboutPeople, mainWords, TEXT_ABOUT } from "./piece-heading.ts";
import type { FormName } from "../forms.ts";
import { type FoundSection, findSections } from "../section-words.ts";
import type { SectionName } from "../site-kind.ts";

export type PartKind =
  /** Known sections, or one of them and its form. */
  | { is: "known"; sections: readonly { name: SectionName; form: FormName | null }[] }
  /** What each site here has anyway: a hero, a footer. */
  | { is: "frame" }
  /** Something that the site would do rather than show: "an age check at the start". */
  | { is: "doing" }
  /** Something that only the person has words for. */
  | { is: "own" };

const FRAME =
  /^(?:(?:big|large|full[- ]?(?:screen|width)|bold|strong|catchy|simple|clean|sticky|nice|clear|short|welcome|main|top|hero) )*(?:heros?|banner|headers?|footers?|nav(?:igation)?(?: (?:bar|menu))?|navbar|menu bar|headline|heading|title|welcome(?: (?:text|message))?|intro(?:duction)?(?: text)?|home(?: ?page)?|start(?: page)?|landing|front(?: page)?|logo)(?: (?:section|image|area|block|header))?$|[\p{L}]-style hero$|^public(?: part| area)?$/iu;
/** What somebody does, or what reacts. */
const DOING =
  /\b(?:age (?:check|gate|verification)|search(?: (?:bar|box|field|function))?|filters?|toggle|switch(?:er)?|pop-?ups?|checkout|chat ?bot|notifications?|scroll(?:ing)?|animations?|transitions?|slider|carousel|dark mode|cookies?|animated|parallax|timers?|stopwatch(?:es)?|calculators?|count ?downs?|log ?in|print button|share button)\b/i;
/** How it is to be, as a sentence of its own. */
const REACTS = /^(?:it )?(?:must|should|has to|needs to|have to) (?:also )?(?:work|be|load|look|run|feel|fit)\b/i;
/** What leads somewhere: "a button for tickets", "steam button". */
const BUTTON =
  /^(?:(?!(?:share|print|search|order|book|booking|reserve|contact|whats ?app|sign|rsvp|email|pay|buy|play|filter|menu)\b)[\p{L}-]+ ){0,3}buttons?(?: (?:for|saying|labell?ed|with the (?:text|words)|that (?:says|reads|leads to|goes to|links to)|to (?:buy|get|see|find|visit|read|learn|listen|watch|start|shop|follow)\b) .+)?$|^(?:(?:resume|cv|résumé|brochure|price list|media kit|press kit|flyer|pdf|app) )+downloads?$|^(?:download|get|install|try)(?: (?:it|the app|the game))?(?: (?:now|here|for free))?$|^(?:(?:app store|google play|download|store) )+(?:links?|buttons?)$|^download(?:able)? (?:(?:my|our|the|an?) )?(?:resume|cv|résumé|brochure|price list|media kit|press kit|flyer|app)(?: pdf)?$/iu;
/** What tells of a section rather than being it: "booking info" is no form. */
const ABOUT_IT =
  /(?<!contact )\b(?:info(?:rmation)?|details|rules|terms|conditions|process|steps|tips|guide|instructions|deadlines?|policy|requirements|advice)$/i;

/** "with shows, prices": what is seen, and nothing that is done. */
const SHOWS = /^[\s,;:]*(?:(?:with|and|our|the|my) )*shows[\s,.]*$/i;
/** Where somebody worked, and not how a firm began. */
const WORKED =
  /^(?:(?:latest|new|debut) (?:album|ep|single)|(?:lunch )?menu (?:for|of) the week|(?:work|employment|career|professional|job) history)$/i;
/** What somebody did before, of which nobody tells but themselves. */
const CV = /^(?:(?:short|full|my|our|brief) )*(?:cv|resume|résumé|curriculum vitae)$/i;
/** "One page resume" is the site itself. */
const BEHIND = /^\s*(?:[^\p{L}\p{N}\s]|(?:and|with|plus|also|my|the)\b)/iu;
/** How to give, which a site tells without taking any. */
export const DONATIONS =
  /^(?:(?:how to|ways to|where to|you can|make a|information (?:on|about)) )?(?:donat(?:e|ions?|ing)|give(?: (?:money|online|now))?|(?:online )?giving|tithes?(?: and offerings)?)(?: (?:info(?:rmation)?|details|section|page|by bank(?: transfer)?|by (?:bank )?transfer|money|via bank))*$/i;
/** "parents put in who does what": a list that they add to, and no form. */
const WHO_WHAT = /\bwho \p{L}+s (?:what|which)\b/iu;
const SERVICES_PRICED =
  /^(?:(?:our|the|my|list of) )*(?:services|treatments|offers|haircuts|massages|cleaning services) with (?:their )?(?:prices?|pricing)$/i;
/** "visitor info": when it is open, and where. */
const VISIT = /^(?:visitors?'?|visiting|visit|practical) info(?:rmation)?$/i;

/** Sections by whole wordings that the words for them alone do not tell. */
const WORDINGS: readonly [RegExp, SectionName, FormName | null][] = [
  [
    /^(?:leave|enter|give|submit|drop|share) (?:(?:us|me) )?(?:their|your|an?) e-?mails?(?: address(?:es)?)?$/i,
    "form",
    "newsletter",
  ],
  [
    /\b(?:after|by|for) (?:leaving|entering|giving) (?:(?:us|me) )?(?:their|your|an?) e-?mails?\b/i,
    "form",
    "newsletter",
  ],
  // "Choose their meal", of those who answer whether they come.
  [
    /^(?:choose|pick|select) (?:(?:their|your|an?|the) )+(?:meal|food|dish|menu)s?(?: (?:choice|option)s?)?$/i,
    "form",
    "rsvp",
  ],
  [
    /^(?:(?:shared )?memories|messages|condolences|wishes|comments|thoughts|greetings) (?:from|of|by) (?:(?:our|the|all|his|her) )*(?:visitors|guests|friends|family|relatives|others|everyone|everybody|people|readers)/i,
    "form",
    "guestbook",
  ],
  [/^(?:prayer|song|music|feature|topic) requests?$/i, "form", "contact"],
  [/^(?:how to )?(?:book|hire) (?:us|me|the band|our band|him|her)\b/i, "form", "contact"],
  [/^(?:(?:an?|your|the) )?free (?:trial|(?:trial )?(?:class|session|lesson|week))$/i, "form", "signUp"],
  [/^(?:let|tell) (?:me|us)(?: know)? about (?!(?:you|your))/i, "form", "contact"],
  // A button that is there to book leads to where that is done.
  [
    /^(?:(?:big|clear|prominent) )*(?:book|reserve)(?: (?:now|online|here|today|a (?:table|room|class|call|visit)|an appointment))* (?:buttons?|cta)$/i,
    "form",
    null,
  ],
  // What readers say of a post is sent by a form.
  [/^(?:(?:the|user|reader|visitor) )*comments?(?: (?:sections?|areas?|forms?|box))?$/i, "form", "guestbook"],
  [
    /^(?:request|order|commission|ask for) (?:an? |your )?(?:custom|bespoke|personal(?:i[sz]ed)?|own) [\p{L} ]+$/iu,
    "form",
    "quote",
  ],
  [/^(?:request|ask for|book|reserve) (?:an? |your |the )?(?:date|slot|time|day)\b/i, "form", "appointment"],
  [/^(?:(?:an?|the|own) )?(?:requests?|enquir(?:y|ies)|inquir(?:y|ies))$/i, "form", "quote"],
  // "People choose how many", "customers tell what they want"
  [
    /^(?:people|customers|guests|clients|visitors|members|they|families|neighbou?rs|offices) (?:(?:can|could|may|should|to) )?(?:choose|pick(?: out)?|tell (?:us |me |him |her )?(?:what|which) (?:they|you) (?:want|need|would like))\b/i,
    "form",
    "order",
  ],
  [
    /^(?:tell|let) (?:me|us)(?: know)? (?:if|whether|when|who)|^(?:say|answer|reply|confirm)(?:ing)? (?:if|whether)|^who(?:'s| is) coming\b/i,
    "form",
    "rsvp",
  ],
  [
    /\b(?:leave|write|share|post|add|send)(?:ing)? (?:[\p{L}']+ ){0,3}?(?:memor(?:y|ies)|messages?|wish(?:es)?|greetings?|stor(?:y|ies)|condolences?|comments?|thoughts|lines?|notes?|reviews?|feedback|ratings?)\b|\b(?:condolences?|guest ?book|memory|memories|greetings?) (?:forms?|book|page|wall)\b|\b(?:messages?|words|notes|lines) of (?:condolences?|sympathy|comfort|support)\b/iu,
    "form",
    "guestbook",
  ],
  [
    /^(?:(?:lets?|allows?) )?(?:people|guests|visitors|customers|clients|parents|members|readers|pupils|students|families|neighbou?rs|friends|organi[sz]ers|companies|offices|schools|teams|gardeners|volunteers|helpers|relatives|residents|tenants|teachers|listeners|couples|owners|sellers|stall ?holders|exhibitors|fans|artists|players|anyone|everyone|they|them) (?:(?:can|could|should|may|must|will|want to|to|be able to|be able|also) )*(?:ask|offer|order|book|reserve|send|request|apply|register|sign up|suggest|enter|propose|choose|pick(?: out)?|confirm|reply|describe|report|put (?:in|down|their|themselves)|fill in|fill out|tell|write(?: to (?:us|me))?|let (?:us|me) know)\b|^(?:(?:an? )?(?:way|place|chance|button|possibility) to )?(?:get in touch|(?:reach|contact|write(?: to)?|message|e-?mail|get hold of|ask|call|phone) (?:me|us|him|her|them|you))\??$/i,
    "form",
    null,
  ],
  // "Ask for an animal", "register the broken things": what somebody does there.
  [
    /^(?:ask (?:for|about)|apply for|register|pre-?order|request|borrow) (?:an?|the|one|their|your|it|them)\b/i,
    "form",
    null,
  ],
  [
    /^(?:place|way|chance|button|possibility|spot) to (?:ask|book|request|register|sign up|apply|order|write|send)\b/i,
    "form",
    null,
  ],
  [
    /\b(?:ask|asking|request(?:ing)?) (?:for )?(?:an? |the )?(?:free )?(?:rooms?|cabins?|cottages?|stays?|dates|beds?|apartments?)\b/i,
    "form",
    "stay",
  ],
  [
    /^what [\p{L} ]+ (?:says?|think|said|thought)(?: about (?:us|me|it))?$|\b(?:reviews?|testimonials?|voices|kind words|stories) (?:from|of|by) (?:[\p{L}]+ )*(?:customers?|clients?|guests?|pupils?|students?|patients?|parents?|members?|readers?|users?)\b/iu,
    "testimonials",
    null,
  ],
  [
    /^(?:our )?(?:locations?|stops?|places) (?:this|next|each|every|of the) week$|^where (?:we(?:'ll| will)?|i|the (?:van|truck)|to find (?:us|me))(?: (?:are|am|is|be|stop|stand|park))* (?:this|next|each|every|on which|which|today|tomorrow|when)\b/i,
    "events",
    null,
  ],
  [
    /^(?:where|how) (?:to |you (?:can )?|people (?:can )?)?(?:find|reach|get to)(?: to)? (?:us|me|here|there|it|(?:the|my|our) \p{L}+$)\b|^where (?:we are|it is|i am|to come)\b|^how to get (?:here|there)/iu,
    "hours",
    null,
  ],
  [/^how to (?:contact|reach) (?:me|us)$/i, "hours", null],
  [VISIT, "hours", null],
  [/^(?:(?:my|our) )?(?:hourly|daily|day) rate$/i, "pricing", null],
  [/^(?:events|occasions|parties) (?:that )?we (?:cater|do|cover|serve|host|plan)\b/i, "features", null],
  [
    /^(?:(?:my|our|selected|recent) )*(?:comics?(?: strips)?|zines|posters|logos|murals|sculptures|sketches|animations|render(?:ing)?s|costumes|quilts|prints)$/i,
    "gallery",
    null,
  ],
  [
    /^(?:(?:our|my|the|handmade|custom) )*(?:furniture|jewel(?:le)?ry|pottery|ceramics|knitwear|candles|soaps|lamps|leather goods|handbags|hats|(?:wedding )?dresses|gowns|suits|rings|shoes|sarees)$/i,
    "products",
    null,
  ],
  [/^what (?:i|we) (?:make|paint|build|draw|sew|knit|carve|turn|craft)$/i, "gallery", null],
  [
    /^(?:(?:(?:work|portfolio|project|writing|design|photo|text) )?samples|samples of (?:my |our )?work|selected projects)$/i,
    "gallery",
    null,
  ],
  [/^(?:(?:book|album|front) )*covers?(?: (?:image|picture|photo|art))?$/i, "gallery", null],
  [
    /^(?:(?:separate|different|several|photo|image|picture) )*(?:galleries|albums|collections|categories)(?: for| of|:|,)? \p{L}.+(?:,| and | & )/iu,
    "gallery",
    null,
  ],
  [
    /^(?:(?:photo|image|picture) )?(?:galler(?:y|ies)|projects?|works?|portfolio|photos|pictures|artworks?|designs|paintings|drawings|illustrations)(?:,| and| with) (?:(?:different|several|project) )*(?:categories|types|styles)$/i,
    "gallery",
    null,
  ],
  // "past weddings", "completed kitchens": what was made is looked at.
  [
    /^(?:past|previous|recent|completed|finished|selected|featured|latest|real) (?:weddings|jobs|builds|buildings|renovations|kitchens|bathrooms|gardens|cakes|designs|shoots|installations|commissions|productions|work)$/i,
    "gallery",
    null,
  ],
  // Where it is, of which no map is drawn.
  [
    /^(?:(?:location|google|street|directions?|interactive|embedded) )*maps?(?: (?:of|to|with|showing) (?:(?:our|the|my|your) )?(?:location|address|shop|venue|place|restaurant|office|studio|caf[eé]|church|way|directions)s?)?$/i,
    "hours",
    null,
  ],
  [
    /^(?:our |the )?(?:emergency|out[- ]of[- ]hours) (?:contacts?|info(?:rmation)?|phone|service|line|hours|times)$/i,
    "hours",
    null,
  ],
  // "Her agent's contact", "just my email": a line to reach somebody by, and no form.
  [
    /^(?:\p{L}+ )?(?:agents?'?s?|agency|management|managers?'?s?|press|label|booking agents?'?s?) (?:contacts?|details|address)$|^(?:(?:just|only) )?(?:(?:my|our|the) )?(?:e-?mail|phone|telephone|mobile)(?: (?:address|number|nr|link))?$|^where$/iu,
    "hours",
    null,
  ],
  [
    /^how (?:(?:it|this|that|everything|(?:(?:the|our|an?) )?[\p{L}-]+) works?|it goes|we work)(?:$| with\b)|\bin \d+ (?:[\p{L}]+ )?steps$/iu,
    "steps",
    null,
  ],
  // What somebody has gathered is looked at, and sold by nobody.
  [/^collection of\b/i, "gallery", null],
  [
    /\bquestions(?: (?:that )?(?:[\p{L}]+ ){1,2}?(?:often |always |usually )?(?:ask|hear|get|have)(?: us| me)?)?$/iu,
    "faq",
    null,
  ],
  [/^(?:(?:team|player|players|full|current) )?roster$/i, "team", null],
  [/\balbums?$/i, "gallery", null],
  [
    /^(?:(?:their|his|her) )?(?:names? and )?(?:pictures?|photos?|pics)(?: and (?:names?|captions?|descriptions?))?$/i,
    "gallery",
    null,
  ],
  [/^(?:the |our )?(?:full )?(?:cast|crew)(?: (?:list|and crew|members))?$/i, "team", null],
  [
    /^(?:(?:an? |the )?(?:big |nice |good |recent )?)(?:photo(?:graph)?|picture|pic|image|portrait)(?: of (?:\p{L}+ ?){1,4})?$/iu,
    "gallery",
    null,
  ],
  [/^when (?:we|they|i|you can|it is|it's|you) (?!can\b)\p{L}+(?: \p{L}+)?$|^when$/iu, "hours", null],
  [/^how much\b(?! (?:money )?(?:we|is|has|have|they))|^what .+ costs?$/i, "pricing", null],
  [
    /^(?:(?!(?:instructor|teacher|trainer|speaker|host|founder|chef)(?:'s)? )[\p{L}]+ )?(?:profile|bio)$|^who (?:she|he|they) (?:is|are)$|^what (?:it|this|he|she) (?:is|does)(?: about)?$/iu,
    "about",
    null,
  ],
  [/^where to (?:listen|watch|follow)\b|^(?:links?|follow us)\b/i, "links", null],
  [
    /^(?:prices?|pricing|rates|fees|costs?|packages)\b|\b(?:prices?|(?<!\b(?:pass|success|response|exchange|interest) )rates|fees|costs|packages|tickets)$/i,
    "pricing",
    null,
  ],
];

/** "photos we will add later" */
const LATER =
  /^(?:(?:the|nice|our|more) )*(?:photos?|pictures?|images|texts?|logo|the rest)(?: .{0,30})? (?:later(?: on)?|to follow|will follow|to come|follow|when (?:we|i) have them)$/i;

/** What a part of a site is, by its words. */
export function kindOfPart(text: string): PartKind {
  if (SHOWS.test(text)) return { is: "known", sections: [{ name: "events", form: null }] };
  const core = coreOf(text);
  const main = mainWords(core).replace(/(?<=\p{L}) (?:teaser|preview|overview|grid|cards|tiles)$/iu, "");
  if (/^things to (?:do|see)\b/i.test(core)) return { is: "own" };
  if ((CV.test(core) && BEHIND.test(text)) || DONATIONS.test(core)) return { is: "own" };
  if (WORKED.test(core) || /^(?:(?:our|the|core|company) )*values$|^thank[- ]you(?: list| notes?| page)?$/i.test(core))
    return { is: "own" };
  if (SERVICES_PRICED.test(core)) return { is: "known", sections: [{ name: "prices", form: null }] };
  if (BUTTON.test(core)) return { is: "known", sections: [{ name: "call", form: null }] };
  if (WHO_WHAT.test(core)) return { is: "own" };
  // All of it is in English anyway.
  if (/^(?:all |everything )?in english$/i.test(core)) return { is: "frame" };
  if (core === "" || FRAME.test(main) || FRAME.test(core)) return { is: "frame" };
  if (LATER.test(core)) return { is: "frame" };
  if (TEXT_ABOUT.test(text) || isAboutPeople(text)) return { is: "known", sections: [{ name: "about", form: null }] };
  if (ABOUT_IT.test(main) && !/\bforms?\b/i.test(core) && !VISIT.test(main) && !/^process$/i.test(main))
    return { is: "own" };
  const found = findSections(readText(core));
  // "About the team" shows who they are, "about readings" only the person has words for.
  if (/^about \p{L}/iu.test(core) && !/ (?:and|&|or) |,/.test(core)) {
    if (found.some(({ name }) => name === "team")) return { is: "known", sections: [{ name: "team", form: null }] };
    if (!/^about (?:us|me|you|it|him|her|them|this|my|our|the)\b/i.test(core)) return { is: "own" };
  }
  const reached = WORDINGS.find(
    ([pattern, name]) => name === "hours" && pattern.test(core.replace(/^(?:just|only) /i, "")),
  );
  if (reached !== undefined && !/^(?:where|how) \p{L}/iu.test(core))
    return { is: "known", sections: [{ name: "hours", form: null }] };
  const forms = found.filter(({ name, found: each }) => name === "form" && isForm(each, core, main));
  const [form] = forms;
  const whole = text.replace(/^[\s,;:.!?()-]+(?:(?:and|also|then|plus) )*/i, "");
  if (REACTS.test(whole)) return { is: "doing" };
  for (const [pattern, name, of] of WORDINGS)
    if (name === "form" && (pattern.test(core) || pattern.test(whole)))
      return { is: "known", sections: [{ name, form: of ?? form?.form ?? null }] };
  if (form !== undefined) return { is: "known", sections: [{ name: "form", form: form.form }] };
  const bare = core.replace(/ with .*$/i, "");
  const both = sidesOf(bare, found);
  if (both !== null) return { is: "known", sections: both };
  for (const [pattern, name, of] of WORDINGS)
    if (
      pattern.test(bare) &&
      (name !== "pricing" || found.every((each) => each.name !== "prices" && each.name !== "menu"))
    )
      return { is: "known", sections: [{ name, form: of }] };
  const last = found.findLast(
    ({ name, found: each }) =>
      name !== "form" &&
      each.span.end <= bare.length &&
      isMain(each.span, core, main) &&
      !isPartOfName(each, core) &&
      !(name in CATALOGUES && /^(?:who|how|when|why|where)\b/i.test(core)),
  );
  if (last !== undefined) return { is: "known", sections: [{ name: last.name, form: null }] };
  const isEmpty = (core.match(/[\p{L}\p{N}'-]+/gu) ?? []).every((word) => isClosedWord(word.toLowerCase()));
  const isClause = /^(?:what|who|how|why|where|when)(?:'s)? /i.test(core);
  const isShown = /\b(?:lists?|overview|table) of\b/i.test(text);
  // "Our day"
  // "the plan for the three days", "3 kinds": what such words name is shown.
  const isNamed =
    /\b(?:plans?|kinds?|types?|sorts?|days?|weeks?|rules?|facts?|groups?|names?|lists?|items|lots|numbers?|solutions?|times|places|hours|areas)\b/i.test(
      main,
    );
  const isOurs = /^[\s,;:.]*(?:(?:and|with|also|plus) )*(?:our|my|her|his) \p{L}{3,}$/iu.test(text);
  return (isEmpty && !isClause && !isShown && !isOurs && !isNamed) || isFragment(core) || DOING.test(core)
    ? { is: "doing" }
    : { is: "own" };
}

/** "it computes points", "but parents must find": half a sentence is no heading; "which museums take part" is one. */
function isFragment(core: string): boolean {
  return /^(?:it|they|you|he|she|but|because|so|if|can|must|should|is|are|be|being|has|have|behind it|also|where i(?! (?:work|come|deliver|teach|travel|play)\b)|that|which(?! (?:\p{L}+s\b|(?!(?:is|are|was|were|has|have|can|could|i|we|they|you|he|she|it|should|must|will|would)\b)\p{L}+ \p{L}+)))\b/iu.test(
    core,
  );
}

/** "How to order" and "current book" ask for no form. */
function isForm({ text, span }: Found, core: string, main: string): boolean {
  if (/\b(?:forms?|sign[- ]?ups?|rsvp|newsletter|guest ?book|subscribe|waiting list)\b/i.test(core)) return true;
  if (/^(?:how|what|why|when|who|our|past|current|next)\b/i.test(core)) return false;
  if (/^(?:book|order|contacts?)$/i.test(text.trim())) return span.start === 0 || /^contact/i.test(text);
  const isVerb =
    /^(?:book|reserve|(?:pre-?)?order|register|apply|ask|request|contact|write|get|join|sign|let|people|visitors|guests)\b/i;
  return isVerb.test(core) ? span.start < 12 : span.end >= main.length && span.start < main.length;
}

/** Its last word is the last of those that say what the part is. */
function isMain({ start, end }: Span, core: string, main: string): boolean {
  const isClause = /^(?:what|how|why|who|where|when|which)\b/i.test(core);
  return isClause ? end >= core.length - 1 : start < main.length && end >= main.length;
}

/** "The prayer times": the word before may make another thing of it. */
function isPartOfName({ text, span }: Found, core: string): boolean {
  return (
    /^(?:dates?|hours|plans|program|program(?:me)?s)$/i.test(text.trim()) &&
    span.start > 0 &&
    !/^(?:[\p{L}'-]+ )?(?:opening|office|tap ?room|tasting room|visiting|reception|shop|bar|kitchen|surgery|gallery|studio|desk|tour|upcoming|next|event|show|gig|course|workshop|exhibition|the|our|start(?:ing)?|key|important|regatta|festival|holiday|concert|match|race|term|market) $/iu.test(
      core.slice(0, span.start),
    )
  );
}

/** "Services and prices", "location and opening hours": two sections, where both are known. */
function sidesOf(core: string, found: readonly FoundSection[]): { name: SectionName; form: null }[] | null {
  const known = found.filter(({ name, found: each }) => name !== "form" && each.span.end <= core.length);
  // "Work history" and "process photos" are one.
  if (known.length < 2 || !/ (?:and|or|plus) |[,&+/]/i.test(core)) return null;
  const rest = known.reduce((text, { found: each }) => text.replace(each.text.trim(), " "), core);
  const isWhole = (rest.match(/[\p{L}\p{N}'-]+/gu) ?? []).every((word) => isClosedWord(word.toLowerCase()));
  if (!isWhole) return null;
  return [...new Set(known.map(({ name }) => name))].map((name) => ({ name, form: null }));
}
