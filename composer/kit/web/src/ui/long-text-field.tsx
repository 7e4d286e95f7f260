import { useId } from "react";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";

export function LongTextField(field: FieldProps<string>) {
  const id = useId();
  return (
    <Labelled id={id} label={field.label} error={field.error}>
      <textarea
        {...controlProps(id, field)}
        rows={3}
        className="input field-sizing-content max-h-96 min-h-24"
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </Labelled>
  );
}
