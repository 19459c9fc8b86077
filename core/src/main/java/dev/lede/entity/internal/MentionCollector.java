package dev.lede.entity.internal;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Collects the pronouns and descriptions that mean somebody with a name, and adds them to the
 * entities. What is a mention already, such as a name, is none again.
 */
final class MentionCollector {

  private final Document document;
  private final IdentityHashMap<Referent, List<Mention>> found = new IdentityHashMap<>();
  private final Set<Span> taken = new HashSet<>();

  MentionCollector(Document document, List<Mention> names) {
    this.document = document;
    names.forEach(name -> taken.add(name.span()));
  }

  /** Takes in a mention if it means an entity. */
  void add(Referent who, Mention.Form form, Span span) {
    Entity entity = who.entity();
    if (entity != null && taken.add(span)) {
      found
          .computeIfAbsent(who, w -> new ArrayList<>())
          .add(new Mention(span, document.textOf(span), entity.kind(), form));
    }
  }

  /** Returns the entities with all their mentions; their referents mean these from now on. */
  Entities addedTo(Entities joined, NameIndex names) {
    Entities.Builder all = Entities.builder(document);
    List<Referent> referents = new ArrayList<>();
    for (Entity entity : joined.all()) {
      Referent referent = names.referent(entity);
      referents.add(referent);
      List<Mention> mentions = new ArrayList<>(entity.mentions());
      mentions.addAll(found.getOrDefault(referent, Collections.emptyList()));
      all.addMentions(entity.name(), entity.kind(), mentions);
    }
    Entities whole = all.build();
    for (int e = 0; e < referents.size(); e++) {
      referents.get(e).become(whole.all().get(e));
    }
    return whole;
  }
}
