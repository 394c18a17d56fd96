# The API's processes, as pods run: memory, role, delay before a stop. To be sourced.

java_options="-XX:+UseSerialGC -XX:MaxRAM=512m -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError"
# Short lives: what the second compiler would gain, it would take at the start.
short_life=-XX:TieredStopAtLevel=1
declare -A api=()
declare -A api_port=([a]=$((port + 1)) [b]=$((port + 2)) [c]=$((port + 3)))

management() { printf 'http://127.0.0.1:%d' $((api_port[$1] + 10)); }

# Where they read, and how: a drill may say otherwise, and then this again.
api_reads_as_usual() { api_reads=127.0.0.1:$((port + 23)) api_reads_how=${ALLIANCE_DRILLS_READ_HOW-?socketTimeout=10}; }
api_reads_as_usual

# Starts processes, and has the proxy ask each when it is ready: api_start WARM NAME... Those that a drill begins with have
# been running for a while, as it were; without that (no) they get their share at once.
api_start() {
  local warm=$1 name list start=$SECONDS
  shift
  for name in "$@"; do
    ALLIANCE_SERVE_LOAD=false ALLIANCE_FEDERATION_ENABLED=false \
      QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://$api_reads/alliance$api_reads_how" \
      QUARKUS_DATASOURCE_USERNAME=alliance_reader QUARKUS_DATASOURCE_PASSWORD=reader \
      QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=${api_port[$name]} \
      QUARKUS_MANAGEMENT_HOST=127.0.0.1 QUARKUS_MANAGEMENT_PORT=$((api_port[$name] + 10)) \
      QUARKUS_SHUTDOWN_DELAY=5S JAVA_TOOL_OPTIONS="$java_options $short_life" \
      java -jar target/quarkus-app/quarkus-run.jar serve >>"$work/api-$name.log" 2>&1 &
    api[$name]=$!
  done
  for name in "$@"; do
    until curl -sf --max-time 10 "$(management "$name")/q/health/ready" >/dev/null; do
      kill -0 "${api[$name]}" 2>/dev/null || give_up "API process $name ended"
      [ $((SECONDS - start)) -lt 240 ] || give_up "API process $name is not ready"
      sleep 0.5
    done
    if [ "$warm" = yes ]; then node src/drills/parts/clients.mjs "http://127.0.0.1:${api_port[$name]}/graphql" warm; fi
    for list in api quick; do
      proxy_tell "set server $list/$name health up"
      proxy_tell "set server $list/$name state ready"
    done
  done
}

# Stops a process as Kubernetes does: the signal, and meanwhile the proxy hears, a second later, that it goes.
api_retire() {
  kill -TERM "${api[$1]}"
  sleep 1
  proxy_tell "set server api/$1 state maint"
  api_ended "$1"
}

# Waits until a process that was told to end has done so; its exit code is in $status.
api_ended() {
  status=0
  wait "${api[$1]}" 2>/dev/null || status=$?
  unset "api[$1]"
  # For the next one of this name to be let in by its own readiness.
  proxy_tell "set server api/$1 state maint"
  proxy_tell "set server quick/$1 state maint"
}

api_stop_all() {
  local name
  for name in "${!api[@]}"; do kill -9 "${api[$name]}" 2>/dev/null || true; done
  for name in "${!api[@]}"; do wait "${api[$name]}" 2>/dev/null || true; done
  api=()
}

give_up() {
  printf 'FAILED: %s\n' "$*" >&2
  tail -n 20 "$work"/api-*.log >&2
  exit 1
}
