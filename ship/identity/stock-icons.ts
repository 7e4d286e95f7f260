/**
 * The images that templates/mobile begins with, by the SHA-256 of their bytes. An app that still has them has no icon of
 * its own; all of them would look the same on a phone.
 */
const STOCK: ReadonlySet<string> = new Set([
  "f8f69a1af0db146b172e9ec2dcc21f1cb7a31c2aad9d055bd169c682dce3de35",
  "fc4e2ede10c217c8804dcc40fe0a0b2358cfb8c03450724a1a8114ddad682a09",
  "51571d73c328e4f59afdf5d605dbedc18893a30e553e62f6f8c26123f1452c59",
]);

export function isStockIcon(bytes: Uint8Array): boolean {
  return STOCK.has(new Bun.CryptoHasher("sha256").update(bytes).digest("hex"));
}
