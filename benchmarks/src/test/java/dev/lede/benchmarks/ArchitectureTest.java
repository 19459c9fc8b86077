package dev.lede.benchmarks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The laws of the architecture. They stand here because benchmarks see every other module. */
@AnalyzeClasses(packages = "dev.lede", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] CORE = {"dev.lede.document..", "dev.lede.entity.."};
  private static final String SUMMARIZE = "dev.lede.summarize..";
  private static final String ENCODER = "dev.lede.encoder..";
  private static final String QUOTES = "dev.lede.quotes..";
  private static final String SENTIMENT = "dev.lede.sentiment..";
  private static final String REPORT = "dev.lede.report..";
  private static final String SPARK = "dev.lede.spark..";

  private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("dev.lede..");
  private static final DescribedPredicate<JavaClass> INTERNAL = resideInAPackage("..internal..");
  static final DescribedPredicate<JavaClass> PUBLISHED =
      not(resideInAnyPackage(
              "dev.lede.cli..",
              "dev.lede.examples..",
              "dev.lede.benchmarks..",
              "dev.lede.training..",
              "dev.lede.testing.."))
          .as("a published library");

  /** What a caller must not meet in a signature: it may change or vanish at any release. */
  private static final DescribedPredicate<JavaClass> HIDDEN =
      resideInAnyPackage(
              "edu.stanford.nlp..", "ai.onnxruntime..", "com.fasterxml.jackson..", "org.jsoup..")
          .or(OURS.and(INTERNAL));

  @ArchTest static final ArchTests NO_GLOBAL_STATE = ArchTests.in(GlobalStateRules.class);

  @ArchTest
  static final ArchRule CORE_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat(OURS.and(not(resideInAnyPackage(CORE))));

  @ArchTest
  static final ArchRule SUMMARIZE_KNOWS_ONLY_CORE =
      noClasses()
          .that()
          .resideInAPackage(SUMMARIZE)
          .should()
          .dependOnClassesThat(
              OURS.and(not(resideInAnyPackage(CORE))).and(not(resideInAPackage(SUMMARIZE))));

  @ArchTest
  static final ArchRule ENCODER_KNOWS_ONLY_CORE =
      noClasses()
          .that()
          .resideInAPackage(ENCODER)
          .should()
          .dependOnClassesThat(
              OURS.and(not(resideInAnyPackage(CORE))).and(not(resideInAPackage(ENCODER))));

  @ArchTest
  static final ArchRule QUOTES_KNOW_ONLY_CORE_AND_ENCODER =
      noClasses()
          .that()
          .resideInAPackage(QUOTES)
          .should()
          .dependOnClassesThat(
              OURS.and(not(resideInAnyPackage(CORE)))
                  .and(not(resideInAnyPackage(ENCODER, QUOTES))));

  /** Quotations are values; who finds them is not its business. */
  @ArchTest
  static final ArchRule SENTIMENT_FINDS_NO_QUOTATIONS =
      noClasses()
          .that()
          .resideInAPackage(SENTIMENT)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("dev.lede.quotes.QuoteAttributor");

  @ArchTest
  static final ArchRule SENTIMENT_KNOWS_ONLY_CORE_ENCODER_AND_QUOTATIONS =
      noClasses()
          .that()
          .resideInAPackage(SENTIMENT)
          .should()
          .dependOnClassesThat(
              OURS.and(not(resideInAnyPackage(CORE)))
                  .and(not(resideInAnyPackage(ENCODER, QUOTES, SENTIMENT))));

  @ArchTest
  static final ArchRule REPORT_KNOWS_NOT_WHO_USES_IT =
      noClasses()
          .that()
          .resideInAPackage(REPORT)
          .should()
          .dependOnClassesThat(
              OURS.and(not(resideInAnyPackage(CORE)))
                  .and(not(resideInAnyPackage(SUMMARIZE, ENCODER, QUOTES, SENTIMENT, REPORT))));

  @ArchTest
  static final ArchRule ONLY_THE_SPARK_MODULE_AND_EXAMPLES_KNOW_SPARK =
      noClasses()
          .that(resideOutsideOfPackages(SPARK, "dev.lede.examples.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage(SPARK, "org.apache.spark.."));

  @ArchTest
  static final ArchRule NO_CYCLES_BETWEEN_CAPABILITIES =
      slices().matching("dev.lede.(*)..").should().beFreeOfCycles();

  /** What the encoder's vectors are read by, and the programs that measure and fit these. */
  @ArchTest
  static final ArchRule INTERNALS_OF_THE_ENCODER_ARE_FOR_WHO_READS_AND_MEASURES_IT =
      noClasses()
          .that(
              resideOutsideOfPackages(
                  ENCODER, QUOTES, SENTIMENT, "dev.lede.training..", "dev.lede.benchmarks.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.lede.encoder.internal..");

  /** The tools of the library. */
  @ArchTest
  static final ArchRule INTERNALS_OF_CORE_ARE_FOR_LIBRARIES =
      noClasses()
          .that(not(PUBLISHED))
          .or()
          .resideInAPackage(SPARK)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.lede.document.internal..");

  @ArchTest
  static final ArchRule SIGNATURES_SHOW_NO_HIDDEN_TYPE =
      classes()
          .that(PUBLISHED)
          .and(not(INTERNAL))
          .and()
          .arePublic()
          .should(haveNoHiddenTypeInSignatures());

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes().that(PUBLISHED).should(resideInNullMarkedPackage());

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses().that(PUBLISHED).should(ACCESS_STANDARD_STREAMS).orShould(USE_JAVA_UTIL_LOGGING);

  /** But to say on which platform the native library could not be loaded. */
  @ArchTest
  static final ArchRule THE_ENVIRONMENT_IS_NEITHER_READ_NOR_CHANGED =
      noClasses()
          .that(PUBLISHED)
          .and()
          .doNotHaveFullyQualifiedName("dev.lede.encoder.internal.NativeRuntime")
          .should()
          .accessTargetWhere(
              member("(get|set|clear).*|lineSeparator", System.class)
                  .or(member("getBoolean", Boolean.class))
                  .or(member("getInteger", Integer.class))
                  .or(member("getLong", Long.class))
                  .or(member("(get|set)Default", Locale.class, TimeZone.class))
                  .as("the environment"));

  @ArchTest
  static final ArchRule NO_NETWORK =
      noClasses()
          .that(PUBLISHED)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
                  .or(assignableTo("org.jsoup.Connection")));

  /** Files may be read: a model, say. NativeRuntime has the unpacked library removed at exit. */
  @ArchTest
  static final ArchRule NO_FILE_IS_WRITTEN =
      noClasses()
          .that(PUBLISHED)
          .and()
          .doNotHaveFullyQualifiedName("dev.lede.encoder.internal.NativeRuntime")
          .should()
          .dependOnClassesThat(
              belongToAnyOf(
                  FileOutputStream.class,
                  FileWriter.class,
                  PrintStream.class,
                  PrintWriter.class,
                  RandomAccessFile.class))
          .orShould()
          .accessTargetWhere(
              member(
                      "(write|create|copy|move|rename|delete|mkdir|set).*"
                          + "|new(OutputStream|BufferedWriter|ByteChannel)",
                      Files.class,
                      File.class)
                  .as("what writes files"));

  private static DescribedPredicate<JavaAccess<?>> member(String name, Class<?>... owners) {
    return DescribedPredicate.describe(
        name,
        access ->
            Stream.of(owners).anyMatch(access.getTargetOwner()::isEquivalentTo)
                && access.getName().matches(name));
  }

  private static ArchCondition<JavaClass> haveNoHiddenTypeInSignatures() {
    return new ArchCondition<>("have no type of a library or an internal one in signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        signatureTypes(type)
            .flatMap(used -> used.getAllInvolvedRawTypes().stream())
            .filter(HIDDEN)
            .distinct()
            .forEach(
                hidden ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " shows " + hidden.getName())));
      }
    };
  }

  private static Stream<JavaType> signatureTypes(JavaClass type) {
    Stream<JavaType> ofClass =
        Stream.of(
                type.getSuperclass().stream(),
                type.getInterfaces().stream(),
                type.getTypeParameters().stream())
            .flatMap(types -> types);
    Stream<JavaType> ofFields =
        type.getFields().stream().filter(ArchitectureTest::isVisible).map(JavaField::getType);
    Stream<JavaType> ofCode =
        type.getCodeUnits().stream()
            .filter(ArchitectureTest::isVisible)
            .flatMap(ArchitectureTest::signatureTypes);
    return Stream.of(ofClass, ofFields, ofCode).flatMap(types -> types);
  }

  private static Stream<JavaType> signatureTypes(JavaCodeUnit code) {
    return Stream.of(
            Stream.of(code.getReturnType()),
            code.getParameterTypes().stream(),
            code.getTypeParameters().stream(),
            code.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
    return new ArchCondition<>("reside in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getPackageName() + " has no @NullMarked package-info"));
        }
      }
    };
  }
}
