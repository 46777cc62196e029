package zaicun.roster.listing;

import java.util.UUID;

/** A sending unit in a list, with how many people it has posted on the day and in how many villages. */
public record UnitLine(UUID id, String name, String division, String divisionName, int people, int villages) {}
