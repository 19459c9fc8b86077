package dev.lede.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its article: the objects of schema.org in its scripts, those
 * of an article first. Objects may stand in lists, in a {@code @graph} or in each other, and refer
 * to each other by {@code @id}. A script that is no JSON is ignored.
 */
final class LinkedArticle {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Line breaks in texts and commas before a bracket are common in hand-made JSON-LD.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          // Names that any page may invent must not be kept for good.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /** Articles whose names do not end in "Article". */
  private static final Set<String> ARTICLES =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "Review", "Recipe");

  private static final String PAGE = "WebPage";
  private static final String SITE = "WebSite";

  /** How deep names of names are followed. */
  private static final int DEEPEST = 4;

  private final List<Map<?, ?>> objects = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  private LinkedArticle() {}

  /** Reads the scripts of a page. */
  static LinkedArticle of(org.jsoup.nodes.Document page) {
    LinkedArticle found = new LinkedArticle();
    for (Element script : page.select("script[type^=application/ld+json]")) {
      values(script.data()).forEach(found::collect);
    }
    return found;
  }

  /** The values of a script that stand before its first fault. */
  private static List<@Nullable Object> values(String script) {
    List<@Nullable Object> values = new ArrayList<>();
    try (JsonParser in = JSON.createParser(unwrapped(script))) {
      while (in.nextToken() != null) {
        values.add(value(in));
      }
      return values;
    } catch (IOException broken) {
      return values;
    }
  }

  private static String unwrapped(String script) {
    return script
        .replace("<![CDATA[", "")
        .replace("]]>", "")
        .replace("<!--", "")
        .replace("-->", "")
        .replaceAll("(?m)^\\s*//\\s*$", "");
  }

  private static @Nullable Object value(JsonParser in) throws IOException {
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        in.nextToken();
        members.put(name, value(in));
      }
      return members;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> items = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(in));
      }
      return items;
    }
    return in.getText();
  }

  private void collect(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      objects.add(object);
      if (object.get("@id") instanceof String id && object.size() > 1) {
        byId.putIfAbsent(id, object);
      }
      object.values().forEach(this::collect);
    } else if (value instanceof List<?> items) {
      items.forEach(this::collect);
    }
  }

  /** The texts of a property of the article, or if there is no article of the page. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    for (Map<?, ?> object : articles()) {
      addNames(object.get(property), texts, 0);
    }
    return texts;
  }

  /** The texts of a property of the web page, which others than its article may have set. */
  List<String> ofPage(String property) {
    List<String> texts = new ArrayList<>();
    for (Map<?, ?> object : objects) {
      if (types(object).stream()
          .anyMatch(type -> type.endsWith(PAGE) || type.equals("VideoObject"))) {
        addNames(object.get(property), texts, 0);
      }
    }
    return texts;
  }

  /** The names of the authors of the first article that has any. */
  List<String> authors() {
    for (Map<?, ?> article : articles()) {
      for (String property : List.of("author", "creator")) {
        List<String> names = new ArrayList<>();
        addNames(article.get(property), names, 0);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** The name of the web site. */
  Optional<String> site() {
    return objects.stream()
        .filter(object -> types(object).contains(SITE))
        .map(object -> object.get("name"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }

  /** Whether an article is said to be not free to read. */
  boolean isPaywalled() {
    return articles().stream()
        .map(article -> String.valueOf(article.get("isAccessibleForFree")))
        .anyMatch("false"::equalsIgnoreCase);
  }

  private List<Map<?, ?>> articles() {
    List<Map<?, ?>> articles = new ArrayList<>();
    for (Map<?, ?> object : objects) {
      if (types(object).stream().anyMatch(LinkedArticle::isArticle)) {
        articles.add(object);
      }
    }
    return articles;
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || ARTICLES.contains(type);
  }

  private static List<String> types(Map<?, ?> object) {
    Object type = object.get("@type");
    List<?> all = type instanceof List<?> several ? several : List.of(String.valueOf(type));
    return all.stream()
        .map(String::valueOf)
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .toList();
  }

  private void addNames(@Nullable Object value, List<String> names, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof String text && !text.isBlank()) {
      names.add(text);
    } else if (value instanceof List<?> several) {
      several.forEach(each -> addNames(each, names, depth + 1));
    } else if (value instanceof Map<?, ?> object) {
      Map<?, ?> known = object;
      if (!object.containsKey("name") && object.get("@id") instanceof String id) {
        known = byId.getOrDefault(id, object);
      }
      addNames(known.get("name"), names, depth + 1);
    }
  }
}
