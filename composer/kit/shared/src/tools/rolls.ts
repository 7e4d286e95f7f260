import { isRecord } from "./is-record.ts";
import { type RandomBits, randomInt } from "./random-int.ts";

export interface DiceSettings {
  sides: number;
  count: number;
  /** Added to what the dice show together; null where nothing is. */
  modifier: number | null;
  /** What was rolled, the latest first. */
  rolls: readonly (readonly number[])[];
}

const MAX_KEPT = 12;
export const MAX_DICE = 10;
export const MAX_MODIFIER = 100;

/** Where a die of six sides has its pips, in a square of three by three. */
export const DIE_PIPS: Record<number, readonly number[]> = {
  1: [4],
  2: [0, 8],
  3: [0, 4, 8],
  4: [0, 2, 6, 8],
  5: [0, 2, 4, 6, 8],
  6: [0, 2, 3, 5, 6, 8],
};

/** From 1 to the number of sides, for each die. */
export function rollDice(sides: number, count: number, bits: RandomBits): number[] {
  return Array.from({ length: count }, () => randomInt(sides, bits) + 1);
}

export function keepRoll(settings: DiceSettings, roll: readonly number[]): DiceSettings {
  return { ...settings, rolls: [roll, ...settings.rolls].slice(0, MAX_KEPT) };
}

/** "2d6 + 3" */
export function diceInWords({ sides, count, modifier }: DiceSettings): string {
  const dice = `${count}d${sides}`;
  if (modifier === null || modifier === 0) return dice;
  return `${dice} ${modifier < 0 ? "−" : "+"} ${Math.abs(modifier)}`;
}

export function totalOf(roll: readonly number[]): number {
  return roll.reduce((sum, value) => sum + value, 0);
}

/** Settings from what was stored, whatever that is; the others are what the dice come with. */
export function readDice(stored: unknown, sides: number, count: number, modifier: number | null = null): DiceSettings {
  const fields = isRecord(stored) ? stored : {};
  const within = (value: unknown, from: number, to: number, otherwise: number) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to ? value : otherwise;
  const isRoll = (value: unknown): value is number[] =>
    Array.isArray(value) && value.length <= MAX_DICE && value.length > 0 && value.every((one) => Number.isInteger(one));
  return {
    sides: within(fields.sides, 2, 100, sides),
    count: within(fields.count, 1, MAX_DICE, count),
    modifier: modifier === null ? null : within(fields.modifier, -MAX_MODIFIER, MAX_MODIFIER, modifier),
    rolls: Array.isArray(fields.rolls) ? fields.rolls.filter(isRoll).slice(0, MAX_KEPT) : [],
  };
}
