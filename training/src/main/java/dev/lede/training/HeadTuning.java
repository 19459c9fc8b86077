package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.training.HeadTraining.Example;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Contrast;
import dev.lede.training.gold.Item;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.Swap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Tunes the heads {@code stance} and {@code rating} on the vectors of the encoder that is shipped,
 * which stays as it is.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.training.HeadTuning -Dexec.args="DATA MODEL OUT"
 * }</pre>
 *
 * <p>DATA holds {@code sentiment}, MODEL the heads as the training of the encoder leaves them; the
 * tuned ones are written to the folder OUT.
 *
 * <p>Both heads go on answering as they did, but learn from {@code swaps.txt} that names,
 * countries, origins, faiths and professions make no difference to a neutral sentence
 * (counterfactual data, Lu et al. 2018). The head of stance also learns from DSE: another head
 * learns its labels, beside what the present one answers on NewsMTSC and the contrasts, and the
 * tuned one learns a mean of both (distillation, Hinton et al. 2015). To learn the labels at once
 * made NewsMTSC worse. Before that, both heads learn {@code lessons.tsv} by its labels.
 */
public final class HeadTuning {

  private static final String STANCE = "stance.head";
  private static final String RATING = "rating.head";
  private static final Path CONTRASTS = Path.of("encoder/training/contrasts/contrasts.tsv");
  private static final Path LESSONS = Path.of("encoder/training/contrasts/lessons.tsv");
  private static final Path SWAPS = Path.of("encoder/training/contrasts/swaps.txt");
  private static final long SEED = 1;

  /** How much an item of DSE counts where the other head learns. */
  private static final float DIRECTED = 0.3f;

  /** How much the other head counts in the mean. */
  private static final double OTHER = 0.35;

  private static final double LARGEST_RATING = 4;

  /** How much a name or a sentence of the lessons counts. */
  private static final float LESSON_WEIGHT = 2;

  /** From which rating on a sentence is clearly bad or good, and up to which it is neither. */
  private static final float BAD = -1.2f;

  private static final float GOOD = 0.8f;
  private static final float HARDLY = 0.1f;

  /** How far off a rating still is right. */
  private static final float LEAST_MISS = 0.6f;

  /** What each class of a label has at least. */
  private static final float SMOOTH = 0.02f;

  /** What a head of stance is to answer there. */
  private static final float[] NEUTRAL = {0.02f, 0.96f, 0.02f};

  private final HeadExamples examples;
  private final Path sentiment;
  private final List<Swap> swaps;
  private final List<Contrast> written;
  private final PrintStream out;

  private HeadTuning(Encoder encoder, Path sentiment, PrintStream out) throws IOException {
    examples = new HeadExamples(encoder);
    this.sentiment = sentiment;
    swaps = Swap.read(SWAPS);
    written = Contrast.read(LESSONS);
    this.out = out;
  }

