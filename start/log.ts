/** A line of the structured log: JSON on standard error, with ids of project, turn and worker where they are known. */
export interface LogLine {
  level: "info" | "warning" | "error";
  message: string;
  [field: string]: unknown;
}

export type Log = (line: LogLine) => void;

export function createLog(): Log {
  return (line) => {
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  };
}
