.class Ldev/lathe/shell/Downloads$1;
.super Ljava/lang/Object;

# interfaces
.implements Ljava/lang/Runnable;


# annotations
.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation


# instance fields
.field final synthetic this$0:Ldev/lathe/shell/Downloads;

.field final synthetic val$words:Ljava/lang/String;


# direct methods
.method constructor <init>(Ldev/lathe/shell/Downloads;Ljava/lang/String;)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation

    iput-object p1, p0, Ldev/lathe/shell/Downloads$1;->this$0:Ldev/lathe/shell/Downloads;

    iput-object p2, p0, Ldev/lathe/shell/Downloads$1;->val$words:Ljava/lang/String;

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method


# virtual methods
.method public run()V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/Downloads$1;->this$0:Ldev/lathe/shell/Downloads;

    # getter for: Ldev/lathe/shell/Downloads;->activity:Landroid/app/Activity;
    invoke-static {v0}, Ldev/lathe/shell/Downloads;->access$200(Ldev/lathe/shell/Downloads;)Landroid/app/Activity;

    move-result-object v0

    iget-object v1, p0, Ldev/lathe/shell/Downloads$1;->val$words:Ljava/lang/String;

    invoke-static {v0, v1}, Ldev/lathe/shell/Notices;->show(Landroid/content/Context;Ljava/lang/String;)V

    return-void
.end method
