"""Opens the exports in programs that people use, and compares what these see with what the API says.

The argument is the address of the server. Debian's packages are used: icalendar, feedparser, geojson, openpyxl, and
LibreOffice, which converts both tables as it does for somebody who opens them.
"""

import csv
import datetime
import io
import json
import sqlite3
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import warnings
import zipfile
from pathlib import Path

import feedparser
import geojson
import icalendar
import openpyxl

# A workbook needs no default style; openpyxl warns that it takes its own.
warnings.filterwarnings("ignore", module="openpyxl")

BASE = sys.argv[1]
JAPANESE = "日米安全保障協議委員会"


def fetch(path):
    with urllib.request.urlopen(BASE + path, timeout=60) as response:
        return response.read()


def ask(query):
    answer = json.loads(fetch("/graphql?" + urllib.parse.urlencode({"query": query})))
    assert "errors" not in answer, answer
    return answer["data"]


def all_events():
    events, after = {}, ""
    while after is not None:
        page = ask(
            '{ events(first: 100, after: %s) { nodes { slug title titleJa startDate datePrecision updatedOn'
            " corrections { on } } pageInfo { hasNextPage endCursor } } }" % json.dumps(after or None)
        )["events"]
        events.update({node["slug"]: node for node in page["nodes"]})
        after = page["pageInfo"]["endCursor"] if page["pageInfo"]["hasNextPage"] else None
    return events


EVENTS = all_events()


def same(slugs, what):
    slugs = list(slugs)
    assert len(slugs) == len(set(slugs)), f"{what}: a slug comes twice"
    assert set(slugs) == set(EVENTS), f"{what}: {set(slugs) ^ set(EVENTS)}"


def titles_are_those_of_the_api(rows, what):
    for row in rows:
        event = EVENTS[row["slug"]]
        assert row["title"] == event["title"], f"{what}: {row['title']}"
        assert (row["titleJa"] or "") == (event["titleJa"] or ""), f"{what}: {row['titleJa']}"
    assert any(JAPANESE in (row["titleJa"] or "") for row in rows), f"{what}: no Japanese text"


def python_csv():
    rows = list(csv.DictReader(io.StringIO(fetch("/events.csv").decode("utf-8"), newline="")))
    same((row["slug"] for row in rows), "csv")
    titles_are_those_of_the_api(rows, "csv")
    for path in ("/participants.csv", "/citations.csv", "/figures.csv"):
        links = list(csv.DictReader(io.StringIO(fetch(path).decode("utf-8"), newline="")))
        assert links and {row["slug"] for row in links} <= set(EVENTS), path
    excel = fetch("/events.csv?excel=true")
    assert excel.startswith(b"\xef\xbb\xbf")
    assert len(list(csv.reader(io.StringIO(excel.decode("utf-8-sig"), newline="")))) == len(EVENTS) + 1
    return len(rows)


def python_json():
    same((event["slug"] for event in json.loads(fetch("/events.json"))["events"]), "json")
    lines = fetch("/events.jsonl").decode("utf-8").splitlines()
    same((json.loads(line)["slug"] for line in lines), "jsonl")
    return len(lines)


def python_geojson():
    collection = geojson.loads(fetch("/events.geojson"))
    assert isinstance(collection, geojson.FeatureCollection) and collection.is_valid, collection.errors()
    same((feature["properties"]["slug"] for feature in collection["features"]), "geojson")
    points = list(geojson.utils.coords([f for f in collection["features"] if f["geometry"]][0]))
    assert points
    return len(collection["features"])


def python_icalendar():
    calendar = icalendar.Calendar.from_ical(fetch("/events.ics"))
    found = {str(event["UID"]).removesuffix("@alliance-events"): event for event in calendar.walk("VEVENT")}
    to_the_day = {slug for slug, event in EVENTS.items() if event["datePrecision"] == "DAY"}
    assert set(found) == to_the_day, set(found) ^ to_the_day
    assert int(calendar["X-ALLIANCE-EVENTS-WITHOUT-DAY"]) == len(EVENTS) - len(to_the_day)
    for slug, event in found.items():
        start = event.decoded("DTSTART")
        assert type(start) is datetime.date and start.isoformat() == EVENTS[slug]["startDate"], slug
        assert "DTEND" not in event or event.decoded("DTEND") > start, slug
        assert str(event["SUMMARY"]) == EVENTS[slug]["title"], slug
        assert event["SEQUENCE"] == len(EVENTS[slug]["corrections"]), slug
    return len(found)


def python_feedparser():
    feed = feedparser.parse(fetch("/events.atom"))
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10"
    same((entry.id.rpartition("/")[2] for entry in feed.entries), "atom")
    for entry in feed.entries:
        event = EVENTS[entry.id.rpartition("/")[2]]
        days = [event["updatedOn"], *(correction["on"] for correction in event["corrections"])]
        assert entry.updated == max(days) + "T00:00:00Z", entry.id
    return len(feed.entries)


def openpyxl_workbook():
    book = openpyxl.load_workbook(io.BytesIO(fetch("/events.xlsx")))
    assert book.sheetnames == ["Events", "Release"]
    header, *rows = book["Events"].iter_rows(values_only=True)
    rows = [dict(zip(header, row)) for row in rows]
    same((row["slug"] for row in rows), "xlsx")
    titles_are_those_of_the_api(rows, "xlsx")
    for row in rows:
        assert row["startDate"].date().isoformat() == EVENTS[row["slug"]]["startDate"], row["slug"]
    return len(rows)


def downloads():
    with tempfile.TemporaryDirectory() as directory:
        for name in ("alliance-events.zip", "alliance-events.sqlite", "alliance-events.jsonl", "SHA256SUMS"):
            Path(directory, name).write_bytes(fetch("/downloads/" + name))
        subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=directory, check=True)
        database = sqlite3.connect(Path(directory, "alliance-events.sqlite"))
        same((slug for (slug,) in database.execute("select slug from events")), "sqlite")
        assert not database.execute("pragma foreign_key_check").fetchall()
        with zipfile.ZipFile(Path(directory, "alliance-events.zip")) as archive:
            package = json.loads(archive.read("datapackage.json"))
            assert {r["path"] for r in package["resources"]} | {"datapackage.json"} == set(archive.namelist())
    files = json.loads(fetch("/downloads"))["distribution"]
    assert len(files) == 4
    return len(EVENTS)


def libre_office():
    seen = []
    with tempfile.TemporaryDirectory() as directory:
        for name in ("events.csv", "events.xlsx"):
            source = Path(directory, name)
            source.write_bytes(fetch("/" + name + ("?excel=true" if name.endswith("csv") else "")))
            target = Path(directory, name + ".converted")
            # Comma, quote, UTF-8: what the dialogue proposes to somebody who opens the file.
            reading = ["--infilter=CSV:44,34,76,1"] if name.endswith("csv") else []
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{directory}/profile", *reading,
                 "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", str(target), str(source)],
                check=True, capture_output=True, timeout=120)
            text = Path(target, "events.csv").read_text(encoding="utf-8-sig")
            rows = list(csv.DictReader(io.StringIO(text, newline="")))
            same((row["slug"] for row in rows), f"LibreOffice, {name}")
            titles_are_those_of_the_api(rows, f"LibreOffice, {name}")
            seen.append(len(rows))
    return min(seen)


for prove in (
    python_csv, python_json, python_geojson, python_icalendar, python_feedparser, openpyxl_workbook, downloads, libre_office
):
    print(f"{prove.__name__}: {prove()} events")
