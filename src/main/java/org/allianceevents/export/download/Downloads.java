package org.allianceevents.export.download;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceevents.export.Export;
import org.allianceevents.export.ExportConfig;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.Release;
import org.allianceevents.search.Deadline;
import org.allianceevents.search.ReleaseChanged;
import org.jspecify.annotations.Nullable;

/**
 * The files of the release that is loaded: made when somebody first asks for one, and kept until the next release. What has been
 * cleared away meanwhile is made anew.
 */
@ApplicationScoped
public class Downloads {

    /** A release comes every few weeks; a third one while files are made is no accident. */
    private static final int ATTEMPTS = 3;

    private final Export export;
    private final CurrentRelease current;
    private final ExportConfig config;
    private volatile @Nullable ReleaseFiles made;

    Downloads(Export export, CurrentRelease current, ExportConfig config) {
        this.export = export;
        this.current = current;
        this.config = config;
    }

    /** The files; on a thread that may block. Whoever asks while they are made waits. */
    public synchronized ReleaseFiles get() {
        for (int attempt = 1; ; attempt++) {
            Release release = current.get();
            ReleaseFiles known = made;
            if (known != null && isOf(release, known)) {
                return known;
            }
            try {
                discard();
                known = make(release);
                made = known;
                return known;
            } catch (IOException | ReleaseChanged e) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException("The files of release " + release.version() + " can't be made", e);
                }
            }
        }
    }

    /** The files, if somebody has asked for one since the release came; it waits for nothing. */
    public Optional<ReleaseFiles> find() {
        ReleaseFiles files = made;
        return Optional.ofNullable(files).filter(known -> isOf(current.get(), known));
    }

    private static boolean isOf(Release release, ReleaseFiles known) {
        return known.release().id() == release.id() && known.areThere();
    }

    private ReleaseFiles make(Release release) throws IOException {
        Path directory = Files.createTempDirectory("alliance-events-");
        try {
            return new ReleaseFilesWriter(export, release, directory, Deadline.in(config.time())).write();
        } catch (IOException | RuntimeException e) {
            delete(directory);
            throw e;
        }
    }

    /** Files that are being sent just now are sent to their end: their directory entries alone go. */
    @PreDestroy
    synchronized void discard() {
        ReleaseFiles known = made;
        if (known != null) {
            delete(known.directory());
            made = null;
        }
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
