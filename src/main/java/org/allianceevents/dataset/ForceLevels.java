package org.allianceevents.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allianceevents.dataset.yaml.Spelling;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads {@code figures/us-personnel-in-japan.csv}: U.S. personnel in Japan by report date. */
final class ForceLevels {

    private static final List<String> HEADER = List.of("asOf", "area", "service", "personnel", "source", "note");
    private static final Set<String> AREAS = Set.of("Japan", "Ryukyu Islands");
    private static final List<String> SERVICES = Arrays.stream(ForceService.values())
            .map(service -> service.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Commons CSV gives the line in words. */
    private static final Pattern PARSER_SAYS = Pattern.compile("\\(startline (\\d+)\\) (.*)", Pattern.DOTALL);

    /** A line of the file. */
    record Line(Path file, int line, ForceLevelEntry entry) {}

    private final Path file;
    private final Consumer<Problem> problems;
    private final Map<List<String>, Long> seen = new HashMap<>();

    ForceLevels(Path file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (row.getRecordNumber() == 1) {
                    checkHeader(row);
                } else {
                    ForceLevelEntry entry = entry(row, line);
                    if (entry != null) {
                        lines.add(new Line(file, line, entry));
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            addUnreadable(e);
        }
        return lines;
    }

    /** What the parser says, without its classes, on the line where it began to read what it can't. */
    private void addUnreadable(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        Matcher said = PARSER_SAYS.matcher(String.valueOf(cause.getMessage()));
        if (said.matches()) {
            add(Integer.parseInt(said.group(1)), "this is not CSV: " + said.group(2), "Check the quotes");
        } else {
            add(1, "this is not CSV: " + cause.getMessage(), "Check the quotes");
        }
    }

    private void checkHeader(CSVRecord row) {
        if (!row.toList().equals(HEADER)) {
            add(1, "the first line is " + String.join(",", row), "Accepted: " + String.join(",", HEADER));
        }
    }

    private @Nullable ForceLevelEntry entry(CSVRecord row, int line) {
        if (row.size() != HEADER.size()) {
            add(line, "the line has " + row.size() + " columns", "Accepted: " + String.join(",", HEADER));
            return null;
        }
        LocalDate asOf = asOf(row.get(0), line);
        boolean known = isKnown(row, line);
        Integer personnel = personnel(row.get(3), line);
        checkTwice(row, line);
        if (asOf == null || !known || personnel == null) {
            return null;
        }
        ForceService service = Fields.constantOf(ForceService.class, row.get(2));
        String note = row.get(5).isEmpty() ? null : row.get(5);
        return new ForceLevelEntry(asOf, row.get(1), service, personnel, row.get(4), note);
    }

    private @Nullable LocalDate asOf(String text, int line) {
        try {
            LocalDate day = LocalDate.parse(text);
            LocalDate last = YearMonth.from(day).atEndOfMonth();
            if (!day.equals(last)) {
                add(line, "asOf " + text + " is not the last day of a month", "Did you mean " + last + "?");
            }
            return day;
        } catch (DateTimeException e) {
            add(
                    line,
                    "asOf \"" + text + "\" is not a day of the calendar",
                    "Give the last day of the month, 2023-09-30");
            return null;
        }
    }

    private boolean isKnown(CSVRecord row, int line) {
        boolean area = AREAS.contains(row.get(1));
        if (!area) {
            add(line, "\"" + row.get(1) + "\" is not an area", "Accepted: Japan, Ryukyu Islands");
        }
        boolean service = SERVICES.contains(row.get(2));
        if (!service) {
            String remedy = Spelling.suggestion(row.get(2), SERVICES) + "Accepted: " + String.join(", ", SERVICES);
            add(line, "\"" + row.get(2) + "\" is not a service", remedy);
        }
        return area && service;
    }

    private @Nullable Integer personnel(String text, int line) {
        if (text.matches("0|[1-9][0-9]{0,6}")) {
            return Integer.valueOf(text);
        }
        add(line, "personnel \"" + text + "\" is not a count", "Give a whole number without separators, 54000");
        return null;
    }

    private void checkTwice(CSVRecord row, int line) {
        Long before = seen.putIfAbsent(row.toList().subList(0, 3), (long) line);
        if (before != null) {
            add(line, "asOf, area and service are the same as on line " + before, "Keep one of them");
        }
    }

    private void add(int line, String cause, String remedy) {
        problems.accept(new Problem(file, line, 0, cause, remedy));
    }
}
