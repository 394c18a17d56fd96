package org.allianceevents.pages.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allianceevents.export.ExportFile;
import org.allianceevents.pages.Visit;

/**
 * How to take along what a filter finds.
 *
 * @param rows how many events that are
 * @param curl a line for a shell
 * @param query the same as a GraphQL document
 * @param graphiql the editor with that document in it, from the root
 * @param embed a frame for another site
 */
public record DataAccess(int rows, List<Format> formats, String curl, String query, String graphiql, String embed) {

    /**
     * A file.
     *
     * @param name what it is called: {@code CSV}
     * @param address from the root
     * @param rows how many events are in it; negative if it isn't a list of events
     */
    public record Format(String name, String address, int rows, String mediaType) {

        public boolean isOfEvents() {
            return rows >= 0;
        }
    }

    /** The files of a filter. */
    static DataAccess of(Visit visit, ExplorerAddress address, int rows, int toTheDay) {
        List<Format> formats = new ArrayList<>();
        for (ExportFile file : ExportFile.values()) {
            if (file != ExportFile.FORCE_LEVELS_CSV) {
                formats.add(format(file, address.address(), rows, toTheDay));
            }
        }
        String literal = FilterVariables.literal(address.parameters());
        String order = FilterVariables.orderLiteral(address.parameters());
        String query = "{\n  events(" + argument(literal) + argument(order) + "first: 100) {\n"
                + "    totalCount\n"
                + "    nodes { slug kind startDate endDate title titleJa }\n"
                + "    pageInfo { hasNextPage endCursor }\n  }\n}";
        String curl = "curl -OJ '" + visit.absolute("events.csv" + address.address()) + "'";
        return new DataAccess(
                rows, formats, curl, query, "graphiql?query=" + Visit.encode(query), embed(visit, address));
    }

    private static String argument(String literal) {
        return literal.isEmpty() ? "" : literal + ", ";
    }

    private static String embed(Visit visit, ExplorerAddress address) {
        String page = visit.absolute("embed" + address.address());
        return "<iframe src=\"" + page.replace("&", "&amp;")
                + "\" title=\"Alliance Events\" width=\"100%\" height=\"560\""
                + " loading=\"lazy\" style=\"border: 0\"></iframe>";
    }

    private static Format format(ExportFile file, String parameters, int rows, int toTheDay) {
        int count =
                switch (file) {
                    case EVENTS_ICS -> toTheDay;
                    case PARTICIPANTS_CSV, CITATIONS_CSV, FIGURES_CSV -> -1;
                    default -> rows;
                };
        return new Format(file.name().toLowerCase(Locale.ROOT), file.path() + parameters, count, file.mediaType());
    }
}
