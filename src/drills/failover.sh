# The primary is gone at a blow, and the standby is promoted: reads go on, and so do loads. Then a standby that is read from
# is gone: reads go to the other instance.

world_begin

database_kill primary
sleep 3
as_postgres "$programs/pg_ctl" promote -w -D "$world/standby" >/dev/null
sleep 5
saw
promise "primary gone, standby promoted; failed: $failed, told to come again: $later, mixed: $mixed of $asked" \
  [ $((failed + later + mixed)) = 0 ]

new=$((release + 1))
release "$new"
promise "a release is loaded into the promoted one" load "$new"
# The old primary comes back as a standby.
rm -rf "$world/primary"
database_follow primary standby
sleep 5
saw
promise "meanwhile failed: $failed, mixed: $mixed of $asked; told to come again: $later" [ $((failed + mixed)) = 0 ]
promise "clients see release $new: $releases" [ "$releases" = "$release,$new" ]

lost=$(now)
database_kill standby
sleep 15
clients_stop
saw "$lost"
promise "instance that is read from gone; failed: $failed, mixed: $mixed; told to come again: $later" \
  [ $((failed + mixed)) = 0 ]
promise "last told $((last_bad > 0 ? last_bad - lost : 0)) ms after it went" [ "$last_bad" -le $((lost + 5000)) ]
promise "release $new alone is seen: $releases" [ "$releases" = "$new" ]
world_end
