import type { Block, Page } from "@lathe/protocol/app/block";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { code, fragment, jsxValue } from "../code.ts";
import { blockCode } from "../blocks/block-codes.ts";
import { isNarrow } from "../blocks/is-narrow.ts";
import { isSiteBlock } from "../blocks/site.ts";
import { kebabCase, pascalCase } from "../names.ts";
import { isRecordBlock } from "../records/block-component.ts";
import { capitalised, entityParts } from "../entity-parts.ts";
import { disclosureTitle, isBehind } from "../records/entity-use.ts";
import { moduleText, type Source } from "./module-text.ts";

/** The component of a page and its file below src: "HomePage", "pages/home.tsx". */
export function pageComponent({ id }: Page): { name: string; path: string } {
  return { name: `${pascalCase(id)}Page`, path: `pages/${kebabCase(id)}.tsx` };
}

/** src/pages/<page>.tsx */
export function pageFile(app: AppSpecification, page: Page): string {
  const { name, path } = pageComponent(page);
  const codes = page.blocks.map((block) => ({ block, ...blockCode(block, { app, page: page.id, target: "web" }) }));
  const elements = new Map(codes.map(({ block, element }) => [block, withDisclosure(app, block, element)]));
  const constants = codes.flatMap((each) => each.constants);
  const elementOf = (block: Block) => elements.get(block) ?? "";
  const body = code`
    ${constants.map((constant, index) => (index === 0 ? constant : `\n${constant}`))}

    export function ${name}() {
      return (
        ${app.layout === "site" ? sections(app, page, elementOf) : columns(page, elementOf)}
      );
    }
  `;
  const sources: Source[] = [
    ...codes.flatMap(({ imports }) => imports),
    { from: "records/disclosure.tsx", names: ["Disclosure"] },
    { from: "site/section.tsx", names: ["Section"] },
  ];
  return moduleText(path, body, sources);
}

function withDisclosure(app: AppSpecification, block: Block, element: string): string {
  if (block.type !== "records") return element;
  const entity = app.entities.find(({ id }) => id === block.entity);
  if (entity === undefined) return element;
  const parts = entityParts(app, entity, "web");
  if (!isBehind(parts, block)) return element;
  return fragment`
    <Disclosure title=${jsxValue(disclosureTitle(parts))}>
      ${element}
    </Disclosure>
  `;
}

/** Sections of a site, one below the other over the whole width. */
function sections(app: AppSpecification, { blocks }: Page, elementOf: (block: Block) => string): string {
  const elements = blocks.map((block) => {
    if (isSiteBlock(block) || block.type === "form") return elementOf(block);
    const title = sectionTitle(app, block);
    return fragment`
      <Section id=${jsxValue(block.id)}${title === null ? "" : ` title=${jsxValue(title)}`}>
        ${elementOf(block)}
      </Section>
    `;
  });
  return together(elements);
}

/** What a section is called; null where what stands in it says so itself. */
function sectionTitle({ entities }: AppSpecification, block: Block): string | null {
  if (block.type !== "records" || block.editable) return null;
  return block.title ?? capitalised(entities.find(({ id }) => id === block.entity)?.plural ?? "");
}

function together(elements: readonly string[]): string {
  const [only] = elements;
  if (elements.length === 1 && only !== undefined) return only;
  return fragment`
    <>
      ${elements}
    </>
  `;
}

const FULL = new Set<Block["type"]>(["stats"]);

/** Blocks of a tool: figures above all, what needs room in the wide column, small tools beside it. */
function columns({ blocks }: Page, elementOf: (block: Block) => string): string {
  const full = blocks.filter(({ type }) => FULL.has(type));
  const others = blocks.filter(({ type }) => !FULL.has(type));
  const narrow = others.filter(isNarrow);
  const wide = others.filter((block) => !isNarrow(block));
  const rows = [...full.map(elementOf), ...arrange(narrow, wide, others, elementOf)];
  // The page's frame parts its rows.
  return together(rows);
}

function arrange(
  narrow: readonly Block[],
  wide: readonly Block[],
  others: readonly Block[],
  elementOf: (block: Block) => string,
): string[] {
  if (others.length === 1 && others[0] !== undefined) return [alone(others[0], elementOf(others[0]))];
  if (narrow.length === 0) return wide.map((block) => alone(block, elementOf(block)));
  if (wide.length === 0)
    return [
      fragment`
        <div className="grid items-start gap-6 sm:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))]">
          ${narrow.map(elementOf)}
        </div>
      `,
    ];
  const isNarrowFirst = others[0] !== undefined && narrow.includes(others[0]);
  const column = (blocks: readonly Block[]) => fragment`
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
      ${blocks.map(elementOf)}
    </div>
  `;
  const widths = isNarrowFirst ? "lg:grid-cols-[22rem_minmax(0,1fr)]" : "lg:grid-cols-[minmax(0,1fr)_22rem]";
  return [
    fragment`
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 ${widths} lg:gap-8">
        ${isNarrowFirst ? [column(narrow), column(wide)] : [column(wide), column(narrow)]}
      </div>
    `,
  ];
}

/** Blocks of records that are used like a tool. */
const OF_A_TOOL = new Set<Block["type"]>(["picker", "quiz", "flashcards", "sessionTimer", "balances"]);

/** Records take all the room; a tool or a game by itself stands in the middle of it. */
function alone(block: Block, element: string): string {
  if (isRecordBlock(block) && !OF_A_TOOL.has(block.type)) return element;
  if (block.type === "drawing") return element;
  const width = isNarrow(block) ? "max-w-xl" : "max-w-3xl";
  return fragment`
    <div className="mx-auto w-full ${width}">
      ${element}
    </div>
  `;
}
