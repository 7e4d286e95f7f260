/**
 * SHA-256 of those files of the web template that an app replaces: a project that has them unchanged holds nothing of
 * anybody's that could be lost.
 */
export const TEMPLATE_HASHES: Readonly<Record<string, string>> = {
  "index.html": "3e3e9f7b29bd94fd1eed06fe49068cc57129d2d2dc04e3d3476f6041c04fc26a",
  "src/index.css": "1cc916fd1c29b04d54d80c154218d1fbd669b07ae639dc66d09b1c03e1f12c23",
  "src/app.tsx": "1fb75cf506c434d56434ea465ef500df4a3e9cdd1310912158af229271aed041",
};
