package org.allianceevents.graphql.limit;

/**
 * What a selection costs.
 *
 * @param once whatever the size of the page that it may be a part of
 * @param each for each element of that page
 */
record Cost(long once, long each) {

    static final Cost NONE = new Cost(0, 0);

    /** Together with what stands beside it. */
    Cost beside(Cost other) {
        return new Cost(sum(once, other.once), sum(each, other.each));
    }

    /** Of a page of this size, in all. */
    long ofPage(long size) {
        return sum(once, times(size, each));
    }

    static long sum(long one, long other) {
        return Math.min(one + other, Integer.MAX_VALUE);
    }

    static long times(long one, long other) {
        return Math.min(Math.min(one, Integer.MAX_VALUE) * other, Integer.MAX_VALUE);
    }
}
