import { type ComputedField, type Field, isComputed, isDay } from "@lathe/protocol/app/field";
import { code, fragment, quoted } from "./code.ts";
import { type EntityParts, inSentence } from "./entity-parts.ts";
import { computedInWords } from "./formula-in-words.ts";
import { importing } from "./linked-formulas-file.ts";
import { formulasOf, noValue, pureFormulaName } from "./records/formulas.ts";
import { asksDay, listsFor, needsOf } from "./records/linked-lists.ts";
import { emptyValue, sampleRecord, SAMPLES, type SampleRecord, TEST_DAY, type World, worthOf } from "./sample-world.ts";

/** src/<entities>/formulas.test.ts: each formula with values whose result is known, and without one of them. */
export function formulasTestFile(parts: EntityParts): string {
  const formulas = formulasOf(parts);
  return code`
    import assert from "node:assert/strict";
    import { test } from "node:test";
    ${importing(formulas.map((field) => pureFormulaName(parts, field)).toSorted(), "./formulas.ts")}
    ${formulas.map((field) => formulaTest(parts, field))}
  `;
}

function formulaTest(parts: EntityParts, field: ComputedField): string {
  const { world, record, result } = worldFor(parts, field);
  const lists = listsFor(parts, field);
  const operands = parts.entity.fields.filter((each) => needsOf(parts, field).own.has(each.id));
  const own = [...(needsOf(parts, field).own.has("id") ? ["id"] : []), ...operands.map(({ id }) => id)];
  const day = asksDay(parts, field) ? [quoted(TEST_DAY)] : [];
  const called = (of: SampleRecord, among: readonly string[]) =>
    `${pureFormulaName(parts, field)}(${[objectCode(of, own), ...among, ...day].join(", ")})`;
  const names = lists.map((each) => each.names.many);
  const given = (changed: Record<string, SampleRecord[string]>) => ({ ...record, ...changed });
  const worth = (of: SampleRecord, within: World) => worthOf(parts, field, of, within);
  const [needed] = operands.filter(({ type }) => type !== "checkbox");
  const without = needed === undefined ? null : given({ [needed.id]: emptyValue(needed) });
  const divisor = operands.find(
    (each) => (each.type === "number" || each.type === "money") && worth(given({ [each.id]: 0 }), world) === null,
  );
  const emptied: World = new Map(lists.map((each) => [each, []]));
  const title = `${inSentence(field.label)} is ${computedInWords(parts.entity, field, parts.app.entities)}`;
  return fragment`

    test(${quoted(title)}, () => {
      ${lists.map((each) => listLines(parts, field, each, world))}
      assert.equal(${called(record, names)}, ${resultCode(field, result)});
      ${without !== null && `assert.equal(${called(without, names)}, ${resultCode(field, worth(without, world))});`}
      ${divisor !== undefined && `assert.equal(${called(given({ [divisor.id]: 0 }), names)}, ${noValue(field)});`}
      ${
        lists.length > 0 &&
        `assert.equal(${called(
          record,
          lists.map(() => "[]"),
        )}, ${resultCode(field, worth(record, emptied))});`
      }
    });
  `;
}

function listLines(parts: EntityParts, field: ComputedField, list: EntityParts, world: World): string[] {
  const needed = needsOf(parts, field).lists.get(list) ?? new Set();
  const ids = ["id", ...list.entity.fields.map(({ id }) => id)].filter((id) => needed.has(id));
  const records = (world.get(list) ?? []).map((record) => `  ${objectCode(record, ids)},`);
  return [`const ${list.names.many} = [`, ...records, "];"];
}

function objectCode(record: SampleRecord, ids: readonly string[]): string {
  return ids.length === 0 ? "{}" : `{ ${ids.map((id) => `${id}: ${JSON.stringify(record[id])}`).join(", ")} }`;
}

function resultCode(field: ComputedField, result: number | string | null): string {
  return result === null ? noValue(field) : typeof result === "string" ? quoted(result) : String(result);
}

interface Found {
  world: World;
  record: SampleRecord;
  result: number | string | null;
}

/** Values of the record and of the lists that it needs for which the result is short. */
function worldFor(parts: EntityParts, field: ComputedField): Found {
  const tries = SAMPLES.map((numbers): Found => {
    const world = worldOf(parts, field, numbers);
    const record = sampleRecord(parts, parts, 0, numbers, { needed: needsOf(parts, field).own, where: null });
    return { world, record, result: worthOf(parts, field, record, world) };
  });
  const isShort = ({ result }: Found) => result !== null && (isDay(field) || String(result).length <= 6);
  const [first] = tries;
  const found = tries.find(isShort) ?? first;
  if (found === undefined) throw new TypeError("There are no samples.");
  return found;
}

/** Lists in which two records belong to the tested one and one does not; of those that have to be so, one more is not. */
function worldOf(parts: EntityParts, field: ComputedField, numbers: readonly number[]): World {
  const lists = listsFor(parts, field);
  return new Map(
    lists.map((list) => {
      const where = wheresIn(parts, field, list);
      const needed = needsOf(parts, field).lists.get(list) ?? new Set();
      const records = [0, 1, 2].map((index) => sampleRecord(list, parts, index, numbers, { needed, where }));
      const unlike = sampleRecord(list, parts, 1, numbers, { needed, where, isUnlike: true });
      return [list, where === null ? records : [...records, unlike]];
    }),
  );
}

/** What the rollups that a value needs ask of the records of a list; null where it is nothing. */
function wheresIn(parts: EntityParts, field: Field, list: EntityParts) {
  const rollups = [field, ...parts.entity.fields].filter((each) => isComputed(each));
  for (const each of rollups)
    if (each.type === "rollup" && each.entity === list.entity.id && each.where !== undefined) return each.where;
  return null;
}
