# PgBouncer before the instances that are read from, with the settings of k8s/components/database/pooler.yaml and those that the
# operator adds to them. To be sourced.

declare -A pooler=()
declare -A pooler_port=([one]=$((port + 25)) [two]=$((port + 26)) [three]=$((port + 27)))

# The program, of 1.21 or later, which is the first that knows prepared statements: Debian's, or else that of its next release.
pooler_prepare() {
  local packaged libraries mirror
  packaged=$(apt-cache policy pgbouncer | sed -n 's/^  Candidate: //p')
  if dpkg --compare-versions "${packaged:-0}" ge 1.21; then
    install_missing pgbouncer
    # The package starts one at once, of which nothing is needed here.
    pgbouncer=("$(command -v pgbouncer || echo /usr/sbin/pgbouncer)")
    return
  fi
  install_missing mmdebstrap
  local tree=$PWD/target/drills/trixie
  if [ ! -e "$tree/usr/sbin/pgbouncer" ]; then
    rm -rf "$tree"
    mkdir -p "$tree"
    # From where this machine gets its own packages.
    mirror=$(sed -n 's/^URIs: *\([^ ]*\).*/\1/p' "${ALLIANCE_DEBIAN_SOURCES:-/etc/apt/sources.list.d/debian.sources}" | head -n 1)
    mmdebstrap --quiet --variant=extract --include=pgbouncer trixie "$tree" "deb $mirror trixie main"
  fi
  # With its own libraries, where everybody may read it.
  mkdir -p "$work/pgbouncer"
  libraries=$(echo "$tree"/usr/lib/*-linux-gnu)
  find "$libraries" -maxdepth 1 -name '*.so*' -exec cp -a {} "$work/pgbouncer/" \;
  cp "$tree/usr/sbin/pgbouncer" "$work/pgbouncer/"
  chmod -R go=rX "$work/pgbouncer"
  pgbouncer=("$(echo "$work"/pgbouncer/ld-linux*)" --library-path "$work/pgbouncer" "$work/pgbouncer/pgbouncer")
}

# Whom the operator lets look up passwords, so that none stands in a file of the pooler.
pooler_role() {
  sql primary postgres "create role cnpg_pooler_pgbouncer login password 'pooler'"
  sql primary postgres "create function user_search(name) returns table (usename name, passwd text) language sql security definer
    as 'select usename, passwd from pg_shadow where usename = \$1'"
  sql primary postgres "revoke all on function user_search(name) from public"
  sql primary postgres "grant execute on function user_search(name) to cnpg_pooler_pgbouncer"
}

# The mode and the parameters of the manifest, as lines of pgbouncer.ini.
pooler_settings() {
  sed -n 's/^    poolMode: /pool_mode = /p' k8s/components/database/pooler.yaml
  sed -n '/^    parameters:/,/^  [a-z]/s/^      \([a-z_]*\): "\(.*\)"$/\1 = \2/p' k8s/components/database/pooler.yaml
}

# pooler_start NAME...
pooler_start() {
  local name
  for name in "$@"; do
    install -d -o postgres -m 700 "$world/pooler-$name"
    printf 'host all all 0.0.0.0/0 md5\nlocal all all trust\n' >"$world/pooler-$name/hba"
    printf '"cnpg_pooler_pgbouncer" "pooler"\n' >"$world/pooler-$name/users"
    {
      printf '[databases]\n* = host=127.0.0.1 port=%d\n[pgbouncer]\n' $((port + 23))
      pooler_settings
      # The operator's.
      printf '%s\n' 'ignore_startup_parameters = extra_float_digits,options' 'auth_type = hba' 'log_stats = 0' \
        'auth_user = cnpg_pooler_pgbouncer' 'auth_dbname = postgres' \
        'auth_query = SELECT usename, passwd FROM public.user_search($1)' \
        "auth_hba_file = $world/pooler-$name/hba" "auth_file = $world/pooler-$name/users"
      printf '%s\n' 'listen_addr = 127.0.0.1' "listen_port = ${pooler_port[$name]}" "unix_socket_dir = $world/pooler-$name" \
        'admin_users = postgres' 'server_tls_sslmode = disable'
    } >"$world/pooler-$name/pgbouncer.ini"
    chown postgres "$world/pooler-$name"/*
    (cd / && exec setpriv --reuid postgres --regid postgres --init-groups "${pgbouncer[@]}" "$world/pooler-$name/pgbouncer.ini") \
      >>"$work/pooler-$name.log" 2>&1 &
    pooler[$name]=$!
    until (: <"/dev/tcp/127.0.0.1/${pooler_port[$name]}") 2>/dev/null; do
      kill -0 "${pooler[$name]}" 2>/dev/null || { cat "$work/pooler-$name.log" >&2; exit 1; }
      sleep 0.1
    done
    proxy_tell "set server pool/$name state ready"
  done
}

# Replaces one as the operator's Deployment does: out of the Service's list, then SIGINT, as the operator's program in the pod does with
# Kubernetes' SIGTERM: statements under way end, and all connections are closed.
pooler_retire() {
  proxy_tell "set server pool/$1 state maint"
  kill -INT "${pooler[$1]}"
  wait "${pooler[$1]}" 2>/dev/null || true
  unset "pooler[$1]"
}

# What a pooler says of itself: pooler_asked NAME COMMAND
pooler_asked() {
  as_postgres psql -h "$world/pooler-$1" -p "${pooler_port[$1]}" -U postgres -d pgbouncer -XAt -F ' ' -c "$2"
}

pooler_stop_all() {
  local name
  for name in "${!pooler[@]}"; do kill -QUIT "${pooler[$name]}" 2>/dev/null || true; done
  for name in "${!pooler[@]}"; do wait "${pooler[$name]}" 2>/dev/null || true; done
  pooler=()
}
