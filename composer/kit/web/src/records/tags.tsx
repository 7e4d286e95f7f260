/** Short texts, each in a badge. */
export function Tags({ values }: { values: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {values.map((value) => (
        <span key={value} className="badge">
          {value}
        </span>
      ))}
    </span>
  );
}
