package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Set;

/**
 * What a publisher says of its pages, its rights and its reader's account: "This article is for
 * subscribers only.", "Our website uses cookies.", "You have two free articles left."
 */
final class PublisherNotice {

  /** Words that hardly any news but that of a publisher's own has. */
  private static final Set<String> OWN =
      WordSet.of(
          """
          newsletter newsletters subscriber subscribers subscribe subscribed subscribing
          subscription subscriptions unsubscribe sign-up signup login trademark trademarks
          advertisement advertisements advertorial javascript opt-out recaptcha username paywall
          ad-free
          """);

  private static final Set<String> COOKIES = Set.of("cookie", "cookies");
  private static final Set<String> OF_COOKIES =
      WordSet.of(
          """
          use uses using accept consent policy settings website site browser preferences
          necessary disable enable store stored
          """);

  private static final Set<String> ADDRESS =
      WordSet.of(
          "you your you're you'll you've us our ours we we're we'll we've please already want");

  /** What is published, and what it is published on. */
  private static final Set<String> PUBLICATIONS =
      WordSet.of(
          """
          article articles story stories site website page pages post posts newsletter content
          piece report column feature interview video videos material app podcast newspaper
          publication series journalism newsroom coverage summary
          """);

  /** What is said of it. */
  private static final Set<String> STATES =
      WordSet.of(
          """
          published republished updated corrected amended clarified appeared originally cookies
          subscribers premium exclusive licensed reserved protected sponsored affiliate commission
          translated edited reproduced permission version registered members adapted excerpted
          syndicated powered terms copyright privacy ads adverts advertising redistributed
          rewritten archived paywall readers donations funded generated paid
          """);

  private static final Set<String> DETERMINERS = Set.of("this", "our", "these", "all");

  /** What "you" have at a publisher's. */
  private static final Set<String> READERS =
      WordSet.of(
          """
          article articles account subscription subscriber subscribers email e-mail browser
          comment comments feedback membership newsletter cookie cookies
          """);

  private static final Set<String> YOU = Set.of("you", "your", "you've", "you're", "you'll");

  private static final Set<String> AGREEING = Set.of("agree", "accept", "consent", "acknowledge");

  private static final Set<String> LINKS = Set.of("link", "links");
  private static final Set<String> BUYING = Set.of("buy", "purchase", "purchases", "purchased");
  private static final Set<String> CHOICES = Set.of("choices", "settings", "preferences");

  private static final Set<String> TERMS = Set.of("reproduced", "reproduction", "reprinted");
  private static final Set<String> ACCEPTED = Set.of("permission", "prohibited", "consent");

