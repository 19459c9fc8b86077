package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he", "she", "they" and "it": of those mentioned before whom the pronoun fits by gender
 * and number, the most salient one. Somebody is salient who was mentioned last, as a subject,
 * outside quotation marks, and often (as in Lappin and Leass, CL 1994, without a parse). What a
 * pronoun says about a person's gender is kept.
 *
 * <p>The weights were searched one after the other on the 20 news and 81 other written texts of the
 * file {@code gum-open} that {@code accuracy --only coreference} measures. Most of them can be
 * halved or doubled without a difference of more than one pronoun in a hundred; those that matter
 * more say so. {@code CONTINUED} and {@code ANSWERING} are by hand, on texts as newspapers write
 * them: on GUM's news nothing changes, of its other writing they cost eight in a thousand.
 */
final class PronounResolver {

  /** How salient somebody is for one pronoun. */
  private static final class Salience {
    private double last = Double.NEGATIVE_INFINITY;
    private double often;

    double sum() {
      return last + OFTEN * Math.sqrt(often);
    }
  }

  /** How many sentences a pronoun looks back, or how many tokens where sentences are short. */
  private static final int SENTENCES_BACK = 6;

  private static final int TOKENS_BACK = 120;

  /** How many mentions a pronoun looks back, which bounds the time that it takes. */
  private static final int MENTIONS_BACK = 100;

  /** How many tokens make a sentence where several short ones, as in a dialog, are between. */
  private static final double TOKENS_OF_SENTENCE = 20;

  /** What a sentence and a token between take away. */
  private static final double SENTENCE = 0.6;

  private static final double TOKEN = 0.004;

  /** What a subject adds. Two pronouns in a hundred less are right without. */
  private static final double SUBJECT = 1;

  private static final double SUBORDINATE_SUBJECT = 0.5;

  /** What a subject in the sentence of the pronoun adds. */
  private static final double SAME_SENTENCE = 0.4;

  /** What it adds to be the subject of the verb of saying or thinking just before. */
  private static final double REPORTING = 0.75;

  /** What the subject of the sentence before adds for {@code "…," he said}. */
  private static final double NEW_SUBJECT = 2.5;

  /** The same where the quotation begins a paragraph. */
  private static final double NEW_SUBJECT_BEFORE = 1;

  /** What the subject of the sentence before adds for {@code He said} in its paragraph. */
  private static final double CONTINUED = 3;

  /** What a mention in quotation marks takes away for a pronoun outside. */
  private static final double QUOTED = 2;

  /** What another paragraph, and a title or caption, takes away. */
  private static final double OTHER_BLOCK = 0.4;

  private static final double NOT_BODY = 1;

  /** What a known gender adds: names of unknown gender are often no persons. */
  private static final double KNOWN_GENDER = 0.9;

  /** What mentions add, each the less the farther it is: by the root of their sum. */
  private static final double OFTEN = 1.5;

  /** What somebody without a name loses. */
  private static final double UNNAMED = 1.5;

  /** What the person adds whom the document is about: seven in a hundred more are right in news. */
  private static final double MAIN_PERSON = 1.25;

  /**
   * What the speaker of a quotation loses for a pronoun inside: who speaks says "I". Three in a
   * hundred more are right in news.
   */
  private static final double SPEAKER = 4;

  /** What somebody loses for {@code "N. is late," he said}: few name themselves. */
  private static final double NAMED_INSIDE = 8;

  /** What who was asked adds for the next that "he said" or "she replied". */
  private static final double ANSWERING = 6;

  /** How many tokens an answer has, with its marks; a complaint has more. */
  private static final int LONGEST_ANSWER = 10;

  /** How many tokens "the Iranian-backed militia" has at most, with one more. */
  private static final int LONGEST_GROUP = 5;

  /** How many sentences back stands who is turned to and replies. */
  private static final int REPLIES_WITHIN = 2;

