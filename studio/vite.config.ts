import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    outDir: "dist",
    // The studio asks for a browser of the last years; light-dark() in the theme must not be rewritten for older ones.
    target: "es2023",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // A data: font or script would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8_000,
  },
  worker: { format: "es" },
});
