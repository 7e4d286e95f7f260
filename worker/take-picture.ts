import { LatheError } from "@lathe/protocol/errors";
import type { PageBrowser } from "@lathe/protocol/page";

/** A JPEG of the app's page at a route, as it is now. Errors: `app_unavailable`: no app, no browser, or no picture. */
export async function takePicture(
  browser: PageBrowser | null,
  route: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (browser === null) {
    throw new LatheError("app_unavailable", "There is no Chromium on this machine that could take a picture.");
  }
  const page = await browser.open({ route, size: await browser.usualSize() }, signal);
  try {
    const { screenshot } = await page.look({ screenshot: true }, signal);
    if (screenshot === null) throw new LatheError("app_unavailable", "No picture of the page could be taken.");
    return Uint8Array.from(screenshot);
  } finally {
    await page.close();
  }
}
