"""From the data folder to the files of the model, in one go: see README.md beside this file.

    recipe.py DATA WORK                   the whole, with the settings of recipe.toml
    recipe.py DATA WORK --share 0.01      a trial on a hundredth of the texts
    recipe.py DATA WORK --until teachers  up to a stage, with it

What is finished in WORK is not done again; a stage that was cut off goes on from its last
checkpoint, at most ten minutes of work back. Each stage writes to WORK/log/STAGE.txt."""

import argparse
import glob
import hashlib
import os
import subprocess
import sys
import time
import tomllib

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MODEL = "encoder/src/main/resources/dev/lede/encoder/model"
# Memory that is freed is kept for the next step: giving it back and taking it anew, page by page, takes half of a
# training's time on some machines. Threads that wait leave the processor to others, since machines are shared.
ENVIRONMENT = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "100000000000", "MALLOC_TOP_PAD_": "268435456"}
ENVIRONMENT.update({"MALLOC_ARENA_MAX": "1", "OMP_WAIT_POLICY": "PASSIVE"})
DEPENDENCY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy"


def has_gpu():
    import torch

    return torch.cuda.is_available()


class Recipe:
    def __init__(self, args):
        with open(args.settings, "rb") as file:
            self.settings = tomllib.load(file)
        self.data, self.work = os.path.realpath(args.data), os.path.realpath(args.work)
        self.share, self.until = args.share, args.until
        self.threads = args.threads
        self.pieces = f"{self.work}/pieces"
        # A trial has files of its own; pieces and the base model are shared.
        self.made = self.work if args.share >= 1 else f"{self.work}/trial-{args.share:g}"
        for folder in (self.made, f"{self.made}/log"):
            os.makedirs(folder, exist_ok=True)

    def stages(self):
        said = {"said": f"{self.made}/said"}
        yield "pieces", self.cut
        yield "base", self.base
        yield "teachers", self.teachers
        yield "said", self.teach
        yield "taught", lambda: self.train("taught", f"{self.work}/minilm.pt", seed=11, **said)
        yield "student", lambda: self.train("student", f"{self.made}/taught/model.pt", seed=12, **said)
        yield "longer", lambda: self.train("longer", f"{self.made}/student/model.pt", seed=13, **said)
        yield "stars", self.stars
        yield "export", self.export
        yield "reader", self.reader
        yield "figures", self.figures

    def run(self):
        for name, stage in self.stages():
            started = time.time()
            print(f"{time.strftime('%H:%M:%S')} {name}", flush=True)
            self.log = f"{self.made}/log/{name}.txt"
            stage()
            print(f"{time.strftime('%H:%M:%S')} {name} done, {(time.time() - started) / 60:.1f} minutes", flush=True)
            if name == self.until:
                return

    def command(self, *words, **environment):
        self.commands([words], **environment)

    def commands(self, all_words, **environment):
        """Runs programs at the same time where there is a GPU, else one after the other."""
        at_once = len(all_words) > 1 and has_gpu()
        with open(self.log, "a", encoding="utf-8") as log:
            started = []
            for words in all_words:
                log.write(" ".join(words) + "\n")
                log.flush()
                started.append(subprocess.Popen(words, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, env={**os.environ, **environment}))
                if not at_once and started[-1].wait():
                    break
            code = max(abs(program.wait()) for program in started)
        if code:
            with open(self.log, encoding="utf-8") as log:
                sys.exit("".join(log.readlines()[-15:]) + f"\nstopped with {code}; the whole is in {self.log}. Run the same command again to go on.")

    def program(self, name, *words):
        return [sys.executable, f"{HERE}/{name}", *words, "--threads", str(self.threads)]

    def python(self, name, *words):
        self.command(*self.program(name, *words), **ENVIRONMENT)

    def maven(self, *words):
        self.command(f"{ROOT}/mvnw", "-q", *words, MAVEN_OPTS=os.environ.get("MAVEN_OPTS", "-Xmx6g -XX:TieredStopAtLevel=4"))

    def java(self, profiles, words):
        program = "dev.lede.training.TrainingPieces"
        self.maven("compile", "exec:java", f"-P{profiles}", "-Dspotless.check.skip", f"-Dexec.mainClass={program}", f"-Dexec.args={words}")

    def cut(self):
        """Cuts all texts as the library does, and packs the pieces."""
        import contrasts
        import data
        import texts

        with open(contrasts.FILE, "rb") as file:
            current = hashlib.sha256(file.read()).hexdigest()
        done = f"{self.pieces}/done"
        if os.path.exists(done):
            with open(done, encoding="utf-8") as file:
                if file.read() == current:
                    return
        for path in glob.glob(f"{self.pieces}/contrasts.*"):  # of other sentences
            os.remove(path)
        texts.main(self.data, f"{self.work}/texts")
        self.java("benchmark,corenlp-models", f"{self.data} {self.pieces}")
        self.java("benchmark", f"--texts {self.work}/texts {self.pieces}")
        for path in glob.glob(f"{self.pieces}/*.jsonl"):
            if not os.path.exists(path.removesuffix(".jsonl") + ".npz"):
                data.pack(path)
        with open(done, "w", encoding="utf-8") as file:
            file.write(current)

    def base(self):
        """The weights of BERT-base and of MiniLM from their jars."""
        for name, reader in (("bert", "bundle.py"), ("minilm", "minilm.py")):
            out = f"{self.work}/{name}.pt"
            if not os.path.exists(out):
                artifact = self.settings["base"][name]
                self.maven("-N", DEPENDENCY, f"-Dartifact={artifact}", f"-DoutputDirectory={self.work}/base")
                self.command(sys.executable, f"{HERE}/{reader}", f"{self.work}/base/{'-'.join(artifact.split(':')[1:])}.jar", out + ".part")
                os.replace(out + ".part", out)

    def options(self, table):
        settings = dict(self.settings[table])
        settings.pop("seeds", None)
        return [w for key, value in settings.items() for w in (f"--{key}", str(value))]

    def corpora(self):
        return ["--pieces", self.pieces, "--data", self.data, "--share", str(self.share)]

    def training(self, name, table, start, **more):
        more = [w for key, value in more.items() for w in (f"--{key}", str(value))]
        return self.program("train.py", *self.corpora(), "--start", start, "--out", f"{self.made}/{name}", *self.options(table), *more)

    def train(self, name, start, **more):
        self.command(*self.training(name, name, start, **more), **ENVIRONMENT)

    def names_of_teachers(self):
        return [f"teacher-{seed}" for seed in self.settings["teacher"]["seeds"]]

    def teachers(self):
        seeds = self.settings["teacher"]["seeds"]
        self.commands([self.training(f"teacher-{seed}", "teacher", f"{self.work}/bert.pt", seed=seed) for seed in seeds], **ENVIRONMENT)

    def teach(self):
        teachers = [f"{self.made}/{name}/model.pt" for name in self.names_of_teachers()]
        words = [*self.corpora(), "--out", f"{self.made}/said", *self.options("said")]
        parts = self.settings["gpu"]["parts"] if has_gpu() else 1
        self.commands([self.program("teach.py", *words, "--part", f"{k}/{parts}", *teachers) for k in range(parts)], **ENVIRONMENT)

    def stars(self):
        """The head of stars, on what the first encoder says, which is in the history of the repository."""
        before, out = f"{self.work}/first.pt", f"{self.made}/stars/model.pt"
        if not os.path.exists(before):
            os.makedirs(f"{self.work}/first", exist_ok=True)
            self.command("git", "archive", "-o", f"{self.work}/first.tar", self.settings["first"]["commit"], MODEL)
            self.command("tar", "xf", f"{self.work}/first.tar", "-C", f"{self.work}/first")
            self.command(sys.executable, f"{HERE}/dequantise.py", f"{self.work}/first/{MODEL}", before)
        os.makedirs(f"{self.made}/stars", exist_ok=True)
        words = [*self.corpora(), "--teacher", before, "--work", f"{self.made}/stars"]
        self.python("stars.py", f"{self.made}/longer/model.pt", out, *words)

    def export(self):
        if not os.path.exists(f"{self.made}/model/int8/SHA256SUMS"):
            self.command(sys.executable, f"{HERE}/export.py", f"{self.made}/stars/model.pt", f"{self.made}/model", "--pieces", self.pieces)

    def reader(self):
        folders = [f"{self.made}/model/{kind}" for kind in ("int8", "fp32")]
        said = ["--said", f"{self.made}/said", "--work", f"{self.made}/reader"]
        self.python("reader.py", f"{self.made}/stars/model.pt", *folders, *self.corpora(), *said, *self.options("reader"))

    def figures(self):
        models = [f"first={self.work}/first/{MODEL}"]
        models += [f"{name}={self.made}/{name}/model.pt" for name in (*self.names_of_teachers(), "taught", "student", "longer", "stars")]
        models += [f"student-int8={self.made}/model/int8"]
        self.python("figures.py", *self.corpora(), "--out", f"{self.made}/figures", *models)
        with open(f"{self.made}/figures/figures.md", encoding="utf-8") as table:
            print(table.read())


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("data", help="a folder with quotes, sentiment, coreference, summaries and pages")
    p.add_argument("work", help="a folder outside the repository for everything that is made")
    p.add_argument("--share", type=float, default=1.0, help="of the texts, for trials")
    p.add_argument("--until", help="the last stage to run")
    p.add_argument("--settings", default=f"{HERE}/recipe.toml")
    p.add_argument("--threads", type=int, default=min(8, os.cpu_count() or 1))
    args = p.parse_args()
    sys.path.insert(0, HERE)
    Recipe(args).run()


if __name__ == "__main__":
    main()
