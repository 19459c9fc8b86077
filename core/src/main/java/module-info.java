/**
 * What a text is: documents with their blocks, sentences and tokens, and the entities that they
 * name.
 */
module dev.lede.core {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires edu.stanford.nlp.corenlp;
  requires org.apache.commons.text;
  requires org.jsoup;

  exports dev.lede.document;
  exports dev.lede.entity;
  exports dev.lede.document.internal to
      dev.lede.summarize,
      dev.lede.encoder,
      dev.lede.quotes,
      dev.lede.sentiment,
      dev.lede.report;
  exports dev.lede.entity.internal to
      dev.lede.encoder,
      dev.lede.quotes;
}
