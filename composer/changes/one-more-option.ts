import type { AppSpecification } from "@lathe/protocol/app-specification";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { kindOfName } from "../language/field-kinds.ts";
import { singularOf } from "../language/words.ts";

const MORE =
  /^(?:please |and |also |oh |maybe )*(?:add|include)(?: also)? (?:the |an? )?(?<too>[\p{L}' -]{2,30}?)(?: too| as well)[.! ]*$|^(?:and also|also|and) (?:add |include )?(?<also>[\p{L}' -]{2,30}?)(?: too| as well)?[.! ]*$|^(?:and )?(?<last>[\p{L}' -]{2,30}?) (?:too|as well|is missing|is also (?:one|an option|possible))[.! ]*$/iu;

/** Names of fields that are plain text, and hardly one of the answers. */
const NAMES =
  /\b(?:names?|authors?|titles?|publishers?|suppliers?|compan(?:y|ies)|directors?|platforms?|artists?|addresses|address|places?|locations?|rooms?|owners?|drivers?|teachers?|brands?|models?|shops?|stores?|sources?|sizes?|categor(?:y|ies)|types?|status|genres?|tags?|field|column|list|page|view|button|search|filters?|chart|board|calendar|table|timer|form|section)\b/;

/**
 * "add accepted too", said of a choice that was spoken of just now: one more of its options, told as such. Null where it is
 * nothing of the sort, and where the word is a field of its own: "add notes too".
 */
export function oneMoreOption(words: string, app: AppSpecification, it: string | null): string | null {
  const groups = MORE.exec(words)?.groups;
  const option = (groups?.["too"] ?? groups?.["also"] ?? groups?.["last"] ?? "").trim();
  if (it === null || option === "" || option.split(" ").length > 3) return null;
  for (const entity of app.entities) {
    const field = entity.fields.find((each) => each.type === "choice" && each.label.toLowerCase() === it.toLowerCase());
    if (field === undefined) continue;
    const known = Object.keys(domainOfEntity(entity)?.fields ?? {}).map((label) => label.toLowerCase());
    const names = [option.toLowerCase(), singularOf(option.toLowerCase())];
    const kind = kindOfName(option).type;
    const isField =
      names.some((name) => known.includes(name) || NAMES.test(name)) || (kind !== "text" && kind !== "checkbox");
    return isField ? null : `add ${option} to the ${field.label.toLowerCase()} options`;
  }
  return null;
}
