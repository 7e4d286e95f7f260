import { useId } from "react";
import { Icon } from "../ui/icons.tsx";
import { BARS, FASTEST, SLOWEST } from "./beat.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { useMetronome } from "./use-metronome.ts";

interface MetronomeProps {
  title?: string;
  /** At first, as the beats in a bar. */
  beatsPerMinute: number;
  beats: number;
  storageKey: string;
}

/** Clicks in a tempo that is set or tapped. */
export function Metronome({ title, beatsPerMinute, beats, storageKey }: MetronomeProps) {
  const metronome = useMetronome({ storageKey, beatsPerMinute, beats });
  const { tempo, isRunning } = metronome;
  const id = useId();

  return (
    <ToolPanel title={title} name="Metronome">
      <div className="mx-auto grid max-w-md gap-5">
        <p className="text-center">
          <span className="font-heading text-6xl font-semibold tabular-nums">{tempo.beatsPerMinute}</span>
          <span className="block text-sm text-muted">beats per minute · {metronome.name}</span>
        </p>
        <div aria-hidden className="flex h-6 items-center justify-center gap-3">
          {Array.from({ length: tempo.beats }, (_, at) => (
            <span
              key={at}
              className={`rounded-full ${isRunning && at === metronome.beat ? "size-6 bg-accent" : "size-4 bg-line"}`}
            />
          ))}
        </div>
        <div>
          <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
            Tempo
          </label>
          <div className="flex items-center gap-2">
            <button
              type="button"
              aria-label="Slower"
              className="icon-button size-11 border border-line"
              onClick={() => metronome.setTempo(tempo.beatsPerMinute - 1)}
            >
              <Icon name="minus" />
            </button>
            <input
              id={id}
              type="range"
              min={SLOWEST}
              max={FASTEST}
              value={tempo.beatsPerMinute}
              onChange={(event) => metronome.setTempo(event.target.valueAsNumber)}
              className="h-11 min-w-0 flex-1 accent-accent"
            />
            <button
              type="button"
              aria-label="Faster"
              className="icon-button size-11 border border-line"
              onClick={() => metronome.setTempo(tempo.beatsPerMinute + 1)}
            >
              <Icon name="plus" />
            </button>
          </div>
        </div>
        <fieldset>
          <legend className="mb-1.5 text-sm font-medium">Beats in a bar</legend>
          <div className="flex flex-wrap gap-2">
            {BARS.map((bar) => (
              <button
                key={bar}
                type="button"
                className="chip"
                aria-pressed={bar === tempo.beats}
                onClick={() => metronome.setBeats(bar)}
              >
                {bar}
              </button>
            ))}
          </div>
        </fieldset>
        <div className="grid grid-cols-2 gap-2">
          <button type="button" className="button-primary" onClick={metronome.toggle}>
            <Icon name={isRunning ? "pause" : "play"} />
            {isRunning ? "Stop" : "Start"}
          </button>
          <button type="button" className="button-quiet" onClick={metronome.tap}>
            Tap the tempo
          </button>
        </div>
      </div>
    </ToolPanel>
  );
}
