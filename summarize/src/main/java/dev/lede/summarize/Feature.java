package dev.lede.summarize;

/**
 * What {@link LearnedRanker} sees of a sentence. Terms are base forms without stop words; vectors
 * are tf-idf vectors of terms, as in {@link LexRank}.
 */
public enum Feature {
  /** 1 for the first sentence, 0 for others (Baxendale 1958, IBM Journal 2). */
  FIRST,
  /** 1 / (1 + the number of sentences before). */
  INVERSE_POSITION,
  /** The natural logarithm of 1 + the number of sentences before. */
  LOG_POSITION,
  /** The share of the article's sentences that stand before. */
  RELATIVE_POSITION,
  /** 1 for the first three sentences, 0 for others. */
  EARLY,
  /**
   * For the first three sentences 1 / the number of the article's sentences, 0 for others: the
   * beginning of a short article says more of it.
   */
  EARLY_OF_FEW,
  /**
   * The sum of the cosines to the sentences after it, divided by the greatest of the article (Zheng
   * and Lapata, ACL 2019, section 2.2).
   */
  FORWARD_CENTRALITY,
  /** The sum of the cosines to the sentences before it, divided by the greatest of the article. */
  BACKWARD_CENTRALITY,
  /** The cosine to the sum of all sentences' vectors (Radev et al. 2004). */
  CENTROID,
  /** The cosine to the first sentence; 1 for that itself. */
  LEAD_SIMILARITY,
  /**
   * The share of the article's ten most telling terms that it holds, 1 at most. Terms equal to the
   * tenth count too. Most telling are those with the greatest count times inverse document
   * frequency in other news (Spärck Jones 1972).
   */
  KEY_TERMS,
  /** The mean inverse document frequency, in other news, of its terms; 0 without any. */
  MEAN_IDF,
  /**
   * The mean share of its terms among all of the article (Nenkova and Vanderwende 2005, SumBasic).
   */
  TERM_PROBABILITY,
  /** The share of its terms that no sentence before has. */
  NEW_TERMS,
  /** The natural logarithm of 1 + its words (Kupiec, Pedersen and Chen, SIGIR 1995). */
  LENGTH,
  /** How far it falls short of ten words, as a share of ten. */
  SHORT,
  /** By how many words it goes beyond thirty, as a share of thirty. */
  LONG,
  /** The share of its words, but the first, that begin with a capital (Kupiec et al. 1995). */
  NAMES,
  /** The share of its tokens that hold a digit (Lin and Hovy, 2002). */
  NUMBERS,
  /** The share of its tokens that stand in double quotation marks. */
  QUOTED,
  /**
   * 1 if it begins with a personal or demonstrative pronoun, which may have lost its antecedent.
   */
  OPENS_WITH_PRONOUN,
  /** 1 if it begins with a connective, such as "But" or "However". */
  OPENS_WITH_CONNECTIVE,
  /** 1 if it ends with a question mark, before closing marks. */
  QUESTION,
  /** The share of its words that are in capitals, of two letters or more. */
  CAPITALS,
  /** The share of its words that are pronouns of the first or second person. */
  FIRST_PERSON,
  /** 1 if it has a verb of saying in the past or present. */
  SAYING,
  /** 1 if it names a day of the week, a month, or "today", "yesterday" or "tomorrow". */
  DAY,
  /** 1 if it does not end like a sentence, as a caption or a heading that was taken for one. */
  UNFINISHED,
  /** The share of its terms that three sentences of the article have, or more. */
  FREQUENT_TERMS,
  /** The mean natural logarithm of the number of sentences that have each of its terms. */
  MEAN_FREQUENCY,
  /**
   * How far {@link #FORWARD_CENTRALITY} is above the mean of the article's sentences, in standard
   * deviations; 0 where all are equal. So are the next six.
   */
  RELATIVE_FORWARD_CENTRALITY,
  /** {@link #CENTROID} beside the article's other sentences. */
  RELATIVE_CENTROID,
  /** {@link #KEY_TERMS} beside the article's other sentences. */
  RELATIVE_KEY_TERMS,
  /** {@link #TERM_PROBABILITY} beside the article's other sentences. */
  RELATIVE_TERM_PROBABILITY,
  /** {@link #LENGTH} beside the article's other sentences. */
  RELATIVE_LENGTH,
  /** {@link #NAMES} beside the article's other sentences. */
  RELATIVE_NAMES,
  /** {@link #NUMBERS} beside the article's other sentences. */
  RELATIVE_NUMBERS
}