  /**
   * Tunes the heads.
   *
   * @param args the folder of the data, that of the model, and that to write to
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException(
          "give the folders of the data, of the model, and one to write to");
    }
    Path model = Path.of(args[1]);
    Path to = Files.createDirectories(Path.of(args[2]));
    try (Encoder encoder = Encoder.create()) {
      HeadTuning tuning =
          new HeadTuning(encoder, Path.of(args[0]).resolve("sentiment"), System.out);
      for (String head : List.of(STANCE, RATING)) {
        byte[] file = Files.readAllBytes(model.resolve(head));
        Files.write(
            to.resolve(head), head.equals(STANCE) ? tuning.stance(file) : tuning.rating(file));
      }
    }
  }

  private byte[] stance(byte[] file) throws IOException {
    HeadTraining present = HeadTraining.read(file);
    List<Example> known = mentions("targets/newsmtsc-train.jsonl");
    known.addAll(names(Contrast.read(CONTRASTS), false));
    List<Example> directed = mentions("directed/dse-train.jsonl");
    List<Example> lessons = new ArrayList<>();
    known.forEach(e -> lessons.add(e.wanting(present.answer(e), 1)));
    directed.forEach(e -> lessons.add(e.wanting(e.wanted(), DIRECTED)));
    HeadTraining other = HeadTraining.train(lessons, Item.LABELS, SEED);

    known.addAll(directed);
    known.addAll(mentions("targets/sentfin.jsonl"));
    List<Example> own = names(written, false);
    lessons.clear();
    known.forEach(e -> lessons.add(e.wanting(present.answer(e), 1)));
    own.forEach(e -> lessons.add(e.wanting(smooth(e.wanted()), LESSON_WEIGHT)));
    HeadTraining taught = HeadTraining.tune(file, lessons, SEED);

    lessons.clear();
    known.forEach(e -> lessons.add(e.wanting(mean(taught.answer(e), other.answer(e)), 1)));
    own.forEach(e -> lessons.add(e.wanting(taught.answer(e), 1)));
    NeutralFrames neutral = new NeutralFrames(neutral(Swap::span, NEUTRAL), HeadTuning::polarity);
    HeadTraining tuned = neutral.tuned(taught, lessons, SEED);

    out.println(
        "| stance | swaps, mean / largest | rw | mt | DSE valid | contrasts held back"
            + " | lessons held back |");
    out.println("|---|---|---|---|---|---|---|");
    List<List<Example>> dev =
        List.of(
            mentions("targets/newsmtsc-rw-dev.jsonl"),
            mentions("targets/newsmtsc-mt-dev.jsonl"),
            mentions("directed/dse-valid.jsonl"),
            names(Contrast.read(CONTRASTS), true),
            names(written, true));
    Iterator<String> names = List.of("before", "the other", "taught", "tuned").iterator();
    for (HeadTraining head : List.of(present, other, taught, tuned)) {
      StringBuilder row = new StringBuilder(moved(neutral, head));
      for (List<Example> items : dev) {
        ClassScore score = head.score(items);
        row.append(
            String.format(
                Locale.ROOT,
                " | %.1f / %.1f",
                score.macroF1(Item.LABELS.size()),
                score.accuracy()));
      }
      out.println("| " + names.next() + " | " + row + " |");
    }
    return tuned.bytes();
  }

  private byte[] rating(byte[] file) throws IOException {
    HeadTraining present = HeadTraining.read(file);
    JsonLines editorials = read("sentences/nyt-open.jsonl");
    Set<JsonNode> held = Set.copyOf(Item.heldBack(editorials, Integer.MAX_VALUE));
    List<Example> known = new ArrayList<>();
    List<Example> dev = new ArrayList<>();
    for (JsonNode item : editorials.items()) {
      sentence(item).ifPresent((held.contains(item) ? dev : known)::add);
    }
    for (String name :
        List.of(
            "sentences/sst-train.jsonl",
            "targets/newsmtsc-train.jsonl",
            "directed/dse-train.jsonl")) {
      read(name).items().forEach(item -> sentence(item).ifPresent(known::add));
    }
    List<Example> own = new ArrayList<>();
    List<Example> lessons = new ArrayList<>();
    known.forEach(e -> lessons.add(e.wanting(present.answer(e), 1)));
    for (Contrast lesson : written) {
      Optional<Example> sentence =
          lesson.held() ? Optional.empty() : examples.of(lesson.text(), new float[1]);
      sentence.ifPresent(
          e -> {
            own.add(e);
            lessons.add(lesson(e, lesson.tone(), present.answer(e)[0]));
          });
    }
    HeadTraining taught = HeadTraining.tune(file, lessons, SEED);

    known.addAll(own);
    lessons.clear();
    known.forEach(e -> lessons.add(e.wanting(taught.answer(e), 1)));
    List<List<Example>> frames = neutral(swap -> new Span(0, swap.text().length()), new float[1]);
    frames.replaceAll(frame -> wantingTheMiddle(frame, taught));
    NeutralFrames neutral = new NeutralFrames(frames, p -> p[0] / LARGEST_RATING);
    HeadTraining tuned = neutral.tuned(taught, lessons, SEED);

    out.println();
    out.println("| rating | swaps, mean / largest | NYT held back, r | lessons held back, right |");
    out.println("|---|---|---|---|");
    Iterator<String> names = List.of("before", "taught", "tuned").iterator();
    for (HeadTraining head : List.of(present, taught, tuned)) {
      double[] said = dev.stream().mapToDouble(e -> head.answer(e)[0]).toArray();
      double[] right = dev.stream().mapToDouble(e -> e.wanted()[0]).toArray();
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.3f | %s |%n",
          names.next(),
          moved(neutral, head),
          new PearsonsCorrelation().correlation(said, right),
          right(head));
    }
    return tuned.bytes();
  }

  /** The sentences of a frame, each to be answered as the middle one is. */
  private static List<Example> wantingTheMiddle(List<Example> frame, HeadTraining head) {
    double[] said = frame.stream().mapToDouble(e -> head.answer(e)[0]).toArray();
    float[] middle = {(float) new Median().evaluate(said)};
    return frame.stream().map(e -> e.wanting(middle, 1)).toList();
  }

