import type { AppSpecification } from "@lathe/protocol/app-specification";
import { plainClause } from "../language/clauses.ts";

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
