import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue } from "../code.ts";

const COMPONENTS = {
  text: "TextField",
  url: "TextField",
  email: "TextField",
  phone: "TextField",
  date: "TextField",
  time: "TextField",
  longText: "LongTextField",
  tags: "TextField",
  color: "TextField",
  image: "TextField",
  relation: "TextField",
  number: "NumberField",
  money: "NumberField",
  choice: "ChoiceField",
  checkbox: "CheckboxField",
  rating: "RatingField",
} as const satisfies Record<Field["type"], string>;

/** src/<entities>/<entity>-form.tsx */
export function formFile(parts: EntityParts): string {
  const { entity, names, title, others } = parts;
  const { one, type, file } = names;
  const components = [...new Set(entity.fields.map((field) => COMPONENTS[field.type]))]
    .filter((name) => name !== "RatingField")
    .sort();
  const choices = entity.fields.filter((field) => field.type === "choice").map(optionsName);
  // A long form would push the list out of sight on a phone; a short one shows all that can be entered.
  const folds = others.length > 5;
  return code`
    import { type FormEvent, useEffect, useRef, useState } from "react";
    import { ${components.join(", ")} } from "../ui/fields.tsx";
    import { Icon } from "../ui/icons.tsx";
    ${parts.rating !== null && 'import { RatingField } from "../ui/rating-field.tsx";'}
    import { ${[`empty${type}`, `find${type}Faults`, ...choices, `type ${type}`, `type ${type}Draft`].join(", ")} } from "./${file}.ts";

    interface ${type}FormProps {
      /** The one that is changed; null for a new one. */
      ${one}: ${type} | null;
      onSave: (draft: ${type}Draft) => void;
      onCancel: () => void;
    }

    export function ${type}Form({ ${one}, onSave, onCancel }: ${type}FormProps) {
      const [draft, setDraft] = useState<${type}Draft>(${one} ?? empty${type});
      const [wasRefused, setWasRefused] = useState(false);
      ${folds && `const [isOpen, setIsOpen] = useState(${one} !== null);`}
      const form = useRef<HTMLFormElement>(null);
      const faults = wasRefused ? find${type}Faults(draft) : {};

      // Whoever asks for a change goes on in the form.
      useEffect(() => {
        if (${one} !== null) focusFirst(form.current, "input, textarea, select");
      }, [${one}]);

      function change(values: Partial<${type}Draft>) {
        setDraft({ ...draft, ...values });
      }

      function submit(event: FormEvent) {
        event.preventDefault();
        if (Object.keys(find${type}Faults(draft)).length > 0) {
          setWasRefused(true);
          // The fields learn in this event that they are at fault; they are marked only after it.
          requestAnimationFrame(() => focusFirst(form.current, "[aria-invalid=true]"));
          return;
        }
        onSave({ ...draft, ${title.id}: draft.${title.id}.trim() });
        if (${one} !== null) return;
        setDraft(empty${type});
        setWasRefused(false);
        focusFirst(form.current, "input");
      }

      return (
        <form ref={form} noValidate ${folds ? "onFocus={() => setIsOpen(true)} " : ""}onSubmit={submit} className="panel grid gap-4 p-5 sm:p-6">
          <h2 className="text-lg font-semibold">{${one} === null ? ${jsString(`New ${entity.singular}`)} : ${jsString(`Edit ${entity.singular}`)}}</h2>
          ${control(title)}
          ${
            others.length > 0 &&
            fragment`
              <div className=${folds ? '{`flex-wrap gap-x-3 gap-y-4 ${isOpen ? "flex" : "hidden md:flex"}`}' : '"flex flex-wrap gap-x-3 gap-y-4"'}>
                ${others.map(control)}
              </div>
            `
          }
          <div className="mt-1 flex gap-2">
            <button type="submit" className="button-primary flex-1">
              {${one} === null && <Icon name="plus" />}
              {${one} === null ? ${jsString(`Add ${entity.singular}`)} : "Save changes"}
            </button>
            {${one} !== null && (
              <button type="button" className="button-quiet" onClick={onCancel}>
                Cancel
              </button>
            )}
          </div>
        </form>
      );
    }

    function focusFirst(form: HTMLFormElement | null, selector: string) {
      const found = form?.querySelector(selector);
      if (found instanceof HTMLElement) (found.matches("fieldset") ? (found.querySelector("input") ?? found) : found).focus();
    }
  `;
}

function jsString(text: string): string {
  return JSON.stringify(text);
}

function control(field: Field): string {
  const { id } = field;
  return fragment`
    <${COMPONENTS[field.type]}
      label=${jsxValue(field.label)}
      ${extra(field)}
      ${field.required && field.type !== "rating" && "required"}
      value={draft.${id}}
      error={faults.${id}}
      onChange={(value) => change({ ${id}: value })}
    />
  `;
}

function extra(field: Field): string | null {
  switch (field.type) {
    case "url":
    case "email":
    case "date":
    case "time":
      return `type="${field.type}"`;
    case "phone":
      return 'type="tel"';
    case "number":
      return field.unit === undefined ? null : `unit=${jsxValue(field.unit)}`;
    case "money":
      return `unit="${field.currency}"`;
    case "choice":
      return `options={${optionsName(field)}}`;
    case "rating":
      return `max={${field.max}}`;
    default:
      return null;
  }
}
