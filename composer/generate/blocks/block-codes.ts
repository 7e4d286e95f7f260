import type { Block } from "@lathe/protocol/app/block";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { entityNames } from "../names.ts";
import { blockComponent, isRecordBlock, type RecordBlock } from "../records/block-component.ts";
import type { Target } from "../target.ts";
import { type BlockCode, element } from "./block-code.ts";
import { gameBlock } from "./games.ts";
import { isSiteBlock, siteBlock } from "./site.ts";
import {
  averageCode,
  calculatorCode,
  converterCode,
  counterCode,
  diceCode,
  drawCode,
  drawingCode,
  keypadCode,
  metronomeCode,
  paletteCode,
  passwordCode,
  qrCodeCode,
  recipeScalerCode,
  textToolCode,
  timerCode,
  scoresCode,
  turnOrderCode,
  worldClockCode,
} from "./tools.ts";

/** Where a block stands. */
export interface BlockPlace {
  app: AppSpecification;
  /** The id of its page. */
  page: string;
  target: Target;
}

/** A block of any type as code of its page. */
export function blockCode(block: Block, { app, page, target }: BlockPlace): BlockCode {
  if (isSiteBlock(block)) return siteBlock(block, { page, tone: app.theme.tone });
  if (isRecordBlock(block)) return recordBlock(block, app, target);
  const place = { storageKey: `${app.storageKey}-${block.id}` };
  switch (block.type) {
    case "timer":
      return timerCode(block, place);
    case "metronome":
      return metronomeCode(block, place);
    case "counter":
      return counterCode(block, place);
    case "calculator":
      return calculatorCode(block, place);
    case "converter":
      return converterCode(block, place);
    case "textTool":
      return textToolCode(block, place);
    case "average":
      return averageCode(block, place);
    case "recipeScaler":
      return recipeScalerCode(block, place);
    case "qrCode":
      return qrCodeCode(block, place);
    case "palette":
      return paletteCode(block, place);
    case "worldClock":
      return worldClockCode(block, place);
    case "keypad":
      return keypadCode(block, place);
    case "drawing":
      return drawingCode(block, place);
    case "dice":
      return diceCode(block, place);
    case "draw":
      return drawCode(block, place);
    case "scores":
      return scoresCode(block, place);
    case "turnOrder":
      return turnOrderCode(block, place);
    case "password":
      return passwordCode(block, place);
    case "game":
      return gameBlock(block, place);
  }
}

/** The component that is generated for it. */
function recordBlock(block: RecordBlock, { entities }: AppSpecification, target: Target): BlockCode {
  const entity = block.type === "stats" ? undefined : entities.find(({ id }) => id === block.entity);
  const folder = entity === undefined ? "" : entityNames(entity.singular, entity.plural, target).files;
  const { name, path } = blockComponent(block, folder);
  return { imports: [{ names: [name], from: path }], constants: [], element: element(name, []) };
}
