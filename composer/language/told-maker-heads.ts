import { domainOfNoun } from "./domains/find-domain.ts";
import { pluralOf } from "./words.ts";

/** "Recipe notebook with ingredients" */
const NOTEBOOK =
  /^(?:an? |my |our )?((?!meeting |field |lab |class |school |study |project )(?:[\p{L}-]+ ){1,2})notebook(?= (?:with|for|where|to)(?![\p{L}]))/iu;
/** "Invoice and income tracker": what comes in is what was paid of the invoices. */
const INVOICES_AND_INCOME =
  /^((?:an? |my )?)(?:invoices? (?:and|&) (?:income|earnings)|(?:income|earnings) (?:and|&) invoices?) (?:tracker|manager|log|app)(?: for (?:freelancers?|self-employed people|my business))?(?: with)?(?![\p{L}-])/iu;

/** A prompt of somebody who makes things, whose head is told by the records that are meant. */
export function makersWords(prompt: string): string {
  const told = notebookOf(prompt.trim());
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
