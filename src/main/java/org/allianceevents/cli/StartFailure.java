package org.allianceevents.cli;

import io.quarkus.runtime.QuarkusBindException;
import java.net.ConnectException;
import org.jspecify.annotations.Nullable;

/** Why the service didn't start, in words for whoever started it. */
final class StartFailure {

    private StartFailure() {}

    static String sentence(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        if (root instanceof QuarkusBindException bind) {
            return "Port " + bind.getPort() + " is in use by another program. Choose another: --port for the API,"
                    + " QUARKUS_MANAGEMENT_PORT for health and metrics.";
        }
        if (root instanceof ConnectException) {
            return "The database cannot be reached: " + root.getMessage() + ". Check QUARKUS_DATASOURCE_JDBC_URL.";
        }
        return "The service did not start: " + message(root);
    }

    private static String message(Throwable error) {
        @Nullable String message = error.getMessage();
        return message == null ? error.getClass().getName() : message;
    }
}
