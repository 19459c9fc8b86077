package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.entity.Entities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tones by {@link Lexicon}, which knows no targets: a mention gets the tone of its sentence. */
final class LexiconEngine implements Engine {

  // By maximum likelihood on the rated sentences of editorials that are not held back.
  private static final OrderedLogit COMPOUND = new OrderedLogit(0.18, 0.42, 0.41);

  private final Lexicon lexicon = new Lexicon();

  @Override
  public Session open(Document document) {
    Entities none = Entities.of(document, List.of());
    return new LexiconSession(document, none, lexicon, new HashMap<>());
  }

  @Override
  public Session open(EncodedDocument document) {
    return new LexiconSession(document.document(), document.entities(), lexicon, new HashMap<>());
  }

  @Override
  public void close() {}

  /**
   * @param known the tones of sentences that were asked for, since a sentence can have many
   *     mentions
   */
  private record LexiconSession(
      Document document, Entities entities, Lexicon lexicon, Map<Span, Optional<Tone>> known)
      implements Session {

    @Override
    public Optional<SentenceSentiment> of(Span whole, List<Span> parts) {
      String text = parts.stream().map(document::textOf).collect(Collectors.joining(" "));
      if (text.isBlank()) {
        return Optional.empty();
      }
      double compound = lexicon.compound(text);
      Tone tone = COMPOUND.tone(compound, compound);
      // The lexicon knows how strong a word is; how strong a sentence is, only its polarity says.
      double strong = Math.abs(compound);
      return Optional.of(
          new SentenceSentiment(
              document,
              whole,
              tone,
              List.of(
                  tone.negative() * strong,
                  tone.negative() * (1 - strong),
                  tone.neutral(),
                  tone.positive() * (1 - strong),
                  tone.positive() * strong)));
    }

    @Override
    public Optional<Tone> toward(Span sentence, Span mention) {
      return known.computeIfAbsent(sentence, s -> of(s, List.of(s)).map(SentenceSentiment::tone));
    }

    @Override
    public Optional<Effect> befalls(Span mention) {
      return Optional.empty();
    }

    @Override
    public Tone joined(List<Tone> mentions) {
      return Tone.mean(mentions);
    }
  }
}
