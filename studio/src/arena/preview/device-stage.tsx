import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import { deviceSize, findScale, type FrameSize } from "./device-store.ts";

const MARGIN_PX = 12;

/** Gives the preview the size of the chosen device, drawn as large as was asked for. What is in it is never made anew. */
export function DeviceStage({ children }: { children: ReactNode }) {
  const { device } = useArena();
  const choice = useStore(device.state);
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const size = deviceSize(choice);
  const scale = size === null ? 1 : findScale(size, choice.zoom, room);
  return (
    <div ref={stage} className={classNames("absolute inset-0", size !== null && "flex overflow-auto bg-ground p-3")}>
      <div
        className={classNames(
          "relative",
          size === null ? "size-full" : "m-auto shrink-0 overflow-hidden rounded-md outline outline-line-strong",
        )}
        style={size === null ? undefined : { width: size.width * scale, height: size.height * scale }}
      >
        <div
          className={classNames("relative origin-top-left", size === null && "size-full")}
          style={size === null ? undefined : { ...size, transform: `scale(${scale})` }}
        >
          {children}
        </div>
      </div>
    </div>
  );
}

/** What is left inside the stage's margin. */
function useRoom(stage: { current: HTMLDivElement | null }): FrameSize {
  const [room, setRoom] = useState<FrameSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = (): void => {
      // Without scrollbars, which a frame that fits does not need.
      const { width, height } = element.getBoundingClientRect();
      setRoom({ width: width - 2 * MARGIN_PX, height: height - 2 * MARGIN_PX });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return room;
}
