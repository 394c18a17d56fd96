package org.allianceevents.graphql.write;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are written. */
@ConfigMapping(prefix = "alliance.graphql")
public interface WriteConfig {

    /** Whether plans write answers; otherwise all go graphql-java's ordinary way, which gives the same bytes. */
    @WithDefault("true")
    boolean compiledAnswers();

    /** Bytes of an answer. The hundred largest events, with all that is known of them, have less than one million. */
    @WithDefault("10000000")
    int answerBytes();

    /** Memory that plans may take, in bytes, roughly. What was asked for least recently is compiled anew. */
    @WithDefault("32000000")
    long planMemory();

    /** Memory that what plans have written of single events may take, in bytes, roughly. */
    @WithDefault("8000000")
    long fragmentMemory();
}
