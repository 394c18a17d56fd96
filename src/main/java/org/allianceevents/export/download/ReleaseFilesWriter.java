package org.allianceevents.export.download;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.allianceevents.export.Export;
import org.allianceevents.export.ExportFile;
import org.allianceevents.export.ExportRequest;
import org.allianceevents.export.download.ReleaseFiles.Print;
import org.allianceevents.load.Release;
import org.allianceevents.search.Deadline;

/** Makes the files of one release in a directory: the same bytes each time from the same release. */
final class ReleaseFilesWriter {

    private static final List<ExportFile> TABLES = Arrays.stream(ExportFile.values())
            .filter(file -> !file.columns().isEmpty())
            .toList();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Export export;
    private final Release release;
    private final Path directory;
    private final Deadline deadline;

    ReleaseFilesWriter(Export export, Release release, Path directory, Deadline deadline) {
        this.export = export;
        this.release = release;
        this.directory = directory;
        this.deadline = deadline;
    }

    /** @throws IOException if the release was replaced meanwhile, or there is no room */
    ReleaseFiles write() throws IOException {
        for (ExportFile table : TABLES) {
            write(table, directory.resolve(table.path()));
        }
        write(ExportFile.EVENTS_JSONL, path(DownloadFile.JSON_LINES));
        SqliteFile.write(path(DownloadFile.SQLITE), directory, TABLES);
        zip();
        Map<DownloadFile, Print> prints = new EnumMap<>(DownloadFile.class);
        for (DownloadFile file : List.of(DownloadFile.ZIP, DownloadFile.SQLITE, DownloadFile.JSON_LINES)) {
            prints.put(file, print(path(file)));
        }
        String sums = prints.entrySet().stream()
                .map(entry -> entry.getValue().sha256() + "  " + entry.getKey().fileName() + "\n")
                .collect(Collectors.joining());
        Files.writeString(path(DownloadFile.CHECKSUMS), sums);
        prints.put(DownloadFile.CHECKSUMS, print(path(DownloadFile.CHECKSUMS)));
        return new ReleaseFiles(release, directory, prints);
    }

    private Path path(DownloadFile file) {
        return directory.resolve(file.fileName());
    }

    private void write(ExportFile file, Path path) throws IOException {
        Map<String, List<String>> parameters =
                file == ExportFile.FORCE_LEVELS_CSV ? Map.of() : Map.of("sort", List.of("startDate"));
        try (FileSink sink = new FileSink(path, release, deadline)) {
            export.write(ExportRequest.of(file, parameters), sink);
        }
    }

    private void zip() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path(DownloadFile.ZIP)))) {
            begin(zip, "datapackage.json");
            zip.write(JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(DataPackage.of(release, TABLES))
                    .getBytes(StandardCharsets.UTF_8));
            for (ExportFile table : TABLES) {
                begin(zip, table.path());
                Files.copy(directory.resolve(table.path()), zip);
            }
        }
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(release.releasedOn().atStartOfDay());
        zip.putNextEntry(entry);
    }

    private static Print print(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return new Print(Files.size(file), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
