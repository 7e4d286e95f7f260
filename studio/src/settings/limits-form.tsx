import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Notice } from "../ui/notice.tsx";
import { describeRefusal, type Refusal } from "./describe-refusal.ts";
import { formatLimit, parseLimit, type LimitKind } from "./parse-limit.ts";

const NOTHING = { fields: {}, other: null };

interface LimitsFormProps<Name extends string> {
  fields: readonly { name: Name; label: string; kind: LimitKind }[];
  limits: Record<Name, number | null>;
  defaults: Record<Name, number | null>;
  /** Throws what the server has against it. */
  onSave: (limits: Record<Name, number | null>) => Promise<unknown>;
}

/** Some limits, saved together. What was typed stays until it is saved; what is wrong with it stands at its field. */
export function LimitsForm<Name extends string>({ fields, limits, defaults, onSave }: LimitsFormProps<Name>) {
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const [refusal, setRefusal] = useState<Refusal<Name>>(NOTHING);
  const [isSaving, setIsSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const rows = fields.map((field) => {
    const text = typed[field.name] ?? formatLimit(limits[field.name]);
    const parsed = parseLimit(text, field.kind);
    return { ...field, text, parsed, problem: "problem" in parsed ? parsed.problem : refusal.fields[field.name] };
  });
  const values = { ...limits };
  for (const { name, parsed } of rows) if ("value" in parsed) values[name] = parsed.value;
  const isWrong = rows.some(({ parsed }) => "problem" in parsed);
  const isChanged = isSaving || isWrong || fields.some(({ name }) => values[name] !== limits[name]);
  const isDefault = fields.every(({ name }) => limits[name] === defaults[name]);

  async function save(wanted: Record<Name, number | null>, isTyped: boolean): Promise<void> {
    setIsSaving(true);
    setRefusal(NOTHING);
    try {
      await onSave(wanted);
      // Somebody who typed on meanwhile keeps that.
      setTyped((now) => (isTyped && now !== typed ? now : {}));
    } catch (error) {
      setRefusal(
        describeRefusal(
          error,
          fields.map(({ name }) => name),
        ),
      );
      focusWrong();
    } finally {
      setIsSaving(false);
    }
  }

  function focusWrong(): void {
    setTimeout(() => form.current?.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus(), 0);
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWrong) return event.currentTarget.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus();
        if (isChanged && !isSaving) void save(values, true);
      }}
    >
      <div className="grid gap-3 sm:grid-cols-3">
        {rows.map(({ name, label, kind, text, problem }) => (
          <Field
            key={name}
            label={label}
            inputMode={kind === "usd" ? "decimal" : "text"}
            autoComplete="off"
            placeholder="No limit"
            value={text}
            onChange={(event) => {
              setTyped({ ...typed, [name]: event.target.value });
              setRefusal(({ fields: others }) => ({ fields: { ...others, [name]: undefined }, other: null }));
            }}
            hint={`Default: ${kind === "usd" ? "$" : ""}${formatLimit(defaults[name]) || "no limit"}`}
            problem={problem}
          />
        ))}
      </div>
      {refusal.other !== null && (
        <Notice tone="danger" className="mt-3">
          Not saved. {refusal.other}
        </Notice>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={!isChanged || isSaving}>
          Save
        </Button>
        <Button
          look="ghost"
          disabled={isSaving || (isDefault && !isChanged)}
          onClick={() => {
            if (isDefault) setTyped({});
            else void save(defaults, false);
          }}
        >
          Back to default
        </Button>
      </div>
    </form>
  );
}
