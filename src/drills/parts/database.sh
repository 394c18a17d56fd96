# A PostgreSQL primary and its streaming standby, with the settings and the roles of k8s/components/database. To be sourced.

programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
declare -A database_port=([primary]=$((port + 20)) [standby]=$((port + 21)))

# PostgreSQL refuses to run as root.
as_postgres() { (cd / && exec runuser -u postgres -- "$@"); }

# An empty database with the two roles, and the first release in it: copied for each drill.
database_template() {
  install -d -o postgres -m 700 "$world/primary"
  as_postgres "$programs/initdb" -D "$world/primary" -E UTF8 --locale=C.UTF-8 --auth-local=trust --auth-host=scram-sha-256 \
    >"$here/initdb.log"
  cat >>"$world/primary/postgresql.conf" <<-SETTINGS
	listen_addresses = '127.0.0.1'
	max_connections = 100
	shared_buffers = 128MB
	jit = off
	hot_standby_feedback = on
	max_standby_streaming_delay = 30s
	wal_keep_size = 256MB
	max_wal_size = 128MB
	min_wal_size = 32MB
	log_line_prefix = '%m [%p] %u '
	SETTINGS
  database_start primary
  sql primary postgres "create role alliance_owner login password 'owner'"
  sql primary postgres "create role alliance_reader login noinherit password 'reader'"
  sql primary postgres "create role standby replication login"
  sql primary postgres "create database alliance owner alliance_owner"
  release 1
  load 1 "jdbc:postgresql://127.0.0.1:${database_port[primary]}/alliance" 
  database_stop primary fast
  mv "$world/primary" "$work/template"
}

# A primary that holds release 1, and its standby.
database_make() {
  cp -a "$work/template" "$world/primary"
  database_start primary
  database_follow standby primary
}

# Makes an instance that follows another: database_follow STANDBY PRIMARY
database_follow() {
  install -d -o postgres -m 700 "$world/$1"
  as_postgres "$programs/pg_basebackup" -D "$world/$1" -R -c fast -U standby -h "$world" -p "${database_port[$2]}"
  database_start "$1"
}

database_start() {
  as_postgres "$programs/pg_ctl" start -w -t 120 -D "$world/$1" -l "$world/$1/server.log" \
    -o "-p ${database_port[$1]} -k $world" >/dev/null
}

# In a mode of pg_ctl: fast, immediate
database_stop() { as_postgres "$programs/pg_ctl" stop -w -t 60 -m "$2" -D "$world/$1" >/dev/null; }

# As a machine that loses its power.
database_kill() {
  local server
  server=$(head -n 1 "$world/$1/postmaster.pid")
  kill -9 "$server"
  # What it started notices, and ends by itself.
  until ! pgrep -P "$server" >/dev/null && ! kill -0 "$server" 2>/dev/null; do sleep 0.05; done
  rm -f "$world/$1/postmaster.pid"
}

database_stop_all() {
  local instance
  for instance in primary standby; do
    if [ -f "$world/$instance/postmaster.pid" ]; then database_stop "$instance" immediate; fi
  done
}

# sql INSTANCE [DATABASE] STATEMENT, as the superuser
sql() {
  local database=alliance
  if [ $# = 3 ]; then database=$2; fi
  as_postgres psql -h "$world" -p "${database_port[$1]}" -d "$database" -XAtq -v ON_ERROR_STOP=1 -c "${*: -1}"
}

# What an instance holds, as one sum over every row of every table.
content() {
  local table
  for table in $(sql "$1" "select table_name from information_schema.tables where table_schema = 'public' order by 1"); do
    # Sorted in memory: on a full disk there is no room to sort elsewhere.
    sql "$1" "set work_mem = '512MB'; select '$table', count(*), md5(string_agg(t::text, '|' order by t::text)) from $table t"
  done | md5sum
}

# A release of the number N in $work/release-N: version 2026.12.N, and N before the title of every event.
release() {
  rm -rf "$work/release-$1"
  cp -r data "$work/release-$1"
  sed -i "s/^version: .*/version: 2026.12.$1/" "$work/release-$1/dataset.yaml"
  find "$work/release-$1/events" -name '*.yaml' -exec env LC_ALL=C.UTF-8 sed -i -E \
    "s/^title: (\"?)(.{1,110})[^\"]*(\"?)\$/title: \1$1 \2\3/" {} +
}

# Loads the release N as the owner, by the proxy's way to whoever is the primary: load N [URL]
load() {
  load_start "$@"
  wait "$loading"
}

# The same without waiting: the process is $loading.
load_start() {
  ALLIANCE_LOAD_READER=alliance_reader QUARKUS_DATASOURCE_JDBC_URL=${2:-jdbc:postgresql://127.0.0.1:$((port + 22))/alliance} \
    QUARKUS_DATASOURCE_USERNAME=alliance_owner QUARKUS_DATASOURCE_PASSWORD=owner \
    JAVA_TOOL_OPTIONS="$java_options $short_life" \
    java -jar target/quarkus-app/quarkus-run.jar load "$work/release-$1" >"$here/load-$1.log" 2>&1 &
  loading=$!
}
