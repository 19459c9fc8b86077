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
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.List;
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

  private final TokenIndex tokens;
  private final NameIndex names;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;
  private final RoleRules roles;
  private final Cataphora cataphora;
  private final Questions questions;
  private final DocumentPronouns written;
  private final Epithets epithets;
  private final DescriptionFinder described;
  private final RelativePronouns relatives;
  private final Appositions appositions;
  private final Coordination coordination;
  private final MentionCollector mentions;
  private final SeveralPeople several;
  private final List<QuotedSpan> marks;
  private final QuotedTokens quoted;
  private final List<Subject> subjects = new ArrayList<>();
  private final ResolvedPhrases resolved = new ResolvedPhrases();
  private @Nullable Referent speaker;
  private final Entities entities;

  /**
   * The subject of a clause outside quotation marks.
   *
   * @param begin its first token
   * @param end the token after its last one
   */
  public record Subject(int begin, int end, Referent who) {}

  private Coreference(Document document, List<Mention> tagged, List<Span> sources) {
    tokens = new TokenIndex(document);
    List<Mention> named =
        NameKinds.settled(tokens, PartedNames.joined(document.text(), tokens, tagged));
    marks = QuotationMarks.in(document).stream().filter(mark -> mark.depth() == 1).toList();
    quoted = new QuotedTokens(marks, tokens);
    questions = new Questions(tokens);
    roles = new RoleRules(tokens, quoted);
    Entities joined = Entities.of(document, named);
    names = new NameIndex(tokens, named, joined);
    TitleIndex titles = new TitleIndex(tokens, names);
    descriptions = new DescriptionResolver(document, tokens, names, titles);
    boolean[] isBody = isBody(document.blocks());
    described = new DescriptionFinder(tokens, names, isBody);
    relatives = new RelativePronouns(tokens, names, roles, descriptions, resolved);
    appositions = new Appositions(tokens, names, roles);
    coordination = new Coordination(tokens, names, roles);
    cataphora = new Cataphora(tokens, names, roles);
    written = new DocumentPronouns(tokens, names, roles, quoted);
    Referent lifeStory = LifeStory.subject(tokens, names, isBody);
    pronouns = new PronounResolver(tokens, quoted, isBody, names, lifeStory);
    epithets = new Epithets(tokens, names, pronouns);
    several = new SeveralPeople(tokens, names, roles, described, descriptions, pronouns);
    mentions = new MentionCollector(document, named);
    new DelayedName(tokens, names, isBody, described).learn(descriptions);
    read(sources);
    entities = mentions.addedTo(joined, names);
  }

  private static boolean[] isBody(List<Block> blocks) {
    boolean[] isBody = new boolean[blocks.size()];
    for (int b = 0; b < isBody.length; b++) {
      isBody[b] = blocks.get(b).kind().isBody();
    }
    return isBody;
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
    return resolved.pronoun(token);
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
    several.learn(who);
    pronouns.mention(who, begin, headEnd, end, role);
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
    if (RuleWords.RELATIVE.contains(phrase.pronoun())) {
      who = relatives.antecedent(phrase);
    } else if (!phrase.isPronoun() && isOnlyArticle(phrase)) {
      who = null;
    } else {
      Referent known = resolved.of(phrase);
      who = known == null && !phrase.isPronoun() ? descriptions.resolve(phrase) : known;
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
    int[] sourceEnd = sourceEnds(sources);
    int[] nameAt = names.byBegin();
    SpeakerRules speakers = new SpeakerRules(tokens, quoted, names, resolved, sourceEnd);
    int inSource = 0;
    int lastName = -1;
    for (int t = 0; t < tokens.size(); t++) {
      if (quoted.at(t) && (t == 0 || !quoted.at(t - 1))) {
        speaker = speakers.speaker(t, speaker);
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
          if (questions.isTurnedTo(t)) {
            description(t);
          }
        } else if (word.equals("who") && t > 0 && t >= inSource) {
          relative(t);
        } else if (t >= inSource) {
          description(t);
        }
      }
    }
  }

  /** For each token where the source ends that begins there, or 0. */
  private int[] sourceEnds(List<Span> sources) {
    int[] sourceEnd = new int[tokens.size()];
    for (Span source : sources) {
      int begin = tokens.firstAfter(source.begin());
      if (begin < tokens.size()) {
        sourceEnd[begin] = Math.max(sourceEnd[begin], tokens.endBefore(source.end()));
      }
    }
    return sourceEnd;
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
    Referent known = epithets.isCalling(phrase) ? descriptions.resolve(phrase) : null;
    boolean named = known != null && known.entity() != null;
    Referent focus = named ? known : epithets.resolve(phrase);
    Referent who = focus == null ? descriptions.resolve(phrase) : focus;
    descriptions.speaks(phrase, who);
    resolved.addSource(phrase.span(), who);
    who.mention(phrase.span());
    if (who.entity() != null && !names.hasName(phrase.head()) && !isThird(phrase.headWord())) {
      mentions.add(who, Mention.Form.DESCRIPTION, tokens.span(phrase.begin(), phrase.headEnd()));
    }
    mention(who, phrase.begin(), phrase.end(), phrase.headEnd(), Role.SUBJECT);
  }

  private void name(int name, boolean inSource) {
    Referent who = names.referent(name);
    if (who != null) {
      int begin = names.begin(name);
      int end = names.end(name);
      relatives.learnPlural(who, end);
      Role role = inSource ? Role.OTHER : roles.of(begin, end);
      // A name inside a source is a mention of its own, so that who speaks counts twice: three
      // pronouns in a hundred less are right in news if not.
      mention(who, begin, end, appositions.role(name, role));
    }
  }

  /** "N. and the engineer M.": both can be "they" afterwards. */
  private void pairUp(int first, int second) {
    if (first < 0 || !coordination.joins(first, second)) {
      return;
    }
    int begin = coordination.firstOfList(first);
    Referent both = descriptions.pair(coordination.listed(first, second));
    several.learn(both);
    Role role = roles.of(names.begin(begin), names.end(second));
    boolean subject = role.isSubject();
    pronouns.mention(both, names.begin(second), names.end(second), names.end(second), role);
    for (int s = subjects.size() - 1; subject && s >= 0; s--) {
      if (subjects.get(s).begin() == names.begin(begin)) {
        subjects.set(s, new Subject(names.begin(begin), names.end(second), both));
        break;
      }
    }
  }

  /** "N., who left": N. is the subject of the clause. */
  private void relative(int token) {
    Referent who = relatives.subject(token);
    if (who != null) {
      pronouns.mention(who, token, token + 1, token + 1, Role.SUBORDINATE_SUBJECT);
    }
  }

  private void pronoun(String word, int token) {
    NounPhrase document = written.antecedent(token);
    Referent who =
        document == null ? cataphora.subjectBehind(word, token) : descriptions.resolve(document);
    if (who == null && isAdding(token)) {
      who = pronouns.continuing(word, speaker);
    }
    if (who == null) {
      who = pronouns.resolve(word, token, quoted.at(token) ? speaker : null);
    }
    if (who == null && !RuleWords.NEUTER.contains(word)) {
      who = cataphora.nameBehind(word, token);
    }
    if (who == null) {
      return;
    }
    resolved.addPronoun(token, who);
    boolean subject = word.equals("he") || word.equals("she") || word.equals("they");
    boolean main = subject && roles.of(token, token + 1) == Role.SUBJECT;
    Role role = main ? Role.SUBJECT : subject ? Role.SUBORDINATE_SUBJECT : Role.OTHER;
    mention(who, token, token + 1, role);
    boolean sure = !RuleWords.NEUTER.contains(word) && !RuleWords.PLURAL.contains(word);
    if (who.entity() != null && (sure || who.gender() == Referent.Gender.PLURAL)) {
      mentions.add(who, Mention.Form.PRONOUN, tokens.span(token, token + 1));
    }
  }

  /** {@code "….” He added}: right behind a quotation. */
  private boolean isAdding(int token) {
    return token > 0
        && token + 1 < tokens.size()
        && (quoted.at(token - 1) || (token > 1 && quoted.at(token - 2)))
        && !quoted.at(token)
        && RuleWords.ADDING.contains(tokens.lower(token + 1));
  }

  /** Takes in a person who is described and not named, from the article on. */
  private void description(int token) {
    if (origin(token)) {
      return;
    }
    int end = described.endFrom(token);
    if (end < 0) {
      several.mention(token);
      return;
    }
    NounPhrase phrase = names.phrase(token, end);
    Referent who = descriptions.resolve(phrase);
    resolved.addDescription(phrase.span(), who);
    if (who.entity() == null && appositions.isSaidOfAnother(token, end)) {
      return;
    }
    mentions.add(who, Mention.Form.DESCRIPTION, phrase.span());
    mention(who, token, end, roles.of(token, end));
  }

  /** "The Finn was asked": it is the person in focus. */
  private boolean origin(int token) {
    if (!tokens.lower(token).equals("the") || token + 2 >= tokens.size()) {
      return false;
    }
    Role role = roles.of(token, token + 2);
    NounPhrase phrase = names.phrase(token, token + 2);
    Referent who =
        role.isSubject() && roles.verbFollows(token + 2) ? epithets.origin(phrase) : null;
    if (who == null) {
      return false;
    }
    resolved.addDescription(phrase.span(), who);
    if (who.entity() != null) {
      mentions.add(who, Mention.Form.DESCRIPTION, phrase.span());
    }
    mention(who, token, token + 2, role);
    return true;
  }
}
