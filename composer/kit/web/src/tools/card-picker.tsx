import { Icon } from "../ui/icons.tsx";
import { CopyButton } from "./copy-button.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useCardPicker } from "./use-card-picker.ts";

interface CardPickerProps {
  title?: string;
  names: readonly string[];
  /** What stands beside each of them: who said it. */
  besides?: readonly string[];
  /** The words on the button. */
  button: string;
  storageKey: string;
}

/** One of them at random on a card, never the same one twice in a row. */
export function CardPicker({ title, names, besides = [], button, storageKey }: CardPickerProps) {
  const { shown, next } = useCardPicker(storageKey, names.length);
  const name = names[shown];
  const beside = besides[shown] ?? "";

  return (
    <ToolPanel title={title} name="One at random">
      {name === undefined ? (
        <p className="py-6 text-center text-muted">There is nothing to choose from yet.</p>
      ) : (
        <>
          <div role="status" className="mx-auto grid min-h-48 max-w-2xl content-center py-6 text-center">
            <figure>
              <blockquote className="font-heading text-2xl font-semibold tracking-tight text-balance wrap-anywhere sm:text-3xl">
                {name}
              </blockquote>
              {beside !== "" && <figcaption className="mt-4 text-lg text-muted wrap-anywhere">{beside}</figcaption>}
            </figure>
          </div>
          <div className="flex flex-wrap justify-center gap-2">
            <button type="button" className="button-primary min-w-40" onClick={next}>
              <Icon name="shuffle" />
              {button}
            </button>
            <CopyButton text={beside === "" ? name : `${name} – ${beside}`} name="it" />
          </div>
        </>
      )}
    </ToolPanel>
  );
}
