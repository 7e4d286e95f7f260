import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import { deviceFrame, outerSize } from "./device-frame.ts";
import { deviceSize, findScale, type FrameSize } from "./device-store.ts";

const MARGIN_PX = 12;

/** Gives the preview the size of the chosen device, drawn as large as was asked for. What is in it is never made anew. */
export function DeviceStage({ children }: { children: ReactNode }) {
  const { device } = useArena();
  const choice = useStore(device.state);
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const size = deviceSize(choice);
  const frame = size === null ? null : deviceFrame(choice, size);
  const outer = size === null ? null : outerSize(size, frame);
  const scale = outer === null ? 1 : findScale(outer, choice.zoom, room);
  return (
    <div ref={stage} className={classNames("absolute inset-0", size !== null && "flex overflow-auto bg-ground p-3")}>
      <div
        className={classNames("relative", outer === null ? "size-full" : "m-auto shrink-0")}
        style={outer === null ? undefined : { width: outer.width * scale, height: outer.height * scale }}
      >
        <div
          className={classNames(
            "relative origin-top-left",
            outer === null ? "size-full" : "bg-device shadow-float outline outline-device-edge",
          )}
          style={outer === null ? undefined : { ...outer, borderRadius: frame?.radius, transform: `scale(${scale})` }}
        >
          <div
            className={classNames(size === null ? "relative size-full" : "absolute overflow-hidden")}
            style={
              size === null
                ? undefined
                : { ...size, left: frame?.left, top: frame?.top, borderRadius: frame?.pageRadius }
            }
          >
            {children}
            {/* Where the device's edge falls between two pixels of the screen, nothing of the frame's paper shows. */}
            {frame !== null && (
              <span
                aria-hidden
                className="pointer-events-none absolute -inset-px border-2 border-device"
                style={{ borderRadius: frame.pageRadius }}
              />
            )}
          </div>
          {frame?.camera != null && (
            <span
              aria-hidden
              className="pointer-events-none absolute rounded-full bg-device-camera"
              style={{
                left: frame.camera.x,
                top: frame.camera.y,
                width: frame.camera.width,
                height: frame.camera.height,
              }}
            />
          )}
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
