package zaicun.meetings;

import java.time.LocalDate;
import java.util.Set;

/** A meeting of the team and who attended. */
public record TeamMeeting(String id, LocalDate on, Set<String> attended) {}
