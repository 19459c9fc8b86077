package dev.lede.sentiment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tone of a document and of its parts.
 *
 * @param overall the mean of the sentences, however long the document is; {@link Tone#NEUTRAL} if
 *     there are none. Where a document is nothing but a title, the title's
 * @param title the tone of the title, which has no share in the overall one if there are sentences;
 *     empty if the document has none
 * @param sentences the sentences of the running text in order: those of {@code
 *     Document.sentences()}, one for one
 * @param narration the tone of what the author writes: sentences without what is quoted in them;
 *     fewer than four words beside a quotation are its cue and do not count. Empty if nothing is
 *     left
 * @param quotation the tone of what people are quoted with; empty if nothing is, or no statements
 *     were handed in. Both are means over parts of sentences, each weighing as much as its share of
 *     the words of its sentence
 * @param speakers each speaker of the statements handed in, in the order of their first one
 * @param targets each person, organisation and place that the running text names, in the order of
 *     their first mention
 */
public record DocumentSentiment(
    Tone overall,
    Optional<Tone> title,
    List<SentenceSentiment> sentences,
    Optional<Tone> narration,
    Optional<Tone> quotation,
    List<SpeakerSentiment> speakers,
    List<TargetSentiment> targets) {

  /**
   * Creates the sentiment of a document; lists are copied.
   *
   * @param overall the tone of the whole
   * @param title that of the title
   * @param sentences that of each sentence
   * @param narration that of what the author writes
   * @param quotation that of what people are quoted with
   * @param speakers that of each speaker
   * @param targets that toward each target
   */
  public DocumentSentiment {
    Objects.requireNonNull(overall, "overall");
    Objects.requireNonNull(title, "title");
    sentences = List.copyOf(sentences);
    Objects.requireNonNull(narration, "narration");
    Objects.requireNonNull(quotation, "quotation");
    speakers = List.copyOf(speakers);
    targets = List.copyOf(targets);
  }

  /**
   * {@return what each sentence adds to the overall polarity, the largest amounts of either sign
   * first, equal ones in the order of the text} Empty if there are no sentences.
   */
  public List<Contribution> explain() {
    return sentences.stream()
        .map(s -> new Contribution(s.span(), s.tone().polarity() / sentences.size()))
        .sorted(
            Comparator.comparingDouble((Contribution c) -> -Math.abs(c.amount()))
                .thenComparingInt(c -> c.sentence().begin()))
        .toList();
  }
}
