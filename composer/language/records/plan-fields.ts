import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../generate/names.ts";
import { domainFields } from "../domain.ts";
import { makeField, meansDone } from "../field-kinds.ts";
import type { FieldPhrase } from "../field-phrase.ts";
import { singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { titleField } from "./make-entity.ts";

const TITLE_WORDS = /^(?:title|name|what|headline|label|subject)$/i;
/** So that a relation or two still fit. */
const MAX_FIELDS = 26;

export interface PlannedFields {
  title: Field;
  /** Beside the title. */
  fields: Field[];
  /** Labels of fields that nobody asked for. */
  usual: ReadonlySet<string>;
}

/** The title and the other fields: those asked for, or the usual ones of the domain. */
export function planFields(draft: Draft, unwanted: readonly string[]): PlannedFields {
  const { domain, singular, phrases, isOnly } = draft;
  const usualTitle = domain?.title ?? "Name";
  const isTitle = ({ label, kind }: FieldPhrase) =>
    kind.type === "text" &&
    (TITLE_WORDS.test(label) ||
      label.toLowerCase() === usualTitle.toLowerCase() ||
      label.toLowerCase() === singular.toLowerCase() ||
      label.toLowerCase() === `${singular} name`.toLowerCase());
  const asked = phrases.find(isTitle);
  const title = titleField(asked === undefined ? usualTitle : asked.label);
  const hasUnit = phrases.some(({ label }) => /^unit$/i.test(label));
  // An amount beside a unit is no money.
  const others = phrases
    .filter((phrase) => phrase !== asked)
    .map((phrase) =>
      hasUnit && /^amount$/i.test(phrase.label) ? { ...phrase, kind: { type: "number" as const, min: 0 } } : phrase,
    );
  const fields: Field[] = [];
  const usual = new Set<string>();
  const add = (field: Field, isUsual: boolean) => {
    if (![title, ...fields].every((each) => each.label.toLowerCase() !== field.label.toLowerCase())) return;
    fields.push(field);
    if (isUsual) usual.add(field.label);
  };
  const fresh = (phrase: FieldPhrase) =>
    makeField(
      phrase.label,
      phrase.kind,
      phrase.required,
      freshFieldId(
        phrase.label,
        [title, ...fields].map(({ id }) => id),
      ),
    );
  if (isOnly) {
    for (const phrase of others) add(fresh(phrase), false);
  } else if (domain !== null && (others.length === 0 || (others.length < 2 && asked === undefined))) {
    const replaced = others[0];
    for (const field of domainFields(domain)) {
      if (replaced !== undefined && overlaps(field.label, replaced.label)) add(fresh(replaced), false);
      else add(field, true);
    }
    for (const phrase of others) add(fresh(phrase), false);
  } else {
    for (const phrase of others) add(fresh(phrase), false);
    for (const field of domain === null ? [] : domainFields(domain))
      if (domain?.core?.includes(field.label) === true && !fields.some(({ type }) => type === field.type))
        add(field, true);
    // What makes a task a task, whatever else was listed.
    const isTask =
      domain?.strike === true && !fields.some((field) => field.type === "checkbox" && meansDone(field.label));
    if (isTask) for (const field of domainFields(domain)) if (field.label === domain.done) add(field, true);
  }
  for (const phrase of draft.extras) add(fresh(phrase), false);
  const isUnwanted = (field: Field) => unwanted.some((words) => overlaps(field.label, words));
  const limit = draft.maxFields === null ? MAX_FIELDS : draft.maxFields - 1;
  const kept = leaveOut(
    fields.filter((field) => !isUnwanted(field)),
    usual,
    limit,
  );
  if (kept.length === 0 && domain === null && !isOnly && limit > 0) kept.push(makeField("Notes", { type: "longText" }));
  return { title, fields: kept, usual };
}

/** As many fields as may be: what was asked for stays before what is usual. */
function leaveOut(fields: readonly Field[], usual: ReadonlySet<string>, limit: number): Field[] {
  const kept = new Set(
    fields.toSorted((a, b) => Number(usual.has(a.label)) - Number(usual.has(b.label))).slice(0, Math.max(0, limit)),
  );
  return fields.filter((field) => kept.has(field));
}

/** "Stock" and "stock levels", "Priority" and "priorities" mean one field. */
export function overlaps(label: string, words: string): boolean {
  const [a, b] = [label, words].map((text) =>
    text
      .toLowerCase()
      .replace(/^(?:an? |the |any )/, "")
      .split(/\s+/)
      .map(singularOf),
  );
  if (a === undefined || b === undefined) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}
