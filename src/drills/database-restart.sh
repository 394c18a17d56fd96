# Both databases restart, and are away for three seconds: clients are told to come again, and are answered within five seconds
# of its return, by the same processes.

world_begin

database_stop standby fast &
database_stop primary fast
wait $!
away=$(now)
sleep 3
# The one that is read from first: connections stay with whoever took them.
database_start standby
database_start primary
back=$(now)
sleep 15
clients_stop

saw
promise "away for $((back - away)) ms; failed: $failed, mixed: $mixed; told to come again: $later" \
  [ $((failed + mixed)) = 0 ]
promise "clients were told at all" [ "$later" -gt 0 ]
promise "last told $((last_bad - back)) ms after the return" [ "$last_bad" -le $((back + 5000)) ]
for name in "$one" "$other"; do promise "process $name runs on" kill -0 "${api[$name]}"; done
