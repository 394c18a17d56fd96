# The clients, what they saw, and what was promised. To be sourced.

rate=50

# Milliseconds since 1970, as in the clients' records.
now() { date +%s%3N; }

# clients_start [PORT]
clients_start() {
  node src/drills/parts/clients.mjs "http://127.0.0.1:${1:-$port}/graphql" "$rate" >"$here/seen" 2>"$here/clients.log" &
  clients=$!
  sleep 5
}

# Ends them once all they asked is answered.
clients_stop() {
  if [ -n "${clients:-}" ]; then
    kill -TERM "$clients" 2>/dev/null || true
    wait "$clients" 2>/dev/null || true
    clients=
  fi
}

# Sets what was seen of requests sent from FROM until TO, saw [FROM [TO [SINCE]]]: asked, ok, later (503 with Retry-After), failed, mixed, first_bad and
# last_bad (when the first and the last that wasn't ok were sent), in_flight (unanswered at some time since SINCE), releases, p50, p99, slowest
# (of those answered), longest (of all).
saw() { eval "$(node src/drills/parts/judge.mjs "$here/seen" "${1:-0}" "${2:-9e15}" "${3:-9e15}")"; }

# promise WORDS CONDITION...: says whether it was kept.
promise() {
  local words=$1
  shift
  if "$@"; then
    printf '  kept    %s\n' "$words"
  else
    printf '  BROKEN  %s\n' "$words"
    kept=BROKEN
  fi
}

# The row of a drill in the table.
clients_report() {
  clients_stop
  saw
  [ "$kept" = kept ] || broken+=("$drill")
  printf '%s|%s|%s|%s|%s|%s|%s|%s|%s|%s\n' "$drill" "$asked" "$ok" "$later" "$failed" "$mixed" "$releases" "$p50" "$p99" \
    "$kept" >>"$work/table"
  printf '  asked %s, answered %s, told to come again %s, failed %s, mixed %s\n' "$asked" "$ok" "$later" "$failed" "$mixed"
  node src/drills/parts/judge.mjs "$here/seen" failures
}

clients_table() {
  { printf 'drill|asked|answered|come again|failed|mixed|releases|median ms|99%% ms|promise\n'; cat "$work/table"; } \
    | column -t -s '|'
}
