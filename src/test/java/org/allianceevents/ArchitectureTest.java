package org.allianceevents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package may use which, and what names and nulls are worth. */
class ArchitectureTest {

    private static final String BASE = "org.allianceevents";

    /** Data flows down this list: a package uses those above it and its neighbours on the same line, none below. */
    private static final List<List<String>> ORDER = List.of(
            List.of("dataset"),
            List.of("text", "node", "memory"),
            List.of("event", "actor", "place", "series", "source"),
            List.of("load"),
            List.of("search"),
            List.of("catalog"),
            List.of("digest"),
            List.of("graphql"),
            List.of("export"),
            List.of("pages"),
            List.of("chart"),
            List.of("http"),
            List.of("cli", "embedded"));

    private static final String[] PERSISTENCE = {
        "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "java.sql..", "javax.sql.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void everyPackageHasItsPlace() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(BASE))
                .map(name -> name.substring(BASE.length() + 1).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ORDER.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = within(ORDER.subList(i + 1, ORDER.size()).stream().flatMap(List::stream));
            noClasses()
                    .that()
                    .resideInAnyPackage(within(ORDER.get(i).stream()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** What a curator runs needs neither a database nor a service; the vocabularies alone say how the API names them. */
    @Test
    void theDatasetIsPlainJava() {
        classes()
                .that()
                .resideInAPackage(BASE + ".dataset..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        BASE + ".dataset..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "com.networknt..",
                        "org.apache.commons.csv..",
                        "org.snakeyaml.engine..",
                        "org.eclipse.microprofile.graphql..",
                        "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void fewPackagesKnowTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within(Stream.of(
                        "actor",
                        "place",
                        "series",
                        "source",
                        "load",
                        "search",
                        "catalog",
                        "embedded",
                        "export.download")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PERSISTENCE)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(within(Stream.of("embedded", "export.download")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.jooq..")
                .check(CLASSES);
    }

    @Test
    void statementsAreWrittenBySearchAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..")
                .check(CLASSES);
    }

    @Test
    void nobodyUsesTheOutermost() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE, BASE + ".http..", BASE + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within(Stream.of("http", "cli")))
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)")
                .check(CLASSES);
    }

    @Test
    void nothingIsNullUnlessItSaysSo() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(pack -> !pack.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    private static String[] within(Stream<String> packages) {
        return packages.map(name -> BASE + "." + name + "..").toArray(String[]::new);
    }
}
