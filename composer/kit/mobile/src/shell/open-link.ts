import { type Href, router } from "expo-router";
import { Linking } from "react-native";
import { parseRoute } from "@/shell/route.ts";

/** Opens a place of the app ("#/page/block/item", see routeAddress), or what lies out of it: a site, a telephone number. */
export async function openLink(to: string): Promise<void> {
  const { page, block, item } = parseRoute(to);
  if (page === null) {
    await Linking.openURL(to);
    return;
  }
  // Which pages there are is known to the app alone: the types of its routes do not cover an address that is read.
  const place = { pathname: `/${page}`, params: { block: block ?? "", item: item ?? "" } } as unknown as Href;
  router.navigate(place);
}
