import type { TemplateName } from "@lathe/protocol/api";
import { isMobileTemplate } from "@lathe/protocol/choose-template";
import type { ProjectId } from "@lathe/protocol/ids";
import { PAGE_SIZES, PageSize } from "@lathe/protocol/page";
import { z } from "zod";
import { StoredText, type PageStorage } from "../../store/stored-text.ts";
import { ValueStore } from "../../store/value-store.ts";

/** In percent. */
export const ZOOMS = [50, 75, 90, 100] as const;

const Choice = z.object({
  size: PageSize,
  isTurned: z.boolean(),
  zoom: z.union([z.literal("fit"), z.literal(ZOOMS)]),
});
export type DeviceChoice = z.infer<typeof Choice>;

/** In CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** In the frame of which device the preview shows, kept for each project. */
export class DeviceStore {
  readonly state: ValueStore<DeviceChoice>;
  readonly #stored: StoredText;

  /** `template`: a mobile project is looked at on a phone until somebody chooses otherwise. */
  constructor(projectId: ProjectId, template: TemplateName, storage: PageStorage) {
    this.#stored = new StoredText(storage, `lathe.device.${projectId}`);
    this.state = new ValueStore(parseChoice(this.#stored.read()) ?? firstChoice(template));
  }

  choose(change: Partial<DeviceChoice>): void {
    this.state.update((choice) => ({ ...choice, ...change }));
    this.#stored.write(JSON.stringify(this.state.get()));
  }

  showNext(): void {
    const { options } = PageSize;
    this.choose({ size: options[(options.indexOf(this.state.get().size) + 1) % options.length] ?? "desktop" });
  }

  turn(): void {
    this.choose({ isTurned: !this.state.get().isTurned });
  }
}

/** The device's page; null: as large as there is room. */
export function deviceSize({ size, isTurned }: DeviceChoice): FrameSize | null {
  if (size === "desktop") return null;
  const { width, height } = PAGE_SIZES[size];
  return isTurned ? { width: height, height: width } : { width, height };
}

/** By how much the device is drawn smaller than it is; it is never drawn larger. */
export function findScale(size: FrameSize, zoom: DeviceChoice["zoom"], room: FrameSize): number {
  if (zoom !== "fit") return zoom / 100;
  if (room.width <= 0 || room.height <= 0) return 1;
  return Math.min(1, room.width / size.width, room.height / size.height);
}

function firstChoice(template: TemplateName): DeviceChoice {
  return { size: isMobileTemplate(template) ? "phone" : "desktop", isTurned: false, zoom: "fit" };
}

function parseChoice(stored: string | null): DeviceChoice | null {
  if (stored === null) return null;
  try {
    return Choice.parse(JSON.parse(stored));
  } catch {
    // From another time of the studio.
    return null;
  }
}
