/** What one measure found. */
export interface Finding {
  /** `a`, `b`, … as docs/benchmarks.md numbers them, with a suffix where one measure finds several. */
  key: string;
  what: string;
  unit: "ms" | "MB" | "×" | "%" | "1/s" | "s" | "MB/s" | "kB" | "‰" | "tokens";
  samples: readonly number[];
  /** What it is held against, if anything. */
  aim?: Aim;
  /** How it was measured, or why the aim is missed; one sentence. */
  note?: string;
}

/** A bound for one figure of the samples. */
export interface Aim {
  figure: "median" | "p95" | "p99";
  at: "most" | "least";
  value: number;
}

export interface MeasureOptions {
  /** Samples per measure. */
  runs: number;
  say: (text: string) => void;
}

/** Measures something and cleans up after itself. `known` are the findings so far, for what is held against another. */
export type Measure = (options: MeasureOptions, known: ReadonlyMap<string, Finding>) => Promise<Finding[]>;
