package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Set;

/**
 * Calls to the reader: "Sign up for our newsletter.", "To read on, create a free account."
 *
 * <p>A call is an imperative at the beginning of the sentence, or of the clause after an opener
 * ("For more, …"). With it stands something that a publisher has for its reader: a newsletter,
 * comments, "here". Where somebody reports what was said, or there are quotation marks, nobody is
 * called.
 */
final class ReaderCall {

  /** Verbs of calls that are hardly ever nouns. */
  private static final Set<String> VERBS =
      WordSet.of(
          """
          subscribe unsubscribe sign log login join follow read click tap swipe scroll discover learn
          find get receive explore browse become send submit tell leave choose select
          stay listen watch see create continue enable activate unlock upgrade manage
          buy advertise download tune miss skip jump load hide toggle enlarge expand refresh
          """);

  /** Verbs of calls that are nouns or names as often. */
  private static final Set<String> NOUNS_TOO =
      WordSet.of(
          """
          share support help call text mail email e-mail contact visit check shop order donate give
          post comment register like vote play view report print copy use save turn head enter
          start hear catch go keep try write meet pay add tag want
          """);

  private static final Set<String> NEGATORS = Set.of("don't", "never", "do", "not", "dont");
  private static final Set<String> COURTESIES = Set.of("please", "just", "simply", "and", "now");

  /** What begins a clause before a call. */
  private static final Set<String> OPENERS =
      WordSet.of(
          """
          to for if in when like liked want got have do does are already not with by enjoyed enjoying
          looking interested need worried love more or keen
          """);

  /** What may stand between a verb that could be a noun, and its object. */
  private static final Set<String> AFTER_VERB =
      WordSet.of(
          """
          this these your them the now today here to with via using online or and out
          independent local quality up us our from on in one
          """);

  /** What only publishers call for. */
  private static final Set<String> PUBLISHERS =
      WordSet.of(
          """
          newsletter newsletters inbox subscription subscriptions subscriber subscribers signup
          sign-up notification notifications journalism account podcast podcasts facebook twitter
          instagram whatsapp youtube telegram linkedin tiktok reddit flipboard snapchat pinterest
          app apps helpline hotline
          """);

  /** What a reader can find or do at the publisher's. */
  private static final Set<String> OFFERS =
      WordSet.of(
          """
          us our here below above more alert alerts update updates email e-mail emails trial digest
          briefing briefings channel feed page site website homepage link links article articles
          story stories coverage blog comment comments thoughts conversation membership member
          members edition e-paper gallery galleries video videos photos pictures tuned headlines
          survey poll quiz hashtag icon button form offer offers code briefs brief bookmark
          series archive archives magazine print reading message feedback caption image content top
          donation
          """);

  /** What makes a call of a verb all by itself: "Log in.", "Share this", "Read on". */
  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          in up on now today this it here free out more with us via me them below
          """);

  /** Verbs that sell where the sentence names a price. */
  private static final Set<String> SELLING =
      WordSet.of("try get buy subscribe save start pay join");

  private static final String CURRENCIES = "$£€¥₹";

  private static final int SHORT = 3;
  private static final int LONGEST = 45;

  private ReaderCall() {}

  static boolean matches(Wording wording) {
    if (wording.isQuoting() || wording.isReporting() || wording.size() > LONGEST) {
      return false;
    }
    if (isCall(wording, 0)) {
      return true;
    }
    if (OPENERS.contains(wording.word(0))) {
      for (int i = 1; i < wording.size(); i++) {
        if (wording.isAfterPause(i) && isCall(wording, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCall(Wording wording, int begin) {
    int verb = begin;
    while (COURTESIES.contains(wording.word(verb)) || NEGATORS.contains(wording.word(verb))) {
      verb++;
    }
    boolean ambiguous = NOUNS_TOO.contains(wording.word(verb));
    if (!ambiguous && !VERBS.contains(wording.word(verb))) {
      return false;
    }
    boolean publishers = false;
    boolean offers = SELLING.contains(wording.word(verb)) && namesPrice(wording.text());
    int particles = 0;
    for (int i = verb + 1; i < wording.size(); i++) {
      String word = wording.word(i);
      publishers |=
          PUBLISHERS.contains(word) || word.startsWith("@") || ContactLine.isAddress(word);
      offers |= OFFERS.contains(word);
      particles += PARTICLES.contains(word) || OFFERS.contains(word) ? 1 : 0;
    }
    int after = wording.size() - verb - 1;
    if (after < SHORT && particles == after && (after > 0 || wording.size() == 1)) {
      return true;
    }
    String next = wording.word(verb + 1);
    boolean isVerb =
        !ambiguous
            || verb > begin
            || AFTER_VERB.contains(next)
            || OFFERS.contains(next)
            || next.startsWith("@");
    // "Like us on Facebook", but not "Like the rest of us".
    boolean isComparing = wording.word(verb).equals("like");
    return isVerb && (publishers || (offers && !isComparing));
  }

  private static boolean namesPrice(String text) {
    return text.chars().anyMatch(c -> CURRENCIES.indexOf(c) >= 0);
  }
}
