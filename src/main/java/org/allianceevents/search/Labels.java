package org.allianceevents.search;

import java.util.Locale;
import java.util.Set;
import org.allianceevents.dataset.Domain;

/** Values as people read them. */
final class Labels {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Labels() {}

    /** An enum constant in words: {@code FORWARD_DEPLOYED} becomes "Forward deployed". */
    static String words(String constant) {
        return constant.charAt(0)
                + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String domain(String name) {
        return Domain.valueOf(name).label();
    }

    static String country(String code) {
        return COUNTRIES.contains(code)
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
                : code;
    }
}