  private static final Set<String> PITCHED =
      WordSet.of("news stories headlines analysis briefing content best latest top recipes");
  private static final Set<String> DELIVERY =
      WordSet.of(
          """
          inbox daily weekly weekday weekdays morning mornings every straight right directly
          day week evening
          """);

  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "be", "is", "are", "being", "has", "have", "had");

  private static final Set<String> EARNING = Set.of("commission", "commissions");

  private static final int LONGEST_TO_READER = 25;
  private static final int SHORT = 7;
  private static final int HEAD = 3;

  private PublisherNotice() {}

  static boolean matches(Wording wording) {
    if (isCopyright(wording)) {
      return true;
    }
    if (wording.isQuoting() || wording.isReporting()) {
      return false;
    }
    return isOwn(wording)
        || isSelfReference(wording)
        || isToReader(wording)
        || isPitch(wording)
        || isAboutComments(wording);
  }

  /** Whether a sentence speaks to the reader, or for the publisher. */
  static boolean isAddressed(Wording wording) {
    return wording.has(ADDRESS);
  }

  /**
   * Whether everything after the sentence in its block belongs to it: corrections, credits.
   *
   * @param wording a sentence that begins a block
   */
  static boolean opensNotice(Wording wording) {
    return isVersion(wording) || isSelfReference(wording);
  }

  private static boolean isCopyright(Wording wording) {
    String text = wording.text();
    return wording.hasPhrase("all", "rights", "reserved")
        || wording.hasPhrase("subject", "to", "copyright")
        || (text.indexOf('©') >= 0 && (wording.size() <= SHORT || text.indexOf('©') < SHORT))
        || (wording.word(0).equals("copyright")
            && (isYear(wording.word(1)) || isYear(wording.word(2))))
        || (wording.word(0).equals("c") && isYear(wording.word(1)));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isOwn(Wording wording) {
    int own = wording.count(OWN);
    boolean addressed = wording.has(ADDRESS);
    return own > 1
        || (own == 1 && (addressed || wording.size() <= 2))
        || (wording.has(COOKIES) && wording.has(OF_COOKIES))
        || (wording.has(EARNING)
            && (wording.word(0).equals("we") || wording.hasPhrase("may", "earn")))
        || wording.hasPhrase("privacy", "policy")
        || wording.hasPhrase("your", "privacy")
        || wording.hasPhrase("we", "and", "our", "partners")
        || (wording.word(0).equals("available") && wording.size() <= SHORT)
        || (addressed && wording.has(LINKS) && wording.has(BUYING))
        || (YOU.contains(wording.word(0)) && wording.has(CHOICES))
        || wording.hasPhrase("this", "is", "a", "developing")
        || wording.hasPhrase("this", "is", "a", "breaking")
        || wording.hasPhrase("views", "expressed")
        || wording.hasPhrase("opinions", "expressed")
        || wording.hasPhrase("with", "files", "from")
        || (wording.size() <= SHORT
            && (wording.hasPhrase("continues", "below") || wording.hasPhrase("continues", "after")))
        || (wording.has(TERMS) && wording.has(ACCEPTED))
        || (wording.word(0).equals("by") && addressed && wording.has(AGREEING));
  }

  private static boolean isSelfReference(Wording wording) {
    if (isVersion(wording)) {
      return true;
    }
    if (!DETERMINERS.contains(wording.word(0)) || !wording.has(STATES)) {
      return false;
    }
    for (int i = 1; i <= HEAD; i++) {
      if (PUBLICATIONS.contains(wording.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "An earlier version of this article", "contributed to this report". */
  private static boolean isVersion(Wording wording) {
    for (int i = 0; i + 2 < wording.size(); i++) {
      boolean own =
          wording.word(i + 1).equals("this") && PUBLICATIONS.contains(wording.word(i + 2));
      if (own
          && ((wording.word(i).equals("of") && wording.word(i - 1).equals("version"))
              || (wording.word(i).equals("to") && wording.word(i - 1).equals("contributed")))) {
        return true;
      }
    }
    return wording.hasPhrase("contributed", "reporting");
  }

  private static boolean isToReader(Wording wording) {
    if (!YOU.contains(wording.word(0)) || wording.size() > LONGEST_TO_READER) {
      return false;
    }
    return wording.word(0).equals("your")
        ? READERS.contains(wording.word(1)) || READERS.contains(wording.word(2))
        : wording.has(READERS);
  }

  /** "The stories that matter, delivered weekday mornings." */
  private static boolean isPitch(Wording wording) {
    int delivered = wording.words().indexOf("delivered");
    boolean offered = delivered > 0 && !PASSIVE.contains(wording.word(delivered - 1));
    return (offered || wording.words().contains("inbox"))
        && wording.has(PITCHED)
        && wording.has(DELIVERY);
  }

  private static boolean isAboutComments(Wording wording) {
    String first = wording.word(0);
    if (first.equals("let") && wording.hasPhrase("us", "know")) {
      return true;
    }
    return wording.size() <= SHORT
        && ((first.equals("comments") || first.equals("comment"))
            || (wording.word(wording.size() - 1).startsWith("comment")
                && first.equals("no")
                && wording.size() > 2));
  }
}
