import { firstValue } from "./header-lines.ts";
import type { RequestHead } from "./request-head.ts";

const DOCUMENTS = new Set(["document", "iframe", "frame"]);

/** Whether a browser asks for a document to show; without the browser's word for it, a GET that prefers HTML. */
export function isNavigation(head: RequestHead): boolean {
  const destination = firstValue(head.headers, "sec-fetch-dest");
  if (destination !== null) return DOCUMENTS.has(destination.toLowerCase());
  return head.method === "GET" && (firstValue(head.headers, "accept") ?? "").toLowerCase().includes("text/html");
}
