package dev.lede.report;

import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;

/** The colors of speakers in a page, as classes of its style sheet. */
final class SpeakerColors {

  /** Colors in the style sheet; speakers after them share those from the first on. */
  private static final int COLORS = 8;

  private final ReportSpeakers speakers;

  SpeakerColors(Quotations quotations) {
    speakers = ReportSpeakers.of(quotations);
  }

  String of(Speaker speaker) {
    return "q" + speakers.indexOf(speaker) % COLORS;
  }
}
