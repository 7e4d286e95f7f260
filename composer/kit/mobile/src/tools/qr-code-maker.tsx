import { useRef, useState } from "react";
import { StyleSheet, TextInput, View } from "react-native";
import Svg, { Path, Rect } from "react-native-svg";
import { useStored } from "@/store/stored";
import { radius, spacing, type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { makeQrCode, qrPath } from "@/tools/qr-code.ts";
import { readText } from "@/tools/read-text.ts";
import { Said } from "@/tools/said";
import { savePicture } from "@/tools/save-picture";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface QrCodeMakerProps {
  title?: string;
  storageKey: string;
}

/** Free modules around the code, without which it is hard to read. */
const MARGIN = 4;
const PIXELS = 800;

/** A link or a text as a QR code, to show or to save. */
export function QrCodeMaker({ title, storageKey }: QrCodeMakerProps) {
  const colors = useColors();
  const [text, setText] = useStored(storageKey, readText);
  const [said, setSaid] = useState("");
  const picture = useRef<Svg>(null);
  const code = text.trim() === "" ? null : makeQrCode(text.trim());
  const side = (code?.length ?? 0) + 2 * MARGIN;

  function save() {
    picture.current?.toDataURL(
      (base64) => {
        savePicture(base64, "qr-code.png").catch(() => setSaid("This device cannot save the code."));
      },
      { width: PIXELS, height: PIXELS },
    );
  }

  return (
    <ToolPanel title={title} name="QR code">
      <TextInput
        multiline
        aria-label="Link or text"
        placeholder="https://…"
        placeholderTextColor={colors.muted}
        autoCapitalize="none"
        value={text}
        onChangeText={setText}
        style={[styles.text, { color: colors.ink, borderColor: colors.line, backgroundColor: colors.field }]}
      />
      {code === null ? (
        <Text tone="muted">
          {text.trim() === "" ? "Write a link or a text, and its code appears here." : "That is too long for a code."}
        </Text>
      ) : (
        <>
          {/* Black on white whatever the theme: readers need it. */}
          <View accessible role="img" aria-label={`QR code of ${text.trim().slice(0, 80)}`} style={styles.code}>
            <Svg ref={picture} aria-hidden width="100%" height="100%" viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}>
              <Rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#ffffff" />
              <Path d={qrPath(code)} fill="#000000" />
            </Svg>
          </View>
          <Button label="Save as PNG" icon="download" onPress={save} />
        </>
      )}
      <Text variant="callout" tone="muted">
        Made on this device; what you write is sent nowhere.
      </Text>
      <Said text={said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  text: {
    ...type.body,
    minHeight: 88,
    padding: spacing.m,
    borderWidth: StyleSheet.hairlineWidth,
    borderRadius: radius.m,
    textAlignVertical: "top",
  },
  code: { alignSelf: "center", width: 260, height: 260, borderRadius: radius.m, overflow: "hidden" },
});
