package org.allianceevents.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.allianceevents.testsupport.Program;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is packaged, in processes of its own, with the database that it starts by itself. */
class ProgramIT {

    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private Path data;
    private final List<Program> programs = new ArrayList<>();

    @BeforeEach
    void copySample() throws IOException {
        data = directory.resolve("data");
        Files.walkFileTree(SampleDataset.DIRECTORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = data.resolve(SampleDataset.DIRECTORY.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @AfterEach
    void stopAll() {
        programs.forEach(Program::stop);
    }

    @Test
    void loadSaysWhatItDidAndASecondLoadThatNothingIsToDo() {
        Program first = ended("load", data.toString());
        assertThat(first.exitCode()).isZero();
        assertThat(first.output()).contains("Loaded release 2026.11.0 with");

        Program second = ended("load", data.toString());
        assertThat(second.exitCode()).isZero();
        assertThat(second.output()).contains("Release 2026.11.0 is loaded already");
        assertThat(second.servers()).isEmpty();
    }

    @Test
    void whatIsNotValidIsReportedAndNotLoaded() throws IOException {
        Files.writeString(data.resolve("places.yaml"), "- nothing of the sort");

        Program load = ended("load", data.toString());

        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.output()).contains("places.yaml:1").doesNotContain("\tat ");
    }

    @Test
    void serveNeedsADatasetUnlessOneIsLoaded() throws IOException {
        Program without = ended("serve", "--data", directory.resolve("missing").toString());
        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.output())
                .contains("there is no such directory")
                .contains("there is nothing to serve")
                .doesNotContain("\tat ");

        assertThat(ended("load", data.toString()).exitCode()).isZero();
        Files.move(data, directory.resolve("moved"));
        Program with = serving();
        with.terminate();
        assertThat(with.output()).contains("Serving release 2026.11.0, which the database holds from before");
    }

    @Test
    void aSignalEndsTheServiceAndItsDatabase() {
        Program service = serving();
        assertThat(service.servers()).hasSize(1);

        Program second = ended("serve", "--data", data.toString(), "--port", "0");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).contains("is in use by process " + service.pid());

        service.terminate();
        assertThat(service.exitCode()).isEqualTo(143);
        assertThat(service.servers()).isEmpty();
    }

    @Test
    void aServerThatAKilledServiceLeftBehindIsStoppedByTheNext() {
        Program killed = serving();
        List<Long> left = killed.servers();
        killed.kill();
        assertThat(killed.servers()).isEqualTo(left).hasSize(1);

        Program next = serving();
        assertThat(next.output()).contains("Stopping PostgreSQL process " + left.get(0));
        assertThat(next.servers()).hasSize(1).doesNotContainAnyElementsOf(left);

        next.terminate();
        assertThat(next.servers()).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        Program service = serving();

        Program other = ended("serve", "--data", directory.toString(), "--port", String.valueOf(service.port()));

        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.output())
                .contains("Port " + service.port() + " is in use")
                .doesNotContain("\tat ");
    }

    private Program serving() {
        Program program = started("serve", "--data", data.toString(), "--port", String.valueOf(Program.freePort()));
        await().atMost(START).until(program::isReady);
        return program;
    }

    private Program ended(String... arguments) {
        Program program = started(arguments);
        await().atMost(START).until(program::hasEnded);
        return program;
    }

    private Program started(String... arguments) {
        Program program = Program.start(directory.resolve("output-" + programs.size()), arguments);
        programs.add(program);
        return program;
    }
}
