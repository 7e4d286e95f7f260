package android.content;

public class Intent {
  public static final String ACTION_VIEW = "android.intent.action.VIEW";
  public static final String ACTION_GET_CONTENT = "android.intent.action.GET_CONTENT";
  public static final String CATEGORY_BROWSABLE = "android.intent.category.BROWSABLE";
  public static final String CATEGORY_OPENABLE = "android.intent.category.OPENABLE";
  public static final String EXTRA_ALLOW_MULTIPLE = "android.intent.extra.ALLOW_MULTIPLE";
  public static final String EXTRA_MIME_TYPES = "android.intent.extra.MIME_TYPES";
  public Intent(String action) { throw new RuntimeException(); }
  public Intent(String action, android.net.Uri data) { throw new RuntimeException(); }
  public Intent addCategory(String category) { throw new RuntimeException(); }
  public Intent setType(String type) { throw new RuntimeException(); }
  public Intent putExtra(String name, boolean value) { throw new RuntimeException(); }
  public Intent putExtra(String name, String[] value) { throw new RuntimeException(); }
  public android.net.Uri getData() { throw new RuntimeException(); }
  public ClipData getClipData() { throw new RuntimeException(); }
  public static Intent createChooser(Intent target, CharSequence title) { throw new RuntimeException(); }
}
