import { domainOfNoun } from "../domains/find-domain.ts";
import { pluralOf } from "../words.ts";

/** "Recipe notebook with ingredients" */
const NOTEBOOK =
  /^(?:an? |my |our )?((?!meeting |field |lab |class |school |study |project )(?:[\p{L}-]+ ){1,2})notebook(?= (?:with|for|where|to)(?![\p{L}]))/iu;
/** "Invoice and income tracker": what comes in is what was paid of the invoices. */
const INVOICES_AND_INCOME =
  /^((?:an? |my )?)(?:invoices? (?:and|&) (?:income|earnings)|(?:income|earnings) (?:and|&) invoices?) (?:tracker|manager|log|app)(?: for (?:freelancers?|self-employed people|my business))?(?: with)?(?![\p{L}-])/iu;

/** "Random recipe picker": one of a list of them. */
const PICKER =
  /^(?:an? |my |our )?random (?!name|number|winner|student|person|team|colou?r|card|password|letter|word|question|date)([\p{L}-]+(?: [\p{L}-]+)?) (?:picker|chooser|selector)[.!]*$/iu;
/** "Chord trainer": asked and answered on cards. */
const TRAINER =
  /^(?:an? |my )?((?:(?:ukulele|guitar|piano|banjo|music) )?(?:chord|note|scale|kanji)) trainer(?! for (?:the |my )?(?:dog|horse))(?![\p{L}-])/iu;
/** "Photo challenge generator": one of those that are written down. */
const GENERATOR =
  /^(?:an? |my |our )?(?:random |daily |creative )?([\p{L}-]+ (?:challenge|brief|assignment|exercise|dare)|recipe)s?(?: ideas?)? generator(?: for [\p{L} ]+)?[.!]*$/iu;
/** "Candle shop with categories and prices": the site of one, where nothing of its books is told. */
const SHOP =
  /^(?:an? |my |our )?(?:(?:handmade|small|little) )?(candle|soap|art print|print|poster|sticker|jewell?ery|knitwear|craft|t-?shirt)s? (?:shop|store|boutique) with (?=[^.]*\b(?:categor|pric|photo|pictur|galler|product|cart|checkout)\w*)(?![^.]*\b(?:orders?|inventory|stock|customers?|suppliers?|sales|website|site)\b)/iu;
const TEAM_SITE =
  /^(?:an? |my |our )?(?:[\p{L}-]+ ){0,2}(?:e-?sports|football|soccer|basketball|hockey|baseball|rugby|volleyball|gaming|sports?) (?:team|club) (?:web ?)?(?:site|page)(?![\p{L}-])/iu;

/** A prompt of somebody who makes things, whose head is told by the records that are meant. */
export function makersWords(prompt: string): string {
  const told = teamOf(
    pickerOf(notebookOf(prompt.trim()))
      .replace(TRAINER, "Flash cards for $1s")
      .replace(GENERATOR, "List of $1s, pick one at random")
      .replace(SHOP, (_, goods: string) => `Online store for ${pluralOf(goods.toLowerCase())} with `),
  );
  const [whole = "", lead = ""] = INVOICES_AND_INCOME.exec(told) ?? [];
  if (whole === "") return told;
  const rest = told
    .slice(whole.length)
    .replace(/[.!]+$/, "")
    .trim();
  return `${lead}invoice tracker with invoices, payments${rest === "" ? "" : `, ${rest}`}`;
}

function notebookOf(prompt: string): string {
  const [whole = "", noun = ""] = NOTEBOOK.exec(prompt) ?? [];
  const things = pluralOf(noun.trim().toLowerCase());
  const isKnown = domainOfNoun(things) !== null || things.endsWith(" ideas");
  return whole === "" || !isKnown ? prompt : `List of ${things}${prompt.slice(whole.length)}`;
}

function pickerOf(prompt: string): string {
  const [whole = "", noun = ""] = PICKER.exec(prompt) ?? [];
  const things = pluralOf(noun.toLowerCase());
  if (whole === "" || domainOfNoun(things) === null) return prompt;
  return `List of ${things}, pick one at random`;
}

/** "roster": who plays, and not whose turn it is. */
function teamOf(prompt: string): string {
  return TEAM_SITE.test(prompt) ? prompt.replace(/\b(?:team |player )?rosters?\b/i, "team") : prompt;
}
