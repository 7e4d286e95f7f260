import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

export const INPUT =
  "block w-full rounded-md border border-line bg-raised px-2.5 transition-colors hover:border-line-strong " +
  "focus:border-accent focus:outline-none aria-invalid:border-danger disabled:cursor-not-allowed disabled:opacity-50";

/** A label above whatever `children` makes with its id. */
export function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium text-muted">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

export interface FieldProps extends ComponentProps<"input"> {
  label: string;
  /** What stands below it. */
  hint?: string;
  /** Why what was typed cannot be taken; it stands in the hint's place. */
  problem?: string | undefined;
}

/** A line of text to fill in, with its label above and a hint or a problem below. */
export function Field({ label, hint, problem, className, ...rest }: FieldProps) {
  const words = problem ?? hint;
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <input
            id={id}
            spellCheck={false}
            aria-invalid={problem !== undefined}
            aria-describedby={words === undefined ? undefined : `${id}-words`}
            className={classNames(INPUT, "h-8", className)}
            {...rest}
          />
          {words !== undefined && (
            <p
              id={`${id}-words`}
              className={classNames("mt-0.5 text-sm", problem === undefined ? "text-faint" : "text-danger")}
            >
              {words}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}
