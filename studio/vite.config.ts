import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompressAssets } from "./build/precompress-assets.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), precompressAssets()],
  build: {
    outDir: "dist",
    // What a page loads can be told from it: see build/first-load.ts.
    manifest: true,
    // Whoever uses the studio can read what it is made of; linked in the settings.
    license: { fileName: "assets/licences.txt" },
    // The studio asks for a browser of the last years; light-dark() in the theme must not be rewritten for older ones.
    target: "es2023",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // A data: font or script would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Zod is told how to work in the chunk that it is in: what stands in another would run after the first schemas.
          groups: [{ name: "zod", test: /[\\/](?:node_modules[\\/]zod[\\/]|studio[\\/]src[\\/]zod-config\.ts$)/ }],
        },
      },
    },
  },
  worker: { format: "es" },
});
