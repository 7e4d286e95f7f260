import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { choiceOf } from "../language/field-aside.ts";
import { splitList } from "../language/split-list.ts";
import { actOf } from "./apply-change.ts";
import { readAddition } from "./read-addition.ts";
import { readNewRecord } from "./read-new-record.ts";
import { readViews } from "./read-views.ts";
import { type Clause, type Read, type Reader, refusal } from "./reader.ts";

const NAMES =
  /^(?:add|use|enter|put in|include) (?:the |our |these |my )?(?:names|people|family members|kids)(?: of)?:? (?=\p{Lu})(.+)$/u;
const RANKING =
  /^(?:(?:show|add|see|display)(?: me)? )?(?:an? |the )?(?:(?:ranking|leader ?board|score ?board)(?: (?:of|with|by|for))?(?: who (?:did|does|has done|made|finished|completed) (?:the )?most.*)?|who (?:did|does|has done|helped|worked) (?:the )?most)$/iu;
const WHO =
  /^(?:who|person|people|name of person|assigned to|assignee|done by|by|whose turn|responsible|member|owner|helper)$/i;

/** "add the names Anna, Ben and Clara", "a ranking of who did most": who it was, to choose from and in a chart. */
export const readPeople: Reader = (clause) => {
  const { text, entity, app } = clause;
  if (entity === null || app.layout === "site") return null;
  const names = NAMES.exec(text)?.[1];
  if (names !== undefined) return withNames(clause, entity, names);
  if (!RANKING.test(text)) return null;
  const who = whoOf(entity);
  if (who === undefined)
    return refusal(
      `Nothing says who it was: “add who”, and then a chart shows how many of the ${entity.plural} each has.`,
    );
  return again(readViews, clause, `add a chart of number by ${who.label.toLowerCase()}`);
};

function withNames(clause: Clause, entity: Entity, names: string): Read | null {
  // Of a wheel or of teams they are the records.
  if (entity.fields.length === 1) return again(readNewRecord, clause, `add ${names} to the ${entity.plural}`);
  const who = whoOf(entity);
  const all = splitList(names);
  if (who === undefined) return again(readAddition, clause, `add who (${all.join(", ")})`);
  if (who.type !== "text" || who.id === entity.titleField || all.length < 2) return null;
  const change = { type: "field.retype", field: who.id, kind: choiceOf(all) } as const;
  return { acts: [actOf(change, { app: clause.app, entity })], unclear: [] };
}

function whoOf({ fields }: Entity): Field | undefined {
  return fields.find(({ label, type }) => WHO.test(label) && /^(?:text|choice|relation)$/.test(type));
}

function again(read: Reader, clause: Clause, text: string): Read | null {
  return read({ ...clause, text, digits: text });
}
