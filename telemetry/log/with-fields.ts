import type { Log } from "@lathe/protocol/log";

/**
 * A log whose lines carry these fields as well; those of a line itself go before them. A function is asked at each line:
 * for the turn that runs then, and its trace. What is null or undefined is left out.
 */
export function withFields(
  log: Log,
  fields: Readonly<Record<string, unknown>> | (() => Readonly<Record<string, unknown>>),
): Log {
  return (line) => {
    const given = Object.entries(typeof fields === "function" ? fields() : fields);
    const { level, message, ...own } = line;
    log({
      level,
      message,
      ...Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined)),
      ...own,
    });
  };
}
