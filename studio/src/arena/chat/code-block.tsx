import { isValidElement, type ReactNode } from "react";
import { CopyButton } from "../../ui/copy-button.tsx";

/** Code in an answer: what language it is, and the way to copy it. `children` is its `code` element. */
export function CodeBlock({ children }: { children: ReactNode }) {
  const { language, text } = readCode(children);
  return (
    <div className="overflow-hidden rounded-md border border-line bg-ground">
      <div className="flex min-h-7 items-center gap-2 border-b border-line pr-0.5 pl-3 text-xs text-muted">
        <span className="grow font-mono">{language}</span>
        <CopyButton label="Copy the code" text={text} />
      </div>
      {/* Long lines scroll inside of it. */}
      <pre
        role="region"
        tabIndex={0}
        aria-label={language === "" ? "Code" : `Code: ${language}`}
        className="mt-0! rounded-none! border-0! focus-visible:-outline-offset-2"
      >
        {children}
      </pre>
    </div>
  );
}

function readCode(element: ReactNode): { language: string; text: string } {
  if (!isValidElement<{ className?: unknown; children?: unknown }>(element)) return { language: "", text: "" };
  const { className, children } = element.props;
  return {
    language: typeof className === "string" ? (/language-([\w+#.-]{1,20})/.exec(className)?.[1] ?? "") : "",
    text: typeof children === "string" ? children : "",
  };
}
