package dev.lede.benchmarks.coreference;

import dev.lede.benchmarks.Answers;
import dev.lede.benchmarks.Peer;
import dev.lede.benchmarks.Sheet;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.SpanTagger;
import dev.lede.entity.Entities;
import dev.lede.entity.internal.Coreference;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how often pronouns and descriptions are joined to the right person, with the names that
 * the encoder finds, and with those that people marked, which shows the rules alone.
 *
 * <p>A line of the data has {@code text}, {@code genre} and {@code mentions}, each with {@code
 * begin}, {@code end}, {@code head}, {@code entity} (the number of its chain), {@code type} and
 * {@code form}. Counted are the pronouns of chains that name a person.
 */
public final class CoreferenceAccuracy {

  private final List<Peer<GoldChains, Entities>> peers;

  /** Measures with an encoder. */
  public CoreferenceAccuracy(Encoder encoder) {
    Entities nothing = Entities.of(Document.of(""), List.of());
    peers =
        List.of(
            Peer.of("Lede", nothing, gold -> encoder.encode(Document.of(gold.text())).entities()),
            Peer.of("Lede, names given", nothing, gold -> withNames(encoder, gold)));
  }

  private static Entities withNames(Encoder encoder, GoldChains gold) {
    Document document = Document.of(gold.text());
    List<Span> sources =
        EncodedText.of(encoder.encode(document)).phrases("source").stream()
            .map(SpanTagger.Phrase::span)
            .toList();
    return Coreference.of(document, gold.names(), sources).entities();
  }

  /** Measures the first texts of each file; returns a sheet a file. */
  public List<Sheet> measure(List<JsonLines> files, int limit) {
    return files.stream().map(file -> measure(file, limit)).toList();
  }

  private Sheet measure(JsonLines file, int limit) {
    List<GoldChains> gold = file.first(limit).stream().map(GoldChains::of).toList();
    Sheet sheet = new Sheet(file, gold.size(), "texts", 1);
    sheet.headlines("he and she right, news", "he and she right, other writing");
    for (Peer<GoldChains, Entities> peer : peers) {
      Answers<Entities> answers = peer.ask(gold);
      List<CoreferenceScore> scores = new ArrayList<>();
      CoreferenceScore whole = new CoreferenceScore();
      for (int i = 0; i < answers.given().size(); i++) {
        CoreferenceScore score = new CoreferenceScore();
        score.add(gold.get(answers.asked().get(i)), answers.given().get(i));
        scores.add(score);
        whole.add(score);
      }
      sheet.add(
          gold,
          new Answers<>(answers.system(), answers.asked(), scores, answers.failed()),
          List.copyOf(whole.figures().keySet()),
          (texts, drawn) -> {
            CoreferenceScore all = new CoreferenceScore();
            drawn.forEach(all::add);
            return all.figures().values().stream().mapToDouble(figure -> figure).toArray();
          });
      for (String genre : CoreferenceScore.GENRES) {
        sheet.note(
            "%s, %s: %d of he and she, %d of they, %d descriptions.",
            answers.system(),
            genre,
            whole.scored("he and she", genre),
            whole.scored("they", genre),
            whole.scored("descriptions", genre));
      }
    }
    return sheet;
  }
}
