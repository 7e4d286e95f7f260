import type { TemplateName } from "./api.ts";
import { LIMITS } from "./limits.ts";

/**
 * The kind of app that a prompt asks for: `mobile` where it speaks of an app for phones, else `web`; never `blank`. The
 * kind that is named first decides: "a website for my iPhone app" is a website. A phone that is only spoken of (a field,
 * goods, something to fit on) names none.
 */
export function chooseTemplate(prompt: string): TemplateName {
  const text = prompt
    .slice(0, LIMITS.prompt.maxCharacters)
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ");
  const first = KINDS.flatMap((kind) => findFirst(text, kind)).toSorted((a, b) => a.at - b.at)[0];
  return first?.template ?? "web";
}

/** Whether its projects are Expo's. */
export function isMobileTemplate(template: TemplateName): template is "mobile" | "mobile-54" {
  return template === "mobile" || template === "mobile-54";
}

interface Kind {
  template: TemplateName;
  /** Global. Each part of it has a bounded length, so that its time grows with the text and no faster. */
  words: RegExp;
  /** What takes the meaning away when it ends the text before, or begins the text after. */
  notAfter?: RegExp;
  notBefore?: RegExp;
}

/** How much of the text around a word is looked at. */
const AROUND = 48;

const DENIED =
  /(?:\bnot|\bno|\bnever|n't|\bwithout|instead of|rather than|\bthan)(?: (?:an?|the|as|need|be|just|only|any|want)){0,3} $/;
/** Phones as goods, as a field and as a subject. */
const GOODS =
  /^(?:s|'s)?[ -](?:shop|store|repair|case|cover|accessor|inventor|catalog|price|pricing|model|number|contact|seller|dealer|review|comparison|spare|part|charger|sale|market|resale|resell|rental|collection|listing|stock|brand|spec|book|director|bill|plan|contract|call|line|support|field|column|users?\b|owner|insurance|warrant|release|version histor)/;
const SPOKEN_OF =
  /\b(?:about|learn|learning|teach|teaches|teaching|courses? (?:on|in|for)|sell|sells|selling|buy|buying|repair|repairs|repairing|used|refurbished|compare|comparing|(?:case|cover|charger|part|contract|plan|field|column|price)s? for|(?:list|stock|inventory|collection|catalogu?e?|prices?|reviews?|number|kinds?) of)(?: (?:an?|the|my|your|our|old|new|their)){0,2} $/;
const ABOUT = new RegExp(`${DENIED.source}|${SPOKEN_OF.source}`);
/** What should only fit on a phone's screen as well. */
const FITS =
  /\b(?:work|works|working|look|looks|good|well|nice|great|fine|fits?|responsive|respond|responds|readable|usable|accessible|available|optimi[sz]ed|adapt|adapts|adapted|designed|styled|layout|layouts|menu|navigation|view|too|also|and desktop|display|displays|render|renders|ready|friendly|css|styles?|even|beautiful|perfectly|properly)(?: (?:well|nicely|fine|great|good|both|also|too|even|properly|perfectly)){0,2} $/;
const MADE_FOR = /\b(?:case|cover|charger|part|contract|plan|field|column|price|insurance|accessorie)s? $/;
const FITS_ON = new RegExp(`${ABOUT.source}|${FITS.source}|${MADE_FOR.source}`);

const KINDS: readonly Kind[] = [
  {
    template: "mobile",
    words:
      /\breact[ -]?native\b|\bexpo (?:app|go|router|sdk|project)\b|\bapk\b|\bhandy-?app\b|\bapp(?:lication|licación|licacion|licazione)? m[oó][bv]ile?\b/g,
    notAfter: ABOUT,
  },
  // Its name is also that of fairs.
  {
    template: "mobile",
    words: /\bexpo\b/g,
    notAfter: new RegExp(
      `${ABOUT.source}|\\b(?:an?|the|this|our|trade|tech|art|food|book|world|job|career|annual|health|science|school|home|at|auto|pet|wedding) $`,
    ),
    notBefore:
      /^(?:'s)? ?(?:hall|cent|booth|visitor|schedule|event|exhibit|ticket|program|agenda|stand|floor|map|[12]\d{3}|in )/,
  },
  // Systems and devices by their names.
  { template: "mobile", words: /\b(?:iphone|ipad|ios|ipados|android)\b/g, notAfter: ABOUT, notBefore: GOODS },
  {
    template: "mobile",
    words: /\bnative (?:mobile |phone |smartphone )?(?:app|apps|application|applications)\b/g,
    notAfter: ABOUT,
  },
  // "A mobile app", "phone game", "mobile banking app", and not "phone shop app".
  {
    template: "mobile",
    words:
      /\b(?:mobile|(?:mobile |smart|cell ?)?phone|tablet|handheld)[ -](?!web|site|friendly|first|responsive|ready|optimi|home|number|shop|store|repair|case|inventor|contact|book|director|plan|bill|call|accessor|view|layout|menu|version)(?:[a-z]{2,16}[ -](?!number|shop|store|repair|case|inventor|contact|book|director|accessor)){0,1}(?:app|apps|application|applications|game|games)\b/g,
    notAfter: ABOUT,
    notBefore: /^ (?:review|ranking|icon|idea|analytics|landing|agency|agencies|developer)/,
  },
  // "An app for my phone", "a timer for mobile".
  {
    template: "mobile",
    words:
      /\b(?:for|on|onto|to) (?:(?:my|our|your|their|the|an?|all|both) )?(?:android |apple |mobile |smart|cell ?)?phones?\b/g,
    notAfter: FITS_ON,
    notBefore: GOODS,
  },
  {
    template: "mobile",
    words: /\bfor (?:(?:my|our|a|the) )?(?:mobile(?: devices?)?|tablet)\b/g,
    notAfter: FITS_ON,
    notBefore:
      /^[ -](?:[a-z]+ )?(?:first|friendly|home|number|shop|store|repair|phone|user|screen|view|layout|mechanic|clinic|food|team|work|compan|librar|vet|hair|car\b|dentist|service|sales|operator)/,
  },
  {
    template: "web",
    words:
      /\b(?:web ?sites?|web[ -]?pages?|web[ -]?apps?|web application|landing ?page|home ?page|web shop|(?:web|admin) (?:dashboard|panel|portal)|(?:browser|chrome|firefox) (?:extension|game|app)|desktop app|next\.?js|vite)\b/g,
    notAfter: DENIED,
  },
];

function findFirst(
  text: string,
  { template, words, notAfter, notBefore }: Kind,
): { template: TemplateName; at: number }[] {
  for (const match of text.matchAll(words)) {
    const end = match.index + match[0].length;
    if (notAfter?.test(text.slice(Math.max(0, match.index - AROUND), match.index)) === true) continue;
    if (notBefore?.test(text.slice(end, end + AROUND)) === true) continue;
    return [{ template, at: match.index }];
  }
  return [];
}
