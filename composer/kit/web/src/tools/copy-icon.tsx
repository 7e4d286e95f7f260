import { Icon } from "../ui/icons.tsx";
import { CopyReport } from "./copy-report.tsx";
import { useCopying } from "./use-copying.ts";

interface CopyIconProps {
  text: string;
  /** What is copied, for assistive tools. */
  name: string;
}

/** A picture as a button beside what it copies. */
export function CopyIcon({ text, name }: CopyIconProps) {
  const { state, copy } = useCopying(text);
  return (
    <>
      <button
        type="button"
        aria-label={`Copy ${name}`}
        title={state === "failed" ? "The browser does not allow copying." : "Copy"}
        className="icon-button"
        onClick={() => void copy()}
      >
        <Icon
          name={state === "copied" ? "check" : state === "failed" ? "close" : "copy"}
          className="size-4.5 shrink-0"
        />
      </button>
      <CopyReport state={state} name={name} />
    </>
  );
}
