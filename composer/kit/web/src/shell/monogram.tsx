/** The app's mark: the first letter of its name. */
export function Monogram({ name }: { name: string }) {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? "A";
  return (
    <span
      aria-hidden="true"
      className="grid size-9 shrink-0 place-items-center rounded-control bg-accent font-heading text-lg leading-none font-bold text-on-accent uppercase"
    >
      {letter}
    </span>
  );
}
