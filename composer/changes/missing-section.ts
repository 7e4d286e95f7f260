import type { AppSpecification } from "@lathe/protocol/app-specification";
import { plainClause } from "../language/clauses.ts";
import { answeredByTools, hasTrait } from "../language/tools/pieces/tool-details.ts";
import { listInWords } from "../language/words.ts";
import { placedBlocks } from "./find-place.ts";

const ADDED =
  /^(?:add|include|put in|insert|i want|we need|i need|there should be|show)(?: also)?(?: an?| the| some| our| my| more)? (?<what>\p{L}[\p{L}'-]*(?: (?!and\b|to\b|that\b|which\b|so\b|with\b|when\b|if\b)\p{L}[\p{L}'-]*){0,3})$/iu;
const NO_SECTION =
  /\b(?:sections?|parts?|fields?|columns?|buttons?|it|this|that|more|something|stuff|things?|better|nicer)\b/i;

/** "add lunch specials" to a site, of which nothing is known: how it gets a section with that heading. */
export function missingSection(clause: string, { layout }: AppSpecification): string | null {
  const what = ADDED.exec(plainClause(clause))?.groups?.["what"]?.toLowerCase();
  if (layout !== "site" || what === undefined || NO_SECTION.test(what)) return null;
  return `I know no part of a site that is called “${what}”. “Add a section about ${what}: …” puts one there, with the words that you tell me.`;
}

/** What was not understood of an app that is a calculator or a game: what there is of it to change. */
export function missingInTool(app: AppSpecification): string | null {
  const blocks = placedBlocks(app).map(({ block }) => block);
  const calculator = blocks.find((block) => block.type === "calculator");
  if (app.entities.length > 0 || blocks.length > 2) return null;
  if (calculator?.type === "calculator") {
    const asked = listInWords(calculator.inputs.map(({ label }) => label.toLowerCase()));
    const shown = listInWords(
      calculator.results.flatMap(({ label, isStep }) => (isStep === true ? [] : [label.toLowerCase()])),
    );
    return `The calculator asks for ${asked}, and shows ${shown}. “Add a field … to the calculator” asks for more, and “total = … * …” works something out of it.`;
  }
  return blocks.some(({ type }) => type === "game")
    ? "The rules of the game are as they are. What I can change: who plays against whom and how hard it is, where it offers that, its name, and the look."
    : null;
}

/** "add a copy button", of a tool: that it has one by itself, or why it has none; null where nothing is known of that. */
export function ofTool(words: string, app: AppSpecification): { isThere: boolean; answer: string | null } | null {
  const said = /^(?:add|include|show|have|put in|give it|with|i want)(?: an?| the| some| my)? (.+)$/iu.exec(
    plainClause(words),
  )?.[1];
  const blocks = placedBlocks(app).map(({ block }) => block);
  if (said === undefined || app.layout === "site" || app.entities.length > 0) return null;
  if (hasTrait(said, blocks)) return { isThere: true, answer: null };
  const answer = answeredByTools([said], blocks).undone[0]?.answer ?? null;
  return answer === null ? null : { isThere: false, answer };
}
