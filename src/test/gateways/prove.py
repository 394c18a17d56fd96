"""Proves what two gateways make of the API's answers: prove.py API NGINX VARNISH LOG COMMAND...

API, NGINX and VARNISH are addresses; LOG is the file with the API's access log; COMMAND loads another release.
Ends with 1 at the first thing that is not as it should be.
"""

import gzip
import html
import http.client
import json
import random
import re
import subprocess
import sys
import time
import urllib.parse

MAX_AGE, STALE = 4, 2
"""Seconds that an answer is fresh, and that it may be given out while a new one is fetched, as the caller has set them."""

QUERIES = [f"{{ events(first: {n}) {{ totalCount nodes {{ slug title titleJa }} }} }}" for n in range(1, 21)]
VERSION = "{ dataset { version } }"


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()
        if self.headers.get("Content-Encoding") == "gzip":
            self.body = gzip.decompress(self.body)

    @property
    def hit(self):
        return self.headers.get("X-Cache") in ("HIT", "UPDATING", "STALE")


class Client:
    """Keeps one connection to an address, as a gateway or a browser does."""

    def __init__(self, address, source=None):
        self.url = urllib.parse.urlsplit(address)
        self.connection = http.client.HTTPConnection(self.url.hostname, self.url.port, 20, source_address=source)

    def get(self, path, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.connection.request("GET", self.url.path + path, headers=named)
        return Answer(self.connection.getresponse())

    def query(self, document, **headers):
        return self.get("/graphql?" + urllib.parse.urlencode({"query": document}), **headers)


def wait_until(condition, seconds, what):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"{what}: not within {seconds} seconds")
        time.sleep(0.1)


def check(holds, what):
    if not holds:
        sys.exit(f"does not hold: {what}")


def is_up(address):
    try:
        return Client(address).query(VERSION).status == 200
    except OSError:
        return False


def version(client):
    return json.loads(client.query(VERSION).body)["data"]["dataset"]["version"]


def hit_ratio(name, gateway, api):
    """A thousand requests for twenty answers, in two encodings: few may reach the API."""
    direct, client, draw = Client(api), Client(gateway), random.Random(20261128)
    expected = {query: direct.query(query).body for query in QUERIES}
    hits = 0
    for _ in range(1000):
        query = draw.choice(QUERIES)
        answer = client.query(query, Accept_Encoding=draw.choice(["gzip", "identity"]))
        check(answer.status == 200 and answer.body == expected[query], f"{name} answers as the API: {query}")
        hits += answer.hit
    check(hits > 950, f"{name} answers over 95 % by itself, but it was {hits} of 1000")
    print(f"{name}: {hits / 10} % of 1000 requests for {len(QUERIES)} answers in two encodings answered from the cache")


def conditions(name, gateway):
    client = Client(gateway)
    tag = client.query(QUERIES[0]).headers["ETag"]
    again = client.query(QUERIES[0], If_None_Match=tag)
    check(again.status == 304 and again.body == b"", f"{name} says 304 to a tag that it knows")
    wrong = [client.query("{ nothing }") for _ in range(2)]
    check(all(answer.headers["Cache-Control"] == "no-store" for answer in wrong), f"{name} passes on no-store")
    check(not any(answer.hit for answer in wrong), f"{name} keeps no errors")


