package zaicun.approval;

import java.util.UUID;

/** Told in the same transaction with every event of a request, for messages and lists. */
public record RequestMoved(Request request, Event event, UUID by) {}
