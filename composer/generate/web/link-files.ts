import type { EntityParts } from "../entity-parts.ts";
import { code } from "../code.ts";
import { titleText, titleTextIfThere } from "../records/title-code.ts";

/** src/<entities>/<entity>-link.tsx: a record as a link, where another one points to it. */
export function linkFile(parts: EntityParts): string {
  const { entity, names } = parts;
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
            {${titleText(parts, one)}}
          </button>
          {isOpen && <${type}Details ${one}={${one}} onClose={() => setIsOpen(false)} />}
        </>
      );
    }
  `;
}

/** src/<entities>/<entity>-title.tsx: the same as mere text. */
export function titleFile(parts: EntityParts): string {
  const { entity, names } = parts;
  const { store, type } = names;
  return code`
    /** The title of the ${entity.singular} with this id. */
    export function ${type}Title({ id }: { id: string }) {
      const { items } = useStore(${store});
      return <span>{${titleTextIfThere(parts, "items.find((item) => item.id === id)", "–")}}</span>;
    }
  `;
}
