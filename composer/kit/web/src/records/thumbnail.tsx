/** A small picture of a record; its first letter where there is none. */
export function Thumbnail({ src, name }: { src: string; name: string }) {
  if (src !== "") return <img src={src} alt="" loading="lazy" className="size-16 rounded-control object-cover" />;
  return (
    <span
      aria-hidden="true"
      className="grid size-16 place-items-center rounded-control bg-accent/12 font-heading text-2xl font-semibold text-ink"
    >
      {name.trim().charAt(0).toLocaleUpperCase()}
    </span>
  );
}
