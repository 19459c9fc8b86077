package dev.lede.report;

import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The speakers of quotations, numbered in the order of their first one. */
final class Speakers {

  private final List<Quotation> quotations;
  private final List<Speaker> all = new ArrayList<>();
  // Comparing speakers costs as much as they have mentions, and mostly they are the same object.
  private final IdentityHashMap<Speaker, Integer> numbers = new IdentityHashMap<>();

  Speakers(List<Quotation> quotations) {
    this.quotations = quotations;
    for (Quotation quotation : quotations) {
      quotation
          .speaker()
          .ifPresent(
              speaker ->
                  numbers.computeIfAbsent(
                      speaker,
                      unseen -> {
                        int known = all.indexOf(speaker);
                        if (known < 0) {
                          all.add(speaker);
                        }
                        return known < 0 ? all.size() - 1 : known;
                      }));
    }
  }

  List<Speaker> all() {
    return all;
  }

  int number(Speaker speaker) {
    return numbers.getOrDefault(speaker, -1);
  }

  /**
   * For each quotation the number of its speaker, beginning again after so many; -1 without one.
   */
  int[] numbers(int most) {
    return quotations.stream()
        .mapToInt(quotation -> quotation.speaker().map(s -> number(s) % most).orElse(-1))
        .toArray();
  }
}
