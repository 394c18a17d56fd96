# A load fills the primary's disk, first where the tables are, then where its log is: the load says so, the API serves on,
# and nothing is lost.

small() {
  # What it holds, and a little more than that.
  local taken
  taken=$(du -sm "$1" | cut -f 1)
  mv "$1" "$1.before"
  install -d -o postgres -m 700 "$1"
  mount -t tmpfs -o "size=$((taken + $2))M,mode=700,uid=$(id -u postgres),gid=$(id -g postgres)" drill "$1"
  cp -a "$1.before/." "$1/"
  rm -rf "$1.before"
}
world_end
database_make
# Reads go to the instance whose disk is full, as long as it is there.
proxy_start primary standby
database_stop primary fast
mv "$world/primary/pg_wal" "$world/log"
small "$world/primary" 8
ln -s "$world/log" "$world/primary/pg_wal"
database_start primary
before=$(content primary)
release 2
world_begin

status=0
load 2 || status=$?
promise "tables have no room: the load ends with $status" [ "$status" = 1 ]
promise "it says: $(grep 'was not loaded\|nothing was loaded' "$here/load-2.log")" grep -q 'was not loaded.*could not extend file' "$here/load-2.log"
promise "it shows no stack" [ "$(grep -c '^	at ' "$here/load-2.log")" = 0 ]
promise "every row is as before" [ "$(content primary)" = "$before" ]
saw
promise "read from it, failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + later + mixed)) = 0 ]

# Room for tables, none for the log: PostgreSQL stops, as it must, and the standby is read from.
mount -o remount,size=2G "$world/primary"
database_stop primary fast
rm "$world/primary/pg_wal"
mv "$world/log" "$world/primary/pg_wal"
small "$world/primary/pg_wal" 24
database_start primary
sleep 8
full=$(now)
status=0
load 2 || status=$?
promise "the log has no room: the load ends with $status" [ "$status" = 1 ]
promise "it says: $(grep 'was not loaded\|nothing was loaded' "$here/load-2.log")" grep -q 'was not loaded\|nothing was loaded' "$here/load-2.log"
promise "it shows no stack" [ "$(grep -c '^	at ' "$here/load-2.log")" = 0 ]
sleep 6
saw "$full"
promise "failed: $failed, mixed: $mixed of $asked; told to come again: $later" [ $((failed + mixed)) = 0 ]

mount -o remount,size=2G "$world/primary/pg_wal"
database_stop primary immediate 2>/dev/null || rm -f "$world/primary/postmaster.pid"
database_start primary
promise "with room again, every row is as before" [ "$(content primary)" = "$before" ]
promise "the next load succeeds" load 2
sleep 6
clients_stop
saw "$full"
promise "clients see release 2: $releases" [ "$releases" = 1,2 ]
world_end
