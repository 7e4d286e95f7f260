import { SettingChips } from "../games/setting-chips.tsx";
import { Icon } from "../ui/icons.tsx";
import { CopyButton } from "./copy-button.tsx";
import { channelsOf, HARMONIES, HARMONY_LABELS, inkOn } from "./palette-colors.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { usePalette } from "./use-palette.ts";

interface PaletteMakerProps {
  title?: string;
  storageKey: string;
  /** So many colours. */
  count?: number;
}

/** Colours that go together, with their numbers to copy; those that please are saved. */
export function PaletteMaker({ title, storageKey, count = 5 }: PaletteMakerProps) {
  const palette = usePalette({ storageKey, count });

  return (
    <ToolPanel title={title} name="Colour palette">
      <ul className="grid gap-2 @lg:auto-cols-fr @lg:grid-flow-col">
        {palette.colors.map((color, at) => {
          const isKept = palette.kept.includes(at);
          return (
            <li
              key={at}
              style={{ backgroundColor: color, color: inkOn(color) }}
              className="flex min-h-20 items-end justify-between gap-2 rounded-control p-3 @lg:min-h-56 @lg:flex-col @lg:items-start @lg:justify-end"
            >
              <span>
                <span className="block text-lg font-semibold uppercase tabular-nums">{color}</span>
                <span className="block text-sm tabular-nums">rgb {channelsOf(color).join(", ")}</span>
              </span>
              <span className="flex flex-wrap gap-1 rounded-control bg-canvas p-1 text-ink">
                <CopyButton text={color} name={color} />
                <button
                  type="button"
                  className="button-quiet aria-pressed:border-accent aria-pressed:bg-accent/12"
                  aria-pressed={isKept}
                  aria-label={`Keep ${color}`}
                  onClick={() => palette.keep(at)}
                >
                  {isKept ? "Kept" : "Keep"}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <div className="mt-5 flex flex-wrap items-center gap-2">
        <button type="button" className="button-primary" onClick={palette.another}>
          <Icon name="shuffle" />
          Another palette
        </button>
        <button
          type="button"
          className="button-quiet aria-disabled:text-muted"
          aria-disabled={palette.isSaved}
          onClick={palette.save}
        >
          <Icon name="heart" />
          {palette.isSaved ? "Saved" : "Save it"}
        </button>
        <CopyButton text={palette.colors.join(", ")} name="all colours" />
      </div>
      <div className="mt-5">
        <SettingChips
          label="Colours that are"
          choices={HARMONIES.map((value) => ({ value, label: HARMONY_LABELS[value] }))}
          value={palette.harmony}
          onChange={palette.choose}
        />
      </div>
      {palette.saved.length > 0 && (
        <div className="mt-6">
          <h3 className="font-heading mb-2 text-lg font-semibold">Saved palettes</h3>
          <ul className="grid gap-2 @md:grid-cols-2">
            {palette.saved.map((colors) => (
              <li key={colors.join()} className="flex items-center gap-2">
                <button
                  type="button"
                  aria-label={`Open the palette ${colors.join(", ")}`}
                  className="flex h-12 grow cursor-pointer overflow-hidden rounded-control border border-line"
                  onClick={() => palette.open(colors)}
                >
                  {colors.map((color, at) => (
                    <span key={at} style={{ backgroundColor: color }} className="grow" />
                  ))}
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`Remove the palette ${colors.join(", ")}`}
                  onClick={() => palette.remove(colors)}
                >
                  <Icon name="trash" />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </ToolPanel>
  );
}
