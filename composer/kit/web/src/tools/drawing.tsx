import { type KeyboardEvent, useRef, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { ColorChoice } from "./color-choice.tsx";
import { BACKGROUND_COLORS, PEN_COLORS, PEN_WIDTHS } from "./drawing-colors.ts";
import { SketchCanvas } from "./sketch-canvas.tsx";
import { NO_HISTORY, redoStep, remember, type SketchStep, undoStep } from "./sketch-history.ts";
import { readSketch, type Sketch } from "./strokes.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface DrawingProps {
  title?: string;
  storageKey: string;
}

/** Draws with a pen, a finger or a mouse; what is drawn is kept. Ctrl+Z and Ctrl+Shift+Z take back and do again. */
export function Drawing({ title, storageKey }: DrawingProps) {
  const [sketch, setSketch] = useStored(storageKey, readSketch);
  const [history, setHistory] = useState(NO_HISTORY);
  const [color, setColor] = useState("#1b1b1f");
  const [width, setWidth] = useState(14);
  const [isErasing, setIsErasing] = useState(false);
  const [said, setSaid] = useState("");
  const canvas = useRef<HTMLCanvasElement>(null);

  function change(next: Sketch) {
    setHistory(remember(history, sketch));
    setSketch(next);
  }
  function goTo(step: SketchStep | null, words: string) {
    if (step === null) return;
    setHistory(step.history);
    setSketch(step.sketch);
    setSaid(words);
  }
  const undo = () => goTo(undoStep(history, sketch), "Taken back.");
  const redo = () => goTo(redoStep(history, sketch), "Done again.");
  function clear() {
    if (sketch.strokes.length === 0) return;
    change({ ...sketch, strokes: [] });
    setSaid("Cleared. Undo brings it back.");
  }
  function save() {
    canvas.current?.toBlob((image) => {
      if (image === null) return;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(image);
      link.download = "drawing.png";
      link.click();
      URL.revokeObjectURL(link.href);
      setSaid("Saved as drawing.png.");
    }, "image/png");
  }
  function pressKeys(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  }

  return (
    <ToolPanel title={title} name="Drawing">
      <div className="grid items-start gap-5 @3xl:grid-cols-[1fr_15rem]" onKeyDown={pressKeys}>
        <div className="mx-auto w-full max-w-[min(100%,80vh)]">
          <SketchCanvas
            sketch={sketch}
            pen={{ color: isErasing ? null : color, width, points: [] }}
            canvas={canvas}
            onStroke={(stroke) => change({ ...sketch, strokes: [...sketch.strokes, stroke] })}
          />
        </div>
        <div role="toolbar" aria-label="Drawing tools" className="grid gap-5 @md:grid-cols-2 @3xl:grid-cols-1">
          <ColorChoice
            label="Pen"
            colors={PEN_COLORS}
            value={isErasing ? null : color}
            onChange={(next) => {
              setColor(next);
              setIsErasing(false);
            }}
          />
          <div>
            <p className="mb-1.5 text-sm font-medium">Width</p>
            <div className="flex flex-wrap gap-1">
              {PEN_WIDTHS.map((size) => (
                <button
                  key={size.name}
                  type="button"
                  aria-label={size.name}
                  aria-pressed={width === size.width}
                  className="icon-button size-11 border border-transparent aria-pressed:border-accent aria-pressed:bg-accent/12 aria-pressed:text-ink"
                  onClick={() => setWidth(size.width)}
                >
                  <span
                    className="rounded-full bg-current"
                    style={{ width: 3 + size.width / 3, height: 3 + size.width / 3 }}
                  />
                </button>
              ))}
              <button
                type="button"
                aria-pressed={isErasing}
                className="button-quiet px-3 text-sm aria-pressed:border-accent aria-pressed:bg-accent/12"
                onClick={() => setIsErasing(!isErasing)}
              >
                Eraser
              </button>
            </div>
          </div>
          <ColorChoice
            label="Background"
            colors={BACKGROUND_COLORS}
            value={sketch.background}
            onChange={(background) => change({ ...sketch, background })}
          />
          <div className="flex flex-wrap content-start gap-2 @3xl:pt-2">
            <button
              type="button"
              aria-disabled={history.past.length === 0}
              className="button-quiet px-3 aria-disabled:opacity-50"
              onClick={undo}
            >
              <Icon name="undo" />
              Undo
            </button>
            <button
              type="button"
              aria-disabled={history.future.length === 0}
              className="button-quiet px-3 aria-disabled:opacity-50"
              onClick={redo}
            >
              Redo
            </button>
            <button
              type="button"
              aria-disabled={sketch.strokes.length === 0}
              className="button-quiet px-3 aria-disabled:opacity-50"
              onClick={clear}
            >
              <Icon name="trash" />
              Clear
            </button>
            <button type="button" className="button-primary px-3" onClick={save}>
              <Icon name="download" />
              Save as PNG
            </button>
          </div>
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}
