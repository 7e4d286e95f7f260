import type { FieldType } from "@lathe/protocol/app/field";
import type { EntityParts } from "../entity-parts.ts";
import { code, fragment } from "../code.ts";

const TEXT_LIKE: readonly FieldType[] = ["text", "url", "email", "phone", "date", "time"];

/** src/ui/fields.tsx: a labelled control of each sort that the form has. */
export function fieldsFile(parts: EntityParts): string {
  const types = new Set(parts.entity.fields.map((field) => field.type));
  const textTypes = TEXT_LIKE.filter((type) => types.has(type)).map(
    (type) => ({ phone: "tel" })[type as "phone"] ?? type,
  );
  const hasNarrow = (["date", "time", "number", "money", "choice"] as const).some((type) => types.has(type));
  const narrowTypes = (["date", "time"] as const).filter((type) => types.has(type));
  const pieces = [
    fragment`
      export function FieldError({ id, text }: { id: string; text: string | undefined }) {
        return (
          <p id={id} className={text === undefined ? "hidden" : "mt-1.5 text-sm text-danger"}>
            {text}
          </p>
        );
      }
    `,
    fragment`
        interface LabelledProps {
          id: string;
          label: string;
          error: string | undefined;
          ${hasNarrow && ["/** Shares its row with another narrow one. */", "isNarrow?: boolean;"]}
          children: ReactNode;
        }

        /** A label above a control, and below it what is wrong with its value. */
        function Labelled({ id, label, error, ${hasNarrow ? "isNarrow = false, " : ""}children }: LabelledProps) {
          return (
            <div className=${hasNarrow ? '{isNarrow ? "min-w-32 flex-1" : "w-full min-w-0"}' : '"w-full min-w-0"'}>
              <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
                {label}
              </label>
              {children}
              <FieldError id={\`\${id}-error\`} text={error} />
            </div>
          );
        }

        function controlProps(id: string, { required, error }: { required?: boolean; error?: string }) {
          return { id, required, "aria-invalid": error !== undefined, "aria-describedby": \`\${id}-error\` };
        }
      `,
    fragment`
      interface TextFieldProps extends FieldProps<string> {
        type?: ${textTypes.map((type) => `"${type}"`).join(" | ")};
      }

      export function TextField({ type = "text", ...field }: TextFieldProps) {
        const id = useId();
        return (
          <Labelled id={id} label={field.label} error={field.error}${narrowTypes.length === 0 ? "" : ` isNarrow={${narrowTypes.map((type) => `type === "${type}"`).join(" || ")}}`}>
            <input
              {...controlProps(id, field)}
              type={type}
              autoComplete="off"
              className="input"
              value={field.value}
              onChange={(event) => field.onChange(event.target.value)}
            />
          </Labelled>
        );
      }
    `,
    types.has("longText") &&
      fragment`
        export function LongTextField(field: FieldProps<string>) {
          const id = useId();
          return (
            <Labelled id={id} label={field.label} error={field.error}>
              <textarea
                {...controlProps(id, field)}
                rows={3}
                className="input"
                value={field.value}
                onChange={(event) => field.onChange(event.target.value)}
              />
            </Labelled>
          );
        }
      `,
    (types.has("number") || types.has("money")) &&
      fragment`
        interface NumberFieldProps extends FieldProps<number | null> {
          /** Shown in the field, behind the number. */
          unit?: string;
        }

        export function NumberField({ unit, ...field }: NumberFieldProps) {
          const id = useId();
          return (
            <Labelled id={id} label={field.label} error={field.error} isNarrow>
              <div className="relative">
                <input
                  {...controlProps(id, field)}
                  type="number"
                  step="any"
                  className={unit === undefined ? "input" : "input pr-14"}
                  value={field.value ?? ""}
                  onChange={(event) => field.onChange(event.target.value === "" ? null : event.target.valueAsNumber)}
                />
                <span className="pointer-events-none absolute inset-y-0 right-3 grid place-items-center text-sm text-muted">{unit}</span>
              </div>
            </Labelled>
          );
        }
      `,
    types.has("choice") &&
      fragment`
        export function ChoiceField({ options, ...field }: FieldProps<string> & { options: readonly string[] }) {
          const id = useId();
          // A value that is no longer among the options stays until another one is chosen.
          const shown = field.value === "" || options.includes(field.value) ? options : [field.value, ...options];
          return (
            <Labelled id={id} label={field.label} error={field.error} isNarrow>
              <select
                {...controlProps(id, field)}
                className="input"
                value={field.value}
                onChange={(event) => field.onChange(event.target.value)}
              >
                <option value="">–</option>
                {shown.map((option) => (
                  <option key={option}>{option}</option>
                ))}
              </select>
            </Labelled>
          );
        }
      `,
    types.has("checkbox") &&
      fragment`
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
              <FieldError id={\`\${id}-error\`} text={field.error} />
            </div>
          );
        }
      `,
  ];
  return code`
    import { type ReactNode, useId } from "react";

    interface FieldProps<Value> {
      label: string;
      value: Value;
      required?: boolean;
      error?: string;
      onChange: (value: Value) => void;
    }

    ${pieces.filter((piece) => piece !== false).join("\n\n")}
  `;
}
