import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { settlePage } from "@lathe/testing/find-axe-faults";
import type { Browser } from "playwright-core";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { interpret } from "../interpret.ts";
import { type BuiltProject, serveBuilt, Workshop } from "./workshop.ts";

/**
 * Makes docs/gallery.md and its pictures: twelve apps of the composer, each from one prompt, on the web and on a phone.
 * `npm run gallery`
 */
const DOCS = resolve(import.meta.dir, "../../docs");
const PICTURES = join(DOCS, "gallery");
const WEB = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
/** Two dozen pictures of about 50 kB. */
const JPEG_QUALITY = 74;

const APPS: readonly { name: string; prompt: string; dark?: boolean }[] = [
  { name: "reading-list", prompt: "A reading list with title, author, rating and a finished checkbox" },
  { name: "gym", prompt: "A gym site with a class timetable and a sign-up form that lists who signed up" },
  { name: "projects", prompt: "Projects with tasks: each task has a status, an assignee and a due date, on a board" },
  { name: "habits", prompt: "A habit tracker with streaks", dark: true },
  { name: "expenses", prompt: "Track expenses with amount, category and date, and a chart by category" },
  { name: "focus", prompt: "A pomodoro timer with a task list" },
  { name: "mortgage", prompt: "A mortgage calculator" },
  { name: "capitals", prompt: "A quiz about the capitals of Europe" },
  { name: "chess", prompt: "Chess against the computer", dark: true },
  { name: "bakery", prompt: "A website for my bakery Sonnenschein with menu, opening hours and a contact form" },
  { name: "plants", prompt: "My house plants with photo, light, next watering and notes" },
  { name: "dice", prompt: "A dice roller for D&D with a list of characters" },
];

mkdirSync(PICTURES, { recursive: true });
const { browser, close } = await launchBrowser();
try {
  const apps = APPS.map((each) => ({ ...each, app: compose(each.prompt) }));
  for (const target of ["web", "mobile"] as const) {
    const workshop = await Workshop.open(target);
    try {
      for (const { name, app, dark = false } of apps) {
        // Metro remembers the routes of a folder by its name: one app after the other has the same.
        const project = workshop.write("app", app);
        await workshop.build(project);
        await takePicture(browser, project, { path: join(PICTURES, `${name}-${target}.jpg`), target, dark });
        process.stdout.write(`${name} ${target}\n`);
      }
    } finally {
      workshop.close();
    }
  }
  writeFileSync(join(DOCS, "gallery.md"), page());
} finally {
  await close();
}

function compose(prompt: string): AppSpecification {
  const read = interpret(prompt, null);
  if (read.type !== "create") throw new Error(`No app came of “${prompt}”.`);
  return read.app;
}

async function takePicture(
  browser: Browser,
  project: BuiltProject,
  { path, target, dark }: { path: string; target: "web" | "mobile"; dark: boolean },
): Promise<void> {
  const context = await browser.newContext({
    viewport: target === "web" ? WEB : PHONE,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const server = serveBuilt(project);
  try {
    const page = await context.newPage();
    await page.goto(server.address);
    await page.getByRole("heading").first().waitFor();
    await settlePage(page);
    await page.screenshot({ path, type: "jpeg", quality: JPEG_QUALITY });
  } finally {
    await server.close();
    await context.close();
  }
}

function page(): string {
  const rows = APPS.map(
    ({ name, prompt }) => `## “${prompt}”

| web | phone |
|---|---|
| <img src="gallery/${name}-web.jpg" width="560" alt="The app on the web"> | <img src="gallery/${name}-mobile.jpg" width="190" alt="The app on a phone"> |
`,
  );
  return `# Apps of the composer

Twelve apps, each of one prompt, made without a model, a key or a network. The pictures are of the apps as they came, by
\`npm run gallery\`; what the composer can and cannot do is in [composer.md](composer.md).

${rows.join("\n")}`;
}
