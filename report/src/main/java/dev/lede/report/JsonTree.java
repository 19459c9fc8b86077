package dev.lede.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.lede.document.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A value of JSON that knows where it stands, so that it can say what is wrong with it. */
final class JsonTree {

  private static final int LONGEST_SHOWN = 40;
  private static final int DEEPEST = 100;

  /** A text may be as long as a string; deeper than a report no JSON of one is nested. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  /** True, false or null, which no report has. */
  private record Literal(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final String path;
  private final Object value;

  private JsonTree(String path, Object value) {
    this.path = path;
    this.value = value;
  }

  static JsonTree parse(String json) {
    try (JsonParser in = FACTORY.createParser(json)) {
      if (in.nextToken() == null) {
        throw new ReportFormatException("an empty text is no JSON of a report");
      }
      Object value = value(in);
      if (in.nextToken() != null) {
        throw new ReportFormatException(
            "there is more behind the JSON of a report; give one report at a time");
      }
      return new JsonTree("", value);
    } catch (JsonProcessingException e) {
      throw new ReportFormatException(
          "this is no JSON of a report: %s, in line %d, column %d"
              .formatted(
                  e.getOriginalMessage(),
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr()),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("no reading of a string fails", e);
    }
  }

  private static Object value(JsonParser in) throws IOException {
    JsonToken token = in.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String name = in.currentName();
          in.nextToken();
          members.put(name, value(in));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(in));
        }
        yield items;
      }
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      default -> new Literal(in.getText());
    };
  }

  /** Of an object the member with a name. */
  JsonTree get(String name) {
    return find(name).orElseThrow(() -> wrong("must have a member \"" + name + "\""));
  }

  Optional<JsonTree> find(String name) {
    Object member = members().get(name);
    return Optional.ofNullable(member).map(found -> new JsonTree(path + "/" + name, found));
  }

  /** The members of an object that are numbers. */
  Map<String, Double> numbers() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (Object name : members().keySet()) {
      numbers.put(name.toString(), get(name.toString()).number());
    }
    return numbers;
  }

  private Map<?, ?> members() {
    if (value instanceof Map<?, ?> members) {
      return members;
    }
    throw wrong("must be an object");
  }

  List<JsonTree> items() {
    if (!(value instanceof List<?> items)) {
      throw wrong("must be an array");
    }
    List<JsonTree> trees = new ArrayList<>();
    for (Object item : items) {
      trees.add(new JsonTree(path + "/" + trees.size(), item));
    }
    return trees;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw wrong("must be a string");
  }

  double number() {
    if (value instanceof Double number && Double.isFinite(number)) {
      return number;
    }
    throw wrong("must be a finite number");
  }

  int integer() {
    double number = number();
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw wrong("must be an integer");
    }
    return (int) number;
  }

  /** The item of a list at the place that this number gives. */
  <T> T of(List<T> list) {
    int index = integer();
    if (index < 0 || index >= list.size()) {
      throw wrong("must be a place in a list of " + list.size());
    }
    return list.get(index);
  }

  <E extends Enum<E>> E constant(Class<E> kind) {
    return named(List.of(kind.getEnumConstants()), Enum::name);
  }

  /** The one of some constants whose name is this string, in lower case. */
  <E extends Enum<E>> E lowerCaseConstant(List<E> constants) {
    return named(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  private <E extends Enum<E>> E named(List<E> constants, Function<E, String> name) {
    String text = text();
    return constants.stream()
        .filter(constant -> name.apply(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "must be one of "
                        + constants.stream().map(name).collect(Collectors.joining(", "))));
  }

  Span span() {
    int begin = get("begin").integer();
    int end = get("end").integer();
    return made(() -> new Span(begin, end));
  }

  List<Span> spans() {
    return items().stream().map(JsonTree::span).toList();
  }

  /** What is made of this value; that it cannot be made is said with where the value stands. */
  <T> T made(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (ReportFormatException e) {
      throw e;
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new ReportFormatException(place() + " cannot be: " + e.getMessage(), e);
    }
  }

  ReportFormatException wrong(String must) {
    return new ReportFormatException(place() + " " + must + ", and is " + shown());
  }

  private String shown() {
    if (value instanceof Map<?, ?> members) {
      return "an object of " + members.size();
    }
    if (value instanceof List<?> items) {
      return "an array of " + items.size();
    }
    String shown = value.toString();
    return shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
  }

  private String place() {
    return path.isEmpty() ? "the JSON" : path;
  }
}
