import { findAll, type Found, findNegated, type Reading } from "../recognizer.ts";
import { FORMS, type FormName } from "./forms.ts";
import type { SectionName } from "./site-kind.ts";

/** What people call the sections of a site. Longer ones first, since the first that fits a place counts. */
const SECTIONS: Readonly<Record<Exclude<SectionName, "form">, string>> = {
  faq: "faqs?|frequently asked questions|common questions|questions and answers|q ?& ?as?",
  testimonials:
    "testimonials?|customer (?:quotes|reviews|voices)|(?:client|customer|member|student|patient) stories|kind words|reviews|references|what (?:people|customers|clients|guests) say|quotes from (?:customers|clients|guests)|client (?:quotes|reviews)|success stories",
  prices:
    "price ?lists?|lists? of prices|treatments and prices|services (?:and|with|&) (?:their )?prices|fees?|tariffs?|tuition(?: fees?)?(?! cent)",
  pricing:
    "\\d pricing plans?|\\d plans|pric(?:ing|es?)(?: (?:plans?|tables?|tiers?|packages?))?|(?:membership |subscription )?plans|packages|membership (?:plans|options|prices|tiers)|memberships|tiers|(?<!pass |success |interest |response )rates|ticket prices|tickets|(?:(?:festival|day|weekend|season|annual) )?passes",
  menu: "(?:(?:this|next|the) week's|today's|weekly) (?:dishes|soups|meals|lunches|pizzas|specials)|(?:weekly |breakfast |brunch |lunch |dinner |daily |seasonal |drinks? |food |full )?menu(?:s| cards?)?(?: (?:by|in|sorted by|grouped by) (?:courses?|categor(?:y|ies)))?(?! bar)|dishes|(?:food|drinks?|wine|cocktail|beer|coffee|tea|sandwich|pizza|ice cream) (?:list|card|menu)|bill of fare|carte|speisekarte|cake list",
  timetable:
    "(?:class |weekly |course |lesson |training )?time-?tables?|class (?:schedule|plan|times|calendar)|(?:weekly|training|lesson|course) (?:schedule|plan|times)|classes|(?:training|rehearsal|practice|meeting) (?:times|schedule|dates)|rehearsals|trainings",
  programme:
    "order of (?:the day|service|events)|(?:day'?s? |conference |festival |wedding |event )?(?:programmes?|program(?! (?:list|overview))|agenda|line-?up|running order|show ?times|screening times|screenings|order of the day|schedules?)|sessions|talks",
  events:
    "(?:upcoming |event |events )?(?:events?(?: (?:list|calendar|page))?|gigs?|concerts?|tour dates|(?:live|upcoming) shows|(?:(?:current|upcoming|future|our next) )(?:shows|plays|productions|performances)|next (?:shows?|concerts?|gigs?|events?|plays?|performances?|meetings?|dates?)|(?:this |the )?week'?s (?:locations?|stops?|places)|what'?s on|coming up|quiz nights|(?:club |monthly |regular )?meetings(?! (?:room|place))|matches|fixtures|exhibitions?|calendar|(?<!the )dates|workshops|readings|performances)",
  gallery:
    "(?<!\\bproducts? )(?:photo |image |picture )?galler(?:y|ies)|portfolio|(?:app |product )?screenshots|(?:selected |recent |my |our |past )?(?:(?<!it |this |that )works?|projects?|references with photos|case studies)|photos|pictures|images|photographs|before and after(?: pictures| photos)?|case studies|paintings|artworks?|(?:before and after )?pics|shots",
  products:
    "products?(?: (?:grid|pages|list|catalogue|catalog|gallery|cards))?|(?:product )?catalog(?:ue)?|(?:online )?shop(?: section)?(?! (?:opening )?(?:hours|times))|store(?! (?:opening )?(?:hours|times))|goods|bouquets|(?:a )?merch table|merch(?:andise)?|(?:used |second[- ]hand |new |old )?(?!(?:propert(?:y|ies)|houses?|homes?|flats?|apartments?) )[\\p{L}-]+s for sale|(?:items|things|stuff|toys|furniture) for sale|collections?|assortment|best ?sellers|new arrivals|(?:featured|popular|latest|seasonal|top) (?:products|items|goods|designs)",
  courses:
    "courses?(?: (?:list|overview|catalogue))?|(?<!event |festival |concert )programs|lessons|trainings|subjects|programmes of study",
  rooms: "rooms?(?: (?:list|overview))?|dorms?|dormitories|beds|suites|apartments|accommodation|cabins|pitches",
  listings:
    "(?:property |house )?listings?|(?:properties|houses|flats|homes|apartments)(?: (?:for|to) (?:sale|rent|let|buy)(?:(?: and| or|,) (?:for |to )?(?:sale|rent|let|buy))?)|properties|houses|flats|offers",
  episodes: "episodes?(?: list)?|shows? archive",
  publications: "(?:selected )?publications|(?:research |scientific |journal |published |academic )papers",
  steps: "how (?:it|this|that) works|(?:our |the )?process|steps",
  features:
    "features?|services?(?! (?:times|areas?))|practice areas|areas of (?:practice|law|work|expertise)|what (?:we|i) (?:do|offer)|(?:our|my) (?:offer(?:ing)?s?|specialties|specialities|strengths|skills)|offerings?|treatments?|benefits|specialt(?:y|ies)|expertise|skills|highlights|(?<!local |nearby |tourist )attractions|sights|ministries|activities",
  team: "(?:(?:team|player|full|current) )?(?<!\\b(?:volunteer|duty|cleaning|watering|shift|helpers?|staff|work|chores?|cook|cooking|rehearsal|drivers?|reading|employee) )roster|(?:staff|faculty|teachers?|employees?|team) director(?:y|ies)|meet (?:the|our|your) (?:family|owners?|makers?|people|experts|specialists|designers|developers|bakers?|drivers|guides|engineers|architects|musicians|dancers|groomers|cleaners|plumbers|brokers|professionals|[\\p{L}]+ team)|(?:meet )?(?:the |our |your )?(?:dentists|hygienists|physicians|nurses|vets|veterinarians|midwives|realtors|faculty|team(?: members| page)?|trainers?|staff|coaches|instructors?|teachers?|lawyers|attorneys|doctors|stylists|crew|speakers?|judges|jury|panell?ists|mentors|organi[sz]ers|agents|chefs|tutors|barbers|photographers|counsell?ors|pastors|clergy|consultants|advisors|performers|teaching staff|leadership(?: team)?|band members|board(?: members)?|founders?|actors|actresses|ensemble|hosts?|players|squad|line-?up of players|committee(?: members)?|trustees|members|therapists|artists|employees|leaders)",
  hours:
    "(?:opening|office|business|practice|services?|mass|worship|store|shop|clinic|visiting|reception|library|showroom|restaurant|salon|studio|gym|museum|working) (?:hours|times)|hours|open(?:ing)? times|address(?: and (?:phone|directions))?|directions|location|where (?:to find us|we are)|find us|how to (?:find|reach|get to) us|getting (?:here|there)|(?:reservation |booking |contact |emergency )?(?<!\\b(?:on|from|by|for|via) (?:a |an |the |my |your )?)(?:tele)?phone(?: numbers?)?|telephone(?: number)?|visit us|venue|(?:the )?date(?:s? and times?)?(?! (?:night|palm))|when and where|(?<![\\p{L}] )place(?=,| and |$)|time and place|how to get (?:there|here)|travel (?:info(?:rmation)?|directions)|getting to us|date and place|place and time|contact (?:details|info(?:rmation)?|data)|emergency (?:number|contacts?|phone|line)",
  links: "links?(?: pages?)?|my links|all (?:my|our) links",
  about:
    "about(?: (?:us|me|you|the \\w+))?|(?:our|my|the) story|story|biograph(?:y|ies)|bio|history|who (?:we are|i am)|philosophy|mission(?: statement)?|vision|values|our approach|background|cv|resume|résumé|curriculum vitae|our farm",
  blog: "(?:trip|race|match|field|tour|hike|game) reports?|(?:sample|past|previous|back|latest|recent) issues|(?:issue|newsletter) archive|blog(?: posts?| section)?|news(?: section| feed| posts)?|articles?|journal|posts|stories|updates|diary|release notes|changelog|travel log",
  call: "call[- ]to[- ]action|cta",
};

