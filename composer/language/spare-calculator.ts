import type { AppSpecification } from "@lathe/protocol/app-specification";

/** A calculator of what each record has: "cost = quantity * price" of ingredients with quantity and price. */
export function calculatesFields({ pages, entities }: AppSpecification): boolean {
  const labels = new Set(entities.flatMap(({ fields }) => fields.map(({ label }) => label.toLowerCase())));
  return pages.some(({ blocks }) =>
    blocks.some(
      (block) => block.type === "calculator" && block.inputs.every(({ label }) => labels.has(label.toLowerCase())),
    ),
  );
}
