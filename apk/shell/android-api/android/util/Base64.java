package android.util;

public class Base64 {
  public static final int DEFAULT = 0;
  public static final int NO_PADDING = 1;
  public static final int NO_WRAP = 2;
  public static final int URL_SAFE = 8;
  public static byte[] decode(String text, int flags) { throw new RuntimeException(); }
  public static String encodeToString(byte[] bytes, int flags) { throw new RuntimeException(); }
}
