import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../generate/names.ts";
import { makeField } from "../language/field-kinds.ts";
import { asLabel, singularOf, withArticle } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { entityOfNoun } from "./mentions.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader } from "./reader.ts";
import { withEntityOf } from "./read-entities.ts";

const MANY =
  /^(?:many|several|multiple|more than (?:1|one)|any number of|some|1 or more|one or more|a few|lots of)\s+/i;
const FORMS: readonly { pattern: RegExp; /** Records that there are not yet are made. */ creates: boolean }[] = [
  { pattern: /^(?:link|connect|relate|assign|attach|tie|associate)\s+(.+?)\s+(?:to|with)\s+(.+)$/i, creates: true },
  {
    pattern:
      /^(.+?)\s+(?:can |should |must |may |could )?(?:belongs? to|(?:is|are|be|goes|go) (?:(?:linked|connected|assigned|related|attached)(?: (?:to|with))?|(?:a )?(?:part|member) of|in(?=(?: exactly| only)? (?:an?|one|1|several|many|the)\b)))\s+(.+)$/i,
    creates: true,
  },
  {
    pattern:
      /^(?:let|allow|give)\s+(.+?)\s+(?:to\s+)?(?:have\s+)?((?:an?|one|many|several|multiple|more than one|any number of|one or more|some)\s+.+)$/i,
    creates: false,
  },
  {
    pattern:
      /^(?:each|every|all|the|an?)?\s*(.+?)\s+(?:can |should |must |may |could )?(?:have|has|needs?|gets?)\s+((?:an?|one|many|several|multiple|more than one|any number of|one or more|its|their)\s+.+)$/i,
    creates: false,
  },
];

/** Those of whom one has many of what is linked to them. */
const PARENTS =
  /\b(?:supplier|customer|client|owner|vendor|seller|dealer|shop|store|author|artist|teacher|coach|trainer|doctor|vet|landlord|family|household|company|firm|brand|maker|producer|publisher|donor|sponsor|location|room|place|venue|category|department|team|club|school|project|property|building|course|class|season)$/i;

/** "link tasks to a project", "each book has an author", "let tasks have several people" */
export const readRelations: Reader = (clause) => {
  for (const { pattern, creates } of FORMS) {
    const found = pattern.exec(clause.text);
    const child =
      found === null ? null : entityOfNoun((found[1] ?? "").replace(/^(?:each|every|all|the|an?)\s+/i, ""), clause.app);
    if (found === null || child === null) continue;
    const other = PARENTS.test(child.singular) ? otherMeant(found[2] ?? "", child, clause.app) : null;
    // "link the suppliers to the products": each product has a supplier.
    const isTurned = /^(?:link|connect)/i.test(clause.text) && other !== null && !PARENTS.test(other.singular);
    const read = isTurned
      ? readTarget(clause, other, `the ${child.singular}`, creates)
      : readTarget(clause, child, found[2] ?? "", creates);
    if (read !== null) return read;
  }
  return null;
};

/** "the products" are what the app keeps beside the suppliers, though it calls them items. */
function otherMeant(words: string, child: Entity, app: AppSpecification): Entity | null {
  const named = entityOfNoun(words, app);
  const [other, more] = app.entities.filter(({ id }) => id !== child.id);
  const isThere = /^(?:the|my|our) \p{L}+s$/iu.test(words.trim());
  return named ?? (isThere && more === undefined ? (other ?? null) : null);
}

function readTarget({ app }: Clause, child: Entity, words: string, creates: boolean): Read | null {
  const isMany = MANY.test(words);
  const noun = words
    .replace(MANY, "")
    .replace(/^(?:(?:the|a|an|one|1|their|its|my|our|exactly one)\s+)+/i, "")
    .toLowerCase()
    .trim();
  if (noun === "" || noun.split(" ").length > 3 || /\b(?:field|column|checkbox|dropdown)$/.test(noun)) return null;
  const parent = entityOfNoun(noun, app);
  if (parent === null && !creates) return null;
  if (parent?.id === child.id || /^(?:each other|one another|itself|themselves)$/.test(noun))
    return act(() =>
      impossible(`I link records to those of another sort; ${child.plural} with each other I cannot link.`),
    );
  // "Owners can have several pets", where each pet has its owner.
  const isTold = parent?.fields.some((field) => field.type === "relation" && field.entity === child.id) === true;
  if (parent !== null && isTold && (isMany || singularOf(noun) !== noun || creates))
    return act(() =>
      already(
        `Each ${parent.singular} says which ${child.singular} it belongs to already, so that ${withArticle(child.singular)} can have any number of ${parent.plural}: they stand in it when it is opened.`,
      ),
    );
  return act((now) =>
    relateTo(now, child.id, {
      noun,
      isMany: isMany || (parent !== null && singularOf(noun) !== noun),
      isLinkedAnyhow: !isMany && singularOf(noun) !== noun,
      parent: parent?.id ?? null,
    }),
  );
}

