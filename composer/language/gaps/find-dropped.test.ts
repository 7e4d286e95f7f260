import { beforeAll, describe, expect, test } from "bun:test";
import { loadEnglish } from "../english.ts";
import { findDropped, misplacedFields } from "./find-dropped.ts";
import { readFirstPrompt } from "../first-prompt.ts";
import { findPieces } from "../pieces/find-pieces.ts";
import { readText } from "../read-text.ts";

beforeAll(loadEnglish);

/** What would be dropped if the app of the first prompt came of the second. */
function dropped(made: string, asked: string): string[] {
  const read = readFirstPrompt(made);
  if ("reason" in read) throw new Error(`no app comes of “${made}”`);
  const reading = readText(asked);
  return findDropped(reading, findPieces(reading.text), read).map(({ words }) => words);
}

describe("what was dropped in silence", () => {
  test("is a piece of which nothing stands in the app", () => {
    expect(dropped("parcels with sender and shelf", "parcels with sender, shelf and postage")).toEqual(["postage"]);
  });

  test("is none where the app says it in other words", () => {
    expect(dropped("parcels with sender and price", "parcels with sender and what it cost")).toEqual([]);
    expect(dropped("tasks on a kanban board", "tasks, drag the cards between columns")).toEqual([]);
  });
});

test("a field that is of the look is misplaced", () => {
  const reading = readText("parcels with sender and shelf, wooden look");
  const read = readFirstPrompt("parcels with sender, shelf and wooden look field");
  if ("reason" in read) throw new Error("no app");
  const app = { ...read.app, entities: read.app.entities.map((entity) => withField(entity, "Wooden look")) };
  expect(misplacedFields(reading, findPieces(reading.text), app)).toEqual(["Wooden look"]);
});

function withField<Entity extends { fields: readonly { label: string }[] }>(entity: Entity, label: string): Entity {
  const [first, ...others] = entity.fields;
  return first === undefined ? entity : { ...entity, fields: [first, { ...others[0], label }] };
}
