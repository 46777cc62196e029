package zaicun.integrity.pledges;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.District;

/** Somebody pledged a text in the course of a posting. */
record Pledge(
        District district, UUID id, UUID person, UUID posting, String village, String version, LocalDate pledgedOn) {}
