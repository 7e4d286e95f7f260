import { useId } from "react";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";

interface TextFieldProps extends FieldProps<string> {
  type?: "text" | "url" | "email" | "tel" | "date" | "time";
}

/** Short values take half of a wide form, so that they stand side by side. */
const WIDTHS = {
  text: "w-full min-w-0",
  url: "w-full min-w-0",
  email: "w-full min-w-0 @md:w-auto @md:min-w-[calc(50%-0.375rem)] @md:flex-1",
  tel: "w-full min-w-0 @md:w-auto @md:min-w-[calc(50%-0.375rem)] @md:flex-1",
  date: "min-w-32 flex-1 @md:w-[calc(50%-0.375rem)] @md:flex-none",
  time: "min-w-32 flex-1 @md:w-[calc(50%-0.375rem)] @md:flex-none",
};

export function TextField({ type = "text", ...field }: TextFieldProps) {
  const id = useId();
  return (
    <div className={WIDTHS[type]}>
      <Labelled id={id} label={field.label} error={field.error}>
        <input
          {...controlProps(id, field)}
          type={type}
          autoComplete="off"
          className="input"
          value={field.value}
          onChange={(event) => field.onChange(event.target.value)}
        />
      </Labelled>
    </div>
  );
}
