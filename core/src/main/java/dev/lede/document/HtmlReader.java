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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of an HTML page by its elements.
 *
 * <p>The text nodes of the article are taken in the order of the source, which mends pages whose
 * elements are wrongly nested. A block is what stands between two edges of block elements.
 */
final class HtmlReader implements DocumentReader {

  static final HtmlReader INSTANCE = new HtmlReader();

  // "Pool closes | The Daily Lamp" in <title>
  private static final Pattern SITE_NAME =
      Pattern.compile("^(\\S+(?: \\S+){2,}?) (?:\\| .*|[-\u2013\u2014] \\S+(?: \\S+){0,3})$");

  /** How deep elements may be nested where jsoup's own limit of 512 makes it fail. */
  private static final int DEEPEST = 5000;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter paragraphs can be meant twice: "No." "No." */
  private static final int LEAST_TWICE = 40;

  /** How many blocks stand above an article at most. */
  private static final int MOST_ABOVE = 20;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

  private HtmlReader() {}

  @Override
  public DecodedText decode(byte[] bytes) throws IOException {
    return DecodedText.of(bytes, true);
  }

  @Override
  public Document read(String source) {
    Objects.requireNonNull(source, "source");
    org.jsoup.nodes.Document page = parse(source);
    MainText main = MainText.of(page);
    List<Draft> drafts = new ArrayList<>();
    for (Element lede : main.ledes()) {
      for (Draft draft : drafts(source, TextNodes.below(lede, main::isOut, main::isStandfirst))) {
        boolean standfirst = main.isInStandfirst(lede);
        drafts.add(standfirst ? new Draft(draft.reading(), draft.told(), Role.STANDFIRST) : draft);
      }
    }
    drafts.addAll(drafts(source, TextNodes.below(main.root(), main::isOut, main::isStandfirst)));
    String named = namedTitle(page);
    nameTitle(drafts, named);
    keepOneTitle(drafts, named);
    nameSources(drafts);
    keepStandfirstsAbove(drafts);
    if (drafts.stream().noneMatch(draft -> draft.told() == Kind.TITLE)) {
      Draft title = titleAbove(source, page, drafts, named);
      if (title != null) {
        drafts.add(0, title);
      }
    }
    List<Block> blocks = BlockKinds.name(drafts);
    return new Document(source, blocks, PageMetadata.of(page, main.root(), blocks));
  }

  /**
   * Parses a page. At elements that are nested deeper than it allows, jsoup fails where templates
   * or unclosed formatting are among them. Then it is allowed more. If that does not help, nothing
   * is found.
   */
  private static org.jsoup.nodes.Document parse(String source) {
    return parsed(source, Parser.htmlParser())
        .or(() -> parsed(source, Parser.htmlParser().setMaxDepth(DEEPEST)))
        .or(() -> parsed("", Parser.htmlParser()))
        .orElseThrow();
  }

  private static Optional<org.jsoup.nodes.Document> parsed(String source, Parser parser) {
    try {
      return Optional.of(Jsoup.parse(source, "", parser.setTrackPosition(true)));
    } catch (ValidationException | IndexOutOfBoundsException e) {
      return Optional.empty(); // a fault of the parser, not of the caller
    }
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
      Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      if (last != null && isAgain(last, told, reading)) {
        if (last.role() == role) {
          return; // a box that is there for two widths of the window
        }
        if (last.role() == Role.STANDFIRST) {
          drafts.remove(drafts.size() - 1);
        }
      }
      boolean above =
          drafts.size() < MOST_ABOVE
              && drafts.stream().noneMatch(draft -> draft.told() == Kind.PARAGRAPH);
      if (above && ADDRESS.matcher(reading.toString()).matches()) {
        return; // the address of the page, for those who print it
      }
      boolean line = reading.length() <= NewsLine.LONGEST_LINE;
      // A class may call a whole biography "author".
      boolean tooLong = !line && (told == Kind.BYLINE || told == Kind.DATELINE);
      drafts.add(new Draft(reading, tooLong ? Kind.PARAGRAPH : told, role));
    }
  }

  private static boolean isAgain(Draft last, @Nullable Kind told, VisibleText reading) {
    return told == last.told()
        && reading.length() >= LEAST_TWICE
        && last.reading().toString().equals(reading.toString());
  }

  // Below the first paragraphs, what is called a summary is a box with the points of a part.
  private static void keepStandfirstsAbove(List<Draft> drafts) {
    int paragraphs = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.role() != Role.STANDFIRST) {
        paragraphs += draft.told() == Kind.PARAGRAPH ? 1 : 0;
      } else if (paragraphs > 1) {
        drafts.set(i, new Draft(draft.reading(), draft.told(), Role.ARTICLE));
      }
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

  /** The title that the page gives itself for others, else in its head; or an empty text. */
  private static String namedTitle(org.jsoup.nodes.Document page) {
    for (Element meta : page.select("meta[property=og:title], meta[name=twitter:title]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        return content;
      }
    }
    return page.title().strip();
  }

  /** Whether most words of a heading are in the title, or most of the title in the heading. */
  private static boolean agrees(String heading, String named) {
    List<String> title = words(named);
    List<String> own = words(heading);
    long shared = own.stream().filter(title::contains).count();
    return shared > 0
        && 2 * shared >= Math.min(own.size(), title.size())
        && 3 * shared >= own.size();
  }

  private static List<String> words(String text) {
    return WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  // A headline in <h2> below the name of the site in <h1>.
  private static void nameTitle(List<Draft> drafts, String named) {
    boolean known = false;
    int heading = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String text = draft.reading().toString();
      known |= draft.told() == Kind.TITLE && agrees(text, named);
      if (draft.told() == Kind.PARAGRAPH) {
        break;
      }
      if (heading < 0
          && draft.told() == Kind.HEADING
          && words(text).size() > 1
          && words(named).size() >= words(text).size()
          && words(named).subList(0, words(text).size()).equals(words(text))) {
        heading = i;
      }
    }
    if (!known && heading >= 0) {
      drafts.set(heading, new Draft(drafts.get(heading).reading(), Kind.TITLE));
    }
  }

  // Of several first-level headings, the last before the running text is the title: the name of the
  // site often stands above it.
  private static void keepOneTitle(List<Draft> drafts, String named) {
    int title = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.told() == Kind.TITLE) {
        boolean known = title >= 0 && agrees(drafts.get(title).reading().toString(), named);
        title = known && !agrees(draft.reading().toString(), named) ? title : i;
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
      String source, org.jsoup.nodes.Document page, List<Draft> drafts, String named) {
    int limit = drafts.isEmpty() ? source.length() : drafts.get(0).reading().sourceBegin(0);
    for (Element element : titles(page)) {
      List<Draft> title =
          drafts(source, TextNodes.below(element, ElementKinds::isNever, any -> false));
      if (!title.isEmpty()) {
        VisibleText reading = title.get(0).reading();
        boolean heading = element.normalName().equals("h1");
        if (heading && !named.isEmpty() && !agrees(reading.toString(), named)) {
          continue; // the name of the site, or of a box
        }
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
