.class final Ldev/lathe/shell/PageChrome;
.super Landroid/webkit/WebChromeClient;


# instance fields
.field private final activity:Ldev/lathe/shell/MainActivity;

.field private fullScreen:Landroid/view/View;

.field private fullScreenClosed:Landroid/webkit/WebChromeClient$CustomViewCallback;

.field private final permissions:Ldev/lathe/shell/Permissions;

.field private final picker:Ldev/lathe/shell/FilePicker;

.field private final root:Landroid/widget/FrameLayout;


# direct methods
.method constructor <init>(Ldev/lathe/shell/MainActivity;Landroid/widget/FrameLayout;)V
    .registers 4

    invoke-direct {p0}, Landroid/webkit/WebChromeClient;-><init>()V

    iput-object p1, p0, Ldev/lathe/shell/PageChrome;->activity:Ldev/lathe/shell/MainActivity;

    iput-object p2, p0, Ldev/lathe/shell/PageChrome;->root:Landroid/widget/FrameLayout;

    new-instance v0, Ldev/lathe/shell/Permissions;

    invoke-direct {v0, p1}, Ldev/lathe/shell/Permissions;-><init>(Landroid/app/Activity;)V

    iput-object v0, p0, Ldev/lathe/shell/PageChrome;->permissions:Ldev/lathe/shell/Permissions;

    new-instance v0, Ldev/lathe/shell/FilePicker;

    invoke-direct {v0, p1}, Ldev/lathe/shell/FilePicker;-><init>(Landroid/app/Activity;)V

    iput-object v0, p0, Ldev/lathe/shell/PageChrome;->picker:Ldev/lathe/shell/FilePicker;

    return-void
.end method


# virtual methods
.method close()V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->picker:Ldev/lathe/shell/FilePicker;

    invoke-virtual {v0}, Ldev/lathe/shell/FilePicker;->close()V

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->permissions:Ldev/lathe/shell/Permissions;

    invoke-virtual {v0}, Ldev/lathe/shell/Permissions;->close()V

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    if-eqz v0, :cond_0

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->root:Landroid/widget/FrameLayout;

    iget-object v1, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    invoke-virtual {v0, v1}, Landroid/widget/FrameLayout;->removeView(Landroid/view/View;)V

    :cond_0
    const/4 v0, 0x0

    iput-object v0, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    return-void
.end method

.method filesPicked(IILandroid/content/Intent;)V
    .registers 5

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->picker:Ldev/lathe/shell/FilePicker;

    invoke-virtual {v0, p1, p2, p3}, Ldev/lathe/shell/FilePicker;->picked(IILandroid/content/Intent;)V

    return-void
.end method

.method isFullScreen()Z
    .registers 2

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    if-eqz v0, :cond_0

    const/4 v0, 0x1

    :goto_0
    return v0

    :cond_0
    const/4 v0, 0x0

    goto :goto_0
.end method

.method public onGeolocationPermissionsShowPrompt(Ljava/lang/String;Landroid/webkit/GeolocationPermissions$Callback;)V
    .registers 4

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->permissions:Ldev/lathe/shell/Permissions;

    invoke-virtual {v0, p1, p2}, Ldev/lathe/shell/Permissions;->askForLocation(Ljava/lang/String;Landroid/webkit/GeolocationPermissions$Callback;)V

    return-void
.end method

.method public onHideCustomView()V
    .registers 4

    const/4 v2, 0x0

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    if-nez v0, :cond_0

    :goto_0
    return-void

    :cond_0
    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->root:Landroid/widget/FrameLayout;

    iget-object v1, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    invoke-virtual {v0, v1}, Landroid/widget/FrameLayout;->removeView(Landroid/view/View;)V

    iput-object v2, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->fullScreenClosed:Landroid/webkit/WebChromeClient$CustomViewCallback;

    iput-object v2, p0, Ldev/lathe/shell/PageChrome;->fullScreenClosed:Landroid/webkit/WebChromeClient$CustomViewCallback;

    invoke-interface {v0}, Landroid/webkit/WebChromeClient$CustomViewCallback;->onCustomViewHidden()V

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->activity:Ldev/lathe/shell/MainActivity;

    invoke-virtual {v0}, Ldev/lathe/shell/MainActivity;->historyChanged()V

    goto :goto_0
.end method

.method public onPermissionRequest(Landroid/webkit/PermissionRequest;)V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->permissions:Ldev/lathe/shell/Permissions;

    invoke-virtual {v0, p1}, Ldev/lathe/shell/Permissions;->askForDevices(Landroid/webkit/PermissionRequest;)V

    return-void
.end method

.method public onPermissionRequestCanceled(Landroid/webkit/PermissionRequest;)V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->permissions:Ldev/lathe/shell/Permissions;

    invoke-virtual {v0, p1}, Ldev/lathe/shell/Permissions;->forget(Landroid/webkit/PermissionRequest;)V

    return-void
.end method

.method public onShowCustomView(Landroid/view/View;Landroid/webkit/WebChromeClient$CustomViewCallback;)V
    .registers 6

    const/4 v2, -0x1

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    if-eqz v0, :cond_0

    invoke-interface {p2}, Landroid/webkit/WebChromeClient$CustomViewCallback;->onCustomViewHidden()V

    :goto_0
    return-void

    :cond_0
    iput-object p1, p0, Ldev/lathe/shell/PageChrome;->fullScreen:Landroid/view/View;

    iput-object p2, p0, Ldev/lathe/shell/PageChrome;->fullScreenClosed:Landroid/webkit/WebChromeClient$CustomViewCallback;

    const/high16 v0, -0x1000000

    invoke-virtual {p1, v0}, Landroid/view/View;->setBackgroundColor(I)V

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->root:Landroid/widget/FrameLayout;

    new-instance v1, Landroid/widget/FrameLayout$LayoutParams;

    invoke-direct {v1, v2, v2}, Landroid/widget/FrameLayout$LayoutParams;-><init>(II)V

    invoke-virtual {v0, p1, v1}, Landroid/widget/FrameLayout;->addView(Landroid/view/View;Landroid/view/ViewGroup$LayoutParams;)V

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->activity:Ldev/lathe/shell/MainActivity;

    invoke-virtual {v0}, Ldev/lathe/shell/MainActivity;->historyChanged()V

    goto :goto_0
.end method

.method public onShowFileChooser(Landroid/webkit/WebView;Landroid/webkit/ValueCallback;Landroid/webkit/WebChromeClient$FileChooserParams;)Z
    .registers 5
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "(",
            "Landroid/webkit/WebView;",
            "Landroid/webkit/ValueCallback",
            "<[",
            "Landroid/net/Uri;",
            ">;",
            "Landroid/webkit/WebChromeClient$FileChooserParams;",
            ")Z"
        }
    .end annotation

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->picker:Ldev/lathe/shell/FilePicker;

    invoke-virtual {v0, p2, p3}, Ldev/lathe/shell/FilePicker;->open(Landroid/webkit/ValueCallback;Landroid/webkit/WebChromeClient$FileChooserParams;)Z

    move-result v0

    return v0
.end method

.method permissions()Ldev/lathe/shell/Permissions;
    .registers 2

    iget-object v0, p0, Ldev/lathe/shell/PageChrome;->permissions:Ldev/lathe/shell/Permissions;

    return-object v0
.end method
