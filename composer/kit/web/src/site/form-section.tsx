import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "../ui/icons.tsx";
import { Section } from "./section.tsx";

interface FormSectionProps {
  id: string;
  title: string;
  text?: string;
  /** What is said to whoever sent it. */
  thanks: string;
  /** The form; it calls `onSent` when it has kept what was entered. */
  children: (onSent: () => void) => ReactNode;
}

/** A form in a site, and the thanks in its place once it is sent. */
export function FormSection({ id, title, text, thanks, children }: FormSectionProps) {
  const [isSent, setIsSent] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const wasSent = useRef(false);

  // The button that had the focus is gone: the thanks take it, and then the first input of the next form.
  useEffect(() => {
    if (isSent !== wasSent.current)
      frame.current?.querySelector<HTMLElement>(isSent ? "p" : "input, select, textarea, button")?.focus();
    wasSent.current = isSent;
  }, [isSent]);

  return (
    <Section id={id} title={title} text={text} width="narrow">
      <div ref={frame} className="panel p-5 sm:p-8">
        {isSent ? (
          <div className="grid justify-items-center gap-5 py-6 text-center">
            <span className="icon-mark">
              <Icon name="check" className="size-6" />
            </span>
            <p tabIndex={-1} className="text-lg text-pretty outline-none">
              {thanks}
            </p>
            <button type="button" className="button-quiet" onClick={() => setIsSent(false)}>
              Send another
            </button>
          </div>
        ) : (
          children(() => setIsSent(true))
        )}
      </div>
    </Section>
  );
}
