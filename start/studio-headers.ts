/**
 * What the studio's page may do in a browser. Scripts and workers come from the studio's own files only: no inline script,
 * no eval. Styles may be inline, which the editor and the splitter need. Previews are frames of other origins.
 */
function contentSecurityPolicy(previewSources: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self' ${previewSources}`,
    `frame-src ${previewSources}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");
}

/**
 * What neither the studio nor any frame in it ever needs. What an app may ask for (camera, place, full screen …) is not
 * here: a feature that the page gives up cannot be given to a preview any more; the frame itself says what it gets.
 */
const GIVEN_UP = [
  "browsing-topics",
  "display-capture",
  "hid",
  "identity-credentials-get",
  "local-fonts",
  "otp-credentials",
  "payment",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "serial",
  "usb",
];

/** Of every answer with a file of the studio's. */
export const FILE_HEADERS = {
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** Of the page. `previewSources` are CSP sources: `http://*.localhost:4700 http://127.0.0.1:*`. */
export function pageHeaders(previewSources: string): Record<string, string> {
  return {
    ...FILE_HEADERS,
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    "content-security-policy": contentSecurityPolicy(previewSources),
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": GIVEN_UP.map((feature) => `${feature}=()`).join(", "),
    "referrer-policy": "no-referrer",
  };
}
