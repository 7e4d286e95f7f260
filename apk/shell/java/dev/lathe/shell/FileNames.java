package dev.lathe.shell;

/** Names for downloads, from what a page proposes. Nothing of Android's: tried out on a desktop's Java too. */
final class FileNames {
  private static final int MAX_LENGTH = 100;

  private FileNames() {}

  /** A name without folders, signs that a card's file system refuses, and dots at its ends; "download" for nothing. */
  static String clean(String proposed) {
    StringBuilder name = new StringBuilder();
    String given = proposed == null ? "" : proposed;
    for (int i = 0; i < given.length(); i++) {
      char sign = given.charAt(i);
      boolean isRefused = sign < 0x20 || sign == 0x7f || "/\\:*?\"<>|".indexOf(sign) >= 0;
      name.append(isRefused ? '_' : sign);
    }
    int start = 0;
    int end = name.length();
    while (start < end && isEdge(name.charAt(start))) start++;
    while (end > start && isEdge(name.charAt(end - 1))) end--;
    String trimmed = name.substring(start, end);
    if (trimmed.length() == 0) return "download";
    if (trimmed.length() <= MAX_LENGTH) return trimmed;
    // The ending says what opens it.
    int dot = trimmed.lastIndexOf('.');
    String ending = dot > 0 && trimmed.length() - dot <= 12 ? trimmed.substring(dot) : "";
    return trimmed.substring(0, MAX_LENGTH - ending.length()) + ending;
  }

  private static boolean isEdge(char sign) {
    return sign == '.' || sign == ' ';
  }

  /** "photo.png" as "photo (2).png". */
  static String numbered(String name, int number) {
    if (number < 2) return name;
    int dot = name.lastIndexOf('.');
    if (dot <= 0) return name + " (" + number + ")";
    return name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
  }
}
