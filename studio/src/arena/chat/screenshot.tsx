import type { Turn } from "@lathe/protocol/thread";
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useArena } from "../arena-context.tsx";

const ALT = "The app's page as the check saw it";

/** A small picture of the page after a turn; a click shows it large. */
export function Screenshot({ turn, round }: { turn: Turn; round: number }) {
  const { api } = useArena();
  const [isGone, setIsGone] = useState(false);
  const url = api.screenshotUrl(turn.turnId, round);
  // Pictures are not kept for ever.
  if (isGone) return null;
  return (
    <Dialog.Root>
      <Dialog.Trigger
        aria-label="Show the picture of the page"
        className="mt-1 h-10 w-16 shrink-0 overflow-hidden rounded-sm border border-line bg-surface transition-colors hover:border-line-strong"
      >
        <img
          src={url}
          alt={ALT}
          loading="lazy"
          decoding="async"
          onError={() => setIsGone(true)}
          className="size-full object-cover object-top"
        />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[min(64rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float"
        >
          <header className="flex h-10 shrink-0 items-center gap-2 border-b border-line pr-1 pl-3">
            <Dialog.Title className="min-w-0 grow truncate text-base font-medium">
              The page after “{turn.prompt}”
            </Dialog.Title>
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
            <img src={url} alt={ALT} className="mx-auto block max-w-full" />
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
