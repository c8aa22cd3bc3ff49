"""Times imports into a running server: a new list, the same list with changes, and both taken back.

Usage: python3 benchmarks/imports/measure.py DATA_FOLDER [rows ...]     (100000)

DATA_FOLDER is the folder of a server that runs on this machine (./polyphony serve); use a fresh one. The
persons are invented, the same each time: four in five in Latin letters with accents, the others in Cyrillic,
Chinese and Arabic; each with address, country, languages, a note and a place of work; the second
list adds a telephone and a former name to each of them. A time is
that of the whole command: reading, recognising columns and values, the rules of every field, the search for
duplicates in the register and in the list, writing, one audit entry a record, and the report.
"""
import csv, http.client, json, pathlib, random, sys, tempfile, time

LATIN = (("ama", "bren", "cla", "dô", "éli", "fatou", "gré", "hana", "ines", "joã", "kofi", "léa", "mari", "nadi", "oli", "paulo"),
         ("na", "lia", "ra", "do", "mé", "sa", "rio", "ta", "vo", "ny"),
         ("al", "ber", "cor", "dial", "es", "fer", "gar", "her", "ím", "jan", "kra", "lo", "mba", "nguy", "or", "pé", "ro", "sil", "tra", "va"),
         ("nan", "dez", "lo", "ské", "ga", "reau", "ti", "mov", "son", "ye"))
CYRILLIC = (("Ан", "Бо", "Ве", "Га", "Да", "Ев", "Зо", "Ив", "Ки", "Ла"), ("на", "рис", "ра", "лина", "ша", "ген", "я", "ан", "ра", "риса"),
            ("Ле", "Мо", "Не", "Ор", "Па", "Ро", "Се", "Та", "Уш", "Фё"), ("бедев", "розов", "стеров", "лов", "влов", "манов", "мёнов", "расов", "аков", "доров"))
CHINESE = ("张王李赵陈杨黄周吴徐", "伟芳娜敏静丽强磊军洋", "艳勇杰娟涛明超秀霞平", "华建国文志海玉春红梅")
ARABIC = (("أحمد", "فاطمة", "محمد", "خديجة", "يوسف", "مريم", "علي", "زينب", "عمر", "سعاد"), ("العلوي", "البصري", "المصري", "الفاسي", "التونسي", "الحلبي", "النجار", "الحداد", "الخطيب", "القاضي"))
COUNTRIES = ("Fiji", "France", "Kenya", "Brasil", "Viet Nam", "Maroc", "Россия", "中国", "México", "Senegal", "Germany", "Mauritius")


def name(rnd):
    kind = rnd.random()
    if kind < 0.8:
        given = rnd.choice(LATIN[0]) + rnd.choice(LATIN[1])
        family = rnd.choice(LATIN[2]) + rnd.choice(LATIN[2]) + rnd.choice(LATIN[3])
        return given.title() + " " + rnd.choice("ABCDEFGHIJKLMNOPRSTVW") + ". " + family.title()
    if kind < 0.88:
        return rnd.choice(CYRILLIC[0]) + rnd.choice(CYRILLIC[1]) + " " + rnd.choice(CYRILLIC[2]) + rnd.choice(CYRILLIC[3]) + str(rnd.randrange(1000))
    if kind < 0.94:
        return "".join(rnd.choice(some) for some in CHINESE) + str(rnd.randrange(1000))
    return rnd.choice(ARABIC[0]) + " " + rnd.choice(ARABIC[0]) + " " + rnd.choice(ARABIC[1]) + " " + str(rnd.randrange(1000))


def rows(count, changed):
    rnd, former = random.Random(count), random.Random(-count)
    for i in range(count):
        row = [name(rnd), f"person{i}@{rnd.choice(('example.org', 'example.net', 'culture.example'))}", f"+{rnd.randrange(10**9, 10**11)}",
               rnd.choice(COUNTRIES), rnd.choice(("en", "fr; en", "es", "ru", "ar; fr", "zh")),
               f"Office {rnd.randrange(max(1, count // 50))} of culture", rnd.choice(("Director", "Curator", "Conseillère", "Adviser")),
               "Met at the forum, writes about festivals."]
        yield row + [name(former)] if changed else row[:2] + row[3:]


def write(path, count, changed):
    with open(path, "w", newline="", encoding="utf-8") as f:
        out = csv.writer(f)
        head = ["Name", "E-mail", "Phone", "Country", "Languages", "Organization", "Function", "Notes", "Other names"]
        out.writerow(head if changed else head[:2] + head[3:8])
        out.writerows(rows(count, changed))


def call(folder, command, *words):
    """The answer of a command of the running server, its exit code, and the seconds it took."""
    control = json.loads((folder / "control.json").read_text())
    begin = time.perf_counter()
    line = http.client.HTTPConnection("127.0.0.1", control["port"], timeout=7200)
    line.request("POST", "/control/" + command, json.dumps({"arguments": list(words), "folder": str(folder)}),
                 {"Content-Type": "application/json", "X-Control-Token": control["token"]})
    answer, _, code = line.getresponse().read().decode().rpartition("\0exit ")
    if code.strip() != "0":
        sys.exit(f"{command} {' '.join(words)}: {answer.strip()}")
    return json.loads(answer), time.perf_counter() - begin


def said(what, count, seconds):
    print(f"{what:34} {seconds:8.1f} s {count / seconds:9.0f} rows/s", flush=True)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    for count in map(int, sys.argv[2:] or ["100000"]):
        with tempfile.TemporaryDirectory() as work:
            fresh, changed = pathlib.Path(work) / "new.csv", pathlib.Path(work) / "changed.csv"
            write(fresh, count, False)
            write(changed, count, True)
            _, seconds = call(folder, "import", str(fresh), "--dry-run", "--json")
            said(f"{count} rows, dry run", count, seconds)
            first, seconds = call(folder, "import", str(fresh), "--apply", "--json")
            said(f"  inserted (dry run included)", first["added"], seconds)
            second, seconds = call(folder, "import", str(changed), "--apply", "--json")
            said(f"  updated (dry run included)", second["updated"], seconds)
            for what, made in (("updates taken back", second), ("inserts taken back", first)):
                undone, seconds = call(folder, "import", "undo", str(made["import"]), "--json")
                said("  " + what, undone.get("removed", 0) + undone.get("restored", 0), seconds)


if __name__ == "__main__":
    main()
