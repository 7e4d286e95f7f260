import { ChipsInput } from "./chips-input.tsx";
import type { FieldProps } from "./labelled.tsx";

interface TagsFieldProps extends Omit<FieldProps<readonly string[]>, "onChange"> {
  onChange: (value: string[]) => void;
  /** What is offered; anything else can be entered too. */
  options: readonly string[];
}

/** Short texts, each once. Enter or a comma adds what was typed. */
export function TagsField({ value, onChange, options, ...field }: TagsFieldProps) {
  function add(typed: string) {
    const known = new Map([...options, ...value].map((tag) => [tag.toLowerCase(), tag]));
    const tags = typed.split(",").map((tag) => tag.trim().replace(/\s+/g, " "));
    const entered = tags.filter((tag) => tag !== "").map((tag) => known.get(tag.toLowerCase()) ?? tag);
    onChange([...new Set([...value, ...entered])]);
  }

  return (
    <ChipsInput
      {...field}
      chosen={value.map(optionOf)}
      options={options.filter((option) => !value.includes(option)).map(optionOf)}
      onAdd={(option) => onChange([...value, option.label])}
      onRemove={(option) => onChange(value.filter((tag) => tag !== option.label))}
      onEnter={add}
      placeholder="Add a tag, then Enter"
    />
  );
}

function optionOf(tag: string) {
  return { id: tag, label: tag };
}
