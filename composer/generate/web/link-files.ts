import type { EntityParts } from "../entity-parts.ts";
import { code } from "../code.ts";

/** src/<entities>/<entity>-link.tsx: a record as a link, where another one points to it. */
export function linkFile({ entity, names, title }: EntityParts): string {
  const { one, store, type } = names;
  return code`
    /** The title of a ${entity.singular}; it opens what is known of it. */
    export function ${type}Link({ id }: { id: string }) {
      const { items } = useStore(${store});
      const [isOpen, setIsOpen] = useState(false);
      const ${one} = items.find((item) => item.id === id);
      if (${one} === undefined) return <span className="text-muted">–</span>;
      return (
        <>
          <button
            type="button"
            aria-haspopup="dialog"
            className="cursor-pointer text-left font-medium text-accent underline underline-offset-2 wrap-anywhere"
            onClick={() => setIsOpen(true)}
          >
            {${one}.${title.id}}
          </button>
          {isOpen && <${type}Details ${one}={${one}} onClose={() => setIsOpen(false)} />}
        </>
      );
    }
  `;
}

/** src/<entities>/<entity>-title.tsx: the same as mere text. */
export function titleFile({ entity, names, title }: EntityParts): string {
  const { store, type } = names;
  return code`
    /** The title of the ${entity.singular} with this id. */
    export function ${type}Title({ id }: { id: string }) {
      const { items } = useStore(${store});
      return <span>{items.find((item) => item.id === id)?.${title.id} ?? "–"}</span>;
    }
  `;
}
