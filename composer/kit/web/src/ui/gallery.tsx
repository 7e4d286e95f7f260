import { type ReactNode, useState } from "react";

interface GalleryProps<Item> {
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  /** The address of its picture, or "". */
  imageOf: (item: Item) => string;
  /** What stands below the picture; its name without. */
  renderCaption?: (item: Item) => ReactNode;
  /** Called with what was pressed. Without it the pictures are only looked at. */
  onOpen?: (item: Item) => void;
}

/** Pictures side by side, as many as there is room for. */
export function Gallery<Item>({ label, items, idOf, nameOf, imageOf, renderCaption, onOpen }: GalleryProps<Item>) {
  return (
    <ul
      role="list"
      aria-label={label}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(9.5rem,100%),1fr))] gap-3 sm:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] sm:gap-4"
    >
      {items.map((item) => {
        const name = nameOf(item);
        const picture = <Picture key={imageOf(item)} address={imageOf(item)} name={name} />;
        return (
          <li key={idOf(item)} className="panel flex min-w-0 flex-col overflow-hidden">
            {onOpen === undefined ? (
              picture
            ) : (
              <button
                type="button"
                aria-label={`Open ${name}`}
                className="group block w-full cursor-pointer focus-visible:-outline-offset-4"
                onClick={() => onOpen(item)}
              >
                {picture}
              </button>
            )}
            <div className="flex-1 px-3.5 py-3 wrap-anywhere">
              {renderCaption?.(item) ?? <p className="font-semibold wrap-anywhere">{name}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Where there is no picture, or it cannot be loaded, the first letter of the name stands for it. */
function Picture({ address, name }: { address: string; name: string }) {
  const [isMissing, setIsMissing] = useState(address === "");
  return (
    <div className="aspect-4/3 overflow-hidden bg-accent/12">
      {isMissing ? (
        <div aria-hidden="true" className="grid size-full place-items-center text-5xl font-semibold text-accent">
          {/[\p{L}\p{N}]/u.exec(name)?.[0]?.toLocaleUpperCase() ?? "–"}
        </div>
      ) : (
        <img
          src={address}
          alt={name}
          loading="lazy"
          decoding="async"
          className="size-full object-cover group-hover:scale-[1.03] motion-safe:transition-transform motion-safe:duration-300"
          onError={() => setIsMissing(true)}
        />
      )}
    </div>
  );
}
