import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field, FieldOf } from "@lathe/protocol/app/field";
import { freshFieldId } from "../generate/names.ts";
import { asLabel } from "../language/words.ts";
import { entityOfNoun } from "./mentions.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const DONE = "done|finished|completed|closed|ticked|solved";
const OPEN = "open|undone|unfinished|remaining|incomplete|pending|outstanding|not done|left";
const PER = "(?: (?:per|for each|of each|for every|in each|on each|each|by))";
const COUNTED = new RegExp(
  `^(?:(?:show|add|see|display|count|include)(?: me)? )?(?:the )?(?:number of|how many|count of|amount of)? ?(?:the )?(?<state>${DONE}|${OPEN}) (?<what>\\p{L}+)${PER} (?<owner>\\p{L}+)$`,
  "iu",
);
const SHARE = new RegExp(
  `^(?:(?:show|add|see|display|include|calculate)(?: me)? )?(?:the |a )?(?:percent(?:age)?|progress|share|completion)(?: (?:of )?(?:the )?(?<what>\\p{L}+?))??(?: (?:that (?:is|are) )?(?:${DONE}))?${PER} (?<owner>\\p{L}+)$`,
  "iu",
);
const MOST_FIELDS = 27;

/** "show the number of open tasks per project", "percentage done per project": worked out of what belongs to each. */
export const readCountedSome: Reader = ({ text, app }) => {
  const some = COUNTED.exec(text)?.groups;
  const share = some === undefined ? SHARE.exec(text)?.groups : undefined;
  const owner = entityOfNoun(some?.["owner"] ?? share?.["owner"] ?? "", app);
  const what = some?.["what"] ?? share?.["what"];
  const parts = owner === null ? null : partsOf(owner, what, app);
  if (owner === null || parts === null) return null;
  const isDone = some === undefined || new RegExp(`^(?:${DONE})$`, "i").test(some["state"] ?? "");
  return act((now) =>
    withFields(now, owner.id, (current) => {
      const counted = rollup(current, parts, isDone, `${asLabel(parts.child.plural)} ${isDone ? "done" : "open"}`);
      if (share === undefined) return [counted];
      const all = rollup(current, parts, null, asLabel(parts.child.plural));
      const progress: Field = {
        id: freshFieldId(
          "Progress",
          current.fields.map(({ id }) => id),
        ),
        label: "Progress",
        required: false,
        type: "formula",
        formula: `${counted.id} / max(${all.id}, 1) * 100`,
        decimals: 0,
        unit: "%",
      };
      return [all, counted, progress];
    }),
  );
};

interface Parts {
  child: Entity;
  relation: Field;
  tick: Field;
}

/** What belongs to these records and is ticked when it is done. */
function partsOf(owner: Entity, what: string | undefined, app: AppSpecification): Parts | null {
  const named = what === undefined ? null : entityOfNoun(what, app);
  for (const child of named === null ? app.entities : [named]) {
    const relation = child.fields.find((field) => field.type === "relation" && field.entity === owner.id);
    const tick = child.fields.find(({ id, type }) => type === "checkbox" && id === child.done?.field);
    if (relation !== undefined && tick !== undefined) return { child, relation, tick };
  }
  return null;
}

function rollup(owner: Entity, { child, relation, tick }: Parts, is: boolean | null, label: string): FieldOf<"rollup"> {
  return {
    id: freshFieldId(
      label,
      owner.fields.map(({ id }) => id),
    ),
    label,
    required: false,
    type: "rollup",
    entity: child.id,
    relation: relation.id,
    measure: { type: "count" },
    ...(is === null ? {} : { where: { field: tick.id, is } }),
    decimals: 0,
  };
}

function withFields(app: AppSpecification, id: string, made: (entity: Entity) => readonly Field[]) {
  const entity = app.entities.find((each) => each.id === id);
  if (entity === undefined || entity.fields.length > MOST_FIELDS) return impossible("There is no room for it.");
  const fresh = made(entity);
  const last = fresh.at(-1)?.label ?? "";
  if (entity.fields.some(({ label }) => label === last))
    return already(`Each ${entity.singular} has **${last}** already.`);
  const next = { ...entity, fields: [...entity.fields, ...fresh] };
  return changed(
    { ...app, entities: app.entities.map((each) => (each.id === id ? next : each)) },
    `Each ${entity.singular} has **${last}** now, worked out of what belongs to it.`,
    last,
  );
}
