.class public final Ldev/lathe/shell/MainActivity;
.super Landroid/app/Activity;

# interfaces
.implements Landroid/view/View$OnApplyWindowInsetsListener;


# static fields
.field private static final CRASH_LOOP_MS:J = 0x2710L


# instance fields
.field private back:Ldev/lathe/shell/BackGesture;

.field private chrome:Ldev/lathe/shell/PageChrome;

.field private downloads:Ldev/lathe/shell/Downloads;

.field private root:Landroid/widget/FrameLayout;

.field private startedAtMs:J

.field private web:Landroid/webkit/WebView;


# direct methods
.method public constructor <init>()V
    .registers 1

    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method

.method private closePage()V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    invoke-virtual {v0}, Ldev/lathe/shell/PageChrome;->close()V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->root:Landroid/widget/FrameLayout;

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0, v1}, Landroid/widget/FrameLayout;->removeView(Landroid/view/View;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0}, Landroid/webkit/WebView;->destroy()V

    return-void
.end method

.method private openPage()V
    .registers 6

    const/4 v4, -0x1

    new-instance v0, Landroid/webkit/WebView;

    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V

    iput-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    new-instance v0, Ldev/lathe/shell/Site;

    invoke-virtual {p0}, Ldev/lathe/shell/MainActivity;->getAssets()Landroid/content/res/AssetManager;

    move-result-object v1

    invoke-direct {v0, v1}, Ldev/lathe/shell/Site;-><init>(Landroid/content/res/AssetManager;)V

    new-instance v1, Ldev/lathe/shell/PageChrome;

    iget-object v2, p0, Ldev/lathe/shell/MainActivity;->root:Landroid/widget/FrameLayout;

    invoke-direct {v1, p0, v2}, Ldev/lathe/shell/PageChrome;-><init>(Ldev/lathe/shell/MainActivity;Landroid/widget/FrameLayout;)V

    iput-object v1, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    new-instance v1, Ldev/lathe/shell/Downloads;

    iget-object v2, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-direct {v1, p0, v2, v0}, Ldev/lathe/shell/Downloads;-><init>(Landroid/app/Activity;Landroid/webkit/WebView;Ldev/lathe/shell/Site;)V

    iput-object v1, p0, Ldev/lathe/shell/MainActivity;->downloads:Ldev/lathe/shell/Downloads;

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {p0}, Ldev/lathe/shell/MainActivity;->getApplicationInfo()Landroid/content/pm/ApplicationInfo;

    move-result-object v2

    invoke-static {v1, v2}, Ldev/lathe/shell/PageSettings;->apply(Landroid/webkit/WebView;Landroid/content/pm/ApplicationInfo;)V

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    new-instance v2, Ldev/lathe/shell/PageClient;

    iget-object v3, p0, Ldev/lathe/shell/MainActivity;->downloads:Ldev/lathe/shell/Downloads;

    invoke-direct {v2, p0, v0, v3}, Ldev/lathe/shell/PageClient;-><init>(Ldev/lathe/shell/MainActivity;Ldev/lathe/shell/Site;Ldev/lathe/shell/Downloads;)V

    invoke-virtual {v1, v2}, Landroid/webkit/WebView;->setWebViewClient(Landroid/webkit/WebViewClient;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setWebChromeClient(Landroid/webkit/WebChromeClient;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->downloads:Ldev/lathe/shell/Downloads;

    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setDownloadListener(Landroid/webkit/DownloadListener;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->downloads:Ldev/lathe/shell/Downloads;

    const-string v2, "latheShell"

    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->addJavascriptInterface(Ljava/lang/Object;Ljava/lang/String;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->root:Landroid/widget/FrameLayout;

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    const/4 v2, 0x0

    new-instance v3, Landroid/widget/FrameLayout$LayoutParams;

    invoke-direct {v3, v4, v4}, Landroid/widget/FrameLayout$LayoutParams;-><init>(II)V

    invoke-virtual {v0, v1, v2, v3}, Landroid/widget/FrameLayout;->addView(Landroid/view/View;ILandroid/view/ViewGroup$LayoutParams;)V

    invoke-static {}, Landroid/os/SystemClock;->elapsedRealtime()J

    move-result-wide v0

    iput-wide v0, p0, Ldev/lathe/shell/MainActivity;->startedAtMs:J

    return-void
.end method


# virtual methods
.method goBack()V
    .registers 2

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    invoke-virtual {v0}, Ldev/lathe/shell/PageChrome;->isFullScreen()Z

    move-result v0

    if-eqz v0, :cond_0

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    invoke-virtual {v0}, Ldev/lathe/shell/PageChrome;->onHideCustomView()V

    :goto_0
    return-void

    :cond_0
    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0}, Landroid/webkit/WebView;->canGoBack()Z

    move-result v0

    if-eqz v0, :cond_1

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0}, Landroid/webkit/WebView;->goBack()V

    goto :goto_0

    :cond_1
    invoke-virtual {p0}, Ldev/lathe/shell/MainActivity;->finish()V

    goto :goto_0
.end method

.method historyChanged()V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->back:Ldev/lathe/shell/BackGesture;

    if-eqz v0, :cond_1

    iget-object v1, p0, Ldev/lathe/shell/MainActivity;->back:Ldev/lathe/shell/BackGesture;

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    invoke-virtual {v0}, Ldev/lathe/shell/PageChrome;->isFullScreen()Z

    move-result v0

    if-nez v0, :cond_0

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0}, Landroid/webkit/WebView;->canGoBack()Z

    move-result v0

    if-eqz v0, :cond_2

    :cond_0
    const/4 v0, 0x1

    :goto_0
    invoke-virtual {v1, v0}, Ldev/lathe/shell/BackGesture;->listen(Z)V

    :cond_1
    return-void

    :cond_2
    const/4 v0, 0x0

    goto :goto_0
.end method

.method protected onActivityResult(IILandroid/content/Intent;)V
    .registers 5

    invoke-super {p0, p1, p2, p3}, Landroid/app/Activity;->onActivityResult(IILandroid/content/Intent;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    invoke-virtual {v0, p1, p2, p3}, Ldev/lathe/shell/PageChrome;->filesPicked(IILandroid/content/Intent;)V

    return-void
.end method

.method public onApplyWindowInsets(Landroid/view/View;Landroid/view/WindowInsets;)Landroid/view/WindowInsets;
    .registers 7

    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I

    const/16 v1, 0x1e

    if-lt v0, v1, :cond_0

    invoke-static {}, Landroid/view/WindowInsets$Type;->systemBars()I

    move-result v0

    invoke-static {}, Landroid/view/WindowInsets$Type;->displayCutout()I

    move-result v1

    or-int/2addr v0, v1

    invoke-static {}, Landroid/view/WindowInsets$Type;->ime()I

    move-result v1

    or-int/2addr v0, v1

    invoke-virtual {p2, v0}, Landroid/view/WindowInsets;->getInsets(I)Landroid/graphics/Insets;

    move-result-object v0

    iget v1, v0, Landroid/graphics/Insets;->left:I

    iget v2, v0, Landroid/graphics/Insets;->top:I

    iget v3, v0, Landroid/graphics/Insets;->right:I

    iget v0, v0, Landroid/graphics/Insets;->bottom:I

    invoke-virtual {p1, v1, v2, v3, v0}, Landroid/view/View;->setPadding(IIII)V

    sget-object v0, Landroid/view/WindowInsets;->CONSUMED:Landroid/view/WindowInsets;

    :goto_0
    return-object v0

    :cond_0
    invoke-virtual {p2}, Landroid/view/WindowInsets;->getSystemWindowInsetLeft()I

    move-result v0

    invoke-virtual {p2}, Landroid/view/WindowInsets;->getSystemWindowInsetTop()I

    move-result v1

    invoke-virtual {p2}, Landroid/view/WindowInsets;->getSystemWindowInsetRight()I

    move-result v2

    invoke-virtual {p2}, Landroid/view/WindowInsets;->getSystemWindowInsetBottom()I

    move-result v3

    invoke-virtual {p1, v0, v1, v2, v3}, Landroid/view/View;->setPadding(IIII)V

    invoke-virtual {p2}, Landroid/view/WindowInsets;->consumeSystemWindowInsets()Landroid/view/WindowInsets;

    move-result-object v0

    goto :goto_0
.end method

.method public onBackPressed()V
    .registers 1

    invoke-virtual {p0}, Ldev/lathe/shell/MainActivity;->goBack()V

    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4

    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    new-instance v0, Landroid/widget/FrameLayout;

    invoke-direct {v0, p0}, Landroid/widget/FrameLayout;-><init>(Landroid/content/Context;)V

    iput-object v0, p0, Ldev/lathe/shell/MainActivity;->root:Landroid/widget/FrameLayout;

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->root:Landroid/widget/FrameLayout;

    invoke-virtual {v0, p0}, Landroid/widget/FrameLayout;->setOnApplyWindowInsetsListener(Landroid/view/View$OnApplyWindowInsetsListener;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->root:Landroid/widget/FrameLayout;

    invoke-virtual {p0, v0}, Ldev/lathe/shell/MainActivity;->setContentView(Landroid/view/View;)V

    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I

    const/16 v1, 0x21

    if-lt v0, v1, :cond_0

    new-instance v0, Ldev/lathe/shell/BackGesture;

    invoke-direct {v0, p0}, Ldev/lathe/shell/BackGesture;-><init>(Ldev/lathe/shell/MainActivity;)V

    iput-object v0, p0, Ldev/lathe/shell/MainActivity;->back:Ldev/lathe/shell/BackGesture;

    :cond_0
    invoke-direct {p0}, Ldev/lathe/shell/MainActivity;->openPage()V

    if-eqz p1, :cond_2

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0, p1}, Landroid/webkit/WebView;->restoreState(Landroid/os/Bundle;)Landroid/webkit/WebBackForwardList;

    move-result-object v0

    if-eqz v0, :cond_2

    const/4 v0, 0x1

    :goto_0
    if-nez v0, :cond_1

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {p0}, Ldev/lathe/shell/MainActivity;->getIntent()Landroid/content/Intent;

    move-result-object v1

    invoke-virtual {v1}, Landroid/content/Intent;->getData()Landroid/net/Uri;

    move-result-object v1

    invoke-static {v1}, Ldev/lathe/shell/Links;->toPage(Landroid/net/Uri;)Ljava/lang/String;

    move-result-object v1

    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V

    :cond_1
    return-void

    :cond_2
    const/4 v0, 0x0

    goto :goto_0
.end method

.method protected onDestroy()V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->back:Ldev/lathe/shell/BackGesture;

    if-eqz v0, :cond_0

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->back:Ldev/lathe/shell/BackGesture;

    const/4 v1, 0x0

    invoke-virtual {v0, v1}, Ldev/lathe/shell/BackGesture;->listen(Z)V

    :cond_0
    invoke-direct {p0}, Ldev/lathe/shell/MainActivity;->closePage()V

    invoke-super {p0}, Landroid/app/Activity;->onDestroy()V

    return-void
.end method

.method protected onNewIntent(Landroid/content/Intent;)V
    .registers 4

    invoke-super {p0, p1}, Landroid/app/Activity;->onNewIntent(Landroid/content/Intent;)V

    invoke-virtual {p1}, Landroid/content/Intent;->getData()Landroid/net/Uri;

    move-result-object v0

    if-eqz v0, :cond_0

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {p1}, Landroid/content/Intent;->getData()Landroid/net/Uri;

    move-result-object v1

    invoke-static {v1}, Ldev/lathe/shell/Links;->toPage(Landroid/net/Uri;)Ljava/lang/String;

    move-result-object v1

    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V

    :cond_0
    return-void
.end method

.method protected onPause()V
    .registers 2

    invoke-super {p0}, Landroid/app/Activity;->onPause()V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0}, Landroid/webkit/WebView;->onPause()V

    invoke-static {}, Landroid/webkit/CookieManager;->getInstance()Landroid/webkit/CookieManager;

    move-result-object v0

    invoke-virtual {v0}, Landroid/webkit/CookieManager;->flush()V

    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 5

    invoke-super {p0, p1, p2, p3}, Landroid/app/Activity;->onRequestPermissionsResult(I[Ljava/lang/String;[I)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->chrome:Ldev/lathe/shell/PageChrome;

    invoke-virtual {v0}, Ldev/lathe/shell/PageChrome;->permissions()Ldev/lathe/shell/Permissions;

    move-result-object v0

    invoke-virtual {v0, p1}, Ldev/lathe/shell/Permissions;->answered(I)V

    return-void
.end method

.method protected onResume()V
    .registers 2

    invoke-super {p0}, Landroid/app/Activity;->onResume()V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0}, Landroid/webkit/WebView;->onResume()V

    return-void
.end method

.method protected onSaveInstanceState(Landroid/os/Bundle;)V
    .registers 3

    invoke-super {p0, p1}, Landroid/app/Activity;->onSaveInstanceState(Landroid/os/Bundle;)V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    invoke-virtual {v0, p1}, Landroid/webkit/WebView;->saveState(Landroid/os/Bundle;)Landroid/webkit/WebBackForwardList;

    return-void
.end method

.method reopenPage(Ljava/lang/String;)V
    .registers 6

    invoke-static {}, Landroid/os/SystemClock;->elapsedRealtime()J

    move-result-wide v0

    iget-wide v2, p0, Ldev/lathe/shell/MainActivity;->startedAtMs:J

    sub-long/2addr v0, v2

    invoke-direct {p0}, Ldev/lathe/shell/MainActivity;->closePage()V

    const-wide/16 v2, 0x2710

    cmp-long v0, v0, v2

    if-gez v0, :cond_0

    invoke-virtual {p0}, Ldev/lathe/shell/MainActivity;->finish()V

    :goto_0
    return-void

    :cond_0
    invoke-direct {p0}, Ldev/lathe/shell/MainActivity;->openPage()V

    iget-object v0, p0, Ldev/lathe/shell/MainActivity;->web:Landroid/webkit/WebView;

    if-eqz p1, :cond_1

    invoke-static {p1}, Ldev/lathe/shell/Site;->isOwn(Ljava/lang/String;)Z

    move-result v1

    if-eqz v1, :cond_1

    :goto_1
    invoke-virtual {v0, p1}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V

    goto :goto_0

    :cond_1
    const-string p1, "https://appassets.androidplatform.net/"

    goto :goto_1
.end method
