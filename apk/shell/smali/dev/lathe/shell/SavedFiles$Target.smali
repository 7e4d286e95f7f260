.class abstract Ldev/lathe/shell/SavedFiles$Target;
.super Ljava/lang/Object;


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Ldev/lathe/shell/SavedFiles;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x40a
    name = "Target"
.end annotation


# instance fields
.field out:Ljava/io/OutputStream;


# direct methods
.method private constructor <init>()V
    .registers 1

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method

.method synthetic constructor <init>(Ldev/lathe/shell/SavedFiles$1;)V
    .registers 2

    invoke-direct {p0}, Ldev/lathe/shell/SavedFiles$Target;-><init>()V

    return-void
.end method


# virtual methods
.method abstract publish()V
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/io/IOException;
        }
    .end annotation
.end method

.method abstract remove()V
.end method
