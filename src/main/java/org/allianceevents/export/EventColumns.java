package org.allianceevents.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceevents.actor.ActorView;
import org.allianceevents.event.AgreementView;
import org.allianceevents.event.CitationView;
import org.allianceevents.event.DeploymentView;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventView;
import org.allianceevents.event.ExerciseView;
import org.allianceevents.event.MeetingView;
import org.allianceevents.export.Column.Type;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.jspecify.annotations.Nullable;

/** The columns of the table of events. Their order is for ever: a new one comes last. */
final class EventColumns {

    /** One row an event. */
    static final EventTable<EventView> TABLE = new EventTable<>(all(), Stream::of);

    private EventColumns() {}

    private static List<Column<EventView>> all() {
        List<Column<EventView>> columns = new ArrayList<>(ofAllKinds());
        columns.addAll(ofOneKind());
        return List.copyOf(columns);
    }

    private static List<Column<EventView>> ofAllKinds() {
        return List.of(
                new Column<>("slug", "the event's name for ever", EventView::getSlug),
                new Column<>(
                        "kind", "`MEETING`, `AGREEMENT`, `EXERCISE`, `DEPLOYMENT`, `DEVELOPMENT`", EventView::getKind),
                new Column<>("title", "in English", EventView::getTitle),
                new Column<>("titleJa", "in Japanese", EventView::getTitleJa),
                new Column<>("summary", "who did what, where, and why it mattered", EventView::getSummary),
                new Column<>("status", "how far it had come", EventView::getStatus),
                new Column<>(
                        "startDate", "the earliest day that it can have covered", Type.DAY, EventView::getStartDate),
                new Column<>("endDate", "the latest such day; empty while it goes on", Type.DAY, EventView::getEndDate),
                new Column<>("datePrecision", "how exactly the date is known", EventView::getDatePrecision),
                new Column<>("edtf", "what is known of the date: `1983-03`, `2006-06/..`", EventView::getEdtf),
                new Column<>("domains", "list, the main one first", EventView::getDomains),
                new Column<>("series", "slug", event -> of(event.getSeries(), SeriesView::slug)),
                new Column<>("seriesName", "in English", event -> of(event.getSeries(), SeriesView::name)),
                new Column<>("edition", "the edition's own name", EventView::getEdition),
                new Column<>("participants", "list of slugs of actors", event -> event.participants().stream()
                        .map(p -> p.actor().slug())
                        .toList()),
                new Column<>("places", "list of slugs, the main place first", event -> places(event, PlaceView::slug)),
                new Column<>("placeNames", "the same by name", event -> places(event, PlaceView::name)),
                new Column<>(
                        "latitude",
                        "of the main place, degrees north, WGS 84",
                        Type.NUMBER,
                        event -> main(event, PlaceView::latitude)),
                new Column<>(
                        "longitude",
                        "of the main place, degrees east",
                        Type.NUMBER,
                        event -> main(event, PlaceView::longitude)),
                new Column<>("precision", "what these stand for", event -> main(event, PlaceView::precision)),
                new Column<>(
                        "sources", "list of addresses of the pages that back it", event -> event.getCitations().stream()
                                .map(CitationView::source)
                                .map(source -> source.url())
                                .toList()),
                new Column<>("corrections", "how many there were", Type.WHOLE_NUMBER, event -> event.getCorrections()
                        .size()),
                new Column<>("addedOn", "the day it came into the dataset", Type.DAY, EventView::getAddedOn),
                new Column<>("updatedOn", "the day of its last change", Type.DAY, EventView::getUpdatedOn));
    }

    private static List<Column<EventView>> ofOneKind() {
        return List.of(
                column("format", "of a meeting", MeetingView.class, MeetingView::getFormat),
                column("level", "of a meeting", MeetingView.class, MeetingView::getLevel),
                column("mode", "of a meeting", MeetingView.class, MeetingView::getMode),
                column("instrument", "of an agreement", AgreementView.class, AgreementView::getInstrument),
                column(
                        "binding",
                        "of an agreement: `true`, `false`",
                        Type.FLAG,
                        AgreementView.class,
                        AgreementView::getBinding),
                column("signedOn", "of an agreement", Type.DAY, AgreementView.class, AgreementView::getSignedOn),
                column(
                        "approvedOn",
                        "of an agreement, by a legislature",
                        Type.DAY,
                        AgreementView.class,
                        AgreementView::getApprovedOn),
                column("inForceFrom", "of an agreement", Type.DAY, AgreementView.class, AgreementView::getInForceFrom),
                column(
                        "inForceUntil",
                        "of an agreement: the last day",
                        Type.DAY,
                        AgreementView.class,
                        AgreementView::getInForceUntil),
                column(
                        "treatyReference",
                        "of an agreement: where its text is published",
                        AgreementView.class,
                        AgreementView::getTreatyReference),
                column("exerciseType", "of an exercise, list", ExerciseView.class, ExerciseView::getExerciseType),
                column("hostSide", "of an exercise", ExerciseView.class, ExerciseView::getHostSide),
                column(
                        "days",
                        "of an exercise, the first and the last included",
                        Type.WHOLE_NUMBER,
                        ExerciseView.class,
                        ExerciseView::getDays),
                column("posture", "of a deployment", DeploymentView.class, DeploymentView::getPosture),
                column("change", "of a deployment", DeploymentView.class, DeploymentView::getChange),
                column("unit", "of a deployment: slug", DeploymentView.class, d -> of(d.getUnit(), ActorView::slug)),
                column("platform", "of a deployment", DeploymentView.class, DeploymentView::getPlatform),
                column(
                        "quantity",
                        "of a deployment",
                        Type.WHOLE_NUMBER,
                        DeploymentView.class,
                        DeploymentView::getQuantity),
                column(
                        "origin",
                        "of a deployment: slug",
                        DeploymentView.class,
                        d -> of(d.getOrigin(), PlaceView::slug)),
                column(
                        "destination",
                        "of a deployment: slug",
                        DeploymentView.class,
                        d -> of(d.getDestination(), PlaceView::slug)),
                column(
                        "developmentType",
                        "of a development",
                        DevelopmentView.class,
                        DevelopmentView::getDevelopmentType));
    }

    private static <K extends EventView> Column<EventView> column(
            String name, String meaning, Class<K> kind, Function<K, @Nullable Object> value) {
        return column(name, meaning, Type.TEXT, kind, value);
    }

    private static <K extends EventView> Column<EventView> column(
            String name, String meaning, Type type, Class<K> kind, Function<K, @Nullable Object> value) {
        return new Column<>(
                name, meaning, type, event -> kind.isInstance(event) ? value.apply(kind.cast(event)) : null);
    }

    private static <T, V> @Nullable V of(@Nullable T thing, Function<T, V> field) {
        return thing == null ? null : field.apply(thing);
    }

    private static List<String> places(EventView event, Function<PlaceView, String> field) {
        return event.getPlaces().stream().map(field).toList();
    }

    private static @Nullable Object main(EventView event, Function<PlaceView, @Nullable Object> field) {
        return event.getPlaces().isEmpty()
                ? null
                : field.apply(event.getPlaces().get(0));
    }
}
