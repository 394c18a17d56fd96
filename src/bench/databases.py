"""Databases of this program and of the peers with the same data, in the cluster that the peers ask."""
import os, subprocess, sys, time

from measuring import HERE, OUT, ROOT

SIZES = {"small": 2000, "large": 1000000}
AT = {"PGHOST": "127.0.0.1", "PGPORT": "5544", "PGUSER": "postgres", "PGOPTIONS": "-c client_min_messages=warning"}


def psql(database, *arguments, **more):
    """What psql prints, with PEERS and the like in its environment."""
    done = subprocess.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", database, *arguments],
                          env={**os.environ, **AT, **more}, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"psql failed on {database}")
    return done.stdout.strip()


def exists(database):
    return psql("postgres", "-c", f"select 1 from pg_database where datname = '{database}'") == "1"


def has(database, query, expected):
    """Whether a database is there and gives an answer; one that was left half made gives none."""
    if not exists(database):
        return False
    done = subprocess.run(["psql", "-XAtq", "-d", database, "-c", query], env={**os.environ, **AT}, capture_output=True, text=True)
    return done.stdout.strip() == str(expected)


def anew(database, *more):
    psql("postgres", "-c", f'drop database if exists "{database}"', "-c", f'create database "{database}"' + " ".join(more))


def cluster(peers):
    """The process of the peers' PostgreSQL, started if it isn't running; no database of theirs is made."""
    subprocess.run([os.path.join(peers, "setup-db.sh")], check=True, env={**os.environ, "SCALES": " "}, stdout=subprocess.DEVNULL)
    return int(open(os.path.join(peers, "pgdata", "postmaster.pid")).readline())


def settings(size):
    """Where this program finds its database."""
    return {"QUARKUS_DATASOURCE_JDBC_URL": f"jdbc:postgresql://{AT['PGHOST']}:{AT['PGPORT']}/alliance_{size}",
            "QUARKUS_DATASOURCE_USERNAME": AT["PGUSER"], "QUARKUS_DATASOURCE_PASSWORD": ""}


def ours(size, java, jar):
    """By the program if it is small; a million by its loader alone, since files of them take longer to write than to load."""
    if size == "small":
        directory = os.path.join(OUT, "small")
        if not os.path.exists(os.path.join(directory, "dataset.yaml")):
            subprocess.run([os.path.join(HERE, "synthetic"), directory], check=True)
        if not exists("alliance_small"):
            psql("postgres", "-c", "create database alliance_small")
        done = subprocess.run([java, "-jar", jar, "load", directory], env={**os.environ, **settings(size)}, capture_output=True,
                              text=True)
        if done.returncode:
            sys.exit(done.stdout + done.stderr)
    elif not has("alliance_large", "select count(*) from event_body", SIZES["large"]):
        anew("alliance_large")
        timed("alliance_large", million)


def million():
    url = f"jdbc:postgresql://{AT['PGHOST']}:{AT['PGPORT']}/alliance_large?user={AT['PGUSER']}"
    done = subprocess.run(["mvn", "-q", "-B", "test", "-Dtest=LoadBench", f"-Dalliance.bench.events={SIZES['large']}",
                           f"-Dalliance.bench.database={url}"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.stdout)


def theirs(size, peers):
    """Anew if ours is not what it was made of."""
    database, sql = f"peers_{size}", os.path.join(peers, "sql")
    release = psql(f"alliance_{size}", "-c", "select id >> 32 from dataset_release")
    if has(database, "select min(event_id) >> 32 from event_facet", release):
        return
    anew(database)

    def fill():
        psql(database, "-f", os.path.join(sql, "schema.sql"))
        psql(f"alliance_{size}", "-f", os.path.join(HERE, "peers.sql"),
             PEERS=" ".join([f"host={AT['PGHOST']} port={AT['PGPORT']} user={AT['PGUSER']}", f"dbname={database}"]))
        psql(database, "-f", os.path.join(sql, "index.sql"), "-f", os.path.join(sql, "facet.sql"))

    timed(database, fill)


def timed(database, fill):
    began = time.time()
    fill()
    print(f"{database} filled in {time.time() - began:.0f} s, {psql(database, '-c', SIZE)}", flush=True)


SIZE = "select pg_size_pretty(pg_database_size(current_database()))"
