package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.Block.Role;
import dev.lede.document.internal.ListMarker;
import dev.lede.document.internal.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what each block of a document is, from its own text and its place among the others.
 *
 * <p>A heading is a short block that ends no sentence and has running text below it. The first one
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

  // The longest title and heading, in words: headlines run to about 20, subheadings to about 10,
  // and a few headlines to far more. A byline below leaves no doubt of any length.
  private static final int TITLE_WORDS = 45;
  private static final int BYLINED_TITLE_WORDS = 70;
  private static final int HEADING_WORDS = 16;

  // The longest title that asks or exclaims.
  private static final int CALL_WORDS = 30;

  // The longest title with a full stop.
  private static final int LONGEST_STOPPED = 24;

  // The longest line below a title that sums up the article, without a full stop and with.
  private static final int STANDFIRST_WORDS = 40;
  private static final int BYLINED_STANDFIRST_WORDS = 60;

  // A line among contacts, such as an office.
  private static final int CONTACT_WORDS = 8;

  // More speakers than this make a transcript, whose first one is no place.
  private static final int PLACES = 3;

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Yy]ou|[Mm]y)\\b");

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
    kinds.nameContacts();
    kinds.nameHeadings();
    kinds.nameStandfirst();
    kinds.nameSignature();
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

  // Whose number stands below or above, and the office between a name and a number.
  private void nameContacts() {
    boolean after = false;
    for (int i = 0; i < kinds.length; i++) {
      boolean before = i + 1 < kinds.length && isContact(i + 1);
      if (kinds[i] == null && (after || before) && isAmongContacts(i, after && before)) {
        kinds[i] = Kind.BYLINE;
      } else {
        after = isContact(i);
      }
    }
  }

  private boolean isAmongContacts(int index, boolean between) {
    String text = text(index);
    HeadingCues wording = HeadingCues.of(text);
    return wording.ending() == HeadingCues.Ending.OPEN
        && wording.words() <= CONTACT_WORDS
        && (between || NameLine.isPerson(text));
  }

  private boolean isContact(int index) {
    return kinds[index] == Kind.BYLINE && ReleaseLine.isContact(text(index));
  }

  private String text(int index) {
    return drafts.get(index).reading().toString();
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
    return ListMarker.of(text(index));
  }

  private void nameHeadings() {
    boolean mayTitle = drafts.stream().noneMatch(draft -> draft.told() == Kind.TITLE);
    boolean titled = false;
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      Kind kind = kinds[i];
      boolean belowTitle = drafts.get(i).told() == null && (titled || (mayTitle && !run.isEmpty()));
      if (kind == null && belowTitle && namesAuthor(i)) {
        kinds[i] = Kind.BYLINE;
      } else if (kind == null && isLikeHeading(i, mayTitle && run.isEmpty(), belowTitle)) {
        run.add(i);
      } else if (kind == null || kind.isBody() || kind == Kind.TITLE || kind == Kind.HEADING) {
        kinds[i] = kind == null ? Kind.PARAGRAPH : kind;
        nameRun(run, mayTitle, true);
        run.clear();
        mayTitle = false;
        titled = kind == Kind.TITLE || (titled && kind == Kind.HEADING);
      }
    }
    nameRun(run, mayTitle, false);
  }

  private boolean namesAuthor(int index) {
    return NameLine.isByline(text(index))
        || (kinds[index - 1] == Kind.BYLINE && NameLine.isOffice(text(index)));
  }

  // An article may be signed below its last paragraph.
  private void nameSignature() {
    int last = kinds.length - 1;
    if (last > 1
        && kinds[last] == Kind.PARAGRAPH
        && kinds[last - 1] == Kind.PARAGRAPH
        && drafts.get(last).told() == null
        && NameLine.isByline(text(last))) {
      kinds[last] = Kind.BYLINE;
    }
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

  private boolean isLikeHeading(int index, boolean first, boolean second) {
    if (drafts.get(index).told() != null) {
      return false;
    }
    HeadingCues wording = HeadingCues.of(text(index));
    if (wording.startsSmall()) {
      return false;
    }
    boolean bylined = first && index + 2 < kinds.length && isByline(index + 1);
    int longest =
        bylined
            ? BYLINED_TITLE_WORDS
            : first ? TITLE_WORDS : second ? STANDFIRST_WORDS : HEADING_WORDS;
    if (wording.words() > longest) {
      return false;
    }
    return switch (wording.ending()) {
      case OPEN -> true;
      case QUESTION ->
          !wording.hasInnerEnd()
              && ((first && wording.words() <= CALL_WORDS) || isLikeQuestionHeading(wording));
      case EXCLAMATION -> !wording.hasInnerEnd() && first && wording.words() <= CALL_WORDS;
      case STOP ->
          first
              && (bylined
                  || (!wording.hasInnerEnd()
                      && (wording.isInCapitals() || isAboveTheSame(index, wording))));
      case CONTINUED -> false;
    };
  }

  private boolean isByline(int index) {
    boolean open = kinds[index] == null || kinds[index] == Kind.HEADING;
    return open
        ? drafts.get(index).told() == null && NameLine.isByline(text(index))
        : kinds[index] == Kind.BYLINE && !isContact(index);
  }

  private boolean isAboveTheSame(int index, HeadingCues wording) {
    int next = index + 1;
    if (next == kinds.length
        || kinds[next] != null
        || wording.words() > LONGEST_STOPPED
        || RunInHead.of(text(index), true, true) != null) {
      return false;
    }
    if (next + 1 == kinds.length) {
      return Headline.isAbove(text(index), text(next));
    }
    return RunInHead.of(text(next), true, true) != null
        || Headline.isAbove(text(index), text(next) + " " + text(next + 1));
  }

  // What stands between a title and a byline, with a full stop or without, sums up the article.
  private void nameStandfirst() {
    for (int i = 1; i + 2 < kinds.length; i++) {
      if (kinds[i - 1] == Kind.TITLE) {
        boolean standfirst =
            kinds[i] == Kind.PARAGRAPH
                && drafts.get(i).told() == null
                && isByline(i + 1)
                && kinds[i + 2] != Kind.BYLINE
                && HeadingCues.of(text(i)).words() <= BYLINED_STANDFIRST_WORDS;
        if (standfirst) {
          kinds[i] = Kind.HEADING;
          kinds[i + 1] = Kind.BYLINE;
        }
        return;
      }
    }
  }

  private static boolean isLikeQuestionHeading(HeadingCues wording) {
    return !wording.isSpoken() && wording.words() >= 3 && wording.words() <= QUESTION_WORDS;
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(kinds.length);
    boolean first = true;
    boolean places = !isTranscript();
    for (int i = 0; i < kinds.length; i++) {
      VisibleText reading = drafts.get(i).reading();
      Role role = drafts.get(i).role();
      Kind kind = kinds[i] == null ? Kind.PARAGRAPH : kinds[i];
      if (kind == Kind.PARAGRAPH) {
        blocks.add(new Block(kind, withoutHeads(reading, first, places, blocks), 0, role));
        first = false;
      } else {
        boolean item = kind == Kind.LIST_ITEM;
        int marker = item ? ListMarker.textAfter(reading.toString(), 0, reading.length()) : 0;
        blocks.add(new Block(kind, reading, marker, role));
      }
    }
    return blocks;
  }

  // Whether what stands before colons are speakers: there are many, or one comes again, or of two
  // one asks or says "I".
  private boolean isTranscript() {
    Set<String> labels = new HashSet<>();
    boolean spoken = false;
    for (int i = 0; i < kinds.length; i++) {
      String text = text(i);
      String label = RunInHead.label(text);
      if (label != null) {
        spoken |= text.endsWith("?") || FIRST_PERSON.matcher(text).find();
        if (!labels.add(label) || labels.size() > PLACES || (spoken && labels.size() > 1)) {
          return true;
        }
      }
    }
    return false;
  }

  // Takes what runs into a paragraph off it, and adds that as blocks.
  private static VisibleText withoutHeads(
      VisibleText paragraph, boolean first, boolean places, List<Block> blocks) {
    VisibleText rest = paragraph;
    for (int i = 0; i < HEADS; i++) {
      RunInHead head = RunInHead.of(rest.toString(), first, places);
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
