/** Which sentences of a document matter. */
module dev.lede.summarize {
  requires static transitive org.jspecify;
  requires transitive dev.lede.core;
  requires edu.stanford.nlp.corenlp;

  exports dev.lede.summarize;
}
