package dev.lathe.shell;

/** Which addresses leave the app, and how they come in. Nothing of Android's: tried out on a desktop's Java too. */
final class LinkRules {
  private LinkRules() {}

  /** intent:, file:, content: and the like could reach into other apps or this one; these only show something. */
  static boolean mayLeave(String scheme) {
    return isWeb(scheme) || "mailto".equals(scheme) || "tel".equals(scheme) || "sms".equals(scheme)
        || "smsto".equals(scheme) || "geo".equals(scheme) || "market".equals(scheme);
  }

  static boolean isContent(String scheme) {
    return isWeb(scheme) || "about".equals(scheme) || "blob".equals(scheme) || "data".equals(scheme);
  }

  static boolean isWeb(String scheme) {
    return "https".equals(scheme) || "http".equals(scheme);
  }

  /**
   * The route that an address of the app's opens: myapp://item/1?x=2#y as https://example.com/item/1?x=2#y is
   * /item/1?x=2#y. The host of a web address is the site; the one of an own scheme is the first part of the route. All
   * parts encoded, null where there is none.
   */
  static String route(String scheme, String host, String path, String query, String fragment) {
    StringBuilder route = new StringBuilder();
    if (!isWeb(scheme) && host != null && host.length() > 0) route.append('/').append(host);
    if (path != null) route.append(path);
    // More than one slash at the beginning would name another host.
    int slashes = 0;
    while (slashes < route.length() && route.charAt(slashes) == '/') slashes++;
    route.replace(0, slashes, "/");
    if (query != null) route.append('?').append(query);
    if (fragment != null) route.append('#').append(fragment);
    return route.toString();
  }
}
