import { useId } from "react";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";

interface NumberFieldProps extends FieldProps<number | null> {
  /** Shown in the field, behind the number. */
  unit?: string;
}

export function NumberField({ unit, ...field }: NumberFieldProps) {
  const id = useId();
  return (
    <div className="min-w-32 flex-1 @md:w-[calc(50%-0.375rem)] @md:flex-none">
      <Labelled id={id} label={field.label} error={field.error}>
        <div className="relative">
          <input
            {...controlProps(id, field)}
            type="number"
            step="any"
            className={unit === undefined ? "input" : "input pr-14"}
            value={field.value ?? ""}
            onChange={(event) => field.onChange(event.target.value === "" ? null : event.target.valueAsNumber)}
          />
          <span className="pointer-events-none absolute inset-y-0 right-3 grid place-items-center text-sm text-muted">
            {unit}
          </span>
        </div>
      </Labelled>
    </div>
  );
}
