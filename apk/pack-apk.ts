import { type ApkApp, checkApp } from "./apk-app.ts";
import { writeManifest } from "./app-manifest.ts";
import { listResourceFiles } from "./app-resources.ts";
import { writeZip } from "./formats/zip-archive.ts";
import { readShell } from "./shell/read-shell.ts";
import type { ApkSigner } from "./signing/apk-signer.ts";
import { signZip } from "./signing/signing-block.ts";
import { type Site, listSiteFiles } from "./site-files.ts";

/**
 * A site in a WebView, as a signed Android package for Android 7 and later. The same site, app and key give the same bytes.
 *
 * Errors: `bad_request` (something about the app, or the key does not fit), `bad_path` (a file of the site), `too_large`.
 */
export async function packApk(app: ApkApp, site: Site, signer: ApkSigner): Promise<Uint8Array> {
  const checked = checkApp(app);
  const files = listSiteFiles(site);
  const shell = await readShell();
  const parts = await writeZip([
    { path: "AndroidManifest.xml", bytes: writeManifest(checked) },
    { path: "classes.dex", bytes: shell.classes },
    ...listResourceFiles(checked),
    { path: "assets/shell/page.js", bytes: shell.pageScript },
    ...files,
  ]);
  return signZip(parts, signer);
}
