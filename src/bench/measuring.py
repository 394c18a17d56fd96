"""What a server and a database take while wrk asks."""
import os, re, subprocess, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
OUT = os.path.join(ROOT, "target", "bench")
TICKS = os.sysconf("SC_CLK_TCK")


def stat(pid):
    return open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()


def tree(root, without=None):
    """A process and all that it started, without one of these and what that one started."""
    children = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                children.setdefault(int(stat(name)[1]), []).append(int(name))
            except OSError:
                pass
    found, at = [root], 0
    while at < len(found):
        found += [child for child in children.get(found[at], []) if child != without]
        at += 1
    return found


def cpu(root, without=None):
    """Seconds of CPU that a process, all that it started, and those that these waited for have taken."""
    ticks = 0
    for pid in tree(root, without):
        try:
            ticks += sum(map(int, stat(pid)[11:15]))
        except OSError:
            pass
    return ticks / TICKS


def memory(root):
    """MiB in proportion (PSS): what processes share is counted once."""
    kib = 0
    for pid in tree(root):
        try:
            kib += int(re.search(r"Pss:\s+(\d+)", open(f"/proc/{pid}/smaps_rollup").read()).group(1))
        except (OSError, AttributeError):
            pass
    return kib / 1024


def settle(roots, most=15):
    """Waits until processes have done what is left of the load before."""
    end = time.time() + most
    while time.time() < end:
        before = sum(map(cpu, roots))
        time.sleep(0.25)
        if sum(map(cpu, roots)) - before < 0.03:
            return


def load(url, script, seconds, connections, server, database, headers=()):
    """Asks as fast as answers come; gives what a request took."""
    settle([server, database])
    before = cpu(server, database), cpu(database)
    printed = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", *headers, "-s", os.path.join(HERE, script[0]),
         url, "--", *script[1:]], capture_output=True, text=True)
    after = cpu(server, database), cpu(database)
    found = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+) (\d+)", printed.stdout)
    if not found:
        raise RuntimeError(printed.stdout + printed.stderr)
    requests, micros, median, p99, wrong = map(int, found.groups())
    each = 1000 / max(1, requests)
    return {"requests": requests, "wrong": wrong, "rate": requests / micros * 1e6, "p50": median / 1000, "p99": p99 / 1000,
            "server": (after[0] - before[0]) * each, "database": (after[1] - before[1]) * each}
