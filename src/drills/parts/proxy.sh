# HAProxy: before the API as a gateway is, and before the databases as their Services are. To be sourced.

# proxy_start [FIRST SECOND]: which database is read from, and which one if that is away.
proxy_start() {
  local first=${1:-standby} second=${2:-primary} name
  sed "s|@port@|$port|; s|@quick@|$((port + 8))|; s|@admin@|$((port + 9))|; s|@rw@|$((port + 22))|; s|@ro@|$((port + 23))|
    s|@pool@|$((port + 24))|; s|@one@|$((port + 25))|; s|@two@|$((port + 26))|; s|@three@|$((port + 27))|
    s|@primary@|${database_port[primary]}|; s|@standby@|${database_port[standby]}|
    s|@first@|$first 127.0.0.1:${database_port[$first]}|; s|@second@|$second 127.0.0.1:${database_port[$second]}|" \
    src/drills/parts/haproxy.cfg >"$work/haproxy.cfg"
  for name in a b c; do
    sed -i "s|@$name@|${api_port[$name]}|; s|@m$name@|$((api_port[$name] + 10))|" "$work/haproxy.cfg"
  done
  haproxy -db -f "$work/haproxy.cfg" >>"$work/haproxy.log" 2>&1 &
  proxy=$!
  until (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$proxy" 2>/dev/null || { cat "$work/haproxy.log" >&2; exit 1; }
    sleep 0.1
  done
}

proxy_tell() {
  local answer
  exec 9<>"/dev/tcp/127.0.0.1/$((port + 9))"
  printf '%s\n' "$1" >&9
  answer=$(cat <&9)
  exec 9>&-
  [ -z "$answer" ] || printf 'HAProxy: %s\n' "$answer" >&2
}

proxy_stop() {
  if [ -n "${proxy:-}" ]; then
    kill -TERM "$proxy" 2>/dev/null || true
    wait "$proxy" 2>/dev/null || true
    proxy=
  fi
}
