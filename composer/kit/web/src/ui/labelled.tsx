import type { ReactNode } from "react";

/** What the fields of a form have in common. */
export interface FieldProps<Value> {
  label: string;
  value: Value;
  required?: boolean;
  /** What is wrong with the value, in words. */
  error?: string;
  onChange: (value: Value) => void;
}

interface LabelledProps {
  /** Of the control. */
  id: string;
  label: string;
  error: string | undefined;
  children: ReactNode;
}

/** A label above a control, and below it what is wrong with its value. */
export function Labelled({ id, label, error, children }: LabelledProps) {
  return (
    <div className="w-full min-w-0">
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      {children}
      <ErrorText id={`${id}-error`} text={error} />
    </div>
  );
}

export function ErrorText({ id, text }: { id: string; text: string | undefined }) {
  return (
    <p id={id} className={text === undefined ? "hidden" : "mt-1.5 text-sm text-danger"}>
      {text}
    </p>
  );
}

/** What ties a control to its label and its error. */
export function controlProps(id: string, { required, error }: { required?: boolean; error?: string }) {
  return { id, required, "aria-invalid": error !== undefined, "aria-describedby": `${id}-error` };
}
