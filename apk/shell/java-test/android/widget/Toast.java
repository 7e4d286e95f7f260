package android.widget;

import android.app.Activity;
import android.content.Context;

/** Stands in for Android's. */
public class Toast {
  public static final int LENGTH_LONG = 1;

  public static Toast makeText(Context context, CharSequence text, int duration) {
    ((Activity) context).asked.add("says " + text);
    return new Toast();
  }

  public void show() {}
}
