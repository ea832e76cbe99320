"""Runs the command over shards with GNU parallel and with Dask, compares, kills, and prints Markdown. Called by the script run, which makes the shards."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from distributed import Client, LocalCluster, as_completed

from merge import merged, results

ROUNDS = 5
WORKERS = os.cpu_count()
command, work = sys.argv[1], Path(sys.argv[2])
archive, shards = work / "archive.ndjson", sorted((work / "shards").iterdir())
check_shard = str(Path(__file__).with_name("check-shard"))
# A worker has one processor: the command would otherwise take all of them, and there would be nothing to gain here.
one_processor = {**os.environ, "DOTNET_PROCESSOR_COUNT": "1"}


def single(environment):
    with open(archive, "rb") as source, open(work / "single.ndjson", "wb") as target:
        subprocess.run([command, "check", "--format", "ndjson", "-"], stdin=source, stdout=target, env=environment, check=False)


def fresh(name):
    folder = work / name
    folder.mkdir(exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    return folder


def parallel(workers, kill=False):
    """GNU parallel starts a job again that ends with anything but 0, also on other machines (--sshlogin). Says when a job was killed how many were done."""
    folder = fresh("parallel")
    jobs = subprocess.Popen(["parallel", "--jobs", str(workers), "--retries", "3", check_shard, command, "{}", str(folder), ":::", *map(str, shards)], env=one_processor)
    done = killed_when(lambda: victim(jobs.pid), folder) if kill else None
    assert jobs.wait() == 0
    return folder, done


def victim(pid):
    """A run of the command below a process, if there is one. They are short: straight from /proc, and gone ones are no surprise."""
    try:
        if Path(f"/proc/{pid}/comm").read_text() == "govinforeport\n":
            return pid
        children = [child for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]
        return next(filter(None, map(victim, children)), None)
    except OSError:
        return None


def killed_when(find, folder):
    """Kills what is found once a few shards are done, and says how many were."""
    while (done := len(list(folder.glob("[!.]*")))) < len(shards):
        if done >= 3 and (pid := find()):
            os.kill(int(pid), signal.SIGKILL)
            return done
    raise RuntimeError("All was done before anything could be killed.")


def shard_on_worker(shard, folder):
    subprocess.run([check_shard, command, shard, folder], env=one_processor, check=True)


def dask(client, kill=False):
    """Dask gives the shards of a worker that died to another one, and its nanny starts a new worker."""
    folder = fresh("dask")
    pids = list(client.run(os.getpid).values())
    futures = client.map(shard_on_worker, list(map(str, shards)), folder=str(folder), retries=3, pure=False)
    done = killed_when(lambda: next((pid for pid in pids if victim(pid)), None), folder) if kill else None
    for _ in as_completed(futures, raise_errors=True):
        pass
    client.gather(futures)
    return folder, done


def compare(name, run):
    found, summary = merged(shards, run[0])
    assert summary == expected[1], (name, summary, expected[1])
    assert found == expected[0], (name, next(pair for pair in zip(found, expected[0]) if pair[0] != pair[1]))
    if run[1] is not None:
        assert run[1] < len(shards)
        print(f"* {name}: a worker was killed when {run[1]} of {len(shards)} shards were done; findings and summary are those of the single run.")
    else:
        print(f"* {name}: findings and summary are those of the single run.")


def seconds(action):
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


if __name__ == "__main__":
    single(os.environ)
    expected = results(work / "single.ndjson")
    print(f"{archive.stat().st_size / 1e6:.0f} MB, {len(shards)} shards, {WORKERS} workers with one processor each; summary of the single run: {expected[1]}\n")
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0") as one, LocalCluster(n_workers=WORKERS, threads_per_worker=1, dashboard_address=":0") as all_:
        with Client(one) as one_worker, Client(all_) as workers:
            compare("GNU parallel", parallel(WORKERS))
            compare("GNU parallel, killed", parallel(WORKERS, kill=True))
            compare("Dask", dask(workers))
            compare("Dask, killed", dask(workers, kill=True))

            workers.wait_for_workers(WORKERS)
            # Each is compared with the one worker of its own kind.
            candidates = {
                "single run, one processor": lambda: single(one_processor),
                "single run, all processors": lambda: single(os.environ),
                "GNU parallel, 1 worker": lambda: parallel(1),
                f"GNU parallel, {WORKERS} workers": lambda: parallel(WORKERS),
                "Dask, 1 worker": lambda: dask(one_worker),
                f"Dask, {WORKERS} workers": lambda: dask(workers),
            }
            medians = [median(times) for times in zip(*[[seconds(action) for action in candidates.values()] for _ in range(ROUNDS)])]
    print(f"\nMedians of {ROUNDS} rounds in turn; results written to files.\n\n| what | s | speed-up |\n|---|---:|---:|")
    for i, (name, value) in enumerate(zip(candidates, medians)):
        print(f"| {name} | {value:.2f} | {medians[i - i % 2] / value:.2f} |")
