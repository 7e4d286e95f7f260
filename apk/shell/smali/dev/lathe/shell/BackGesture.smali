.class final Ldev/lathe/shell/BackGesture;
.super Ljava/lang/Object;

# interfaces
.implements Landroid/window/OnBackInvokedCallback;


# instance fields
.field private final activity:Ldev/lathe/shell/MainActivity;

.field private isListening:Z


# direct methods
.method constructor <init>(Ldev/lathe/shell/MainActivity;)V
    .registers 2

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Ldev/lathe/shell/BackGesture;->activity:Ldev/lathe/shell/MainActivity;

    return-void
.end method


# virtual methods
.method listen(Z)V
    .registers 4

    iget-boolean v0, p0, Ldev/lathe/shell/BackGesture;->isListening:Z

    if-ne p1, v0, :cond_0

    :goto_0
    return-void

    :cond_0
    iput-boolean p1, p0, Ldev/lathe/shell/BackGesture;->isListening:Z

    iget-object v0, p0, Ldev/lathe/shell/BackGesture;->activity:Ldev/lathe/shell/MainActivity;

    invoke-virtual {v0}, Landroid/app/Activity;->getOnBackInvokedDispatcher()Landroid/window/OnBackInvokedDispatcher;

    move-result-object v0

    if-eqz p1, :cond_1

    const/4 v1, 0x0

    invoke-interface {v0, v1, p0}, Landroid/window/OnBackInvokedDispatcher;->registerOnBackInvokedCallback(ILandroid/window/OnBackInvokedCallback;)V

    goto :goto_0

    :cond_1
    invoke-interface {v0, p0}, Landroid/window/OnBackInvokedDispatcher;->unregisterOnBackInvokedCallback(Landroid/window/OnBackInvokedCallback;)V

    goto :goto_0
.end method

.method public onBackInvoked()V
    .registers 2

    iget-object v0, p0, Ldev/lathe/shell/BackGesture;->activity:Ldev/lathe/shell/MainActivity;

    invoke-virtual {v0}, Ldev/lathe/shell/MainActivity;->goBack()V

    return-void
.end method
