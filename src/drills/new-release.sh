# Three releases are loaded under load, one after the other: nobody is refused, and no answer mixes two.

world_begin

for number in $((release + 1)) $((release + 2)) $((release + 3)); do
  release "$number"
  load "$number" || true
  promise "$(tail -n 1 "$here/load-$number.log")" \
    [ "$(sql primary "select version from dataset_release")" = "2026.12.$number" ]
  loaded=$(now)
  sleep 6
  saw $((loaded + 5000))
  promise "five seconds later clients see $releases" [ "$releases" = "$number" ]
done
clients_stop

saw
promise "failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + later + mixed)) = 0 ]