export interface FoundSection {
  name: SectionName;
  /** Of a form. */
  form: FormName | null;
  /** It was asked for as a page of its own. */
  isPage: boolean;
  found: Found;
}

const FORM_TAIL =
  "(?: (?:(?:and|or) (?:contact|enquiry) )?(?:forms?|boxe?s?|sheets?|fields?|widgets?|signup|requests?))";
const TAIL = "(?: (?:sections?|areas?|blocks?|parts?|panels?|lists?|overview))?";
const LEAD =
  "(?:(?:an?|the|our|my|some|its|their|own|separate|small|short|simple|nice|big|large|full|weekly|upcoming|latest|list of|page (?:for|with|of|about)|section (?:for|with|of|about)) )*";

/** The sections that a text asks for, in its order. */
export function findSections(reading: Reading): FoundSection[] {
  const sections: FoundSection[] = [];
  let open = reading;
  const take = (pattern: string, name: SectionName, form: FormName | null) => {
    for (const found of findAll(
      open,
      new RegExp(`(?<![\\p{L}\\p{N}&'-])${LEAD}(?:${pattern})(?![\\p{L}\\p{N}]|'s|-\\p{L})`, "gu"),
    )) {
      // "Home page", "about page"; not "on one page".
      const page = /^ (?:sub-?)?pages?\b/i.exec(open.text.slice(found.span.end));
      const end = found.span.end + (page?.[0].length ?? 0);
      const span = { start: found.span.start, end };
      sections.push({
        name,
        form,
        isPage: page !== null || /\bpage (?:for|with|of|about) /i.test(found.text),
        found: { ...found, span, text: open.text.slice(span.start, end) },
      });
      open = { ...open, claimed: [...open.claimed, span] };
    }
  };
  for (const [form, { words, onlyWithForm }] of formEntries()) {
    take(
      `(?:${words}${onlyWithForm === undefined ? "" : `|${onlyWithForm}`})${FORM_TAIL}|(?:(?:and |which |that )?(?:lets?|letting|have) (?:people|visitors|guests|customers|clients|parents|students|members|neighbou?rs|families|them) |(?:and |which |that )?(?:allow(?:s|ing)?) (?:people|visitors|guests|customers|clients|parents|students|members|neighbou?rs|families|them) to )(?:${VERBS[form]})|(?:where |so (?:that )?)?(?:people|visitors|guests|customers|clients|parents|students|members|volunteers|players|neighbou?rs|families|they|anyone|others|everyone) (?:(?:can|could|may|to|should|should be able to|to be able to) )+(?:${VERBS[form]})(?: for (?:an? )?(?:class|course|place|session|lesson|visit|tour|table|workshop|appointment)(?:es|s)?)?|forms? (?:to|for|where|with which|so)(?: (?:people|visitors|guests|customers|clients|one|you|we|they))?(?: can)? (?:${words}|${VERBS[form]})`,
      "form",
      form,
    );
  }
  for (const [form, { words }] of formEntries()) if (form !== "contact") take(words, "form", form);
  for (const name of sectionNames()) take(`(?:${SECTIONS[name]})${TAIL}`, name, null);
  take(FORMS.contact.words, "form", "contact");
  take("(?:a |the )?forms?", "form", null);
  return sections.toSorted((a, b) => a.found.span.start - b.found.span.start);
}

