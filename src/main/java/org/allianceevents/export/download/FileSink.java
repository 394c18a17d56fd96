package org.allianceevents.export.download;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.allianceevents.export.ExportHead;
import org.allianceevents.export.ExportSink;
import org.allianceevents.load.Release;
import org.allianceevents.search.Deadline;

/** An export into a file, of one release alone. */
final class FileSink implements ExportSink, AutoCloseable {

    private final Path file;
    private final Release release;
    private final Deadline deadline;
    private OutputStream out = OutputStream.nullOutputStream();

    FileSink(Path file, Release release, Deadline deadline) {
        this.file = file;
        this.release = release;
        this.deadline = deadline;
    }

    @Override
    public String address() {
        return file.getFileName().toString();
    }

    @Override
    public Deadline untilOpen() {
        return deadline;
    }

    @Override
    public Deadline untilEnd() {
        return deadline;
    }

    @Override
    public Optional<OutputStream> open(ExportHead head) throws IOException {
        if (head.release().id() != release.id()) {
            throw new IOException("Release " + release.version() + " was replaced while its files were made");
        }
        out = new BufferedOutputStream(Files.newOutputStream(file));
        return Optional.of(out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
