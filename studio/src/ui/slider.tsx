import { Slider as Primitive } from "radix-ui";
import { useId } from "react";

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** The value in words: "13 px". */
  format: (value: number) => string;
  onChange: (value: number) => void;
}

/** A number out of a range, where trying says more than typing. */
export function Slider({ label, value, min, max, step = 1, format, onChange }: SliderProps) {
  const id = useId();
  return (
    <div>
      <div className="flex justify-between gap-4">
        <span id={id} className="font-medium">
          {label}
        </span>
        <span className="text-muted">{format(value)}</span>
      </div>
      <Primitive.Root
        value={[value]}
        min={min}
        max={max}
        step={step}
        onValueChange={([next]) => next !== undefined && onChange(next)}
        className="relative mt-1 flex h-6 touch-none items-center select-none"
      >
        <Primitive.Track className="relative h-1 grow rounded-full bg-line">
          <Primitive.Range className="absolute h-full rounded-full bg-accent" />
        </Primitive.Track>
        <Primitive.Thumb
          aria-labelledby={id}
          aria-valuetext={format(value)}
          className="block size-4 rounded-full border-2 border-accent bg-raised"
        />
      </Primitive.Root>
    </div>
  );
}
