import { asLabel, pluralOf, singularOf } from "../../words.ts";

const LEADS = [
  "(?:the )?(?:sections|pages|parts)(?: are)?:",
  "and|but|with|plus|also|then|later(?: on)?(?= the )|afterwards(?= the )|maybe|perhaps|or|as well as|including|includes?|please|add|put|give (?:me|us)|finally|first(?! (?:chapters?|steps|birthday|lessons?|talks?|calls?|visits?|aid|steps?|hour|meeting|class|time|team|edition)\\b)|second(?! ?hand\\b)|third|last(?:ly)?(?! (?:year|summer|winter|season|time|month|week|chance))",
  "(?:it|she|he|the (?:site|page|website)) (?:should|must|can|could|would|will|needs to|has to)(?: also)?(?= (?:say|show|tell|list|explain|describe|present|introduce)\\b)",
  "(?:he|she)(?: also)? (?:wants?|would like|needs?)(?: to)?",
  "(?:i|we|it|there|they|the (?:site|page|website))(?:'d| would| could| can| should| must| will| also)*(?: (?:needs?|wants?|like|love|has|have|be|is|are|shows?|contains?|includes?|lists?|see))+(?: (?:to|also|have|see|show))*",
  "(?:that|which) (?:has|have|includes?|contains?)",
  "(?:needs?|wants?|should|must|would like|has|have|having|featuring)(?: (?:to|also|have|be|show|include|contain))*",
  "(?:so (?:that )?|where |on which )?(?:people|family|friends|guests|visitors|newcomers|tourists|neighbou?rs|readers|students|pupils|players|fans|families|kids|children|patients|buyers|customers|clients|parents|members|users|everyone|they|you)(?: (?:can|could|should|may|must|will|want to|need to|be able to|to))*(?: (?:see|find|read|look at|look up|check|know|learn|get to know|browse|view|explore|discover|meet(?= the\\b)))(?: about| out| more about)?",
  "(?:so (?:that )?|where )(?:(?:my|our|the|all|other|future|new) )*[\\p{L}-]+(?: (?:and|or) [\\p{L}-]+)? (?:can|could|may|will)(?: also)? (?:see|find|read|look at|look up|check|browse|view|explore|discover|watch|hear|listen to)(?= (?!out\\b|me\\b|us\\b))",
  "(?:so (?:that )?|where |on which )(?:i|we)(?: (?:can|could|will|also|may))* (?:add|post|publish|share|show|upload|list|present|sell|offer|display)(?= (?!to\\b|about\\b))",
  "(?:see|find out|learn|know|understand)(?= how (?:it|this|that|we|the|our|they)\\b| what (?:is|it|we|i|our|the|they|you)\\b)",
  "(?:read|see|view|watch|hear)(?= an? )|buy(?= (?:(?:their|your|the|online) )*tickets\\b)",
  "(?:read|find out|learn|know|hear)(?: more| all)? about(?! (?:us|me)\\b)|(?:read|find out|learn|know|hear)(?: more| all)?(?= about (?:us|me)\\b)",
  "(?:browse|view|explore|discover|look through)(?: through)?|see(?= (?:all |our |the |new |latest |upcoming |current |recent |past |next |more |some |different |available |adoptable |list of |overview of )*(?!you\\b|us\\b|me\\b|what|how|who|where|when|which|if\\b)[\\p{L}-]+s\\b)",
  "(?:(?:and|to|which|that) )?(?:lets?|letting|allows?|allowing|helps?) (?:(?:the|our|my|all) )*(?:people|friends|guests|visitors|readers|students|fans|families|children|patients|customers|clients|parents|members|users|everyone|them)(?: to)? (?:see|find|browse|read|view|explore|discover|look (?:at|up|through)|check(?: out)?)(?= (?!out\\b))",
  "(?:find|see|read|hear|watch|listen to|check(?: out)?|get to know|look at)(?= (?:all|our|my|the|new|latest|upcoming|recent|past) (?!way\\b|shop\\b|studio\\b|place\\b|office\\b|story of\\b))",
  "(?:find|browse|hear|watch|listen to|check(?: out)?|get to know|share)(?= (?:(?!us\\b)[\\p{L}-]+s|music|information|news)$)",
  "(?:that |which |and |it )?(?:shows?|showing|says?|saying|tells?|telling|explains?|explaining|describes?|presents?|introduces?|lists?(?! of\\b)|listing)(?: (?:people|visitors|you|me|us|about|off))*",
  "(?:an? |the |one |own |another )?(?:(?:small|short|little|simple|nice|big|large|separate|extra|brief|own|dedicated) )*(?:page sections?|sections?|pages?|sub-?pages?|parts?|areas?|tabs?|blocks?|places?|spaces?|corner|bit|overview|text|paragraph)(?! of (?:law|practice|work|expertise|focus|interest|study|research)\\b)(?: (?:for|with|about(?! (?:us|me|him|her|them|you)\\b)|of|on|where|that|showing|listing|to show|to list))+(?: (?:shows?|says?|lists?|tells?))?",
  "(?:for )?(?:people|parents|members|guests|everyone|they|all)(?: can)? (?:put in|write down|fill in|enter|add)(?= who )|for (?:the |our )?members an? list of(?= who )|list of(?= who )",
  "(?:pages?|sections?|parts?)(?= (?:how|what|where|when|who|why) )",
  "(?:pages?|sections?|parts?|texts?)(?= about (?:us|me|him|her|them|you)(?![\\p{L}]))",
  "(?:some(?:thing)?|more|a bit|a few|a little)(?: (?:info(?:rmation)?|details|words|text|things))?(?: (?:about|on|of|for))?",
  "(?:info(?:rmation)?|details|words) (?:about|on|for)",
  "(?:a |the )?(?:list|overview|table|grid) of",
  "on (?:another|a second|a separate|its own|the next|a further) page|(?:for|from|of) (?:my|our|the)",
  "(?:on|at) the (?:front|first|home|start|main) ?page|start(?:ing)? with|home with|\\d pages(?: are enough)?:?",
  "(?:another |also )?one (?:with|about|for|on|where|that shows)|per",
  "(?:each|every one|all|any) of|(?:behind|below|next to|beside) (?:it|that|them)",
  "an?|the|our|my|some|its|their|his|her|every|each",
  "(?:small|short|little|simple|nice|big|large|separate|extra|brief|lovely|beautiful|proper|good)",
];
const LEAD = new RegExp(`^(?:[\\s,;:.!?()&+*–—-]+|(?:${LEADS.join("|")})(?=[\\s:]))+`, "iu");
const TAIL =
  /(?:[\s,;:.!()+&–—-]+| (?:sections?|pages?|sub-?pages?|(?<!\btakes? )parts?|tabs?|blocks?|please|(?<=(?:reviews?|photos|pictures|prices|map|gallery|faq)) on (?:it|there)|too|as well|etc|of course|at least|first|(?:(?:comes?|goes|stands?|should be) )?(?:first|last|(?:on|at) (?:the )?top(?: of (?:every|each|the|all)(?: pages?)?)?|at the (?:very )?(?:top|bottom|end|start|beginning)|big|huge|prominent(?:ly)?)))+$/iu;
