#!/usr/bin/env python3
"""Whole commands of ./polyphony match beside scipy, in the same run; values must agree.

Run from the root of the repository after a build: python3 benchmarks/matching/compare.py
"""
import json
import pathlib
import random
import subprocess
import tempfile
import time

import numpy
from scipy.optimize import linear_sum_assignment


def polyphony(*arguments):
    start = time.perf_counter()
    done = subprocess.run(["./polyphony", "match", *arguments, "--json"], capture_output=True, check=True)
    return json.loads(done.stdout), time.perf_counter() - start


def write_scores(path, matrix):
    with open(path, "w", encoding="utf-8") as out:
        out.write("item," + ",".join(f"p{i}" for i in range(len(matrix[0]))) + "\n")
        for i, row in enumerate(matrix):
            out.write(f"i{i}," + ",".join("" if s is None else str(s) for s in row) + "\n")


def full(folder):
    costs = numpy.random.default_rng(1).integers(0, 1_000_000, (1000, 1000))
    write_scores(folder / "full.csv", costs.tolist())
    start = time.perf_counter()
    rows, columns = linear_sum_assignment(costs)
    scipy_seconds = time.perf_counter() - start
    answer, seconds = polyphony("assign", "--scores", str(folder / "full.csv"), "--minimize")
    assert answer["total"] == costs[rows, columns].sum() and answer["proven"]
    print(f"1,000 x 1,000: command with reading {seconds:.2f} s; scipy, computation alone {scipy_seconds:.3f} s")


def places(folder):
    source = random.Random(2)
    matrix = []
    for _ in range(5000):
        row = [None] * 100
        for rank, place in enumerate(source.sample(range(100), 10), 1):
            row[place] = rank
        matrix.append(row)
    write_scores(folder / "places.csv", matrix)
    answer, seconds = polyphony("assign", "--scores", str(folder / "places.csv"), "--minimize", "--max-load", "50")
    print(f"5,000 people, 100 places of 50: {seconds:.2f} s, proven {answer['proven']}, left out {len(answer['unassigned'])}")


def fair(folder):
    source = random.Random(3)
    slots = [f"s{i}" for i in range(24)]
    parties = [
        {"id": f"p{i}", "min": 3, "max": 12, "available": [s for s in slots if source.random() < 0.85]}
        for i in range(300)
    ]
    pairs = set()
    while len(pairs) < 3000:
        pairs.add(tuple(sorted(source.sample(range(300), 2))))
    instance = {
        "slots": [{"id": s} for s in slots],
        "tables": [{"id": f"t{i}"} for i in range(60)],
        "parties": parties,
        "requests": [{"a": f"p{a}", "b": f"p{b}", "value": source.randint(1, 10)} for a, b in sorted(pairs)],
    }
    first = folder / "fair.json"
    first.write_text(json.dumps(instance), encoding="utf-8")
    answer, seconds = polyphony("schedule", str(first), "--time", "60s")
    gap = 1 - answer["total"] / answer["bound"]
    print(f"fair 300/24/60/3,000: {seconds:.1f} s, gap {gap:.2%}, unmet {len(answer['unmet'])}")
    previous = folder / "previous.json"
    previous.write_text(json.dumps(answer), encoding="utf-8")
    cancelled = {tuple(sorted(m["parties"])) for m in source.sample(answer["meetings"], 10)}
    instance["requests"] = [
        r for r in instance["requests"] if tuple(sorted((r["a"], r["b"]))) not in cancelled
    ]
    first.write_text(json.dumps(instance), encoding="utf-8")
    again, seconds = polyphony("schedule", str(first), "--previous", str(previous))
    untouched = len(answer["meetings"]) - 10
    print(f"plan anew after 10 cancellations: {seconds:.1f} s, {1 - again['kept'] / untouched:.1%} of the others moved")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for part in (full, places, fair):
            part(pathlib.Path(name))
