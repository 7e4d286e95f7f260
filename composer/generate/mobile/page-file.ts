import type { Block, BlockType } from "@lathe/protocol/app/block";
import { pascalCase } from "../names.ts";
import type { BlockCode } from "../blocks/block-code.ts";
import { code, fragment, jsxValue } from "../code.ts";
import { isRecordBlock } from "../records/block-component.ts";
import { type Importable, withImports } from "./imports.ts";
import type { Place } from "./mobile-app.ts";
import { wrapperScreen } from "./layout-files.ts";

export type BlockCodeOf = (block: Block) => BlockCode;

/** src/app/(tabs)/<page>.tsx: the blocks of a page, below each other. */
export function pageFile(place: Place, codeOf: BlockCodeOf): string {
  const { page, title, kind, list, isSite } = place;
  const screen = `${pascalCase(page.id)}Screen`;
  const blocks = page.blocks.map(codeOf);
  const [first] = blocks;
  if (list !== null && first !== undefined) {
    const [only] = first.imports;
    if (only !== undefined) return wrapperScreen(screen, only.names.join(", "), only.from);
  }
  const own: Importable = blocks
    .flatMap(({ imports }) => imports)
    .map(({ names, from }) => [aliased(from), names] as const);
  const constants = blocks.flatMap((block) => block.constants);
  return withImports(
    code`
      ${constants.map((constant) => `${constant}\n\n`)}
      export default function ${screen}() {
        return (
          ${
            isSite
              ? fragment`
                  <SitePage title=${jsxValue(title)}${kind === "more" || page.blocks[0]?.type === "hero" ? " hasHeading" : ""}>
                    ${blocks.map(({ element }, index) => sectionElement(page.blocks[index], element))}
                  </SitePage>
                `
              : fragment`
                  <ScrollScreen${kind === "more" ? "" : ` title=${jsxValue(title)}`}>
                    ${blocks.map(({ element }) => element)}
                  </ScrollScreen>
                `
          }
        );
      }
    `,
    merged([...own, ["@/site/section", ["Section"]]]),
  );
}

/** A block between the sections of a site: with the room that they have, and an id to which links lead. */
function sectionElement(block: Block | undefined, element: string): string {
  if (block === undefined) return element;
  if (block.type === "form") {
    return fragment`
      <View id="${block.id}">
        ${element}
      </View>
    `;
  }
  if (!isRecordBlock(block) && !TOOLS.includes(block.type)) return element;
  return fragment`
    <Section id="${block.id}">
      ${element}
    </Section>
  `;
}

const TOOLS: readonly BlockType[] = [
  "timer",
  "metronome",
  "counter",
  "calculator",
  "converter",
  "keypad",
  "textTool",
  "average",
  "recipeScaler",
  "qrCode",
  "palette",
  "worldClock",
  "drawing",
  "dice",
  "draw",
  "scores",
  "turnOrder",
  "password",
  "game",
];

/** src/app/<first page>.tsx: links name the first page as they name the others; it opens at the root. */
export function firstPageRedirect(): string {
  return code`
    import { Redirect, useLocalSearchParams } from "expo-router";

    /** Links name the first page as they name the others; it opens at the root. */
    export default function FirstPage() {
      return <Redirect href={{ pathname: "/", params: useLocalSearchParams() }} />;
    }
  `;
}

/** Several blocks may import from the same module. */
function merged(imports: Importable): Importable {
  const modules = new Map<string, readonly string[]>();
  for (const [module, names] of imports) modules.set(module, [...new Set([...(modules.get(module) ?? []), ...names])]);
  return [...modules];
}

/** "games/chess.tsx" → "@/games/chess"; of logic the ending stays. */
function aliased(from: string): string {
  if (!/\.tsx?$/.test(from)) return from;
  return `@/${from.replace(/\.tsx$/, "")}`;
}
