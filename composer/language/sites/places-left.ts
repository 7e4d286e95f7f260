import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../generate/names.ts";
import { makeField } from "../field-kinds.ts";
import type { ComposedSection } from "./compose-site.ts";

/** "see how many places are left": of what people sign up for. */
export const PLACES_LEFT =
  /\b(?:(?:how many |the |number of |free )*(?:places|spots|seats|spaces|slots)(?: (?:that )?(?:are|is|still|there are))* (?:left|free|open|available|remaining)|free (?:places|spots|seats|spaces|slots)|(?:remaining|available) (?:places|spots|seats|spaces)|if (?:there(?:'s| is) (?:room|space)|it(?:'s| is) full))\b/i;

const SAMPLES = [12, 10, 8, 14];

/** What people sign up for knows how many may come, and how many may come still. */
export function withPlacesLeft(sections: readonly ComposedSection[]): ComposedSection[] {
  const entities = sections.flatMap((section) => section.entities);
  const forms = sections.filter(({ name }) => name === "form").flatMap((section) => section.entities);
  return sections.map((section) => {
    if (section.name === "form") return section;
    return {
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === "records" && block.views.every(({ type }) => type === "timetable")
          ? { ...block, views: [...block.views, { type: "list" }] }
          : block,
      ),
      entities: section.entities.map((entity) => {
        const [booked] = forms.flatMap((form) =>
          form.fields.flatMap((field) =>
            field.type === "relation" && field.entity === entity.id ? [{ form, relation: field }] : [],
          ),
        );
        return booked === undefined || entities.length === 0 ? entity : limited(entity, booked.form, booked.relation);
      }),
    };
  });
}

function limited(entity: Entity, form: Entity, relation: Field): Entity {
  const ids = entity.fields.map(({ id }) => id);
  const places = freshFieldId("Places", ids);
  const booked = freshFieldId("Booked", [...ids, places]);
  const left = freshFieldId("Places left", [...ids, places, booked]);
  return {
    ...entity,
    fields: [
      ...entity.fields,
      makeField("Places", { type: "number", min: 1 }, false, places),
      {
        id: booked,
        label: "Booked",
        required: false,
        type: "rollup",
        entity: form.id,
        relation: relation.id,
        measure: { type: "count" },
        decimals: 0,
      },
      {
        id: left,
        label: "Places left",
        required: false,
        type: "formula",
        formula: `${places} - ${booked}`,
        decimals: 0,
      },
    ],
    examples: entity.examples.map((example, index) => ({
      ...example,
      [places]: SAMPLES[index % SAMPLES.length] ?? 12,
    })),
  };
}
