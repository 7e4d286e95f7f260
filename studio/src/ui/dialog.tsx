import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FLOATING_PANEL, SCRIM } from "./floating.ts";
import { focusFirstField } from "./focus-first-field.ts";
import { IconButton } from "./icon-button.tsx";
import { useFocusReturn } from "./use-focus-return.ts";

interface DialogProps {
  title: string;
  /** One sentence below the title. */
  description?: string;
  onClose: () => void;
  children: ReactNode;
  /** At its foot: what to do, the main thing last. */
  actions?: ReactNode;
  className?: string;
}

/** Something that has to be settled before the page goes on. It is open for as long as it is rendered. */
export function Dialog({ title, description, onClose, children, actions, className }: DialogProps) {
  const returnFocus = useFocusReturn();
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={SCRIM} />
        <Primitive.Content
          {...(description === undefined ? { "aria-describedby": undefined } : {})}
          onOpenAutoFocus={focusFirstField}
          onCloseAutoFocus={returnFocus}
          className={classNames(
            FLOATING_PANEL,
            "top-1/2 flex max-h-[calc(100dvh-2rem)] flex-col outline-none",
            className,
          )}
        >
          <header className="p-4 pb-0">
            <Primitive.Title className="pr-8 text-lg font-semibold wrap-anywhere">{title}</Primitive.Title>
            {description !== undefined && (
              <Primitive.Description className="text-muted">{description}</Primitive.Description>
            )}
          </header>
          <div className="min-h-0 grow overflow-y-auto p-4">{children}</div>
          {actions !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line p-3">{actions}</footer>
          )}
          {/* After what the dialog is about, so that Tab comes to that first. */}
          <Primitive.Close asChild>
            <IconButton size="sm" icon={X} label="Close" className="absolute top-3.5 right-3" />
          </Primitive.Close>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
