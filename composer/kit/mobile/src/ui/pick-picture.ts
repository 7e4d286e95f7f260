import { launchImageLibraryAsync } from "expo-image-picker";
import { Platform } from "react-native";
import { shrinkPicture } from "@/records/shrink-picture.ts";

/** A picture as a data: address; null when none was chosen. */
export type PickedPicture = { address: string } | { fault: string } | null;

/** Storage on phones takes about two million characters at once. */
const MOST_CHARACTERS = 900_000;

/** Lets one choose a picture of the device. In a browser it is made smaller; phones store it as a lighter JPEG. */
export async function pickPicture(): Promise<PickedPicture> {
  const isBrowser = Platform.OS === "web";
  const picked = await launchImageLibraryAsync({
    mediaTypes: "images",
    allowsEditing: !isBrowser,
    base64: !isBrowser,
    quality: isBrowser ? 1 : 0.25,
    exif: false,
  });
  const [asset] = picked.assets ?? [];
  if (asset === undefined) return null;
  const address = isBrowser ? await shrinkAt(asset.uri) : `data:image/jpeg;base64,${asset.base64 ?? ""}`;
  if (address === null) return { fault: "This is not a picture that can be shown here." };
  if (address.length > MOST_CHARACTERS)
    return { fault: "This picture is too large to be kept. Crop it or choose another." };
  return { address };
}

async function shrinkAt(address: string): Promise<string | null> {
  const response = await fetch(address);
  return shrinkPicture(await response.blob());
}
