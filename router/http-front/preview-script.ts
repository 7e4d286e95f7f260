/** The script that goes into pages of an app, as a browser gets it. */
export interface PreviewScript {
  text: string;
  etag: string;
}

/** Bundles the script. It tells pages which origins are the studio's, so that routes are posted to nobody else. */
export async function bundlePreviewScript(studioHosts: readonly string[]): Promise<PreviewScript> {
  const built = await Bun.build({
    entrypoints: [new URL("../preview-script/main.ts", import.meta.url).pathname],
    target: "browser",
    format: "iife",
    minify: true,
    define: { STUDIO_ORIGINS: JSON.stringify(studioHosts.flatMap((host) => [`http://${host}`, `https://${host}`])) },
  });
  const [output] = built.outputs;
  if (output === undefined) throw new Error("The preview script could not be bundled.", { cause: built.logs });
  const text = await output.text();
  return { text, etag: `"${new Bun.CryptoHasher("sha256").update(text).digest("hex").slice(0, 32)}"` };
}
