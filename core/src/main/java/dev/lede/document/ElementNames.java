package dev.lede.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names of classes and ids say about the elements of one page. A page repeats its names,
 * so that each is looked at once. Not thread-safe.
 */
final class ElementNames {

  /** Comments of readers. */
  static final int COMMENTED = 1;

  /** What stands around an article: boxes, lists, banners. */
  static final int AROUND = 2;

  /** The body of an article. */
  static final int ARTICLE = 4;

  /** A lede or standfirst. */
  static final int LEDE = 8;

  /** The foot of a page. */
  static final int FOOT = 16;

  /** A lede that is no part of the article's own text; others may be its first paragraph. */
  static final int STANDFIRST = 32;

  // Names of classes and ids, one at a time, in lower case.
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:.*[-_])?(?:comments?|commentlist|disqus|discussion|replies|respond|responses|reviews?|livefyre)"
              + "(?:[-_]?(?:list|section|thread|area|body|wrapper|container|box|block|form|content|page|widget|template|region|count))?");

  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?:.*[-_])?(?:advert\\w*|adslot|sponsor\\w*|promo|promos|promoted|promotion|breadcrumbs?|cookies?|cookie[-_]?\\w*|consent|gdpr"
              + "|newsletters?|newsletter[-_]\\w*|subscri\\w+|sign-?up|shar(?:e|es|ing)|share(?:bar|this|buttons?|[-_]\\w+)|addtoany|addthis\\w*"
              + "|socials?|social[-_]\\w+|socialmedia|follow-?us|related|related[-_]?\\w*|recommend(?:ed|ations?|s)?"
              + "|recirc\\w*|outbrain|taboola|trending|popular|most-?(?:read|popular|viewed)|more-?(?:stories|news|articles)"
              + "|read-?(?:more|next|also)|see-?also|side-?bar\\w*|widgets|widget-area|menus?|nav|navbar|navigation|subnav|masthead|topbar"
              + "|pop-?up|popover|hovercard|tooltip-?(?:text|content|inner)|rollover-[-\\w]*block|modal|overlay|lightbox|paywall|login|register|tag-?list|tagcloud|author-?(?:bio|box|info|profile)|about-?(?:the-)?author"
              + "|pagination|pager|toolbar|rating|feedback|copyright|disclaimer|teasers|teaser-?(?:list|box|grid)|playlist|video-?(?:list|player)|(?:\\w*galler(?:y|ies)|slideshow|slide-?show|carousel)(?:[-_]\\w[-\\w]*)?"
              + "|sr-only|screen-?reader-?text|visually-?hidden|jp-relatedposts|sharedaddy|wp-caption-text|mw-editsection|infobox|hatnote|catlinks"
              + "|printfooter|navbox|reflist|portal|call-?to-?action|cta(?:[-_](?:letter|box|banner|button|block|wrapper|container|widget))?|donate|donation|webform|captcha)");

  /** Names that are unlikely only where nothing else is in them. */
  private static final Set<String> UNLIKELY_ALONE =
      Set.of(
          "ad",
          "ads",
          "hidden",
          "tags",
          "post-tags",
          "entry-tags",
          "article-tags",
          "bio",
          "toc",
          "print",
          "noprint",
          "skip",
          "tools",
          "meta",
          "post-meta",
          "entry-meta",
          "article-meta",
          "legal",
          "advertisement",
          "banner",
          "banners",
          "widget",
          "more",
          "also",
          "metadata",
          "entry-footer",
          "post-footer",
          "article-footer",
          "nomobile",
          "hide",
          "dn");

  private static final Pattern AD = Pattern.compile("(?:ad|ads)[-_].*|.*[-_](?:ad|ads)");
  private static final Pattern HAS_AD =
      Pattern.compile(".*(?:has|with|no|without|section|show|page|layout)[-_]+ads?.*");

  private static final Pattern FOOTS =
      Pattern.compile(
          "(?:.*[-_])?footer(?:[-_]\\w[-\\w]*)?|copyright(?:[-_](?:text|notice|info|line|bar|wrapper|container))?");

  /** A name of what something has, and not of what it is: "has-footer", "no-caption". */
  static final Pattern HAS = Pattern.compile("(?:.*[-_])?(?:has|with|no|without|show|hide)[-_].*");

  private static final Pattern LIKELY =
      Pattern.compile(
          "(?:.*[-_])?(?:article-?_?_?(?:body|content|text|main|copy)|body-?(?:text|content|copy)|entry-?content|post-?_?(?:content|body|text)"
              + "|story-?_?_?(?:body|content|text)|content-?_?_?body|articlebody|storytext|main-?content)");

  private static final Pattern LEDES =
      Pattern.compile(
          "(?:.*[-_])?(?:lede?|lead|intro|introduction|standfirst|dek|deck|summary|subtitle|sub-?(?:head|headline|title)|excerpt|teaser|abstract|kicker-text|chapo|entradilla|vorspann)(?:[-_].*)?");

  private static final Pattern STANDFIRSTS =
      Pattern.compile(
          "(?:.*[-_])?(?:standfirst|dek|deck|summary|subtitle|sub-?(?:head|headline|title)|excerpt|teaser|abstract|blurb|chapo"
              + "|entradilla|vorspann|heading-des)(?:[-_].*)?");

  /** No name of a class is so long that says what it is of. */
  private static final int LONGEST_NAME = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Integer> told = new HashMap<>();

  /** Whether a name of an element says one of the things that this class knows. */
  boolean say(Element element, int what) {
    for (String name : names(element)) {
      if ((told.computeIfAbsent(name, ElementNames::told) & what) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int told(String name) {
    if (name.length() > LONGEST_NAME) {
      return 0;
    }
    boolean ad = AD.matcher(name).matches() && !HAS_AD.matcher(name).matches();
    boolean has = HAS.matcher(name).matches();
    boolean unlikely =
        ad || UNLIKELY_ALONE.contains(name) || (UNLIKELY.matcher(name).matches() && !has);
    return (COMMENTS.matcher(name).matches() ? COMMENTED : 0)
        | (LIKELY.matcher(name).matches() ? ARTICLE : 0)
        | (LEDES.matcher(name).matches() ? LEDE : 0)
        | (STANDFIRSTS.matcher(name).matches() ? STANDFIRST : 0)
        | (FOOTS.matcher(name).matches() && !has ? FOOT : 0)
        | (unlikely ? AROUND : 0);
  }

  private static List<String> names(Element element) {
    String names =
        element.id().isEmpty() ? element.className() : element.className() + " " + element.id();
    return names.isEmpty()
        ? List.of()
        : Arrays.asList(SPACE.split(names.toLowerCase(Locale.ROOT).strip(), -1));
  }
}