  /** What a sentence of the lessons wants: what the head answers, as far as the tone allows it. */
  private static Example lesson(Example sentence, String tone, float answer) {
    float wanted =
        switch (tone) {
          case "-" -> Math.min(answer, BAD);
          case "0-" -> Math.min(answer, HARDLY);
          case "0" -> Math.max(-HARDLY, Math.min(answer, HARDLY));
          case "0+" -> Math.max(answer, -HARDLY);
          case "+" -> Math.max(answer, GOOD);
          default -> answer;
        };
    return sentence.wanting(new float[] {wanted}, LESSON_WEIGHT);
  }

  /** How many of the sentences that are held back have the tone that they should. */
  private String right(HeadTraining head) {
    int right = 0;
    int all = 0;
    for (Contrast lesson : written) {
      Optional<Example> sentence = examples.of(lesson.text(), new float[1]);
      if (lesson.held() && sentence.isPresent()) {
        float answer = head.answer(sentence.orElseThrow())[0];
        float wanted = lesson(sentence.orElseThrow(), lesson.tone(), answer).wanted()[0];
        right += Math.abs(answer - wanted) < LEAST_MISS ? 1 : 0;
        all++;
      }
    }
    return right + " of " + all;
  }

  private JsonLines read(String name) throws IOException {
    return JsonLines.read(sentiment.resolve(name));
  }

  private List<Example> mentions(String name) throws IOException {
    return examples.mentions(read(name));
  }

  private List<Example> names(List<Contrast> sentences, boolean held) {
    return examples.names(sentences, held, Contrast.Name::stance, Item.LABELS.size());
  }

  /** A label of which a fiftieth goes to each class. */
  private static float[] smooth(float[] label) {
    float[] smooth = new float[label.length];
    for (int i = 0; i < label.length; i++) {
      smooth[i] = SMOOTH + label[i] * (1 - label.length * SMOOTH);
    }
    return smooth;
  }

  private Optional<Example> sentence(JsonNode item) {
    return examples.of(
        item.path("text").asText(), new float[] {(float) item.path("rating").asDouble()});
  }

  /** The neutral sentences, frame by frame. */
  private List<List<Example>> neutral(Function<Swap, Span> part, float[] wanted) {
    Map<String, List<Example>> frames = new LinkedHashMap<>();
    for (Swap swap : swaps) {
      List<Example> frame =
          frames.computeIfAbsent(swap.kind() + swap.frame(), name -> new ArrayList<>());
      examples.of(swap.text(), part.apply(swap), wanted).ifPresent(frame::add);
    }
    return new ArrayList<>(frames.values());
  }

  private static double polarity(float[] p) {
    return p[Item.POSITIVE] - p[Item.NEGATIVE];
  }

  /** The geometric mean of two answers, the second weighted. */
  private static float[] mean(float[] one, float[] other) {
    float[] mean = new float[one.length];
    float sum = 0;
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (StrictMath.pow(one[i], 1 - OTHER) * StrictMath.pow(other[i], OTHER));
      sum += mean[i];
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= sum;
    }
    return mean;
  }

  /** How far polarities are from the mean of their frame, on average and at most. */
  private static String moved(NeutralFrames frames, HeadTraining head) {
    DescriptiveStatistics distances = frames.distances(head);
    return String.format(Locale.ROOT, "%.4f / %.3f", distances.getMean(), distances.getMax());
  }
}
