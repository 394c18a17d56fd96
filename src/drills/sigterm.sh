# SIGTERM alone, and the proxy notices by readiness, which it asks for each second: nobody else does.

world_begin $((port + 8))

kill -TERM "${api[$one]}"
api_ended "$one"
promise "it ended with $status" [ "$status" = 143 ]
sleep 5

clients_stop
saw
promise "failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + later + mixed)) = 0 ]
