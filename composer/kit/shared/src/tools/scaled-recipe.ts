import { finiteOr, isRecord } from "./is-record.ts";
import { formatNumber, parseNumber } from "./number-text.ts";

/** A row as it was typed: "200", "g", "flour". */
export interface Ingredient {
  id: number;
  amount: string;
  unit: string;
  name: string;
}

export interface ScaledRecipe {
  /** Servings of the recipe, and those that are wanted. */
  from: number;
  to: number;
  ingredients: readonly Ingredient[];
}

const MOST = 60;
const FIRST: readonly Omit<Ingredient, "id">[] = [
  { amount: "250", unit: "g", name: "Flour" },
  { amount: "1/2", unit: "l", name: "Milk" },
  { amount: "3", unit: "", name: "Eggs" },
];

/** An amount for so many servings: "1/2" of 4 for 6 is "0.75"; what is no number stays as it is. */
export function scaledAmount({ from, to }: Pick<ScaledRecipe, "from" | "to">, amount: string): string {
  const number = amountOf(amount);
  return number === null || from <= 0 ? amount : formatNumber((number * to) / from, 2);
}

/** "1 1/2", "1/2", "½" or "1.5"; null where it is no number. */
export function amountOf(typed: string): number | null {
  const text = typed
    .trim()
    .replace("½", " 1/2")
    .replace("¼", " 1/4")
    .replace("¾", " 3/4")
    .replace("⅓", " 1/3")
    .replace("⅔", " 2/3")
    .trim();
  const [, whole = "0", above, below] = /^(?:(\d+) +)?(\d+) ?\/ ?(\d+)$/.exec(text) ?? [];
  if (above !== undefined && below !== undefined && Number(below) > 0)
    return Number(whole) + Number(above) / Number(below);
  return parseNumber(text);
}

export function addIngredient(recipe: ScaledRecipe): ScaledRecipe {
  if (recipe.ingredients.length >= MOST) return recipe;
  const id = Math.max(0, ...recipe.ingredients.map((each) => each.id)) + 1;
  return { ...recipe, ingredients: [...recipe.ingredients, { id, amount: "", unit: "", name: "" }] };
}

export function changeIngredient(recipe: ScaledRecipe, id: number, changed: Partial<Ingredient>): ScaledRecipe {
  const ingredients = recipe.ingredients.map((each) => (each.id === id ? { ...each, ...changed, id } : each));
  return { ...recipe, ingredients };
}

export function readRecipe(stored: unknown): ScaledRecipe {
  const fields = isRecord(stored) ? stored : {};
  const all: readonly unknown[] = Array.isArray(fields.ingredients) ? fields.ingredients : FIRST;
  const text = (value: unknown) => (typeof value === "string" ? value.slice(0, 60) : "");
  return {
    from: servings(fields.from, 4),
    to: servings(fields.to, 6),
    ingredients: all
      .filter(isRecord)
      .slice(0, MOST)
      .map(({ amount, unit, name }, index) => ({
        id: index + 1,
        amount: text(amount),
        unit: text(unit),
        name: text(name),
      })),
  };
}

function servings(stored: unknown, otherwise: number): number {
  const number = finiteOr(stored, otherwise);
  return number > 0 && number <= 10_000 ? number : otherwise;
}
