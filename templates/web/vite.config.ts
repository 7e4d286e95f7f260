import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { freshStyles } from "./fresh-styles.ts";
import { sourcePlaces } from "./source-places.ts";

// A taken port is an error instead of a silent move to another one, so that whoever started the server finds it.
const address = { host: "127.0.0.1", port: Number(process.env["PORT"] ?? 5173), strictPort: true };

export default defineConfig({
  plugins: [sourcePlaces(), freshStyles(), react(), tailwindcss()],
  server: address,
  preview: address,
});
