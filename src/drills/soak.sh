# Half an hour of load: memory stays flat. `--minutes` says how long.

# Of processes that have done nothing else.
world_end
short_life=

heap() { jcmd "${api[$1]}" GC.run >/dev/null && curl -sf "$(management "$1")/q/metrics" \
  | awk '/^jvm_memory_used_bytes.*area="heap"/ { sum += $NF } END { printf "%d", sum / 1024 }'; }
resident() { awk '/^VmRSS/ { print $2 }' "/proc/${api[$1]}/status"; }
# Without connections: how many the proxy holds open follows how busy the machine is.
handles() { find "/proc/${api[$1]}/fd" -mindepth 1 ! -lname "socket:*" | wc -l; }
threads() { awk '/^Threads/ { print $2 }' "/proc/${api[$1]}/status"; }
# At most a tenth and so much on top: WAS IS MORE
flat() { [ "$2" -le $(($1 * 11 / 10 + $3)) ]; }

# Memory is measured from when the heap has been walked through: after a third of the time.
world_begin
start=$SECONDS
third=$((minutes * 20))
# Waits until so many seconds have passed, and notes the memory meanwhile.
until_second() {
  while [ $((SECONDS - start)) -lt "$1" ]; do
    sleep 15
    printf '%d %d %d\n' $((SECONDS - start)) "$(resident "$one")" "$(resident "$other")" >>"$here/memory"
  done
}
until_second "$third"
declare -A before=()
for name in "$one" "$other"; do
  before[$name]="$(heap "$name") $(resident "$name") $(handles "$name") $(threads "$name")"
done
until_second "$((minutes * 60))"
for name in "$one" "$other"; do
  read -r heap_was resident_was handles_was threads_was <<<"${before[$name]}"
  heap_is=$(heap "$name") resident_is=$(resident "$name") handles_is=$(handles "$name") threads_is=$(threads "$name")
  promise "$name: live heap $((heap_was / 1024)) MiB after $((third / 60)) min, $((heap_is / 1024)) MiB after $minutes" \
    flat "$heap_was" "$heap_is" 4096
  promise "$name: resident $((resident_was / 1024)) MiB, then $((resident_is / 1024)) MiB" flat "$resident_was" "$resident_is" 0
  promise "$name: files open $handles_was, then $handles_is" flat "$handles_was" "$handles_is" 10
  promise "$name: threads $threads_was, then $threads_is" flat "$threads_was" "$threads_is" 5
done

clients_stop
saw
promise "failed: $failed, mixed: $mixed of $asked" [ $((failed + mixed)) = 0 ]
promise "asked $asked, for $((minutes * 60 * rate)) were due" [ "$asked" -ge $((minutes * 60 * rate)) ]
