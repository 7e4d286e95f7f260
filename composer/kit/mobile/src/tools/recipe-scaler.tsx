import { StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CopyButton } from "@/tools/copy-button";
import { NumberInput } from "@/tools/number-input";
import { addIngredient, changeIngredient, readRecipe, scaledAmount } from "@/tools/scaled-recipe.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface RecipeScalerProps {
  title?: string;
  storageKey: string;
}

/** The ingredients of a recipe, for as many servings as somebody cooks. */
export function RecipeScaler({ title, storageKey }: RecipeScalerProps) {
  const colors = useColors();
  const [recipe, store] = useStored(storageKey, readRecipe);
  const lines = recipe.ingredients.map(({ amount, unit, name }) =>
    [scaledAmount(recipe, amount), unit, name].filter((part) => part !== "").join(" "),
  );

  return (
    <ToolPanel title={title} name="Recipe scaler">
      <View style={styles.row}>
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
      </View>
      {recipe.ingredients.map(({ id, amount, unit, name }, index) => {
        const called = name === "" ? `ingredient ${index + 1}` : name;
        return (
          <View key={id} style={styles.row}>
            <View style={styles.short}>
              <Input
                aria-label={`Amount of ${called}`}
                placeholder="Amount"
                value={amount}
                onChangeText={(next) => store(changeIngredient(recipe, id, { amount: next }))}
              />
            </View>
            <View style={styles.short}>
              <Input
                aria-label={`Unit of ${called}`}
                placeholder="Unit"
                value={unit}
                onChangeText={(next) => store(changeIngredient(recipe, id, { unit: next }))}
              />
            </View>
            <View style={styles.long}>
              <Input
                aria-label={`Ingredient ${index + 1}`}
                placeholder="Ingredient"
                value={name}
                onChangeText={(next) => store(changeIngredient(recipe, id, { name: next }))}
              />
            </View>
            <IconButton
              icon="close"
              name={`Remove ${called}`}
              onPress={() => store({ ...recipe, ingredients: recipe.ingredients.filter((each) => each.id !== id) })}
            />
          </View>
        );
      })}
      <Button label="Add an ingredient" icon="plus" kind="quiet" onPress={() => store(addIngredient(recipe))} />
      <View style={[styles.result, { backgroundColor: colors.accentSoft }]}>
        <Text variant="headline" heading={3}>
          For {recipe.to}
        </Text>
        {lines.map((line, index) => (
          <Text key={recipe.ingredients[index]?.id}>{line}</Text>
        ))}
      </View>
      <CopyButton text={lines.join("\n")} name="the ingredients" />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: "row", alignItems: "center", gap: spacing.xs },
  short: { flex: 1 },
  long: { flex: 2 },
  result: { gap: spacing.xs, padding: spacing.m, borderRadius: radius.m },
});
