#!/bin/sh
# Makes a workspace's mounts in a mount namespace of its own and becomes bubblewrap. Runs with an empty environment but
# for the variables named below, in a namespace made by `unshare`: as root of the machine, or as root of a user namespace
# that maps to the server's own user. The namespace dies with bubblewrap, so even kill -9 leaves no mount on the host.
#
# STAGE    an existing folder that is none of the others; covered here by a tmpfs on which everything is put together.
#          Bubblewrap reads from it alone, so that it needs no right of way through the folders above the sources.
# OWNER    uid and gid to take when root of the machine, else empty: a sandbox is never run as uid 0 of the host.
# LAYERS   overlay or copy
# ASSETS MOBILE FILES LAYER LOWER PORTS EGRESS BUN CA   the sources; LOWER and CA may be empty
# LIMIT    a command line that limits resources and runs what follows it
# Arguments: folders that are shown as they are, each as a name and a path.
# FD 3 holds bubblewrap's arguments; standard output takes its report, and then the word of the first process inside.
set -eu
umask 022

mount -t tmpfs -o mode=0755,nosuid,nodev lathe "$STAGE"
cd "$STAGE"
mkdir app home ports egress bun opt layer lower node_modules cache
cp -R "$ASSETS" lathe
cp -R "$MOBILE" lathe/mobile
chmod -R a+rX,go-w lathe
if [ -n "$CA" ]; then cat "$CA" > lathe/ca.pem; fi

mount --bind "$FILES" app
mount --bind "$LAYER" layer
mount --bind "$LAYER/home" home
mount --bind "$PORTS" ports
mount --bind "$EGRESS" egress
while [ $# -gt 0 ]; do
  mkdir "opt/$1"
  mount --bind "$2" "opt/$1"
  shift 2
done
: > bun/bun
mount --bind "$BUN" bun/bun
ln -s bun bun/bunx

for name in node_modules cache; do
  if [ "$LAYERS" = overlay ] && [ -n "$LOWER" ] && [ -d "$LOWER/$name" ]; then
    mkdir "lower/$name"
    mount --bind "$LOWER/$name" "lower/$name"
    options="lowerdir=$STAGE/lower/$name,upperdir=$STAGE/layer/$name,workdir=$STAGE/layer/work/$name"
    if [ -z "$OWNER" ]; then options="$options,userxattr"; fi
    mount -t overlay -o "$options" lathe "$name" || exit 93
  else
    mount --bind "$LAYER/$name" "$name"
  fi
done

# The first process ignores SIGCHLD, so that the kernel reaps what is orphaned; it is immune to signals from inside; and
# it ends when the server does, which closes its standard input. Its resources are limited too, since others inside can
# take hold of it; limited here and not earlier, because processes are counted in the user namespace where that is done.
hold="echo ready; exec $LIMIT env --ignore-signal=CHLD cat >/dev/null"
become="env -i PATH=$PATH setpriv --inh-caps=-all --no-new-privs"
if [ -n "$OWNER" ]; then
  exec $become --reuid "$OWNER" --regid "$OWNER" --clear-groups \
    unshare --user --map-root-user bwrap --args 3 --info-fd 4 -- /bin/sh -c "$hold" 4>&1
else
  exec $become bwrap --args 3 --info-fd 4 -- /bin/sh -c "$hold" 4>&1
fi