  private static final Set<String> REPLIES =
      Set.of("replied", "replies", "answered", "answers", "retorted", "responded");

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final Questions questions;
  private final ClauseRules clauses;
  private final boolean[] isBody;
  private final @Nullable Referent mainPerson;
  private final LifeStory life;
  private final NewPersons news;
  private final Traces traces;
  private final FirmSubjects firms;
  private final NamedBehind behind;
  private boolean mainPersonMentioned;

  /**
   * @param isBody for each block whether it is running text
   * @param names among which the person is whom the document is about
   * @param dead the person whose obituary it is, or null
   */
  PronounResolver(
      TokenIndex tokens,
      QuotedTokens quoted,
      boolean[] isBody,
      NameIndex names,
      @Nullable Referent dead) {
    this.tokens = tokens;
    this.quoted = quoted;
    questions = new Questions(tokens);
    clauses = new ClauseRules(tokens, quoted);
    this.isBody = isBody.clone();
    this.mainPerson = names.mainPerson();
    behind = new NamedBehind(tokens, names);
    traces = new Traces(tokens, quoted);
    firms = new FirmSubjects(tokens, quoted, traces);
    life = new LifeStory(dead, tokens, quoted);
    news = new NewPersons(tokens, quoted);
  }

  /**
   * Takes in a mention; they come in the order of the text.
   *
   * @param end the token after the head of the phrase
   * @param whole the token after the phrase
   */
  void mention(Referent referent, int token, int end, int whole, Role role) {
    traces.add(new Trace(referent, token, end, whole, role));
    mainPersonMentioned |= referent.equals(mainPerson);
  }

  /**
   * Resolves a pronoun.
   *
   * @param word the pronoun in lower case
   * @param speaker who says the quotation that the pronoun is in, or null
   * @return whom it means, or null
   */
  @Nullable Referent resolve(String word, int at, @Nullable Referent speaker) {
    if (hasGroupAsSubject(word, at)) {
      return null;
    }
    Referent.Gender gender = gender(word);
    Referent best = mostSalient(word, at, speaker);
    if (best == null && mainPerson != null && mainPersonMentioned && fits(mainPerson, word)) {
      best = mainPerson;
    }
    if (best != null && best.isPerson() && gender != Referent.Gender.UNKNOWN) {
      best.learn(gender);
    }
    return best;
  }

  /**
   * Resolves a pronoun whose verb says that a speaker goes on.
   *
   * @param speaker who said the quotation before, or null
   * @return the speaker, or null if the pronoun does not fit
   */
  @Nullable Referent continuing(String word, @Nullable Referent speaker) {
    Referent.Gender gender = gender(word);
    if (speaker == null || gender == Referent.Gender.UNKNOWN || !fits(speaker, word)) {
      return null;
    }
    speaker.learn(gender);
    return speaker;
  }

  /** In "The militia had missiles they fired" a group without a name is meant, and nobody else. */
  private boolean hasGroupAsSubject(String word, int at) {
    int begin = tokens.beginOfSentence(at);
    if (gender(word) != Referent.Gender.UNKNOWN
        || begin == at
        || !RuleWords.ARTICLES.contains(tokens.lower(begin))) {
      return false;
    }
    for (int t = begin + 1; t < Math.min(at, begin + LONGEST_GROUP); t++) {
      String noun = tokens.lower(t);
      if (NounPhrase.isPunctuation(tokens, t) || RuleWords.ENDS_PHRASE.contains(noun)) {
        return false;
      }
      if (RuleWords.GROUPS.contains(noun) || RuleWords.ORGANIZATIONS.contains(noun)) {
        return !traces.hasMention(begin, t + 1);
      }
    }
    return false;
  }

  /** The most salient person before a token, whether man or woman; or null. */
  @Nullable Referent inFocus(int at) {
    Referent he = mostSalient("he", at, null);
    Referent she = mostSalient("she", at, null);
    if (he == null || she == null || he.equals(she)) {
      return he == null ? she : he;
    }
    double more = salience(she, "she", at) - salience(he, "he", at);
    return more > 0 ? she : he;
  }

