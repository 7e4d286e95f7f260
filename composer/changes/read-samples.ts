import type { Entity } from "@lathe/protocol/app/entity";
import { isComputed } from "@lathe/protocol/app/field";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { nounPattern } from "./mentions.ts";
import { act, already, changed, impossible, type Reader, refusal } from "./reader.ts";

const THINGS =
  "(?:examples?|samples?|(?:sample|example|demo|dummy|test|starter)(?: (?:data|entries|records|items|rows|content|\\w+s))?)";
const EMPTY = new RegExp(
  `^(?:(?:let it |it should |the app should |make it )?(?:start|begin|open)(?:s)? (?:empty|blank|clean|without ${THINGS}|with (?:no|nothing|an empty list)(?: ${THINGS})?)|(?:remove|delete|drop|clear|no|without|get rid of|i don't (?:want|need)|don't (?:show|want|need))(?: the| all| any| these| those)* ${THINGS}(?: (?:from|of|in) .+)?|(?:remove|delete|drop|clear|get rid of) (?:the|all|all the|those|everything)(?: ones| entries| items| things| \\w+s)? (?:that|which|you)(?:'s|'ve)? (?:(?:came|come|was|were|is|are|have)(?: been)? )?(?:with it|there|already there|in it|in there|added|made up|put in|by default|filled in|invented)(?: already)?|empty (?:the )?(?:app|list|it)|(?:please )?(?:remove|delete|clear|wipe|erase|empty)(?: out)? (?:everything|them all|all of (?:them|it)|(?:all )?(?:the |my |these |its )?(?:data|entries|records|contents?))(?: (?:in it|in the (?:app|list)|there))?|(?:and )?(?:let me )?(?:start|begin)(?: over)? (?:with |from )?(?:an? )?(?:empty|nothing|zero|clean|blank|fresh)(?: (?:list|app|one|slate))?)$`,
  "i",
);
const MORE = new RegExp(
  `^(?:add|show|include|give me|i want|put in|fill in|insert)(?: some| a few| another| the)?(?: (\\d+|few))?(?: more| other| new)*(?: (\\d+))? ${THINGS}(?: back| again)?$`,
  "i",
);

/** "start empty", "add three more examples" */
export const readSamples: Reader = ({ text, digits, entity, app, isNamed }) => {
  const all =
    entity === null
      ? null
      : new RegExp(
          `^(?:remove|delete|clear|wipe|erase|empty)(?: out)? (?:all|every)(?: of)?(?: the| my| these| those)? ${nounPattern(entity)}$`,
          "i",
        );
  if (EMPTY.test(text) && app.entities.length === 0 && !new RegExp(THINGS, "i").test(text)) return null;
  if (EMPTY.test(text) && app.layout === "site")
    return refusal(
      "What is made up stands on the site until you tell me yours, so that no part is empty: “prices: cut 30, colour 60”, “our team is Anna and Tom”, “the address is …”, “about us: …”. What you do not need goes: “remove the prices”.",
    );
  if (EMPTY.test(text) || all?.test(text) === true)
    return act((now) => {
      const meant = (each: Entity) => !isNamed || each.id === entity?.id;
      if (now.entities.every((each) => !meant(each) || each.examples.length === 0))
        return already("The app has no examples in it.");
      const entities = now.entities.map((each) => (meant(each) ? { ...each, examples: [] } : each));
      return changed(
        { ...now, entities },
        "New copies of the app start empty. Examples that are stored in your browser already can be deleted in the app.",
      );
    });
  const back = new RegExp(
    `^(?:bring|put|show|give|restore)(?: me| us)?(?: the| some)? ${THINGS} (?:back|again)$|^(?:bring|put) back(?: the| some)? ${THINGS}$`,
    "i",
  );
  const more = back.exec(digits) ?? MORE.exec(digits);
  if (more === null || entity === null) return null;
  const wanted = Number(more[1] ?? more[2] ?? 3) || 3;
  return act((now): Applied => {
    const current = app.entities.length > 0 ? now.entities.find(({ id }) => id === entity.id) : undefined;
    if (current === undefined) return impossible("The app keeps no records.");
    const fresh = moreExamples(current).slice(0, Math.min(wanted, Math.max(0, 120 - current.examples.length)));
    if (fresh.length === 0)
      return impossible(
        `I know no more examples of ${current.plural}. You can add some in the app itself, and they stay.`,
      );
    const value = {
      ...now,
      entities: now.entities.map((each) =>
        each.id === current.id ? { ...each, examples: [...each.examples, ...fresh] } : each,
      ),
    };
    const less =
      fresh.length < wanted ? ` I know no more than ${fresh.length === 1 ? "this one" : `these ${fresh.length}`}.` : "";
    const names = fresh.map((example) => `“${String(example[current.titleField])}”`);
    return changed(
      value,
      `New copies of the app show ${listInWords(names)} as well.${less} Where the app is in use already, its records stay as they are.`,
    );
  });
};

/** Those of the domain that the entity does not show. */
function moreExamples(entity: Entity): Entity["examples"] {
  const domain = domainOfEntity(entity);
  const title = entity.fields.find(({ id }) => id === entity.titleField);
  if (domain === null || title === undefined) return [];
  const known = new Set(entity.examples.map((example) => example[entity.titleField]));
  return domain.examples.flatMap((example) => {
    const name = example[domain.title];
    if (typeof name !== "string" || known.has(name)) return [];
    const values = entity.fields.flatMap((field) => {
      const value = field.id === entity.titleField ? name : example[field.label];
      return value === undefined || !isFit(field, value) ? [] : [[field.id, value] as const];
    });
    return [Object.fromEntries(values)];
  });
}

function isFit(field: Entity["fields"][number], value: unknown): boolean {
  if (field.type === "relation" || isComputed(field)) return false;
  if (field.type === "choice") return typeof value === "string" && field.options.includes(value);
  if (field.type === "checkbox") return typeof value === "boolean";
  if (field.type === "number" || field.type === "money" || field.type === "rating") return typeof value === "number";
  return typeof value === "string";
}
