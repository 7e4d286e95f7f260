import type { DeviceChoice, FrameSize } from "./device-store.ts";

/** What is drawn round a device's page, in CSS pixels of the device. */
export interface DeviceFrame {
  /** From the page to the device's edge. */
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** Of the device's corners, and of its page's. */
  radius: number;
  pageRadius: number;
  /** The place of camera and loudspeaker, beside the page so that it hides nothing of it; null: too thin to be seen. */
  camera: (FrameSize & { x: number; y: number }) | null;
}

const PHONE = { side: 12, top: 34, radius: 54, pageRadius: 40, camera: { width: 96, height: 20 } };
const TABLET = { side: 22, radius: 34, pageRadius: 12 };

/** The frame of the chosen device; null: it has none. A device that is turned has its top at the left. */
export function deviceFrame({ size, isTurned }: DeviceChoice, page: FrameSize): DeviceFrame | null {
  if (size === "desktop") return null;
  if (size === "tablet") {
    const { side, radius, pageRadius } = TABLET;
    return { top: side, right: side, bottom: side, left: side, radius, pageRadius, camera: null };
  }
  const { side, top, radius, pageRadius, camera } = PHONE;
  const edges = { top: side, right: side, bottom: side, left: side, radius, pageRadius };
  const depth = (top - camera.height) / 2;
  if (isTurned) {
    const y = side + (page.height - camera.width) / 2;
    return { ...edges, left: top, camera: { x: depth, y, width: camera.height, height: camera.width } };
  }
  return { ...edges, top, camera: { x: side + (page.width - camera.width) / 2, y: depth, ...camera } };
}

/** The device with its frame. */
export function outerSize(page: FrameSize, frame: DeviceFrame | null): FrameSize {
  if (frame === null) return page;
  return { width: page.width + frame.left + frame.right, height: page.height + frame.top + frame.bottom };
}
