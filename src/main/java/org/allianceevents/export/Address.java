package org.allianceevents.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Addresses of exports, written one way for all that mean the same. */
public final class Address {

    private Address() {}

    /** The part behind the question mark. */
    public static String parameters(ExportRequest request) {
        return request.parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey().key() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
