import type { Target } from "./generate/target.ts";

/**
 * SHA-256 of those files of a target's template that an app replaces or takes away: a project that has them unchanged
 * holds nothing of anybody's that could be lost.
 */
export const TEMPLATE_HASHES: Readonly<Record<Target, Readonly<Record<string, string>>>> = {
  web: {
    "index.html": "3e3e9f7b29bd94fd1eed06fe49068cc57129d2d2dc04e3d3476f6041c04fc26a",
    "src/index.css": "1cc916fd1c29b04d54d80c154218d1fbd669b07ae639dc66d09b1c03e1f12c23",
    "src/main.tsx": "d5ba24853d1c2d751ebb81197eeeebc6a71d2b8d9bcff67c9b729493653c4852",
    "src/app.tsx": "1fb75cf506c434d56434ea465ef500df4a3e9cdd1310912158af229271aed041",
  },
  mobile: {
    "src/theme/colors.ts": "89273e7da3d4e6ae70811af8130ea6caffceaa3d26b08f8f400cf68d59de140b",
    "src/theme/tokens.ts": "b34f90e6713f8159445cacc4faf3731394919fa27527e98f1efccf8cf7cd0e40",
    "src/ui/icon.tsx": "d431f6e2a984732f64cdd14ae2617a9f88a407105615be04194f3f73edbea93f",
    "src/app/_layout.tsx": "1caf3104f5ea1ed85b2e81ab7e39afcd7a7191db0751f57cd607bcf3d556e751",
    "src/app/index.tsx": "b00914ae07c5c360a311da18deed0db98e1eff58a258900f90c02eee0ac531fc",
    "app.json": "baf308d5915a51031464904fbdc0ba509ebf3afafecd648cd58d447e641e8eed",
  },
};
