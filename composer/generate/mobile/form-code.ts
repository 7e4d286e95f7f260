import type { StoredField } from "@lathe/protocol/app/field";
import { type EntityParts, optionsName } from "../entity-parts.ts";
import { fragment, jsxValue, quoted } from "../code.ts";
import { relatedParts, relationsOf } from "../records/relations.ts";
import { titleText } from "../records/title-code.ts";

const COMPONENTS: Record<StoredField["type"], string> = {
  text: "TextField",
  longText: "TextField",
  url: "TextField",
  email: "TextField",
  phone: "TextField",
  time: "TextField",
  date: "DateField",
  number: "NumberField",
  money: "NumberField",
  choice: "ChoiceField",
  checkbox: "SwitchField",
  tags: "TagsField",
  color: "ColorField",
  image: "ImageField",
  relation: "RelationField",
  rating: "RatingField",
};

/** The lines of a form's component that read what its relations can lead to. */
export function choiceLines(parts: EntityParts): string[] {
  return relationsOf(parts).map((field) => {
    const other = relatedParts(parts, field);
    return `const ${field.id}Choices = useStore(${other.names.store}).items.map((each) => ({ id: each.id, label: ${titleText(other, "each")} }));`;
  });
}

/** The control of a field, in a form with `draft`, `faults` and `change`. */
export function control(field: StoredField, more: string | null): string {
  const { id } = field;
  const component = field.type === "relation" && field.many ? "RelationsField" : COMPONENTS[field.type];
  return fragment`
    <${component}
      label=${jsxValue(field.label)}
      ${extra(field)}
      ${more}
      value={draft.${id}}
      error={faults.${id}}
      onChange={(value) => change({ ${id}: value })}
    />
  `;
}

function extra(field: StoredField): string | null {
  switch (field.type) {
    case "longText":
      return 'kind="long"';
    case "url":
    case "email":
    case "phone":
    case "time":
      return `kind="${field.type}"`;
    case "number":
      return field.unit === undefined ? null : `unit=${jsxValue(field.unit)}`;
    case "money":
      return `unit="${field.currency}"`;
    case "choice":
      return `options={${optionsName(field)}}`;
    case "tags":
      return `options={[${field.options.map(quoted).join(", ")}]}`;
    case "relation":
      return `options={${field.id}Choices}`;
    case "rating":
      return `max={${field.max}}`;
    default:
      return null;
  }
}
