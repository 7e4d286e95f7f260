/** Where control's structured log goes; `fields` hold ids and facts, never keys or tokens. */
export type Log = (level: "info" | "warn" | "error", message: string, fields?: Record<string, unknown>) => void;
