import { OUT_OF_REACH } from "./out-of-reach.ts";

/** The answer that is given to plain words for it. */
function answerTo(words: string): string {
  return OUT_OF_REACH.find(([pattern]) => pattern.test(words))?.[1] ?? "";
}

const ON_PICTURES =
  "I cannot tell what is on a picture or in a document. You enter it, and a picture can stand beside it: “add a photo field”.";
const MACHINES = answerTo("bluetooth");
const OTHERS = answerTo("video call");
const DATA = answerTo("get data from Strava");

/**
 * What a piece speaks of that is known to ask for something out of reach: single words that say little elsewhere ("card",
 * "live", "together") say it there. The plainest topic first.
 */
const TOPICS: readonly [RegExp, string][] = [
  [
    /\b(?:pin|pin codes?|lock(?:ed|s)?|password|pass ?code|private|securely|encrypt\w*)\b/i,
    answerTo("locked with a pin"),
  ],
  [
    /\b(?:pay(?:s|ing|able|ments?)?|paid|card|donat\w*|deposits? (?:by|via|online|through)|with (?:a )?deposit|checkout|cart|web ?shop|shop|sell(?:s|ing)?|sold|buy(?:s|ing)?|tickets?(?! list)|subscribe|subscriptions?|vouchers?|gocardless|revolut|stripe|preorder)\b/i,
    answerTo("payments"),
  ],
  [
    /\b(?:e-?mail(?:s|ed|ing)?|mail(?:s|ed|ing)?|sms|texts?|texted|texting|messages?|nudges?|buzz(?:es)?|rings?|ringing|warn\w*|alert\w*|notif\w*|remind\w*|invitations?|phone calls?|calls? (?:me|us|him|her|them)|post (?:it|them)|newsletters?|alarms?)\b/i,
    answerTo("send messages"),
  ],
  [
    /\b(?:(?:by|from|with|off|of) (?:a |the |my |his |her )?(?:photos?|pictures?|camera|scan|pdfs?)|handwriting|camera|reads? (?:the |my |his |her |a )?(?:receipts?|bills?|meters?|pdfs?|letters?|invoices?|labels?|letters)|reading (?:the |my )?(?:receipts?|pdfs?)|photo proof|bar ?codes?|qr)\b/i,
    ON_PICTURES,
  ],
  [
    /\b(?:microphone|mike|mic|listen\w*|voice|sings?|singing|sounds?|audio|spoken|speaks?|speaking|alexa|siri|hey google|talks? (?:to|with) me|aloud|radio|play(?:s|ing)? (?:the |a |bits of )?(?:music|songs?|tunes?)|jarvis)\b/i,
    answerTo("voice notes"),
  ],
  [
    /\b(?:location|gps|routes?|maps?|coordinates|where (?:they|i|we) (?:are|am)|near(?:by)?|distances?)\b/i,
    answerTo("gps"),
  ],
  [
    /\b(?:ai|gpt|handwriting|translat\w*|recogni[sz]e\w*|suggest\w*|clever|smart|guess\w*|questions from|write(?:s)? (?:it|them) for me|deepl)\b/i,
    answerTo("machine learning"),
  ],
  [
    /\b(?:robots?|ovens?|sensors?|inverters?|pagers?|badges?|(?:open|clos|lock|unlock)\w* (?:the |my |our )?(?:gates?|doors?|garage)|printers?|kitchen printer|zebra|brother ql|card terminal|scales?|machines? (?:itself|by itself)|flash(?:es)?|smart ?watch|watch)\b/i,
    MACHINES,
  ],
  [
    /\b(?:everyone|everybody|anyone|anybody|all (?:of (?:us|them)|\d+|two|three|four|five|six|the [\p{L}]+)|both|friends?|customers?|clients?|guests?|members?|parents?|people|public|others?|families|kids|children|brother|sister|mum|mom|dad|cousins?|husband|wife|partner|grandma|grandpa|colleagues?|residents|students|pupils|players|tenants|applicants|employees|staff|drivers|lads|they|them|themselves|together|at once|same time|share[ds]?|sharing|w\/|link|links|access|from (?:home|work|abroad)|own phone|phones|tablets|laptops|network|us all|online|comments?|play against|leagues?|log(?:ging)? in|sign[- ]?on|user)\b/iu,
    OTHERS,
  ],
  [
    /\b(?:live(?! (?:markdown )?previews?\b)|prices?|rates?|values?|import\w*|pull(?:s|ed|ing)?|fetch\w*|get(?:s|ting)?|lookup|look(?:s|ing)? (?:it |them )?up|automatic(?:ally)?|by (?:itself|themselves)|hook(?:s|ing)?|connect\w*|link(?:s|ing)? to|from the (?:net|web|internet|bank)|bank|youtube|google|amazon|ebay|api|sync\w*|updates?|calendly|through [\p{L}]+|download\w*|stream)\b/iu,
    DATA,
  ],
];

/** What is said to a piece that asks for something out of reach, by what it speaks of; null where that is not known. */
export function answerToBeyond(words: string): string | null {
  const found = TOPICS.flatMap(([pattern, answer]) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [{ at, answer }];
  });
  // Who the others are says little beside what they would do.
  const topics = found.length > 1 ? found.filter(({ answer }) => answer !== OTHERS && answer !== DATA) : found;
  const answers = [...new Set((topics.length > 0 ? topics : found.slice(0, 1)).map(({ answer }) => answer))];
  return answers.length === 0 ? null : answers.slice(0, MOST_ANSWERS).join(" ");
}

const MOST_ANSWERS = 2;
