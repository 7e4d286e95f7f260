import type { Reading, Span } from "../recognizer.ts";

/**
 * Where a prompt asks for nothing: it says who the person is, for whom, where and why, gives examples of what it spoke
 * of, and is polite. Such words may be used, and are never named as not understood.
 */
export function findAsides({ text, sentences }: Reading): Span[] {
  const asides = ASIDES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  );
  for (const sentence of sentences)
    for (const clause of clausesOf(text, sentence))
      if (isDescription(text.slice(clause.start, clause.end))) asides.push(clause);
  return asides;
}

const THING = "[\\p{L}\\p{N}'&/-]+";
const WHOSE = "(?:my|our|the|a|an|his|her|their|this|some|your|all my|all our)";
const NO_END =
  "(?!with\\b|where\\b|that\\b|which\\b|who\\b|so\\b|including\\b|by\\b|per\\b|and\\b|or\\b|to\\b|for\\b|showing\\b|sorted\\b|in\\b|on\\b|plus\\b|has\\b|have\\b|is\\b|are\\b|each\\b|every\\b|i\\b|we\\b)";
const PLACE =
  "(?:desk|gym|garage|street|village|town|city|neighbou?rhood|area|school|office|kitchen|shop|store|bus|train|home|field|bar|markets?|club|hall|church|cent(?:re|er)|hut|house|flat|workshop|community|farm|studio|region|country|county|projector|tablet|phone|laptop|computer|pc|go|road|moment|internet)";

