import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { type EntityParts } from "../entity-parts.ts";
import { quoted } from "../code.ts";

/** Whether a record is dealt with, as code: by its checkbox, or by a choice that says so. Null where nothing does. */
export function finishedTest({ entity, done, names: { one } }: EntityParts): string | null {
  if (done !== null) return `${one}.${done.id}`;
  const found = finishedOptions(entity);
  if (found === null) return null;
  const value = `${one}.${found.field.id}`;
  const [only, ...others] = found.options;
  return only !== undefined && others.length === 0
    ? `${value} === ${quoted(only)}`
    : `[${found.options.map(quoted).join(", ")}].includes(${value})`;
}

/** The opposite of a test, as code. */
export function notFinished(test: string): string {
  return test.includes(" === ") ? test.replace(" === ", " !== ") : `!${test}`;
}
