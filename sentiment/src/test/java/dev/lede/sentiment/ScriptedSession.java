package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tones by one word each: "good" is .5, "bad" is -.5, everything else 0, and of "mute" there is
 * none. Keeps what it was asked about.
 */
final class ScriptedSession implements Engine.Session {

  private final NamedDocument named;
  private final List<String> asked = new ArrayList<>();

  ScriptedSession(NamedDocument named) {
    this.named = named;
  }

  /** The questions so far, as {@code whole: part + part}. */
  List<String> asked() {
    return asked;
  }

  static Tone tone(double polarity) {
    return new Tone(
        polarity, Math.max(0, -polarity), 1 - Math.abs(polarity), Math.max(0, polarity));
  }

  private static Optional<Tone> toneOf(String text) {
    if (text.contains("mute")) {
      return Optional.empty();
    }
    return Optional.of(tone(text.contains("good") ? .5 : text.contains("bad") ? -.5 : 0));
  }

  @Override
  public Document document() {
    return named.document();
  }

  @Override
  public Optional<SentenceSentiment> of(Span whole, List<Span> parts) {
    String text = parts.stream().map(document()::textOf).collect(Collectors.joining(" + "));
    asked.add(document().textOf(whole) + ": " + text);
    return toneOf(text)
        .map(tone -> new SentenceSentiment(document(), whole, tone, List.of(.2, .2, .2, .2, .2)));
  }

  @Override
  public Optional<Tone> toward(Span sentence, Span mention) {
    asked.add(document().textOf(sentence) + ": " + document().textOf(mention));
    return toneOf(document().textOf(sentence));
  }

  /** Who stands in a sentence with "hurt" is harmed for sure. */
  @Override
  public Optional<Effect> befalls(Span mention) {
    boolean harmed =
        document().sentencesIn(mention).stream().anyMatch(s -> s.text().contains("hurt"));
    return Optional.of(harmed ? new Effect(1, 0, 0) : new Effect(0, 1, 0));
  }

  /** Half of the mean, so that nobody takes it for the mean. */
  @Override
  public Tone joined(List<Tone> mentions) {
    return tone(Tone.mean(mentions).polarity() / 2);
  }

  @Override
  public Entities entities() {
    return named.entities();
  }
}
