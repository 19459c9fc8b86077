package dev.lede.entity.internal;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.QuotationMarks;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the names, descriptions and pronouns of a document. Names are joined by {@link
 * Entities}; then the document is gone through once. Every pronoun of the third person, and every
 * description of a person or of who speaks, is resolved to those mentioned before it.
 *
 * <p>Time grows linearly with the length of the document. Immutable once made, but for the
 * descriptions that {@link #resolve} learns; not thread-safe.
 */
public final class Coreference {

  /** How many tokens a description of a person has before its head. */
  private static final int LONGEST_DESCRIPTION = 5;

  /** How many tokens stand between two persons who are named together. */
  private static final int BETWEEN_PAIR = 6;

  /** How many tokens of one sentence are looked at from a name or pronoun on. */
  private static final int LONGEST_LOOK = 40;

  /** How many tokens stand between a quotation and its source behind it: "the mayor later said". */
  private static final int SOURCE_WITHIN = 6;

  private final Document document;
  private final TokenIndex tokens;
  private final NameIndex names;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;
  private final RoleRules roles;
  private final Cataphora cataphora;
  private final boolean[] isBody;
  private final List<QuotedSpan> marks;
  private final QuotedTokens quoted;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<Integer, Referent> byPronoun = new HashMap<>();
  private final Map<Span, Referent> byDescription = new HashMap<>();
  private final IdentityHashMap<Referent, List<Mention>> found = new IdentityHashMap<>();
  private final Set<Span> taken = new HashSet<>();
  private int apposed = -1;
  private Role apposedRole = Role.OTHER;
  private @Nullable Referent speaker;
  private final Entities entities;

  /**
   * The subject of a clause outside quotation marks.
   *
   * @param begin its first token
   * @param end the token after its last one
   */
  public record Subject(int begin, int end, Referent who) {}

  private Coreference(Document document, List<Mention> mentions, List<Span> sources) {
    this.document = document;
    tokens = new TokenIndex(document);
    marks = QuotationMarks.in(document).stream().filter(mark -> mark.depth() == 1).toList();
    quoted = new QuotedTokens(marks, tokens);
    roles = new RoleRules(tokens, quoted);
    Entities joined = Entities.of(document, mentions);
    names = new NameIndex(tokens, mentions, joined);
    TitleIndex titles = new TitleIndex(tokens, names);
    descriptions = new DescriptionResolver(document, tokens, names, titles);
    List<Block> blocks = document.blocks();
    isBody = new boolean[blocks.size()];
    for (int b = 0; b < isBody.length; b++) {
      isBody[b] = blocks.get(b).kind().isBody();
    }
    cataphora = new Cataphora(tokens, names, roles);
    pronouns = new PronounResolver(tokens, quoted, isBody, names.mainPerson());
    mentions.forEach(mention -> taken.add(mention.span()));
    read(sources);
    entities = withMentions(joined);
  }

  /**
   * Goes through a document.
   *
   * @param names the names in it, in the order of the text, without overlaps
   * @param sources the phrases that name or describe who speaks, in the order of the text
   */
  public static Coreference of(Document document, List<Mention> names, List<Span> sources) {
    return new Coreference(document, names, sources);
  }

  /** {@return the tokens of the document} */
  public TokenIndex tokens() {
    return tokens;
  }

  /** {@return what stands in quotation marks, outer ones only, in the order of the text} */
  public List<QuotedSpan> marks() {
    return marks;
  }

  /** {@return which tokens stand in quotation marks} */
  public QuotedTokens quoted() {
    return quoted;
  }

  /** {@return the entities, with the pronouns and descriptions that mean them} */
  public Entities entities() {
    return entities;
  }

  /** {@return whom a pronoun means, or null} */
  public @Nullable Referent pronoun(int token) {
    return byPronoun.get(token);
  }

  /**
   * Returns the first subject between two tokens that is a person, or several.
   *
   * @return the subject, or null
   */
  public @Nullable Subject subject(int from, int to) {
    int first = Search.first(subjects.size(), s -> subjects.get(s).begin() >= from);
    return first < subjects.size() && subjects.get(first).begin() < to ? subjects.get(first) : null;
  }

  private void mention(Referent who, int begin, int end, Role role) {
    mention(who, begin, end, end, role);
  }

  private void mention(Referent who, int begin, int end, int headEnd, Role role) {
    pronouns.mention(who, begin, headEnd, role);
    boolean human = who.isPerson() || who.kind() == Referent.Kind.GROUP;
    if (role.isSubject() && human && !quoted.at(begin)) {
      subjects.add(new Subject(begin, end, who));
    }
  }

  /** {@return whom the name that a token belongs to names, or null} */
  public @Nullable Referent named(int token) {
    return names.named(token);
  }

  /** {@return whether a token belongs to a name} */
  public boolean hasName(int token) {
    return names.hasName(token);
  }

  /** {@return the phrase between two tokens, taken apart} */
  public NounPhrase phrase(int from, int to) {
    return names.phrase(from, to);
  }

  /**
   * Resolves a phrase.
   *
   * @return who is meant, or null if it is a pronoun that means nobody known
   */
  public @Nullable Referent resolve(int from, int to) {
    NounPhrase phrase = names.phrase(from, to);
    Referent who;
    if (phrase.isPronoun()) {
      String word = phrase.pronoun();
      who = RuleWords.RELATIVE.contains(word) ? antecedent(phrase) : byPronoun.get(phrase.begin());
    } else if (isOnlyArticle(phrase)) {
      who = null;
    } else {
      Referent known = byDescription.get(phrase.span());
      who = known == null ? descriptions.resolve(phrase) : known;
    }
    if (who != null) {
      who.mention(phrase.span());
    }
    return who;
  }

  /** "The" alone, which a tag can cover, is nobody. */
  private boolean isOnlyArticle(NounPhrase phrase) {
    for (int t = phrase.begin(); t < phrase.end(); t++) {
      String word = tokens.lower(t);
      if (!NounPhrase.isPunctuation(tokens, t)
          && !RuleWords.OWNERS.contains(word)
          && (!RuleWords.ARTICLES.contains(word) || word.equals("another"))
          && !word.equals("this")
          && !word.equals("that")) {
        return false;
      }
    }
    return true;
  }

  private void read(List<Span> sources) {
    int[] sourceEnd = new int[tokens.size()];
    for (Span source : sources) {
      int begin = tokens.firstAfter(source.begin());
      if (begin < tokens.size()) {
        sourceEnd[begin] = Math.max(sourceEnd[begin], tokens.endBefore(source.end()));
      }
    }
    int[] nameAt = new int[tokens.size()];
    Arrays.fill(nameAt, -1);
    for (int n = 0; n < names.size(); n++) {
      if (names.begin(n) < names.end(n)) {
        nameAt[names.begin(n)] = n;
      }
    }
    int inSource = 0;
    int lastName = -1;
    for (int t = 0; t < tokens.size(); t++) {
      if (quoted.at(t) && (t == 0 || !quoted.at(t - 1))) {
        speaker = speaker(t, sourceEnd);
      }
      if (sourceEnd[t] > t) {
        source(t, sourceEnd[t]);
        inSource = Math.max(inSource, sourceEnd[t]);
      }
      if (nameAt[t] >= 0) {
        name(nameAt[t], t < inSource);
        pairUp(lastName, nameAt[t]);
        lastName = nameAt[t];
      } else if (!names.hasName(t)) {
        String word = NounPhrase.pronoun(tokens, t);
        if (isThird(word)) {
          pronoun(word, t);
        } else if (word.equals("who") && t > 0 && t >= inSource) {
          relative(t);
        } else if (t >= inSource) {
          description(t);
        }
      }
    }
  }

  /**
   * Who says the quotation that begins at a token: the source just behind it in its sentence, or
   * the last one before it, or else who said the quotation before.
   */
  private @Nullable Referent speaker(int begin, int[] sourceEnd) {
    int end = begin;
    while (end < tokens.size() && quoted.at(end)) {
      end++;
    }
    int block = tokens.block(begin);
    int last = Math.min(tokens.size(), end + SOURCE_WITHIN);
    for (int t = end; t < last && tokens.block(t) == block && !quoted.at(t); t++) {
      if (sourceEnd[t] > t) {
        return named(names.phrase(t, sourceEnd[t]).head());
      }
    }
    int first = Math.max(tokens.beginOfBlock(begin), begin - LONGEST_LOOK);
    for (int t = begin - 1; t >= first && !quoted.at(t); t--) {
      if (sourceEnd[t] > t) {
        NounPhrase phrase = names.phrase(t, sourceEnd[t]);
        return phrase.isPronoun()
            ? byPronoun.get(phrase.begin())
            : byDescription.get(phrase.span());
      }
      if (tokens.beginsSentence(t)) {
        break;
      }
    }
    return speaker;
  }

  private static boolean isThird(String word) {
    return RuleWords.MASCULINE.contains(word)
        || RuleWords.FEMININE.contains(word)
        || RuleWords.PLURAL.contains(word)
        || RuleWords.NEUTER.contains(word);
  }

  private void source(int begin, int end) {
    NounPhrase phrase = names.phrase(begin, end);
    if (phrase.isPronoun() || isOnlyArticle(phrase)) {
      return;
    }
    Referent who = descriptions.resolve(phrase);
    byDescription.put(phrase.span(), who);
    who.mention(phrase.span());
    if (who.entity() != null && !names.hasName(phrase.head()) && !isThird(phrase.headWord())) {
      add(who, Mention.Form.DESCRIPTION, tokens.span(phrase.begin(), phrase.headEnd()));
    }
    mention(who, phrase.begin(), phrase.end(), phrase.headEnd(), Role.SUBJECT);
  }

  private void name(int name, boolean inSource) {
    Referent who = names.referent(name);
    if (who != null) {
      int begin = names.begin(name);
      int end = names.end(name);
      learnPlural(who, end);
      Role role = inSource ? Role.OTHER : roles.of(begin, end);
      if (apposed == name && apposedRole.compareTo(role) < 0) {
        role = apposedRole;
      }
      // A name inside a source is a mention of its own, so that who speaks counts twice: three
      // pronouns in a hundred less are right in news if not.
      mention(who, begin, end, role);
    }
  }

  /** "N., who uses they/them pronouns". */
  private void learnPlural(Referent who, int end) {
    if (!who.isPerson()) {
      return;
    }
    int last = Math.min(tokens.size(), end + LONGEST_LOOK);
    boolean they = false;
    for (int t = end; t < last && tokens.sentence(t) == tokens.sentence(end - 1); t++) {
      String word = tokens.lower(t);
      they |= word.startsWith("they") || word.startsWith("them");
      if (they && word.equals("pronouns")) {
        who.isThey();
      }
      if (names.hasName(t) && t > end) {
        return;
      }
    }
  }

  /** "N. and the engineer M.": both can be "they" afterwards. */
  private void pairUp(int first, int second) {
    if (first < 0) {
      return;
    }
    int from = names.end(first);
    int to = names.begin(second);
    Referent one = names.referent(first);
    Referent other = names.referent(second);
    if (one == null
        || other == null
        || one.equals(other)
        || one.kind() != Referent.Kind.PERSON
        || other.kind() != Referent.Kind.PERSON
        || to - from > BETWEEN_PAIR
        || tokens.sentence(from - 1) != tokens.sentence(to)
        || (names.end(second) < tokens.size()
            && NounPhrase.isPossessive(tokens, names.end(second)))) {
      return;
    }
    boolean and = false;
    for (int t = from; t < to; t++) {
      String word = tokens.lower(t);
      and |= word.equals("and");
      boolean between =
          word.equals("and")
              || word.equals("&")
              || word.equals(",")
              || RuleWords.ARTICLES.contains(word)
              || tokens.isCapital(t)
              || (Character.isLetter(word.charAt(0))
                  && !RuleWords.ENDS_TITLE.contains(word)
                  && !roles.isVerb(t));
      if (!between) {
        return;
      }
    }
    if (and) {
      Referent both = descriptions.pair(one.name(), other.name());
      Role role = roles.of(names.begin(first), names.end(second));
      boolean subject = role.isSubject();
      pronouns.mention(both, names.begin(second), names.end(second), role);
      for (int s = subjects.size() - 1; subject && s >= 0; s--) {
        if (subjects.get(s).begin() == names.begin(first)) {
          subjects.set(s, new Subject(names.begin(first), names.end(second), both));
          break;
        }
      }
    }
  }

  /** "N., who left": N. is the subject of the clause. */
  private void relative(int token) {
    int before = tokens.text(token - 1).equals(",") ? token - 2 : token - 1;
    if (before >= 0
        && isPersonAt(before)
        && tokens.sentence(before) == tokens.sentence(token)
        && roles.verbFollows(token + 1)) {
      pronouns.mention(
          Objects.requireNonNull(names.named(before)), token, token + 1, Role.SUBORDINATE_SUBJECT);
    }
  }

  private void pronoun(String word, int token) {
    Referent who = cataphora.subjectBehind(word, token);
    if (who == null) {
      who = pronouns.resolve(word, token, quoted.at(token) ? speaker : null);
    }
    if (who == null && !RuleWords.NEUTER.contains(word)) {
      who = cataphora.nameBehind(word, token);
    }
    if (who == null) {
      return;
    }
    byPronoun.put(token, who);
    boolean subject = word.equals("he") || word.equals("she") || word.equals("they");
    boolean main = subject && roles.of(token, token + 1) == Role.SUBJECT;
    Role role = main ? Role.SUBJECT : subject ? Role.SUBORDINATE_SUBJECT : Role.OTHER;
    mention(who, token, token + 1, role);
    boolean sure = !RuleWords.NEUTER.contains(word) && !RuleWords.PLURAL.contains(word);
    if (who.entity() != null && (sure || who.gender() == Referent.Gender.PLURAL)) {
      add(who, Mention.Form.PRONOUN, tokens.span(token, token + 1));
    }
  }

  /** Takes in a person who is described and not named, from the article on. */
  private void description(int token) {
    String first = tokens.lower(token);
    boolean begins = RuleWords.ARTICLES.contains(first) || RuleWords.BEGINS_ROLE.contains(first);
    if (!begins || !isBody[tokens.block(token)]) {
      return;
    }
    int head = -1;
    for (int t = token + 1;
        t < tokens.size()
            && t - token <= LONGEST_DESCRIPTION
            && tokens.sentence(t) == tokens.sentence(token)
            && !names.hasName(t)
            && !NounPhrase.isPunctuation(tokens, t)
            && !RuleWords.ENDS_TITLE.contains(tokens.lower(t));
        t++) {
      String noun = tokens.lower(t);
      if (RuleWords.isPerson(noun) || RuleWords.COMPANIES.contains(noun)) {
        head = t;
      } else if (head >= 0) {
        break;
      }
    }
    boolean owns =
        head >= 0 && head + 1 < tokens.size() && NounPhrase.isPossessive(tokens, head + 1);
    boolean title = head >= 0 && head + 1 < tokens.size() && names.hasName(head + 1);
    if (head < 0 || title) {
      return;
    }
    NounPhrase phrase = names.phrase(token, head + 1);
    Referent who = descriptions.resolve(phrase);
    byDescription.putIfAbsent(phrase.span(), who);
    if (who.entity() == null && isSaidOfAnother(token, head + 1)) {
      return;
    }
    if (who.entity() != null) {
      add(who, Mention.Form.DESCRIPTION, phrase.span());
    }
    mention(who, token, head + 1, owns ? Role.OTHER : roles.of(token, head + 1));
  }

  /** Whether a description says what somebody is who is mentioned beside it. */
  private boolean isSaidOfAnother(int begin, int end) {
    if (roles.isPredicate(begin)) {
      return true;
    }
    if (begin > 1
        && tokens.text(begin - 1).equals(",")
        && tokens.sentence(begin - 2) == tokens.sentence(begin)
        && isPersonAt(begin - 2)
        && !roles.isVerb(Math.min(end, tokens.size() - 1))) {
      return true; // "N., a nurse,"
    }
    if (end + 1 < tokens.size()
        && tokens.text(end).equals(",")
        && tokens.sentence(end + 1) == tokens.sentence(begin)
        && isPersonAt(end + 1)) {
      int name = names.nameAt(end + 1);
      int behind = names.end(name);
      if (behind >= tokens.size()
          || tokens.sentence(behind) != tokens.sentence(begin)
          || NounPhrase.isPunctuation(tokens, behind)) {
        apposed = name;
        apposedRole = roles.of(begin, behind);
        return true; // "his father, N.,"
      }
    }
    return false;
  }

  private boolean isPersonAt(int token) {
    Referent named = names.named(token);
    return named != null && named.kind() == Referent.Kind.PERSON;
  }

  /** The noun phrase just before "who". */
  private @Nullable Referent antecedent(NounPhrase phrase) {
    int end = phrase.begin();
    if (end > 0 && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    if (end == 0 || tokens.sentence(end - 1) != tokens.sentence(phrase.begin())) {
      return null;
    }
    if (RuleWords.THIRD.contains(tokens.lower(end - 1))) {
      return byPronoun.get(end - 1);
    }
    boolean person = phrase.pronoun().equals("who") || phrase.pronoun().equals("whom");
    Referent beside = names.named(end - 1);
    if (beside != null && (beside.isPerson() || !person)) {
      return beside;
    }
    // A name with an apposition, or with a place: "N., a senator, who", "N. of Texas, who".
    int farthest = Math.max(0, end - TitleIndex.LONGEST_APPOSITION);
    for (int t = end - 2; t >= farthest && tokens.sentence(t) == tokens.sentence(end - 1); t--) {
      Referent named = names.named(t);
      boolean place = beside != null && RuleWords.ENDS_PHRASE.contains(tokens.lower(t + 1));
      if (named != null
          && (tokens.text(t + 1).equals(",") || place)
          && (named.isPerson() || !person)) {
        return named;
      }
    }
    int head = end;
    while (beside != null && head > 1 && Objects.equals(names.named(head - 1), beside)) {
      head--;
    }
    if (beside != null) {
      // "A farmer from Texas, who".
      boolean described =
          RuleWords.ENDS_PHRASE.contains(tokens.lower(head - 1))
              && head > 1
              && RuleWords.isPerson(tokens.lower(head - 2));
      if (!described) {
        return person && beside.kind() == Referent.Kind.PLACE ? null : beside;
      }
      head--;
    }
    int begin = head - 1;
    while (begin > 0
        && head - begin < TitleIndex.LONGEST
        && !tokens.beginsSentence(begin)
        && !NounPhrase.isPunctuation(tokens, begin - 1)
        && !RuleWords.ENDS_TITLE.contains(tokens.lower(begin - 1))) {
      begin--;
    }
    boolean article =
        begin > 0
            && !tokens.beginsSentence(begin)
            && (RuleWords.ARTICLES.contains(tokens.lower(begin - 1))
                || tokens.lower(begin - 1).equals("the"));
    return descriptions.resolve(names.phrase(article ? begin - 1 : begin, end));
  }

  private void add(Referent who, Mention.Form form, Span span) {
    Entity entity = who.entity();
    if (entity != null && taken.add(span)) {
      found
          .computeIfAbsent(who, w -> new ArrayList<>())
          .add(new Mention(span, document.textOf(span), entity.kind(), form));
    }
  }

  private Entities withMentions(Entities joined) {
    Entities.Builder all = Entities.builder(document);
    List<Referent> referents = new ArrayList<>();
    for (Entity entity : joined.all()) {
      Referent referent = names.referent(entity);
      referents.add(referent);
      List<Mention> mentions = new ArrayList<>(entity.mentions());
      mentions.addAll(found.getOrDefault(referent, Collections.emptyList()));
      boolean isFirm =
          entity.kind() == Mention.Kind.PERSON && referent.kind() == Referent.Kind.ORGANIZATION;
      all.addMentions(entity.name(), isFirm ? Mention.Kind.ORGANIZATION : entity.kind(), mentions);
    }
    Entities whole = all.build();
    for (int e = 0; e < referents.size(); e++) {
      referents.get(e).become(whole.all().get(e));
    }
    return whole;
  }
}
