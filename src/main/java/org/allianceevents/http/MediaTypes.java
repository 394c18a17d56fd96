package org.allianceevents.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The two media types of answers, and which of them a client wants. */
enum MediaTypes {
    // A range with a star leaves the choice to us: JSON first, which every client reads.
    JSON("application/json"),
    GRAPHQL("application/graphql-response+json");

    private final String name;

    MediaTypes(String name) {
        this.name = name;
    }

    String header() {
        return name + "; charset=utf-8";
    }

    /** How much a client wants a type, how exactly it says so, and where in the header. */
    private record Wish(MediaTypes type, double quality, int precision, int place) {

        static final Wish NONE = new Wish(JSON, 0, -1, 0);

        static final Comparator<Wish> ORDER = Comparator.comparingDouble(Wish::quality)
                .thenComparingInt(Wish::precision)
                .thenComparing(Comparator.comparingInt(Wish::place).reversed());
    }

    /**
     * The type that the client prefers. Without an Accept header the specification's older clients expect JSON.
     *
     * @throws Refusal if it accepts neither
     */
    static MediaTypes accepted(HttpServerRequest request) {
        List<String> lines = request.headers().getAll(HttpHeaders.ACCEPT);
        if (lines.stream().allMatch(String::isBlank)) {
            return JSON;
        }
        List<MediaRange> ranges = MediaRange.all(lines);
        Wish best = Stream.of(JSON, GRAPHQL)
                .map(type -> type.wish(ranges))
                .reduce(Wish.NONE, (one, other) -> Wish.ORDER.compare(other, one) > 0 ? other : one);
        if (best.quality() == 0) {
            throw new Refusal(
                    406,
                    "Answers are " + GRAPHQL.name + " or " + JSON.name + ", and the Accept header allows neither.");
        }
        return best.type();
    }

    /** What names the type most exactly counts, whatever else allows it or forbids it. */
    private Wish wish(List<MediaRange> ranges) {
        Wish wish = Wish.NONE;
        for (int i = 0; i < ranges.size(); i++) {
            int precision = ranges.get(i).precision(name);
            if (precision > wish.precision()) {
                wish = new Wish(this, ranges.get(i).quality(), precision, i);
            }
        }
        return wish;
    }
}
