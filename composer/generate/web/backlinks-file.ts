import { capitalised, type EntityParts, inSentence } from "../entity-parts.ts";
import { code, fragment, jsxText } from "../code.ts";
import { kebabCase, pascalCase } from "../names.ts";
import { type Backlink, backlinksOf } from "../records/relations.ts";
import { entityUse } from "../records/entity-use.ts";

/** Its component and its file below src: "ProjectTasks", "projects/project-tasks.tsx". */
export function backlinkNames(parts: EntityParts, { from, field }: Backlink): { component: string; path: string } {
  const { names } = parts;
  const alike = backlinksOf(parts).filter((other) => other.from.entity === from.entity);
  const suffix = alike.length > 1 ? ` by ${field.label}` : "";
  return {
    component: `${names.type}${from.names.types}${pascalCase(suffix).replace(/^Field$/, "")}`,
    path: `${names.files}/${names.file}-${from.names.files}${suffix === "" ? "" : `-${kebabCase(suffix)}`}.tsx`,
  };
}

/** Records of another entity that point to a record of this one. */
export function backlinksFile(parts: EntityParts, link: Backlink): string {
  const { names } = parts;
  const { from, field } = link;
  const { one, type } = names;
  const other = from.names;
  const { component } = backlinkNames(parts, link);
  const isSeveral = backlinksOf(parts).filter(({ from: { entity } }) => entity === from.entity).length > 1;
  const title = `${capitalised(from.entity.plural)}${isSeveral ? ` (${inSentence(field.label)})` : ""}`;
  const test = field.many ? `item.${field.id}.includes(${one}.id)` : `item.${field.id} === ${one}.id`;
  const adds = entityUse(from).isEdited;
  return code`
    /** The ${from.entity.plural} that belong to a ${parts.entity.singular}. */
    export function ${component}({ ${one} }: { ${one}: ${type} }) {
      const { items } = useStore(${other.store});
      ${adds && "const [isAdding, setIsAdding] = useState(false);"}
      const linked = items.filter((item) => ${test});
      return (
        <section className="mt-6 border-t border-line pt-5">
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-3">
            <h3 className="font-semibold">
              ${jsxText(title)} <span className="font-normal text-muted tabular-nums">{linked.length}</span>
            </h3>
            ${
              adds &&
              fragment`
                <button type="button" className="button-quiet" onClick={() => setIsAdding(true)}>
                  <Icon name="plus" />
                  ${jsxText(`Add ${from.entity.singular}`)}
                </button>
              `
            }
          </div>
          {linked.length > 0 && (
            <ul role="list" className="mt-2 grid gap-1.5">
              {linked.map((item) => (
                <li key={item.id}>
                  <${other.type}Link id={item.id} />
                </li>
              ))}
            </ul>
          )}
          ${
            adds &&
            fragment`
              {isAdding && (
                <${other.type}Dialog ${other.one}={null} initial={{ ${field.id}: ${field.many ? `[${one}.id]` : `${one}.id`} }} onClose={() => setIsAdding(false)} />
              )}
            `
          }
        </section>
      );
    }
  `;
}
