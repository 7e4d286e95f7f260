import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { existsSync } from "node:fs";
import { measureImage } from "./measure-image.ts";

const IMAGES = /\.(png|jpe?g|gif|webp|bmp|svg|avif|heic|psd|tiff)$/i;
/** What Metro takes for assets: files that are served as they are, by their address. */
export const ASSET_LOADERS = Object.fromEntries(
  ["ttf", "otf", "woff", "woff2", "xml", "html", "pdf", "db", "yaml", "yml", "zip"]
    .concat(["mp4", "mov", "webm", "m4v", "mpg", "mp3", "wav", "m4a", "aac", "aiff", "caf", "ogg", "obj", "wasm"])
    .map((end) => [`.${end}`, "file" as const]),
);
const SCALES = [1, 2, 3];

/** An image is, as with Metro, its address with its size; one of the larger scales stands in where the plain is not. */
export function webAssets(): Plugin {
  return {
    name: "web-assets",
    setup(build) {
      build.onResolve({ filter: IMAGES }, ({ path, resolveDir, kind }) => {
        if (!path.startsWith(".") || kind === "url-token") return null;
        const wanted = join(resolveDir, path);
        const found = existsSync(wanted) ? wanted : findScaled(wanted);
        return found === null ? null : { path: found };
      });
      build.onLoad({ filter: IMAGES }, async ({ path, with: attributes }) => {
        const data = await readFile(path);
        if (attributes.type === "address") return { contents: data, loader: "file" };
        const size = measureImage(data);
        const scale = Number(/@([\d.]+)x\.\w+$/.exec(path)?.[1] ?? 1);
        return {
          contents: `import uri from ${JSON.stringify(`./${basename(path)}`)} with { type: "address" };
module.exports = { uri, width: ${size && size.width / scale}, height: ${size && size.height / scale}, toString: () => uri };`,
          loader: "js",
          resolveDir: dirname(path),
        };
      });
    },
  };
}

function findScaled(path: string): string | null {
  const end = extname(path);
  const stem = path.slice(0, -end.length);
  return SCALES.map((scale) => `${stem}@${scale}x${end}`).find((candidate) => existsSync(candidate)) ?? null;
}
