package dev.lede.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An entity while its mentions are being found. */
final class EntityDraft {

  /** The order of the text. */
  static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);

  private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s|(?<=s)['’])$");

  /** What an organization has, and taggers take for the end of its name. */
  private static final Set<String> PARTS =
      Set.of(
          "board",
          "management",
          "leadership",
          "press",
          "office",
          "offices",
          "headquarters",
          "staff",
          "team",
          "workers",
          "employees",
          "customers",
          "members",
          "fans",
          "shareholders",
          "shares",
          "website",
          "app",
          "plant",
          "stores");

  final Mention.Kind kind;
  final TreeSet<Mention> mentions = new TreeSet<>(BY_PLACE);
  final Set<String> words = new HashSet<>();
  NameKey fullest;
  String name;
  private final int begin;
  private NameGender title = NameGender.UNKNOWN;
  private boolean isCalledByTitle;
  private boolean isRelative;
  private boolean isChild;

  EntityDraft(Mention.Kind kind, String name) {
    this.kind = kind;
    this.begin = 0;
    this.fullest = NameKey.of(name, kind);
    this.name = name;
  }

  EntityDraft(Mention mention, NameKey words) {
    this.kind = mention.kind();
    this.begin = mention.span().begin();
    this.fullest = words;
    this.name = bare(mention.text());
    mentions.add(mention);
  }

  void add(Mention mention, NameKey words) {
    mentions.add(mention);
    if (words.size() > fullest.size() && !isWithPart(name, mention.text())) {
      fullest = words;
      name = bare(mention.text());
    }
  }

  /** Takes in a shorter name, by which an organization is called that has only named a part. */
  void addShort(Mention mention, NameKey words) {
    mentions.add(mention);
    if (isWithPart(mention.text(), name)) {
      fullest = words;
      name = bare(mention.text());
    }
  }

  /** "Orvane board" is not what Orvane is called; "Islamic State group" can be. */
  private boolean isWithPart(String shorter, String longer) {
    String own = bare(shorter) + " ";
    String whole = bare(longer);
    return kind == Mention.Kind.ORGANIZATION
        && whole.startsWith(own)
        && PARTS.contains(whole.substring(own.length()));
  }

  /** Where the mention begins that this was made of. */
  int begin() {
    return begin;
  }

  /** The first name, by which entities are in order. */
  Mention firstName() {
    return mentions.stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .findFirst()
        .orElseGet(mentions::first);
  }

  /** "Mrs. Roe", once more. */
  void callByTitle() {
    isCalledByTitle = true;
  }

  /** Whether the text has called it by a title and the surname. */
  boolean isCalledByTitle() {
    return isCalledByTitle;
  }

  /**
   * "His sister, Ann Roe".
   *
   * @param child whether it is a son or daughter, or of their age
   */
  void introduceAsRelative(boolean child) {
    isRelative = true;
    isChild = child;
  }

  /** Whether the text introduces the person as somebody's child. */
  boolean isChild() {
    return isChild;
  }

  /** Whether the text introduces the person as a relative of somebody. */
  boolean isRelative() {
    return isRelative;
  }

  /** Takes what a title says; the first one counts. */
  void take(NameGender title) {
    if (this.title == NameGender.UNKNOWN) {
      this.title = title;
    }
  }

  /** What the titles say. */
  NameGender title() {
    return title;
  }

  /** What the titles say, or else the given name. */
  NameGender gender() {
    return title == NameGender.UNKNOWN ? NameGender.ofGivenName(fullest) : title;
  }

  /** Takes a name that the text gives only in two pieces, as in "Frank and Doris Harrigan". */
  void complete(NameKey words, String name) {
    this.fullest = words;
    this.name = name;
  }

  static String bare(String name) {
    return POSSESSIVE.matcher(name.strip()).replaceAll("");
  }
}