def new_release(gateways, api, load):
    """What was kept of the old release is given out no longer than it may be, and never once the new one was seen."""
    clients = {"api": Client(api)} | {name: Client(gateway) for name, gateway in gateways.items()}
    before = version(clients["api"])
    seen = {}
    # All are asked again and again while the release is loaded, so that what they keep is as fresh as it can be.
    with subprocess.Popen(load, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as loading:
        end = time.monotonic() + 60
        while len(seen) < len(clients) or loading.poll() is None:
            for name, client in clients.items():
                found = version(client)
                if found != before:
                    seen.setdefault(name, time.monotonic())
                check(found != before or name not in seen, f"{name} does not fall back to the old release")
            check(time.monotonic() < end, f"all serve the new release; so far {list(seen)}: {loading.poll()}")
            time.sleep(0.05)
        check(loading.returncode == 0, f"the second release loads: {loading.stdout.read()}")
    for name in gateways:
        seconds = seen[name] - seen["api"]
        check(seconds <= MAX_AGE + STALE + 0.5, f"{name} served the old release for {seconds:.1f} s")
        print(f"{name}: the new release {seconds:.1f} s after the API, {MAX_AGE} s fresh and {STALE} s stale allowed")


PAGES = ["/", "/graphiql", "/events/2023-08-18-camp-david-summit", "/actors/us", "/places", "/data", "/digest", "/method"]


def links_of(page, client, path):
    """The addresses on the same host that a page leads to or takes its parts from, by what a browser makes of them."""
    found = re.findall(r'(?:href|src)="([^"#]+)', html.unescape(page.body.decode()))
    base = f"{client.url.scheme}://{client.url.netloc}{client.url.path}{path}"
    urls = [urllib.parse.urlsplit(urllib.parse.urljoin(base, link)) for link in found]
    return {url.path + ("?" + url.query if url.query else "") for url in urls if url.netloc == client.url.netloc}


def path_prefix(nginx):
    """Below a path of the gateway's, every page is there, and whatever it leads to, the schema too."""
    client = Client(nginx)
    links = {}
    for path in PAGES:
        page = client.get(path)
        check(page.status == 200, f"{path} is there below a path: {page.status}")
        found = links_of(page, client, path)
        check(len(found) > 5, f"{path} leads to something: {found}")
        links.update(dict.fromkeys(found, path))
    for link, path in links.items():
        check(link.startswith(client.url.path), f"{link} on {path} stays below {client.url.path}")
    check(client.url.path + "/graphql/schema.graphql" in links, "the schema is linked")
    drawn = random.Random(20261128).sample(sorted(links), min(80, len(links)))
    for link in drawn + [client.url.path + "/graphql/schema.graphql", client.url.path + "/graphiql/examples.json"]:
        status = client.get(link.removeprefix(client.url.path)).status
        check(status in (200, 301, 302), f"{link}, on {links.get(link)}, is there below a path: {status}")
    print(f"nginx: {len(PAGES)} pages below {client.url.path}, and {len(drawn)} of the {len(links)} addresses that they lead to")


def spoofed(name, gateway):
    """What a client itself says of where it asks from and what it has asked for changes nothing that others get."""
    client = Client(gateway)
    for number, said in enumerate((
        {"X_Forwarded_Host": "evil.example"},
        {"X_Forwarded_Prefix": "/evil.example"},
        {"X_Forwarded_Proto": "evil.example"},
        {"Forwarded": "host=evil.example;proto=https"},
        {"X_Forwarded_For": ","},
    )):
        for path in (f"/?q={name}{number}", f"/digest?spoof={name}{number}"):
            first, second = client.get(path, **said), client.get(path)
            check(first.status == second.status == 200, f"{name} answers {said}: {first.status}")
            check(b"evil.example" not in first.body + second.body, f"{name} does not believe {said}")
    print(f"{name}: what a client says by X-Forwarded-* and Forwarded is not passed on")


def forwarded(api, log):
    """Where a request came from is believed if a trusted proxy says so, and only then."""
    for source, said, expected in (
        ("127.0.0.1", {"X_Forwarded_For": "203.0.113.7"}, "203.0.113.7"),
        ("127.0.0.1", {"Forwarded": "for=203.0.113.8;proto=https"}, "203.0.113.8"),
        ("127.0.0.2", {"X_Forwarded_For": "203.0.113.9"}, "127.0.0.2"),
        ("127.0.0.2", {"Forwarded": "for=203.0.113.9"}, "127.0.0.2"),
    ):
        mark = f"trust-{random.randrange(10**9)}"
        Client(api, (source, 0)).get("/graphql?query=" + mark, X_Request_Id=mark, **said)

        def logged(mark=mark):
            with open(log, encoding="utf-8") as lines:
                return [line for line in lines if mark in line and "query=" in line]

        wait_until(logged, 5, f"the access log has {mark}")
        check(f" {expected} " in logged()[0], f"{expected} is logged for {said} from {source}: {logged()[0]}")
    print("forwarded addresses: believed from 127.0.0.1, not from 127.0.0.2")


def main():
    api, nginx, varnish, log, *load = sys.argv[1:]
    gateways = {"nginx": nginx, "varnish": varnish}
    wait_until(lambda: is_up(api), 60, "the API is up")
    for name, gateway in gateways.items():
        wait_until(lambda gateway=gateway: is_up(gateway), 20, f"{name} is up")
        hit_ratio(name, gateway, api)
        conditions(name, gateway)
        spoofed(name, gateway)
    path_prefix(nginx)
    forwarded(api, log)
    new_release(gateways, api, load)


main()
