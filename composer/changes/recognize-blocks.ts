import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import { claim, spansOf } from "../language/claims.ts";
import { isClosedWord } from "../language/closed-words.ts";
import { readText } from "../language/read-text.ts";
import { type AppPart, type Recognized, unclaimedText } from "../language/recognizer.ts";
import { RECOGNIZERS } from "../language/recognizers.ts";
import { freshPlaceId } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import type { Spot } from "./spot.ts";

export interface RecognizedBlocks {
  parts: readonly AppPart[];
  /** Words that nobody understood. */
  gaps: string[];
}

/** What the recognizers of first prompts find in words; null when it is nothing to see, or the lesser part of them. */
export function recognizeBlocks(words: string): RecognizedBlocks | null {
  let reading = readText(words);
  const found: Recognized[] = [];
  for (const recognize of RECOGNIZERS) {
    const recognized = recognize(reading);
    found.push(...recognized);
    reading = claim(reading, spansOf(recognized));
  }
  const parts = found.map(({ part }) => part);
  const gaps = (unclaimedText(reading).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).filter(
    (word) => !isClosedWord(word.toLowerCase()),
  );
  const known = reading.words.length - gaps.length;
  if (known <= gaps.length || !parts.some((part) => blocksOf(part, words).length > 0 || part.undone !== undefined))
    return null;
  return { parts, gaps };
}

/** A site begins with a hero by itself; only who asks for one wants another. */
export function blocksOf(part: AppPart, words: string): Block[] {
  const all = [...(part.blocks ?? []), ...(part.pages ?? []).flatMap(({ blocks }) => blocks)];
  return all.filter(({ type }) => type !== "hero" || /\b(?:hero|banner|headline|intro|welcome)\b/i.test(words));
}

export type Added = { app: AppSpecification; blocks: Block[]; where: string } | { fault: string };

/** The app with the blocks of a part, their records beside those that there are. */
export function addPart(app: AppSpecification, part: AppPart, words: string, spot: Spot | null): Added {
  let next = app;
  const renamed = new Map<string, string>();
  for (const entity of part.entities ?? []) {
    const known = next.entities.find(({ id }) => id === entity.id);
    // Records of one id and the same fields are the same records.
    if (
      known !== undefined &&
      entity.fields.every(({ id, type }) => known.fields.some((field) => field.id === id && field.type === type))
    )
      continue;
    if (next.entities.length >= 8) return { fault: "The app keeps 8 sorts of records, and more do not fit." };
    const id = freshId(
      entity.id,
      next.entities.map((each) => each.id),
    );
    renamed.set(entity.id, id);
    const storageKey = freshPlaceId(
      entity.storageKey,
      next.entities.map((each) => each.storageKey),
    );
    next = { ...next, entities: [...next.entities, { ...withoutStrangers(entity, next), id, storageKey }] };
  }
  const taken = () => next.pages.flatMap((page) => page.blocks.map(({ id }) => id));
  const blocks: Block[] = [];
  let where = "";
  let at = spot;
  for (const block of blocksOf(part, words)) {
    const placed = { ...withEntity(block, renamed), id: freshPlaceId(block.id, taken()) };
    const inserted = insertBlock(next, placed, at, iconOf(part));
    if ("fault" in inserted) return inserted;
    next = inserted.app;
    where ||= inserted.where;
    blocks.push(placed);
    // What belongs together stays together.
    const home = next.pages.find((page) => page.blocks.includes(placed));
    if (spot?.type === "ownPage" && home !== undefined) at = { type: "page", page: home.title };
  }
  return { app: part.finish?.(next) ?? next, blocks, where };
}

function iconOf(part: AppPart): IconName {
  return part.icon ?? "list";
}

function freshId(id: string, taken: readonly string[]): string {
  let fresh = id;
  for (let number = 2; taken.includes(fresh); number += 1) fresh = `${id.slice(0, 36)}${number}`;
  return fresh;
}

/** Without links to records that this app does not keep. */
function withoutStrangers(entity: Entity, { entities }: AppSpecification): Entity {
  const fields = entity.fields.filter(
    (field) => field.type !== "relation" || entities.some(({ id }) => id === field.entity),
  );
  return { ...entity, fields };
}

function withEntity(block: Block, renamed: ReadonlyMap<string, string>): Block {
  if (block.type === "stats")
    return {
      ...block,
      items: block.items.map((item) => ({ ...item, entity: renamed.get(item.entity) ?? item.entity })),
    };
  return "entity" in block ? { ...block, entity: renamed.get(block.entity) ?? block.entity } : block;
}
