package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody is reported to have said, written or thought.
 *
 * <p>All spans count in {@link Document#text()}; they neither begin nor end with white space.
 *
 * @param kind how much of it stands in quotation marks
 * @param content what was said, without the quotation marks around it: one span, or several in
 *     order where it is interrupted ({@code "…," she said, "…"}) or goes on in another paragraph;
 *     they do not overlap
 * @param fragments what of the content stands in quotation marks, without these; empty if it is
 *     indirect
 * @param cue the words that report it, such as {@code said}; empty if there are none
 * @param source the mention of who said it, nearest to the cue: a name, a description or a pronoun;
 *     of quotations that carry on a turn, that of the turn; empty if the text tells nobody
 * @param speaker who is meant by the source; empty if the text does not tell, or not clearly enough
 * @param confidence the probability, in [0, 1], that this is a quotation with about this content
 *     and this source, estimated on annotated news; see {@link QuoteAttributor}
 * @param evidence what the confidence was computed from, by name, in a fixed order: log odds of the
 *     tags, how far cue and source are, lengths in logarithms; names and values may change with the
 *     model
 * @param sentences the indices in {@link Document#sentences()} of the sentences that the content
 *     touches, in order; empty for a quotation in a title, heading or caption
 */
public record Quotation(
    Kind kind,
    List<Span> content,
    List<Span> fragments,
    Optional<Span> cue,
    Optional<Span> source,
    Optional<Speaker> speaker,
    double confidence,
    Map<String, Double> evidence,
    List<Integer> sentences) {

  /** How much of a content stands in quotation marks, by its letters and digits. */
  public enum Kind {
    /** 95 % and more. */
    DIRECT,
    /** More than 2 %. */
    MIXED,
    /** Hardly anything: the content in the words of the author. */
    INDIRECT
  }

  /**
   * Creates a quotation; lists and map are copied.
   *
   * @param kind how much of it stands in quotation marks
   * @param content what was said, in order; at least one span
   * @param fragments what of the content stands in quotation marks
   * @param cue the words that report it
   * @param source the mention of who said it
   * @param speaker who is meant
   * @param confidence the probability that it is right, in [0, 1]
   * @param evidence what the confidence was computed from
   * @param sentences the indices of the sentences that the content touches
   * @throws IllegalArgumentException if there is no content, or the confidence is not in [0, 1]
   */
  public Quotation {
    Objects.requireNonNull(kind, "kind");
    content = List.copyOf(content);
    fragments = List.copyOf(fragments);
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    sentences = List.copyOf(sentences);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation must have content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in [0, 1]");
    }
  }

  /**
   * Returns the content as a person would copy it.
   *
   * @param document the document that the quotation was found in
   * @return the reading text of the content; where it is interrupted stands {@code " … "}
   * @throws IndexOutOfBoundsException if the quotation is of a longer text
   */
  public String read(Document document) {
    return content.stream().map(document::read).collect(Collectors.joining(" … "));
  }

  /**
   * Groups quotations by who said them.
   *
   * @param quotations those of one document; those without a speaker are left out
   * @return each speaker's quotations in their order, the speakers in that of their first one;
   *     unmodifiable
   */
  public static Map<Speaker, List<Quotation>> bySpeaker(List<Quotation> quotations) {
    Map<Speaker, List<Quotation>> grouped = new LinkedHashMap<>();
    // Comparing speakers costs as much as they have mentions, and mostly they are the same object.
    IdentityHashMap<Speaker, List<Quotation>> known = new IdentityHashMap<>();
    for (Quotation quotation : quotations) {
      Speaker who = quotation.speaker().orElse(null);
      if (who != null) {
        known
            .computeIfAbsent(who, w -> grouped.computeIfAbsent(w, v -> new ArrayList<>()))
            .add(quotation);
      }
    }
    grouped.replaceAll((who, said) -> List.copyOf(said));
    return Collections.unmodifiableMap(grouped);
  }

  /** The indices of sentences that share text with spans. */
  static List<Integer> sentencesOf(List<Sentence> sentences, List<Span> spans) {
    List<Integer> found = new ArrayList<>();
    for (Span span : spans) {
      int low = 0;
      int high = sentences.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sentences.get(middle).span().end() <= span.begin()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (int s = low; s < sentences.size() && sentences.get(s).span().overlaps(span); s++) {
        if (found.isEmpty() || found.get(found.size() - 1) < s) {
          found.add(s);
        }
      }
    }
    return found;
  }
}
