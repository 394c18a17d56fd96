package org.allianceevents.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.allianceevents.dataset.EventEntry.CorrectionEntry;
import org.allianceevents.dataset.EventEntry.DeploymentDetails;

/** What holds of every event: its name, its date and status, where it was, its series and corrections. */
final class EventRules {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int SLUG_LENGTH = 100;
    private static final Pattern MONTH = Pattern.compile("(?:0[1-9]|1[0-2])(?:-.*)?");

    private final Draft draft;
    private final Consumer<Problem> problems;

    EventRules(Draft draft, Consumer<Problem> problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        LocalDate releasedOn =
                draft.release().map(release -> release.value().releasedOn()).orElse(null);
        for (Located<EventEntry> event : draft.events().all()) {
            checkFile(event);
            checkOpenEnd(event);
            if (releasedOn != null) {
                checkStatus(event, releasedOn);
            }
            checkPlaces(event);
            checkSeries(event);
            checkCorrections(event);
        }
    }

    private void checkFile(Located<EventEntry> event) {
        String slug = event.value().slug();
        EventDate date = event.value().date();
        if (!SLUG.matcher(slug).matches() || slug.length() > SLUG_LENGTH) {
            String remedy =
                    "Accepted: lower-case ASCII words joined by hyphens, at most " + SLUG_LENGTH + " characters";
            add(event, "", "the file is named " + slug + ", which is not a slug", remedy);
            return;
        }
        String prefix = prefix(date);
        String rest = slug.startsWith(prefix) ? slug.substring(prefix.length()) : "";
        boolean finer = date.precision() != DatePrecision.DAY
                && prefix.length() <= "1978-".length()
                && MONTH.matcher(rest).matches();
        if (rest.isEmpty() || finer) {
            add(
                    event,
                    "/date",
                    "the file is named " + slug + ", but the date is " + date.edtf(),
                    "Name it " + prefix + "….yaml");
        }
        String year = String.valueOf(date.start().getYear());
        String folder =
                String.valueOf(event.document().file().path().getParent().getFileName());
        if (!folder.equals(year)) {
            add(
                    event,
                    "/date",
                    "the file lies in events/" + folder + ", but begins in " + year,
                    "Move it to events/" + year);
        }
    }

    /** The start date as far as it is known: a quarter is known to the year, a decade is written 1950s. */
    private static String prefix(EventDate date) {
        String start = date.edtf().split("/", -1)[0].replaceAll("[?~%]", "");
        if (start.endsWith("X")) {
            return start.replace('X', '0') + "s-";
        }
        return start.matches("[0-9]{4}-3[3-6]") ? start.substring(0, 5) : start + "-";
    }

    private void checkOpenEnd(Located<EventEntry> event) {
        boolean open = event.value().date().end() == null;
        if (open && event.value().kind() == EventKind.AGREEMENT) {
            add(
                    event,
                    "/date",
                    "the date of an agreement is open",
                    "Give the day of signature, and inForceFrom for its life");
        } else if (open && event.value().status() != EventStatus.ONGOING) {
            String cause =
                    "the date is open, but the status is " + name(event.value().status());
            add(event, "/date", cause, "Give the last day, or the status ongoing");
        }
    }

    private void checkStatus(Located<EventEntry> event, LocalDate releasedOn) {
        EventDate date = event.value().date();
        LocalDate end = date.end();
        if (event.value().status() == EventStatus.ONGOING && end != null && end.isBefore(releasedOn)) {
            String cause =
                    "the status is ongoing, but the date " + date.edtf() + " ended before the release of " + releasedOn;
            add(event, "/status", cause, "Accepted: completed, or an open date like " + date.start() + "/..");
        }
        boolean begun =
                event.value().status() == EventStatus.ONGOING || event.value().status() == EventStatus.COMPLETED;
        if (begun && date.start().isAfter(releasedOn)) {
            String cause = "the status is " + name(event.value().status()) + ", but the date " + date.edtf()
                    + " comes after the release of " + releasedOn;
            add(event, "/status", cause, "Accepted: announced, postponed, cancelled");
        }
    }

    private static String name(EventStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private void checkPlaces(Located<EventEntry> event) {
        List<String> places = event.value().places();
        for (int i = 0; i < places.size(); i++) {
            draft.places().check(places.get(i), event, "/places/" + i, problems);
        }
        if (event.value().details() instanceof DeploymentDetails deployment) {
            if (deployment.origin() != null) {
                draft.places().check(deployment.origin(), event, "/origin", problems);
            }
            if (deployment.destination() != null) {
                draft.places().check(deployment.destination(), event, "/destination", problems);
            }
        }
    }

    private void checkSeries(Located<EventEntry> event) {
        String series = event.value().series();
        if (series == null) {
            if (event.value().edition() != null) {
                add(
                        event,
                        "/edition",
                        "there is an edition, but no series",
                        "Name the series, or take the edition out");
            }
            return;
        }
        draft.series().check(series, event, "/series", problems);
        draft.series().find(series).ifPresent(entry -> {
            if (entry.value().kind() != event.value().kind()) {
                String cause = "the series " + series + " is of another kind than this event";
                add(event, "/series", cause, "Its kind is given at " + entry.place());
            }
        });
    }

    private void checkCorrections(Located<EventEntry> event) {
        LocalDate earliest = event.value().addedOn();
        List<CorrectionEntry> corrections = event.value().corrections();
        for (int i = 0; i < corrections.size(); i++) {
            CorrectionEntry correction = corrections.get(i);
            String part = "/corrections/" + i;
            if (correction.on().isBefore(earliest)) {
                add(
                        event,
                        part + "/on",
                        "the correction of " + correction.on() + " comes before " + earliest,
                        "Corrections are made on or after addedOn, the earliest first");
            } else {
                earliest = correction.on();
            }
            for (int f = 0; f < correction.fields().size(); f++) {
                EventFields.checkKnown(correction.fields().get(f), event, part + "/fields/" + f, problems);
            }
        }
    }

    private void add(Located<EventEntry> event, String part, String cause, String remedy) {
        problems.accept(event.problem(part, cause, remedy));
    }
}
