package org.allianceevents.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one request may ask for at most. The standard introspection query needs 250 tokens and a depth of 15. */
@ConfigMapping(prefix = "alliance.limits")
public interface LimitConfig {

    /** Bytes of the body of a request: a document and its variables. The longest query of an explorer has 3 kB. */
    @WithDefault("100000")
    int body();

    /** Bytes of an address: as many as gateways usually let through. */
    @WithDefault("8192")
    int address();

    /** Words and signs of a document. */
    @WithDefault("5000")
    int tokens();

    /** Fields within fields. */
    @WithDefault("20")
    int depth();

    /** Fields, those of fragments counted wherever they are spread. */
    @WithDefault("3000")
    int fields();

    /** Fields at the root of an operation. */
    @WithDefault("20")
    int rootFields();

    /** Fields under another name. */
    @WithDefault("30")
    int aliases();

    /** Directives in the whole document. */
    @WithDefault("100")
    int directives();

    /** Elements of a page. */
    @WithDefault("100")
    int page();

    /** Elements of a list in an argument or a variable. */
    @WithDefault("200")
    int list();

    /** Objects in the arguments of a document, or in its variables: a filter and each part of it is one. */
    @WithDefault("60")
    int objects();

    /** Searches for text in the arguments of a document, or in its variables: each ranks what it finds, in milliseconds. */
    @WithDefault("20")
    int texts();

    /** Digits of a number in the document. */
    @WithDefault("100")
    int digits();

    /** Fields that an answer may come to hold; see {@link CostEstimate}. */
    @WithDefault("50000")
    int cost();

    /** Events that an answer may come to, each counted wherever it stands: relations lead to more than their cost tells. */
    @WithDefault("10000")
    int events();
}
