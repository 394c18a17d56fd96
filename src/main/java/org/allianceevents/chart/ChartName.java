package org.allianceevents.chart;

import java.util.Locale;

/** The charts that there are. */
public enum ChartName {
    /** Days of each year on which forces of both trained, by domain, from 1980 on. */
    EXERCISE_DAYS,
    /** Who was stationed where, and from when to when. */
    FORWARD_DEPLOYED,
    /** How many binding agreements were in force, by the form of the instrument. */
    AGREEMENTS_IN_FORCE,
    /** U.S. personnel in Japan by report date and service, from 1950 on. */
    FORCE_LEVELS;

    /** The name in addresses and of files, {@code exercise-days}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
