# Each API process is replaced as a Deployment does it, one more first, then one less: nobody notices.

world_begin

# The new ones come as they are, with no time to warm up.
for name in a b c; do if [ -z "${api[$name]:-}" ]; then new=$name; fi; done
api_start no "$new"
api_retire "$one"
promise "the first ended with $status" [ "$status" = 143 ]
api_start no "$one"
api_retire "$other"
promise "the second ended with $status" [ "$status" = 143 ]
sleep 5

clients_stop
saw
promise "failed: $failed, told to come again: $later, mixed: $mixed of $asked" [ $((failed + later + mixed)) = 0 ]
