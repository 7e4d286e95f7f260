import { Tabs as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface TabsProps {
  /** Of the list of tabs. */
  label: string;
  tabs: readonly { id: string; label: string; content: () => ReactNode }[];
  value: string | undefined;
  onChange: (id: string) => void;
  /** Of a page, or inside of something small. */
  look?: "page" | "dense";
}

/** Pages beside each other, of which one shows. Arrow keys go through them. */
export function Tabs({ label, tabs, value, onChange, look = "page" }: TabsProps) {
  return (
    <Primitive.Root value={value} onValueChange={onChange}>
      <Primitive.List aria-label={label} className="-mx-1.5 flex flex-wrap gap-x-1 border-b border-line sm:gap-x-2">
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.id}
            value={tab.id}
            className={classNames(
              look === "page" ? "h-10" : "h-8",
              "-mb-px shrink-0 border-b-2 border-transparent px-1.5 whitespace-nowrap text-muted -outline-offset-2 transition-colors hover:text-ink data-[state=active]:border-ink data-[state=active]:font-medium data-[state=active]:text-ink",
            )}
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content
          key={tab.id}
          value={tab.id}
          className={classNames(look === "page" ? "pt-6" : "pt-3", "outline-offset-4")}
        >
          {tab.content()}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
