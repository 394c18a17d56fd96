package org.allianceevents.pages.entity;

import java.util.List;
import org.allianceevents.pages.entity.EntityView.Group;

/** A list of all actors, places, series, or publishers of sources, in groups. */
public record IndexView(String sort, int total, List<Group> groups) {}