const ASIDES: readonly RegExp[] = [
  // "for my handmade candles", "for nursing students"; not "a page for the menu", and not "for each child".
  new RegExp(
    `(?<!\\b(?:sections?|fields?|pages?|places?|spaces?|columns?|tabs?|lists?|box|boxes|checkbox|buttons?|forms?|one|room|date|time|reminders?|charts?|totals?|prices?|sum|view|table|calendar) )(?<=[\\p{L}\\p{N},)] |^)for (?!each\\b|every\\b|all\\b|sale\\b|rent\\b|hire\\b|what\\b|when\\b|how\\b|\\d)(?:${WHOSE} )?${NO_END}${THING}(?: ${NO_END}${THING}){0,4}(?:(?:, ${NO_END}${THING}(?: ${NO_END}${THING})?)? and ${NO_END}${THING}(?= *(?:[.;!?\\n]|$|with\\b))| and [\\p{L}]+ing(?: ${NO_END}${THING}){0,3})?`,
    "giu",
  ),
  // Every app works there.
  /\bfor (?:the |my |our |all |use on )?(?:(?:smart)?phones?|mobiles?|tablets?|desktops?|ipads?|iphones?)\b|\b(?:(?:it|and|that) )*(?:should |must |needs? to |has to |can )*(?:works?|runs?|be usable|be used) (?:well |fine |great |both )?(?:on|offline|without (?:the )?internet)\b[^.,;!?\n]*|\b(?:just|only) (?:1|one|a|the) (?:tablet|phone|computer|laptop|ipad)\b|, offline(?: too| as well)?\b/giu,
  // "an app that helps me cut down on smoking"
  /\b(?:(?:please )?(?:build|make|create|i (?:want|need)) )?(?:me )?(?:an? )?(?:[\p{L}]+ )?(?:app|tool|something|program) (?:that|to|which) helps? (?:me|us|them|my [\p{L}]+) [^.,;:!?\n]*/giu,
  /\b(?:at )?(?:the )?end of (?:the|each|every) (?:year|month|week|season|day|term)\b/giu,
  // "at the desk", "in our street", "in Bristol"
  new RegExp(`\\b(?:at|on|in|from|near|around|across) (?:${WHOSE} )?(?:${NO_END}${THING} )?${PLACE}s?\\b`, "giu"),
  /\b(?:[Ii]n|[Nn]ear|[Ff]rom|[Aa]t|[Aa]round) (?!(?:Spanish|French|German|Dutch|Italian|Polish|Portuguese|Turkish|Arabic|Russian|Ukrainian|Chinese|Japanese|Swedish|Danish|Norwegian|Finnish|Greek|Hungarian|Czech|Romanian|Welsh|Irish|Hindi|Urdu|Punjabi|Bengali|Hebrew|Korean|Vietnamese|Thai)\b)(?:\p{Lu}[\p{L}'-]+)(?: (?:\p{Lu}[\p{L}'-]+))*/gu,
  // "equipment like pumps and monitors"
  /(?<=\b(?!look|looks|feel|feels|would|i|we|something|anything|'d|should|be)[\p{L}]{3,} )(?:like|such as|e\.g\.|for example|for instance) (?!(?:an?|the|in|to|how|this|that)\b)[\p{L}\p{N}'-]+(?: (?!with\b|and\b|should\b|that\b)[\p{L}\p{N}'-]+){0,2}(?:, [\p{L}'-]+(?: (?!with\b|and\b|should\b|that\b)[\p{L}'-]+){0,2})*(?:,? (?:and|or) [\p{L}'-]+(?: (?!with\b|and\b|should\b|that\b)[\p{L}'-]+)?)?/giu,
  // Why
  /\b(?:typing|working|sitting|standing) (?=(?:in|at|on) (?:my|our|the)\b)/giu,
  /\b(?:because|in case|since (?=i\b|we\b|my\b|our\b|it\b|the\b)|if possible|if you can|when possible|ideally)\b(?:(?<=possible|can|ideally)|[^.!?;\n]*)/giu,
  /,? ?\bso (?:that )?(?:i|we|they|he|she|it|nobody|everybody|everyone|people|no one|(?:the|my|our) [\p{L}]+) (?:can |will |'ll )?(?:know where to|know how to|know when to|don't|do not|won't|doesn't|never|stay|stays|am\b|feel|feels)[^.!?;\n]*/giu,
  /\b(?:so that|so|and|to) (?:i can |we can )?(?:see|know|find out|check) (?:if|whether) (?:it|things|i|we)(?:'s| is| are|'m|'re| am)? [^.!?;,\n]*/giu,
  /\b(?:to show|i can show|to give to|to send to|to take to) (?:to )?(?:my|our|the) [\p{L}]+/giu,
  // Politeness and filler
  /\b(?:that |which |it )?(?:is|are|would be|'d be|might be|could be) (?:also |really |very |so )?(?:great|nice|good|lovely|cool|awesome|perfect|fine|enough|handy|helpful|useful|a plus|appreciated|amazing|ideal)(?: (?:too|as well|enough))*/giu,
  /\b(?:(?:her|his|their|my|our) choice|lol|haha|dear (?:all|sir|madam|team|sirs)|at the moment|right now|these days|or so|by the way|btw|of course|for now|as you like|up to you|everywhere|i guess|i think|if that's (?:ok|possible)|you know|nothing (?:too )?(?:fancy|complicated|special|big|crazy)|no (?:rush|frills|fuss)|keep it (?:simple|short|plain|easy)|many thanks|cheers|thx)\b/giu,
  // How a letter begins and ends
  /(?:^|(?<=[.!?,;\n] ?))(?:(?:hello|hi|hey|dear|good (?:morning|afternoon|evening))(?: (?:there|all|team|everyone|lathe|sir|madam|sir or madam|folks))?[,!. ]+)?(?:(?:i )?hope (?:you(?:'re| are) (?:well|ok|fine)|this (?:finds you well|makes sense|is ok)|that(?:'s| is) (?:ok|clear|enough|possible)|you can help)|i hope (?:you|it|that|this) [^.,!?\n]*)|\b(?:kind|best|warm|many) (?:regards|wishes|thanks)(?:[, ]+(?:from )?\p{Lu}?[\p{L}]+)?(?=[.!\s]*$)|\b(?:yours (?:sincerely|truly|faithfully)|sincerely|regards|all the best|thank you (?:so much|very much|in advance)|thanks (?:so much|a lot|a million|in advance|a bunch)|ta very much|bless you|god bless)(?:[, ]+(?:from )?[\p{L}]+)?(?=[.!\s]*$)|\bthe sooner the better\b|\bno (?:problem|worries|pressure|hurry)\b/giu,
  // How old and how many they are
  /\b(?:my |our |a |an |for )?\d+[- ]years?[- ]olds?\b|\b(?:with |of )?(?:about|around|roughly|some|over|nearly|almost|up to)? ?\d+\+? (?!fields?|columns?|pages?|questions|stars|points|options|levels|minutes?|hours?|days?|weeks?|sections?|packages?|benefits?|services?|steps|teams?|tabs?|buttons?|photos?|items?|answers?|players?|cards?|rounds?|dice|letters|products?)[\p{L}]+(?:s|people|children|staff)\b/giu,
  // "Landlord here with 4 units", "Office manager here"
  /^[^.,:;!?\n]{3,40} here\b(?: with [^.,:;!?\n]+)?/gu,
  /\b(?:students?|teacher|owner|beginner|freelancer|landlord|mum|mom|dad|parent)s? (?=(?:looking for|who needs?|wanting|in need of)\b)/giu,
];

/** Where somebody begins to say something: a sentence, and what follows a comma or a conjunction with a subject. */
const SUBJECT =
  "(?:i|we|he|she|they|you|it|there|everybody|everyone|nobody|people|(?:my|our|his|her|their) [\\p{L}'-]+(?: (?:and|&) (?:i|my [\\p{L}]+|[\\p{L}]+))?(?=(?: [\\p{L}'-]+){1,}))";
const STARTS = new RegExp(
  `(?:, (?:and |but |so |because |since )?|[:;] ?| (?:and|but|so that|so|because|since|where|then) )(?=${SUBJECT}\\b)| and (?=(?:want|need|would like|would love|am looking|are looking)\\b)`,
  "giu",
);

function clausesOf(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const at = [0, ...[...sentence.matchAll(STARTS)].map((found) => found.index)];
  return at.map((from, index) => ({ start: start + from, end: start + (at[index + 1] ?? sentence.length) }));
}

const OPENING =
  /^(?:[\s,;:.!-]|(?:and|but|so that|so|because|since|where|then|hi|hello|hey|well|ok|okay|basically|currently|right now|also|there)\b)+/iu;
const TELLING = new RegExp(
  `^(?:i|we|he|she|they|you|(?:my|our|his|her|their) [\\p{L}'-]+(?: [\\p{L}'-]+)?|this is|it is|it's|there(?:'s| is| are))(?:'m|'re|'ve|'s)?(?![\\p{L}])`,
  "iu",
);
/** What asks for something when somebody does it, or says so. */
const ASKING =
  /(?:^|[\s'])(?:want(?:s|ed)?|need(?:s|ed)?|wish|like|love|should|could|can|can't|cannot|must|have to|has to|prefer|looking for|hope|d|tap|click|enters?|types?|chooses?|picks?|see|sees|open|opens|find|scan|upload|mark|marks|tick|ticks|paste|press|swipe|select|write|writes|note|notes|record|records|track|log|add|adds|save|search|report|requests?|look up|votes?|sign|compare|show|shows|count|collect|forget|get|gets|decide|guess|would|will|know|knows|require|make me|let|lose)(?![\p{L}'])/iu;

/** "I teach piano", "we're 3 people sharing a flat"; not "we need …", "she types the words", "it shows …". */
function isDescription(clause: string): boolean {
  const said = clause.replace(OPENING, "");
  const subject = TELLING.exec(said)?.[0];
  if (subject === undefined) return false;
  if (/^(?:it|this)\b/i.test(subject))
    return /^(?:it|this)(?:'s| is) (?:only |just |mostly |mainly )?(?:for|about) /i.test(said);
  // "my yarn stash" tells nothing; "my daughter just started a business" does.
  if (
    /^(?:my|our|his|her|their)\b/i.test(subject) &&
    !said
      .split(" ")
      .slice(2, 5)
      .some((word) => DOES.test(word))
  )
    return false;
  // The verb, and what may stand in front of it.
  const verbs = said
    .split(" ")
    .slice(0, subject.split(" ").length + 4)
    .join(" ");
  return !ASKING.test(verbs);
}

/** Verbs of what people say about theirs. */
const DOES =
  /^(?:is|are|was|were|has|have|had|just|always|never|keeps?|likes?|loves?|hates?|runs?|does|do|makes?|sells?|collects?|plays?|starts?|started|goes|went|lives?|works?|meets?|moved|studies|study|teaches|teach|owns?|takes?|offers?|organi[sz]es?|got|turns?|turned|loves?|bakes?|grows?|gave|gives?|learns?|trains?|spends?)$/i;
