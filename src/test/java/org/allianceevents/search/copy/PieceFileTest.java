package org.allianceevents.search.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces of a file are found by their keys, and the file is nobody else's. */
class PieceFileTest {

    private static final long RELEASE = 28_688_000L << 32;
    private static final long ENOUGH = 1000;

    @TempDir
    Path directory;

    @Test
    void piecesComeInTheOrderOfTheKeys() throws IOException {
        try (PieceFile file = file("one", "two", "three", "日米", "five")) {
            assertThat(read(file, 1)).hasValue("one");
            assertThat(read(file, 4)).hasValue("日米");
            assertThat(read(file, 5, 1, 2, 4)).hasValue("onetwo日米five");
            assertThat(read(file, 1, 2, 3, 4, 5)).hasValue("onetwothree日米five");
            assertThat(read(file)).hasValue("");
        }
    }

    @Test
    void aKeyWithoutAPieceIsNotThere() throws IOException {
        try (PieceFile file = file(null, "two", null, "four", null)) {
            assertThat(read(file, 4, 2)).hasValue("twofour");
            assertThat(Stream.of(0, 1, 3, 5, 6, -7).map(key -> readUnchecked(file, 2, key)))
                    .containsOnly(Optional.empty());
        }
    }

    @Test
    void theFileHasNoName() throws IOException {
        try (PieceFile file = file("one", "two");
                Stream<Path> names = Files.list(directory)) {
            assertThat(names).isEmpty();
            assertThat(read(file, 2)).hasValue("two");
        }
    }

    @Test
    void moreThanMayBeIsRefused() throws IOException {
        try (PieceFileWriter writer = new PieceFileWriter(directory, RELEASE, RELEASE + 3, 5)) {
            writer.add(RELEASE + 1, bytes("five"));
            assertThatThrownBy(() -> writer.add(RELEASE + 2, bytes("55")))
                    .isInstanceOf(CopyTooLarge.class)
                    .hasMessageContaining("5 bytes");
            writer.add(RELEASE + 3, bytes("5"));
            try (PieceFile file = writer.finish()) {
                assertThat(read(file, 1, 3)).hasValue("five5");
            }
        }
    }

    @Test
    void whoeverReadsAClosedFileIsTold() throws IOException {
        PieceFile file = file("one");
        file.close();

        assertThatThrownBy(() -> read(file, 1)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void whereNoFileCanBeMadeIsSaid() {
        Path nowhere = directory.resolve("nowhere");

        assertThatThrownBy(() -> new PieceFileWriter(nowhere, RELEASE, RELEASE + 1, ENOUGH))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }

    /** A file of these pieces, by the keys 1, 2, …; null for a key without one. */
    private PieceFile file(String... pieces) throws IOException {
        try (PieceFileWriter writer = new PieceFileWriter(directory, RELEASE, RELEASE + pieces.length, ENOUGH)) {
            for (int i = 0; i < pieces.length; i++) {
                if (pieces[i] != null) {
                    writer.add(RELEASE + 1 + i, bytes(pieces[i]));
                }
            }
            return writer.finish();
        }
    }

    private static Optional<String> read(PieceFile file, int... keys) throws IOException {
        List<Long> rows = Arrays.stream(keys).mapToObj(key -> RELEASE + key).toList();
        return file.read(rows).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<String> readUnchecked(PieceFile file, int... keys) {
        try {
            return read(file, keys);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
