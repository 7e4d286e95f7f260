import { type FieldOf, isStored, type StoredField } from "@lathe/protocol/app/field";
import { type EntityParts, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { relatedParts, relationsOf } from "../records/relations.ts";
import { freshDraft, titleText, trimmedDraft } from "../records/title-code.ts";

const COMPONENTS = {
  text: "TextField",
  url: "TextField",
  email: "TextField",
  phone: "TextField",
  date: "TextField",
  time: "TextField",
  longText: "LongTextField",
  tags: "TagsField",
  color: "ColorField",
  image: "ImageField",
  relation: "RelationField",
  number: "NumberField",
  money: "NumberField",
  choice: "ChoiceField",
  checkbox: "CheckboxField",
  rating: "RatingField",
} as const satisfies Record<StoredField["type"], string>;

/** src/<entities>/<entity>-form.tsx */
export function formFile(parts: EntityParts): string {
  const { names, title } = parts;
  const others = parts.others.filter(isStored);
  const { one, type } = names;
  const { hasInitialValues, hasFormBeside, forms } = entityUse(parts);
  // A long form would push the list out of sight on a phone; a short one shows all that can be entered.
  const folds =
    hasFormBeside && forms.length === 0 && (others.length > 5 || others.some(({ type: kind }) => kind === "longText"));
  return code`
    interface ${type}FormProps {
      /** The one that is changed; null for a new one. */
      ${one}: ${type} | null;
      ${hasInitialValues && ["/** What a new one begins with. */", `initial?: Partial<${type}Draft>;`]}
      /** The words on the button. */
      action: string;
      onSave: (draft: ${type}Draft) => void;
      onCancel?: () => void;
    }

    export function ${type}Form({ ${one}, ${hasInitialValues ? "initial, " : ""}action, onSave, onCancel }: ${type}FormProps) {
      const [draft, setDraft] = useState<${type}Draft>(${one} ?? ${freshDraft(parts, hasInitialValues ? "...initial" : "")});
      const [wasRefused, setWasRefused] = useState(false);
      ${folds && `const [isOpen, setIsOpen] = useState(${one} !== null);`}
      const form = useRef<HTMLFormElement>(null);
      const faults = wasRefused ? find${type}Faults(draft) : {};
      ${relationsOf(parts).map((field) => optionsOf(parts, field))}

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
        onSave(${trimmedDraft(parts, "draft")});
        if (${one} !== null) return;
        setDraft(${freshDraft(parts)});
        setWasRefused(false);
        focusFirst(form.current, "input");
      }

      return (
        <form ref={form} noValidate ${folds ? "onFocus={() => setIsOpen(true)} " : ""}onSubmit={submit} className="@container grid gap-4">
          ${isStored(title) && control(title)}
          ${
            others.length > 0 &&
            fragment`
              <div className=${folds ? '{`flex-wrap gap-x-3 gap-y-4 ${isOpen ? "flex" : "hidden md:flex"}`}' : '"flex flex-wrap gap-x-3 gap-y-4"'}>
                ${others.map(control)}
              </div>
            `
          }
          <div className="mt-1 flex gap-2 @md:flex-row-reverse">
            <button type="submit" className={\`button-primary flex-1 \${onCancel === undefined ? "" : "@md:flex-none"}\`}>
              ${hasFormBeside && `{onCancel === undefined && <Icon name="plus" />}`}
              {action}
            </button>
            {onCancel !== undefined && (
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
      if (found instanceof HTMLElement)
        (found.matches("fieldset") ? (found.querySelector("input") ?? found) : found).focus();
    }
  `;
}

/** What can be chosen for a relation; a record does not point to itself. */
function optionsOf(parts: EntityParts, field: FieldOf<"relation">): string {
  const other = relatedParts(parts, field);
  const toOption = `.map((item) => ({ id: item.id, label: ${titleText(other, "item")} }))`;
  if (other.entity !== parts.entity)
    return `const ${optionsName(field)} = useStore(${other.names.store}).items${toOption};`;
  return fragment`
    const ${optionsName(field)} = useStore(${other.names.store})
      .items.filter((item) => item.id !== ${parts.names.one}?.id)
      ${toOption};
  `;
}

function control(field: StoredField): string {
  const { id } = field;
  const component = field.type === "relation" && field.many ? "RelationsField" : COMPONENTS[field.type];
  return fragment`
    <${component}
      label=${jsxValue(field.label)}
      ${extra(field)}
      ${field.required && field.type !== "rating" && "required"}
      value={draft.${id}}
      error={faults.${id}}
      onChange={(value) => change({ ${id}: value })}
    />
  `;
}

function extra(field: StoredField): string | null {
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
    case "relation":
      return `options={${optionsName(field)}}`;
    case "tags":
      return `options={[${field.options.map(quoted).join(", ")}]}`;
    case "rating":
      return `max={${field.max}}`;
    default:
      return null;
  }
}
