import type { Option } from "../records/find-options.ts";
import { ChipsInput } from "./chips-input.tsx";
import type { FieldProps } from "./labelled.tsx";

interface RelationsFieldProps extends Omit<FieldProps<readonly string[]>, "onChange"> {
  onChange: (value: string[]) => void;
  options: readonly Option[];
}

/** Any number of other records, by their ids. Those that are no longer there are not shown. */
export function RelationsField({ value, onChange, options, ...field }: RelationsFieldProps) {
  return (
    <ChipsInput
      {...field}
      chosen={value.flatMap((id) => options.find((option) => option.id === id) ?? [])}
      options={options.filter((option) => !value.includes(option.id))}
      onAdd={(option) => onChange([...value, option.id])}
      onRemove={(option) => onChange(value.filter((id) => id !== option.id))}
      placeholder={options.length === 0 ? "There is nothing to choose yet" : "Type to find"}
    />
  );
}
