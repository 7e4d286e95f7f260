import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, capitalised, inSentence, openLabel, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue, quoted } from "../code.ts";

/** src/<entities>/toolbar.tsx: search, filters and sorting. */
export function toolbarFile(parts: EntityParts): string {
  const { entity, names, filters } = parts;
  const { file, type, many } = names;
  const { search, sorting } = entity.features;
  const texts = filters.filter((field) => field.type === "text");
  const chips = filters.filter((field) => field.type !== "text");
  const choices = chips.filter((field) => field.type === "choice").map(optionsName);
  return code`
    ${(search || sorting) && 'import { Icon } from "../ui/icons.tsx";'}
    ${(choices.length > 0 || texts.length > 0) && `import { ${[...choices, ...(texts.length > 0 ? [`type ${type}`] : [])].join(", ")} } from "./${file}.ts";`}
    import { ${sorting ? "type Sorting, sortings, type View" : "type View"} } from "./view.ts";

    interface ToolbarProps {
      ${texts.length > 0 && `${many}: readonly ${type}[];`}
      view: View;
      onChange: (view: View) => void;
    }

    export function Toolbar({ ${texts.length > 0 ? `${many}, ` : ""}view, onChange }: ToolbarProps) {
      return (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          ${
            search &&
            fragment`
              <div className="relative min-w-48 flex-1">
                <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-muted">
                  <Icon name="search" />
                </span>
                <input
                  type="search"
                  aria-label=${jsxValue(`Search ${entity.plural}`)}
                  placeholder="Search"
                  className="input pl-10"
                  value={view.query}
                  onChange={(event) => onChange({ ...view, query: event.target.value })}
                />
              </div>
            `
          }
          ${
            sorting &&
            fragment`
              <div className="flex items-center gap-1">
                <label htmlFor="sorting" className="text-sm whitespace-nowrap text-muted">
                  Sort by
                </label>
                <select
                  id="sorting"
                  className="input ml-1 w-auto max-w-44 text-sm"
                  value={view.sorting}
                  onChange={(event) => onChange({ ...view, sorting: event.target.value as Sorting })}
                >
                  {Object.entries(sortings).map(([key, { label }]) => (
                    <option key={key} value={key}>
                      {label}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  className="icon-button size-11"
                  aria-label={view.descending ? "Descending, change to ascending" : "Ascending, change to descending"}
                  onClick={() => onChange({ ...view, descending: !view.descending })}
                >
                  <Icon name="arrows" />
                </button>
              </div>
            `
          }
          ${chips.map((field) => chipFilter(parts, field))}
          ${texts.map((field) => selectFilter(parts, field))}
        </div>
      );
    }
    ${
      chips.length > 0 &&
      fragment`

        interface ChipsProps<Value> {
          /** Says what is filtered by. */
          label: string;
          options: readonly { label: string; value: Value }[];
          value: Value;
          onChange: (value: Value) => void;
        }

        function Chips<Value>({ label, options, value, onChange }: ChipsProps<Value>) {
          return (
            <fieldset className="flex min-w-0 flex-wrap gap-1.5">
              <legend className="sr-only">{label}</legend>
              {options.map((option) => (
                <button
                  key={option.label}
                  type="button"
                  aria-pressed={option.value === value}
                  className="chip"
                  onClick={() => onChange(option.value)}
                >
                  {option.label}
                </button>
              ))}
            </fieldset>
          );
        }
      `
    }
  `;
}

function chipFilter(parts: EntityParts, field: Field): string {
  const options =
    field.type === "choice"
      ? `{ label: ${quoted("All")}, value: null }, ...${optionsName(field)}.map((option) => ({ label: option, value: option }))`
      : `{ label: "All", value: null }, { label: ${quoted(openLabel(parts, field))}, value: false }, { label: ${quoted(field.label)}, value: true }`;
  const items =
    field.type === "choice" ? null : options.split("}, ").map((option) => `${option.replace(/\s*\}?$/, "")} },`);
  return fragment`
    <Chips<${field.type === "choice" ? "string" : "boolean"} | null>
      label=${jsxValue(`Filter by ${inSentence(field.label)}`)}
      ${
        items === null
          ? `options={[${options}]}`
          : fragment`
              options={[
                ${items}
              ]}
            `
      }
      value={view.${field.id}}
      onChange={(value) => onChange({ ...view, ${field.id}: value })}
    />
  `;
}

function selectFilter({ names }: EntityParts, field: Field): string {
  const { one, many } = names;
  const values = `[...new Set(${many}.map((${one}) => ${one}.${field.id}))].filter((value) => value !== "").sort()`;
  return fragment`
    <fieldset className="min-w-0">
      <legend className="sr-only">${jsxText(`Filter by ${inSentence(field.label)}`)}</legend>
      <select
        aria-label="Show"
        className="input max-w-44 text-sm"
        value={view.${field.id} ?? ""}
        onChange={(event) => onChange({ ...view, ${field.id}: event.target.value || null })}
      >
        <option value="">${jsxText(`${capitalised(field.label)}: all`)}</option>
        {${values}.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </fieldset>
  `;
}
