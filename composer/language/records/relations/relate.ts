import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { singularOf } from "../../words.ts";
import type { Draft } from "../draft.ts";
import type { ComposedList } from "../composed.ts";
import { freshFieldId } from "../../../generate/names.ts";
import { makeField } from "../../field-kinds.ts";
import { asLabel } from "../../words.ts";
import { isNamed } from "../part-questions.ts";
import { ONE_OF } from "../fields/same-fields.ts";
import { withKeptViews } from "./kept-views.ts";
import { isUsuallyOf, usualParentsOf } from "./usual-parents.ts";

/** Roles that people have: in an app that keeps people of this sort they are some of these. */
const ROLES: readonly [RegExp, RegExp][] = [
  [
    /^(?:assignee|owner|responsible|assigned to|who|reviewer|reporter|manager|lead|leader|coach|trainer|teacher|instructor|organi[sz]er|host|contact person|sales ?person|author)$/i,
    /^(?:person|member|team member|family member|employee|user|colleague|staff member|volunteer|agent|technician|developer|engineer)$/,
  ],
  [
    /^(?:customer|client|tenant|guest|participant|borrower|borrowed by|lent to|contact)$/i,
    /^(?:person|member|contact|client|customer|tenant|guest|friend|borrower|pupil|student|neighbou?r|reader|employee|child|player|volunteer)$/,
  ],
  [
    /^(?:who|assigned to|done by|paid by)$/i,
    /^(?:child|kid|flatmate|housemate|roommate|family member|participant|attendee)$/,
  ],
  [
    /^(?:requester|requested by|submitted by|raised by)$/i,
    /^(?:customer|client|user|employee|requester|member|person)$/,
  ],
  [/^employee$/i, /^(?:staff|worker|staff member|team member|member|new hire|driver|person)$/],
  [/^(?:customer|client)$/i, /^(?:patient|family|buyer|couple|company|pet owner|owner)$/],
  [
    /^(?:pet|animal|patient)$/i,
    /(?:^| )(?:dog|cat|horse|pony|rabbit|bird|animal|pet|kitten|puppy|cow|goat|sheep|donkey|chicken|hen)$/,
  ],
  [/^(?:for(?: whom)?|given to|recipient)$/i, /^(?:person|recipient|friend|family member|kid|child|relative)$/],
  [/^position$/i, /^(?:job|opening|job opening|vacancy)$/],
  [/^membership(?: type)?$/i, /^(?:plan|membership plan|membership type)$/],
  [/^hive$/i, /^beehive$/],
  [/^category$/i, /^(?:budget|spending|expense|category) (?:limit|budget)$/],
  [/^(?:vehicle|car)$/i, /^(?:car|van|truck|vehicle|motorbike|bus)$/],
  [/^(?:child|kid)$/i, /^(?:child|kid|pupil|student|family member|member)$/],
  [/^set ?lists?$/i, /^song$/],
  [
    /^(?:player|student|pupil)$/i,
    /^(?:person|member|player|student|pupil|child|kid|rider|swimmer|dancer|learner|trainee|camper|scout|athlete|gymnast|skater|singer)$/,
  ],
];

/** What runs low is a number: a stock that became one of the stocks does not. */
function withoutLostMarks(entity: Entity): Entity {
  const { lowStock, fields } = entity;
  const isCounted = fields.some(({ id, type }) => id === lowStock?.field && type === "number");
  return lowStock === null || isCounted ? entity : { ...entity, lowStock: null };
}

/**
 * Fields whose names are those of other records become relations to them, and the relations that were told are added.
 * Examples name each other by their titles.
 */
