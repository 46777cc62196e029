package zaicun.attendance.reading;

import java.time.YearMonth;
import java.util.Set;
import zaicun.kernel.District;

/** Which villages' months are reviewed and sent up, and not reopened since (2.6). */
public interface ConfirmedMonths {

    Set<String> villages(District district, YearMonth month);
}
