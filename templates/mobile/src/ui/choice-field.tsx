import { Chips } from "@/ui/chips";
import { Field, type FieldProps } from "@/ui/field";

/** A second tap on the chosen option takes the choice back. */
export function ChoiceField({ label, value, error, onChange, options }: FieldProps<string> & { options: readonly string[] }) {
  // A value that is no longer among the options stays until another one is chosen.
  const shown = value === "" || options.includes(value) ? options : [value, ...options];
  return (
    <Field label={label} error={error}>
      <Chips
        label={label}
        options={shown.map((option) => ({ label: option, value: option }))}
        value={value}
        onChange={(option) => onChange(option === value ? "" : option)}
      />
    </Field>
  );
}