/** What the examples say in a text that becomes a link. */
function valuesOf({ id, type }: Field, { examples }: Entity): string[] {
  if (type !== "text" && type !== "choice") return [];
  const said = examples.flatMap(({ [id]: value }) => (typeof value === "string" && value !== "" ? [value] : []));
  return [...new Set(said)];
}

interface Wanted {
  noun: string;
  isMany: boolean;
  /** Null: records that the app does not keep yet. */
  parent: string | null;
  /** How many of them each has is not said. */
  isLinkedAnyhow?: boolean;
  /** Of these a name is enough. */
  isPlain?: true;
  /** What is to be kept of records that the app does not keep yet: "name, phone, email". */
  kept?: string;
}

export function relateTo(
  app: AppSpecification,
  childId: string,
  { noun, isMany, parent, isPlain, isLinkedAnyhow, kept }: Wanted,
): Applied {
  const known = app.entities.find(({ id }) => id === parent);
  const made = known === undefined ? withEntityOf(noun, app, isPlain, kept) : { app, entity: known };
  if (made === null)
    return impossible(
      `I do not know what to keep of “${noun}”. Say it first: “also keep track of ${noun} with name and notes”.`,
    );
  const child = made.app.entities.find(({ id }) => id === childId);
  if (child === undefined) return impossible("These records are not there any more.");
  const { entity } = made;
  const label = asLabel(isMany ? entity.plural : entity.singular);
  const there = child.fields.find((field) => field.type === "relation" && field.entity === entity.id);
  // "Link deals to contacts", where each has one: they are linked.
  if (there?.type === "relation" && (there.many === isMany || isLinkedAnyhow === true))
    return already(
      `Each ${child.singular} has ${there.many ? entity.plural : `one ${entity.singular}`} already (**${there.label}**).`,
    );
  // A text of this name becomes the link; what was entered as text cannot be kept in it.
  const same =
    there ??
    child.fields.find((field) => field.id !== child.titleField && field.label.toLowerCase() === label.toLowerCase());
  if (same === undefined && child.fields.length >= 30)
    return impossible(`The ${child.plural} have 30 fields, and more do not fit.`);
  const id =
    same?.id ??
    freshFieldId(
      label,
      child.fields.map((field) => field.id),
    );
  const field: Field = makeField(
    there === undefined ? (same?.label ?? label) : label,
    { type: "relation", entity: entity.id, many: isMany },
    same?.required ?? false,
    id,
  );
  const fields =
    same === undefined ? [...child.fields, field] : child.fields.map((each) => (each === same ? field : each));
  const values = known === undefined && same !== undefined ? valuesOf(same, child) : [];
  if (values.length > 0) {
    const own = { ...entity, examples: values.map((value) => ({ [entity.titleField]: value })) };
    const kept = { ...child, fields };
    return changed(
      {
        ...made.app,
        entities: made.app.entities.map((each) => (each.id === childId ? kept : each.id === own.id ? own : each)),
      },
      `Each ${child.singular} has one ${entity.singular} now, in the field **${field.label}**. The app keeps ${entity.plural} for it now.`,
      field.label,
    );
  }
  const titles = entity.examples.flatMap((example) => {
    const title = example[entity.titleField];
    return typeof title === "string" && !title.includes(",") ? [title] : [];
  });
  const examples = child.examples.map((example, index) => {
    const title = titles[index % Math.max(1, titles.length)];
    const { [id]: _old, ...rest } = example;
    return title === undefined ? rest : { ...rest, [id]: title };
  });
  const value = {
    ...made.app,
    entities: made.app.entities.map((each) => (each.id === child.id ? { ...child, fields, examples } : each)),
  };
  const fresh = known === undefined ? ` The app keeps ${entity.plural} for it now.` : "";
  return changed(
    value,
    `Each ${child.singular} has ${isMany ? `any number of ${entity.plural}` : `one ${entity.singular}`} now, in the field **${field.label}**.${fresh}`,
    field.label,
  );
}
