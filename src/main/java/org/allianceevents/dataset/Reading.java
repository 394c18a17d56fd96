package org.allianceevents.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.allianceevents.dataset.schema.DocumentSchema;
import org.allianceevents.dataset.schema.Violation;
import org.allianceevents.dataset.yaml.FileText;
import org.allianceevents.dataset.yaml.YamlDocument;
import org.jspecify.annotations.Nullable;

/** One reading of a directory: files, documents, draft, rules, dataset. */
final class Reading {

    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final DatasetDirectory directory;

    /**
     * A file as read. The document is null if the file is no YAML or could not be understood; the text is null if it
     * could not even be decoded.
     */
    private record Content(
            DatasetFile file, byte @Nullable [] bytes, @Nullable String text, @Nullable Document document) {}

    Reading(Path root) {
        this.directory = new DatasetDirectory(root, problems::add);
    }

    DatasetReader.Result result() {
        List<Content> contents =
                directory.files().parallelStream().map(this::read).toList();
        Draft draft = draft(contents);
        List<ForceLevels.Line> forceLevels = forceLevels(contents);
        Rules.check(draft, forceLevels, problems::add);
        if (!problems.isEmpty()) {
            return new DatasetReader.Result(
                    null, problems.stream().distinct().sorted().toList());
        }
        return new DatasetReader.Result(dataset(draft, forceLevels, checksum(contents)), List.of());
    }

    private Content read(DatasetFile file) {
        byte[] bytes = directory.read(file);
        if (bytes == null) {
            return new Content(file, null, null, null);
        }
        String text = FileText.decode(bytes, finding -> problems.add(Problem.of(file.path(), finding)));
        boolean yaml = text != null && file.type() != FileType.FORCE_LEVELS;
        return new Content(file, bytes, text, yaml ? document(file, text) : null);
    }

    private @Nullable Document document(DatasetFile file, String text) {
        YamlDocument yaml = YamlDocument.parse(text, finding -> problems.add(Problem.of(file.path(), finding)));
        if (yaml == null) {
            return null;
        }
        List<Violation> violations = DocumentSchema.named(file.type().schema()).validate(yaml.json());
        Document document = new Document(
                file,
                yaml,
                violations.stream().map(Violation::pointer).collect(Collectors.toSet()),
                violations.stream()
                        .filter(Violation::blocking)
                        .map(Violation::pointer)
                        .collect(Collectors.toSet()));
        if (violations.isEmpty()) {
            DatasetFormatter.check(file, yaml, problems::add);
        }
        violations.forEach(v -> problems.add(document.problem(v.pointer(), v.cause(), v.remedy())));
        return document;
    }

    private Draft draft(Collection<Content> contents) {
        List<Document> documents = new ArrayList<>();
        List<DatasetFile> unreadable = new ArrayList<>();
        for (Content content : contents) {
            if (content.document() != null) {
                documents.add(content.document());
            } else {
                unreadable.add(content.file());
            }
        }
        return new Draft(documents, unreadable, problems::add);
    }

    private List<ForceLevels.Line> forceLevels(Collection<Content> contents) {
        Optional<Content> csv = contents.stream()
                .filter(content -> content.file().type() == FileType.FORCE_LEVELS && content.text() != null)
                .findFirst();
        return csv.map(content -> new ForceLevels(content.file().path(), problems::add)
                        .read(Objects.requireNonNull(content.text())))
                .orElse(List.of());
    }

    private static Dataset dataset(Draft draft, List<ForceLevels.Line> forceLevels, String checksum) {
        return new Dataset(
                draft.release().orElseThrow().value(),
                draft.events().all().stream()
                        .map(event -> ParticipantOffices.resolve(event.value(), draft.actors()))
                        .toList(),
                values(draft.actors()),
                values(draft.places()),
                values(draft.series()),
                SourceRules.publishers(draft),
                ListMapping.sorted(draft.redirects()),
                forceLevels.stream().map(ForceLevels.Line::entry).toList(),
                List.copyOf(draft.glossary()),
                checksum);
    }

    private static <T> List<T> values(Slugs<T> slugs) {
        return slugs.all().stream().map(Located::value).toList();
    }

    /** Over the path, length and content of each file, in the order of the paths. */
    private static String checksum(Collection<Content> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Content content : contents) {
                byte[] name = content.file().name().getBytes(StandardCharsets.UTF_8);
                byte[] bytes = content.bytes() == null ? new byte[0] : content.bytes();
                digest.update(name);
                digest.update(ByteBuffer.allocate(1 + Integer.BYTES)
                        .put((byte) 0)
                        .putInt(bytes.length)
                        .flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
