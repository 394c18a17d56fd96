# What a drill finds: databases, the proxy, two API processes, and clients that ask. To be sourced.

world=$work/world

# A database that holds the release 1, to begin from.
world_prepare() {
  printf 'Preparing a database that holds a release\n'
  here=$work/preparing
  mkdir "$here"
  install -d -o postgres "$world"
  database_template
}

# Starts what isn't there, and has clients ask from here on: world_begin [PORT]
world_begin() {
  local name missing=$((2 - ${#api[@]})) names=()
  [ -f "$world/primary/postmaster.pid" ] || database_make
  [ -n "${proxy:-}" ] || proxy_start
  for name in a b c; do
    if [ -z "${api[$name]:-}" ] && [ ${#names[@]} -lt "$missing" ]; then names+=("$name"); fi
  done
  api_start yes "${names[@]}"
  names=("${!api[@]}")
  one=${names[0]} other=${names[1]}
  release=$(sql primary "select version from dataset_release")
  release=${release##*.}
  clients_start "$@"
}

world_end() {
  local mounted
  api_stop_all
  pooler_stop_all
  proxy_stop
  database_stop_all
  for mounted in "$world/primary/pg_wal" "$world/primary"; do
    if mountpoint -q "$mounted"; then umount "$mounted"; fi
  done
  rm -rf "${world:?}"/*
}
