package zaicun.meetings.called;

import java.util.List;
import java.util.UUID;
import zaicun.kernel.District;

/** An area (片区): the villages whose first secretaries a lead unit may call. */
record MeetingArea(District district, UUID id, String name, UUID leadUnit, List<String> villages, int version) {}
