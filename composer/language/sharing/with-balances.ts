import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf, Page } from "@lathe/protocol/app/block";
import type { Entity, ExampleValue } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId, kebabCase } from "../../generate/names.ts";
import { makeField } from "../field-kinds.ts";
import { namesEntity } from "../tools/names-entity.ts";
import { asLabel, singularOf } from "../words.ts";
import { isPayer, isTaker, PEOPLE_NAME } from "./shared-fields.ts";
import type { SharedKind } from "./sharing-words.ts";

/** Records of which some pay and all have a share, as they were asked for. */
export interface SharedWish {
  kind: SharedKind;
  /** The records with the amounts. */
  entity: string;
  /** What the people are called who share, plural: "flatmates". */
  people: string;
  /** Who they are; nobody where no names were told. */
  names: readonly string[];
  /** What who paid, and for whom, is called in the app; as usual where nothing is told. */
  payer?: string | null;
  sharedBy?: string | null;
  /** It stands on a page of its own. */
  hasPage?: boolean;
}

const MAX_PAGES = 8;
const MAX_ENTITIES = 8;
const USUAL_NAMES = { money: ["Ana", "Ben", "Cleo"], hours: ["The Obis", "The Menons", "The Reyes"] } as const;
const LABELS = {
  money: { amount: "Amount", payer: "Paid by", sharedBy: "Shared by" },
  hours: { amount: "Hours", payer: "Given by", sharedBy: "For whom" },
} as const;
const PAID_BACK = "Paid back";

/**
 * The app with who owes whom above these records: who paid and for whom are people with a list of their own, which stays
 * where the app has one.
 */
export function withBalances(app: AppSpecification, wish: SharedWish): AppSpecification {
  const entity = app.entities.find(({ id }) => id === wish.entity);
  if (entity === undefined || app.pages.some(({ blocks }) => blocks.some((block) => isBalancesOf(block, entity))))
    return app;
  const known = peopleOf(app, entity);
  const people = known ?? newPeople(app, wish);
  if (people === null) return app;
  const fields = sharedFields(entity, people, wish);
  const shared: Entity = {
    ...entity,
    fields: fields.all,
    features: { ...entity.features, filters: [fields.payer.id], totals: [] },
    done: null,
  };
  const entities = app.entities.map((each) =>
    each === entity ? { ...shared, examples: withPeople(shared, people, fields, wish.kind) } : each,
  );
  const block: BlockOf<"balances"> = {
    id: freshId(
      "balances",
      app.pages.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
    ),
    type: "balances",
    ...(wish.kind === "hours" ? { title: "Balances" } : {}),
    entity: entity.id,
    amount: fields.amount.id,
    payer: fields.payer.id,
    sharedBy: fields.sharedBy.id,
    ...(fields.settles === null ? {} : { settles: fields.settles.id }),
  };
  const isApart = wish.hasPage === true && app.pages.length < MAX_PAGES;
  const pages = isApart ? [...app.pages, pageOf(app, block)] : app.pages.map((page) => withBlockAbove(page, block));
  const next = { ...app, entities, pages };
  return known === null ? withPeoplePage(next, people, shared) : next;
}

/** Whether an app says who owes whom. */
export function hasBalances({ pages }: AppSpecification): boolean {
  return pages.some(({ blocks }) => blocks.some(({ type }) => type === "balances"));
}

function isBalancesOf(block: Block, { id }: Entity): boolean {
  return block.type === "balances" && block.entity === id;
}

/** People that the app keeps already: those of its relation, or a list of friends, guests, members. */
function peopleOf({ entities }: AppSpecification, entity: Entity): Entity | null {
  const related = entity.fields.find((field) => field.type === "relation" && !field.many && isPayer(field.label));
  const target = related?.type === "relation" ? related.entity : null;
  return (
    entities.find(({ id }) => id === target) ??
    entities.find((each) => each !== entity && PEOPLE_NAME.test(each.plural)) ??
    null
  );
}

function newPeople({ entities }: AppSpecification, { people, names, kind }: SharedWish): Entity | null {
  if (entities.length >= MAX_ENTITIES) return null;
  const singular = people === "people" ? "person" : singularOf(people);
  const made = namesEntity({
    singular,
    plural: people,
    names: names.length > 0 ? names : USUAL_NAMES[kind],
  });
  const id = freshId(
    made.id,
    entities.map((each) => each.id),
  );
  return {
    ...made,
    id,
    storageKey: freshId(
      made.storageKey,
      entities.map((each) => each.storageKey),
    ),
  };
}

interface SharedFields {
  all: Field[];
  amount: Field;
  payer: Field;
  sharedBy: Field;
  settles: Field | null;
}

