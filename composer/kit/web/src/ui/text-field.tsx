import { useId } from "react";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";

interface TextFieldProps extends FieldProps<string> {
  type?: "text" | "url" | "email" | "tel" | "date" | "time";
}

export function TextField({ type = "text", ...field }: TextFieldProps) {
  const id = useId();
  return (
    <div className={type === "date" || type === "time" ? "min-w-32 flex-1" : "w-full min-w-0"}>
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
