import type { Log } from "@lathe/protocol/log";
/** Writes lines of JSON to standard error, each with the time and the given fields. */
export function createLog(fields: Record<string, unknown>): Log {
  return (line) => {
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line, ...fields })}\n`);
  };
}
