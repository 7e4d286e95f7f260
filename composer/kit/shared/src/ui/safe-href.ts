/** The address if it leads to a page or a mailbox; null for everything else ("javascript:" runs what stands behind it). */
export function safeHref(href: string): string | null {
  // Browsers leave out white space and control characters before they read the scheme.
  const bare = href.replace(/[\u0000-\u0020\u007f]/g, "");
  return /^(?:https?:\/\/|mailto:)[^\s]/i.test(bare) ? bare : null;
}
