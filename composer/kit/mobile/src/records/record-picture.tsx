import { Image } from "expo-image";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";

interface RecordPictureProps {
  /** data: or https: */
  source: string;
  /** What it shows; empty where the words beside it say that. */
  name: string;
  /** A square of so many pixels; as wide as there is room without it. */
  size?: number;
}

/** The picture of a record. */
export function RecordPicture({ source, name, size }: RecordPictureProps) {
  const colors = useColors();
  const room = size === undefined ? ({ width: "100%", aspectRatio: 4 / 3 } as const) : { width: size, height: size };
  return (
    <Image
      source={source}
      alt={name}
      contentFit="cover"
      transition={120}
      style={[room, { borderRadius: radius.m, backgroundColor: colors.field }]}
    />
  );
}
