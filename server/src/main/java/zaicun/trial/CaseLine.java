package zaicun.trial;

import tools.jackson.databind.JsonNode;

/** One worked case as written. */
record CaseLine(String id, String kind, JsonNode given, JsonNode expect) {}
