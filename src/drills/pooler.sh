# The API reads through two PgBouncers in transaction mode, as production does: statements stay prepared, few connections carry
# many. Each pooler is replaced, one is killed, and the databases behind them restart.

world_end
pooler_prepare
database_make
pooler_role
proxy_start
pooler_start one two
api_reads=127.0.0.1:$((port + 24))
world_begin
sleep 15

# Of both poolers: how often clients and how often poolers prepared a statement, and how often one was run.
statements() {
  local name
  for name in "${!pooler[@]}"; do pooler_asked "$name" "show stats_totals"; done | awk '$1 == "alliance" { client += $(NF - 2); server += $(NF - 1); run += $NF }
    END { print client + 0, server + 0, run + 0 }'
}
read -r by_clients by_poolers runs <<<"$(statements)"
connections=$(sql standby "select count(*) from pg_stat_activity where usename = 'alliance_reader'")
promise "statements run: $runs; prepared by clients: $by_clients, by poolers: $by_poolers" [ "$by_poolers" -lt $((runs / 5)) ]
clients_connected=$(for name in "${!pooler[@]}"; do pooler_asked "$name" "show pools"; done | awk '$1 == "alliance" { sum += $3 + $4 } END { print sum + 0 }')
promise "clients' connections: $clients_connected; to the standby: $connections, of 80 at most" [ "$connections" -gt 0 -a "$connections" -le 80 ]
saw
promise "so far failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + later + mixed)) = 0 ]

replaced=$(now)
pooler_start three
pooler_retire one
sleep 5
pooler_start one
pooler_retire two
sleep 5
saw "$replaced"
promise "each pooler replaced; failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + mixed)) = 0 ]

new=$((release + 1))
release "$new"
promise "a release is loaded" load "$new"
loaded=$(now)
sleep 9
saw $((loaded + 5000))
promise "clients see release $new: $releases" [ "$releases" = "$new" ]

killed=$(now)
kill -9 "${pooler[one]}"
wait "${pooler[one]}" 2>/dev/null || true
unset "pooler[one]"
sleep 10
pooler_start one
sleep 3
saw "$killed"
promise "one pooler killed; failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + mixed)) = 0 ]
promise "last told $((last_bad > 0 ? last_bad - killed : 0)) ms after it went" [ "$last_bad" -le $((killed + 5000)) ]

database_stop standby fast &
database_stop primary fast
wait $!
sleep 3
database_start standby
database_start primary
back=$(now)
sleep 10
clients_stop
saw "$killed"
promise "databases away behind the poolers; failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + mixed)) = 0 ]
promise "last told $((last_bad - back)) ms after their return" [ "$last_bad" -le $((back + 5000)) ]
if grep -l 'prepared statement' "$work"/api-*.log "$work"/pooler-*.log >/dev/null; then told=yes; else told=no; fi
promise "any complaint of a prepared statement: $told" [ "$told" = no ]
world_end
api_reads_as_usual
