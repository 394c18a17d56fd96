-- Gets one address again and again, and counts answers that have another status than the one that is expected.
bad = 0

function init(args) expected = tonumber(args[1]) end

function response(status) if status ~= expected then bad = bad + 1 end end

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function done(summary, latency)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("bad") end
  print(string.format("RESULT %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), wrong))
end
