package dev.lede.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static dev.lede.benchmarks.ArchitectureTest.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.text.Format;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The law that a JVM keeps nothing between two calls, but for what is named here. */
final class GlobalStateRules {

  /** Static fields that hold what can change, each with the reason why it may. */
  private static final Map<String, String> STATE_WITH_A_REASON =
      Map.of(
          "dev.lede.encoder.internal.SharedModel.OPEN",
              "counts the users of a model and frees it after them",
          "dev.lede.spark.Analyzers.OPEN", "an executor has one analyzer for all its tasks");

  private static final List<Class<?>> CHANGES_BY_CLASS =
      List.of(
          Appendable.class,
          BitSet.class,
          Date.class,
          Format.class,
          Iterator.class,
          Matcher.class,
          Random.class,
          Reference.class,
          ThreadLocal.class);

  /** Types whose objects change, whatever the value. */
  private static final DescribedPredicate<JavaClass> CHANGES =
      DescribedPredicate.describe(
          "a type of what changes",
          type ->
              type.isArray()
                  || type.getPackageName().startsWith("java.util.concurrent")
                  || CHANGES_BY_CLASS.stream().anyMatch(type::isAssignableTo));

  /** Types of which the value tells whether it changes. */
  private static final DescribedPredicate<JavaClass> MAY_CHANGE =
      DescribedPredicate.describe(
          "a collection or a type above one",
          type ->
              type.isAssignableTo(Collection.class)
                  || type.isAssignableTo(Map.class)
                  || type.isAssignableFrom(Collection.class)
                  || type.isAssignableFrom(Map.class)
                  || type.isEquivalentTo(Object.class));

  /** The collections of the JDK that refuse every change. */
  private static final Pattern FIXED =
      Pattern.compile("java\\.util\\.(ImmutableCollections|Collections\\$(Unmod|Empty|Single)).*");

  @ArchTest
  static final ArchRule NO_GLOBAL_STATE =
      fields()
          .that()
          .areDeclaredInClassesThat(PUBLISHED)
          .and()
          .areStatic()
          .should()
          .beFinal()
          .andShould(holdNothingThatChanges());

  @ArchTest
  static void everyReasonForStateIsStillNeeded(JavaClasses classes) {
    Set<String> fields =
        classes.that(PUBLISHED).stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> whatChanges(field).isPresent())
            .map(JavaField::getFullName)
            .collect(Collectors.toSet());

    assertThat(fields).containsAll(STATE_WITH_A_REASON.keySet());
  }

  private static ArchCondition<JavaField> holdNothingThatChanges() {
    return new ArchCondition<>("hold nothing that changes") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!STATE_WITH_A_REASON.containsKey(field.getFullName())) {
          whatChanges(field)
              .ifPresent(
                  what ->
                      events.add(
                          SimpleConditionEvent.violated(
                              field, field.getFullName() + " holds " + what)));
        }
      }
    };
  }

  /**
   * Names what a static field holds that can change, by its type or, where the type does not tell,
   * by its value. What the compiler adds, such as the array of an enum's constants, is left out.
   */
  private static Optional<String> whatChanges(JavaField field) {
    if (!field.getModifiers().contains(JavaModifier.STATIC)
        || field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return Optional.empty();
    }
    if (CHANGES.test(field.getRawType())) {
      return Optional.of(field.getRawType().getName());
    }
    return MAY_CHANGE.test(field.getRawType()) ? whatChanges(valueOf(field)) : Optional.empty();
  }

  private static Optional<String> whatChanges(Object value) {
    if (value instanceof Map<?, ?> map) {
      return FIXED.matcher(value.getClass().getName()).matches()
          ? map.values().stream().flatMap(v -> whatChanges(v).stream()).findFirst()
          : Optional.of(value.getClass().getName());
    }
    if (value instanceof Collection<?> collection) {
      return FIXED.matcher(value.getClass().getName()).matches()
          ? collection.stream().flatMap(v -> whatChanges(v).stream()).findFirst()
          : Optional.of(value.getClass().getName());
    }
    return value.getClass().isArray()
            || CHANGES_BY_CLASS.stream().anyMatch(c -> c.isInstance(value))
        ? Optional.of(value.getClass().getName())
        : Optional.empty();
  }

  private static Object valueOf(JavaField field) {
    try {
      Field reflected = Class.forName(field.getOwner().getName()).getDeclaredField(field.getName());
      reflected.setAccessible(true);
      return Objects.requireNonNull(reflected.get(null), field.getFullName());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(field.getFullName() + " cannot be read", e);
    }
  }
}
