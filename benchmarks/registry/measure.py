"""Times how soon one finds anybody: whole HTML pages of a running server, as the browser gets them.

Usage: python3 benchmarks/registry/measure.py BASE WELCOME [--readers N]

BASE is the server's address, WELCOME the link for its first administrator (both are printed when it starts);
fill its registry before, for instance with benchmarks/imports/measure.py. Each kind of page is asked for
thirty times without being counted, then two hundred times by one reader, each time with other words; then
N readers (20) ask for a mixture of all of them at the same time for twenty seconds. Times are milliseconds
from the first byte sent to the last byte received, on one line that stays open.
"""
import http.client, random, re, statistics, sys, threading, time, urllib.parse

WORDS = ("berdialnan", "cosro", "jankra", "garsil", "ivan", "ramov", "lebedev", "zhang", "ahmd", "nguy", "office 12", "culture", "fatou",
         "grévo", "Анна", "张伟", "أحمد", "person77@", "inesdo", "oliny")


class Reader:
    """A browser with cookies and one open line."""

    def __init__(self, base, cookies=None):
        where = urllib.parse.urlsplit(base)
        self.host, self.cookies = where.netloc, dict(cookies or {})
        self.line = http.client.HTTPConnection(self.host)

    def ask(self, path, form=None):
        body = None if form is None else urllib.parse.urlencode(form)
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()), "Accept": "text/html"}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        begin = time.perf_counter()
        self.line.request("GET" if form is None else "POST", path, body, headers)
        answer = self.line.getresponse()
        text = answer.read()
        taken = 1000 * (time.perf_counter() - begin)
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer, text.decode("utf-8", "replace"), taken

    def sign_in(self, welcome):
        path = urllib.parse.urlsplit(welcome).path
        _, page, _ = self.ask(path)
        form = dict(re.findall(r'name="(_csrf)"[^>]*value="([^"]*)"', page))
        action = re.search(r'<form[^>]*method="post"[^>]*action="([^"]*/?welcome[^"]*)"', page)
        form |= {"name": "Ada Officer", "email": "ada@example.org", "password": "correct horse battery staple"}
        answer, page, _ = self.ask(action.group(1) if action else path, form)
        if answer.status not in (302, 303):
            sys.exit(f"could not sign in with {welcome}: {answer.status}")
        return self


def kinds(rnd, records):
    words = lambda: urllib.parse.quote(rnd.choice(WORDS))
    return {
        "list, first page": lambda: "/manage/stakeholders",
        "list, page 2 to 40": lambda: f"/manage/stakeholders?page={rnd.randrange(2, 40)}",
        "list by last change": lambda: "/manage/stakeholders?sort=changed",
        "one country": lambda: "/manage/stakeholders?country=" + rnd.choice(("FJ", "FR", "KE", "VN", "MU")),
        "search": lambda: "/manage/stakeholders?q=" + words(),
        "search with a mistake": lambda: "/manage/stakeholders?q=" + urllib.parse.quote(rnd.choice(("berdailnan", "fatuo", "jankar", "garsli vo", "Лебдев"))),
        "search, two letters": lambda: "/manage/stakeholders?q=" + rnd.choice(("an", "el", "fa", "iv")),
        "a record": lambda: f"/manage/people/{rnd.choice(records)}",
    }


def said(what, times):
    times.sort()
    print(f"{what:28} median {statistics.median(times):7.1f} ms   95 % {times[int(0.95 * len(times))]:7.1f} ms", flush=True)


def main():
    base, welcome = sys.argv[1:3]
    readers = int(sys.argv[sys.argv.index("--readers") + 1]) if "--readers" in sys.argv else 20
    rnd = random.Random(1)
    one = Reader(base).sign_in(welcome)
    _, page, _ = one.ask("/manage/stakeholders?type=person&sort=changed")
    records = re.findall(r'/manage/people/(\d+)', page)
    print("people:", re.search(r"[\d,.\u202f\xa0]+", re.sub(r"(?s).*</table>|<[^>]*>", "", page) or "?"))
    paths = kinds(rnd, records)
    for what, path in paths.items():
        for _ in range(30):
            answer, _, _ = one.ask(path())
            if answer.status != 200:
                sys.exit(f"{what}: {answer.status}")
        said(what, [one.ask(path())[2] for _ in range(200)])
    times, until = [], time.perf_counter() + 20

    def read():
        mine, all_paths = Reader(base, one.cookies), list(paths.values())
        while time.perf_counter() < until:
            answer, _, taken = mine.ask(rnd.choice(all_paths)())
            if answer.status != 200:
                sys.exit(f"{answer.status}")
            times.append(taken)

    threads = [threading.Thread(target=read) for _ in range(readers)]
    for it in threads:
        it.start()
    for it in threads:
        it.join()
    said(f"{readers} at the same time", times)
    print(f"{len(times) / 20:.0f} pages a second")


if __name__ == "__main__":
    main()
