# No operator and no proxy before the databases: the driver itself finds who is to be asked, by an address of several hosts. The
# standby is killed, and comes back; then the primary is killed, and the standby promoted: reads go on, and loads find the new
# primary.

world_end
database_make
proxy_start
hosts=127.0.0.1:${database_port[standby]},127.0.0.1:${database_port[primary]}
api_reads=$hosts api_reads_how="$api_reads_how&targetServerType=preferSecondary"
to_the_primary="jdbc:postgresql://$hosts/alliance?targetServerType=primary"
readers() { sql "$1" "select count(*) from pg_stat_activity where usename = 'alliance_reader'"; }

world_begin
promise "connections: $(readers standby) to the standby, $(readers primary) to the primary" [ "$(readers primary)" = 0 ]

lost=$(now)
database_kill standby
sleep 15
saw "$lost"
promise "standby killed; failed: $failed, mixed: $mixed of $asked; told to come again: $later" [ $((failed + mixed)) = 0 ]
promise "last told $((last_bad > 0 ? last_bad - lost : 0)) ms after it went" [ "$last_bad" -le $((lost + 5000)) ]
promise "the primary is read from: $(readers primary) connections" [ "$(readers primary)" -gt 0 ]

database_start standby
back=$(now)
new=$((release + 1))
release "$new"
promise "a load finds the primary" load "$new" "$to_the_primary"
# The driver looks anew at a host that was away after ten seconds.
sleep 10
saw "$back"
promise "standby back, release loaded; failed: $failed, told to come again: $later, mixed: $mixed of $asked" \
  [ $((failed + mixed)) = 0 ]

lost=$(now)
database_kill primary
sleep 15
saw "$lost"
promise "primary killed; failed: $failed, mixed: $mixed of $asked; told to come again: $later" [ $((failed + mixed)) = 0 ]
promise "last told $((last_bad > 0 ? last_bad - lost : 0)) ms after it went" [ "$last_bad" -le $((lost + 5000)) ]
promise "the standby is read from: $(readers standby) connections" [ "$(readers standby)" -gt 0 ]

promoted=$(now)
as_postgres "$programs/pg_ctl" promote -w -D "$world/standby" >/dev/null
newest=$((new + 1))
release "$newest"
promise "a load finds the promoted one" load "$newest" "$to_the_primary"
sleep 6
clients_stop
saw "$promoted"
promise "promoted, release loaded; failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + mixed)) = 0 ]
promise "clients see release $newest: $releases" [ "$releases" = "$new,$newest" ]
world_end
api_reads_as_usual
