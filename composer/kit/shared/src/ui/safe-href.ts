/** The address if it leads to a page or a mailbox; null for everything else ("javascript:" runs what stands behind it). */
export function safeHref(href: string): string | null {
  // Browsers leave out white space and control characters before they read the scheme.
  const bare = [...href].filter((character) => character > " " && character !== "\x7f").join("");
  return /^(?:https?:\/\/|mailto:)[^\s]/i.test(bare) ? bare : null;
}
