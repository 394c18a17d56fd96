package org.allianceevents.pages;

import io.quarkiverse.web.bundler.runtime.Bundle;
import jakarta.enterprise.context.ApplicationScoped;

/** The addresses of the bundled script and style, which carry a hash of their content. */
@ApplicationScoped
public class Assets {

    private final Bundle bundle;

    Assets(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The script, from the root. */
    public String script() {
        return address("app.js");
    }

    /** The style, from the root. */
    public String style() {
        return address("style.css");
    }

    private String address(String name) {
        String address = bundle.mapping().get(name);
        if (address == null) {
            throw new IllegalStateException("The bundle has no " + name);
        }
        return address.replaceFirst("^/", "");
    }
}
