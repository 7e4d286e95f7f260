/** A line of the server's structured log, with ids of project and worker where they are known. */
export interface LogLine {
  level: "info" | "warning" | "error";
  message: string;
  [field: string]: unknown;
}

export type Log = (line: LogLine) => void;
