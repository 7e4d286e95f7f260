import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId, kebabCase } from "../../generate/names.ts";
import { type FieldKind, makeField } from "../field-kinds.ts";
import type { FieldPhrase } from "../field-phrase.ts";
import { makeEntity, titleField } from "../records/make-entity.ts";
import type { FormPlan } from "./forms.ts";

const longText = { type: "longText" } as const;
const email = { type: "email" } as const;

/** Records made of what a form's visitors send. `about`: of which entity one of its records is chosen. */
export function composeForm(plan: FormPlan, phrases: readonly FieldPhrase[], about: Entity | null): Entity {
  const title = titleField(
    (
      phrases.find(({ label }) => /^(?:(?:full|your|first|own|guest) )?names?$/i.test(label)) ??
      // "child name, age": who is signed up is the record.
      phrases.find(({ label, kind }) => kind.type === "text" && /^[\p{L}-]+ name$/iu.test(label))
    )?.label ?? "Name",
  );
  const asked = phrases.filter(
    ({ label, kind }) =>
      label !== title.label &&
      !(
        about !== null &&
        kind.type === "text" &&
        (label.toLowerCase() === about.singular.toLowerCase() || WHICH.test(label))
      ),
  );
  const fields: Field[] = [];
  const add = (label: string, kind: FieldKind, required: boolean) => {
    const ids = [title, ...fields].map(({ id }) => id);
    if (fields.some((field) => field.label.toLowerCase() === label.toLowerCase())) return;
    fields.push(makeField(label, kind, required, freshFieldId(label, ids)));
  };
  // What has a price is what is asked for.
  const thing = about?.singular === "price" ? "service" : (about?.singular ?? "");
  if (about !== null) add(capitalised(thing), { type: "relation", entity: about.id, many: false }, false);
  // One or two wishes beside what such a form asks for anyway.
  const isWhole =
    phrases.length > 2 || phrases.some(({ label }) => /^(?:(?:full|your|first|last) )?name$|mail|phone/i.test(label));
  const isAsked = (label: string) =>
    /^food$/i.test(label) && phrases.some((phrase) => /diet|meal|menu|allerg|vegetarian/i.test(phrase.label));
  if (!isWhole)
    for (const [label, kind] of usualFields(plan, phrases.length > 1))
      if (!isAsked(label)) add(label.replace("!", ""), kind, label.startsWith("!"));
  // A child does not answer.
  const isOfChild = /^(?:child|kid|pupil|student|dog|pet|cat)(?:'s)? name$/i.test(title.label);
  if (isOfChild && asked.every(({ kind }) => kind.type !== "email" && kind.type !== "phone")) add("Email", email, true);
  // Nobody is expected whose day nobody knows.
  const isDated = phrases.some(({ kind }) => kind.type === "date") || fields.some(({ type }) => type === "date");
  if (!isDated && phrases.length > 0)
    for (const label of ["!Date", "Time"] as const) {
      const kind = DATED.has(plan.singular) ? plan.fields[label] : undefined;
      if (kind !== undefined) add(label.replace("!", ""), kind, label.startsWith("!"));
    }
  // Whoever answers says first whether they come.
  if (isWhole && plan.fields["!Answer"] !== undefined && !phrases.some(({ label }) => SAYS_WHO_COMES.test(label)))
    add("Answer", plan.fields["!Answer"], true);
  for (const { label, kind, required } of asked)
    add(
      label,
      kind.type === "text" && /message|wish|comment|question|allerg|dietary/i.test(label) ? longText : kind,
      required || kind.type === "email",
    );
  const made = makeEntity({
    singular: plan.singular,
    plural: plan.plural,
    title,
    fields,
    examples: [],
    storageKey: kebabCase(plan.plural),
  });
  return {
    ...made,
    features: {
      ...made.features,
      search: true,
      sorting: false,
      totals: [],
      filters: about === null ? [] : fields.flatMap((field) => (field.type === "relation" ? [field.id] : [])),
      transfer: true,
    },
  };
}

/** Which of what is listed somebody wants. */
const WHICH = /^(?:sorts?|kinds?|products?|items?|which (?:one|product|sort|kind)|what)$/i;
const DATED: ReadonlySet<string> = new Set(["booking", "reservation", "viewing"]);

const SAYS_WHO_COMES = /\b(?:com(?:e|es|ing)|attend\w*|answer|reply|yes|number of|how many|guests|people|adults)\b/i;

/** Where several things are to be asked, the form asks for these and how to answer, and for nothing else. */
function usualFields({ fields }: FormPlan, areTold: boolean): [string, FieldKind][] {
  const all = Object.entries(fields);
  return areTold ? all.filter(([, { type }]) => type === "email" || type === "phone").slice(0, 1) : all;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
