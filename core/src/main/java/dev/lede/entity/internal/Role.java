package dev.lede.entity.internal;

/** What a phrase is in its clause, as far as one can tell without a parse. */
enum Role {
  /** The subject of a main clause. */
  SUBJECT,
  /** The subject of a clause that depends on another one: "when N. left". */
  SUBORDINATE_SUBJECT,
  /** An object, an owner, or what follows a preposition. */
  OTHER;

  boolean isSubject() {
    return this != OTHER;
  }
}
