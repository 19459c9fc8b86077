package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.Block.Role;
import dev.lede.document.BlockKinds.Draft;
import dev.lede.document.internal.HtmlText;
import dev.lede.document.internal.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of an HTML page by its elements.
 *
 * <p>The text nodes of the article are taken in the order of the source, which mends pages whose
 * elements are wrongly nested; a block is what stands between two edges of block elements.
 */
final class HtmlReader implements DocumentReader {

  static final HtmlReader INSTANCE = new HtmlReader();

  // "Pool closes | The Daily Lamp" in <title>
  private static final Pattern SITE_NAME =
      Pattern.compile("^(\\S+(?: \\S+){2,}?) (?:\\| .*|[-\u2013\u2014] \\S+(?: \\S+){0,3})$");

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

  private HtmlReader() {}

  @Override
  public DecodedText decode(byte[] bytes) throws IOException {
    return DecodedText.of(bytes, true);
  }

  @Override
  public Document read(String source) {
    Objects.requireNonNull(source, "source");
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = Jsoup.parse(source, "", parser);
    MainText main = MainText.of(page);
    List<Draft> drafts = new ArrayList<>();
    for (Element lede : main.ledes()) {
      drafts.addAll(drafts(source, TextNodes.below(lede, main::isOut)));
    }
    drafts.addAll(drafts(source, TextNodes.below(main.root(), main::isOut)));
    keepOneTitle(drafts);
    nameSources(drafts);
    if (drafts.stream().noneMatch(draft -> draft.told() == Kind.TITLE)) {
      Draft title = titleAbove(source, page, drafts);
      if (title != null) {
        drafts.add(0, title);
      }
    }
    return new Document(source, BlockKinds.name(drafts));
  }

  private static List<Draft> drafts(String source, List<TextNodes.Piece> pieces) {
    List<Draft> drafts = new ArrayList<>();
    VisibleText.Builder reading = new VisibleText.Builder();
    int block = -1;
    int end = 0;
    Kind told = null;
    Role role = Role.ARTICLE;
    for (TextNodes.Piece piece : pieces) {
      if (piece.block() != block) {
        addDraft(drafts, reading, told, role);
        reading = new VisibleText.Builder();
        block = piece.block();
        told = piece.told();
        role = piece.role();
      }
      // Should the parser ever tell of the same text twice, blocks stay disjoint all the same.
      if (piece.begin() < end) {
        continue;
      }
      end = piece.end();
      if (piece.mark() != null) {
        reading.add(piece.mark(), piece.begin(), end);
      } else if (piece.node() == null) {
        reading.space(piece.begin());
      } else {
        HtmlText.read(source, piece.begin(), end, piece.node().getWholeText(), reading);
      }
    }
    addDraft(drafts, reading, told, role);
    return drafts;
  }

  private static void addDraft(
      List<Draft> drafts, VisibleText.Builder builder, @Nullable Kind told, Role role) {
    if (!builder.isEmpty()) {
      VisibleText reading = builder.build();
      boolean line = reading.length() <= NewsLine.LONGEST_LINE;
      // A class may call a whole biography "author".
      boolean tooLong = !line && (told == Kind.BYLINE || told == Kind.DATELINE);
      drafts.add(new Draft(reading, tooLong ? Kind.PARAGRAPH : told, role));
    }
  }

  // "— Jane Doe" below the paragraphs of a blockquote.
  private static void nameSources(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean last = i + 1 == drafts.size() || drafts.get(i + 1).role() != Role.QUOTED;
      if (last
          && draft.role() == Role.QUOTED
          && drafts.get(i - 1).role() == Role.QUOTED
          && draft.reading().length() <= NewsLine.LONGEST_LINE
          && DASHES.indexOf(draft.reading().toString().charAt(0)) >= 0) {
        drafts.set(i, new Draft(draft.reading(), draft.told(), Role.SOURCE));
      }
    }
  }

  // Of several first-level headings, the last before the running text is the title: the name of the
  // site often stands above it.
  private static void keepOneTitle(List<Draft> drafts) {
    int title = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.told() == Kind.TITLE) {
        title = i;
      } else if (title >= 0 && draft.told() == Kind.PARAGRAPH) {
        break;
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).told() == Kind.TITLE && i != title) {
        drafts.set(i, new Draft(drafts.get(i).reading(), Kind.HEADING));
      }
    }
  }

  // Many pages set the headline above the element that holds the article, or nowhere but in
  // <title>.
  private static @Nullable Draft titleAbove(
      String source, org.jsoup.nodes.Document page, List<Draft> drafts) {
    int limit = drafts.isEmpty() ? source.length() : drafts.get(0).reading().sourceBegin(0);
    for (Element element : titles(page)) {
      List<Draft> title = drafts(source, TextNodes.below(element, MainText::isNever));
      if (!title.isEmpty()) {
        VisibleText reading = title.get(0).reading();
        if (reading.sourceEnd(reading.length()) <= limit) {
          return new Draft(withoutSiteName(reading, element), Kind.TITLE);
        }
      }
    }
    return null;
  }

  private static List<Element> titles(org.jsoup.nodes.Document page) {
    List<Element> titles = new ArrayList<>(page.select("h1"));
    Collections.reverse(titles);
    titles.addAll(page.select("head > title"));
    return titles;
  }

  private static VisibleText withoutSiteName(VisibleText title, Element element) {
    Matcher named = SITE_NAME.matcher(title.toString());
    boolean cut = element.normalName().equals("title") && named.matches();
    return cut ? title.slice(0, named.end(1)) : title;
  }
}
