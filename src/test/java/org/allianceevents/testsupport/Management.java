package org.allianceevents.testsupport;

import org.eclipse.microprofile.config.ConfigProvider;

/** The port of a tested service that health and metrics have to themselves. */
public final class Management {

    private Management() {}

    public static String url(String path) {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class)
                + path;
    }
}
