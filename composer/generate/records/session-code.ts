import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";

type SessionTimer = BlockOf<"sessionTimer">;

/** The fields that a stopwatch fills in, with what they are called in the session that it gives. */
export function sessionFields({ length, day, from, to }: SessionTimer): [part: string, field: string][] {
  const fields = Object.entries({ length, day, from, to });
  return fields.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** "({ length, day })": the session, as a function takes it. */
export function savedSession(block: SessionTimer): string {
  return `({ ${sessionFields(block)
    .map(([part]) => part)
    .join(", ")} })`;
}

/** "minutes: length": what a record begins with. */
export function sessionValues(block: SessionTimer, valueOf = (part: string) => part): string[] {
  return sessionFields(block).map(([part, field]) => {
    const value = valueOf(part);
    return value === field ? field : `${field}: ${value}`;
  });
}

/** In what the length is written down, by the unit of its field or by its name. */
export function lengthUnit({ fields }: Entity, { length }: SessionTimer): "seconds" | "minutes" | "hours" {
  const field = fields.find(({ id }) => id === length);
  const unit = (field?.type === "number" ? field.unit : undefined) ?? field?.label ?? "";
  if (/^(?:h|hrs?|hours?)\b|\bhours?$/i.test(unit)) return "hours";
  return /^(?:s|secs?|seconds?)\b|\bseconds?$/i.test(unit) ? "seconds" : "minutes";
}

/** The tool of the kit with its file, and what it begins with: a stopwatch, or work and rest in turns. */
export function sessionTool({ intervals, ringsAfter }: SessionTimer): {
  component: string;
  file: string;
  settings: string[];
} {
  if (intervals === undefined) {
    const settings = ringsAfter === undefined ? [] : [`ringsAfter={${ringsAfter}}`];
    return { component: "SessionTimer", file: "session-timer", settings };
  }
  const { minutes, pauseMinutes, rounds } = intervals;
  return {
    component: "SessionIntervals",
    file: "session-intervals",
    settings: [`minutes={${minutes}}`, `pauseMinutes={${pauseMinutes}}`, `rounds={${rounds}}`],
  };
}
