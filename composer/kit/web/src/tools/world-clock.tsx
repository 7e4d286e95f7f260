import { Icon } from "../ui/icons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useWorldClock } from "./use-world-clock.ts";

interface WorldClockProps {
  title?: string;
  /** The cities that it begins with. */
  places: readonly string[];
  storageKey: string;
}

/** What time it is in several cities, and how far that is from here. */
export function WorldClock({ title, places, storageKey }: WorldClockProps) {
  const { here, hereDay, clocks, others, add, remove } = useWorldClock({ storageKey, places });

  return (
    <ToolPanel title={title} name="World clock">
      <p className="mb-5 text-center">
        <span className="block text-sm text-muted">Here, {hereDay}</span>
        <span className="font-heading text-4xl font-semibold tabular-nums">{here}</span>
      </p>
      <ul aria-label="Cities" className="grid gap-3 @md:grid-cols-2">
        {clocks.map(({ place, time, day, difference, isNight }) => (
          <li
            key={place}
            className={`flex items-center gap-3 rounded-control border border-line p-4 ${isNight ? "bg-ink/8" : "bg-surface"}`}
          >
            <Icon name={isNight ? "moon" : "sun"} className="size-5 text-muted" />
            <span className="min-w-0 grow">
              <span className="block font-semibold wrap-anywhere">{place}</span>
              <span className="block text-sm text-muted">
                {day}, {difference}
              </span>
            </span>
            <span className="font-heading text-3xl font-semibold tabular-nums">{time}</span>
            <button type="button" className="icon-button" aria-label={`Remove ${place}`} onClick={() => remove(place)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <label className="mx-auto mt-5 block max-w-xs text-sm font-medium">
        Add a city
        <select
          className="input mt-1.5 w-full"
          value=""
          onChange={(event) => event.target.value !== "" && add(event.target.value)}
        >
          <option value="">Choose …</option>
          {others.map((place) => (
            <option key={place}>{place}</option>
          ))}
        </select>
      </label>
    </ToolPanel>
  );
}
