const PACKED = /\.(png|jpe?g|gif|webp|avif|heic|mp[34]|m4a|ogg|webm|mov|woff2?|zip|gz|br|7z|apk|aab|pdf)$/i;

/** Whether a file of this name is compressed already, so that doing it again takes time for nothing. */
export function isPacked(path: string): boolean {
  return PACKED.test(path);
}