  private double salience(Referent who, String word, int at) {
    Salience salience = saliences(word, at).get(who);
    return salience == null ? Double.NEGATIVE_INFINITY : salience.sum();
  }

  private @Nullable Referent mostSalient(String word, int at, @Nullable Referent speaker) {
    Referent best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Referent, Salience> each : saliences(word, at).entrySet()) {
      Referent who = each.getKey();
      double salience = each.getValue().sum();
      salience += who.hasGender() ? KNOWN_GENDER : who.leansTo(gender(word));
      salience -= who.kind() == Referent.Kind.UNNAMED ? UNNAMED : 0;
      salience += who.equals(mainPerson) ? MAIN_PERSON : 0;
      salience += life.adds(who, at, beginOfQuotation(at), traces);
      salience -= who.equals(speaker) ? SPEAKER : 0;
      if (salience > most) {
        most = salience;
        best = who;
      }
    }
    return best;
  }

  private Map<Referent, Salience> saliences(String word, int at) {
    Map<Referent, Salience> saliences = new LinkedHashMap<>();
    int from = tokens.beginsSentence(at) ? at : beginOfQuotation(at);
    Set<Referent> others = traces.around(at);
    others.addAll(behind.of(at));
    others.addAll(traces.askers(Math.max(tokens.beginOfSentence(at), at - TOKENS_BACK), questions));
    Set<Referent> inside = quoted.at(at) ? Set.of() : traces.namedInside(from, at);
    int last = traces.size() - 1;
    for (int i = last; i >= Math.max(0, last - MENTIONS_BACK); i--) {
      Trace trace = traces.get(i);
      int between = at - trace.token();
      int sentences = tokens.sentence(at) - tokens.sentence(trace.token());
      if (sentences > SENTENCES_BACK && between > TOKENS_BACK) {
        break;
      }
      if ((fits(trace, word)
              || news.isThey(trace, word, at, from)
              || firms.isMeant(trace, word, at, from))
          && !others.contains(trace.referent())
          && !clauses.isToldSomething(trace, word, at)
          && !(word.equals("it") && Recipients.isOne(trace.token(), tokens))
          && !clauses.isReportedOn(trace, at)) {
        double distance = Math.min(sentences, 1 + between / TOKENS_OF_SENTENCE);
        double one = role(trace, word, at, from) - SENTENCE * distance - TOKEN * between;
        one -= quoted.at(trace.token()) && !quoted.at(at) ? QUOTED : 0;
        one -= tokens.block(trace.token()) == tokens.block(at) ? 0 : OTHER_BLOCK;
        one += isAsked(trace, at, from) ? ANSWERING : 0;
        boolean answer = from < at && at - from <= LONGEST_ANSWER;
        one -= answer && clauses.asksUnnamed(trace, from) ? NEW_SUBJECT : 0;
        one -= inside.contains(trace.referent()) ? NAMED_INSIDE : 0;
        one -= isBody[tokens.block(trace.token())] ? 0 : NOT_BODY;
        Salience salience = saliences.computeIfAbsent(trace.referent(), who -> new Salience());
        salience.last = Math.max(salience.last, one);
        salience.often += 1 / (1 + distance);
      }
    }
    return saliences;
  }

  /** What somebody's part in a clause adds. */
  private double role(Trace trace, String word, int at, int from) {
    if (!trace.role().isSubject()) {
      boolean known = gender(word) != Referent.Gender.UNKNOWN;
      return known && news.isIntroduced(trace, at, from) ? NEW_SUBJECT : 0;
    }
    double role = trace.role() == Role.SUBJECT ? SUBJECT : SUBORDINATE_SUBJECT;
    int sentences = tokens.sentence(at) - tokens.sentence(trace.token());
    if (sentences == 0) {
      role += SAME_SENTENCE;
      role +=
          clauses.isReporting(trace, at)
              ? REPORTING + (clauses.isIntroduced(trace, at) ? UNNAMED : 0)
              : 0;
      role += clauses.isWhyUnnamed(trace, at) ? REPORTING + UNNAMED : 0;
    }
    boolean firm = firms.isMeant(trace, word, at, from);
    boolean subject =
        word.equals("he") || word.equals("she") || news.isThey(trace, word, at, from) || firm;
    if (subject
        && tokens.sentence(from) - tokens.sentence(trace.token()) == 1
        && trace.role() == Role.SUBJECT
        && (firm || !trace.referent().leansAgainst(gender(word)))) {
      if (tokens.block(trace.token()) != tokens.block(at)) {
        double unnamed = clauses.saysUnnamed(trace) ? UNNAMED + KNOWN_GENDER : 0;
        return role + (from < at ? NEW_SUBJECT_BEFORE + unnamed : 0);
      }
      boolean opens = opensSentence(at) && quoted.at(at) == quoted.at(trace.token());
      role += from < at ? NEW_SUBJECT : opens ? CONTINUED : 0;
    }
    return role;
  }

  /** The pronoun is the subject of its sentence, perhaps behind "and", "but" or a question. */
  private boolean opensSentence(int at) {
    boolean asked =
        tokens.text(at - 1).equals(",")
            && RuleWords.ASKED.contains(tokens.lower(tokens.beginOfSentence(at)));
    return tokens.beginsSentence(at)
        || asked
        || (tokens.beginsSentence(at - 1) && RuleWords.COORDINATORS.contains(tokens.lower(at - 1)));
  }

  /** In {@code N. asked M. why. "…," she replied} she is M. */
  private boolean isAsked(Trace trace, int at, int from) {
    int sentences = tokens.sentence(from) - tokens.sentence(trace.token());
    boolean replies = from < at && at + 1 < tokens.size() && REPLIES.contains(tokens.lower(at + 1));
    return (from < at || tokens.beginsSentence(at))
        && !quoted.at(trace.token())
        && ((sentences <= 1 && questions.isAsked(trace.token()))
            || (replies && sentences <= REPLIES_WITHIN && isTurnedTo(trace, from)));
  }

  /** {@code A man turned to his wife. "…," he said. "…," she replied}: with words between. */
  private boolean isTurnedTo(Trace trace, int from) {
    return questions.isTurnedTo(trace.token())
        && trace.whole() < tokens.size()
        && NounPhrase.isPunctuation(tokens, trace.whole())
        && IntStream.range(trace.whole(), from).anyMatch(quoted::at)
        && !questions.asksAnybody(trace.token(), from);
  }

  /** For {@code "…," he said} where the quotation begins, else the pronoun itself. */
  private int beginOfQuotation(int at) {
    if ((at > 1 && quoted.at(at - 2)) || (at > 2 && quoted.at(at - 3))) {
      int begin = quoted.at(at - 2) ? at - 2 : at - 3;
      while (begin > 0 && at - begin < TOKENS_BACK && quoted.at(begin - 1)) {
        begin--;
      }
      return begin;
    }
    return at;
  }

  private static Referent.Gender gender(String word) {
    return RuleWords.MASCULINE.contains(word)
        ? Referent.Gender.MASCULINE
        : RuleWords.FEMININE.contains(word) ? Referent.Gender.FEMININE : Referent.Gender.UNKNOWN;
  }

  /** "It" is no place that was only the object of something. */
  private static boolean fits(Trace trace, String word) {
    boolean place = trace.referent().kind() == Referent.Kind.PLACE;
    return fits(trace.referent(), word) && (!place || trace.role().isSubject());
  }

  private static boolean fits(Referent who, String word) {
    Referent.Gender gender = gender(word);
    if (gender != Referent.Gender.UNKNOWN) {
      return who.isPerson() && (!who.hasGender() || who.gender() == gender);
    }
    boolean plural = RuleWords.PLURAL.contains(word);
    return switch (who.kind()) {
      case ORGANIZATION -> true;
      case GROUP -> plural;
      case PLACE -> !plural;
      case PERSON, UNNAMED -> plural && who.gender() == Referent.Gender.PLURAL;
    };
  }
}
