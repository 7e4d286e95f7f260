package android.view;

public abstract class ViewGroup extends View {
  public void addView(View view, LayoutParams parameters) { throw new RuntimeException(); }
  public void addView(View view, int index, LayoutParams parameters) { throw new RuntimeException(); }
  public void removeView(View view) { throw new RuntimeException(); }
  public static class LayoutParams {
    public static final int MATCH_PARENT = -1;
    public LayoutParams(int width, int height) { throw new RuntimeException(); }
  }
  public static class MarginLayoutParams extends LayoutParams {
    public MarginLayoutParams(int width, int height) { super(width, height); }
  }
}
