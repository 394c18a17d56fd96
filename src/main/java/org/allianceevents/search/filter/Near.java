package org.allianceevents.search.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A circle on the earth. */
@Input("Near")
@Description("A circle on the earth.")
public class Near {

    @Description("Degrees north, WGS 84, -90 to 90.")
    @NonNull
    public double latitude;

    @Description("Degrees east, WGS 84, -180 to 180.")
    @NonNull
    public double longitude;

    @Description("Radius in kilometres, more than 0, at most 20040.")
    @NonNull
    public double withinKm;
}
