/** The product's name with its mark: a turning workpiece, seen from its end, and the tool that cuts it. */
export function LatheMark() {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold tracking-tight">
      <svg aria-hidden viewBox="0 0 20 20" className="size-5 text-accent" fill="currentColor">
        <path d="M9 2.2a7.8 7.8 0 1 0 7.6 9.5h-2.3A5.6 5.6 0 1 1 9 4.4c1.1 0 2.1.3 3 .85l1.150-1.9A7.8 7.8 0 0 0 9 2.2z" />
        <circle cx="9" cy="10" r="2" />
        <path d="M13.6 9.1 19 6.2v3.8z" />
      </svg>
      Lathe
    </span>
  );
}
