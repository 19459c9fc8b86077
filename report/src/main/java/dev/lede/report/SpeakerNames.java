package dev.lede.report;

import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.summarize.Antecedents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Which sentence names the speaker of a sentence that quotes somebody without a name, "he said":
 * the last one before it that does. A summary takes the two together or neither.
 */
final class SpeakerNames implements Antecedents {

  private final List<Sentence> sentences;
  private final Map<Entity, NavigableSet<Integer>> naming = new HashMap<>();
  private final Map<Integer, Integer> antecedents = new HashMap<>();

  private SpeakerNames(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  static SpeakerNames of(Quotations quotations) {
    SpeakerNames names = new SpeakerNames(quotations.document().sentences());
    for (Quotation quotation : quotations) {
      quotation.speaker().flatMap(Speaker::entity).ifPresent(who -> names.add(quotation, who));
    }
    return names;
  }

  private void add(Quotation quotation, Entity speaker) {
    NavigableSet<Integer> named = naming.computeIfAbsent(speaker, this::sentencesThatName);
    for (Sentence sentence : quotation.sentences()) {
      int quoting = indexOf(sentence.span());
      Integer last = named.floor(quoting);
      if (last != null && last < quoting) {
        antecedents.merge(quoting, last, Math::min);
      }
    }
  }

  private NavigableSet<Integer> sentencesThatName(Entity speaker) {
    NavigableSet<Integer> named = new TreeSet<>();
    for (Mention name : speaker.names()) {
      int index = indexOf(name.span());
      if (index >= 0 && name.span().end() <= sentences.get(index).span().end()) {
        named.add(index);
      }
    }
    return named;
  }

  /** Returns the last sentence that begins at or before a span, -1 if none does. */
  private int indexOf(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().begin() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  @Override
  public OptionalInt of(int sentence) {
    Integer named = antecedents.get(sentence);
    return named == null ? OptionalInt.empty() : OptionalInt.of(named);
  }
}