/** What a form is for, as a verb: "a form to reserve". */
const VERBS: Readonly<Record<FormName, string>> = {
  appointment: "book(?: (?:an appointment|an? (?:place|seat|spot)|places))?|make an appointment|ask for an appointment",
  reservation: "reserve(?: a table)?|book a table",
  stay: "book a room|ask for (?:a room|dates)",
  rsvp: "rsvp|say (?:if|whether) they (?:come|are coming|will come)|confirm",
  join: "join us|become (?:a )?members?",
  signUp: "sign ?up|register|enrol(?:l)?|join|take part|participate",
  order: "(?:pre-?)?order(?: (?:a |some )?(?:cakes?|bread|flowers|food))?",
  waitlist: "join the waiting list|get early access",
  report: "report (?:a |an )?(?:[\\p{L}]+ )?(?:problems?|issues?|repairs?|faults?|damage|defects?)",
  access: "get started|create (?:an? )?(?:free )?account",
  newsletter: "subscribe",
  quote: "ask for (?:a quote|an estimate|an offer|help)|request (?:a quote|an estimate|an offer|a repair|a call)",
  viewing: "book a viewing|ask for a viewing|visit",
  volunteer: "volunteer|help|offer help",
  adoption: "adopt(?: (?:an? )?(?:animal|dog|cat|pet))?",
  application: "apply",
  pledge: "(?:make a )?pledge|promise (?:a donation|money)",
  guestbook: "leave (?:a message|wishes|a greeting)|greetings|congratulations|memories",
  contact:
    "contact (?:us|me)|write (?:to )?(?:us|me)|get in touch|send (?:us|me) (?:an? )?(?:messages?|requests?|enquir(?:y|ies)|inquir(?:y|ies)|questions?)|ask (?:questions|us)|reach (?:us|me)|message us",
};

/** The sections that are said not to be wanted. */
export function findUnwantedSections(reading: Reading): SectionName[] {
  // What else was read there, "black and white, no prices", makes it no more wanted.
  const open = { ...reading, claimed: [] };
  const named = sectionNames().filter(
    (name) => findNegated(open, new RegExp(`(?<![\\p{L}-])(?:${SECTIONS[name]})(?![\\p{L}])`, "gu")).length > 0,
  );
  const ofPrices = named.some((name) => name === "pricing" || name === "prices")
    ? (["pricing", "prices"] as const)
    : [];
  const unwanted = [...new Set([...named, ...ofPrices])];
  const forms = [...formEntries().map(([, { words }]) => words), "forms?"].join("|");
  return findNegated(open, new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}])`, "gu")).length > 0
    ? [...unwanted, "form"]
    : unwanted;
}

function formEntries(): [FormName, (typeof FORMS)[FormName]][] {
  return typedEntries(FORMS);
}

function sectionNames(): Exclude<SectionName, "form">[] {
  return typedEntries(SECTIONS).map(([name]) => name);
}

function typedEntries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const entries: [Key, Value][] = [];
  for (const key in record) entries.push([key, record[key]]);
  return entries;
}
