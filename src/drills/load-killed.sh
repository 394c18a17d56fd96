# A load is killed while it deletes, writes, and analyzes: the release before is intact, and the next load succeeds.

world_begin

new=$((release + 1))
release "$new"
before=$(content primary)

# Returns at the moment when the load runs a statement that begins so.
wait_for_statement() {
  sql primary "do \$\$ begin for i in 1..60000 loop perform pg_stat_clear_snapshot();
    if exists (select from pg_stat_activity where usename = 'alliance_owner' and state = 'active' and query ilike '$1%')
    then return; end if; perform pg_sleep(0.002); end loop; raise 'no load came to $1'; end \$\$"
}

for moment in delete copy analyze; do
  load_start "$new"
  wait_for_statement "$moment"
  kill -9 "$loading"
  wait "$loading" 2>/dev/null || true
  until [ "$(sql primary "select count(*) from pg_stat_activity where usename = 'alliance_owner'")" = 0 ]; do sleep 0.1; done
  promise "killed at its $moment: every row is as before" [ "$(content primary)" = "$before" ]
  sleep 3
done
saw
promise "failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + later + mixed)) = 0 ]
promise "clients saw release $release alone: $releases" [ "$releases" = "$release" ]

promise "the next load succeeds" load "$new"
sleep 6
clients_stop
saw
promise "clients see release $new; failed: $failed, mixed: $mixed of $asked" [ "$releases $((failed + later + mixed))" = "$release,$new 0" ]
