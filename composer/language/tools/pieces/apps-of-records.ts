import { domainOfNoun } from "../../domains/find-domain.ts";
import { pluralOf, singularOf } from "../../words.ts";

/** Whether an app keeps records beside its tools: "a training log", "a recipe app"; a study app is called by what it is for. */
export function isAppOfRecords(words: string): boolean {
  const noun = APP_OF.exec(words)?.[1]?.toLowerCase() ?? "";
  const isOfThings = singularOf(noun) === noun && noun !== "" && domainOfNoun(pluralOf(noun)) !== null;
  return KEPT.test(words) || noun === "shopping" || isOfThings;
}

const APP_OF =
  /^(?:(?:an?|my|our|the|simple|personal|daily|family|little|nice) )*(?!(?:travel|student|teacher|class|party|gym|fitness|workout|exercise|training|meditation|sleep|music|baking|match|game|home)\b)([\p{L}-]+) apps?$/iu;

const KEPT =
  /\b(?:lists?|logs?|trackers?|diary|journal|collection|inventory|register|records?|database|manager|planner|schedule|calendar|web ?sites?|sites?|landing|home ?page|blog|portfolio|shop|coming soon|save the date)\b/i;
