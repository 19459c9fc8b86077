package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.Block.Role;
import dev.lede.document.internal.ListMarker;
import dev.lede.document.internal.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what each block of a document is, from its own text and its place among the others.
 *
 * <p>A heading is a short block that ends no sentence and has running text below it; the first one
 * is the title if nothing but bylines and the like comes before. Bylines, datelines and captions
 * are known by their {@linkplain NewsLine wording}.
 */
final class BlockKinds {

  /**
   * A block that was found, but not yet named.
   *
   * @param told what the source itself says it is, as mark-up does; null if nothing
   * @param role whose words it has
   */
  record Draft(VisibleText reading, @Nullable Kind told, Role role) {

    /** A block of the author's words. */
    Draft(VisibleText reading, @Nullable Kind told) {
      this(reading, told, Role.ARTICLE);
    }
  }

  // The longest title and heading, in words: headlines run to about 20, subheadings to about 10.
  private static final int TITLE_WORDS = 30;
  private static final int HEADING_WORDS = 16;

  private static final int QUESTION_WORDS = 12;

  // More blocks like headings than this in a row are something else: a list, a poem.
  private static final int HEADINGS_IN_A_ROW = 3;

  // Byline, times, dateline.
  private static final int HEADS = 3;

  private final List<Draft> drafts;
  private final @Nullable Kind[] kinds;

  private BlockKinds(List<Draft> drafts) {
    this.drafts = drafts;
    this.kinds = new Kind[drafts.size()];
  }

  /** {@return the blocks with their kinds; an inline dateline becomes a block of its own} */
  static List<Block> name(List<Draft> drafts) {
    BlockKinds kinds = new BlockKinds(drafts);
    kinds.nameByWording();
    kinds.nameHeadings();
    return kinds.blocks();
  }

  private void nameByWording() {
    for (int i = 0; i < kinds.length; i++) {
      Draft draft = drafts.get(i);
      if (draft.told() == null || draft.told() == Kind.PARAGRAPH) {
        Kind worded = NewsLine.kind(draft.reading().toString());
        kinds[i] = worded != null ? worded : isListItem(i) ? Kind.LIST_ITEM : draft.told();
      } else {
        kinds[i] = draft.told();
      }
    }
  }

  // A round bullet is enough. A dash or a number needs an item of its kind beside it, since "- Jane
  // Doe" signs a letter and "1. What the vote means" is a heading.
  private boolean isListItem(int index) {
    ListMarker marker = marker(index);
    return marker == ListMarker.BULLET
        || (marker != ListMarker.NONE
            && ((index > 0 && marker(index - 1) == marker)
                || (index + 1 < kinds.length && marker(index + 1) == marker)));
  }

  private ListMarker marker(int index) {
    String text = drafts.get(index).reading().toString();
    return ListMarker.of(text);
  }

  private void nameHeadings() {
    boolean mayTitle = drafts.stream().noneMatch(draft -> draft.told() == Kind.TITLE);
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      Kind kind = kinds[i];
      if (kind == null && isLikeHeading(i, mayTitle && run.isEmpty())) {
        run.add(i);
      } else if (kind == null || kind.isBody() || kind == Kind.TITLE || kind == Kind.HEADING) {
        kinds[i] = kind == null ? Kind.PARAGRAPH : kind;
        nameRun(run, mayTitle, true);
        run.clear();
        mayTitle = false;
      }
    }
    nameRun(run, mayTitle, false);
  }

  private void nameRun(List<Integer> run, boolean atStart, boolean textFollows) {
    int size = run.size();
    boolean fewEnough = size <= HEADINGS_IN_A_ROW;
    for (int i = 0; i < size; i++) {
      // Of two open lines and nothing else, the first is a headline over the second.
      boolean title = i == 0 && atStart && (textFollows || size == 2);
      boolean heading = textFollows && (fewEnough || i == size - 1);
      kinds[run.get(i)] = title ? Kind.TITLE : heading ? Kind.HEADING : Kind.PARAGRAPH;
    }
  }

  private boolean isLikeHeading(int index, boolean first) {
    if (drafts.get(index).told() != null) {
      return false;
    }
    HeadingCues wording = HeadingCues.of(drafts.get(index).reading().toString());
    if (wording.words() > (first ? TITLE_WORDS : HEADING_WORDS) || wording.startsSmall()) {
      return false;
    }
    return switch (wording.ending()) {
      case OPEN -> true;
      case QUESTION -> !wording.hasInnerEnd() && (first || isLikeQuestionHeading(wording));
      case EXCLAMATION -> !wording.hasInnerEnd() && first;
      case STOP -> !wording.hasInnerEnd() && first && wording.isInCapitals();
      case CONTINUED -> false;
    };
  }

  private static boolean isLikeQuestionHeading(HeadingCues wording) {
    return !wording.isSpoken() && wording.words() >= 3 && wording.words() <= QUESTION_WORDS;
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(kinds.length);
    boolean first = true;
    for (int i = 0; i < kinds.length; i++) {
      VisibleText reading = drafts.get(i).reading();
      Role role = drafts.get(i).role();
      Kind kind = kinds[i] == null ? Kind.PARAGRAPH : kinds[i];
      if (kind == Kind.PARAGRAPH) {
        blocks.add(new Block(kind, withoutHeads(reading, first, blocks), 0, role));
        first = false;
      } else {
        boolean item = kind == Kind.LIST_ITEM;
        int marker = item ? ListMarker.textAfter(reading.toString(), 0, reading.length()) : 0;
        blocks.add(new Block(kind, reading, marker, role));
      }
    }
    return blocks;
  }

  // Takes what runs into a paragraph off it, and adds that as blocks.
  private static VisibleText withoutHeads(
      VisibleText paragraph, boolean first, List<Block> blocks) {
    VisibleText rest = paragraph;
    for (int i = 0; i < HEADS; i++) {
      RunInHead head = RunInHead.of(rest.toString(), first);
      if (head == null) {
        break;
      }
      int end = head.length();
      while (rest.toString().charAt(end - 1) == ' ') {
        end--;
      }
      blocks.add(new Block(head.kind(), rest.slice(0, end), 0, Role.ARTICLE));
      rest = rest.slice(head.length(), rest.length());
    }
    return rest;
  }
}
