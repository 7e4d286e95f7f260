import type { FrameLocator, Locator, Page } from "playwright-core";

/** The studio as a person uses it: controls are found by role and name only. */
export class StudioPage {
  readonly page: Page;
  /** What the page itself complained of; a test may expect it to be empty. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.complaints.push(error.message));
  }

  get chat(): Locator {
    return this.page.getByRole("region", { name: "Chat" });
  }

  get preview(): FrameLocator {
    return this.page.frameLocator('iframe[title="App preview"]');
  }

  get connection(): Locator {
    return this.page.getByRole("status", { name: "Connection" });
  }

  /** The messages at the page's foot; their name tells the key that leads there. */
  get notifications(): Locator {
    return this.page.getByRole("region", { name: /^Notifications/ });
  }

  /** From the home page: describes an app and builds it. Resolves in its arena. */
  async build(prompt: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Describe your app" }).fill(prompt);
    await this.page.getByRole("button", { name: "Build", exact: true }).click();
    await this.page.waitForURL(/\/projects\/prj_/);
  }

  async send(prompt: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Message" }).fill(prompt);
    await this.page.getByRole("textbox", { name: "Message" }).press("Enter");
  }

  /** Resolves with what is announced of the turn numbered `count` (from 1) when it is the last one and has ended. */
  async waitForTurn(count: number, withinMs = 60_000): Promise<string> {
    const status = this.page.getByRole("status", { name: "Turn" });
    await this.chat
      .getByRole("article")
      .nth(count - 1)
      .waitFor({ timeout: withinMs });
    await status
      .filter({ hasText: /^(Done|Stopped|Interrupted|Failed)\./ })
      .waitFor({ state: "attached", timeout: withinMs });
    return (await status.textContent()) ?? "";
  }

  async openTab(name: "Preview" | "Code" | "Terminal" | "Versions"): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }
}
