import { useId } from "react";
import { controlProps, ErrorText, type FieldProps } from "./labelled.tsx";

export function CheckboxField(field: FieldProps<boolean>) {
  const id = useId();
  return (
    <div className="w-full">
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
        <input
          {...controlProps(id, field)}
          type="checkbox"
          className="checkbox"
          checked={field.value}
          onChange={(event) => field.onChange(event.target.checked)}
        />
        {field.label}
      </label>
      <ErrorText id={`${id}-error`} text={field.error} />
    </div>
  );
}
