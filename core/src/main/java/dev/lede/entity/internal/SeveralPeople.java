package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/** Takes in people without names who do something, so that "they" can mean them. */
final class SeveralPeople {

  /** Behind "the drivers" they say that something is done to them, or who they are. */
  private static final Set<String> NO_ACT =
      Set.of("are", "were", "have", "had", "got", "who", "that", "whose");

  private final TokenIndex tokens;
  private final NameIndex names;
  private final RoleRules roles;
  private final DescriptionFinder described;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;
  private boolean known;

  SeveralPeople(
      TokenIndex tokens,
      NameIndex names,
      RoleRules roles,
      DescriptionFinder described,
      DescriptionResolver descriptions,
      PronounResolver pronouns) {
    this.tokens = tokens;
    this.names = names;
    this.roles = roles;
    this.described = described;
    this.descriptions = descriptions;
    this.pronouns = pronouns;
  }

  /** Takes in who else is mentioned; a pair or a group that speaks is "they" already. */
  void learn(Referent who) {
    known |= who.kind() == Referent.Kind.GROUP;
  }

  /**
   * "The drivers came": who can be "they" afterwards, if the text knows no others. To whom
   * something is done says less: "The residents were moved. They said …".
   */
  void mention(int token) {
    int end = known ? -1 : described.endOfSeveral(token);
    Role role = end < 0 ? Role.OTHER : roles.of(token, end);
    boolean acts = end >= 0 && end < tokens.size() && !NO_ACT.contains(tokens.lower(end));
    Referent who = role.isSubject() && acts ? descriptions.resolve(names.phrase(token, end)) : null;
    if (who != null && who.kind() == Referent.Kind.GROUP) {
      pronouns.mention(who, token, end, end, role);
    }
  }
}