/** What was told becomes an amount and people; what is missing for it is added. */
function sharedFields({ fields, titleField }: Entity, people: Entity, wish: SharedWish): SharedFields {
  const { kind } = wish;
  const labels = {
    amount: LABELS[kind].amount,
    payer: wish.payer ?? LABELS[kind].payer,
    sharedBy: wish.sharedBy ?? LABELS[kind].sharedBy,
  };
  const isTold = (isMeant: (label: string) => boolean) =>
    fields.find(
      ({ id, label, type }) =>
        id !== titleField && /^(?:text|choice|tags|relation|longText)$/.test(type) && isMeant(label),
    );
  const amountBefore = fields.find(({ type }) => type === (kind === "money" ? "money" : "number"));
  const payerBefore = isTold(isPayer);
  const takerBefore = isTold((label) => label !== payerBefore?.label && isTaker(label));
  const taken = new Set(fields.map(({ id }) => id));
  const fresh = (label: string) => {
    const id = freshFieldId(label, [...taken]);
    taken.add(id);
    return id;
  };
  const amount: Field =
    amountBefore ??
    makeField(
      labels.amount,
      kind === "money" ? { type: "money", currency: currencyOf(fields) } : { type: "number", min: 0, unit: "hours" },
      true,
      fresh(labels.amount),
    );
  const relation = (before: Field | undefined, label: string, many: boolean): Field =>
    makeField(before?.label ?? label, { type: "relation", entity: people.id, many }, !many, before?.id ?? fresh(label));
  const payer = relation(payerBefore, labels.payer, false);
  const sharedBy = relation(takerBefore, labels.sharedBy, true);
  const settles =
    kind === "hours"
      ? null
      : (fields.find(({ label, type }) => type === "checkbox" && label === PAID_BACK) ??
        makeField(PAID_BACK, { type: "checkbox" }, false, fresh(PAID_BACK)));
  const own = [amount, payer, sharedBy];
  const title = fields.find(({ id }) => id === titleField);
  const others = fields.filter(
    (field) => field.id !== titleField && !own.some(({ id }) => id === field.id) && field !== settles,
  );
  return {
    all: [...(title === undefined ? [] : [title]), ...own, ...others, ...(settles === null ? [] : [settles])],
    amount,
    payer,
    sharedBy,
    settles,
  };
}

function currencyOf(fields: readonly Field[]): string {
  return fields.flatMap((field) => (field.type === "money" ? [field.currency] : []))[0] ?? "USD";
}

/** Examples in which one after the other paid; hours are given to the next one. */
function withPeople(
  { examples }: Entity,
  people: Entity,
  { amount, payer, sharedBy, settles }: SharedFields,
  kind: SharedKind,
): Entity["examples"] {
  const names = people.examples.flatMap((example): string[] => {
    const name = example[people.titleField];
    return typeof name === "string" && !name.includes(",") ? [name] : [];
  });
  const nameAt = (index: number): ExampleValue => names[index % Math.max(1, names.length)] ?? null;
  return examples.map((example, index) => ({
    ...example,
    [amount.id]:
      typeof example[amount.id] === "number"
        ? (example[amount.id] ?? null)
        : kind === "hours"
          ? 2 + index
          : 24 + 18 * index,
    [payer.id]: nameAt(index),
    [sharedBy.id]: kind === "hours" ? nameAt(index + 1) : null,
    ...(settles === null ? {} : { [settles.id]: false }),
  }));
}

function pageOf({ pages }: AppSpecification, block: BlockOf<"balances">): Page {
  const ids = pages.map(({ id }) => id);
  return { id: freshId("who-owes-whom", ids), title: block.title ?? "Who owes whom", icon: "wallet", blocks: [block] };
}

/** Above the list of what it reckons with. */
function withBlockAbove(page: Page, block: BlockOf<"balances">): Page {
  const at = page.blocks.findIndex((each) => "entity" in each && each.entity === block.entity);
  return at < 0 ? page : { ...page, blocks: page.blocks.toSpliced(at, 0, block) };
}

function withPeoplePage(app: AppSpecification, people: Entity, shared: Entity): AppSpecification {
  const list: Block = {
    id: freshId(
      kebabCase(people.plural),
      app.pages.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
    ),
    type: "records",
    entity: people.id,
    views: [{ type: "list" }],
    editable: true,
  };
  const entities = [...app.entities, people];
  const [home] = app.pages;
  if (app.layout === "site" || app.pages.length >= MAX_PAGES || home === undefined) {
    const pages = app.pages.map((page) =>
      page.blocks.some((block) => isBalancesOf(block, shared)) ? { ...page, blocks: [...page.blocks, list] } : page,
    );
    return { ...app, entities, pages };
  }
  const page: Page = {
    id: freshId(
      kebabCase(people.plural),
      app.pages.map(({ id }) => id),
    ),
    title: asLabel(people.plural),
    icon: "people",
    blocks: [list],
  };
  // The only page was called as the app is; beside another one it is called by what stands there.
  const pages = app.pages.length === 1 ? [{ ...home, title: asLabel(shared.plural) }] : [...app.pages];
  const at = pages.findIndex(({ blocks }) => blocks.some((block) => isBalancesOf(block, shared)));
  return { ...app, entities, pages: pages.toSpliced(at + 1, 0, page) };
}

function freshId(id: string, taken: readonly string[]): string {
  let fresh = id;
  for (let number = 2; taken.includes(fresh); number += 1)
    fresh = `${id.slice(0, 34)}${id.includes("-") ? "-" : ""}${number}`;
  return fresh;
}
