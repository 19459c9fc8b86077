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

  final Mention.Kind kind;
  final TreeSet<Mention> mentions = new TreeSet<>(BY_PLACE);
  final Set<String> words = new HashSet<>();
  NameKey fullest;
  String name;

  EntityDraft(Mention.Kind kind, String name) {
    this.kind = kind;
    this.fullest = NameKey.of(name);
    this.name = name;
  }

  EntityDraft(Mention mention, NameKey words) {
    this.kind = mention.kind();
    this.fullest = words;
    this.name = bare(mention.text());
    mentions.add(mention);
  }

  void add(Mention mention, NameKey words) {
    mentions.add(mention);
    if (words.size() > fullest.size()) {
      fullest = words;
      name = bare(mention.text());
    }
  }

  /** The first name, by which entities are in order. */
  Mention firstName() {
    return mentions.stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .findFirst()
        .orElseGet(mentions::first);
  }

  private static String bare(String name) {
    return POSSESSIVE.matcher(name.strip()).replaceAll("");
  }
}
