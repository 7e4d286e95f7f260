import type { AppSpecification } from "@lathe/protocol/app-specification";
import { entityParts } from "../entity-parts.ts";
import { code, jsxValue, quoted } from "../code.ts";
import { siteNavigation } from "../blocks/site-navigation.ts";
import { literal } from "../blocks/literal.ts";
import { foreignSources, KIT_SOURCES } from "./entity-sources.ts";
import { moduleText, type Source } from "./module-text.ts";
import { pageComponent } from "./page-file.ts";

/** src/app.tsx: the frame with the pages. */
export function appFile(app: AppSpecification): string {
  const isSite = app.layout === "site";
  const stores = app.entities.map((entity) => entityParts(app, entity, "web"));
  const navigation = isSite ? siteNavigation(app) : { links: null, action: null };
  const shell = isSite ? "SiteShell" : "AppShell";
  const attributes = [
    `name=${jsxValue(app.name)}`,
    "pages={pages}",
    ...(navigation.links === null ? [] : ["links={links}"]),
    ...(navigation.action === null ? [] : [`action={${literal(navigation.action)}}`]),
  ];
  const frame = `<${shell} ${attributes.join(" ")} />`;
  const body = code`
    ${pageLines(app)}
    ${navigation.links !== null && `const links = ${literal(navigation.links)};`}

    export function App() {
      ${stores.length > 0 && `const isStored = [${stores.map(({ names }) => `useStore(${names.store})`).join(", ")}].every((store) => store.isStored);`}
      return (
        ${
          stores.length === 0
            ? frame
            : ["<>", "  {!isStored && <NotStoredNotice />}", `  ${frame}`, "  <UndoBar />", "</>"]
        }
      );
    }
  `;
  const sources: Source[] = [
    ...stores.flatMap(foreignSources),
    ...app.pages.map((page) => ({ from: pageComponent(page).path, names: [pageComponent(page).name] })),
    { from: "shell/app-shell.tsx", names: ["AppShell"] },
    { from: "shell/site-shell.tsx", names: ["SiteShell"] },
    { from: "shell/shell-page.ts", names: ["type ShellPage"] },
    { from: "records/not-stored-notice.tsx", names: ["NotStoredNotice"] },
    { from: "ui/undo-bar.tsx", names: ["UndoBar"] },
    ...KIT_SOURCES,
  ];
  return moduleText("app.tsx", body, sources);
}

function pageLines(app: AppSpecification): string[] {
  const entries = app.pages.map((page) => {
    const begins = app.layout === "site" && page.blocks[0]?.type === "hero";
    const values = [`id: ${quoted(page.id)}`, `title: ${quoted(page.title)}`, `icon: ${quoted(page.icon)}`];
    return `{ ${[...values, `Page: ${pageComponent(page).name}`, ...(begins ? ["hasHeading: true"] : [])].join(", ")} }`;
  });
  const start = "const pages: readonly [ShellPage, ...ShellPage[]] = [";
  const line = `${start}${entries.join(", ")}];`;
  return line.length <= 120 ? [line] : [start, ...entries.map((entry) => `  ${entry},`), "];"];
}
