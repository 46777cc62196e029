package zaicun.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message as its receiver reads it; when he read it is nobody's business. */
record NoticeRow(
        String district, UUID id, String kind, Optional<String> clause, String text, String link, Instant toldAt, boolean read) {}
