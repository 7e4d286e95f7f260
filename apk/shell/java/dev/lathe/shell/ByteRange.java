package dev.lathe.shell;

/** A single range of a Range header (RFC 9110, 14.2), which players of audio and video ask for. */
final class ByteRange {
  final long first;
  /** The last byte, included. */
  final long last;

  private ByteRange(long first, long last) {
    this.first = first;
    this.last = last;
  }

  /** Null for what is no single range of a file of this length: then the whole file is the answer, as the RFC allows. */
  static ByteRange parse(String header, long length) {
    if (header == null || length <= 0 || !header.startsWith("bytes=")) return null;
    String range = header.substring(6).trim();
    int dash = range.indexOf('-');
    if (dash < 0 || range.indexOf(',') >= 0) return null;
    long from = number(range.substring(0, dash));
    long to = number(range.substring(dash + 1));
    if (from == NONE && to == NONE) return null;
    if (from == WRONG || to == WRONG) return null;
    if (from == NONE) return to == 0 ? null : new ByteRange(Math.max(0, length - to), length - 1);
    if (from >= length || (to != NONE && to < from)) return null;
    return new ByteRange(from, to == NONE ? length - 1 : Math.min(to, length - 1));
  }

  private static final long NONE = -1;
  private static final long WRONG = -2;

  private static long number(String digits) {
    if (digits.length() == 0) return NONE;
    if (digits.length() > 15) return WRONG;
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') return WRONG;
    }
    return Long.parseLong(digits);
  }

  /** The value of Content-Range. */
  String of(long length) {
    return "bytes " + first + "-" + last + "/" + length;
  }
}
