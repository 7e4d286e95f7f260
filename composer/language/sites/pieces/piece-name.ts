import type { Piece } from "../../pieces/labels.ts";
import { asLabel, withoutQuotes } from "../../words.ts";
import type { Subject } from "../find-kind.ts";
import { PLAIN_KIND } from "../kinds/kinds.ts";
import { headingOf } from "./piece-heading.ts";
import { isPageOfSection, withoutSection } from "../section-page.ts";
import { OF_LOOK } from "../look-only.ts";
import { plainNameOf } from "../plain-name.ts";
import { workName } from "../trade-names.ts";

/** "to Lisbon", "in English" */
const NO_NAME = /^[\s,]*(?:to|in|at|on|with|near) /i;
const NAMED =
  /^[\s,;:.!?()-]*(?:(?:for|of|by) (?:(?:the|my|our) (?=\p{Ll}))?|(?:it is|it's|which is|that is|is|we are|and) )?(?:called|named|titled|entitled|(?:the |our |its )?name(?: is| of .*? is|:)?|call it|name it)?[\s:]*/iu;
/** What leads to whom or what a site is for. */
const FRAME =
  /^.*?\b(?:web ?sites?|sites?|(?:(?:web|home|landing|event|info|personal|product|shop|memorial|coming soon|fan) ?)?pages?|one[- ]?pagers?|portfolio|blog|shop|store|invitation)(?: (?:for|of|about|to announce|to sell|that shows|showing|to present))(?: (?:an?|the|my|our|all|some|new|small|little|tiny|local|own|upcoming|simple))* /i;
/** A site by what stands before it: "tennis club website". */
const BEFORE =
  /^[\s,;:.!?-]*(?:(?:hi|hello|hey|please|can|could|you|i|we|i'd|we'd|would|like|want|need|needs|wants|to|have|make|build|create|design|set up|get|give|me|us|him|her|them|an?|the|my|our|new|small|little|simple|nice|modern|basic|static|one|1|single|online|public|official|personal)[\s,]+)*((?:[\p{L}\p{N}&'’-]+ ){1,4}?)(?:(?:landing|web|home|info|invitation|event|one|1|single) ?)*(?:web ?sites?|sites?|pages?|homepages?|one[- ]?pagers?|blog)\b[\s.,:;!?]*$/iu;
const END =
  /[\s,]+(?:that|which|who|where|when|with|in|at|from|near|so|because|called|selling|offering|making|serving|by|to|and i|and we|specialised|specialized|including)\b.*$|[,;:.(!?].*$/i;
const MOST_WORDS = 5;

/** What a site is called: as it was said, else as what it is for. */
export function nameOfPieces(text: string, pieces: readonly Piece[], subject: Subject): string {
  const said = nameAsSaid(text, pieces, subject).replace(YEARS, "");
  // "A recipe site for our family" is none about the family.
  const [, paper] = subject.kind.id === "blog" ? (/\b(magazine|newspaper)\b/i.exec(headOf(text, pieces)) ?? []) : [];
  if (paper !== undefined && /blog$/i.test(said)) return asLabel(paper.toLowerCase());
  if (
    paper !== undefined &&
    subject.name === null &&
    /^\p{L}+$/u.test(said) &&
    !said.toLowerCase().includes(paper.toLowerCase())
  )
    return `${said} ${paper.toLowerCase()}`;
  const name =
    OF_ALL.test(said) && subject.kind.id !== "family" ? (subject.kind.name ?? asLabel(subject.kind.noun)) : said;
  const whom = /\bfor ((?:my|our) [\p{L}' -]+?)(?= with\b|[,.:;]|\s*$)/iu.exec(headOf(text, pieces))?.[1];
  // "Birthday page for my mom": it is a present.
  if (subject.kind.id === "greeting" && subject.name === null && whom !== undefined) return `For ${whom}`;
  if (subject.kind.id === "links" && subject.name === null && /\b(?:links?|bio)\b/i.test(name)) return "My links";
  if (subject.name === null && isPageOfSection(headOf(text, pieces))) return workName(withoutSection(name));
  const isTold = subject.name === name || pieces.some(({ label }) => label === "NAME");
  return isTold ? name : workName(name);
}

const OF_ALL =
  /^(?:(?:the|our|my) )?(?:family|friends|kids|children|parents|everyone|everybody|customers|clients|visitors|guests)$/i;
const IN_PLACE = /^(\p{Lu}[\p{L}'’ &-]*?) (?:in|at|near) (\p{Lu}.*)$/u;

/** "Walter Hughes 1931-2024" */
const YEARS = /[\s,(]+\*? ?\d{4} ?[-–] ?†? ?\d{4}\)?$/;

function nameAsSaid(text: string, pieces: readonly Piece[], subject: Subject): string {
  const named = pieces.find(({ label }) => label === "NAME");
  const isName = named !== undefined && /\p{L}{2}/u.test(text.slice(named.start, named.end));
  if (isName && !NO_NAME.test(text.slice(named.start, named.end))) {
    const [, quoted] = /["“]([^"“”]+)["”]/.exec(text.slice(named.start, named.end)) ?? [];
    if (quoted !== undefined) return asLabel(quoted);
    const words = withoutQuotes(
      text
        .slice(named.start, named.end)
        .replace(NAMED, "")
        .replace(/[\s,.;:]+$/, ""),
    );
    // "Hotel | Alpenblick in Zell am See": what it is stands before the name, where it is behind.
    const [, own, place] = IN_PLACE.exec(words) ?? [];
    const both = own === undefined || place === undefined ? "" : `${headOf(text, pieces)} ${own}`.trim();
    if (subject.name !== null && subject.name.toLowerCase() === both.toLowerCase()) return subject.name;
    // "Dr. | Emily Stone"
    if (words !== "") return subject.name?.endsWith(words) === true ? subject.name : asLabel(words);
  }
  const [, profession] = IS_A.exec(headOf(text, pieces)) ?? [];
  if (profession !== undefined && subject.name === null) return asLabel(profession);
  const ofWhom = nameOfWhom(headOf(text, pieces));
  // "Fundraising site for a new roof": what it is for says more.
  if (ofWhom !== null && subject.name === null && FOR_CAUSE.test(headOf(text, pieces))) return ofWhom;
  const isMore = subject.kind.isPerson !== true && !/^(?:wedding|birthday)$/.test(subject.kind.id);
  // "the Lakeside readers meetup", of which a name is "Lakeside".
  if (isMore && subject.name !== null && ofWhom?.startsWith(`${subject.name} `) === true) return ofWhom;
  // "a translator (Finnish-English)": what stands in brackets is told of somebody.
  if (subject.name !== null && !text.includes(`(${subject.name})`)) return subject.name;
  const plain = plainNameOf(subject, text);
  const isKindOnly = plain.toLowerCase() === subject.kind.noun;
  if (ofWhom !== null && (isKindOnly || ofWhom.toLowerCase().includes(plain.toLowerCase()))) return ofWhom;
  const whole = nameOfHead(headOf(text, pieces), subject.kind.id) ?? nameOfNeeding(headOf(text, pieces));
  const isMoreOfIt = whole?.toLowerCase().startsWith(`${plain.toLowerCase()} `) === true;
  if (whole !== null && isMoreOfIt && !/ (?:in|at|on|of|for|near) /i.test(whole)) return whole;
  const told = pieces.flatMap(({ label, start, end }) => (label === "ABOUT" ? [text.slice(start, end)] : []));
  // "My mum makes wedding cakes": what she makes says more than what it is called here.
  const made = isKindOnly ? asName((MADE.exec(told.join(" "))?.[1] ?? "").replace(ARTICLES, "")) : null;
  if (made !== null) return made;
  const head = headOf(text, pieces);
  const first = pieces.find(({ label }) => label === "PART");
  const ofFirst =
    (subject.kind === PLAIN_KIND || (subject.kind.id === "shop" && isKindOnly)) &&
    first !== undefined &&
    ONLY_SITE.test(head) &&
    !CLAUSE.test(text.slice(first.start, first.end))
      ? asName(headingOf(text.slice(first.start, first.end)))
      : null;
  if (subject.kind.id === "shop" && ofFirst !== null) return ofFirst;
  if (subject.kind !== PLAIN_KIND && plain !== subject.kind.name) return plain;
  if (subject.topic !== null || subject.goods !== null) return plain;
  const own =
    subject.kind === PLAIN_KIND || subject.kind.id === "coming-soon"
      ? asName(
          (
            OWNED.exec(told.join(" ")) ??
            ARE_WE.exec(told.join(" ")) ??
            IS_ME.exec(told.join(" ")) ??
            MADE.exec(told.join(" "))
          )?.[1] ?? "",
        )
      : null;
  return (
    ofWhom ??
    nameOfHead(head, subject.kind.id) ??
    own ??
    (subject.kind === PLAIN_KIND ? nameOfTopic(head) : null) ??
    ofFirst ??
    plain
  );
}

/** "a page with this week's dishes": nothing but its first section says what it is. */
const ONLY_SITE =
  /^[\s,.]*(?:(?:i|we|he|she|they|my \p{L}+|'d|would|like|love|want|wants|need|needs|to|have|please|make|build|create|me|us|him|her|them|for|an?|the|one|small|little|simple|nice) )*(?:'d like a )?(?:web ?)?(?:page|site|website|homepage)\s*$/iu;

const CLAUSE =
  /^[\s,:;]*(?:(?:with|showing|which|that|shows?|tells?|saying) )*(?:who|what|how|where|when|why|which|prices|photos|contact|about)\b/i;

const FOR_CAUSE =
  /^[\s,]*(?:an? |the |our )?(?:fund ?rais(?:ing|er)|donation|campaign|appeal) (?:web ?)?(?:site|page) for /i;

/** "I run an escape room": what it is of. */
const OWNED =
  /\b(?:i|we|who)(?:'re|'m)? (?:run|have|own|manage|organi[sz]e|rent out|are starting|starting|start|opened|are opening|opening) (?:(?:an?|the|our|my|small|little|new|tiny|own) )*((?:[\p{L}'-]+ ){0,3}?[\p{L}'-]+)(?= (?:with|in|on|at|for|and|near|that|where|of)\b|[.,;]|$)/iu;

/** "We are five farmers who sell together" */
const ARE_WE =
  /\bwe(?:'re| are) (?:(?:an?|the|some|few|small|local|little|new|\d+) )*((?:\p{Ll}[\p{L}'-]* ){0,3}?\p{Ll}[\p{L}'-]+)(?= (?:who|that|of|from|in|at|and)\b|[.,;]|$)/iu;

/** "I'm a taxidermist" */
const IS_ME =
  /\b(?:i'm|i am|i work as) an? ((?:\p{Ll}+ )?\p{Ll}+(?:er|or|ist|ian|eur|ect|ess|man|woman|mist|wife))(?=[,.;]| and| in| from| who| with| for|$)/iu;

/** "I restore old furniture": what somebody makes or does is what the site is of. */
const MADE =
  /\b(?:i|we|she|he|they|(?:my|our) \p{Ll}+(?: in law)?) (?:keeps?|restores?|mends?|fix(?:es)?|tunes?|makes?|builds?|paints?|sells?|teach(?:es)?|repairs?|knits?|sews?|carves?|bakes?|grows?|breeds?|collects?|gives?|offers?|does|do|hosts?|leads?|runs?|cooks?|writes?|draws?|designs?|photographs?|trains?|prints?|brews?|weaves?|rescues?|organi[sz]es?|upcycles?|renovates?|play(?:s)?) (?:(?:my|our|the|some|own|custom|hand-?made) )*((?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+)(?= (?:with|in|on|at|for|and|to|near|that|where|of|from|out|as|by)\b|[.,;]|$)/iu;

const ARTICLES = /^(?:(?:an?|the|little|small|new|tiny|local|big|young|old) )+/i;

/** "a website that shows | the cats": what is shown is a part of it. */
function headOf(text: string, pieces: readonly Piece[]): string {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end).trim();
  const isShown = (index: number) => {
    const before = pieces[index - 1];
    return before?.label === "HEAD" && / (?:shows?|lists?|presents?|see|off)$/i.test(wordsOf(before));
  };
  return pieces
    .filter(({ label }, index) => label === "HEAD" || isShown(index))
    .map(wordsOf)
    .join(" ");
}

/** "Our church youth group needs a page" */
function nameOfNeeding(head: string): string | null {
  const [, whom = ""] =
    /^(?:our|my|the) ((?:[\p{L}'’-]+ ){1,4}?)(?:needs?|wants?|would like|could do with|is looking for|deserves?) /iu.exec(
      head,
    ) ?? [];
  return asName(whom.trim());
}

function nameOfWhom(head: string): string | null {
  return FRAME.test(head) ? asName(head.replace(FRAME, "").replace(END, "").trim()) : null;
}

/** "village festival website" is of the village festival. */
function nameOfHead(head: string, kind: string): string | null {
  return asName(`${BEFORE.exec(head)?.[1] ?? ""}${kind === "blog" ? "blog" : ""}`.trim());
}

/** "Animal park" alone, "we'd like to show our garden", "our cooking class needs a web page", "where people can see the walks". */
function nameOfTopic(head: string): string | null {
  const bare = /^(?:\p{L}[\p{L}'’&-]*(?: |$)){1,4}$/u.test(head) && !OF_WISH.test(head) ? head : "";
  const [, shown = ""] =
    /\b(?:shows?|show off|showing|presents?|lists?|see|sell|display)(?: off)? (?:my|our|the|all|some) ((?:[\p{L}'’-]+ ?){1,4})/iu.exec(
      head,
    ) ?? [];
  const [, needing = ""] =
    /^(?:our|my|the) ((?:[\p{L}'’-]+ ){1,4}?)(?:needs?|wants?|would like|could do with|is looking for|deserves?) /iu.exec(
      head,
    ) ?? [];
  const [, ofThings = ""] =
    /\b(?:pages?|web ?sites?|sites?|place) (?:with|for|of|about) (?:my|our|the|all|some) ((?:[\p{L}'’-]+ ?){1,7})$/iu.exec(
      head,
    ) ?? [];
  const [, kept = ""] = /^(?:my|our) \p{L}+ \p{L}+s ((?:\p{L}+ )?\p{L}+s) and (?:wants?|needs?) /iu.exec(head) ?? [];
  const [, toldOf = ""] = /\babout (?:my|our) ((?:[\p{L}'’-]+ ){1,4}?)(?:through|on|via|with|by) /iu.exec(head) ?? [];
  for (const found of [bare, toldOf, shown, needing, ofThings, kept]) {
    const name = asName(
      found
        .replace(/ (?:on|around|of|off|online|for|as|like|about|over|under|between)\b.*$/i, "")
        .replace(END, "")
        .trim(),
    );
    if (name !== null) return name;
  }
  return null;
}

/** "My wife is a storyteller for children, she wants a website" */
const IS_A =
  /^(?:my|our) (?:\p{L}+ )?\p{L}+ is an? ((?:\p{L}+ )?\p{L}+(?:er|or|ist|ian|eur|ect|ess))(?:,| who| for| in| and| with|\.)/iu;

const OF_WISH =
  /\b(?:i|we|you|me|us|want|need|like|please|make|create|build|with|for|that|which|can|page|pages|site|website)\b/i;

function asName(whom: string): string | null {
  const count = whom.split(" ").length;
  const isOther =
    /^(?:me|us|it|myself|people|everyone|kids|friends|you|them|for|in|to|of|on|with|landing|public|personal|blog|portfolio|event|info|coming)\b|^(?:web|home|one|single|nice|lovely)$|\blooking$|\b(?:needs?|wants?|has|have|is|are|i'm|i am|we're|without|as)\b|\b(?:and|or)$/i.test(
      whom,
    );
  return whom.length < 2 || count > MOST_WORDS || isOther || OF_LOOK.test(whom)
    ? null
    : asLabel(
        whom
          .replace(/^cv\b/i, "CV")
          .replace(/ please$/i, "")
          .replace(/ (?:on|in|at|for|of|with)$/i, ""),
      );
}
