import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { addPoint, DRAWING_SIZE, type Sketch, type Stroke, strokeColor, strokePaths } from "./strokes.ts";

interface SketchCanvasProps {
  sketch: Sketch;
  /** What the pen draws with: a stroke without points. */
  pen: Stroke;
  /** Holds the canvas with what is drawn, for saving it. */
  canvas: RefObject<HTMLCanvasElement | null>;
  onStroke: (stroke: Stroke) => void;
}

/** A square to draw on by pen, finger or mouse. What is being drawn lies over what is finished. */
export function SketchCanvas({ sketch, pen, canvas, onStroke }: SketchCanvasProps) {
  const overlay = useRef<HTMLCanvasElement>(null);
  const live = useRef<Stroke | null>(null);

  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    // Drawn again at every size, so that lines stay sharp.
    const observer = new ResizeObserver(() => {
      const side = Math.max(1, Math.round(target.clientWidth * devicePixelRatio));
      for (const each of [target, overlay.current]) if (each !== null) each.width = each.height = side;
      drawSketch(target, sketch);
    });
    observer.observe(target);
    drawSketch(target, sketch);
    // The finished stroke is below now.
    clear(overlay.current);
    return () => observer.disconnect();
  }, [canvas, sketch]);

  function move(event: PointerEvent<HTMLCanvasElement>) {
    if (live.current === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    // Browsers bundle movements into one event; all of them belong to the line.
    const bundled = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const each of bundled.length === 0 ? [event.nativeEvent] : bundled) {
      const x = ((each.clientX - box.left) / box.width) * DRAWING_SIZE;
      const y = ((each.clientY - box.top) / box.height) * DRAWING_SIZE;
      // Only pens know a pressure.
      live.current = addPoint(live.current, x, y, each.pointerType === "pen" ? each.pressure : 0.5);
    }
    clear(overlay.current);
    if (overlay.current !== null) drawStroke(overlay.current, live.current, sketch.background);
  }
  function finish() {
    const stroke = live.current;
    live.current = null;
    if (stroke !== null && stroke.points.length > 0) onStroke(stroke);
  }

  return (
    // Takes the focus from whoever draws, so that the keys of the board work.
    <div tabIndex={-1} className="rounded-card relative aspect-square w-full overflow-hidden border border-line">
      <canvas
        ref={canvas}
        role="img"
        aria-label={`Drawing with ${sketch.strokes.length} lines`}
        className="absolute inset-0 size-full"
      />
      <canvas
        ref={overlay}
        aria-hidden="true"
        className="absolute inset-0 size-full cursor-crosshair touch-none select-none"
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          live.current = pen;
          move(event);
        }}
        onPointerMove={(event) => {
          if (event.isPrimary) move(event);
        }}
        onPointerUp={finish}
        onPointerCancel={finish}
      />
    </div>
  );
}

function drawSketch(canvas: HTMLCanvasElement, { background, strokes }: Sketch) {
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const stroke of strokes) drawStroke(canvas, stroke, background);
}

function drawStroke(canvas: HTMLCanvasElement, stroke: Stroke, background: string) {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const scale = canvas.width / DRAWING_SIZE;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.strokeStyle = strokeColor(stroke, background);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const { d, width } of strokePaths(stroke)) {
    context.lineWidth = width;
    context.stroke(new Path2D(d));
  }
}

function clear(canvas: HTMLCanvasElement | null) {
  const context = canvas?.getContext("2d");
  if (canvas === null || context === null || context === undefined) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
}
