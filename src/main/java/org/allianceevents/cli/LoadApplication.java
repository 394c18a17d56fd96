package org.allianceevents.cli;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.load.LoadException;
import org.allianceevents.load.Reader;

/** Loads, says what it did, and ends. */
@Dependent
public class LoadApplication implements QuarkusApplication {

    private final DatasetLoader loader;
    private final Reader reader;

    LoadApplication(DatasetLoader loader, Reader reader) {
        this.loader = loader;
        this.reader = reader;
    }

    @Override
    public int run(String... args) {
        try {
            reader.admit();
            System.out.println(loader.loadFrom(Path.of(args[0])).message());
            return 0;
        } catch (LoadException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
