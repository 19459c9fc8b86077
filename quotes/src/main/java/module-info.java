/** Who said what in a document. */
module dev.lede.quotes {
  requires static transitive org.jspecify;
  requires transitive dev.lede.encoder;

  exports dev.lede.quotes;
}
