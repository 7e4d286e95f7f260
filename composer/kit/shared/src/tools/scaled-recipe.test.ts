import assert from "node:assert/strict";
import { test } from "node:test";
import { addIngredient, amountOf, changeIngredient, readRecipe, scaledAmount } from "./scaled-recipe.ts";

test("Amounts are read as cooks write them", () => {
  assert.deepEqual(["1/2", "1 1/2", "2½", "¾", "1.5", "250", "a pinch"].map(amountOf), [
    0.5,
    1.5,
    2.5,
    0.75,
    1.5,
    250,
    null,
  ]);
});

test("Each is scaled to the servings, and what is no number stays", () => {
  const recipe = { from: 4, to: 6 };
  assert.equal(scaledAmount(recipe, "250"), "375");
  assert.equal(scaledAmount(recipe, "1/2"), "0.75");
  assert.equal(scaledAmount(recipe, "a pinch"), "a pinch");
});

test("Ingredients are added, changed and come back", () => {
  const recipe = changeIngredient(addIngredient(readRecipe(null)), 4, { amount: "2", unit: "tsp", name: "Salt" });
  assert.equal(recipe.ingredients.length, 4);
  assert.deepEqual(readRecipe(JSON.parse(JSON.stringify(recipe))), recipe);
  assert.equal(readRecipe({ from: -1, to: "x", ingredients: [] }).from, 4);
});
