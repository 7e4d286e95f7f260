import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { applyToEntity } from "./apply-to-entity.ts";
import type { Applied, Change } from "./change.ts";
import type { Act } from "./reader.ts";
import type { Scope } from "./scope.ts";

/** The change as something to be done with the app, and the entity, as they are by then. */
export function actOf(change: Change, { entity: told }: Scope): Act {
  const field =
    "field" in change && change.field !== null ? told.fields.find((each) => each.id === change.field) : undefined;
  return {
    ...(field === undefined ? {} : { field: field.label }),
    apply: (app) => {
      const entity = app.entities.find((each) => each.id === told.id);
      if (entity !== undefined) return applyChange({ app, entity }, change);
      // Of the app as a whole it can be without records.
      return /^(?:app|theme)\.|^always$/.test(change.type)
        ? applyChange({ app, entity: told }, change)
        : { type: "impossible", said: "The app keeps no records that this could be done with." };
    },
  };
}

/** What becomes of an app by a change within a scope. */
export function applyChange({ app, entity }: Scope, change: Change): Applied {
  switch (change.type) {
    case "app.rename":
      if (change.name === app.name) return { type: "already", said: `The app is called **${app.name}** already.` };
      return changed({ ...app, name: change.name }, `The app is called **${change.name}** now.`);
    case "theme.accent":
      if (change.hex === app.theme.accent)
        return { type: "already", said: `The accent colour is ${change.words} already.` };
      return changed(
        { ...app, theme: { ...app.theme, accent: change.hex } },
        `The accent colour is ${change.words} now; it is made a little lighter or darker where text would be hard to read.`,
      );
    case "theme.mode": {
      const words = { dark: "dark", light: "light", system: "light or dark as the device asks" }[change.mode];
      if (change.mode === app.theme.mode) return { type: "already", said: `The app is ${words} already.` };
      return changed({ ...app, theme: { ...app.theme, mode: change.mode } }, `The app is ${words} now.`);
    }
    case "always":
      return { type: "already", said: change.what };
    default: {
      const applied = applyToEntity(entity, change);
      return applied.type === "changed" ? { ...applied, value: withEntity(app, applied.value) } : applied;
    }
  }
}

function changed(value: AppSpecification, said: string): Applied {
  return { type: "changed", value, said };
}

/** The app with an entity in the place of the one of the same id. */
function withEntity(app: AppSpecification, entity: Entity): AppSpecification {
  return { ...app, entities: app.entities.map((each) => (each.id === entity.id ? entity : each)) };
}
