package android.view;

public final class WindowInsets {
  /** API 30. */
  public static final WindowInsets CONSUMED = null;
  public int getSystemWindowInsetLeft() { throw new RuntimeException(); }
  public int getSystemWindowInsetTop() { throw new RuntimeException(); }
  public int getSystemWindowInsetRight() { throw new RuntimeException(); }
  public int getSystemWindowInsetBottom() { throw new RuntimeException(); }
  public WindowInsets consumeSystemWindowInsets() { throw new RuntimeException(); }
  /** API 30. */
  public android.graphics.Insets getInsets(int types) { throw new RuntimeException(); }
  /** API 30. */
  public static final class Type {
    public static int systemBars() { throw new RuntimeException(); }
    public static int displayCutout() { throw new RuntimeException(); }
    public static int ime() { throw new RuntimeException(); }
  }
}
