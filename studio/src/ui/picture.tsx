import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { useState } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { SCRIM } from "./floating.ts";
import { focusFirstField } from "./focus-first-field.ts";

interface PictureProps {
  url: string;
  /** What the picture shows. */
  alt: string;
  /** The small picture's name as a button: "Show the picture of the page". */
  label: string;
  /** Over the large picture. */
  title: string;
  className?: string;
}

/** A small picture; a click shows it large. Nothing, once it turns out that it is not there any more. */
export function Picture({ url, alt, label, title, className }: PictureProps) {
  const [gone, setGone] = useState<string | null>(null);
  if (gone === url) return null;
  return (
    <Dialog.Root>
      <Dialog.Trigger
        aria-label={label}
        className={classNames(
          "shrink-0 overflow-hidden rounded-sm border border-line bg-surface transition-colors hover:border-line-strong",
          className ?? "h-10 w-16",
        )}
      >
        <img
          src={url}
          alt={alt}
          loading="lazy"
          decoding="async"
          onError={() => setGone(url)}
          className="size-full object-cover object-top"
        />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className={SCRIM} />
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusFirstField}
          className="fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[min(64rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float outline-none"
        >
          <header className="flex h-10 shrink-0 items-center gap-2 border-b border-line pr-1 pl-3">
            <Dialog.Title className="min-w-0 grow truncate text-base font-medium">{title}</Dialog.Title>
            <Dialog.Close asChild>
              <Button look="ghost" size="sm" icon={X}>
                Close
              </Button>
            </Dialog.Close>
          </header>
          <div
            tabIndex={0}
            role="group"
            aria-label="Picture"
            className="min-h-0 overflow-auto bg-ground -outline-offset-2"
          >
            <img src={url} alt={alt} className="mx-auto block max-w-full" />
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
