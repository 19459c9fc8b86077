package dev.lede.document;

import dev.lede.document.internal.PersonName;
import dev.lede.document.internal.WordSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of authors as pages write them: "By Ann Lee and Bo Hall, Staff Writers" are Ann Lee and Bo
 * Hall. The site is nobody's name, nor is "admin".
 */
final class AuthorNames {

  /** Names where no site is known. */
  static final AuthorNames NOBODY = new AuthorNames(List.of());

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_LINE = 200;

  // "Posted by ", "View all posts by ", "Author: "
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:[|·•–-] ?)?(?:(?:posted|published|written) on .{4,30} by\\s+|(?:(?:posted|written|published|story|words|report|reporting|article|view all posts|all posts|see all posts"
              + "|show all articles|posts|view all articles|geschrieben|verfasst|veröffentlicht|eingestellt|erstellt"
              + "|publiziert|artikel|blog ?beitrag|ein beitrag|beitrag|ein artikel|text|zeige alle beiträge|alle beiträge"
              + "|alle artikel|interview|publié|publicado|escrito) )?(?:by|of|von|par|por|di|door)(?![\\p{L}-]) ?:?\\s*"
              + "|(?:veröffentlicht|eingestellt|geschrieben) von(?=\\p{Lu})"
              + "|(?:autor|autorin|author|authors|autoren|auteurs?|text|interview|redaktion)\\s*(?:/in|\\(s\\))?\\s?:\\s*"
              + "|(?:author|autor|autorin|autoren)\\s+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  // "(Additional reporting by Ann Lee in Porto; Editing by Bo Ray)"
  private static final Pattern REPORTERS =
      Pattern.compile(
          "^\\(?(?:additional |more )?(?:reporting|writing|words) by (.+?)"
              + "(?:[;.] ?(?:additional|editing|edited|writing|compiled|graphics|photos?)\\b.*)?\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[;|•·\n]|,|\\s/\\s|\\s(?:and|und|et|y|&)\\s)\\s*", Pattern.CASE_INSENSITIVE);

  // "Ann Lee (Reuters)", "Ann Lee on May 3", "Ann Lee - The Daily Lamp", "Ann Lee says"
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[(\\[→].*|\\s(?:in|from)\\s(?-i:\\p{Lu}).*|\\s[-–—]\\s.*|\\s(?:says|said|sagt|stand)\\b:?.*|\\s(?:on|am|le|um|at|vor)(?: .*\\d.*|$)|\\d{1,2}[./:].*"
              + "|\\s@\\w+.*|[,:;-]+\\s*$)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i).*(?:https?:|www\\.|\\w@|\\w\\.(?:com|org|net|de|at|ch|fr|html?|php)(?:/\\S*)?$).*");
  private static final Pattern NO_NAME =
      Pattern.compile("(?i).*(?:[<>{}=*:!?©]|\\d{4}|admin|^no author).*");

  private static final Set<String> NO_AUTHORS =
      WordSet.of(
          "webmaster contact press editor unknown anonymous root null none author user name by von posted follow"
              + " redakteur autor guest visitor phd md jr");

  private static final Pattern NO_CONTACT =
      Pattern.compile(
          "(?i)(?:media|press|news) (?:contacts?|office|relations|enquiries|inquiries)");

  /** What stands behind a name: "Ann Lee, Staff Writer". */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(?:writers?|reporters?|correspondent|editor|contributors?|columnist|redakteurin|redakteur)\\b.*");

  /** Words around names that are none. */
  private static final Pattern NO_PART =
      Pattern.compile(
          "(?iu)(?:.*\\b(?:minut\\w+|read|comments?|kommentare?|uhr|updated|published|veröffentlicht|publiziert"
              + "|publicado|erstellt|posted|follow|vorlesen|uncategorized)\\b.*|.* .*\\d.*|(?:mon|diens|donners|frei|sams|sonn)tag|text|mehr)");

  private final List<String> sites;

  /**
   * @param sites the names and hosts of the site
   */
  AuthorNames(List<String> sites) {
    this.sites = sites.stream().map(AuthorNames::squashed).filter(s -> !s.isEmpty()).toList();
  }

  /** Returns the names in some texts, each of which has one or several. */
  List<String> in(List<String> texts) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String text : texts) {
      if (text.length() > LONGEST_LINE
          || ADDRESS.matcher(text).matches()
          || sites.contains(squashed(text))) {
        continue;
      }
      Matcher reporters = REPORTERS.matcher(text.strip());
      String named = reporters.matches() ? reporters.group(1) : text.strip();
      String line = LEAD_IN.matcher(named).replaceFirst("");
      String first = "";
      for (String part : SEPARATOR.split(line, -1)) {
        String name = TAIL.matcher(LEAD_IN.matcher(part).replaceFirst("")).replaceFirst("");
        name = name.strip().replaceAll("\\s+", " ");
        boolean office =
            !first.isEmpty()
                && (OFFICE.matcher(name).matches()
                    || (PersonName.isPlausible(first) && !PersonName.isPlausible(name)));
        if (isName(name) && !office) {
          names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
          first = first.isEmpty() ? name : first;
        }
      }
    }
    return List.copyOf(names.values());
  }

  /** Whether a line begins as one that names an author does. */
  static boolean isLedIn(String line) {
    return LEAD_IN.matcher(line + " ").find();
  }

  /** Whether a line has no more than such a beginning. */
  static boolean isLeadIn(String line) {
    return LEAD_IN.matcher(line).replaceFirst("").isBlank()
        || LEAD_IN.matcher(line + " ").matches();
  }

  private boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && name.split(" ", -1).length <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && !NO_NAME.matcher(name).matches()
        && !NO_PART.matcher(name).matches()
        && !NO_AUTHORS.contains(name.toLowerCase(Locale.ROOT))
        && !NO_CONTACT.matcher(name).matches()
        && !sites.contains(squashed(name));
  }

  /** Letters and digits alone: "The Daily Lamp" is thedailylamp.com. */
  private static String squashed(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
