package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;

/**
 * Descriptions that say what somebody is who is mentioned beside them: "N., a nurse," and "his
 * father, N.,". They are nobody else, and a name behind one has the role of the whole.
 */
final class Appositions {

  private final TokenIndex tokens;
  private final NameIndex names;
  private final RoleRules roles;
  private int lastName = -1;
  private Role lastRole = Role.OTHER;

  Appositions(TokenIndex tokens, NameIndex names, RoleRules roles) {
    this.tokens = tokens;
    this.names = names;
    this.roles = roles;
  }

  /**
   * Whether a description is an apposition or a predicate. If a name follows it, that name is kept
   * for {@link #role}.
   */
  boolean isSaidOfAnother(int begin, int end) {
    if (roles.isPredicate(begin)) {
      return true;
    }
    if (begin > 1
        && tokens.text(begin - 1).equals(",")
        && tokens.sentence(begin - 2) == tokens.sentence(begin)
        && names.isPerson(begin - 2)
        && !roles.isVerb(Math.min(end, tokens.size() - 1))) {
      return true; // "N., a nurse,"
    }
    if (end + 1 < tokens.size()
        && tokens.text(end).equals(",")
        && tokens.sentence(end + 1) == tokens.sentence(begin)
        && names.isPerson(end + 1)) {
      int name = names.nameAt(end + 1);
      int behind = names.end(name);
      if (behind >= tokens.size()
          || tokens.sentence(behind) != tokens.sentence(begin)
          || NounPhrase.isPunctuation(tokens, behind)) {
        lastName = name;
        lastRole = roles.of(begin, behind);
        return true; // "his father, N.,"
      }
    }
    return false;
  }

  /** The role of a name: its own, or that of the description before it if that is more. */
  Role role(int name, Role own) {
    return lastName == name && lastRole.compareTo(own) < 0 ? lastRole : own;
  }
}
