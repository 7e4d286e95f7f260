import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { CopyButton } from "./copy-button.tsx";
import { NumberInput } from "./number-input.tsx";
import { addIngredient, changeIngredient, readRecipe, scaledAmount } from "./scaled-recipe.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface RecipeScalerProps {
  title?: string;
  storageKey: string;
}

/** The ingredients of a recipe, for as many servings as somebody cooks. */
export function RecipeScaler({ title, storageKey }: RecipeScalerProps) {
  const [recipe, store] = useStored(storageKey, readRecipe);
  const lines = recipe.ingredients.map(({ amount, unit, name }) =>
    [scaledAmount(recipe, amount), unit, name].filter((part) => part !== "").join(" "),
  );

  return (
    <ToolPanel title={title} name="Recipe scaler">
      <div className="mb-6 grid max-w-md grid-cols-2 gap-4">
        <NumberInput
          label="The recipe is for"
          value={recipe.from}
          min={0.5}
          max={10_000}
          onChange={(from) => store({ ...recipe, from })}
        />
        <NumberInput
          label="You cook for"
          value={recipe.to}
          min={0.5}
          max={10_000}
          onChange={(to) => store({ ...recipe, to })}
        />
      </div>
      <div className="grid gap-7 @2xl:grid-cols-2">
        <div>
          <h3 className="mb-2 font-semibold">In the recipe</h3>
          <ul className="grid gap-2">
            {recipe.ingredients.map(({ id, amount, unit, name }, index) => {
              const called = name === "" ? `ingredient ${index + 1}` : name;
              return (
                <li key={id} className="grid grid-cols-[4.5rem_4rem_minmax(0,1fr)_2.75rem] gap-2">
                  <input
                    className="input min-w-0 tabular-nums"
                    aria-label={`Amount of ${called}`}
                    value={amount}
                    onChange={(event) => store(changeIngredient(recipe, id, { amount: event.target.value }))}
                  />
                  <input
                    className="input min-w-0"
                    aria-label={`Unit of ${called}`}
                    value={unit}
                    onChange={(event) => store(changeIngredient(recipe, id, { unit: event.target.value }))}
                  />
                  <input
                    className="input min-w-0"
                    aria-label={`Ingredient ${index + 1}`}
                    value={name}
                    onChange={(event) => store(changeIngredient(recipe, id, { name: event.target.value }))}
                  />
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={`Remove ${called}`}
                    onClick={() =>
                      store({ ...recipe, ingredients: recipe.ingredients.filter((each) => each.id !== id) })
                    }
                  >
                    <Icon name="close" />
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" className="button-quiet mt-3" onClick={() => store(addIngredient(recipe))}>
            <Icon name="plus" />
            Add an ingredient
          </button>
        </div>
        <div className="rounded-card self-start bg-accent/10 p-5">
          <h3 className="mb-2 font-semibold">For {recipe.to}</h3>
          <ul aria-live="polite" className="grid gap-1.5 tabular-nums">
            {lines.map((line, index) => (
              <li key={recipe.ingredients[index]?.id}>{line}</li>
            ))}
          </ul>
          <div className="mt-4">
            <CopyButton text={lines.join("\n")} name="the ingredients" />
          </div>
        </div>
      </div>
    </ToolPanel>
  );
}
