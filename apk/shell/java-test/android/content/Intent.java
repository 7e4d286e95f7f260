package android.content;

import android.net.Uri;

/** Stands in for Android's: what it would do, in words. */
public class Intent {
  public static final String ACTION_VIEW = "android.intent.action.VIEW";
  public static final String CATEGORY_BROWSABLE = "android.intent.category.BROWSABLE";
  public final String said;

  public Intent(String action, Uri data) {
    said = action.substring(action.lastIndexOf('.') + 1) + " " + data;
  }

  public Intent addCategory(String category) {
    return this;
  }
}
