/** The drawing, stroke by stroke. */
const STROKES = [
  "M10 95H70",
  "M25 95V8",
  "M25 8H62",
  "M62 8V20",
  "M62 20a9 9 0 1 0 0.01 0",
  "M62 38V64",
  "M62 44L50 54M62 44L74 54",
  "M62 64L52 82M62 64L72 82",
];

export function Gallows({ strokes }: { strokes: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 90 100"
      className="mx-auto h-40 fill-none stroke-ink stroke-3 sm:h-48"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {STROKES.map((path, index) => (
        <path key={path} d={path} className={index < strokes ? "" : "stroke-line"} />
      ))}
    </svg>
  );
}
