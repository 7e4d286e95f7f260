import { ImageManipulator, SaveFormat } from "expo-image-manipulator";
import { type ImagePickerAsset, launchImageLibraryAsync } from "expo-image-picker";
import { Platform } from "react-native";
import { shrinkPicture } from "@/records/shrink-picture.ts";

/** A picture as a data: address; null when none was chosen. */
export type PickedPicture = { address: string } | { fault: string } | null;

const LONGEST_SIDE_PX = 1_000;
const QUALITY = 0.8;
/** Storage on phones takes about two million characters at once. */
const MOST_CHARACTERS = 900_000;

/** Lets one choose a picture of the device, and makes it small enough to be kept. */
export async function pickPicture(): Promise<PickedPicture> {
  const picked = await launchImageLibraryAsync({ mediaTypes: "images", quality: 1, exif: false });
  const [asset] = picked.assets ?? [];
  if (asset === undefined) return null;
  const address = Platform.OS === "web" ? await shrinkAt(asset.uri) : await shrinkOnPhone(asset);
  if (address === null) return { fault: "This is not a picture that can be shown here." };
  if (address.length > MOST_CHARACTERS) return { fault: "This picture is too large to be kept. Choose another." };
  return { address };
}

async function shrinkAt(address: string): Promise<string | null> {
  const response = await fetch(address);
  return shrinkPicture(await response.blob());
}

/** Null when the file is no picture that this phone can read. */
async function shrinkOnPhone({ uri, width, height }: ImagePickerAsset): Promise<string | null> {
  const context = ImageManipulator.manipulate(uri);
  // The other side follows.
  if (Math.max(width, height) > LONGEST_SIDE_PX)
    context.resize(width > height ? { width: LONGEST_SIDE_PX } : { height: LONGEST_SIDE_PX });
  try {
    const picture = await context.renderAsync();
    const { base64 = "" } = await picture.saveAsync({ format: SaveFormat.JPEG, compress: QUALITY, base64: true });
    return base64 === "" ? null : `data:image/jpeg;base64,${base64}`;
  } catch {
    // It cannot be read as a picture.
    return null;
  }
}
