/** A language that is learned or translated, in one word. */
const LANGUAGE_WORD =
  /^(?:spanish|french|german|english|dutch|italian|polish|portuguese|turkish|arabic|russian|ukrainian|chinese|mandarin|cantonese|japanese|swedish|danish|norwegian|finnish|greek|hungarian|czech|romanian|bulgarian|serbian|croatian|slovak|slovenian|welsh|irish|hindi|urdu|punjabi|bengali|tamil|hebrew|korean|vietnamese|thai|indonesian|tagalog|farsi|persian|catalan|afrikaans|swahili|latin|esperanto|icelandic|estonian|latvian|lithuanian)$/i;

const LANGUAGE = LANGUAGE_WORD.source.slice(1, -1);
const WORDS =
  "(?:word ?lists?|words? lists?|words|glossar(?:y|ies)|vocabular(?:y|ies)(?: lists?)?|vocab(?: lists?)?|dictionar(?:y|ies)|phrase ?books?|phrases|terms|terminology)";
const BETWEEN = "(?: ?[-–—/] ?| ?<?[-=]> ?| and | & | to | into | )";
const LEAD = "((?:an? |my |our |a list of |list of )?)";

/** "German-English glossary with client and note" */
const PAIR_FIRST = new RegExp(
  `^${LEAD}(${LANGUAGE})${BETWEEN}(${LANGUAGE}) (${WORDS})(?: (?:app|tracker))?(?![\\p{L}-])`,
  "iu",
);

/** "Glossary for my translations, german - english" */
const PAIR_BEHIND = new RegExp(
  `^${LEAD}(${WORDS})((?: (?:for|of) (?:(?:my|our|the) )?(?:own |translations?|work|travels?|school|courses?|class|studies)+)?)(?:,|:| in| from) ?(${LANGUAGE})${BETWEEN}(${LANGUAGE})(?![\\p{L}-])`,
  "iu",
);

/** "Thai words list for my own, with category and example, and a quiz from it" */
const ASKED_LATER = new RegExp(
  `^${LEAD}(${LANGUAGE}) (?:${WORDS})(?: for (?:my own|me|myself|my own use))?(,? (?:with|:) ?[^.]*?)?,? (?:and|plus|with) (?:also )?(?:an? )?(quiz|flash ?cards|test)(?: (?:from|of|on|over|with|for|about) (?:it|them|these|those|this|the (?:words|list)|my words))?(?![\\p{L}-])(?=( where| so that| in which| and (?:it|i|we) )?)`,
  "iu",
);

/** "… where I choose the category" */
const CHOSEN =
  /,? (?:where|in which|so that) (?:i|we|you|they) (?:can )?(?:choose|pick|select) (?:an? |the )?(category|topic|lesson|chapter|unit)(?![\p{L}-])/giu;

const QUIZZED = /\b(?:quiz|flash ?cards|test|trainer)\b/i;

/** What is written in two languages has a field for each of them, and what is asked of it later is a quiz of these words. */
export function wordsOfLanguages(prompt: string): string {
  const chosen = prompt.replace(CHOSEN, toldOnce(prompt));
  const asked = chosen.replace(ASKED_LATER, quizOf);
  if (asked !== chosen) return asked;
  if (QUIZZED.test(prompt)) return prompt;
  const withFields = (called: string, from: string, to: string, rest: string) =>
    `An app called “${called}”: words with ${asName(from)}, ${asName(to)}${joined(rest)}`;
  const first = PAIR_FIRST.exec(prompt);
  // "Spanish and French vocabulary" is learned, one as the other.
  if (first !== null && (/english/i.test(first[0]) || !/ and | & /i.test(first[0]))) {
    const [all, , from = "", to = "", words = ""] = first;
    return withFields(
      `${asName(from)}-${asName(to)} ${/^vocab/i.test(words) ? "words" : words}`,
      from,
      to,
      prompt.slice(all.length),
    );
  }
  const behind = PAIR_BEHIND.exec(prompt);
  if (behind === null) return prompt;
  const [all, , words = "", , from = "", to = ""] = behind;
  return withFields(asName(words), from, to, prompt.slice(all.length));
}

/** What a round can be about is a field, if it is none yet. */
function toldOnce(prompt: string): (all: string, kind: string) => string {
  return (_, kind) => (prompt.toLowerCase().split(kind.toLowerCase()).length > 2 ? "" : `, ${kind}`);
}

function quizOf(_: string, lead: string, language: string, told: string | undefined, tool: string, more?: string) {
  const kind = /^(?:quiz|test)/i.test(tool) ? "quiz" : "flash cards";
  return `${lead}${language} vocabulary ${kind}${(told ?? "").replace(/^,/, "")}${more === undefined ? "" : "."}`;
}

/** "Words with German, English and client": the first of two languages names a word. */
export function isFirstOfLanguages(
  { label }: { label: string },
  _: number,
  all: readonly { label: string }[],
): boolean {
  return LANGUAGE_WORD.test(label) && all.filter((other) => LANGUAGE_WORD.test(other.label)).length > 1;
}

function asName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** ", with client and note" goes on with the fields that were told before. */
function joined(rest: string): string {
  const more = /^,?(?: with|:|,)(?: the)? /i.exec(rest);
  return more === null ? rest : `, ${rest.slice(more[0].length)}`;
}
