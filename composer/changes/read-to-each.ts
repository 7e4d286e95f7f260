import { kindOfName } from "../language/field-kinds.ts";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { entityOfNoun } from "./mentions.ts";
import { readAddition } from "./read-addition.ts";
import { type Reader, refusal } from "./reader.ts";

const TO_EACH =
  /^(?:add|include|put|give) ((?:an? |the |some )?[\p{L} -]{2,30}?) (?:to|for|on) (?:each|every|all|the|my|our)(?: of the)? ([\p{L}]+)$/iu;
/** What is kept of anything, whatever it is called by. */
const KNOWN = /^(?:an? |the |some )?(?:colou?rs?|comments?|calories|pictures?|icons?)$/i;

/** "add a color to each note", "add calories to the meals": a field, and no option of a choice that is called the same. */
export const readToEach: Reader = (clause) => {
  const [, what = "", noun = ""] = TO_EACH.exec(clause.text) ?? [];
  if (noun === "" || clause.app.layout === "site") return null;
  const entity = entityOfNoun(noun, clause.app);
  const isChoice = clause.entity?.fields.some(
    ({ label, type }) => type === "choice" && label.toLowerCase() === noun.toLowerCase().replace(/s$/, ""),
  );
  if (entity === null && isChoice === true && /^(?:an? |the |some )?(?:emojis?|icons?|smileys?)$/i.test(what))
    return refusal("An option bears what its name says, an emoji too: “rename great to 😀 Great”.");
  if (entity === null || !(KNOWN.test(what) || kindOfName(what.replace(/^(?:an?|the|some) /i, "")).type !== "text"))
    return null;
  const text = `add ${what}`;
  return readAddition({ ...clause, text, digits: text, entity, isNamed: true, domain: domainOfEntity(entity) });
};
