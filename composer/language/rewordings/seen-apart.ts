import { findPieces } from "../pieces/find-pieces.ts";
import { readText } from "../read-text.ts";

/** "I want to track my plants | and see | which ones need water today" */
const SEEN =
  /^([^.;:!?\n]{8,}?),? and (?:to )?(see|know|find out) ((?:which|whose|who|what|when|how many|how much|how long|how often)(?![\p{L}-])(?!.*\beach\b).*)$/isu;

/** "how far I ran this month" */
const HOW_FAR =
  /(?<=\b(?:see|know|find out) )how far (?:i|we)(?:'ve| have)? (?:ran|run|walked|cycled|biked|rode|ridden|hiked|swam|drove|driven|went|gone|travell?ed)(?![\p{L}])/iu;

/** What somebody wants to see of what is kept, in a sentence of its own where it would run into what that is. */
export function seenApart(said: string): string {
  const prompt = said.replace(HOW_FAR, "the total distance");
  const [, kept = "", see = "", asked = ""] = SEEN.exec(prompt.trim()) ?? [];
  if (kept === "") return prompt;
  const [head, ...others] = findPieces(readText(prompt).text);
  const runsOver = head?.label === "HEAD" && others.length === 0;
  return runsOver ? `${kept}. ${see.charAt(0).toUpperCase()}${see.slice(1).toLowerCase()} ${asked}` : prompt;
}
