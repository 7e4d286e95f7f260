package android.view;

public class View {
  public interface OnApplyWindowInsetsListener {
    WindowInsets onApplyWindowInsets(View view, WindowInsets insets);
  }
  public void setOnApplyWindowInsetsListener(OnApplyWindowInsetsListener listener) { throw new RuntimeException(); }
  public void setPadding(int left, int top, int right, int bottom) { throw new RuntimeException(); }
  public void setBackgroundColor(int color) { throw new RuntimeException(); }
}
