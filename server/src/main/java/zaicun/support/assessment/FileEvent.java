package zaicun.support.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.support.evidence.Evidence;

/**
 * Something said or decided in a file.
 *
 * @param organ name of the organ's kind that spoke; empty for the person himself
 * @param evidence what the records said on the day of a grade
 */
record FileEvent(
        District district,
        UUID id,
        UUID file,
        FileMove move,
        String organ,
        String words,
        String grade,
        Optional<Evidence> evidence,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
