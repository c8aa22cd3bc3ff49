"""Times ./polyphony dedupe on invented persons, and measures what it finds.

Usage: python3 benchmarks/dedupe/compare.py [records ...]     (10000 100000)
When the package recordlinkage is installed, its EM classifier runs on the same persons up to 20,000 records,
blocked on each of four fields, as its guide does.
"""
import csv, itertools, pathlib, random, resource, subprocess, sys, tempfile, time

try:
    import pandas, recordlinkage
except ImportError:
    recordlinkage = None

POLYPHONY = pathlib.Path(__file__).resolve().parents[2] / "polyphony"
FIELDS = ["given_name", "surname", "street_number", "address_1", "suburb", "postcode", "state", "date_of_birth", "soc_sec_id"]


def word(rnd, syllables):
    return "".join(rnd.choice("bcdfghklmnprstvw") + rnd.choice(("a", "e", "i", "o", "u", "ai", "ee")) for _ in range(syllables))


def typo(rnd, text):
    if not text:
        return text
    i = rnd.randrange(len(text))
    c = rnd.choice("0123456789" if text[i].isdigit() else "abcdefghijklmnopqrstuvwxyz")
    return rnd.choice((text[:i] + c + text[i:], text[:i] + text[i + 1:], text[:i] + c + text[i + 1:], text[:i] + text[i + 1:i + 2] + text[i:i + 1] + text[i + 2:]))


def persons(records):
    rnd = random.Random(records)
    names = [sorted({word(rnd, k) for _ in range(n)}) for n, k in ((600, 2), (4000, 3), (2500, 3), (1200, 3))]
    draw = lambda k: names[k][int(len(names[k]) * rnd.random() ** 2)]
    rows, truth, person = [], [], 0
    while len(rows) < records:
        suburb = draw(3)
        postcode = str(2000 + sum(map(ord, suburb)) * 7919 % 2000)
        base = [draw(0), draw(1), str(rnd.randrange(1, 200)), draw(2) + rnd.choice((" street", " road", " place")), suburb, postcode,
                rnd.choice(("nsw", "vic", "qld", "wa")), f"{rnd.randrange(1900, 2000)}{rnd.randrange(1, 13):02}{rnd.randrange(1, 29):02}",
                str(rnd.randrange(10**6, 10**7))]
        ids = []
        for k in range(1 + (rnd.random() < 0.3) * rnd.randrange(1, 4)):
            row = list(base)
            for _ in range(rnd.randrange(1, 8) if k else 0):
                f = rnd.randrange(len(FIELDS))
                row[f] = "" if rnd.random() < 0.15 else typo(rnd, row[f])
            ids.append(f"rec-{person}-{k}")
            rows.append([ids[-1], *row])
        truth += itertools.combinations(ids, 2)
        person += 1
    rnd.shuffle(rows)
    return rows, truth


def write(path, header, rows):
    with open(path, "w", newline="") as f:
        csv.writer(f).writerows([header, *rows])


def theirs(rows, truth):
    frame = pandas.DataFrame([r[1:] for r in rows], columns=FIELDS, index=[r[0] for r in rows])
    start = time.time()
    indexer = recordlinkage.Index()
    for field in ("given_name", "surname", "date_of_birth", "soc_sec_id"):
        indexer.block(field)
    compare = recordlinkage.Compare()
    for field in ("given_name", "surname", "address_1", "suburb"):
        compare.string(field, field, method="jarowinkler", threshold=0.85)
    for field in ("postcode", "state", "date_of_birth", "soc_sec_id"):
        compare.exact(field, field)
    links = recordlinkage.ECMClassifier().fit_predict(compare.compute(indexer.index(frame), frame))
    known = {frozenset(p) for p in truth}
    found = {frozenset(p) for p in links}
    print(f"  recordlinkage ECM  {time.time() - start:8.2f} s   precision {len(found & known) / max(1, len(found)):.4f}, recall {len(found & known) / len(known):.4f}")


def main():
    for records in map(int, sys.argv[1:] or ("10000", "100000")):
        rows, truth = persons(records)
        print(f"{len(rows)} records, {len(truth)} true pairs", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            write(folder / "p.csv", ["rec_id", *FIELDS], rows)
            write(folder / "t.csv", ["id1", "id2"], truth)
            before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
            ran = subprocess.run([POLYPHONY, "dedupe", folder / "p.csv", "--id", "rec_id", "--truth", folder / "t.csv", "--out", folder / "o.csv"],
                                 capture_output=True, text=True, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            print(f"  polyphony dedupe   {time.time() - start:8.2f} s   (processor {after.ru_utime - before.ru_utime:.2f} s, at most {after.ru_maxrss >> 10} MB)")
            print("  " + next(line for line in ran.stdout.splitlines() if line.startswith("measured on auto")))
        if recordlinkage and records <= 20000:
            theirs(rows, truth)


main()
