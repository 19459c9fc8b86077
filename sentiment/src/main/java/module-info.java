/** The tone of a document, and toward whom. */
module dev.lede.sentiment {
  requires static transitive org.jspecify;
  requires transitive dev.lede.quotes;

  exports dev.lede.sentiment;
}
