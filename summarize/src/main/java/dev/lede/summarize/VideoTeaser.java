package dev.lede.summarize;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.internal.WordSet;
import java.util.List;
import java.util.Set;

/**
 * What stands under a video: who talks of what in which program. Recognized by a verb of presenting
 * in the present tense, and by the player's label beside the paragraph ("Now Playing") or by the
 * program's name at the end.
 */
final class VideoTeaser implements Genre {

  private static final Set<String> PRESENTING =
      WordSet.of(
          """
          discusses discuss explains explain joins join reports report talks talk speaks speak breaks
          break takes take looks look reacts react tells tell shows show sits sit weighs weigh
          describes describe reflects reflect explores explore examines examine previews preview
          recaps recap walks walk answers answer visits visit reviews review catches goes asks gives
          shares hosts argues
          """);

  private static final Set<String> PLAYER =
      WordSet.of("now playing watch play video up next replay player autoplay live clip 0:00");

  private static final Set<String> SURELY_PLAYER =
      WordSet.of("playing watch play video replay player autoplay clip");

  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_TEASER = 40;
  private static final int VERB_WITHIN = 14;

  @Override
  public void place(Document document, List<Paragraph> paragraphs, Place[] places) {
    List<Block> blocks = document.blocks();
    int p = 0;
    for (int b = 0; b < blocks.size() && p < paragraphs.size(); b++) {
      Paragraph paragraph = paragraphs.get(p);
      if (paragraph.block().span().equals(blocks.get(b).span())) {
        p++;
        boolean beside =
            (b > 0 && isPlayer(blocks.get(b - 1)))
                || (b + 1 < blocks.size() && isPlayer(blocks.get(b + 1)));
        if (paragraph.wordings().size() == 1
            && isPresenting(paragraph.first())
            && (beside || endsWithProgram(paragraph.first()))) {
          paragraph.place(places, Place.AROUND);
        }
      }
    }
  }

  private static boolean isPresenting(Wording wording) {
    if (wording.size() > LONGEST_TEASER || wording.isReporting()) {
      return false;
    }
    for (int i = 1; i < Math.min(VERB_WITHIN, wording.size()); i++) {
      if (PRESENTING.contains(wording.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlayer(Block block) {
    if (block.text().length() > LONGEST_LABEL) {
      return false;
    }
    Wording label = new Wording(block.text());
    return label.count(PLAYER) == label.size() && label.has(SURELY_PLAYER);
  }

  /** "… on 'Carrow Tonight.'" */
  private static boolean endsWithProgram(Wording wording) {
    String text = wording.text();
    int last = text.length() - 1;
    while (last > 0 && ".!".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if ("'’\"”".indexOf(text.charAt(last)) < 0) {
      return false;
    }
    int open = Math.max(text.lastIndexOf(" on '"), text.lastIndexOf(" on ‘"));
    open = Math.max(open, Math.max(text.lastIndexOf(" on \""), text.lastIndexOf(" on “")));
    return open > 0 && Character.isUpperCase(text.charAt(open + " on '".length()));
  }
}
