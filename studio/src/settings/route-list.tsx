import type { ModelInfo } from "@lathe/protocol/api";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { AddModelMenu } from "./add-model-menu.tsx";
import { RouteRow } from "./route-row.tsx";

/** As many as the settings take. */
const MAX_MODELS = 8;

interface RouteListProps {
  label: string;
  about: string;
  route: readonly string[];
  models: readonly ModelInfo[];
  onChange: (route: readonly string[]) => void;
}

/** The models for a kind of work, in the order in which they are asked. */
export function RouteList({ label, about, route, models, onChange }: RouteListProps) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  /** Which button gets the focus once `route` is there: what was pressed may have moved or gone. */
  const [focus, setFocus] = useState<{ button: string; route: readonly string[] } | null>(null);
  const [news, setNews] = useState("");

  useEffect(() => {
    if (focus === null || focus.route.join("\n") !== route.join("\n")) return;
    const buttons = [...(box.current?.querySelectorAll<HTMLButtonElement>("button[data-focus]") ?? [])];
    const wished = buttons.find((button) => button.dataset.focus === focus.button && !button.disabled);
    // At the top, `up` cannot have it.
    const beside = focus.button.replace(/^(up|down) /, "remove ");
    (wished ?? buttons.find((button) => button.dataset.focus === beside))?.focus();
    setFocus(null);
  }, [focus, route]);

  function nameOf(model: string): string {
    return models.find((info) => info.model === model)?.label ?? model;
  }

  function move(model: string, by: -1 | 1): void {
    const from = route.indexOf(model);
    const to = from + by;
    if (to < 0 || to >= route.length) return;
    const moved = route.toSpliced(from, 1).toSpliced(to, 0, model);
    onChange(moved);
    setFocus({ button: `${by < 0 ? "up" : "down"} ${model}`, route: moved });
    setNews(`${nameOf(model)} is now ${to + 1} of ${route.length}.`);
  }

  function remove(model: string): void {
    const at = route.indexOf(model);
    const left = route.toSpliced(at, 1);
    const neighbour = left[Math.min(at, left.length - 1)];
    onChange(left);
    setFocus({ button: neighbour === undefined ? "add" : `remove ${neighbour}`, route: left });
    setNews(`${nameOf(model)} was removed.`);
  }

  function handleKey(event: KeyboardEvent, model: string): void {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(model, event.key === "ArrowUp" ? -1 : 1);
  }

  const addable = models.filter((info) => info.usable && !route.includes(info.model));
  return (
    <section ref={box} aria-labelledby={id}>
      <h2 id={id} className="font-semibold">
        {label}
      </h2>
      <p className="text-muted">{about}</p>
      <div className="mt-2 rounded-lg border border-line bg-surface p-1.5">
        {route.length === 0 ? (
          <p className="px-1.5 py-1 text-faint">The model chosen in the prompt.</p>
        ) : (
          <ol aria-label={`Models for ${label.toLowerCase()}`}>
            {route.map((model, index) => (
              <RouteRow
                key={model}
                model={model}
                name={nameOf(model)}
                info={models.find((info) => info.model === model)}
                place={index + 1}
                isLast={index === route.length - 1}
                onMove={(by) => move(model, by)}
                onRemove={() => remove(model)}
                onKeyDown={(event) => handleKey(event, model)}
              />
            ))}
          </ol>
        )}
        <AddModelMenu
          label={label}
          models={addable}
          isFull={route.length >= MAX_MODELS}
          onAdd={(model) => {
            onChange([...route, model]);
            setNews(`${nameOf(model)} was added as ${route.length + 1} of ${route.length + 1}.`);
          }}
        />
      </div>
      <span role="status" className="sr-only">
        {news}
      </span>
    </section>
  );
}
