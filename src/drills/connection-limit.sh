# The reader's role may have fewer connections than the processes want, then none; the owner none: clear errors, and all is
# well again as soon as there are some.

world_begin

limit() {
  sql primary "alter role $1 connection limit $2"
  until [ "$(sql standby "select rolconnlimit from pg_roles where rolname = '$1'")" = "$2" ]; do sleep 0.1; done
  sql standby "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '$1'" >/dev/null
}

limit alliance_reader 2
sleep 8
limit alliance_reader 0
sleep 5
limit alliance_reader -1
lifted=$(now)
sleep 15
saw
promise "failed: $failed, mixed: $mixed; told to come again: $later" [ $((failed + mixed)) = 0 ]
promise "clients were told at all" [ "$later" -gt 0 ]
promise "last told $((last_bad - lifted)) ms after the limit was lifted" [ "$last_bad" -le $((lifted + 5000)) ]

new=$((release + 1))
release "$new"
before=$(content primary)
limit alliance_owner 0
status=0
load "$new" || status=$?
promise "the owner has none: the load ends with $status" [ "$status" = 1 ]
promise "it says: $(tail -n 1 "$here/load-$new.log")" grep -q 'too many connections for role' "$here/load-$new.log"
promise "it shows no stack" [ "$(grep -c '^	at ' "$here/load-$new.log")" = 0 ]
promise "every row is as before" [ "$(content primary)" = "$before" ]
limit alliance_owner -1
promise "the next load succeeds" load "$new"
sleep 6
clients_stop
saw $((lifted + 5000))
promise "then failed: $failed, mixed: $mixed of $asked" [ $((failed + mixed)) = 0 ]
promise "clients see release $new: $releases" [ "$releases" = "$release,$new" ]
