import { useId } from "react";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";

export function ChoiceField({ options, ...field }: FieldProps<string> & { options: readonly string[] }) {
  const id = useId();
  // A value that is no longer among the options stays until another one is chosen.
  const shown = field.value === "" || options.includes(field.value) ? options : [field.value, ...options];
  return (
    <div className="min-w-32 flex-1 @md:w-[calc(50%-0.375rem)] @md:flex-none">
      <Labelled id={id} label={field.label} error={field.error}>
        <select
          {...controlProps(id, field)}
          className="input"
          value={field.value}
          onChange={(event) => field.onChange(event.target.value)}
        >
          <option value="">–</option>
          {shown.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
