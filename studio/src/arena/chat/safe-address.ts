import { AttachmentId } from "@lathe/protocol/ids";

const SCHEMES = new Set(["http:", "https:", "mailto:"]);
const ATTACHMENT = /^\/api\/attachments\/([^/?#]+)$/;

/** The address that a link of an answer may lead to: a whole one, to somewhere else. Null: it leads nowhere. */
export function safeLink(href: string | undefined): string | null {
  if (href === undefined) return null;
  try {
    const { protocol } = new URL(href);
    return SCHEMES.has(protocol) ? href : null;
  } catch {
    // Relative: it would lead into the studio itself.
    return null;
  }
}

/** The address that an image of an answer may be fetched from: an attachment's, nothing else. */
export function safeImage(src: unknown): string | null {
  const id = typeof src === "string" ? ATTACHMENT.exec(src)?.[1] : undefined;
  return id !== undefined && AttachmentId.safeParse(id).success ? `/api/attachments/${id}` : null;
}
