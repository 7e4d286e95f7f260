interface CopyReportProps {
  state: "idle" | "copied" | "failed";
  /** What was copied. */
  name: string;
}

/** Tells assistive tools whether copying went well. */
export function CopyReport({ state, name }: CopyReportProps) {
  return (
    <span role="status" className="sr-only">
      {state === "copied" ? `Copied ${name}.` : state === "failed" ? "The browser does not allow copying." : ""}
    </span>
  );
}
