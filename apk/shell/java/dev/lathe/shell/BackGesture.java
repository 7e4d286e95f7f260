package dev.lathe.shell;

import android.app.Activity;
import android.window.OnBackInvokedCallback;
import android.window.OnBackInvokedDispatcher;

/**
 * Back on Android 13 and later, which ask before the gesture begins whether somebody listens: only while there is something
 * to go back to, so that the system shows its own way home otherwise.
 */
final class BackGesture implements OnBackInvokedCallback {
  private final MainActivity activity;
  private boolean isListening;

  BackGesture(MainActivity activity) {
    this.activity = activity;
  }

  void listen(boolean isWanted) {
    if (isWanted == isListening) return;
    isListening = isWanted;
    OnBackInvokedDispatcher dispatcher = ((Activity) activity).getOnBackInvokedDispatcher();
    if (isWanted) dispatcher.registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_DEFAULT, this);
    else dispatcher.unregisterOnBackInvokedCallback(this);
  }

  @Override public void onBackInvoked() {
    activity.goBack();
  }
}
