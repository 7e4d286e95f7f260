import { useId } from "react";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";

interface TextFieldProps extends FieldProps<string> {
  type?: "text" | "url" | "email" | "tel" | "date" | "time";
}

/** Short values stand side by side where there is room, and are no wider than that where there is nothing beside them. */
const WIDTHS = {
  text: "w-full min-w-0",
  url: "w-full min-w-0",
  email: "min-w-52 flex-1",
  tel: "min-w-52 flex-1",
  date: "min-w-32 flex-1 @md:max-w-[calc(50%-0.375rem)]",
  time: "min-w-32 flex-1 @md:max-w-[calc(50%-0.375rem)]",
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
