import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";

/** What a clause is read against: the app, and the entity that it speaks of when it names none. */
export interface Scope {
  app: AppSpecification;
  entity: Entity;
}

/** The app with the entity that it is about; null when it keeps no records. */
export function scopeOf(app: AppSpecification): Scope | null {
  const [entity] = app.entities;
  return entity === undefined ? null : { app, entity };
}