/** "weddings and funerals, each with its own section" */
export const APART =
  /[\s,]+(?:each|both|all) (?:with|on|in|having|gets?) (?:(?:an?|its|their) )?own (?:sections?|pages?|parts?)[\s.]*$/i;
/** "Our story" and "about us" keep their words in a heading. */
const OWN = /(?:^|[\s,;:.!?(-])((?:our|my|the|your) [^,;:]+)$/iu;

/** What a section is about, without what leads to it: "there should be a page for the rooms" → "rooms". */
export function coreOf(text: string): string {
  return text.replace(LEAD, "").replace(APART, "").replace(TAIL, "").trim();
}

/** What a form is called, without who uses it: "a place where family can leave memories" → "leave memories". */
export function formNameOf(text: string): string {
  return (
    coreOf(text)
      // "let readers subscribe": who they are is no part of it.
      .replace(
        /^(?:(?:and|to|which|that|also) )*(?:lets?|letting|allows?|allowing) (?:(?:the|our|my|all|other) )*(?!me\b|us\b)[\p{L}-]+ (?:to )?(?=\p{L})/iu,
        "",
      )
      .replace(/^(?:(?:they|people|you) )?(?:can|could|may|should) (?:also )?(?:be able to )?/i, "")
      .replace(/^(?:an? )?(?:way|chance|possibility|place|spot|button) to |\?$/gi, "")
      .replace(
        /^(?:(?:an? )?(?:place|spot|space|form|page|section|box|area) )?(?:(?:where|for|so that|so|which lets?|that lets?|lets?|allows?) )?(?:(?:former|new|our|all|the|interested) )*(?:people|visitors|guests|customers|clients|parents|members|users|everyone|they|you|family|families|friends|pupils|students|neighbou?rs|readers|anyone|patients|volunteers|organi[sz]ers|companies|offices|schools|teams|gardeners|helpers|relatives|residents|tenants|teachers|listeners|couples|owners|sellers|stall ?holders|exhibitors|fans|artists|players|others)(?: (?:and|or) [\p{L}]+)? (?:(?:can|could|may|to|should|want to)(?: also)? (?:be able to )?|(?=(?:ask|request|apply|register|sign|suggest|enter|propose|tell|write|let|offer|order|book|send|choose|pick|confirm|reply|describe|report|put|fill|reserve)\b))/iu,
        "",
      )
      .replace(/(?<=\p{L}) (?:after|by) (?:leaving|entering|giving) .*\be-?mails?.*$/iu, "")
      // "First call for free via a form"
      .replace(
        /(?<=\p{L}) (?:via|through|by|over|using|with) (?:an? )?(?:(?:short|small|simple|contact) )*forms?$/iu,
        "",
      )
      // "RSVP form where guests choose a meal", "appointment form that saves requests"
      .replace(/(?<=\bforms?) (?:where|that|which|so(?: that)?|to (?=(?:collect|save|keep|store)\b)).*$/i, "")
      .replace(/(?<=^(?:[\p{L}-]+ ){0,2}[\p{L}-]+) (?:where|so that) (?:\p{L}+ )+(?:can|could|may) .*$/iu, "")
      .replace(/^put (?:themselves|yourself|their names?)(?: down)? on /i, "join ")
      .replace(/^(send|write|give) (?:to )?(?:him|her|them|me) (?=an? |the )/i, "$1 us ")
      .replace(/^tell (?:(?:him|her|them|me|us) )?(?=wh|how|if\b)/i, "tell us ")
      .replace(/\btheir\b/gi, "your")
      .replace(/\bthey\b/gi, "you")
  );
}

/** "A text about the exhibition": it is read, whatever it is about. */
export const TEXT_ABOUT =
  /^[\s,;:.!?(-]*(?:(?:and|with|plus|also|an?|the|some|short|small|little|brief|longer) )*(?:texts?|paragraphs?|words|something|bit|info(?:rmation)?|details|background)(?: text| info)? (?:about|on) (?=(?:the|our|my|an?|how|what|why|who|where) )/i;

/** "A bit about me and my sister Kate": it tells of people. */
const ABOUT_PEOPLE =
  /^[\s,;:.(-]*(?:(?:and|with|plus|also|an?|some|something|little|small|short|bit|words?|page|text|section|more|info|information|i|we|it|should|want|would|like|to|tell|tells|people|visitors|all) )*(about (?:me|us|him|her|them)(?: and (?:my|our|his|her|their) [^,;.:()]+)?)[\s.]*$/iu;

/** Whether a part tells of those whose site it is. */
export function isAboutPeople(text: string): boolean {
  return ABOUT_PEOPLE.test(text);
}

/** What stands above a section, in the person's words: ", what you can do in summer" → "What you can do in summer". */
export function headingOf(text: string): string {
  if (/^[\s,;:]*(?:(?:with|and|our|the|my) )*shows[\s,.]*$/i.test(text)) return "Shows";
  const read = TEXT_ABOUT.exec(text);
  if (read !== null) {
    const words = text.slice(read[0].length).replace(TAIL, "");
    return asLabel(shortened(/^(?:how|what|why|who|where) /i.test(words) ? words : `About ${words}`));
  }
  const [, people] = ABOUT_PEOPLE.exec(text) ?? [];
  if (people !== undefined) return asLabel(shortened(people.replace(/ (?:who|that) .*$/i, "")));
  if (APART.test(text)) return headingOf(text.replace(APART, ""));
  const whom = FOR_WHOM.exec(text.replace(TAIL, ""))?.[1];
  if (whom !== undefined) return asLabel(`for ${whom}`);
  const each =
    /\b(?:every|each) (?!has|have|does|is|costs|takes|lasts|needs|gets|works|wants|goes)((?:\p{L}+ )?\p{L}+)$/iu.exec(
      text.replace(TAIL, ""),
    )?.[1];
  if (each !== undefined && !/^(?:where|what|how|when|who) /i.test(coreOf(text)))
    return asLabel(pluralOf(singularOf(each)));
  const core = coreOf(text)
    .replace(/,? (?:because|since we|since i|as we) .*$/i, "")
    .replace(/^(?:see|find out|learn|know|read) (?=(?:what|how|who|where|when|which|why)\b)/i, "")
    .replace(/^((?:what|how|who|where|when|which|why)(?: \p{L}+)?) they (?=\p{L})/iu, "$1 you ")
    .replace(SHOWN, "");
  const said = OWN.exec(text.replace(TAIL, ""))?.[1] ?? "";
  const whole =
    said.toLowerCase().endsWith(` ${core.toLowerCase()}`) && said.split(" ").length === core.split(" ").length + 1
      ? said
      : core;
  return asLabel(
    shortened(/^the /i.test(whole) ? core : whole)
      .replace(/ (?:with|by|via|at)$/i, "")
      .replace(/\bi(?=$|[ '’])/g, "I"),
  );
}

/** "a section for parents" is for them, and not about them. */
const FOR_WHOM =
  /\b(?:sections?|pages?|sub-?pages?|parts?|areas?|corner|info(?:rmation)?) for ((?:(?:our|the|new|future|young|all) )*(?:parents|families|children|kids|teens|members|visitors|guests|students|pupils|teachers|schools|groups|beginners|volunteers|patients|clients|customers|newcomers|companies|businesses|tourists|locals|neighbou?rs|seniors|players|fans|artists|couples|pet owners))$/iu;

/** How it is shown says nothing of what it is. */
const SHOWN =
  /(?<=\p{L}) (?:in|as) (?:an? )?(?:(?:nice|big|small|simple|photo|picture) )*(?:gallery|grid|table|list|cards|tiles|calendar|timeline)$| with (?:the )?(?:newest|latest|most recent)(?: ones?| first)?$| with (?:(?:,? and |, )?(?:icons|(?:their |short |small |big )?(?:bios|pictures|photos|pics|images|texts|descriptions|prices|categories|sections|names|dates|courses|schedules?|times)))+$| with \d \p{L}+$/iu;

/** What stands on a button: "a button for tickets" → "Tickets"; null where none is said. */
export function buttonLabel(core: string): string | null {
  const [, behind] =
    /\bbuttons? (?:for|to|saying|labell?ed|with the (?:text|words)|that (?:says|reads|leads to|goes to|links to)) (?:(?:the|our|my|an?) )?(.+)$/iu.exec(
      core,
    ) ?? [];
  const words = (
    behind ??
    core
      .replace(/\s*\bbuttons?\b.*$/i, "")
      .replace(/ links?$/i, "")
      .replace(/^(download|get|install|try) (?:it|the app|the game)\b.*$/i, "$1")
      .replace(/^(.+) downloads?$|^downloadable (.+)$/i, "download $1$2")
  )
    .replace(/["“”]/g, "")
    .replace(/^(?:(?:big|bigger|large|clear|prominent|nice|bright|red|main|call[- ]to[- ]action|cta) ?)+/i, "")
    .trim();
  return words === "" || words.length > 40 ? null : asLabel(words.replace(/^donations?$/i, "donate"));
}

const MOST = 60;

/** A heading is no sentence: what is too long ends before what is said of it. */
function shortened(words: string): string {
  if (words.length <= MOST) return words;
  const cut = words.slice(0, MOST + 1).replace(/\s+\S*$/, "");
  return cut.replace(/[\s,]+(?:with|for|that|which|where|so|and|or|in|on|of|to|from|by|the|an?|about)(?: \S+)?$/i, "");
}

/** The words that say what it is: "timeline" of "timeline of the day". */
export function mainWords(core: string): string {
  const end =
    /[\s,]+(?:\(|(?:of|for|from|with|per|by|in|on|to|at|about|near|since|that|where|which|who|when|how|so|we|i|you|people|visitors|guests|customers|like|via|as|showing|including|after|during|through|throughout|around|day by day|week by week|if|divided|filtered|filterable|sorted|grouped|split)\b)/i.exec(
      core,
    )?.index;
  const main = end === undefined || end === 0 ? core : core.slice(0, end);
  // "teachers Mara": names are said of it.
  return main.replace(/(?<=^(?:\d+ )?\p{Ll}[\p{Ll} ]*) (?=\p{Lu}\p{Ll}).*$/u, "");
}
