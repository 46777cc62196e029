package zaicun.roster.listing;

/** A division with the names of the organs that stand at it; sending units are not among them. */
public record PlaceLine(String code, String name, String level, String organs) {}
