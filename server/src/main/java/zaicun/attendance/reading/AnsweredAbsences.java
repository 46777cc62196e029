package zaicun.attendance.reading;

import java.util.List;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Questions about absence (2.7) that a recall may name. Whoever asks has checked the line. */
public interface AnsweredAbsences {

    /**
     * A question that was answered or decided upon.
     *
     * @param stateTitle how it stands, such as 认定：无故不在岗
     */
    record AnsweredAbsence(UUID question, Span dates, String stateTitle) {}

    /** Those of a posting, but for those found to have good cause. */
    List<AnsweredAbsence> of(District district, UUID posting);
}