export function relate(lists: readonly ComposedList[], drafts: readonly Draft[]): readonly ComposedList[] {
  const entities = lists.map(({ entity }) => entity);
  const idOf = (draft: Draft) => entities[drafts.indexOf(draft)]?.id ?? null;
  const related = lists.map((list, index) => {
    const draft = drafts[index];
    if (draft === undefined) return list;
    let entity = relateByName(withoutChildren(list.entity, entities), entities);
    const told: Told[] = [
      // Who attended is told in its own words, once.
      ...usualLinks(draft, drafts, idOf).filter(
        ({ id, many, label }) =>
          !(many && label === undefined && draft.relations.some((each) => each.many && idOf(each.to) === id)),
      ),
      ...draft.relations.map(({ to, many, label }) => ({ id: idOf(to), many, label })),
      ...usualParents(draft, drafts, idOf),
      ...usualParentsOf(draft, drafts)
        .filter(({ to }) => !entityTies(lists, to, draft, idOf))
        .map(({ to, many }) => ({ id: idOf(to), many })),
    ];
    for (const { id, many, label: said } of told) {
      const other = entities.find((each) => each.id === id);
      if (other === undefined || other.id === entity.id) continue;
      const name = said?.replace("{}", other.singular) ?? (many ? peopleThere(entity) : undefined);
      const isThere = entity.fields.find(
        (field) =>
          field.type === "relation" && field.entity === other.id && (name === undefined || field.label === name),
      );
      if (isThere !== undefined) {
        if (many && isThere.type === "relation" && !isThere.many)
          entity = {
            ...entity,
            fields: entity.fields.map((field) =>
              field === isThere ? { ...isThere, many, label: asLabel(other.plural) } : field,
            ),
          };
        continue;
      }
      if (entity.fields.length >= 30) continue;
      const label = name ?? asLabel(many ? other.plural : other.singular);
      // A visit that goes by its horse is of that horse.
      if (entity.fields.some((field) => field.id === entity.titleField && field.label === label)) continue;
      const isTold = (field: Field) => draft.phrases.some((phrase) => phrase.label === field.label);
      const text = entity.fields.find(
        (field) =>
          field.id !== entity.titleField &&
          (field.label === label ||
            (many && field.type === "text" && field.label === `${label} used`) ||
            (field.type === "text" &&
              !isTold(field) &&
              ONE_PERSON.some((names) => names.test(field.label) && names.test(label)))),
      );
      if (text !== undefined) entity = { ...entity, fields: entity.fields.filter((field) => field !== text) };
      const field = makeField(
        label,
        { type: "relation", entity: other.id, many },
        false,
        freshFieldId(
          label,
          entity.fields.map(({ id: taken }) => taken),
        ),
      );
      entity = { ...entity, fields: [...entity.fields, field] };
    }
    return { ...list, entity: withoutLostMarks(withRelatedExamples(entity, list.entity, entities)) };
  });
  return related.map((list) => withKeptViews({ ...list, entity: withoutDoubles(list.entity, related) }));
}

/** Who somebody is by either word: the instructor of a class is its teacher. */
const ONE_PERSON = ONE_OF.filter(
  (names) => names.test("teacher") || names.test("customer") || names.test("photographer"),
);

/** The attendees of a meeting, beside those who can attend, are some of these. */
function peopleThere({ fields }: Entity): string | undefined {
  return fields.find(
    ({ label, type }) => type === "text" && /^(?:attendees|participants|who came|present)$/i.test(label),
  )?.label;
}

/** Told from both sides it is one relation: each of the many names its one ("projects with tasks, each task has …"). */
function withoutDoubles(entity: Entity, lists: readonly ComposedList[]): Entity {
  const isDouble = (field: Field) =>
    field.type === "relation" &&
    field.many &&
    lists.some(
      ({ entity: other }) =>
        other.id === field.entity &&
        other.fields.some((back) => back.type === "relation" && !back.many && back.entity === entity.id),
    );
  const doubles = entity.fields.filter(isDouble).map(({ id }) => id);
  if (doubles.length === 0) return entity;
  return {
    ...entity,
    fields: entity.fields.filter(({ id }) => !doubles.includes(id)),
    features: { ...entity.features, filters: entity.features.filters.filter((id) => !doubles.includes(id)) },
    examples: entity.examples.map((example) =>
      Object.fromEntries(Object.entries(example).filter(([id]) => !doubles.includes(id))),
    ),
  };
}

interface Told {
  id: string | null;
  many: boolean;
  label?: string | undefined;
}

/** What a record ties together: a mark is of a student and of a subject. */
function usualLinks(draft: Draft, drafts: readonly Draft[], idOf: (draft: Draft) => string | null): Told[] {
  return (draft.domain?.links ?? []).flatMap(({ to, many = false, label }) => {
    const names = to.split("|");
    const other = names
      .map((name) => drafts.find((each) => each !== draft && isNamed(each, name)))
      .find((each) => each !== undefined);
    return other === undefined ? [] : [{ id: idOf(other), many, label }];
  });
}

/** "Songs of a gig": what names them already is not named back. */
function entityTies(
  lists: readonly ComposedList[],
  from: Draft,
  to: Draft,
  idOf: (draft: Draft) => string | null,
): boolean {
  const names = [to.singular, to.plural];
  const entity = lists.find(({ entity: each }) => each.id === idOf(from))?.entity;
  return (
    (from.domain?.links ?? []).some((link) => link.to.split("|").some((name) => isNamed(to, name))) ||
    from.domain?.belongsTo?.includes(to.singular) === true ||
    // Members say themselves which membership they have.
    ((to.singular === "membership" || !isUsuallyOf(to.singular, from.singular)) &&
      entity?.fields.some(({ id, label }) => id !== entity.titleField && names.includes(label.toLowerCase())) === true)
  );
}

