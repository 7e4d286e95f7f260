/** A Content-Disposition with a file's name as RFC 8187 has it: any characters, and none with a meaning there. */
export function writeDisposition(kind: "inline" | "attachment", name: string): string {
  // Of what encodeURIComponent leaves, these have one.
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename*=UTF-8''${encoded}`;
}
