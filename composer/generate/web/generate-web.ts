import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { blogFiles } from "../blocks/blog-files.ts";
import { entityParts } from "../entity-parts.ts";
import { usedFormatFile } from "../format-file.ts";
import { iconsFile, iconsIn } from "../icons.ts";
import { type Kit, linkKit } from "../kit.ts";
import { blockComponent } from "../records/block-component.ts";
import { indexCss } from "../theme/css-file.ts";
import { mainFile } from "../theme/main-file.ts";
import { usedUtilities } from "../theme/used-utilities.ts";
import { checksFile } from "./checks-file.ts";
import { entityFiles } from "./entity-files.ts";
import { foreignSources, KIT_SOURCES, recordSources } from "./entity-sources.ts";
import { moduleText } from "./module-text.ts";
import { pageComponent, pageFile } from "./page-file.ts";
import { indexHtml } from "./index-html.ts";
import { type Make, reachableFiles } from "./reachable-files.ts";
import { figuresFile } from "./record-block-files.ts";
import { appFile } from "./app-file.ts";

const ICONS_PATH = "src/ui/icons.tsx";
const FORMAT_PATH = "src/ui/format.ts";

/** The files by path in the order in which they are written, over those of the web template. */
export function generateWeb(app: AppSpecification, kit: Kit): [path: string, text: string][] {
  const own = [...ownFiles(app)];
  const format = usedFormatFile((name) => own.some(([, text]) => importsFormat(text, name)));
  const written = new Map(format === null ? own : [...own, [FORMAT_PATH, format]]);
  const linked = linkKit(written, { kit, target: "web", isThere: (path) => path === ICONS_PATH });
  const texts = [...written.values(), ...linked.values()];
  const icons = new Set(texts.flatMap(iconsIn));
  return [
    ["src/index.css", indexCss(app.theme, usedUtilities(texts))],
    ...[...linked].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [ICONS_PATH, iconsFile("web", [...icons])],
    ...[...written].toReversed(),
    ["src/main.tsx", mainFile(app.theme)],
    ["index.html", indexHtml({ app })],
    [ACCEPTANCE_CHECKS_PATH, checksFile(app)],
  ];
}

/** What is generated for this app alone, the app itself first. */
function ownFiles(app: AppSpecification): Map<string, string> {
  const entities = app.entities.map((entity) => entityParts(app, entity, "web"));
  const stores = entities.flatMap(foreignSources);
  const figures = app.pages
    .flatMap((page) => page.blocks)
    .filter((block) => block.type === "stats")
    .map((block): [string, Make] => {
      const { path } = blockComponent(block, "figures");
      const asked = entities.filter(({ entity: { id } }) => block.items.some(({ entity }) => entity === id));
      const sources = [...stores, ...asked.flatMap(recordSources), ...KIT_SOURCES];
      return [path, () => moduleText(path, figuresFile(app, block), sources)];
    });
  const candidates = new Map<string, Make>([
    ["app.tsx", () => appFile(app)],
    ...app.pages.map((page): [string, Make] => [pageComponent(page).path, () => pageFile(app, page)]),
    ...figures,
    ...entities.flatMap(entityFiles),
  ]);
  const blogs = app.pages
    .flatMap((page) => page.blocks)
    .filter((block) => block.type === "blog")
    .flatMap((block) => blogFiles(block, "web"));
  return new Map([
    ...[...reachableFiles("app.tsx", candidates)].map(([path, text]): [string, string] => [`src/${path}`, text]),
    ...blogs,
  ]);
}

function importsFormat(text: string, name: string): boolean {
  return [...text.matchAll(/^import \{([^}]*)\} from "[^"]*\/format\.ts";/gm)].some(([, names = ""]) =>
    names.split(",").some((each) => each.trim() === name),
  );
}
