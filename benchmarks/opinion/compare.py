#!/usr/bin/env python3
"""Times the whole ./polyphony opinion-map command beside the same method in numpy and scipy.

Makes conversations up (fixed seed) in a temporary folder, runs both on them and prints one line each:
seconds on the clock, seconds of processor time, largest memory. Run `make build` first.
"""
import csv
import os
import resource
import subprocess
import sys
import tempfile
import time

import numpy as np

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SIZES = [(1000, 100, 40_000), (10_000, 500, 831_000)]
LARGE = (100_000, 2000, 5_000_000)


def make(folder, people, statements, votes):
    rng = np.random.default_rng(7)
    leaning = rng.uniform(0.1, 0.9, (3, statements))
    share = rng.gamma(1.2, 1, people)
    counts = np.clip((share / share.sum() * votes).round().astype(int), 1, statements)
    with open(f"{folder}/votes.csv", "w") as out:
        out.write("timestamp,comment-id,voter-id,vote\n")
        when = 1_500_232_652_930
        for person in range(people):
            chosen = rng.choice(statements, counts[person], replace=False)
            agrees = rng.random(len(chosen)) < leaning[person % 3, chosen]
            passes = rng.random(len(chosen)) < 0.12
            for statement, agree, skip in zip(chosen, agrees, passes):
                when += 37
                out.write(f"{when},{statement},{person},{0 if skip else 1 if agree else -1}\n")
    with open(f"{folder}/comments.csv", "w") as out:
        out.write("comment-id,moderated\n" + "".join(f"{c},1\n" for c in range(statements)))


def numpy_map(folder):
    """Dense, as it is usually done: fill with means, SVD, project, k-means, counts of groups."""
    with open(f"{folder}/votes.csv") as lines:
        rows = list(csv.reader(lines))[1:]
    cells = np.array([[int(r[2]), int(r[1]), int(r[3])] for r in rows])
    matrix = np.full((cells[:, 0].max() + 1, cells[:, 1].max() + 1), np.nan)
    matrix[cells[:, 0], cells[:, 1]] = cells[:, 2]
    centred = np.where(np.isnan(matrix), 0, matrix - np.nanmean(matrix, axis=0))
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    seen = (~np.isnan(matrix)).sum(1)
    places = np.sqrt(matrix.shape[1] / seen)[:, None] * (centred @ axes[:2].T)
    for groups in range(2, 6):
        centers = places[:groups].copy()
        for _ in range(20):
            label = ((places[:, None] - centers) ** 2).sum(2).argmin(1)
            centers = np.array([places[label == g].mean(0) for g in range(groups)])
        [((matrix[label == g] == v).sum(0)) for g in range(groups) for v in (-1, 0, 1)]


def timed(name, command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.time()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    clock = time.time() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"  {name:28s} {clock:7.2f} s clock {processor:7.2f} s processor"
          f" {after.ru_maxrss / 1024:6.0f} MB so far  {done.stderr.strip()}", flush=True)


def main():
    if len(sys.argv) > 2 and sys.argv[1] == "--numpy":
        numpy_map(sys.argv[2])
        return
    sizes = SIZES + ([LARGE] if "--large" in sys.argv else [])
    for people, statements, votes in sizes:
        with tempfile.TemporaryDirectory() as folder:
            make(folder, people, statements, votes)
            print(f"{people} people, {statements} statements, about {votes} votes")
            files = ["--votes", f"{folder}/votes.csv", "--comments", f"{folder}/comments.csv"]
            command = [f"{HOME}/polyphony", "opinion-map", *files, "--json"]
            timed("polyphony, robust", [*command, "--mode", "robust", "--resamples", "0"])
            timed("polyphony, reference", [*command, "--mode", "reference"])
            if (people, statements, votes) != LARGE:
                timed("numpy, dense", [sys.executable, __file__, "--numpy", folder])


if __name__ == "__main__":
    main()
