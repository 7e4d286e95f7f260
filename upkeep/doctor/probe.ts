/** One line of the doctor's report. `missing`: it is not there, which may be fine. */
export interface Finding {
  name: string;
  status: "ok" | "warning" | "missing";
  /** One sentence. */
  summary: string;
  /** What to do about it. */
  mend?: string;
  /** Lathe cannot work until it is mended. */
  blocks?: boolean;
}

/** Looks at one side of the machine. Leaves nothing behind, also when it is aborted. */
export interface Probe {
  name: string;
  limitMs: number;
  run(signal: AbortSignal): Promise<Finding[]>;
}
