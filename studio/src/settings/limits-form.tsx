import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { formatLimit, parseLimit, type LimitKind } from "./parse-limit.ts";

interface LimitsFormProps<Name extends string> {
  fields: readonly { name: Name; label: string; kind: LimitKind }[];
  limits: Record<Name, number | null>;
  defaults: Record<Name, number | null>;
  onSave: (limits: Record<Name, number | null>) => void;
}

/** Some limits, saved together. What was typed stays until it is saved, or somebody else changes the limits. */
export function LimitsForm<Name extends string>({ fields, limits, defaults, onSave }: LimitsFormProps<Name>) {
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const rows = fields.map((field) => {
    const text = typed[field.name] ?? formatLimit(limits[field.name]);
    return { ...field, text, parsed: parseLimit(text, field.kind) };
  });
  const values = { ...limits };
  for (const { name, parsed } of rows) if ("value" in parsed) values[name] = parsed.value;
  const isWrong = rows.some(({ parsed }) => "problem" in parsed);
  const isChanged = isWrong || fields.some(({ name }) => values[name] !== limits[name]);
  const isDefault = fields.every(({ name }) => limits[name] === defaults[name]);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWrong) return event.currentTarget.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus();
        setTyped({});
        if (isChanged) onSave(values);
      }}
    >
      <div className="grid gap-3 sm:grid-cols-3">
        {rows.map(({ name, label, kind, text, parsed }) => (
          <Field
            key={name}
            label={label}
            inputMode={kind === "usd" ? "decimal" : "text"}
            autoComplete="off"
            placeholder="No limit"
            value={text}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            hint={`Default: ${kind === "usd" ? "$" : ""}${formatLimit(defaults[name]) || "no limit"}`}
            problem={"problem" in parsed ? parsed.problem : undefined}
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={!isChanged}>
          Save
        </Button>
        <Button
          look="ghost"
          disabled={isDefault && !isChanged}
          onClick={() => {
            setTyped({});
            if (!isDefault) onSave(defaults);
          }}
        >
          Back to default
        </Button>
      </div>
    </form>
  );
}
