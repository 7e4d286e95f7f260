import { Icon } from "../ui/icons.tsx";

interface TimerButtonsProps {
  isRunning: boolean;
  /** There is something to go back from. */
  canReset: boolean;
  onStart: () => void;
  onPause: () => void;
  onReset: () => void;
}

export function TimerButtons({ isRunning, canReset, onStart, onPause, onReset }: TimerButtonsProps) {
  return (
    <div className="flex flex-wrap justify-center gap-3">
      <button type="button" className="button-primary min-w-36" onClick={isRunning ? onPause : onStart}>
        <Icon name={isRunning ? "pause" : "play"} />
        {isRunning ? "Pause" : canReset ? "Go on" : "Start"}
      </button>
      {/* Not disabled: the focus would be lost by pressing it. */}
      <button
        type="button"
        aria-disabled={!canReset}
        className="button-quiet aria-disabled:opacity-50"
        onClick={onReset}
      >
        <Icon name="reset" />
        Reset
      </button>
    </div>
  );
}
