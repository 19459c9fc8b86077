package dev.lede.document;

import java.util.IdentityHashMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text the elements of a page have, how much of it is links, and how much is paragraphs of
 * running text, in characters. One walk over the page finds it out.
 */
final class TextMeasures implements NodeVisitor {

  /** What is measured of an element. */
  static final class Measure {
    /** Of all text, of text in links, and of paragraphs of running text. */
    int text;

    int links;
    int running;

    /** Whether the last of the text ends a sentence. */
    boolean ended;

    double linkShare() {
      return text == 0 ? 0 : (double) links / text;
    }
  }

  /** From this length on a block of text is a paragraph; shorter ones must end like a sentence. */
  static final int PARAGRAPH = 80;

  /** A shorter text is no paragraph. */
  static final int SENTENCE = 35;

  /** Text of which more than this share is links is a list of links. */
  static final double LINKED = 0.4;

  private static final String CLOSING = "\"'”’»)";

  private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();
  private final Element body;
  private final Predicate<Element> isOut;
  private int links;
  private int skipped;

  private TextMeasures(Element body, Predicate<Element> isOut) {
    this.body = body;
    this.isOut = isOut;
  }

  /**
   * Measures a page.
   *
   * @param isOut which elements are passed over, with all that is in them
   */
  static TextMeasures of(Element body, Predicate<Element> isOut) {
    TextMeasures measures = new TextMeasures(body, isOut);
    NodeTraversor.traverse(measures, body);
    return measures;
  }

  /** Whether an element has any text. */
  boolean has(Element element) {
    return measures.containsKey(element);
  }

  /** What is measured of an element; all 0 if it has no text. */
  Measure of(Element element) {
    Measure measure = measures.get(element);
    return measure == null ? new Measure() : measure;
  }

  private Measure at(Element element) {
    return measures.computeIfAbsent(element, e -> new Measure());
  }

  private boolean isSkipped(Element element) {
    return ElementKinds.isNever(element) || isOut.test(element);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      skipped += isSkipped(element) ? 1 : 0;
      links += element.normalName().equals("a") ? 1 : 0;
    } else if (node instanceof TextNode text && skipped == 0) {
      Element parent = text.parent();
      int length = visible(text);
      if (parent != null && length > 0) {
        Measure own = at(parent);
        own.text += length;
        own.links += links > 0 ? length : 0;
        own.ended = endsSentence(text.getWholeText(), own.ended);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      boolean skips = isSkipped(element);
      skipped -= skips ? 1 : 0;
      links -= element.normalName().equals("a") ? 1 : 0;
      Measure own = measures.get(element);
      if (own != null && !skips) {
        if (own.running == 0 && isParagraph(element, own)) {
          own.running = own.text - own.links;
        }
        if (element.parent() != null && !element.equals(body)) {
          Measure outer = at(element.parent());
          outer.text += own.text;
          outer.links += own.links;
          outer.ended = own.text > 0 ? own.ended : outer.ended;
          // Teasers stand in lists.
          boolean item = element.normalName().equals("li");
          outer.running += item ? own.running / 3 : own.running;
        }
      }
    }
  }

  private static int visible(TextNode text) {
    String whole = text.getWholeText();
    int count = 0;
    boolean space = true;
    for (int i = 0; i < whole.length(); i++) {
      boolean blank = isBlank(whole.charAt(i));
      count += blank && space ? 0 : 1;
      space = blank;
    }
    return space && count > 0 ? count - 1 : count;
  }

  /** Whether a block without a paragraph inside is one of running text. */
  private static boolean isParagraph(Element element, Measure own) {
    if (!element.isBlock() || own.linkShare() > LINKED || own.text < SENTENCE) {
      return false;
    }
    return own.text >= PARAGRAPH || own.ended;
  }

  private static boolean endsSentence(String text, boolean before) {
    int last = text.length() - 1;
    while (last >= 0 && (isBlank(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last < 0 ? before : ".!?…:".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
