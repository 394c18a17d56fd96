# The databases hang for 20 seconds: connections stay, and nothing comes back. Clients are told to come again before their patience
# ends, the processes live, readiness is down meanwhile, and all is well five seconds after.

world_begin

# Every process of an instance, told the same: signal SIGNAL INSTANCE
signal() {
  local server
  server=$(head -n 1 "$world/$2/postmaster.pid")
  # The first that is stopped starts no more, the first that goes on comes last.
  if [ "$1" = STOP ]; then kill -STOP "$server"; fi
  pgrep -P "$server" | xargs kill "-$1"
  if [ "$1" = CONT ]; then kill -CONT "$server"; fi
}

# Asks a process each second, as its probes do, and notes what they hear: watch NAME live|ready SECONDS
watch() {
  local answer began
  while :; do
    began=$(now)
    answer=$(curl -s -o /dev/null -w '%{http_code}' --max-time "$3" "$(management "$1")/q/health/$2" || true)
    printf '%s %s %s\n' "$began" $(($(now) - began)) "$answer" >>"$here/$2-$1"
    sleep 1
  done
}
watching=()
for name in "$one" "$other"; do
  watch "$name" live 3 & watching+=($!)
  watch "$name" ready 5 & watching+=($!)
done
sleep 3

hung=$(now)
signal STOP standby
signal STOP primary
sleep 20
signal CONT primary
signal CONT standby
free=$(now)
sleep 15
clients_stop
kill "${watching[@]}" 2>/dev/null || true
wait "${watching[@]}" 2>/dev/null || true

saw
promise "hung for $((free - hung)) ms; failed: $failed, mixed: $mixed of $asked; told to come again: $later" [ $((failed + mixed)) = 0 ]
promise "clients were told at all" [ "$later" -gt 0 ]
promise "the longest waited $longest ms, of 10,000 and what the machine takes" [ "$longest" -le 11000 ]
promise "last told $((last_bad - free)) ms after it went on" [ "$last_bad" -le $((free + 5000)) ]
for name in "$one" "$other"; do
  read -r slowest_live dead <<<"$(awk '{ if ($2 > most) most = $2; if ($3 != 200) dead++ } END { print most + 0, dead + 0 }' "$here/live-$name")"
  promise "process $name lives: asked $(wc -l <"$here/live-$name") times, at most $slowest_live ms, dead: $dead" [ "$dead" = 0 ]
  read -r down ready_in_it answered up <<<"$(awk -v hung="$hung" -v free="$free" '
    $3 == 503 && $1 > hung && !down { down = $1 + $2 - hung }
    # What is asked once the memory of the last good answer is gone.
    $1 > hung + 8000 && $1 + $2 < free { if ($3 == 200) ready++; if ($3 != "000") answered++ }
    $1 > free && $3 == 200 && !up { up = $1 + $2 - free }
    END { print down + 0, ready + 0, answered + 0, up + 0 }' "$here/ready-$name")"
  promise "process $name says after $down ms that it isn't ready; ready meanwhile: $ready_in_it of $answered" \
    [ "$down" -gt 0 -a "$down" -le 6000 -a "$ready_in_it" = 0 -a "$answered" -gt 0 ]
  promise "process $name is ready $up ms after" [ "$up" -gt 0 -a "$up" -le 5000 ]
  promise "process $name runs on" kill -0 "${api[$name]}"
done
