/** A line of the structured log, with ids of project, turn and worker where they are known; never keys or tokens. */
export interface LogLine {
  level: "info" | "warning" | "error";
  message: string;
  [field: string]: unknown;
}

export type Log = (line: LogLine) => void;
