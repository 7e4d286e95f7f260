import { type ReactNode, useId, useState } from "react";
import { Icon } from "../ui/icons.tsx";

/** Something that is looked at now and then, behind its name. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        className="button-quiet justify-self-center"
        onClick={() => setIsOpen(!isOpen)}
      >
        {title}
        <Icon name="chevronDown" className={`size-4 shrink-0 ${isOpen ? "rotate-180" : ""}`} />
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
