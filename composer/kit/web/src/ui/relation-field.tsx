import { useId, useState } from "react";
import type { Option } from "../records/find-options.ts";
import { Combobox } from "./combobox.tsx";
import { Icon } from "./icons.tsx";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";

interface RelationFieldProps extends FieldProps<string> {
  options: readonly Option[];
}

/** Up to so many are seen at a glance; more are found by typing. */
const MOST_IN_SELECT = 12;

/** One other record, by its id; "" for none. */
export function RelationField(field: RelationFieldProps) {
  return field.options.length > MOST_IN_SELECT ? <FoundRelation {...field} /> : <SelectedRelation {...field} />;
}

function SelectedRelation({ options, ...field }: RelationFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={field.label} error={field.error}>
      <select
        {...controlProps(id, field)}
        className="input"
        // What is no longer there counts as none.
        value={options.some((option) => option.id === field.value) ? field.value : ""}
        onChange={(event) => field.onChange(event.target.value)}
      >
        <option value="">–</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function FoundRelation({ options, ...field }: RelationFieldProps) {
  const id = useId();
  const chosen = options.find((option) => option.id === field.value);
  /** Null while nothing is typed: then the chosen one is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Labelled id={id} label={field.label} error={field.error}>
      <div className="relative flex">
        <Combobox
          control={controlProps(id, field)}
          label={field.label}
          options={options}
          typed={typed ?? chosen?.label ?? ""}
          showsAll={typed === null}
          onType={(text) => {
            setTyped(text);
            if (text === "") field.onChange("");
          }}
          onChoose={(option) => {
            field.onChange(option.id);
            setTyped(null);
          }}
          // What was typed and not chosen is no answer.
          onBlur={() => setTyped(null)}
          placeholder="Type to find"
          className="input pr-11"
        />
        {chosen === undefined ? (
          <Icon name="chevronDown" className="pointer-events-none absolute top-3 right-3 text-muted" />
        ) : (
          <button
            type="button"
            aria-label={`Clear ${field.label}`}
            className="icon-button absolute top-0.5 right-0.5"
            onClick={() => {
              field.onChange("");
              document.getElementById(id)?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </Labelled>
  );
}
