# `kill -9` of one API process: only its requests in flight fail.

world_begin

# Held for a moment, so that there are some.
dying=$(now)
kill -STOP "${api[$one]}"
sleep 0.4
kill -9 "${api[$one]}"
# A process of much memory takes a moment to be gone.
api_ended "$one"
killed=$(now)
sleep 15
clients_stop

saw 0 "$killed" "$dying"
promise "failed of those sent before: $failed, of $in_flight in flight" [ "$failed" -le "$in_flight" ]
promise "told to come again or mixed: $((later + mixed))" [ $((later + mixed)) = 0 ]
# A request that is due in the moment of the end may be sent before the proxy hears of it.
saw $((killed + 100))
promise "failed of $asked sent after: $((failed + later + mixed))" [ $((failed + later + mixed)) = 0 ]
