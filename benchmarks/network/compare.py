"""Times ./polyphony network beside igraph and networkx on the same networks, and compares values.

Usage: python3 benchmarks/network/compare.py [members] [ties]     (10000 50000)
networkx is needed, igraph is used when it is installed. networkx' betweenness is left out above
2,000 members: it takes ten minutes.
"""
import csv, json, pathlib, random, resource, subprocess, sys, tempfile, time

import networkx as nx

try:
    import igraph
except ImportError:
    igraph = None

POLYPHONY = pathlib.Path(__file__).resolve().parents[2] / "polyphony"


def draw(kind, n, m):
    if kind == "attachment":
        return nx.barabasi_albert_graph(n, max(1, m // n), seed=1)
    if kind == "random":
        graph = nx.gnm_random_graph(n, m, seed=1)
        return graph
    rnd, graph = random.Random(2), nx.Graph()
    graph.add_nodes_from(range(n))
    while graph.number_of_edges() < m:
        u = rnd.randrange(n)
        v = u // 100 * 100 + rnd.randrange(100) if rnd.random() < 0.7 else rnd.randrange(n)
        if u != v and v < n:
            graph.add_edge(u, v)
    return graph


def timed(name, action):
    start, cpu = time.time(), time.process_time()
    value = action()
    print(f"  {name:34} {time.time() - start:8.3f} s   (processor {time.process_time() - cpu:.3f} s)")
    return value


def polyphony(folder, graph, *options):
    edges, nodes = folder / "edges.csv", folder / "nodes.csv"
    with open(edges, "w", newline="") as f:
        csv.writer(f).writerows([("source", "target"), *graph.edges()])
    with open(nodes, "w", newline="") as f:
        csv.writer(f).writerows([("id",), *((v,) for v in graph)])
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    command = [POLYPHONY, "network", "--edges", edges, "--nodes", nodes, "--json", *options]
    ran = subprocess.run(command, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"  {'polyphony ' + ' '.join(options):34} {time.time() - start:8.3f} s   "
          f"(processor {after.ru_utime - before.ru_utime:.3f} s, whole command, all measures)")
    return json.loads(ran.stdout)


def worst(name, ours, theirs):
    largest = max((abs(a - b) / max(1, abs(b)) for a, b in zip(ours, theirs)), default=0)
    print(f"    largest difference of {name}: {largest:.1e}")


def main():
    sys.stdout.reconfigure(line_buffering=True)
    n, m = (int(a) for a in (sys.argv[1:3] or (10000, 50000)))
    for kind in ("communities", "attachment", "random"):
        graph = draw(kind, n, m)
        print(f"{kind}: {graph.number_of_nodes()} members, {graph.number_of_edges()} ties")
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            ours = polyphony(folder, graph)
            polyphony(folder, graph, "--betweenness", "none", "--runs", "1")
        column = lambda field: [node[field] for node in ours["node"]]
        if igraph:
            g = igraph.Graph(n=n, edges=list(graph.edges()))
            worst("betweenness", column("betweenness"), timed("igraph betweenness", g.betweenness))
            timed("igraph closeness", g.closeness)
            worst("PageRank", column("pageRank"), timed("igraph PageRank", g.pagerank))
            leiden = timed("igraph Leiden", lambda: g.community_leiden("modularity"))
            print(f"    modularity: ours {ours['modularity']:.4f}, igraph {leiden.modularity:.4f}")
        closeness = timed("networkx closeness", lambda: nx.closeness_centrality(graph)) if n <= 3000 else None
        if closeness:
            worst("closeness", column("closeness"), closeness.values())
        if n <= 2000:
            values = timed("networkx betweenness", lambda: nx.betweenness_centrality(graph, normalized=False))
            worst("betweenness", column("betweenness"), values.values())
        timed("networkx PageRank", lambda: nx.pagerank(graph))
        worst("clustering", column("clustering"), timed("networkx clustering", lambda: nx.clustering(graph)).values())
        worst("core", column("core"), timed("networkx core", lambda: nx.core_number(graph)).values())


main()
