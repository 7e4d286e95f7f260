import { Icon } from "../ui/icons.tsx";
import { CopyReport } from "./copy-report.tsx";
import { useCopying } from "./use-copying.ts";

interface CopyButtonProps {
  text: string;
  /** What is copied, for assistive tools. */
  name: string;
}

/** Says for a moment whether it went well. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const { state, copy } = useCopying(text);
  return (
    <>
      <button type="button" aria-label={`Copy ${name}`} className="button-quiet" onClick={() => void copy()}>
        {state === "copied" && <Icon name="check" />}
        {state === "copied" ? "Copied" : state === "failed" ? "Not possible here" : "Copy"}
      </button>
      <CopyReport state={state} name={name} />
    </>
  );
}