function usualParents(draft: Draft, drafts: readonly Draft[], idOf: (draft: Draft) => string | null): Told[] {
  const parents = draft.domain?.belongsTo ?? [];
  const isRelated = (other: Draft) => other.relations.some(({ to }) => to === draft);
  const found = [...parents, ...parents.map((parent) => ` ${parent}`)]
    .map((parent) =>
      drafts.find(
        (other) =>
          other !== draft &&
          !isRelated(other) &&
          (parent.startsWith(" ") ? other.singular.endsWith(parent) : other.singular === parent),
      ),
    )
    .find((other) => other !== undefined);
  return found === undefined || draft.relations.some(({ to }) => to === found)
    ? []
    : [{ id: idOf(found), many: false }];
}

/** What others are of this is told by them. */
function withoutChildren(entity: Entity, entities: readonly Entity[]): Entity {
  const isChild = ({ id, label, type }: Field) =>
    id !== entity.titleField &&
    (type === "text" || type === "longText" || type === "number") &&
    // The class of a pupil is one that the pupils are in.
    !/^(?:class|course|group|training)$/i.test(label) &&
    entities.some(
      ({ singular, plural }) =>
        [singular, plural].includes(label.toLowerCase()) && isUsuallyOf(singular, entity.singular),
    );
  const left = entity.fields.filter(isChild).map(({ id }) => id);
  if (left.length === 0) return entity;
  const { features, order } = entity;
  return {
    ...entity,
    fields: entity.fields.filter(({ id }) => !left.includes(id)),
    features: { ...features, totals: features.totals.filter((id) => !left.includes(id)) },
    order: order.field !== null && left.includes(order.field) ? { ...order, field: null } : order,
  };
}

/** "Author" in an app that keeps authors is one of them. */
function relateByName(entity: Entity, entities: readonly Entity[]): Entity {
  const fields = entity.fields.map((field) => {
    if (field.id === entity.titleField || !["text", "tags", "choice", "number"].includes(field.type)) return field;
    const name = field.label.toLowerCase();
    const named = entities.find(
      (other) =>
        other.id !== entity.id &&
        !/^notes?$/.test(name) &&
        (other.singular.toLowerCase() === name ||
          other.plural.toLowerCase() === name ||
          lastWord(other.singular) === name),
    );
    // Who wrote a book is no member of its library.
    // What comes in is of no limit for what is spent.
    const isIncome = name === "category" && !/^(?:expense|transaction|purchase|spending|cost)$/.test(entity.singular);
    const isApart =
      isIncome || (name === "author" && /(?:^| )(?:book|song|quote|article|recipe)$/.test(entity.singular));
    const role =
      named ?? (isApart ? undefined : entities.find((other) => other.id !== entity.id && isInRole(name, other)));
    if (role === undefined) return field;
    const many = /^set ?list/.test(name) || (singularOf(name) !== name && name === role.plural.toLowerCase());
    return makeField(field.label, { type: "relation", entity: role.id, many }, field.required, field.id);
  });
  const related = new Set(fields.filter(({ type }) => type === "relation").map(({ id }) => id));
  const { features, order } = entity;
  return {
    ...entity,
    fields,
    features: { ...features, totals: features.totals.filter((id) => !related.has(id)) },
    order: order.field !== null && related.has(order.field) ? { ...order, field: null } : order,
  };
}

function isInRole(role: string, { singular }: Entity): boolean {
  return ROLES.some(([roles, people]) => roles.test(role) && people.test(singular.toLowerCase()));
}

function lastWord(noun: string): string {
  return noun.toLowerCase().split(" ").at(-1) ?? noun;
}

/** What an example says of another record stays when there is one of that name; others are spread over those that there are. */
function withRelatedExamples(entity: Entity, before: Entity, entities: readonly Entity[]): Entity {
  const relations = entity.fields.flatMap((field) => (field.type === "relation" ? [field] : []));
  const examples = entity.examples.map((example, index) => {
    const values = relations.flatMap((field): [string, string][] => {
      const other = entities.find(({ id }) => id === field.entity);
      const titles = (other?.examples ?? []).flatMap((each) => {
        const title = each[other?.titleField ?? ""];
        return typeof title === "string" && !title.includes(",") ? [title] : [];
      });
      const said = before.examples[index]?.[field.id];
      const known = typeof said === "string" ? titles.find((title) => title === said) : undefined;
      // Of several relations to the same sort each names another one; a third one of those two: who won.
      const place = relations.filter(({ entity: id }) => id === field.entity).indexOf(field);
      const at = index + (place === 2 ? index % 2 : place);
      const chosen = known ?? titles[at % Math.max(1, titles.length)];
      const second = titles[(at + 1) % Math.max(1, titles.length)];
      if (chosen === undefined) return [];
      return [[field.id, field.many && second !== undefined && second !== chosen ? `${chosen}, ${second}` : chosen]];
    });
    const rest = Object.entries(example).filter(([id]) => !relations.some((field) => field.id === id));
    return Object.fromEntries([...rest, ...values]);
  });
  return { ...entity, examples };
}
