package dev.lathe.shell;

/** Which files of the site may answer a request. Nothing of Android's: this is tried out on a desktop's Java too. */
final class SitePaths {
  private SitePaths() {}

  /**
   * Files to look for, in this order, for the path of an address (decoded, beginning with a slash). A path without an
   * ending is a page: /a is a, a/index.html or a.html. When it is opened, and not only asked for by a program that would
   * rather know that there is nothing, it may be a route of the app's own as well: index.html. Null for no path at all.
   */
  static String[] candidates(String path, boolean isOpened) {
    if (path == null || path.length() == 0 || path.charAt(0) != '/') return null;
    String inside = path.substring(1);
    if (inside.indexOf('\\') >= 0 || inside.indexOf('\0') >= 0 || leadsElsewhere(inside)) return null;
    if (inside.length() == 0) return new String[] {"index.html"};
    boolean isPage = inside.lastIndexOf('.') <= inside.lastIndexOf('/');
    if (!isPage) return new String[] {inside};
    String index = inside.endsWith("/") ? inside + "index.html" : inside + "/index.html";
    if (inside.endsWith("/")) return isOpened ? new String[] {index, "index.html"} : new String[] {index};
    String page = inside + ".html";
    return isOpened ? new String[] {inside, index, page, "index.html"} : new String[] {inside, index, page};
  }

  /** Whether a part of the path is empty, . or .. (a slash at the end is none). */
  private static boolean leadsElsewhere(String inside) {
    int start = 0;
    while (start < inside.length()) {
      int end = inside.indexOf('/', start);
      if (end < 0) end = inside.length();
      String part = inside.substring(start, end);
      if (part.length() == 0 || part.equals(".") || part.equals("..")) return true;
      start = end + 1;
    }
    return false;
  }
}
