package dev.lede.quotes;

import dev.lede.encoder.internal.Calibration;

/**
 * What it costs to link a content to a cue, and a cue to a source, in words between them.
 *
 * @param sentenceEnd for each end of a sentence in between
 * @param otherBetween for each other content or cue in between
 * @param cueBehind if the cue follows a content that no comma or mark sets off
 * @param cueInside if the cue is inside the content
 * @param notQuoted if the cue follows a content outside quotation marks
 * @param marked if the content is in quotation marks; below 0
 * @param dearest no link costs more
 * @param mark for a punctuation mark, where a word costs 1
 * @param inSource for a word of a source, between a content and a cue
 * @param sourceBehind if the source follows the cue
 * @param wordsInside the most words between a cue and the contents around it
 * @param wordsAfterCue the most words between "She wrote:" and the next paragraph
 */
record LinkCosts(
    double sentenceEnd,
    double otherBetween,
    double cueBehind,
    double cueInside,
    double notQuoted,
    double marked,
    double dearest,
    double mark,
    double inSource,
    double sourceBehind,
    double wordsInside,
    double wordsAfterCue) {

  static LinkCosts of(Calibration calibration) {
    return new LinkCosts(
        calibration.get("quotes.link.sentence-end"),
        calibration.get("quotes.link.other-between"),
        calibration.get("quotes.link.cue-behind"),
        calibration.get("quotes.link.cue-inside"),
        calibration.get("quotes.link.not-quoted"),
        calibration.get("quotes.link.marked"),
        calibration.get("quotes.link.dearest"),
        calibration.get("quotes.link.mark"),
        calibration.get("quotes.link.in-source"),
        calibration.get("quotes.link.source-behind"),
        calibration.get("quotes.link.words-inside"),
        calibration.get("quotes.link.words-after-cue"));
  }
}
